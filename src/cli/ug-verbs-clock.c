/* ug-verbs-clock.c: clock: questions about working time, answered line by line.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-verbs.h"

#include "ug-reckoner.h"
#include "ug-text-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define PIECE 65536

/* What has come of a line, whose end has not; of one that is too long nothing is kept. */
typedef struct
{
  UgReckoner *reckoner;
  GString *line;
  gboolean is_too_long;
  guint number;
} Desk;

static void
answer_line (Desk *desk)
{
  g_autofree char *answer = NULL;
  const char *line = desk->line->str;

  desk->number++;
  if (desk->is_too_long)
    answer = ug_reckoner_refuse (desk->number);
  else if (line[strspn (line, " \t\r")] != '\0' || strlen (line) < desk->line->len)
    answer = ug_reckoner_answer (desk->reckoner, line, desk->line->len, desk->number);

  if (answer != NULL)
    fputs (answer, stdout);
  g_string_truncate (desk->line, 0);
  desk->is_too_long = FALSE;
}

static void
add_piece (Desk *desk, const char *piece, gsize length)
{
  if (desk->line->len + length > UG_RECKONER_MAX_BYTES)
    {
      g_string_truncate (desk->line, 0);
      desk->is_too_long = TRUE;
    }
  else if (!desk->is_too_long)
    g_string_append_len (desk->line, piece, length);
}

static void
take_bytes (Desk *desk, const char *bytes, gsize length)
{
  const char *end;

  while (length > 0 && (end = memchr (bytes, '\n', length)) != NULL)
    {
      add_piece (desk, bytes, end - bytes);
      answer_line (desk);
      length -= end + 1 - bytes;
      bytes = end + 1;
    }
  add_piece (desk, bytes, length);
}

/* Whoever asks through a pipe gets an answer before the next question. */
static gboolean
answer_all (Desk *desk, int fd, const char *path, GError **error)
{
  char bytes[PIECE];

  for (;;)
    {
      const gssize length = read (fd, bytes, sizeof bytes);

      if (length < 0 && errno == EINTR)
        continue;
      if (length < 0)
        {
          g_set_error_literal (error, G_FILE_ERROR, g_file_error_from_errno (errno),
                               g_strerror (errno));
          ug_text_file_prefix_error (path, error);
          return FALSE;
        }
      if (length > 0)
        take_bytes (desk, bytes, length);
      else if (desk->line->len > 0 || desk->is_too_long)
        answer_line (desk);

      if (fflush (stdout) != 0 || ferror (stdout))
        return ug_cli_fail (error, _ ("The standard output: %s"), g_strerror (errno));
      if (length == 0)
        return TRUE;
    }
}

gboolean
ug_verb_clock (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error)
{
  const UgCliParsed parsed = ug_cli_parse (cli, verb, argv, NULL, error);
  g_autoptr (UgReckoner) reckoner = ug_reckoner_new ();
  g_autoptr (GString) line = g_string_new (NULL);
  Desk desk = { reckoner, line, FALSE, 0 };
  const char *path;
  gboolean standard, done;
  int fd;

  if (parsed != UG_CLI_PARSED_READY)
    return parsed == UG_CLI_PARSED_HELP;

  path = cli->arguments[0] != NULL ? cli->arguments[0] : "-";
  standard = g_str_equal (path, "-");
  fd = standard ? STDIN_FILENO : g_open (path, O_RDONLY | O_CLOEXEC, 0);
  if (fd < 0)
    {
      g_set_error_literal (error, G_FILE_ERROR, g_file_error_from_errno (errno),
                           g_strerror (errno));
      ug_text_file_prefix_error (path, error);
      return FALSE;
    }

  done = answer_all (&desk, fd, path, error);
  if (!standard)
    g_close (fd, NULL);
  return done;
}

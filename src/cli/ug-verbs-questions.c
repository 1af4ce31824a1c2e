/* ug-verbs-questions.c: questions check: whether questions will bring facts, one a line.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-verbs.h"

#include "ug-exchange-file.h"
#include "ug-question-reading.h"
#include "ug-question.h"
#include "ug-text-file.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define PIECE 65536

/* The readers are made when the first question in their language comes. */
typedef struct
{
  const char *asked;
  UgQuestionReader *russian;
  UgQuestionReader *english;
  GString *line;
} Desk;

static UgQuestionReader *
get_reader (Desk *desk, const char *question)
{
  const char *language = desk->asked != NULL ? desk->asked : ug_reading_guess_language (question);
  UgQuestionReader **reader = g_str_equal (language, "ru") ? &desk->russian : &desk->english;

  if (*reader == NULL)
    *reader = ug_question_reader_new_bundled (language);
  return *reader;
}

/* A JSON string; @text is valid UTF-8. */
static void
add_string (GString *out, const char *text)
{
  g_string_append_c (out, '"');
  for (; *text != '\0'; text++)
    {
      if (*text == '"' || *text == '\\')
        g_string_append_printf (out, "\\%c", *text);
      else if ((guchar)*text < ' ' || *text == 0x7f)
        g_string_append_printf (out, "\\u%04x", (guchar)*text);
      else
        g_string_append_c (out, *text);
    }
  g_string_append_c (out, '"');
}

static void
say_faults (GString *out, GPtrArray *faults)
{
  const UgQuestionFault *gravest = faults->len > 0 ? faults->pdata[0] : NULL;

  g_string_append_printf (out, ", \"verdict\": \"%s\", \"reasons\": [",
                          gravest != NULL ? "bad" : "good");
  for (guint i = 0; i < faults->len; i++)
    {
      const UgQuestionFault *fault = faults->pdata[i];
      g_autofree char *reason = g_strdup_printf ("%s: %s", fault->kind, fault->reason);

      g_string_append (out, i > 0 ? ", " : "");
      add_string (out, reason);
    }
  g_string_append (out, "], \"better\": ");
  add_string (out, gravest != NULL ? gravest->better : "");
  g_string_append (out, "}\n");
}

static void
refuse (const char *reason)
{
  g_autoptr (GString) out = g_string_new ("{\"question\": null, \"error\": ");

  add_string (out, reason);
  g_string_append (out, "}\n");
  fputs (out->str, stdout);
}

static void
check_question (Desk *desk, const char *question)
{
  g_autoptr (GPtrArray) faults = ug_question_reader_read (get_reader (desk, question), question);
  g_autoptr (GString) out = g_string_new ("{\"question\": ");

  add_string (out, question);
  say_faults (out, faults);
  fputs (out->str, stdout);
}

static void
check_line (Desk *desk, char *line, gsize length, guint number)
{
  g_autofree char *reason = NULL;
  const char *end;

  if (number == 1 && length >= 3 && memcmp (line, "\xef\xbb\xbf", 3) == 0)
    {
      line += 3;
      length -= 3;
    }

  if (length > UG_QUESTION_READING_MAX_BYTES)
    reason = g_strdup_printf (_ ("Line %u: too long for a question."), number);
  else if (memchr (line, '\0', length) != NULL)
    reason = g_strdup_printf (_ ("Line %u: a NUL character."), number);
  else if (!g_utf8_validate (line, length, &end))
    reason = g_strdup_printf (_ ("Line %u: this is no UTF-8."), number);
  else if (*g_strstrip (line) == '\0')
    reason = g_strdup_printf (_ ("Line %u: empty."), number);

  if (reason != NULL)
    refuse (reason);
  else
    check_question (desk, line);
}

static void
check_lines (Desk *desk)
{
  char *line = desk->line->str;
  char *const last = desk->line->str + desk->line->len;

  for (guint number = 1; line < last; number++)
    {
      char *end = memchr (line, '\n', last - line);

      if (end == NULL)
        end = last;
      *end = '\0';
      check_line (desk, line, end - line, number);
      line = end + 1;
    }
}

/* A file of ours: of its questions those in the language asked for, or all. */
static gboolean
check_set (Desk *desk, const char *path, GError **error)
{
  g_autoptr (UgExchangeFile) file =
      ug_exchange_file_parse (desk->line->str, desk->line->len, error);
  GListModel *questions;

  if (file == NULL || file->firm == NULL)
    {
      if (file == NULL)
        ug_text_file_prefix_error (path, error);
      return file == NULL ? FALSE : ug_cli_fail (error, _ ("%s: no questions in it."), path);
    }

  questions = ug_record_get_list (UG_RECORD (file->firm), UG_FIRM_QUESTIONS);
  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr (UgRecord) question = g_list_model_get_item (questions, i);
      g_autofree char *text = g_strdup (ug_record_get_text (question, UG_QUESTION_TEXT));

      if (*g_strstrip (text) != '\0')
        check_question (desk, text);
    }

  return TRUE;
}

static gboolean
read_all (Desk *desk, const char *path, GError **error)
{
  FILE *stream = g_str_equal (path, "-") ? stdin : fopen (path, "rbe");
  char bytes[PIECE];
  gsize length = 0;
  gboolean failed;

  if (stream != NULL)
    while ((length = fread (bytes, 1, sizeof bytes, stream)) > 0)
      g_string_append_len (desk->line, bytes, length);

  failed = stream == NULL || ferror (stream);
  if (failed)
    {
      g_set_error_literal (error, G_FILE_ERROR, g_file_error_from_errno (errno),
                           g_strerror (errno));
      ug_text_file_prefix_error (path, error);
    }
  if (stream != NULL && stream != stdin)
    fclose (stream);

  return !failed;
}

static gboolean
check_all (Desk *desk, const char *path, GError **error)
{
  if (!read_all (desk, path, error))
    return FALSE;

  if (desk->line->str[strspn (desk->line->str, " \t\r\n")] == '{')
    {
      if (!check_set (desk, path, error))
        return FALSE;
    }
  else
    check_lines (desk);

  if (fflush (stdout) != 0 || ferror (stdout))
    return ug_cli_fail (error, _ ("The standard output: %s"), g_strerror (errno));
  return TRUE;
}

gboolean
ug_verb_questions_check (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error)
{
  g_autofree char *language = NULL;
  const GOptionEntry entries[] = {
    { "lang", 'l', 0, G_OPTION_ARG_STRING, &language,
      N_ ("The language of the questions, instead of the one they seem to be in"), "en|ru" },
    { NULL },
  };
  const UgCliParsed parsed = ug_cli_parse (cli, verb, argv, entries, error);
  g_autoptr (GString) line = g_string_new (NULL);
  Desk desk = { NULL, NULL, NULL, line };
  gboolean done;

  if (parsed != UG_CLI_PARSED_READY)
    return parsed == UG_CLI_PARSED_HELP;
  if (!ug_cli_check_language (language, error))
    return FALSE;

  desk.asked = language;
  done = check_all (&desk, cli->arguments[0], error);
  g_clear_pointer (&desk.russian, ug_reading_rules_free);
  g_clear_pointer (&desk.english, ug_reading_rules_free);
  return done;
}

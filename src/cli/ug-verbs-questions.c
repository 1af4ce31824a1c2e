/* ug-verbs-questions.c: questions check: whether questions will bring facts, one a line.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-verbs.h"

#include "ug-exchange-file.h"
#include "ug-json-parser.h"
#include "ug-question-reading.h"
#include "ug-question.h"
#include "ug-text-file.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define PIECE 65536

/* Enough of a line to know that it is no question. */
#define MAX_LINE (UG_QUESTION_READING_MAX_BYTES + 16)

/* The readers are made when the first question in their language comes. */
typedef struct
{
  const char *asked;
  UgQuestionReader *russian;
  UgQuestionReader *english;
  GString *line;
  guint number;
} Desk;

/* @known says in which language a question is, %NULL when nobody does. */
static UgQuestionReader *
get_reader (Desk *desk, const char *question, const char *known)
{
  const char *said = desk->asked != NULL ? desk->asked : known;
  const char *language = said != NULL ? said : ug_reading_guess_language (question);
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
check_question (Desk *desk, const char *question, const char *language)
{
  g_autoptr (GPtrArray) faults =
      ug_question_reader_read (get_reader (desk, question, language), question);
  g_autoptr (GString) out = g_string_new ("{\"question\": ");

  add_string (out, question);
  say_faults (out, faults);
  fputs (out->str, stdout);
}

static void
check_line (Desk *desk, char *line, gsize length)
{
  g_autofree char *reason = NULL;
  const guint number = ++desk->number;
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
    check_question (desk, line, NULL);
}

/* Of a line that is too long only so much is kept that it is still too long. */
static void
add_piece (Desk *desk, const char *piece, gsize length)
{
  const gsize room = MAX_LINE - MIN (desk->line->len, MAX_LINE);

  g_string_append_len (desk->line, piece, MIN (length, room));
}

static void
check_piece (Desk *desk, const char *piece, gsize length)
{
  const char *const last = piece + length;
  const char *end;

  while ((end = memchr (piece, '\n', last - piece)) != NULL)
    {
      add_piece (desk, piece, end - piece);
      check_line (desk, desk->line->str, desk->line->len);
      g_string_truncate (desk->line, 0);
      piece = end + 1;
    }
  add_piece (desk, piece, last - piece);
}

/* A file of ours: its questions, each in the language it is written in. */
static gboolean
check_set (Desk *desk, const char *path, GString *text, GError **error)
{
  g_autoptr (UgExchangeFile) file = ug_exchange_file_parse (text->str, text->len, error);
  GListModel *questions;

  if (file == NULL)
    {
      ug_text_file_prefix_error (path, error);
      return FALSE;
    }

  questions = ug_record_get_list (UG_RECORD (file->firm), UG_FIRM_QUESTIONS);
  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr (UgRecord) question = g_list_model_get_item (questions, i);
      g_autofree char *asked = g_strdup (ug_record_get_text (question, UG_QUESTION_TEXT));
      const int language = ug_record_get_choice (question, UG_QUESTION_LANGUAGE);

      if (*g_strstrip (asked) != '\0')
        check_question (desk, asked,
                        language == UG_QUESTION_LANGUAGE_NONE
                            ? NULL
                            : ug_question_language_choices[language].nick);
      desk->number++;
    }

  return TRUE;
}

/* A question set is read whole, and no larger than any file of ours. */
static gboolean
read_set (Desk *desk, FILE *stream, GString *text, const char *path, GError **error)
{
  char bytes[PIECE];
  gsize length;

  while ((length = fread (bytes, 1, sizeof bytes, stream)) > 0)
    {
      g_string_append_len (text, bytes, length);
      if (text->len > UG_JSON_MAX_BYTES)
        return ug_cli_fail (error, _ ("%s: too large for a question set."), path);
    }

  return check_set (desk, path, text, error);
}

/* What begins with "{" is a file of ours; everything else is lines, read as they come. */
static gboolean
check_stream (Desk *desk, FILE *stream, const char *path, GError **error)
{
  g_autoptr (GString) begun = g_string_new (NULL);
  char bytes[PIECE];
  gsize length;

  while ((length = fread (bytes, 1, sizeof bytes, stream)) > 0)
    {
      if (begun != NULL)
        {
          const char *first;

          g_string_append_len (begun, bytes, length);
          first = begun->str + (g_str_has_prefix (begun->str, "\xef\xbb\xbf") ? 3 : 0);
          if (first[strspn (first, " \t\r\n")] == '{')
            return read_set (desk, stream, begun, path, error);
          g_string_free (g_steal_pointer (&begun), TRUE);
        }
      check_piece (desk, bytes, length);
    }
  if (desk->line->len > 0)
    check_line (desk, desk->line->str, desk->line->len);

  return TRUE;
}

static gboolean
check_all (Desk *desk, const char *path, GError **error)
{
  FILE *stream = g_str_equal (path, "-") ? stdin : fopen (path, "rbe");
  gboolean done = stream != NULL && check_stream (desk, stream, path, error);

  if (stream == NULL || ferror (stream))
    {
      g_clear_error (error);
      g_set_error_literal (error, G_FILE_ERROR, g_file_error_from_errno (errno),
                           g_strerror (errno));
      ug_text_file_prefix_error (path, error);
      done = FALSE;
    }
  if (stream != NULL && stream != stdin)
    fclose (stream);

  if (!done)
    return FALSE;
  if (desk->number == 0)
    return ug_cli_fail (error, _ ("%s: no questions in it."), path);
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
  Desk desk = { NULL, NULL, NULL, line, 0 };
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

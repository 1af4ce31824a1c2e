/* ug-verbs-show.c: show: an agreement in plain words.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-verbs.h"

#include "ug-difference.h"
#include "ug-find.h"
#include "ug-past.h"
#include "ug-person.h"
#include "ug-sentence.h"
#include "ug-store-versions.h"

#include <glib/gi18n.h>

static void
print_heading (const char *heading)
{
  ug_cli_print ("\n%s\n", heading);
}

/* Nothing private: a terminal is a screen that the client may see. */
static void
print_person (UgRecord *person)
{
  static const UgPersonField fields[] = { UG_PERSON_NAME, UG_PERSON_ROLE, UG_PERSON_PHONE,
                                          UG_PERSON_EMAIL, UG_PERSON_MESSENGER };
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (!ug_record_is_blank (person, fields[i]))
      g_string_append_printf (line, line->len > 0 ? ", %s" : "%s",
                              ug_record_get_text (person, fields[i]));
  if (line->len > 0)
    ug_cli_print ("  %s\n", line->str);
}

static void
print_people (UgRecord *client, UgLanguage *language)
{
  const guint count = ug_record_count (client, UG_CLIENT_PEOPLE);

  for (UgSide side = UG_SIDE_THEIRS; side <= UG_SIDE_OURS; side++)
    {
      gboolean first = TRUE;

      for (guint i = 0; i < count; i++)
        {
          UgRecord *person = ug_record_peek (client, UG_CLIENT_PEOPLE, i);

          if (ug_record_get_choice (person, UG_PERSON_SIDE) != (int)side)
            continue;
          if (first)
            print_heading (ug_tr (language, ug_side_choices[side].label));
          first = FALSE;
          print_person (person);
        }
    }
}

static void
print_sentence (UgSentence *sentence)
{
  const char *note = ug_sentence_get_note (sentence);

  ug_cli_print ("  %s\n", ug_sentence_get_text (sentence));
  if (*note != '\0')
    ug_cli_print ("    %s\n", note);
}

static void
print_sentences (GPtrArray *sentences, UgLanguage *language)
{
  UgStep step = UG_N_STEPS;

  for (guint i = 0; i < sentences->len; i++)
    {
      UgSentence *sentence = sentences->pdata[i];

      if (ug_sentence_get_step (sentence) != step)
        {
          step = ug_sentence_get_step (sentence);
          print_heading (ug_tr (language, ug_step_get_title (step)));
        }
      print_sentence (sentence);
    }
}

static void
print_agreement (UgClient *client, UgAgreement *agreement, UgLanguage *language)
{
  g_autofree char *words =
      ug_find_describe (ug_record_get_text (UG_RECORD (client), UG_CLIENT_NAME),
                        ug_record_get_text (UG_RECORD (agreement), UG_AGREEMENT_TITLE));
  g_autofree char *date = ug_language_format_date (
      language, ug_record_get_text (UG_RECORD (agreement), UG_AGREEMENT_HELD_ON));
  g_autoptr (GPtrArray) sentences = ug_read_back (agreement, language);
  g_autoptr (GPtrArray) pending = ug_read_back_pending (agreement, language);

  ug_cli_print ("%s\n", words);
  if (*date != '\0')
    ug_cli_print ("%s\n", date);
  print_people (UG_RECORD (client), language);
  print_sentences (sentences, language);
  if (pending->len > 0)
    print_heading (ug_tr (language, "Open points"));
  for (guint i = 0; i < pending->len; i++)
    print_sentence (pending->pdata[i]);
}

/* "1..2", or "1" for the draft against it. */
static gboolean
read_range (const char *range, int *from, int *to, GError **error)
{
  g_auto (GStrv) parts = g_strsplit (range, "..", 2);
  guint64 numbers[2] = { 0, 0 };

  for (guint i = 0; parts[i] != NULL; i++)
    if (!g_ascii_string_to_unsigned (parts[i], 10, 1, G_MAXINT, &numbers[i], NULL))
      return ug_cli_usage (error,
                           _ ("--diff: “%s” is neither a version, such as 1, nor two of "
                              "them, such as 1..2."),
                           range);

  *from = numbers[0];
  *to = numbers[1];
  return TRUE;
}

static gboolean
print_difference (
    UgStore *store, UgAgreement *agreement, const char *range, UgLanguage *language, GError **error)
{
  g_autoptr (GPtrArray) versions =
      ug_store_list_versions (store, ug_record_get_id (UG_RECORD (agreement)), error);
  g_auto (UgPast) before = { NULL };
  g_auto (UgPast) after = { NULL };
  g_autoptr (GPtrArray) sentences = NULL;
  int from, to;

  if (versions == NULL || !read_range (range, &from, &to, error)
      || !ug_past_read (&before, versions, from, error)
      || (to != 0 && !ug_past_read (&after, versions, to, error)))
    return FALSE;

  sentences =
      ug_difference_list (before.agreement, to != 0 ? after.agreement : agreement, language);
  if (sentences->len == 0)
    ug_cli_print ("%s\n", ug_tr (language, "Nothing that was agreed has changed."));
  for (guint i = 0; i < sentences->len; i++)
    print_sentence (sentences->pdata[i]);

  return TRUE;
}

gboolean
ug_verb_show (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error)
{
  g_autofree char *code = NULL;
  g_autofree char *range = NULL;
  const GOptionEntry entries[] = {
    { "lang", 'l', 0, G_OPTION_ARG_STRING, &code, N_ ("The language (that of the agreement)"),
      "ru|en" },
    { "diff", 'd', 0, G_OPTION_ARG_STRING, &range,
      N_ ("What changed between two sealed versions, or since one of them"), "M[..N]" },
    { NULL },
  };
  const UgCliParsed parsed = ug_cli_parse (cli, verb, argv, entries, error);
  g_autoptr (UgStore) store = NULL;
  g_autoptr (UgFirm) firm = NULL;
  g_autoptr (UgClient) client = NULL;
  g_autoptr (UgLanguage) language = NULL;
  UgAgreement *agreement;

  if (parsed != UG_CLI_PARSED_READY)
    return parsed == UG_CLI_PARSED_HELP;
  if (!ug_cli_check_language (code, error))
    return FALSE;

  store = ug_cli_open_store (cli, FALSE, error);
  if (store == NULL || !ug_cli_load_firm (store, &firm, error))
    return FALSE;
  client = ug_find_agreement (cli, store, cli->arguments[0], &agreement, error);
  if (client == NULL)
    return FALSE;

  language = ug_cli_choose_language (code, agreement, firm);
  if (range != NULL)
    return print_difference (store, agreement, range, language, error);
  print_agreement (client, agreement, language);

  return TRUE;
}

/* ug-verbs-exchange.c: agreements as files, and catalogues to files and back.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-verbs-exchange.h"

#include "ug-find.h"
#include "ug-helpdesk.h"
#include "ug-merge.h"
#include "ug-store-history.h"
#include "ug-store-versions.h"

#include <glib/gi18n.h>
#include <string.h>

/* What "export" was asked for. */
typedef struct
{
  char *output;
  char *format;
} Wish;

static void
wish_clear (Wish *wish)
{
  g_free (wish->output);
  g_free (wish->format);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Wish, wish_clear)

static gboolean
check_format (const char *format, GError **error)
{
  g_autofree char *known = ug_helpdesk_list_nicks ();
  g_autofree char *all = g_strdup_printf ("json, %s", known);

  if (format == NULL || g_str_equal (format, "json")
      || ug_helpdesk_from_nick (format) < UG_N_HELPDESKS)
    return TRUE;

  return ug_cli_usage (error, _ ("--format: “%s” is not one of: %s."), format, all);
}

/* What a ticket system cannot express is said beside the file. */
static char *
write_helpdesk (UgHelpdesk system, UgAgreement *agreement, UgFirm *firm, GDateTime *now)
{
  g_autoptr (UgLanguage) language = ug_language_new (ug_cli_guess_language ());
  g_autoptr (GPtrArray) losses = NULL;
  UgDay today = 0;
  char *text;

  ug_day_from_date (g_date_time_get_year (now), g_date_time_get_month (now),
                    g_date_time_get_day_of_month (now), &today);
  text = ug_helpdesk_write (system, agreement, firm, today, language, &losses);
  for (guint i = 0; i < losses->len; i++)
    ug_cli_warn ("%s", (char *)losses->pdata[i]);

  return text;
}

static char *
write_archive (UgStore *store, UgAgreement *agreement, UgFirm *firm, GError **error)
{
  g_autoptr (GPtrArray) versions =
      ug_store_list_versions (store, ug_record_get_id (UG_RECORD (agreement)), error);

  g_autoptr (GPtrArray) past =
      versions != NULL
          ? ug_store_list_past (store, ug_record_get_root (UG_RECORD (agreement)), error)
          : NULL;

  return past != NULL ? ug_agreement_to_archive (agreement, firm, versions, past) : NULL;
}

gboolean
ug_verb_export (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error)
{
  g_auto (Wish) wish = { NULL };
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &wish.output,
      N_ ("The file to write; without it, or with “-”, the standard output"), N_ ("FILE") },
    { "format", 'f', 0, G_OPTION_ARG_STRING, &wish.format,
      N_ ("json, or the agreed times for a ticket system: zammad, znuny, itop, csv"),
      N_ ("FORMAT") },
    { NULL },
  };
  const UgCliParsed parsed = ug_cli_parse (cli, verb, argv, entries, error);
  g_autoptr (UgStore) store = NULL;
  g_autoptr (UgFirm) firm = NULL;
  g_autoptr (UgClient) client = NULL;
  UgAgreement *agreement;
  g_autofree char *text = NULL;

  if (parsed != UG_CLI_PARSED_READY)
    return parsed == UG_CLI_PARSED_HELP;
  if (!check_format (wish.format, error))
    return FALSE;

  store = ug_cli_open_store (cli, FALSE, error);
  if (store == NULL || !ug_cli_load_firm (store, &firm, error))
    return FALSE;
  client = ug_find_agreement (cli, store, cli->arguments[0], &agreement, error);
  if (client == NULL)
    return FALSE;

  if (wish.format == NULL || g_str_equal (wish.format, "json"))
    text = write_archive (store, agreement, firm, error);
  else
    text = write_helpdesk (ug_helpdesk_from_nick (wish.format), agreement, firm, cli->now);
  if (text == NULL)
    return FALSE;

  return ug_cli_write (wish.output != NULL ? wish.output : "-", text, strlen (text), error);
}

/**
 * ug_exchange_warn:
 * @file: a file that was read
 *
 * Says what was left aside.
 */
void
ug_exchange_warn (UgExchangeFile *file)
{
  for (guint i = 0; i < file->warnings->len; i++)
    ug_cli_warn ("%s", (char *)file->warnings->pdata[i]);
}

/**
 * ug_exchange_check_kind:
 * @file: a file that was read
 * @wanted: what the verb takes in
 * @error: (out) (optional): which verb takes the file in
 *
 * Returns: whether the file is what the verb takes in
 */
gboolean
ug_exchange_check_kind (UgExchangeFile *file, UgExchangeKind wanted, GError **error)
{
  if (file->kind == wanted)
    return TRUE;

  switch (file->kind)
    {
    case UG_EXCHANGE_KIND_AGREEMENT:
      return ug_cli_fail (error, _ ("This file is an agreement; “ugovorctl import” takes it in."));
    case UG_EXCHANGE_KIND_CATALOGUE:
      return ug_cli_fail (error, _ ("This file is a catalogue; “ugovorctl catalogue import” takes "
                                    "it in."));
    case UG_EXCHANGE_KIND_QUESTIONS:
      return ug_cli_fail (error, _ ("This file is a question set; “ugovorctl questions import” "
                                    "takes it in."));
    default:
      return ug_cli_fail (error, _ ("This file is an example with several clients; it is not mixed "
                                    "with what is in a store."));
    }
}

static gboolean
export_firm (UgCli *cli,
             const UgVerb *verb,
             GStrv argv,
             char *(*to_file) (UgFirm *firm),
             const char *nothing,
             GError **error)
{
  const UgCliParsed parsed = ug_cli_parse (cli, verb, argv, NULL, error);
  g_autoptr (UgStore) store = NULL;
  g_autoptr (UgFirm) firm = NULL;
  g_autofree char *text = NULL;

  if (parsed != UG_CLI_PARSED_READY)
    return parsed == UG_CLI_PARSED_HELP;

  store = ug_cli_open_store (cli, FALSE, error);
  if (store == NULL || !ug_cli_load_firm (store, &firm, error))
    return FALSE;
  if (firm == NULL)
    return ug_cli_fail (error, "%s", nothing);

  text = to_file (firm);

  return ug_cli_write (cli->arguments[0], text, strlen (text), error);
}

gboolean
ug_verb_catalogue_export (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error)
{
  return export_firm (cli, verb, argv, ug_catalogue_to_file, _ ("This store has no catalogue yet."),
                      error);
}

gboolean
ug_verb_questions_export (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error)
{
  return export_firm (cli, verb, argv, ug_questions_to_file, _ ("This store has no questions yet."),
                      error);
}

/* Which file "import" takes in, and how. */
typedef struct
{
  gboolean (*check) (UgExchangeFile *file, GError **error);
  UgMergeCount (*merge) (UgFirm *firm, UgFirm *incoming, UgMergeMode mode);
} Intake;

static gboolean
import_firm (
    UgCli *cli, const Intake *intake, UgMergeMode mode, UgMergeCount *count, GError **error)
{
  g_autoptr (UgExchangeFile) file = ug_exchange_file_load (cli->arguments[0], error);
  g_autoptr (UgStore) store = NULL;
  g_autoptr (UgFirm) firm = NULL;

  if (file == NULL || !intake->check (file, error))
    return FALSE;
  ug_exchange_warn (file);

  store = ug_cli_open_store (cli, TRUE, error);
  if (store == NULL || !ug_cli_load_firm (store, &firm, error))
    return FALSE;
  if (firm == NULL)
    firm = ug_record_new (UG_TYPE_FIRM);
  *count = intake->merge (firm, file->firm, mode);

  return ug_store_put (store, UG_RECORD (firm), cli->now, error);
}

static gboolean
check_catalogue (UgExchangeFile *file, GError **error)
{
  return ug_exchange_check_kind (file, UG_EXCHANGE_KIND_CATALOGUE, error);
}

gboolean
ug_verb_catalogue_import (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error)
{
  static const Intake intake = { check_catalogue, ug_merge_catalogue };
  gboolean replace = FALSE;
  const GOptionEntry entries[] = {
    { "replace", 0, 0, G_OPTION_ARG_NONE, &replace,
      N_ ("Replace what has the same name, instead of adding beside it") },
    { NULL },
  };
  const UgCliParsed parsed = ug_cli_parse (cli, verb, argv, entries, error);
  UgMergeCount count;

  if (parsed != UG_CLI_PARSED_READY)
    return parsed == UG_CLI_PARSED_HELP;
  if (!import_firm (cli, &intake, replace ? UG_MERGE_REPLACE : UG_MERGE_ADD, &count, error))
    return FALSE;

  ug_cli_print (_ ("Added: %u. Replaced: %u.\n"), count.added, count.replaced);

  return TRUE;
}

/* A catalogue has questions, too. */
static gboolean
check_questions (UgExchangeFile *file, GError **error)
{
  return file->kind == UG_EXCHANGE_KIND_CATALOGUE
         || ug_exchange_check_kind (file, UG_EXCHANGE_KIND_QUESTIONS, error);
}

gboolean
ug_verb_questions_import (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error)
{
  static const Intake intake = { check_questions, ug_merge_questions };
  gboolean replace = FALSE;
  const GOptionEntry entries[] = {
    { "replace", 0, 0, G_OPTION_ARG_NONE, &replace,
      N_ ("Let questions that are there become as in the file, instead of leaving them") },
    { NULL },
  };
  const UgCliParsed parsed = ug_cli_parse (cli, verb, argv, entries, error);
  UgMergeCount count;

  if (parsed != UG_CLI_PARSED_READY)
    return parsed == UG_CLI_PARSED_HELP;
  if (!import_firm (cli, &intake, replace ? UG_MERGE_REPLACE : UG_MERGE_ADD, &count, error))
    return FALSE;

  ug_cli_print (_ ("Added: %u. Replaced: %u. Left as they are: %u.\n"), count.added, count.replaced,
                count.kept);

  return TRUE;
}

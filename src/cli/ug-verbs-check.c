/* ug-verbs-check.c: check: tickets of a help desk held against an agreement.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-verbs.h"

#include "ug-exchange-error.h"
#include "ug-find.h"
#include "ug-store-versions.h"
#include "ug-ticket-mapping-file.h"
#include "ug-ticket-report.h"
#include "ug-ticket-versions.h"

#include <glib/gi18n.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* A signal may only set this; whoever reads the file looks at it. */
static volatile sig_atomic_t interrupted;

/* What "check" was asked for. */
typedef struct
{
  char *mapping;
  char *save;
  char *dates;
  char *zone;
  char *encoding;
  char *language;
  gboolean json;
  gboolean remember;
} Wish;

static void
wish_clear (Wish *wish)
{
  g_free (wish->mapping);
  g_free (wish->save);
  g_free (wish->dates);
  g_free (wish->zone);
  g_free (wish->encoding);
  g_free (wish->language);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Wish, wish_clear)

static void
interrupt_cb (int number)
{
  interrupted = 1;
}

/* On a terminal only: in a log nobody wants to see it grow. */
static void
progress_cb (double share, gpointer user_data)
{
  if (interrupted)
    g_cancellable_cancel (user_data);
  if (isatty (STDERR_FILENO))
    {
      fprintf (stderr, "\r%3d %%", (int)(share * 100));
      fflush (stderr);
    }
}

static void
end_progress (void)
{
  if (isatty (STDERR_FILENO))
    fputs ("\r      \r", stderr);
}

/* The options say more than the mapping file. */
static gboolean
apply_wish (UgTicketMapping *mapping, const Wish *wish, GError **error)
{
  if (wish->dates != NULL)
    {
      if (!g_str_equal (wish->dates, "dmy") && !g_str_equal (wish->dates, "mdy"))
        return ug_cli_usage (error, _ ("--dates: “%s” is not one of: %s."), wish->dates,
                             "dmy, mdy");
      mapping->order = *wish->dates == 'd' ? UG_DATE_ORDER_DMY : UG_DATE_ORDER_MDY;
    }
  if (wish->encoding != NULL)
    {
      if (ug_encoding_from_name (wish->encoding) == UG_N_ENCODINGS)
        return ug_cli_usage (error, _ ("--encoding: “%s” is not one of: %s."), wish->encoding,
                             "UTF-8, UTF-16LE, UTF-16BE, windows-1251, latin-1");
      g_free (mapping->encoding);
      mapping->encoding = g_strdup (wish->encoding);
    }
  if (wish->zone != NULL)
    {
      g_free (mapping->zone);
      mapping->zone = g_strdup (wish->zone);
    }

  return TRUE;
}

static gboolean
add_versions (UgTicketJudge *judge, UgStore *store, UgAgreement *agreement, GError **error)
{
  g_autoptr (GPtrArray) versions =
      ug_store_list_versions (store, ug_record_get_id (UG_RECORD (agreement)), error);
  g_autoptr (GArray) unread = NULL;

  if (versions == NULL)
    return FALSE;

  unread = ug_ticket_judge_add_versions (judge, versions, agreement);
  for (guint i = 0; i < unread->len; i++)
    ug_cli_warn (_ ("Version %u cannot be read, so tickets are judged without it."),
                 g_array_index (unread, guint, i));

  return TRUE;
}

/* Where a person has to decide, the option that settles it is named. */
static gboolean
explain (GError **error, GError *failure)
{
  if (g_error_matches (failure, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_AMBIGUOUS))
    ug_cli_usage (error,
                  _ ("%s Say which with --dates dmy (the day first) or --dates mdy (the month "
                     "first); --save-mapping keeps it."),
                  failure->message);
  else if (g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    ug_cli_fail (error, _ ("Stopped; nothing was judged."));
  else
    g_propagate_error (error, g_error_copy (failure));
  g_error_free (failure);

  return FALSE;
}

static gboolean
save_mapping (UgTicketMapping *mapping, const char *path, GError **error)
{
  g_autofree char *text = ug_ticket_mapping_to_text (mapping);

  return ug_cli_write (path, text, strlen (text), error);
}

/* With the client, so that the next file of his is read in the same way. */
static gboolean
remember (
    UgCli *cli, UgStore *store, UgAgreement *agreement, UgTicketMapping *mapping, GError **error)
{
  UgRecord *client = ug_record_get_owner (UG_RECORD (agreement));
  g_autofree char *text = ug_ticket_mapping_to_text (mapping);

  ug_record_set_text (client, UG_CLIENT_TICKET_MAPPING, text);

  return ug_store_put (store, client, cli->now, error);
}

/* That of the option, or what is remembered of the client, or nothing yet. */
static UgTicketMapping *
choose_mapping (const char *path, UgClient *client, GError **error)
{
  const char *kept = ug_record_get_text (UG_RECORD (client), UG_CLIENT_TICKET_MAPPING);

  if (path != NULL)
    return ug_ticket_mapping_load (path, error);

  return *kept != '\0' ? ug_ticket_mapping_parse (kept, strlen (kept), error)
                       : ug_ticket_mapping_new ();
}

static gboolean
check (UgCli *cli,
       UgStore *store,
       UgAgreement *agreement,
       UgTicketMapping *mapping,
       const Wish *wish,
       UgLanguage *language,
       GError **error)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (UgTicketJudge) judge = NULL;
  g_autoptr (UgTicketFile) file = NULL;
  g_autofree char *report = NULL;
  GError *failure = NULL;
  gboolean done;

  file =
      ug_ticket_file_open (cli->arguments[1], mapping, agreement, cli->now, cancellable, &failure);
  if (file == NULL)
    return explain (error, failure);

  signal (SIGINT, interrupt_cb);
  done = ug_ticket_file_survey (file, progress_cb, cancellable, &failure);
  judge = ug_ticket_judge_new (&ug_ticket_file_get_table (file)->facts);
  if (done && !add_versions (judge, store, agreement, error))
    return FALSE;
  done = done && ug_ticket_file_judge (file, judge, progress_cb, cancellable, &failure);
  end_progress ();
  signal (SIGINT, SIG_DFL);
  if (!done)
    return explain (error, failure);
  if (wish->save != NULL && !save_mapping (mapping, wish->save, error))
    return FALSE;
  if (wish->remember && !remember (cli, store, agreement, mapping, error))
    return FALSE;

  report = wish->json ? ug_ticket_report_to_json (file, judge)
                      : ug_ticket_report_to_words (file, judge, language);
  ug_cli_print ("%s", report);

  return TRUE;
}

static UgCliParsed
parse_wish (Wish *wish, UgCli *cli, const UgVerb *verb, GStrv argv, GError **error)
{
  const GOptionEntry entries[] = {
    { "mapping", 'm', 0, G_OPTION_ARG_FILENAME, &wish->mapping,
      N_ ("What columns, statuses and priorities mean"), N_ ("FILE") },
    { "save-mapping", 0, 0, G_OPTION_ARG_FILENAME, &wish->save,
      N_ ("Write down how the file was read, to correct it and to use it again"), N_ ("FILE") },
    { "remember", 0, 0, G_OPTION_ARG_NONE, &wish->remember,
      N_ ("Read this client’s tickets in this way from now on") },
    { "dates", 0, 0, G_OPTION_ARG_STRING, &wish->dates,
      N_ ("What stands first in dates such as 03/04/2026: the day or the month"), "dmy|mdy" },
    { "zone", 0, 0, G_OPTION_ARG_STRING, &wish->zone,
      N_ ("The time zone of moments that name none (that of the service hours)"), N_ ("ZONE") },
    { "encoding", 0, 0, G_OPTION_ARG_STRING, &wish->encoding,
      N_ ("The letters of the file (found out)"), N_ ("NAME") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &wish->json, N_ ("Answer in JSON") },
    { "lang", 'l', 0, G_OPTION_ARG_STRING, &wish->language,
      N_ ("The language (that of the agreement)"), "ru|en" },
    { NULL },
  };

  return ug_cli_parse (cli, verb, argv, entries, error);
}

gboolean
ug_verb_check (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error)
{
  g_auto (Wish) wish = { NULL };
  const UgCliParsed parsed = parse_wish (&wish, cli, verb, argv, error);
  g_autoptr (UgTicketMapping) mapping = NULL;
  g_autoptr (UgStore) store = NULL;
  g_autoptr (UgFirm) firm = NULL;
  g_autoptr (UgClient) client = NULL;
  g_autoptr (UgLanguage) language = NULL;
  UgAgreement *agreement;

  if (parsed != UG_CLI_PARSED_READY)
    return parsed == UG_CLI_PARSED_HELP;
  if (!ug_cli_check_language (wish.language, error))
    return FALSE;
  store = ug_cli_open_store (cli, FALSE, error);
  if (store == NULL || !ug_cli_load_firm (store, &firm, error))
    return FALSE;
  client = ug_find_agreement (cli, store, cli->arguments[0], &agreement, error);
  if (client == NULL)
    return FALSE;
  mapping = choose_mapping (wish.mapping, client, error);
  if (mapping == NULL || !apply_wish (mapping, &wish, error))
    return FALSE;

  language = ug_cli_choose_language (wish.language, agreement, firm);

  return check (cli, store, agreement, mapping, &wish, language, error);
}

/* ug-verbs-look.c: list: what is in the store.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-verbs.h"

#include "ug-find.h"
#include "ug-json-writer.h"
#include "ug-store-search.h"

#include <glib/gi18n.h>

static void
append_text (GString *json, const char *key, const char *text)
{
  g_string_append_printf (json, ", \"%s\": ", key);
  ug_json_append_text (json, text);
}

/* One agreement, or a client that has none yet, as an object on a line of its own. */
static void
append_summary (GString *json, const UgSummaryFacts *facts)
{
  g_string_append (json, json->len > 1 ? ",\n  {" : "\n  {");
  g_string_append (json, "\"id\": ");
  ug_json_append_text (json, facts->agreement_id);
  append_text (json, "client_id", facts->client_id);
  append_text (json, "client", facts->client_name);
  append_text (json, "about", facts->about);
  append_text (json, "touched", facts->touched);
  g_string_append_printf (json, ", \"version\": %u, \"draft\": %s", facts->version,
                          facts->draft ? "true" : "false");
  append_text (json, "step", ug_step_get_nick (facts->step));
  g_string_append_printf (json, ", \"promises\": %u, \"answered\": %u, \"parked\": %u",
                          facts->expectations, facts->answered, facts->parked);
  append_text (json, "next_due", facts->due_date);
  g_string_append_c (json, '}');
}

/* The moment is kept in UTC; people know their own days. */
static char *
format_touched (const char *touched)
{
  g_autoptr (GDateTime) moment = g_date_time_new_from_iso8601 (touched, NULL);
  g_autoptr (GDateTime) local = moment != NULL ? g_date_time_to_local (moment) : NULL;

  return local != NULL ? g_date_time_format (local, "%Y-%m-%d %H:%M") : g_strdup (touched);
}

static void
print_summary (const UgSummaryFacts *facts)
{
  g_autofree char *touched = format_touched (facts->touched);
  g_autofree char *words = ug_find_describe (facts->client_name, facts->about);

  ug_cli_print ("%s  %-16s  %3u/%-3u  %s\n",
                *facts->agreement_id != '\0' ? facts->agreement_id : facts->client_id, touched,
                facts->answered, facts->expectations, words);
}

gboolean
ug_verb_list (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error)
{
  gboolean as_json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_ ("For programs: an array of objects") },
    { NULL },
  };
  const UgCliParsed parsed = ug_cli_parse (cli, verb, argv, entries, error);
  g_autoptr (GString) json = g_string_new ("[");
  g_autoptr (UgStore) store = NULL;
  g_autoptr (GPtrArray) summaries = NULL;

  if (parsed != UG_CLI_PARSED_READY)
    return parsed == UG_CLI_PARSED_HELP;

  store = ug_cli_open_store (cli, FALSE, error);
  if (store != NULL)
    summaries = ug_cli_list (cli, store, cli->arguments[0], error);
  if (summaries == NULL)
    return FALSE;

  for (guint i = 0; i < summaries->len; i++)
    if (as_json)
      append_summary (json, ug_summary_get (summaries->pdata[i]));
    else
      print_summary (ug_summary_get (summaries->pdata[i]));
  if (as_json)
    ug_cli_print ("%s%s]\n", json->str, summaries->len > 0 ? "\n" : "");

  return TRUE;
}

/* ug-verbs-look.c: list: what is in the store.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-verbs.h"

#include "ug-find.h"
#include "ug-json-writer.h"

#include <glib/gi18n.h>

static void
append_pair (GString *json, const char *key, const char *text, gboolean first)
{
  g_string_append_printf (json, first ? "\"%s\": " : ", \"%s\": ", key);
  ug_json_append_text (json, text);
}

/* One agreement, or a client that has none yet, as an object on a line of its own. */
static void
append_row (GString *json, UgClient *client, UgAgreement *agreement)
{
  g_string_append (json, json->len > 1 ? ",\n  {" : "\n  {");
  append_pair (json, "client_id", ug_record_get_id (UG_RECORD (client)), TRUE);
  append_pair (json, "client", ug_record_get_text (UG_RECORD (client), UG_CLIENT_NAME), FALSE);
  if (agreement != NULL)
    {
      UgRecord *record = UG_RECORD (agreement);

      append_pair (json, "id", ug_record_get_id (record), FALSE);
      append_pair (json, "title", ug_record_get_text (record, UG_AGREEMENT_TITLE), FALSE);
      append_pair (json, "held_on", ug_record_get_text (record, UG_AGREEMENT_HELD_ON), FALSE);
      append_pair (json, "package_name", ug_record_get_text (record, UG_AGREEMENT_PACKAGE_NAME),
                   FALSE);
    }
  g_string_append_c (json, '}');
}

static void
print_row (UgClient *client, UgAgreement *agreement)
{
  UgRecord *record = agreement != NULL ? UG_RECORD (agreement) : UG_RECORD (client);
  g_autofree char *words = ug_find_describe (client, agreement);

  ug_cli_print ("%s  %-10s  %s\n", ug_record_get_id (record),
                agreement != NULL ? ug_record_get_text (record, UG_AGREEMENT_HELD_ON) : "", words);
}

static void
list_client (UgClient *client, GString *json)
{
  const guint count = ug_record_count (UG_RECORD (client), UG_CLIENT_AGREEMENTS);

  for (guint i = 0; i < MAX (count, 1); i++)
    {
      UgAgreement *agreement = ug_record_peek (UG_RECORD (client), UG_CLIENT_AGREEMENTS, i);

      if (json != NULL)
        append_row (json, client, agreement);
      else
        print_row (client, agreement);
    }
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
  g_autoptr (GString) json = NULL;
  g_autoptr (UgStore) store = NULL;
  g_autoptr (GPtrArray) ids = NULL;

  if (parsed != UG_CLI_PARSED_READY)
    return parsed == UG_CLI_PARSED_HELP;

  store = ug_cli_open_store (cli, FALSE, error);
  if (store == NULL || (ids = ug_store_list_ids (store, UG_TYPE_CLIENT, error)) == NULL)
    return FALSE;

  json = as_json ? g_string_new ("[") : NULL;
  for (guint i = 0; i < ids->len; i++)
    {
      g_autoptr (UgClient) client = ug_store_load (store, UG_TYPE_CLIENT, ids->pdata[i], error);

      if (client == NULL)
        return FALSE;
      list_client (client, json);
    }
  if (json != NULL)
    ug_cli_print ("%s%s]\n", json->str, ids->len > 0 ? "\n" : "");

  return TRUE;
}

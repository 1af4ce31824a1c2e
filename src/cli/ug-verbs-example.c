/* ug-verbs-example.c: example: a store to look around in.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-verbs.h"

#include "ug-data.h"
#include "ug-exchange-file.h"
#include "ug-find.h"

#include <glib/gi18n.h>

#define FIRST_EXAMPLE "it-outsourcing"

static gboolean
check_empty (UgStore *store, GError **error)
{
  g_autoptr (GPtrArray) clients = ug_store_list_ids (store, UG_TYPE_CLIENT, error);
  g_autoptr (UgFirm) firm = NULL;

  if (clients == NULL || !ug_cli_load_firm (store, &firm, error))
    return FALSE;
  if (clients->len == 0 && firm == NULL)
    return TRUE;

  return ug_cli_fail (error,
                      _ ("%s is not empty, and examples are not mixed with what is there. "
                         "Name another file with --store."),
                      ug_store_get_path (store));
}

static UgExchangeFile *
load_example (const char *name, const char *language, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_auto (GStrv) names = ug_data_list (UG_DATA_EXAMPLE, language);
  g_autofree char *list = g_strjoinv (", ", names);
  UgExchangeFile *file;

  if (!g_strv_contains ((const char *const *)names, name))
    {
      ug_cli_usage (error, _ ("There is no example “%s”; there are: %s."), name, list);
      return NULL;
    }

  bytes = ug_data_load (UG_DATA_EXAMPLE, name, language, error);
  if (bytes == NULL)
    return NULL;

  file = ug_exchange_file_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), error);
  if (file != NULL)
    ug_exchange_file_renew_ids (file);

  return file;
}

static gboolean
fill_store (UgStore *store, UgExchangeFile *file, GDateTime *now, GError **error)
{
  g_autoptr (UgStoreChanges) changes = ug_store_changes_new ();

  ug_store_changes_put (changes, UG_RECORD (file->firm));
  for (guint i = 0; i < file->clients->len; i++)
    ug_store_changes_put (changes, file->clients->pdata[i]);

  return ug_store_commit (store, changes, now, NULL, error);
}

gboolean
ug_verb_example (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error)
{
  g_autofree char *language = NULL;
  const GOptionEntry entries[] = {
    { "lang", 'l', 0, G_OPTION_ARG_STRING, &language, N_ ("The language it is written in"),
      "ru|en" },
    { NULL },
  };
  const UgCliParsed parsed = ug_cli_parse (cli, verb, argv, entries, error);
  const char *name;
  g_autoptr (UgExchangeFile) file = NULL;
  g_autoptr (UgStore) store = NULL;

  if (parsed != UG_CLI_PARSED_READY)
    return parsed == UG_CLI_PARSED_HELP;
  if (!ug_cli_check_language (language, error))
    return FALSE;

  name = cli->arguments[0] != NULL ? cli->arguments[0] : FIRST_EXAMPLE;
  file = load_example (name, language != NULL ? language : ug_cli_guess_language (), error);
  if (file == NULL)
    return FALSE;
  store = ug_cli_open_store (cli, TRUE, error);
  if (store == NULL || !check_empty (store, error) || !fill_store (store, file, cli->now, error))
    return FALSE;

  for (guint i = 0; i < file->clients->len; i++)
    ug_find_print (file->clients->pdata[i], file->clients->pdata[i]);

  return TRUE;
}

/* ug-verbs-import.c: import: an agreement that comes from a colleague, with what was sealed of it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-verbs-exchange.h"

#include "ug-find.h"
#include "ug-merge.h"
#include "ug-store-history.h"
#include "ug-store-versions.h"
#include "ug-verbs-fork.h"
#include "ug-version-chain.h"

#include <glib/gi18n.h>

/* What one import was asked for, what it meets, and what it will change. */
typedef struct
{
  gboolean replace;
  gboolean dry_run;
  GPtrArray *ours; /* our versions, or NULL when the agreement is new */
  UgChainRelation relation;
  guint common;
  UgStoreChanges *changes;
} Import;

static void
import_clear (Import *import)
{
  g_clear_pointer (&import->ours, g_ptr_array_unref);
  g_clear_pointer (&import->changes, ug_store_changes_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Import, import_clear)

/* The client of the same identifier, if there is one. */
static gboolean
find_known (UgStore *store, UgClient *incoming, UgClient **known, GError **error)
{
  g_autoptr (GPtrArray) ids = ug_store_list_ids (store, UG_TYPE_CLIENT, error);
  const char *id = ug_record_get_id (UG_RECORD (incoming));

  *known = NULL;
  if (ids == NULL)
    return FALSE;
  if (!g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL))
    return TRUE;

  *known = ug_store_load (store, UG_TYPE_CLIENT, id, error);

  return *known != NULL;
}

/* Whose paper it will be: a store without a firm takes that of the file. */
static gboolean
import_firm (UgStore *store, UgFirm *incoming, UgStoreChanges *changes, GError **error)
{
  g_autoptr (UgFirm) firm = NULL;
  const char *theirs = ug_record_get_text (UG_RECORD (incoming), UG_FIRM_NAME);
  const char *ours;

  if (!ug_cli_load_firm (store, &firm, error))
    return FALSE;

  ours = firm != NULL ? ug_record_get_text (UG_RECORD (firm), UG_FIRM_NAME) : theirs;
  if (firm == NULL && *theirs != '\0')
    ug_store_changes_put (changes, UG_RECORD (incoming));
  else if (*theirs != '\0' && !g_str_equal (theirs, ours))
    ug_cli_warn (_ ("The file was written by “%s”; papers printed here bear the name “%s”."),
                 theirs, ours);

  return TRUE;
}

/* Ours, when the agreement of the file is in the store. */
static gboolean
load_versions (
    UgStore *store, UgClient *known, UgExchangeFile *file, Import *import, GError **error)
{
  UgRecord *incoming = file->clients->pdata[0];
  UgRecord *agreement = ug_record_peek (incoming, UG_CLIENT_AGREEMENTS, 0);

  import->ours = NULL;
  import->relation = UG_CHAIN_AHEAD;
  if (agreement == NULL || known == NULL)
    return TRUE;

  import->ours = ug_store_list_versions (store, ug_record_get_id (agreement), error);
  if (import->ours == NULL)
    return FALSE;
  import->relation = ug_version_chain_compare (import->ours, file->versions, &import->common);

  return TRUE;
}

static void
print_fork (Import *import, UgExchangeFile *file)
{
  ug_fork_print (import->ours, file->versions, import->common, _ ("in the file"));
  ug_cli_print (
      _ ("What is agreed here stays as it is; the versions of the file are kept beside it. "
         "Settle it with the client, and seal what was settled as the next version.\n"));
}

static gboolean
import_known (UgClient *known, UgClient *incoming, Import *import, GError **error)
{
  switch (ug_merge_compare (known, incoming))
    {
    case UG_MERGE_STATE_SAME:
      return TRUE;
    case UG_MERGE_STATE_DIFFERENT:
      if (!import->replace)
        return ug_cli_fail (error, _ ("This agreement is in the store already and says something "
                                      "else there. Nothing was changed. Use --replace to make it "
                                      "as in the file, or --copy to keep both."));
      break;
    default:
      break;
    }

  ug_merge_client (known, incoming, import->replace ? UG_MERGE_REPLACE : UG_MERGE_ADD);
  ug_store_changes_put (import->changes, UG_RECORD (known));

  return TRUE;
}

static gboolean
import_client (UgClient *known, UgExchangeFile *file, Import *import, GError **error)
{
  UgClient *incoming = file->clients->pdata[0];

  if (known == NULL)
    ug_store_changes_put (import->changes, UG_RECORD (incoming));
  else if (import->relation == UG_CHAIN_FORK)
    print_fork (import, file);
  else if (!import_known (known, incoming, import, error))
    return FALSE;

  /* What is there already changes nothing, so that a file may be taken in twice. */
  if (known == NULL || import->relation == UG_CHAIN_AHEAD || import->relation == UG_CHAIN_FORK)
    ug_store_changes_versions (import->changes, file->versions);

  return TRUE;
}

/* What fields said before, elsewhere; what we know of it already is nothing new. */
static gboolean
import_past (UgStore *store, UgClient *known, UgExchangeFile *file, Import *import, GError **error)
{
  g_autoptr (GPtrArray) ours =
      known != NULL ? ug_store_list_past (store, UG_RECORD (known), error) : g_ptr_array_new ();
  g_autoptr (GPtrArray) fresh = NULL;

  if (ours == NULL)
    return FALSE;

  fresh = ug_past_list_new (ours, file->past);
  ug_store_changes_past (import->changes, fresh);
  if (fresh->len > 0)
    ug_cli_print (ngettext ("%u earlier change of a field is new.\n",
                            "%u earlier changes of fields are new.\n", fresh->len),
                  fresh->len);

  return TRUE;
}

static void
say_versions (Import *import, UgExchangeFile *file)
{
  const guint count = file->versions->len - import->common;

  if (import->relation == UG_CHAIN_AHEAD && count > 0)
    ug_cli_print (ngettext ("%u sealed version is new and proven.\n",
                            "%u sealed versions are new and proven.\n", count),
                  count);
}

/* All of the file in one transaction, or nothing of it. */
static gboolean
import_file (UgStore *store, UgExchangeFile *file, Import *import, GDateTime *now, GError **error)
{
  g_autoptr (UgClient) known = NULL;
  UgClient *incoming = file->clients->pdata[0];

  if (!find_known (store, incoming, &known, error)
      || !load_versions (store, known, file, import, error)
      || !import_client (known, file, import, error)
      || !import_past (store, known, file, import, error)
      || !import_firm (store, file->firm, import->changes, error))
    return FALSE;

  if (known != NULL && ug_store_changes_is_empty (import->changes))
    ug_cli_warn (_ ("It is in the store already, just as in the file."));
  say_versions (import, file);
  if (import->dry_run)
    ug_cli_print (ug_store_changes_is_empty (import->changes)
                      ? _ ("There is nothing to do.\n")
                      : _ ("Without --dry-run this would now be taken in:\n"));
  else if (!ug_store_changes_is_empty (import->changes)
           && !ug_store_commit (store, import->changes, now, NULL, error))
    return FALSE;

  ug_find_print (known != NULL ? known : incoming, incoming);

  return TRUE;
}

gboolean
ug_verb_import (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error)
{
  g_auto (Import) import = { .changes = ug_store_changes_new () };
  gboolean copy = FALSE;
  const GOptionEntry entries[] = {
    { "replace", 0, 0, G_OPTION_ARG_NONE, &import.replace,
      N_ ("Make what is there already as it is in the file") },
    { "copy", 0, 0, G_OPTION_ARG_NONE, &copy,
      N_ ("Take it in as a second client beside the first") },
    { "dry-run", 'n', 0, G_OPTION_ARG_NONE, &import.dry_run, N_ ("Only say what would be done") },
    { NULL },
  };
  const UgCliParsed parsed = ug_cli_parse (cli, verb, argv, entries, error);
  g_autoptr (UgExchangeFile) file = NULL;
  g_autoptr (UgStore) store = NULL;

  if (parsed != UG_CLI_PARSED_READY)
    return parsed == UG_CLI_PARSED_HELP;
  if (import.replace && copy)
    return ug_cli_usage (error, _ ("--replace and --copy exclude each other."));

  file = ug_exchange_file_load (cli->arguments[0], error);
  if (file == NULL || !ug_exchange_check_kind (file, UG_EXCHANGE_KIND_AGREEMENT, error))
    return FALSE;
  if (copy || !ug_exchange_file_has_own_ids (file))
    ug_exchange_file_renew_ids (file);
  ug_exchange_warn (file);

  store = ug_cli_open_store (cli, !import.dry_run, error);

  return store != NULL && import_file (store, file, &import, cli->now, error);
}

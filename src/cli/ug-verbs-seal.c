/* ug-verbs-seal.c: seal, versions: an agreement becomes its next version, and those it has.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-verbs.h"

#include "ug-find.h"
#include "ug-people.h"
#include "ug-signature.h"
#include "ug-snapshot.h"
#include "ug-store-versions.h"

#include <glib/gi18n.h>

static void
let_sign (UgClient *client, UgAgreement *agreement, GDateTime *now)
{
  UgRecord *record = UG_RECORD (agreement);

  while (ug_record_count (record, UG_AGREEMENT_SIGNATURES) > 0)
    ug_record_remove (ug_record_peek (record, UG_AGREEMENT_SIGNATURES, 0));
  for (UgSide side = UG_SIDE_THEIRS; side <= UG_SIDE_OURS; side++)
    {
      g_autoptr (GPtrArray) signers = ug_people_who_sign (client, side);

      for (guint i = 0; i < signers->len; i++)
        {
          g_autoptr (UgSignature) signature =
              ug_signature_new (signers->pdata[i], UG_SIGNATURE_PAPER, now);

          ug_record_append (record, UG_AGREEMENT_SIGNATURES, UG_RECORD (signature));
        }
    }
}

static void
print_version (UgVersion *version)
{
  ug_cli_print ("%u %s %s\n", ug_version_get_number (version), ug_version_get_sealed_at (version),
                ug_version_get_hash (version));
}

gboolean
ug_verb_seal (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error)
{
  const GOptionEntry entries[] = { { NULL } };
  const UgCliParsed parsed = ug_cli_parse (cli, verb, argv, entries, error);
  g_autoptr (UgStore) store = NULL;
  g_autoptr (UgFirm) firm = NULL;
  g_autoptr (UgClient) client = NULL;
  g_autoptr (UgVersion) version = NULL;
  g_autofree char *text = NULL;
  UgAgreement *agreement;

  if (parsed != UG_CLI_PARSED_READY)
    return parsed == UG_CLI_PARSED_HELP;

  store = ug_cli_open_store (cli, FALSE, error);
  if (store == NULL || !ug_cli_load_firm (store, &firm, error))
    return FALSE;
  client = ug_find_agreement (cli, store, cli->arguments[0], &agreement, error);
  if (client == NULL)
    return FALSE;

  let_sign (client, agreement, cli->now);
  text = ug_snapshot_write (agreement, firm);
  version = ug_store_seal (store, ug_record_get_id (UG_RECORD (agreement)), text, cli->now, error);
  if (version == NULL)
    return FALSE;

  print_version (version);
  return TRUE;
}

gboolean
ug_verb_versions (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error)
{
  const GOptionEntry entries[] = { { NULL } };
  const UgCliParsed parsed = ug_cli_parse (cli, verb, argv, entries, error);
  g_autoptr (UgStore) store = NULL;
  g_autoptr (UgClient) client = NULL;
  g_autoptr (GPtrArray) versions = NULL;
  UgAgreement *agreement;

  if (parsed != UG_CLI_PARSED_READY)
    return parsed == UG_CLI_PARSED_HELP;

  store = ug_cli_open_store (cli, FALSE, error);
  if (store == NULL)
    return FALSE;
  client = ug_find_agreement (cli, store, cli->arguments[0], &agreement, error);
  if (client == NULL)
    return FALSE;
  versions = ug_store_list_versions (store, ug_record_get_id (UG_RECORD (agreement)), error);
  if (versions == NULL)
    return FALSE;

  for (guint i = 0; i < versions->len; i++)
    print_version (versions->pdata[i]);
  return TRUE;
}

/* ug-find.c: an agreement by its identifier, or by the beginning of one.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-find.h"

#include "ug-kickoff.h"

#include <glib/gi18n.h>

/* More would push the sentence above them out of sight. */
#define MAX_CANDIDATES 10

/* What was found so far, and the words for each. */
typedef struct
{
  const char *prefix;
  char *client_id;
  char *agreement_id;
  GPtrArray *candidates;
} Search;

static void
search_clear (Search *search)
{
  g_clear_pointer (&search->client_id, g_free);
  g_clear_pointer (&search->agreement_id, g_free);
  g_clear_pointer (&search->candidates, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Search, search_clear)

/**
 * ug_find_describe:
 * @client: the name of a client, perhaps blank
 * @about: the title of an agreement, or what the client does, perhaps blank
 *
 * Returns: (transfer full): a line by which people know an agreement
 */
char *
ug_find_describe (const char *client, const char *about)
{
  client = *client != '\0' ? client : _ ("Client without a name");

  /* Translators: a client, and the title of an agreement. */
  return *about != '\0' ? g_strdup_printf (_ ("%s: %s"), client, about) : g_strdup (client);
}

/**
 * ug_find_print:
 * @client: a client
 * @among: what was just taken in: the client itself, or as much of it as a file has
 *
 * Prints a line for each agreement that @among has: its identifier, and the words for it.
 */
void
ug_find_print (UgClient *client, UgClient *among)
{
  const char *name = ug_record_get_text (UG_RECORD (client), UG_CLIENT_NAME);

  for (guint i = 0; i < ug_record_count (UG_RECORD (among), UG_CLIENT_AGREEMENTS); i++)
    {
      UgRecord *agreement = ug_record_peek (UG_RECORD (among), UG_CLIENT_AGREEMENTS, i);
      g_autofree char *words =
          ug_find_describe (name, ug_record_get_text (agreement, UG_AGREEMENT_TITLE));

      ug_cli_print ("%s  %s\n", ug_record_get_id (agreement), words);
    }
}

static void
add_candidate (Search *search, const UgSummaryFacts *facts, const char *id)
{
  g_autofree char *words = ug_find_describe (facts->client_name, facts->about);

  g_ptr_array_add (search->candidates, g_strdup_printf ("%s  %s", id, words));
  g_free (search->client_id);
  search->client_id = g_strdup (facts->client_id);
  g_free (search->agreement_id);
  search->agreement_id = g_strdup (id == facts->agreement_id ? id : "");
}

static guint
count_of (GHashTable *counts, const char *client_id)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (counts, client_id));
}

/* A client is found once, and one that has a single agreement is found as that agreement. */
static void
look_at (Search *search, GHashTable *counts, GHashTable *clients, const UgSummaryFacts *facts)
{
  const gboolean client_fits = g_str_has_prefix (facts->client_id, search->prefix);
  const gboolean fits =
      *facts->agreement_id != '\0' && g_str_has_prefix (facts->agreement_id, search->prefix);
  const gboolean single = *facts->agreement_id != '\0' && count_of (counts, facts->client_id) == 1;

  if (client_fits && !single && g_hash_table_add (clients, (gpointer)facts->client_id))
    add_candidate (search, facts, facts->client_id);
  if (fits || (client_fits && single))
    add_candidate (search, facts, facts->agreement_id);
}

static gboolean
look_everywhere (Search *search, UgCli *cli, UgStore *store, GError **error)
{
  g_autoptr (GPtrArray) summaries = ug_cli_list (cli, store, NULL, error);
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) clients = g_hash_table_new (g_str_hash, g_str_equal);

  if (summaries == NULL)
    return FALSE;

  for (guint i = 0; i < summaries->len; i++)
    {
      const char *client_id = ug_summary_get (summaries->pdata[i])->client_id;

      g_hash_table_insert (counts, (gpointer)client_id,
                           GUINT_TO_POINTER (count_of (counts, client_id) + 1));
    }
  for (guint i = 0; i < summaries->len; i++)
    look_at (search, counts, clients, ug_summary_get (summaries->pdata[i]));

  return TRUE;
}

static gboolean
judge (Search *search, GError **error)
{
  g_autofree char *list = NULL;

  if (search->candidates->len == 1)
    return TRUE;
  if (search->candidates->len == 0)
    return ug_cli_fail (error,
                        _ ("No agreement or client has an identifier that begins with “%s”. "
                           "“ugovorctl list” shows them."),
                        search->prefix);

  g_ptr_array_set_size (search->candidates, MIN (search->candidates->len, MAX_CANDIDATES));
  g_ptr_array_add (search->candidates, NULL);
  list = g_strjoinv ("\n", (GStrv)search->candidates->pdata);

  return ug_cli_fail (error, _ ("Several identifiers begin with “%s”; write more of it:\n%s"),
                      search->prefix, list);
}

/**
 * ug_find_agreement:
 * @cli: the run
 * @store: a store
 * @id: an identifier of an agreement or of a client, or the beginning of one
 * @agreement: (out) (transfer none): the agreement meant: of a client, its latest
 * @error: what went wrong; when several fit, they are named
 *
 * Returns: (transfer full) (nullable): the client that owns it
 */
UgClient *
ug_find_agreement (
    UgCli *cli, UgStore *store, const char *id, UgAgreement **agreement, GError **error)
{
  g_auto (Search) search = { id, NULL, NULL, g_ptr_array_new_with_free_func (g_free) };
  g_autoptr (UgClient) client = NULL;

  if (!look_everywhere (&search, cli, store, error) || !judge (&search, error))
    return NULL;

  client = ug_store_load (store, UG_TYPE_CLIENT, search.client_id, error);
  if (client == NULL)
    return NULL;

  if (*search.agreement_id != '\0')
    *agreement = UG_AGREEMENT (ug_record_find (UG_RECORD (client), search.agreement_id));
  else
    *agreement = ug_kickoff_get_agreement (client);
  if (*agreement == NULL)
    {
      ug_cli_fail (error, _ ("This client has no agreement yet: %s"),
                   (char *)search.candidates->pdata[0]);
      return NULL;
    }

  return g_steal_pointer (&client);
}

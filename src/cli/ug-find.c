/* ug-find.c: an agreement by its identifier, or by the beginning of one.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-find.h"

#include "ug-cli.h"
#include "ug-kickoff.h"

#include <glib/gi18n.h>

/* More would push the sentence above them out of sight. */
#define MAX_CANDIDATES 10

/* What was found so far, and the words for each. */
typedef struct
{
  const char *id;
  UgClient *client;
  char *agreement;
  GPtrArray *candidates;
} Search;

static void
search_clear (Search *search)
{
  g_clear_object (&search->client);
  g_clear_pointer (&search->agreement, g_free);
  g_clear_pointer (&search->candidates, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Search, search_clear)

/**
 * ug_find_describe:
 * @client: a client
 * @agreement: (nullable): one of its agreements
 *
 * Returns: (transfer full): a line by which people know it
 */
char *
ug_find_describe (UgClient *client, UgAgreement *agreement)
{
  const char *name = ug_record_get_text (UG_RECORD (client), UG_CLIENT_NAME);
  const char *title =
      agreement != NULL ? ug_record_get_text (UG_RECORD (agreement), UG_AGREEMENT_TITLE) : "";

  name = *name != '\0' ? name : _ ("Client without a name");
  if (*title == '\0')
    return g_strdup (name);

  /* Translators: a client, and the title of an agreement. */
  return g_strdup_printf (_ ("%s: %s"), name, title);
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
  for (guint i = 0; i < ug_record_count (UG_RECORD (among), UG_CLIENT_AGREEMENTS); i++)
    {
      UgAgreement *agreement = ug_record_peek (UG_RECORD (among), UG_CLIENT_AGREEMENTS, i);
      g_autofree char *words = ug_find_describe (client, agreement);

      ug_cli_print ("%s  %s\n", ug_record_get_id (UG_RECORD (agreement)), words);
    }
}

static gboolean
fits (Search *search, UgRecord *record)
{
  return record != NULL && g_str_has_prefix (ug_record_get_id (record), search->id);
}

static void
add_candidate (Search *search, UgClient *client, UgAgreement *agreement, UgRecord *by)
{
  g_autofree char *words = ug_find_describe (client, agreement);

  g_ptr_array_add (search->candidates, g_strdup_printf ("%s  %s", ug_record_get_id (by), words));
  g_set_object (&search->client, client);
  g_free (search->agreement);
  search->agreement =
      agreement != NULL ? g_strdup (ug_record_get_id (UG_RECORD (agreement))) : NULL;
}

static void
look_at (Search *search, UgClient *client)
{
  if (fits (search, UG_RECORD (client)))
    add_candidate (search, client, ug_kickoff_get_agreement (client), UG_RECORD (client));

  for (guint i = 0; i < ug_record_count (UG_RECORD (client), UG_CLIENT_AGREEMENTS); i++)
    {
      UgAgreement *agreement = ug_record_peek (UG_RECORD (client), UG_CLIENT_AGREEMENTS, i);

      if (fits (search, UG_RECORD (agreement)))
        add_candidate (search, client, agreement, UG_RECORD (agreement));
    }
}

static gboolean
look_everywhere (Search *search, UgStore *store, GError **error)
{
  g_autoptr (GPtrArray) ids = ug_store_list_ids (store, UG_TYPE_CLIENT, error);

  for (guint i = 0; ids != NULL && i < ids->len; i++)
    {
      g_autoptr (UgClient) client = ug_store_load (store, UG_TYPE_CLIENT, ids->pdata[i], error);

      if (client == NULL)
        return FALSE;
      look_at (search, client);
    }

  return ids != NULL;
}

static gboolean
judge (Search *search, GError **error)
{
  g_autofree char *list = NULL;

  if (search->candidates->len == 0)
    return ug_cli_fail (error,
                        _ ("No agreement or client has an identifier that begins with “%s”. "
                           "“ugovorctl list” shows them."),
                        search->id);
  if (search->candidates->len == 1 && search->agreement == NULL)
    return ug_cli_fail (error, _ ("This client has no agreement yet: %s"),
                        (char *)search->candidates->pdata[0]);
  if (search->candidates->len == 1)
    return TRUE;

  g_ptr_array_set_size (search->candidates, MIN (search->candidates->len, MAX_CANDIDATES));
  g_ptr_array_add (search->candidates, NULL);
  list = g_strjoinv ("\n", (GStrv)search->candidates->pdata);

  return ug_cli_fail (error, _ ("Several identifiers begin with “%s”; write more of it:\n%s"),
                      search->id, list);
}

/**
 * ug_find_agreement:
 * @store: a store
 * @id: an identifier of an agreement or of a client, or the beginning of one
 * @agreement: (out) (transfer none): the agreement meant: of a client, its latest
 * @error: what went wrong; when several fit, they are named
 *
 * Returns: (transfer full) (nullable): the client that owns it
 */
UgClient *
ug_find_agreement (UgStore *store, const char *id, UgAgreement **agreement, GError **error)
{
  g_auto (Search) search = { id, NULL, NULL, g_ptr_array_new_with_free_func (g_free) };

  if (!look_everywhere (&search, store, error) || !judge (&search, error))
    return NULL;

  *agreement = UG_AGREEMENT (ug_record_find (UG_RECORD (search.client), search.agreement));

  return g_steal_pointer (&search.client);
}

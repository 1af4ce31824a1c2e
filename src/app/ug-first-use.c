/* ug-first-use.c: a new firm begins with a bundled catalogue; the examples are whole firms.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-first-use.h"

#include "ug-data.h"
#include "ug-exchange-file.h"
#include "ug-merge.h"

/* The trade a newcomer finds in his catalogue, until he takes another or writes his own. */
#define FIRST_CATALOGUE "it-outsourcing"

/* The example that is shown first: a chain of shops and the firm that serves it. */
#define FIRST_EXAMPLE "it-outsourcing"

static UgExchangeFile *
load_bundled (UgDataKind kind, const char *name, const char *language, GError **error)
{
  g_autoptr (GBytes) bytes = ug_data_load (kind, name, language, error);
  g_autoptr (UgExchangeFile) file = NULL;
  gconstpointer text;
  gsize length;

  if (bytes == NULL)
    return NULL;

  text = g_bytes_get_data (bytes, &length);
  file = ug_exchange_file_parse (text, length, error);
  if (file != NULL)
    ug_exchange_file_renew_ids (file);

  return g_steal_pointer (&file);
}

static UgFirm *
load_stored_firm (UgStore *store, GError **error)
{
  g_autoptr (GPtrArray) ids = ug_store_list_ids (store, UG_TYPE_FIRM, error);

  if (ids == NULL || ids->len == 0)
    return NULL;

  return ug_store_load (store, UG_TYPE_FIRM, ids->pdata[0], error);
}

/**
 * ug_first_use_load_firm:
 * @store: an open store
 * @language: the language of the interface
 * @error: what went wrong
 *
 * Loads the firm of a store. A store without one gets a firm with a bundled catalogue.
 *
 * Returns: (transfer full) (nullable): the firm
 */
gpointer
ug_first_use_load_firm (UgStore *store, const char *language, GError **error)
{
  GError *local_error = NULL;
  g_autoptr (UgFirm) firm = load_stored_firm (store, &local_error);
  g_autoptr (UgExchangeFile) catalogue = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  if (local_error != NULL)
    {
      g_propagate_error (error, local_error);
      return NULL;
    }
  if (firm != NULL)
    return g_steal_pointer (&firm);

  catalogue = load_bundled (UG_DATA_CATALOGUE, FIRST_CATALOGUE, language, error);
  if (catalogue == NULL)
    return NULL;

  firm = ug_record_new (UG_TYPE_FIRM);
  ug_record_set_text (UG_RECORD (firm), UG_FIRM_LANGUAGE, language);
  ug_merge_catalogue (firm, catalogue->firm, UG_MERGE_ADD);
  if (!ug_store_put (store, UG_RECORD (firm), now, error))
    return NULL;

  return g_steal_pointer (&firm);
}

/**
 * ug_first_use_load_example:
 * @store: an open store that holds nothing but examples
 * @language: the language of the interface
 * @error: what went wrong
 *
 * Loads the firm of the examples; an empty store is filled with them first.
 *
 * Returns: (transfer full) (nullable): the firm
 */
gpointer
ug_first_use_load_example (UgStore *store, const char *language, GError **error)
{
  GError *local_error = NULL;
  g_autoptr (UgFirm) firm = load_stored_firm (store, &local_error);
  g_autoptr (UgExchangeFile) example = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  if (local_error != NULL)
    {
      g_propagate_error (error, local_error);
      return NULL;
    }
  if (firm != NULL)
    return g_steal_pointer (&firm);

  example = load_bundled (UG_DATA_EXAMPLE, FIRST_EXAMPLE, language, error);
  if (example == NULL || !ug_store_put (store, UG_RECORD (example->firm), now, error))
    return NULL;

  for (guint i = 0; i < example->clients->len; i++)
    if (!ug_store_put (store, example->clients->pdata[i], now, error))
      return NULL;

  return g_object_ref (example->firm);
}

/* ug-store-history.c: what fields said before.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-store-history.h"

#include "ug-history.h"
#include "ug-store-private.h"

static void
add_id (UgRecord *record, gpointer ids)
{
  g_ptr_array_add (ids, g_strdup (ug_record_get_id (record)));
}

/* The store's thread gets names, never a live record. */
static GPtrArray *
list_ids (UgRecord *root)
{
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);

  ug_record_foreach (root, add_id, ids);

  return ids;
}

static gpointer
list_work (UgDb **db, gpointer input, GError **error)
{
  return ug_history_list (*db, input, error);
}

/**
 * ug_store_list_past_async:
 * @self: a store
 * @root: a record of which the store has all that it owns
 * @cancellable: (nullable): a cancellable
 * @callback: told when it is found
 * @user_data: for @callback
 *
 * Asks what the fields of @root, and of all it owns, said before. What became of records that are
 * gone is not found this way.
 */
void
ug_store_list_past_async (UgStore *self,
                          UgRecord *root,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  ug_store_run_async (self, ug_store_list_past_async, list_work, list_ids (root),
                      (GDestroyNotify)g_ptr_array_unref, (GDestroyNotify)g_ptr_array_unref,
                      cancellable, callback, user_data);
}

/**
 * ug_store_list_past_finish:
 * @self: a store
 * @result: of `ug_store_list_past_async()`
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type UgPastChange): the changes, record by record,
 * the oldest first
 */
GPtrArray *
ug_store_list_past_finish (UgStore *self, GAsyncResult *result, GError **error)
{
  return ug_store_run_finish (self, result, ug_store_list_past_async, error);
}

GPtrArray *
ug_store_list_past (UgStore *self, UgRecord *root, GError **error)
{
  return ug_store_run (self, list_work, list_ids (root), (GDestroyNotify)g_ptr_array_unref, error);
}

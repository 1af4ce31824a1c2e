/* ug-store-place.c: where we stopped in an agreement.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-store-place.h"

#include "ug-statements.h"
#include "ug-step.h"
#include "ug-store-private.h"

void
ug_store_place_free (UgStorePlace *self)
{
  g_free (self->step);
  g_free (self->record);
  g_free (self->field);
  g_free (self);
}

static UgStorePlace *
new_place (const char *step, const char *record, const char *field)
{
  UgStorePlace *self = g_new (UgStorePlace, 1);

  self->step = g_strdup (step);
  self->record = g_strdup (record);
  self->field = g_strdup (field);

  return self;
}

static gpointer
get_place_work (UgDb **db, gpointer input, GError **error)
{
  g_autoptr (UgStatement) statement = ug_db_query (*db, error, UG_SQL_PLACE_OF, "s", input);
  gboolean row;

  if (statement == NULL || !ug_db_step (*db, statement, &row, error))
    return NULL;
  if (!row)
    return new_place (ug_step_get_nick (UG_STEP_PEOPLE), "", "");

  return new_place (ug_statement_text (statement, 0), ug_statement_text (statement, 1),
                    ug_statement_text (statement, 2));
}

/**
 * ug_store_get_place_async:
 * @self: a store
 * @agreement: identifier of an agreement
 * @cancellable: (nullable): a cancellable
 * @callback: told when it is found
 * @user_data: for @callback
 */
void
ug_store_get_place_async (UgStore *self,
                          const char *agreement,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  ug_store_run_async (self, ug_store_get_place_async, get_place_work, g_strdup (agreement), g_free,
                      (GDestroyNotify)ug_store_place_free, cancellable, callback, user_data);
}

/**
 * ug_store_get_place_finish:
 * @self: a store
 * @result: of `ug_store_get_place_async()`
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): where we stopped, the first step when nobody was there yet;
 *   the record may be gone by now
 */
UgStorePlace *
ug_store_get_place_finish (UgStore *self, GAsyncResult *result, GError **error)
{
  return ug_store_run_finish (self, result, ug_store_get_place_async, error);
}

UgStorePlace *
ug_store_get_place (UgStore *self, const char *agreement, GError **error)
{
  return ug_store_run (self, get_place_work, g_strdup (agreement), g_free, error);
}

/* ug-history.c: what fields said before, one entry for one act of typing.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-history.h"

#include "ug-statements.h"
#include "ug-table.h"

/**
 * ug_history_add:
 * @db: a connection inside a transaction
 * @change: a change of a field that keeps its history
 * @at: the moment
 * @who: who made it
 * @error: (out) (optional): what went wrong
 *
 * Typing is one entry, not one for each letter: what the same person changes within a minute goes
 * into the entry before, as answers do.
 *
 * Returns: whether it is noted
 */
gboolean
ug_history_add (
    UgDb *db, const UgFieldChange *change, const char *at, const char *who, GError **error)
{
  g_autofree char *old = ug_value_to_text (change->field, &change->old);
  g_autofree char *new = ug_value_to_text (change->field, &change->now);
  gint64 entry;

  if (!ug_db_get_number (db, &entry, error, UG_SQL_HISTORY_LAST, "ssss", change->id,
                         change->field->name, at, who))
    return FALSE;
  if (entry != 0)
    return ug_db_run (db, error, UG_SQL_HISTORY_GO_ON, "ssi", new ? new : "", at, entry);
  if (g_strcmp0 (old, new) == 0)
    return TRUE;

  return ug_db_run (db, error, UG_SQL_HISTORY_ADD, "ssssss", change->id, change->field->name,
                    old ? old : "", new ? new : "", at, who);
}

static gboolean
list_of (UgDb *db, const char *id, GPtrArray *past, GError **error)
{
  g_autoptr (UgStatement) statement = ug_db_query (db, error, UG_SQL_HISTORY_OF, "s", id);
  gboolean row;

  while (statement != NULL && ug_db_step (db, statement, &row, error))
    {
      if (!row)
        return TRUE;
      g_ptr_array_add (
          past,
          ug_past_change_new (ug_statement_text (statement, 0), ug_statement_text (statement, 1),
                              ug_statement_text (statement, 2), ug_statement_text (statement, 3),
                              ug_statement_text (statement, 4), ug_statement_text (statement, 5)));
    }

  return FALSE;
}

/**
 * ug_history_list:
 * @db: a connection
 * @ids: (element-type utf8): identifiers of records
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type UgPastChange): what their fields said before,
 *   record by record, the oldest first
 */
GPtrArray *
ug_history_list (UgDb *db, GPtrArray *ids, GError **error)
{
  g_autoptr (GPtrArray) past = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_past_change_free);

  for (guint i = 0; i < ids->len; i++)
    if (!list_of (db, ids->pdata[i], past, error))
      return NULL;

  return g_steal_pointer (&past);
}

/**
 * ug_history_take:
 * @db: a connection inside a transaction
 * @past: (element-type UgPastChange): changes that were made elsewhere
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether all of them are noted
 */
gboolean
ug_history_take (UgDb *db, GPtrArray *past, GError **error)
{
  for (guint i = 0; i < past->len; i++)
    {
      const UgPastChange *change = past->pdata[i];

      if (!ug_db_run (db, error, UG_SQL_HISTORY_ADD, "ssssss", change->record, change->field,
                      change->before, change->after, change->at, change->who))
        return FALSE;
    }

  return TRUE;
}

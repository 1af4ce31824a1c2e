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

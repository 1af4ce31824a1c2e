/* ug-history.c: what fields said before, one entry for one act of typing.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-history.h"

#include "ug-table.h"

/* Changes of one field by one person within this time are one act of typing, as for answers. */
#define SAME_BREATH "60 seconds"

static gboolean
find_same_breath (UgDb *db,
                  const UgFieldChange *change,
                  const char *at,
                  const char *who,
                  gint64 *entry,
                  GError **error)
{
  return ug_db_get_number (db, entry, error,
                           "SELECT rowid FROM history "
                           "WHERE record = ?1 AND field = ?2 AND who = ?4 "
                           "AND at <= ?3 AND datetime (at, '" SAME_BREATH "') >= datetime (?3) "
                           "AND rowid = (SELECT max (rowid) FROM history "
                           "WHERE record = ?1 AND field = ?2)",
                           "ssss", change->id, change->field->name, at, who);
}

/**
 * ug_history_add:
 * @db: a connection inside a transaction
 * @change: a change of a field that keeps its history
 * @at: the moment
 * @who: who made it
 * @error: (out) (optional): what went wrong
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

  if (!find_same_breath (db, change, at, who, &entry, error))
    return FALSE;
  if (entry != 0)
    return ug_db_run (db, error, "UPDATE history SET new = ?1, at = ?2 WHERE rowid = ?3", "ssi",
                      new ? new : "", at, entry);

  return ug_db_run (db, error,
                    "INSERT INTO history (record, field, old, new, at, who) "
                    "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    "ssssss", change->id, change->field->name, old ? old : "", new ? new : "", at,
                    who);
}

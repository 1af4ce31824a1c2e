/* ug-tree.c: records with all they own, out of the file and into it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-tree.h"

#include "ug-agreement.h"
#include "ug-client.h"
#include "ug-history.h"
#include "ug-statements.h"
#include "ug-store-changes-private.h"
#include "ug-table.h"
#include "ug-versions.h"

static UgRecord *
read_record (UgDb *db, UgStatement *statement, GType type, GError **error)
{
  g_autoptr (UgRecord) record = ug_record_new_with_id (type, ug_statement_text (statement, 0));

  for (guint i = 0; i < UG_RECORD_GET_CLASS (record)->n_fields; i++)
    {
      const UgField *field = ug_record_get_field (record, i);
      g_auto (GValue) value = G_VALUE_INIT;
      g_autoptr (GError) reason = NULL;

      g_value_init (&value, ug_field_get_gtype (field));
      if (!ug_value_read (statement, i + 1, field, &value, &reason))
        {
          ug_store_error_set (error, UG_STORE_ERROR_DAMAGED, ug_db_get_path (db), reason->message);
          return NULL;
        }
      ug_record_set (record, i, &value);
    }
  ug_record_set_unknown (record,
                         ug_statement_text (statement, 1 + UG_RECORD_GET_CLASS (record)->n_fields));

  return g_steal_pointer (&record);
}

static GPtrArray *
read_rows (UgDb *db, UgStatement *statement, GType type, GError **error)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean row;

  while (ug_db_step (db, statement, &row, error))
    {
      UgRecord *record;

      if (!row)
        return g_steal_pointer (&records);
      record = read_record (db, statement, type, error);
      if (record == NULL)
        return NULL;
      g_ptr_array_add (records, record);
    }

  return NULL;
}

static GPtrArray *
read_children (UgDb *db, UgRecord *owner, const UgListField *list, GError **error)
{
  const GType type = list->type ();
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  g_autofree char *sql = ug_table_select_children ((UgRecordClass *)klass);
  g_autoptr (UgStatement) statement =
      ug_db_query (db, error, sql, "ss", ug_record_get_id (owner), list->name);

  return statement != NULL ? read_rows (db, statement, type, error) : NULL;
}

static gboolean
load_children (UgDb *db, UgRecord *owner, GError **error)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (owner);

  for (guint list = 0; list < klass->n_lists; list++)
    {
      g_autoptr (GPtrArray) children = read_children (db, owner, &klass->lists[list], error);

      if (children == NULL)
        return FALSE;
      for (guint i = 0; i < children->len; i++)
        {
          ug_record_append (owner, list, children->pdata[i]);
          if (!load_children (db, children->pdata[i], error))
            return FALSE;
        }
    }

  return TRUE;
}

/**
 * ug_tree_load:
 * @db: a connection
 * @type: a type of record
 * @id: its identifier
 * @error: (out) (optional): %UG_STORE_ERROR_NOT_FOUND when there is none
 *
 * Returns: (transfer full) (nullable): the record with all it owns
 */
UgRecord *
ug_tree_load (UgDb *db, GType type, const char *id, GError **error)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  g_autofree char *sql = ug_table_select_one ((UgRecordClass *)klass);
  g_autoptr (UgStatement) statement = ug_db_query (db, error, sql, "s", id);
  g_autoptr (GPtrArray) found = statement ? read_rows (db, statement, type, error) : NULL;

  if (found == NULL)
    return NULL;
  if (found->len == 0)
    {
      ug_store_error_set (error, UG_STORE_ERROR_NOT_FOUND, ug_db_get_path (db), id);
      return NULL;
    }

  return load_children (db, found->pdata[0], error) ? g_object_ref (found->pdata[0]) : NULL;
}

/**
 * ug_tree_collect_ids:
 * @db: a connection
 * @statement: (nullable): a statement whose first column is identifiers
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type utf8): all of them
 */
GPtrArray *
ug_tree_collect_ids (UgDb *db, UgStatement *statement, GError **error)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  gboolean row;

  while (statement != NULL && ug_db_step (db, statement, &row, error))
    {
      if (!row)
        return g_steal_pointer (&ids);
      g_ptr_array_add (ids, g_strdup (ug_statement_text (statement, 0)));
    }

  return NULL;
}

/**
 * ug_tree_list_ids:
 * @db: a connection
 * @type: a type of record
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type utf8): the identifiers of all its records, in
 *   the order of their birth
 */
GPtrArray *
ug_tree_list_ids (UgDb *db, GType type, GError **error)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  g_autofree char *sql =
      g_strdup_printf ("SELECT id FROM %s ORDER BY id", ((UgRecordClass *)klass)->name);
  g_autoptr (UgStatement) statement = ug_db_prepare (db, sql, error);

  return ug_tree_collect_ids (db, statement, error);
}

static GPtrArray *
list_children (UgDb *db, UgRecordClass *klass, const char *owner, GError **error)
{
  g_autofree char *sql = ug_table_select_ids (klass);
  g_autoptr (UgStatement) statement = ug_db_query (db, error, sql, "s", owner);

  return ug_tree_collect_ids (db, statement, error);
}

/* What the file knows counts, not what the record owns by now: a child may have left it while
 * nobody listened. */
static gboolean
drop (UgDb *db, GType type, const char *id, GError **error)
{
  g_autoptr (GTypeClass) type_class = g_type_class_ref (type);
  UgRecordClass *klass = (UgRecordClass *)type_class;
  g_autofree char *sql = ug_table_delete (klass);

  for (guint list = 0; list < klass->n_lists; list++)
    {
      const GType child = klass->lists[list].type ();
      g_autoptr (GTypeClass) child_class = g_type_class_ref (child);
      g_autoptr (GPtrArray) ids = list_children (db, (UgRecordClass *)child_class, id, error);

      if (ids == NULL)
        return FALSE;
      for (guint i = 0; i < ids->len; i++)
        if (!drop (db, child, ids->pdata[i], error))
          return FALSE;
    }

  return ug_db_run (db, error, sql, "s", id) && ug_db_run (db, error, UG_SQL_UNKNOWN_DROP, "s", id);
}

static gboolean
bind_all (UgDb *db, UgStatement *statement, UgRecord *record, GError **error)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (record);
  int result = sqlite3_bind_text (statement, 1, ug_record_get_id (record), -1, SQLITE_TRANSIENT);

  for (guint i = 0; i < klass->n_fields && result == SQLITE_OK; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      g_value_init (&value, ug_field_get_gtype (&klass->fields[i]));
      ug_record_get (record, i, &value);
      result = ug_value_bind (statement, i + 2, &klass->fields[i], &value);
    }
  if (result != SQLITE_OK)
    ug_db_set_error (db, result, error);

  return result == SQLITE_OK;
}

static gboolean
insert (
    UgDb *db, UgRecord *record, const char *owner, const char *list, guint position, GError **error)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (record);
  g_autofree char *sql = ug_table_insert (klass, owner == NULL);
  g_autoptr (UgStatement) statement = ug_db_prepare (db, sql, error);
  gboolean row;

  if (statement == NULL || !bind_all (db, statement, record, error))
    return FALSE;
  if (owner != NULL)
    {
      sqlite3_bind_text (statement, klass->n_fields + 2, owner, -1, SQLITE_TRANSIENT);
      sqlite3_bind_text (statement, klass->n_fields + 3, list, -1, SQLITE_TRANSIENT);
      sqlite3_bind_int64 (statement, klass->n_fields + 4, position);
    }

  return ug_db_step (db, statement, &row, error)
         && (*ug_record_get_unknown (record) == '\0'
             || ug_db_run (db, error, UG_SQL_UNKNOWN_ADD, "ss", ug_record_get_id (record),
                           ug_record_get_unknown (record)));
}

static gboolean
insert_tree (
    UgDb *db, UgRecord *record, const char *owner, const char *list, guint position, GError **error)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (record);

  if (!insert (db, record, owner, list, position, error))
    return FALSE;

  for (guint i = 0; i < klass->n_lists; i++)
    for (guint child = 0; child < ug_record_count (record, i); child++)
      if (!insert_tree (db, ug_record_peek (record, i, child), ug_record_get_id (record),
                        klass->lists[i].name, child, error))
        return FALSE;

  return TRUE;
}

static gboolean
write_field (UgDb *db, UgFieldChange *change, const char *at, const char *who, GError **error)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (change->type);
  g_autofree char *sql = ug_table_update ((UgRecordClass *)klass, change->field);
  g_autoptr (UgStatement) statement = ug_db_prepare (db, sql, error);
  gboolean row;
  int result;

  if (statement == NULL)
    return FALSE;

  result = ug_value_bind (statement, 1, change->field, &change->now);
  if (result == SQLITE_OK)
    result = sqlite3_bind_text (statement, 2, change->id, -1, SQLITE_TRANSIENT);
  if (result != SQLITE_OK)
    {
      ug_db_set_error (db, result, error);
      return FALSE;
    }

  if (!ug_db_step (db, statement, &row, error))
    return FALSE;
  if (sqlite3_changes (ug_db_get_handle (db)) == 0)
    {
      ug_store_error_set (error, UG_STORE_ERROR_NOT_FOUND, ug_db_get_path (db), change->id);
      return FALSE;
    }

  return (change->field->flags & UG_FIELD_HISTORY) == 0
         || ug_history_add (db, change, at, who, error);
}

static gboolean
write_order (UgDb *db, UgOrder *order, GError **error)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (order->type);
  g_autofree char *sql = ug_table_place ((UgRecordClass *)klass);

  for (guint i = 0; i < order->ids->len; i++)
    if (!ug_db_run (db, error, sql, "is", (gint64)i, order->ids->pdata[i]))
      return FALSE;

  return TRUE;
}

static gboolean
write_touches (UgDb *db, UgStoreChanges *changes, const char *at, GError **error)
{
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, changes->touched);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (!ug_db_run (db, error, UG_SQL_TOUCH, "ss", id, at))
      return FALSE;

  g_hash_table_iter_init (&iter, changes->clients);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (!ug_db_run (db, error, UG_SQL_STALE, "s", id))
      return FALSE;

  return TRUE;
}

static gboolean
write_trees (UgDb *db, UgStoreChanges *changes, GError **error)
{
  for (guint i = 0; i < changes->drops->len; i++)
    {
      UgDrop *dropped = changes->drops->pdata[i];

      if (!drop (db, dropped->type, dropped->id, error))
        return FALSE;
    }

  for (guint i = 0; i < changes->puts->len; i++)
    {
      UgPut *put = changes->puts->pdata[i];

      if (!drop (db, G_OBJECT_TYPE (put->tree), ug_record_get_id (put->tree), error)
          || !insert_tree (db, put->tree, put->owner, put->list, put->position, error))
        return FALSE;
    }

  return TRUE;
}

/* After the trees: a version belongs to an agreement that is there. */
static gboolean
write_versions (UgDb *db, UgStoreChanges *changes, GError **error)
{
  for (guint i = 0; i < changes->versions->len; i++)
    {
      GPtrArray *versions = changes->versions->pdata[i];

      if (!ug_versions_take (db, ug_version_get_agreement_id (versions->pdata[0]), versions, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_all (UgDb *db, UgStoreChanges *changes, const char *at, const char *who, GError **error)
{
  if (!write_trees (db, changes, error))
    return FALSE;

  for (guint i = 0; i < changes->fields->len; i++)
    if (!write_field (db, changes->fields->pdata[i], at, who, error))
      return FALSE;

  for (guint i = 0; i < changes->orders->len; i++)
    if (!write_order (db, changes->orders->pdata[i], error))
      return FALSE;

  for (guint i = 0; i < changes->places->len; i++)
    {
      UgPlaceChange *place = changes->places->pdata[i];

      if (!ug_db_run (db, error, UG_SQL_SET_PLACE, "ssss", place->agreement, place->step,
                      place->record, place->field))
        return FALSE;
    }

  return write_versions (db, changes, error) && ug_history_take (db, changes->past, error)
         && write_touches (db, changes, at, error);
}

/* Only what may own versions: the question reads all of them. */
static gboolean
drops_agreements (UgStoreChanges *changes)
{
  for (guint i = 0; i < changes->drops->len; i++)
    {
      const UgDrop *dropped = changes->drops->pdata[i];

      if (dropped->type == UG_TYPE_AGREEMENT || dropped->type == UG_TYPE_CLIENT)
        return TRUE;
    }

  return FALSE;
}

/* Asked by ourselves before the end of the transaction: a foreign key would refuse as well, but
 * could not say why. */
static gboolean
keeps_what_is_sealed (UgDb *db, UgStoreChanges *changes, GError **error)
{
  gint64 lost;

  if (!drops_agreements (changes))
    return TRUE;
  if (!ug_db_get_number (db, &lost, error, UG_SQL_LOST_VERSIONS, ""))
    return FALSE;
  if (lost == 0)
    return TRUE;

  ug_store_error_set (error, UG_STORE_ERROR_SEALED, ug_db_get_path (db), NULL);
  return FALSE;
}

/**
 * ug_tree_commit:
 * @db: a connection
 * @changes: what to store
 * @now: the moment of the changes
 * @who: who made them, for the history
 * @error: (out) (optional): what went wrong; nothing of @changes is stored then
 *
 * Returns: whether all of @changes is on the disk
 */
gboolean
ug_tree_commit (UgDb *db, UgStoreChanges *changes, GDateTime *now, const char *who, GError **error)
{
  g_autoptr (GDateTime) utc = g_date_time_to_utc (now);
  g_autofree char *at = g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");

  if (!ug_db_begin (db, error))
    return FALSE;
  if (write_all (db, changes, at, who, error) && keeps_what_is_sealed (db, changes, error))
    return ug_db_commit (db, error);

  ug_db_rollback (db);
  return FALSE;
}

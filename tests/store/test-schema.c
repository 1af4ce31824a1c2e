/* test-schema.c: the tables in the file are the tables of the records.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sample.h"

#include "ug-schema.h"
#include "ug-statements.h"
#include "ug-table.h"

#define CHILD_COLUMNS 4 /* id, owner, list, position */
#define ROOT_COLUMNS 1

static UgDb *
open_fresh (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "fresh.db", NULL);
  g_autoptr (GError) error = NULL;
  UgDb *db = ug_db_open (path, TRUE, &error);

  g_assert_no_error (error);
  ug_schema_prepare (db, &error);
  g_assert_no_error (error);

  return db;
}

static gboolean
has_column (UgDb *db, const char *table, const char *column)
{
  gint64 count;

  g_assert_true (ug_db_get_number (db, &count, NULL,
                                   "SELECT count (*) FROM pragma_table_info (?1) WHERE name = ?2",
                                   "ss", table, column));

  return count == 1;
}

static void
check_columns (UgDb *db, GType type, UgRecordClass *klass)
{
  const guint own = ug_table_is_root (type) ? ROOT_COLUMNS : CHILD_COLUMNS;
  gint64 count;

  for (guint i = 0; i < klass->n_fields; i++)
    {
      g_autofree char *key = ug_field_key (klass->fields[i].name);

      if (!has_column (db, klass->name, key))
        g_error ("%s has no column %s: add it to the last file in src/store/sql", klass->name, key);
    }

  ug_db_get_number (db, &count, NULL, "SELECT count (*) FROM pragma_table_info (?1)", "s",
                    klass->name);
  if (count != klass->n_fields + own)
    g_error ("%s has a column that no field has: see src/store/sql", klass->name);
}

static void
assert_prepares (UgDb *db, const char *sql)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UgStatement) statement = ug_db_prepare (db, sql, &error);

  g_assert_no_error (error);
}

static void
check_statements (UgDb *db, GType type, UgRecordClass *klass)
{
  const gboolean root = ug_table_is_root (type);
  g_autoptr (GPtrArray) statements = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (statements, ug_table_select_one (klass));
  g_ptr_array_add (statements, ug_table_insert (klass, root));
  g_ptr_array_add (statements, ug_table_delete (klass));
  for (guint i = 0; i < klass->n_fields; i++)
    g_ptr_array_add (statements, ug_table_update (klass, &klass->fields[i]));
  if (!root)
    {
      g_ptr_array_add (statements, ug_table_select_children (klass));
      g_ptr_array_add (statements, ug_table_select_ids (klass));
      g_ptr_array_add (statements, ug_table_place (klass));
    }
  for (guint i = 0; i < statements->len; i++)
    assert_prepares (db, statements->pdata[i]);
}

static void
test_every_type (void)
{
  g_autoptr (GHashTable) types = ug_table_list_types ();
  char *folder = sample_folder ();
  UgDb *db = open_fresh (folder);
  GHashTableIter iter;
  gpointer type;

  g_assert_cmpuint (g_hash_table_size (types), >=, 15);
  g_hash_table_iter_init (&iter, types);
  while (g_hash_table_iter_next (&iter, &type, NULL))
    {
      g_autoptr (GTypeClass) klass = g_type_class_ref (GPOINTER_TO_SIZE (type));

      check_columns (db, GPOINTER_TO_SIZE (type), (UgRecordClass *)klass);
      check_statements (db, GPOINTER_TO_SIZE (type), (UgRecordClass *)klass);
    }

  ug_db_close (db);
  sample_remove_folder (folder);
}

static void
test_every_statement (void)
{
  static const char *const statements[] = { UG_SQL_ALL };
  char *folder = sample_folder ();
  UgDb *db = open_fresh (folder);

  for (guint i = 0; i < G_N_ELEMENTS (statements); i++)
    assert_prepares (db, statements[i]);

  ug_db_close (db);
  sample_remove_folder (folder);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/schema/every-type", test_every_type);
  g_test_add_func ("/schema/every-statement", test_every_statement);

  return g_test_run ();
}

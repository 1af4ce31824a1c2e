/* ug-schema.c: takes a file from the version it has to the version we speak.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-schema.h"

#include "ug-backup.h"
#include "ug-statements.h"
#include "ug-store-resources.h"
#include "ug-versions.h"

/* Append only: element i takes version i to i + 1. What is released is never edited again. */
static const char *const migrations[] = {
  "1.sql",
  "2.sql",
  "3.sql",
};

G_STATIC_ASSERT (G_N_ELEMENTS (migrations) == UG_SCHEMA_VERSION);

static gboolean
migrate_one (UgDb *db, guint from, GError **error)
{
  g_autofree char *path = g_strconcat ("/io/github/ugovor/Ugovor/sql/", migrations[from], NULL);
  g_autofree char *stamp = g_strdup_printf ("PRAGMA application_id = %d; PRAGMA user_version = %u;",
                                            UG_SCHEMA_APPLICATION, from + 1);
  g_autoptr (GBytes) script =
      g_resource_lookup_data (ug_store_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  /* Resources end with a zero byte beyond their size. */
  return script != NULL && ug_db_execute (db, g_bytes_get_data (script, NULL), error)
         && ug_db_execute (db, stamp, error);
}

/**
 * ug_schema_migrate:
 * @db: a connection
 * @from: the version it has
 * @to: the version it shall have
 * @error: (out) (optional): what went wrong; the file is then at @from as before
 *
 * All steps and the new version number are one transaction.
 *
 * Returns: whether it is done
 */
gboolean
ug_schema_migrate (UgDb *db, guint from, guint to, GError **error)
{
  if (!ug_db_begin (db, error))
    return FALSE;

  for (guint version = from; version < to; version++)
    if (!migrate_one (db, version, error))
      {
        ug_db_rollback (db);
        return FALSE;
      }

  return ug_db_commit (db, error);
}

/* Both checks have no rows, or only "ok", when all is well. */
static gboolean
check_with (UgDb *db, const char *pragma, GError **error)
{
  g_autoptr (UgStatement) statement = ug_db_prepare (db, pragma, error);
  gboolean row;

  if (statement == NULL || !ug_db_step (db, statement, &row, error))
    return FALSE;
  if (!row || g_str_equal (ug_statement_text (statement, 0), "ok"))
    return TRUE;

  ug_store_error_set (error, UG_STORE_ERROR_DAMAGED, ug_db_get_path (db),
                      ug_statement_text (statement, 0));
  return FALSE;
}

/**
 * ug_schema_check_thoroughly:
 * @db: a connection to a file of our version
 * @error: (out) (optional): %UG_STORE_ERROR_DAMAGED with what is not as it was written
 *
 * Returns: whether every page, index, reference and sealed version is as it was written
 */
gboolean
ug_schema_check_thoroughly (UgDb *db, GError **error)
{
  return check_with (db, UG_SQL_INTEGRITY_CHECK, error)
         && check_with (db, UG_SQL_FOREIGN_KEY_CHECK, error) && ug_versions_check (db, error);
}

/**
 * ug_schema_prepare:
 * @db: a connection that was just opened
 * @error: (out) (optional): what is wrong with the file
 *
 * Checks the file as a whole and brings it to our version; an older one is backed up first. A file
 * that fails a check is left untouched.
 *
 * Returns: whether the file is ready
 */
gboolean
ug_schema_prepare (UgDb *db, GError **error)
{
  gint64 version;

  if (!ug_db_get_number (db, &version, error, UG_SQL_USER_VERSION, "")
      || !check_with (db, UG_SQL_QUICK_CHECK, error)
      || !check_with (db, UG_SQL_FOREIGN_KEY_CHECK, error))
    return FALSE;
  if (version > 0 && !ug_versions_check (db, error))
    return FALSE;
  if (version == UG_SCHEMA_VERSION)
    return TRUE;
  if (version > 0 && !ug_backup_before_migration (db, version, error))
    return FALSE;

  return ug_schema_migrate (db, version, UG_SCHEMA_VERSION, error);
}

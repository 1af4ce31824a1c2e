/* ug-db.c: opening the file with every safeguard SQLite has, and the only door to its handle.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-db.h"

#include "ug-header.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <unistd.h>

struct _UgDb
{
  GThread *owner;
  sqlite3 *handle;
  char *path;
  GHashTable *statements; /* text → sqlite3_stmt */
};

/**
 * ug_db_get_handle:
 * @self: a connection
 *
 * The only door to SQLite: whoever comes through on another thread is a mistake of ours.
 *
 * Returns: (transfer none): the handle
 */
sqlite3 *
ug_db_get_handle (UgDb *self)
{
  g_assert (self->owner == g_thread_self ());

  return self->handle;
}

const char *
ug_db_get_path (UgDb *self)
{
  return self->path;
}

void
ug_db_set_error (UgDb *self, int result, GError **error)
{
  ug_store_error_set_sqlite (error, result, self->path, sqlite3_errmsg (self->handle));
}

static gboolean
check (UgDb *self, int result, GError **error)
{
  if (result == SQLITE_OK)
    return TRUE;

  ug_db_set_error (self, result, error);
  return FALSE;
}

/* The file exists, for us alone, before SQLite opens it for the first time. */
static gboolean
make_file (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd;

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      ug_store_error_set (error, UG_STORE_ERROR_READ_ONLY, path, g_strerror (errno));
      return FALSE;
    }

  fd = g_open (path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (fd < 0)
    {
      ug_store_error_set (error, errno == ENOSPC ? UG_STORE_ERROR_FULL : UG_STORE_ERROR_READ_ONLY,
                          path, g_strerror (errno));
      return FALSE;
    }

  return g_close (fd, error);
}

static gboolean
find_file (const char *path, gboolean create, GError **error)
{
  if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
    return TRUE;
  if (g_file_test (path, G_FILE_TEST_EXISTS))
    {
      ug_store_error_set (error, UG_STORE_ERROR_FOREIGN, path, NULL);
      return FALSE;
    }
  if (create)
    return make_file (path, error);

  ug_store_error_set (error, UG_STORE_ERROR_MISSING, path, NULL);
  return FALSE;
}

static gboolean
configure (UgDb *self, GError **error)
{
  static const struct
  {
    int option;
    int value;
  } options[] = {
    { SQLITE_DBCONFIG_DEFENSIVE, 1 },      { SQLITE_DBCONFIG_DQS_DDL, 0 },
    { SQLITE_DBCONFIG_DQS_DML, 0 },        { SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
    { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 }, { SQLITE_DBCONFIG_ENABLE_TRIGGER, 1 },
    { SQLITE_DBCONFIG_ENABLE_FKEY, 1 },
  };

  sqlite3_extended_result_codes (self->handle, 1);
  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    if (!check (self, sqlite3_db_config (self->handle, options[i].option, options[i].value, NULL),
                error))
      return FALSE;

  /* Without recursive triggers a REPLACE would delete a sealed version silently. */
  return ug_db_execute (self,
                        "PRAGMA locking_mode = EXCLUSIVE;"
                        "PRAGMA mmap_size = 0;"
                        "PRAGMA cell_size_check = ON;"
                        "PRAGMA recursive_triggers = ON;"
                        "PRAGMA temp_store = MEMORY;"
                        "PRAGMA synchronous = EXTRA;",
                        error);
}

/* With the exclusive locking mode this lock is kept until the connection closes. Nothing is
 * committed: the first page of an empty file would be written without our name in it. */
static gboolean
lock (UgDb *self, GError **error)
{
  if (!ug_db_execute (self, "BEGIN EXCLUSIVE; ROLLBACK; PRAGMA journal_mode = DELETE;", error))
    return FALSE;
  if (sqlite3_db_readonly (self->handle, "main") == 0)
    return TRUE;

  ug_store_error_set (error, UG_STORE_ERROR_READ_ONLY, self->path, NULL);
  return FALSE;
}

/**
 * ug_db_open:
 * @path: the file
 * @create: whether to make it, and its folder, when there is none
 * @error: (out) (optional): what is wrong with the file
 *
 * Opens the file for the calling thread and keeps it locked. A file that is refused is left
 * untouched. The schema is neither checked nor made: see `ug_schema_prepare()`.
 *
 * Returns: (transfer full) (nullable): the connection
 */
UgDb *
ug_db_open (const char *path, gboolean create, GError **error)
{
  g_autoptr (UgDb) self = NULL;

  if (!find_file (path, create, error))
    return NULL;

  self = g_new0 (UgDb, 1);
  self->owner = g_thread_self ();
  self->path = g_strdup (path);
  self->statements =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)sqlite3_finalize);
  if (!check (
          self,
          sqlite3_open_v2 (path, &self->handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL),
          error)
      || !ug_header_check (self->handle, self->path, error) || !configure (self, error)
      || !lock (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

void
ug_db_close (UgDb *self)
{
  g_assert (self->owner == g_thread_self ());

  g_hash_table_unref (self->statements);
  sqlite3_close (self->handle);
  g_free (self->path);
  g_free (self);
}

void
ug_statement_release (UgStatement *self)
{
  sqlite3_reset (self);
  sqlite3_clear_bindings (self);
}

/**
 * ug_db_prepare:
 * @self: a connection
 * @sql: one statement
 * @error: (out) (optional): what is wrong
 *
 * Returns: (nullable): the statement; release it by autoptr
 */
UgStatement *
ug_db_prepare (UgDb *self, const char *sql, GError **error)
{
  sqlite3 *handle = ug_db_get_handle (self);
  sqlite3_stmt *statement = g_hash_table_lookup (self->statements, sql);

  if (statement != NULL)
    {
      g_assert (!sqlite3_stmt_busy (statement));
      return statement;
    }
  if (!check (self,
              sqlite3_prepare_v3 (handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL),
              error))
    return NULL;

  g_hash_table_insert (self->statements, g_strdup (sql), statement);
  return statement;
}

/**
 * ug_db_step:
 * @self: a connection
 * @statement: a statement of it
 * @row: (out): whether there is another row
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether all is well
 */
gboolean
ug_db_step (UgDb *self, UgStatement *statement, gboolean *row, GError **error)
{
  const int result = sqlite3_step (statement);

  g_assert (self->owner == g_thread_self ());

  *row = result == SQLITE_ROW;

  return result == SQLITE_DONE || result == SQLITE_ROW || check (self, result, error);
}

/**
 * ug_statement_text:
 * @self: a statement that stands on a row
 * @column: a column of it
 *
 * Returns: the text, "" for NULL; valid until the next step
 */
const char *
ug_statement_text (UgStatement *self, int column)
{
  const char *text = (const char *)sqlite3_column_text (self, column);

  return text != NULL ? text : "";
}

static UgStatement *
query (UgDb *self, GError **error, const char *sql, const char *types, va_list arguments)
{
  UgStatement *statement = ug_db_prepare (self, sql, error);

  for (int i = 0; statement != NULL && types[i] != '\0'; i++)
    {
      const int result =
          types[i] == 's' ? sqlite3_bind_text (statement, i + 1, va_arg (arguments, const char *),
                                               -1, SQLITE_TRANSIENT)
                          : sqlite3_bind_int64 (statement, i + 1, va_arg (arguments, gint64));

      if (!check (self, result, error))
        {
          ug_statement_release (statement);
          return NULL;
        }
    }

  return statement;
}

/**
 * ug_db_query:
 * @self: a connection
 * @error: (out) (optional): what is wrong
 * @sql: one statement
 * @types: how each of the arguments is bound: "s" for a text, "i" for a #gint64
 * @...: the arguments
 *
 * Returns: (nullable): the statement with its arguments, to be stepped
 */
UgStatement *
ug_db_query (UgDb *self, GError **error, const char *sql, const char *types, ...)
{
  UgStatement *statement;
  va_list arguments;

  va_start (arguments, types);
  statement = query (self, error, sql, types, arguments);
  va_end (arguments);

  return statement;
}

/**
 * ug_db_run:
 *
 * `ug_db_query()` for a statement that has no rows.
 *
 * Returns: whether it was done
 */
gboolean
ug_db_run (UgDb *self, GError **error, const char *sql, const char *types, ...)
{
  g_autoptr (UgStatement) statement = NULL;
  gboolean row;
  va_list arguments;

  va_start (arguments, types);
  statement = query (self, error, sql, types, arguments);
  va_end (arguments);

  return statement != NULL && ug_db_step (self, statement, &row, error);
}

/**
 * ug_db_get_number:
 *
 * `ug_db_query()` for a statement that has one row of one number.
 *
 * Returns: whether it was found; @number is 0 when there is no row
 */
gboolean
ug_db_get_number (
    UgDb *self, gint64 *number, GError **error, const char *sql, const char *types, ...)
{
  g_autoptr (UgStatement) statement = NULL;
  gboolean row;
  va_list arguments;

  va_start (arguments, types);
  statement = query (self, error, sql, types, arguments);
  va_end (arguments);

  if (statement == NULL || !ug_db_step (self, statement, &row, error))
    return FALSE;

  *number = row ? sqlite3_column_int64 (statement, 0) : 0;

  return TRUE;
}

/**
 * ug_db_execute:
 * @self: a connection
 * @script: statements of our own, without any value of a user in them
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether all were done
 */
gboolean
ug_db_execute (UgDb *self, const char *script, GError **error)
{
  return check (self, sqlite3_exec (ug_db_get_handle (self), script, NULL, NULL, NULL), error);
}

gboolean
ug_db_begin (UgDb *self, GError **error)
{
  return ug_db_execute (self, "BEGIN IMMEDIATE", error);
}

/**
 * ug_db_commit:
 * @self: a connection inside a transaction
 * @error: (out) (optional): what went wrong
 *
 * Makes the transaction durable, or rolls it back.
 *
 * Returns: whether it is on the disk
 */
gboolean
ug_db_commit (UgDb *self, GError **error)
{
  if (ug_db_execute (self, "COMMIT", error))
    return TRUE;

  ug_db_rollback (self);
  return FALSE;
}

void
ug_db_rollback (UgDb *self)
{
  /* SQLite may have rolled back by itself, after a full disk for example. */
  if (!sqlite3_get_autocommit (ug_db_get_handle (self)))
    sqlite3_exec (self->handle, "ROLLBACK", NULL, NULL, NULL);
}

/* ug-store-backup.c: copies of the store, and which of them is good.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-store-backup.h"

#include "ug-backup.h"
#include "ug-store-private.h"

static gpointer
backup_work (UgDb **db, gpointer input, GError **error)
{
  return GINT_TO_POINTER (ug_backup_write (*db, input, error));
}

/**
 * ug_store_backup_async:
 * @self: a store
 * @path: where the copy goes; a file that is there is replaced once the copy is whole
 * @cancellable: (nullable): a cancellable, heard only before the work begins
 * @callback: told when the copy is on the disk
 * @user_data: for @callback
 */
void
ug_store_backup_async (UgStore *self,
                       const char *path,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  ug_store_run_async (self, ug_store_backup_async, backup_work,
                      g_canonicalize_filename (path, NULL), g_free, NULL, cancellable, callback,
                      user_data);
}

/**
 * ug_store_backup_finish:
 * @self: a store
 * @result: of `ug_store_backup_async()`
 * @error: (out) (optional): what went wrong; what was at the path is as it was
 *
 * Returns: whether the backup is there
 */
gboolean
ug_store_backup_finish (UgStore *self, GAsyncResult *result, GError **error)
{
  return ug_store_run_finish (self, result, ug_store_backup_async, error) != NULL;
}

gboolean
ug_store_backup (UgStore *self, const char *path, GError **error)
{
  return ug_store_run (self, backup_work, g_canonicalize_filename (path, NULL), g_free, error)
         != NULL;
}

static gpointer
daily_work (UgDb **db, gpointer input, GError **error)
{
  return ug_backup_daily (*db, input, error);
}

/**
 * ug_store_backup_daily_async:
 * @self: a store
 * @today: today's ISO date
 * @cancellable: (nullable): a cancellable, heard only before the work begins
 * @callback: told when the backup is there
 * @user_data: for @callback
 *
 * Makes the backup of the day, beside the store in the folder "backups", unless there is one: call
 * it whenever the program starts. Old ones are pruned: two weeks of days stay, two months of weeks,
 * and all months.
 */
void
ug_store_backup_daily_async (UgStore *self,
                             const char *today,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data)
{
  ug_store_run_async (self, ug_store_backup_daily_async, daily_work, g_strdup (today), g_free,
                      g_free, cancellable, callback, user_data);
}

/**
 * ug_store_backup_daily_finish:
 * @self: a store
 * @result: of `ug_store_backup_daily_async()`
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): the path of today's backup
 */
char *
ug_store_backup_daily_finish (UgStore *self, GAsyncResult *result, GError **error)
{
  return ug_store_run_finish (self, result, ug_store_backup_daily_async, error);
}

char *
ug_store_backup_daily (UgStore *self, const char *today, GError **error)
{
  return ug_store_run (self, daily_work, g_strdup (today), g_free, error);
}

static void
find_backup_thread (GTask *task, gpointer source, gpointer path, GCancellable *cancellable)
{
  g_task_return_pointer (task, ug_backup_find_good (path), g_free);
}

/**
 * ug_store_find_backup_async:
 * @path: a store file that was refused
 * @cancellable: (nullable): a cancellable
 * @callback: told when it is known
 * @user_data: for @callback
 *
 * Looks for the latest daily backup that is whole. Nothing is restored: the caller offers to open
 * it, or a copy of it.
 */
void
ug_store_find_backup_async (const char *path,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, ug_store_find_backup_async);
  g_task_set_task_data (task, g_strdup (path), g_free);
  g_task_run_in_thread (task, find_backup_thread);
}

/**
 * ug_store_find_backup_finish:
 * @result: of `ug_store_find_backup_async()`
 * @error: (out) (optional): only when it was cancelled
 *
 * Returns: (transfer full) (nullable): the path of the backup, %NULL when there is none
 */
char *
ug_store_find_backup_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

char *
ug_store_find_backup (const char *path)
{
  return ug_backup_find_good (path);
}

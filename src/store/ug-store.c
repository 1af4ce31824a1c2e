/* ug-store.c: the file that keeps everything, as others see it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-store-private.h"

#include "ug-schema.h"
#include "ug-tree.h"

struct _UgStore
{
  GObject parent_instance;

  char *path;
  UgWorker *worker;
};

G_DEFINE_FINAL_TYPE (UgStore, ug_store, G_TYPE_OBJECT)

static void
ug_store_finalize (GObject *object)
{
  UgStore *self = UG_STORE (object);

  ug_store_close (self);
  g_free (self->path);

  G_OBJECT_CLASS (ug_store_parent_class)->finalize (object);
}

static void
ug_store_class_init (UgStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ug_store_finalize;
}

static void
ug_store_init (UgStore *self)
{
  self->worker = ug_worker_new ();
}

static gboolean
is_open (UgStore *self, GError **error)
{
  if (self->worker != NULL)
    return TRUE;

  ug_store_error_set (error, UG_STORE_ERROR_FAILED, self->path, "closed");
  return FALSE;
}

/**
 * ug_store_run_async:
 * @self: a store
 * @tag: what asks, for `ug_store_run_finish()`
 * @work: what to do on the store's thread
 * @input: for @work
 * @free_input: (nullable): frees @input
 * @free_result: (nullable): frees a result that nobody takes
 * @cancellable: (nullable): forgets the work if it has not begun
 * @callback: told when it is done
 * @user_data: for @callback
 */
void
ug_store_run_async (UgStore *self,
                    gpointer tag,
                    UgWork work,
                    gpointer input,
                    GDestroyNotify free_input,
                    GDestroyNotify free_result,
                    GCancellable *cancellable,
                    GAsyncReadyCallback callback,
                    gpointer user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);
  GError *error = NULL;

  g_task_set_source_tag (task, tag);
  if (!is_open (self, &error))
    {
      if (free_input != NULL)
        free_input (input);
      g_task_return_error (task, error);
      g_object_unref (task);
      return;
    }

  ug_worker_run_async (self->worker, task, work, input, free_input, free_result);
}

/**
 * ug_store_run_finish:
 * @self: a store
 * @result: of `ug_store_run_async()`
 * @tag: what asked
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): the result of the work
 */
gpointer
ug_store_run_finish (UgStore *self, GAsyncResult *result, gpointer tag, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  g_return_val_if_fail (g_task_get_source_tag (G_TASK (result)) == tag, NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * ug_store_run:
 * @self: a store
 * @work: what to do on the store's thread
 * @input: for @work
 * @free_input: (nullable): frees @input
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): the result of the work, once it is done
 */
gpointer
ug_store_run (UgStore *self, UgWork work, gpointer input, GDestroyNotify free_input, GError **error)
{
  gpointer result = is_open (self, error) ? ug_worker_run (self->worker, work, input, error) : NULL;

  if (free_input != NULL)
    free_input (input);

  return result;
}

typedef struct
{
  UgStore *store;
  gboolean create;
} UgOpening;

static gpointer
open_work (UgDb **db, gpointer input, GError **error)
{
  UgOpening *opening = input;
  g_autoptr (UgDb) opened = ug_db_open (opening->store->path, opening->create, error);

  if (opened == NULL || !ug_schema_prepare (opened, error))
    return NULL;

  *db = g_steal_pointer (&opened);

  return g_object_ref (opening->store);
}

static UgOpening *
new_opening (const char *path, gboolean create)
{
  UgOpening *opening = g_new0 (UgOpening, 1);

  opening->store = g_object_new (UG_TYPE_STORE, NULL);
  opening->store->path = g_canonicalize_filename (path, NULL);
  opening->create = create;

  return opening;
}

static void
free_opening (gpointer data)
{
  UgOpening *opening = data;

  g_object_unref (opening->store);
  g_free (opening);
}

/**
 * ug_store_open_async:
 * @path: the file
 * @create: whether to make it, and its folder, when there is none
 * @cancellable: (nullable): a cancellable
 * @callback: told when it is open
 * @user_data: for @callback
 *
 * Opens a store, checks it as a whole and brings it to the version of this program.
 */
void
ug_store_open_async (const char *path,
                     gboolean create,
                     GCancellable *cancellable,
                     GAsyncReadyCallback callback,
                     gpointer user_data)
{
  UgOpening *opening = new_opening (path, create);
  GTask *task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, ug_store_open_async);
  ug_worker_run_async (opening->store->worker, task, open_work, opening, free_opening,
                       g_object_unref);
}

/**
 * ug_store_open_finish:
 * @result: of `ug_store_open_async()`
 * @error: (out) (optional): why the file was refused; it was left untouched then
 *
 * Returns: (transfer full) (nullable): the open store
 */
UgStore *
ug_store_open_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

UgStore *
ug_store_open (const char *path, gboolean create, GError **error)
{
  UgOpening *opening = new_opening (path, create);
  UgStore *self = ug_worker_run (opening->store->worker, open_work, opening, error);

  free_opening (opening);

  return self;
}

/**
 * ug_store_close:
 * @self: a store
 *
 * Waits for what was asked, then closes the file and gives its lock back. What is asked after it
 * fails.
 */
void
ug_store_close (UgStore *self)
{
  g_clear_pointer (&self->worker, ug_worker_stop);
}

const char *
ug_store_get_path (UgStore *self)
{
  return self->path;
}

typedef struct
{
  GType type;
  char *id;
} UgWanted;

static UgWanted *
new_wanted (GType type, const char *id)
{
  UgWanted *wanted = g_new0 (UgWanted, 1);

  wanted->type = type;
  wanted->id = g_strdup (id);

  return wanted;
}

static void
free_wanted (gpointer data)
{
  UgWanted *wanted = data;

  g_free (wanted->id);
  g_free (wanted);
}

static gpointer
load_work (UgDb **db, gpointer input, GError **error)
{
  UgWanted *wanted = input;

  return ug_tree_load (*db, wanted->type, wanted->id, error);
}

/**
 * ug_store_load_async:
 * @self: a store
 * @type: a type of record, such as %UG_TYPE_CLIENT or %UG_TYPE_FIRM
 * @id: its identifier
 * @cancellable: (nullable): a cancellable
 * @callback: told when it is loaded
 * @user_data: for @callback
 */
void
ug_store_load_async (UgStore *self,
                     GType type,
                     const char *id,
                     GCancellable *cancellable,
                     GAsyncReadyCallback callback,
                     gpointer user_data)
{
  ug_store_run_async (self, ug_store_load_async, load_work, new_wanted (type, id), free_wanted,
                      g_object_unref, cancellable, callback, user_data);
}

/**
 * ug_store_load_finish:
 * @self: a store
 * @result: of `ug_store_load_async()`
 * @error: (out) (optional): %UG_STORE_ERROR_NOT_FOUND when there is no such record
 *
 * Returns: (transfer full) (nullable): the record with all it owns
 */
gpointer
ug_store_load_finish (UgStore *self, GAsyncResult *result, GError **error)
{
  return ug_store_run_finish (self, result, ug_store_load_async, error);
}

gpointer
ug_store_load (UgStore *self, GType type, const char *id, GError **error)
{
  return ug_store_run (self, load_work, new_wanted (type, id), free_wanted, error);
}

static gpointer
list_ids_work (UgDb **db, gpointer input, GError **error)
{
  return ug_tree_list_ids (*db, GPOINTER_TO_SIZE (input), error);
}

/**
 * ug_store_list_ids_async:
 * @self: a store
 * @type: a type of record
 * @cancellable: (nullable): a cancellable
 * @callback: told when they are found
 * @user_data: for @callback
 */
void
ug_store_list_ids_async (UgStore *self,
                         GType type,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  ug_store_run_async (self, ug_store_list_ids_async, list_ids_work, GSIZE_TO_POINTER (type), NULL,
                      (GDestroyNotify)g_ptr_array_unref, cancellable, callback, user_data);
}

/**
 * ug_store_list_ids_finish:
 * @self: a store
 * @result: of `ug_store_list_ids_async()`
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type utf8): the identifiers, oldest record first
 */
GPtrArray *
ug_store_list_ids_finish (UgStore *self, GAsyncResult *result, GError **error)
{
  return ug_store_run_finish (self, result, ug_store_list_ids_async, error);
}

GPtrArray *
ug_store_list_ids (UgStore *self, GType type, GError **error)
{
  return ug_store_run (self, list_ids_work, GSIZE_TO_POINTER (type), NULL, error);
}

typedef struct
{
  UgStoreChanges *changes;
  GDateTime *now;
  char *who;
} UgCommit;

static UgCommit *
new_commit (UgStoreChanges *changes, GDateTime *now, const char *who)
{
  UgCommit *commit = g_new0 (UgCommit, 1);

  commit->changes = ug_store_changes_ref (changes);
  commit->now = g_date_time_ref (now);
  commit->who = g_strdup (who != NULL ? who : "");

  return commit;
}

static void
free_commit (gpointer data)
{
  UgCommit *commit = data;

  ug_store_changes_unref (commit->changes);
  g_date_time_unref (commit->now);
  g_free (commit->who);
  g_free (commit);
}

static gpointer
commit_work (UgDb **db, gpointer input, GError **error)
{
  UgCommit *commit = input;

  return GINT_TO_POINTER (ug_tree_commit (*db, commit->changes, commit->now, commit->who, error));
}

/**
 * ug_store_commit_async:
 * @self: a store
 * @changes: (transfer none): what to store; gather nothing more into it
 * @now: the moment, kept with what has a history
 * @who: (nullable): who made the changes, kept with what has a history
 * @cancellable: (nullable): a cancellable, heard only before the work begins
 * @callback: told when they are on the disk
 * @user_data: for @callback
 *
 * Stores all the changes in one transaction.
 */
void
ug_store_commit_async (UgStore *self,
                       UgStoreChanges *changes,
                       GDateTime *now,
                       const char *who,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  ug_store_run_async (self, ug_store_commit_async, commit_work, new_commit (changes, now, who),
                      free_commit, NULL, cancellable, callback, user_data);
}

/**
 * ug_store_commit_finish:
 * @self: a store
 * @result: of `ug_store_commit_async()`
 * @error: (out) (optional): what went wrong; nothing was stored then
 *
 * Returns: whether all of the changes are on the disk
 */
gboolean
ug_store_commit_finish (UgStore *self, GAsyncResult *result, GError **error)
{
  return ug_store_run_finish (self, result, ug_store_commit_async, error) != NULL;
}

gboolean
ug_store_commit (
    UgStore *self, UgStoreChanges *changes, GDateTime *now, const char *who, GError **error)
{
  return ug_store_run (self, commit_work, new_commit (changes, now, who), free_commit, error)
         != NULL;
}

/**
 * ug_store_put:
 * @self: a store
 * @record: a root with all it owns, new or as it shall be
 * @now: the moment
 * @error: (out) (optional): what went wrong
 *
 * Stores one record with all it owns, and waits: for imports and examples.
 *
 * Returns: whether it is on the disk
 */
gboolean
ug_store_put (UgStore *self, UgRecord *record, GDateTime *now, GError **error)
{
  g_autoptr (UgStoreChanges) changes = ug_store_changes_new ();

  ug_store_changes_put (changes, record);

  return ug_store_commit (self, changes, now, NULL, error);
}

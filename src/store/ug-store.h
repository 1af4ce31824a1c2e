/* ug-store.h: the file that keeps everything. One file, one thread, nothing ever blocks a window.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"
#include "ug-store-changes.h"
#include "ug-store-error.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * UgStore:
 *
 * Every function comes as a pair `_async`/`_finish` for windows, and under its plain name for
 * programs without a main loop, which waits. What is asked is done in the order of asking. Errors
 * are of %UG_STORE_ERROR.
 *
 * The file stays locked until the last reference is gone or `ug_store_close()`.
 */
#define UG_TYPE_STORE (ug_store_get_type ())
G_DECLARE_FINAL_TYPE (UgStore, ug_store, UG, STORE, GObject)

/* Opening. @create makes the file, and its folder, when there is none. */
void ug_store_open_async (const char *path,
                          gboolean create,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data);
UgStore *ug_store_open_finish (GAsyncResult *result, GError **error);
UgStore *ug_store_open (const char *path, gboolean create, GError **error);
void ug_store_close (UgStore *self);
const char *ug_store_get_path (UgStore *self);

/* Records with all they own. */
void ug_store_load_async (UgStore *self,
                          GType type,
                          const char *id,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data);
gpointer ug_store_load_finish (UgStore *self, GAsyncResult *result, GError **error);
gpointer ug_store_load (UgStore *self, GType type, const char *id, GError **error);

void ug_store_list_ids_async (UgStore *self,
                              GType type,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data);
GPtrArray *ug_store_list_ids_finish (UgStore *self, GAsyncResult *result, GError **error);
GPtrArray *ug_store_list_ids (UgStore *self, GType type, GError **error);

/* Changes: all of them or none. UgAutosave does this for a window. */
void ug_store_commit_async (UgStore *self,
                            UgStoreChanges *changes,
                            GDateTime *now,
                            const char *who,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);
gboolean ug_store_commit_finish (UgStore *self, GAsyncResult *result, GError **error);
gboolean ug_store_commit (
    UgStore *self, UgStoreChanges *changes, GDateTime *now, const char *who, GError **error);
gboolean ug_store_put (UgStore *self, UgRecord *record, GDateTime *now, GError **error);

G_END_DECLS

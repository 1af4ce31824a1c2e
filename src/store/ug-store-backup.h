/* ug-store-backup.h: copies of the store, and which of them is good.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-store.h"

G_BEGIN_DECLS

void ug_store_backup_async (UgStore *self,
                            const char *path,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);
gboolean ug_store_backup_finish (UgStore *self, GAsyncResult *result, GError **error);
gboolean ug_store_backup (UgStore *self, const char *path, GError **error);

void ug_store_backup_daily_async (UgStore *self,
                                  const char *today,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data);
char *ug_store_backup_daily_finish (UgStore *self, GAsyncResult *result, GError **error);
char *ug_store_backup_daily (UgStore *self, const char *today, GError **error);

/* These need no open store: they are for the moment when one was refused. */
void ug_store_find_backup_async (const char *path,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
char *ug_store_find_backup_finish (GAsyncResult *result, GError **error);
char *ug_store_find_backup (const char *path);

G_END_DECLS

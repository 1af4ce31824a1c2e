/* ug-store-private.h: how the parts of the store ask its thread for work.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-store.h"
#include "ug-worker.h"

G_BEGIN_DECLS

void ug_store_run_async (UgStore *self,
                         gpointer tag,
                         UgWork work,
                         gpointer input,
                         GDestroyNotify free_input,
                         GDestroyNotify free_result,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data);
gpointer ug_store_run (
    UgStore *self, UgWork work, gpointer input, GDestroyNotify free_input, GError **error);
gpointer ug_store_run_finish (UgStore *self, GAsyncResult *result, gpointer tag, GError **error);

G_END_DECLS

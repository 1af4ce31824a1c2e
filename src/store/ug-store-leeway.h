/* ug-store-leeway.h: the answers of all clients that do not simply suit.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-leeway.h"
#include "ug-store.h"

G_BEGIN_DECLS

void ug_store_list_leeway_async (UgStore *self,
                                 guint limit,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
GPtrArray *ug_store_list_leeway_finish (UgStore *self, GAsyncResult *result, GError **error);
GPtrArray *ug_store_list_leeway (UgStore *self, guint limit, GError **error);

G_END_DECLS

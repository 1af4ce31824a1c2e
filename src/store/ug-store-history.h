/* ug-store-history.h: what fields said before.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-past-change.h"
#include "ug-store.h"

G_BEGIN_DECLS

void ug_store_list_past_async (UgStore *self,
                               UgRecord *root,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data);
GPtrArray *ug_store_list_past_finish (UgStore *self, GAsyncResult *result, GError **error);
GPtrArray *ug_store_list_past (UgStore *self, UgRecord *root, GError **error);

G_END_DECLS

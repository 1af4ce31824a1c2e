/* ug-store-place.h: where we stopped in an agreement, so that the next day begins there.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-store.h"

G_BEGIN_DECLS

/**
 * UgStorePlace:
 * @step: nick of the step of the walk
 * @record: identifier of the record that had the focus, or ""
 * @field: name of its field, or ""
 */
typedef struct
{
  char *step;
  char *record;
  char *field;
} UgStorePlace;

void ug_store_place_free (UgStorePlace *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgStorePlace, ug_store_place_free)

void ug_store_get_place_async (UgStore *self,
                               const char *agreement,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data);
UgStorePlace *ug_store_get_place_finish (UgStore *self, GAsyncResult *result, GError **error);
UgStorePlace *ug_store_get_place (UgStore *self, const char *agreement, GError **error);

G_END_DECLS

/* ug-store-versions.h: sealing, and proof that what was sealed is still the same.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-store.h"
#include "ug-version.h"

G_BEGIN_DECLS

/* @text is the canonical text; flush the autosave first, or the draft is newer than its version. */
void ug_store_seal_async (UgStore *self,
                          const char *agreement_id,
                          const char *text,
                          GDateTime *now,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data);
UgVersion *ug_store_seal_finish (UgStore *self, GAsyncResult *result, GError **error);
UgVersion *ug_store_seal (
    UgStore *self, const char *agreement_id, const char *text, GDateTime *now, GError **error);

void ug_store_list_versions_async (UgStore *self,
                                   const char *agreement_id,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
GPtrArray *ug_store_list_versions_finish (UgStore *self, GAsyncResult *result, GError **error);
GPtrArray *ug_store_list_versions (UgStore *self, const char *agreement_id, GError **error);

void ug_store_list_rivals_async (UgStore *self,
                                 const char *agreement_id,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
GPtrArray *ug_store_list_rivals_finish (UgStore *self, GAsyncResult *result, GError **error);
GPtrArray *ug_store_list_rivals (UgStore *self, const char *agreement_id, GError **error);

void ug_store_verify_async (UgStore *self,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);
gboolean ug_store_verify_finish (UgStore *self, GAsyncResult *result, GError **error);
gboolean ug_store_verify (UgStore *self, GError **error);

G_END_DECLS

/* ug-store-search.h: what the start page shows: agreements found as one types, and what is ahead.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-due.h"
#include "ug-store.h"
#include "ug-summary.h"

G_BEGIN_DECLS

/* Agreements, the latest touched first; @query is what was typed so far, "" or NULL for all. */
void ug_store_list_async (UgStore *self,
                          const char *query,
                          const char *today,
                          guint limit,
                          guint offset,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data);
GPtrArray *ug_store_list_finish (UgStore *self, GAsyncResult *result, GError **error);
GPtrArray *ug_store_list (
    UgStore *self, const char *query, const char *today, guint limit, guint offset, GError **error);

/* What is ahead, the earliest first, from the day @since on. */
void ug_store_list_due_async (UgStore *self,
                              const char *since,
                              guint limit,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data);
GPtrArray *ug_store_list_due_finish (UgStore *self, GAsyncResult *result, GError **error);
GPtrArray *ug_store_list_due (UgStore *self, const char *since, guint limit, GError **error);

G_END_DECLS

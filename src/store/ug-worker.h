/* ug-worker.h: the store's own thread. Private to the store.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-db.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * UgWork:
 * @db: (inout): the connection, %NULL before the file is open
 * @input: what to work on
 * @error: (out): what went wrong
 *
 * Runs on the store's thread.
 *
 * Returns: (transfer full) (nullable): the result, %NULL with @error
 */
typedef gpointer (*UgWork) (UgDb **db, gpointer input, GError **error);

typedef struct _UgWorker UgWorker;

UgWorker *ug_worker_new (void);
void ug_worker_stop (UgWorker *self);
void ug_worker_run_async (UgWorker *self,
                          GTask *task,
                          UgWork work,
                          gpointer input,
                          GDestroyNotify free_input,
                          GDestroyNotify free_result);
gpointer ug_worker_run (UgWorker *self, UgWork work, gpointer input, GError **error);

G_END_DECLS

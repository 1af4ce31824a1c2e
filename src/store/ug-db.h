/* ug-db.h: the one connection to the file, and the statements on it. Private to the store.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"
#include "ug-store-error.h"

#include <sqlite3.h>

G_BEGIN_DECLS

/**
 * UgDb:
 *
 * A connection. Every function asserts that the thread that opened it calls.
 */
typedef struct _UgDb UgDb;

UgDb *ug_db_open (const char *path, gboolean create, GError **error);
void ug_db_close (UgDb *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgDb, ug_db_close)

sqlite3 *ug_db_get_handle (UgDb *self);
const char *ug_db_get_path (UgDb *self);

/**
 * UgStatement:
 *
 * A prepared statement that its connection keeps; the autoptr gives it back, reset and without
 * values. One text cannot be in use twice at the same time.
 */
typedef struct sqlite3_stmt UgStatement;

void ug_statement_release (UgStatement *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgStatement, ug_statement_release)

UgStatement *ug_db_prepare (UgDb *self, const char *sql, GError **error);
gboolean ug_db_step (UgDb *self, UgStatement *statement, gboolean *row, GError **error);
const char *ug_statement_text (UgStatement *self, int column);

/* @types says how each argument is bound: "s" for a text, "i" for a gint64. */
UgStatement *ug_db_query (UgDb *self, GError **error, const char *sql, const char *types, ...);
gboolean ug_db_run (UgDb *self, GError **error, const char *sql, const char *types, ...);
gboolean ug_db_get_number (
    UgDb *self, gint64 *number, GError **error, const char *sql, const char *types, ...);

gboolean ug_db_execute (UgDb *self, const char *script, GError **error);
gboolean ug_db_begin (UgDb *self, GError **error);
gboolean ug_db_commit (UgDb *self, GError **error);
void ug_db_rollback (UgDb *self);
void ug_db_set_error (UgDb *self, int result, GError **error);

G_END_DECLS

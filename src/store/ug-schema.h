/* ug-schema.h: the versions of the file's layout. Private to the store.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-db.h"

G_BEGIN_DECLS

/* "UgOv" in the header of the file says whose it is. */
#define UG_SCHEMA_APPLICATION 0x55674f76

/* How many migrations there are: sql/1.sql takes an empty file to version 1, and so on. */
#define UG_SCHEMA_VERSION 3

gboolean ug_schema_prepare (UgDb *db, GError **error);
gboolean ug_schema_check_thoroughly (UgDb *db, GError **error);
gboolean ug_schema_migrate (UgDb *db, guint from, guint to, GError **error);

G_END_DECLS

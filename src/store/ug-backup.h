/* ug-backup.h: copies of the file that are whole, or not there at all. Private to the store.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-db.h"

G_BEGIN_DECLS

gboolean ug_backup_write (UgDb *db, const char *path, GError **error);
gboolean ug_backup_before_migration (UgDb *db, guint version, GError **error);
char *ug_backup_daily (UgDb *db, const char *today, GError **error);
char *ug_backup_find_good (const char *path);
gboolean ug_backup_is_kept (GPtrArray *dates, guint index, const char *today);

G_END_DECLS

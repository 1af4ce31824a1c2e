/* ug-tree.h: records with all they own, out of the file and into it. Private to the store.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-db.h"
#include "ug-store-changes.h"

G_BEGIN_DECLS

UgRecord *ug_tree_load (UgDb *db, GType type, const char *id, GError **error);
GPtrArray *ug_tree_collect_ids (UgDb *db, UgStatement *statement, GError **error);
GPtrArray *ug_tree_list_ids (UgDb *db, GType type, GError **error);
gboolean
ug_tree_commit (UgDb *db, UgStoreChanges *changes, GDateTime *now, const char *who, GError **error);

G_END_DECLS

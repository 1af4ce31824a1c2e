/* ug-versions.h: the sealed versions in the file. Private to the store.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-db.h"
#include "ug-version.h"

G_BEGIN_DECLS

UgVersion *ug_versions_seal (
    UgDb *db, const char *agreement, const char *text, GDateTime *now, GError **error);
GPtrArray *ug_versions_list (UgDb *db, const char *agreement, GError **error);
GPtrArray *ug_versions_list_rivals (UgDb *db, const char *agreement, GError **error);
gboolean ug_versions_take (UgDb *db, const char *agreement, GPtrArray *versions, GError **error);
gboolean ug_versions_check (UgDb *db, GError **error);

G_END_DECLS

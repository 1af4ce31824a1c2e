/* ug-history.h: what fields said before. Private to the store.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-db.h"
#include "ug-past-change.h"
#include "ug-store-changes-private.h"

G_BEGIN_DECLS

gboolean ug_history_add (
    UgDb *db, const UgFieldChange *change, const char *at, const char *who, GError **error);
GPtrArray *ug_history_list (UgDb *db, GPtrArray *ids, GError **error);
gboolean ug_history_take (UgDb *db, GPtrArray *past, GError **error);

G_END_DECLS

/* ug-digest.h: what the start page reads, drawn from the records. Private to the store.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-db.h"

G_BEGIN_DECLS

gboolean ug_digest_refresh (UgDb *db, GError **error);

G_END_DECLS

/* ug-header.h: whose file it is, from its first bytes. Private to the store.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-store-error.h"

#include <sqlite3.h>

G_BEGIN_DECLS

gboolean ug_header_check (sqlite3 *handle, const char *path, GError **error);

G_END_DECLS

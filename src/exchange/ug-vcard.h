/* ug-vcard.h: people from vCards 2.1, 3.0 and 4.0.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-exchange-error.h"
#include "ug-person.h"

G_BEGIN_DECLS

/* Cards with photographs are large; ten thousand colleagues at one table are not. */
#define UG_VCARD_MAX_BYTES (32 * 1024 * 1024)
#define UG_VCARD_MAX_CARDS 10000

GPtrArray *ug_vcard_parse (const char *text, gsize length, GError **error);
GPtrArray *ug_vcard_load (const char *path, GError **error);

G_END_DECLS

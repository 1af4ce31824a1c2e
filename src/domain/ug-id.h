/* ug-id.h: identifiers that never collide between laptops.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define UG_ID_LENGTH 36

char *ug_id_new (void);
gboolean ug_id_is_valid (const char *text);

G_END_DECLS

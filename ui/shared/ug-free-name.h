/* ug-free-name.h: where a file goes when nobody may be asked.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *ug_free_name_find (const char *name);
char *ug_free_name_suggest (const char *client, const char *what, const char *suffix);

G_END_DECLS

/* ug-plural.h: which plural form a number takes.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean ug_plural_evaluate (const char *expression, gulong n, gulong *form);

G_END_DECLS

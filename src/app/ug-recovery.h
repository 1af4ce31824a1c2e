/* ug-recovery.h: going on from the last good copy when the file itself is refused.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

char *ug_recovery_put_back (const char *path, const char *copy, GDateTime *now, GError **error);

G_END_DECLS

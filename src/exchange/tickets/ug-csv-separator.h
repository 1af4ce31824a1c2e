/* ug-csv-separator.h: what stands between the fields of a table.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char ug_csv_find_separator (const char *text, gsize length);

G_END_DECLS

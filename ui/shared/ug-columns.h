/* ug-columns.h: two things side by side, or one above the other where there is no room.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_COLUMNS (ug_columns_get_type ())
G_DECLARE_FINAL_TYPE (UgColumns, ug_columns, UG, COLUMNS, GtkWidget)

G_END_DECLS

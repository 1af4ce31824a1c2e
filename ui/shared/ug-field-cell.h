/* ug-field-cell.h: a small caption and the editor of a field under it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_field_cell_new (UgRoom *room, UgRecord *record, guint field);
GtkWidget *ug_field_cell_wrap (const char *caption, GtkWidget *editor);

G_END_DECLS

/* ug-field-row.h: the right editor for any field, as a row of a form or as a bare control.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_field_row_new (UgRoom *room, UgRecord *record, guint field);
GtkWidget *ug_field_editor_new (UgRoom *room, UgRecord *record, guint field);
void ug_field_editor_tie (GtkWidget *entry, UgRoom *room, UgRecord *record, guint field);
void ug_field_row_add_all (GtkWidget *expander, UgRoom *room, UgRecord *record, ...);

G_END_DECLS

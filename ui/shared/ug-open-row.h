/* ug-open-row.h: a row that shows the heart of a record and opens to the rest of it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_OPEN_ROW (ug_open_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (UgOpenRow, ug_open_row, UG, OPEN_ROW, GtkListBoxRow)

/**
 * UgOpenRowClass:
 * @build_details: makes what is seen when the row is open; called when it first is
 *
 * Templates give the always visible part as the property `header`.
 */
struct _UgOpenRowClass
{
  GtkListBoxRowClass parent_class;

  GtkWidget *(*build_details) (UgOpenRow *self);
};

void ug_open_row_set_record (UgOpenRow *self, UgRoom *room, UgRecord *record);
UgRoom *ug_open_row_get_room (UgOpenRow *self);
UgRecord *ug_open_row_get_record (UgOpenRow *self);
GtkWidget *ug_open_row_get_menu (UgOpenRow *self);

G_END_DECLS

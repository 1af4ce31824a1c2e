/* ug-week-editor.h: the week of a calendar: a bar and a line of text for every day.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_WEEK_EDITOR (ug_week_editor_get_type ())
G_DECLARE_FINAL_TYPE (UgWeekEditor, ug_week_editor, UG, WEEK_EDITOR, GtkGrid)

GtkWidget *ug_week_editor_new (UgRoom *room, UgRecord *record, guint field);
void ug_week_editor_forget (UgWeekEditor *self);

G_END_DECLS

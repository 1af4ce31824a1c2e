/* ug-calendar-editor.h: a calendar to be changed: its week, its zone, its days unlike the others.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_CALENDAR_EDITOR (ug_calendar_editor_get_type ())
G_DECLARE_FINAL_TYPE (UgCalendarEditor, ug_calendar_editor, UG, CALENDAR_EDITOR, GtkBox)

GtkWidget *ug_calendar_editor_new (UgRoom *room, UgRecord *record, guint field);

G_END_DECLS

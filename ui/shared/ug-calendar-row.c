/* ug-calendar-row.c: the editor in a row of its own.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-calendar-row.h"

#include "ug-calendar-editor.h"
#include "ug-plain.h"

#include <glib/gi18n.h>

/**
 * ug_calendar_row_new:
 * @room: the room
 * @record: a record
 * @field: a field of it that holds a calendar
 *
 * Returns: (transfer floating): a row that edits the calendar
 */
GtkWidget *
ug_calendar_row_new (UgRoom *room, UgRecord *record, guint field)
{
  GtkWidget *row = adw_preferences_row_new ();

  g_object_set (row, "activatable", FALSE, "focusable", FALSE, "child",
                ug_calendar_editor_new (room, record, field), NULL);
  ug_plain_title (row, _ (ug_record_get_field (record, field)->label));

  return row;
}

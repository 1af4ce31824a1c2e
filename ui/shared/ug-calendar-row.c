/* ug-calendar-row.c: what cannot be read stays in the entry, marked, and the calendar stays as it
 * was.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-calendar-row.h"

#include "ug-plain.h"

#include <adwaita.h>
#include <glib/gi18n.h>

typedef struct
{
  UgRoom *room;
  UgRecord *record;
  guint field;
  GtkLabel *words; /* not owned: it stands in the row that owns this */
} CalendarRow;

static void
calendar_row_free (CalendarRow *self)
{
  g_object_unref (self->room);
  g_object_unref (self->record);
  g_free (self);
}

static void
show_words (CalendarRow *self, const GError *error)
{
  UgCalendar *calendar = ug_record_get_calendar (self->record, self->field);
  g_autofree char *words = calendar != NULL
                               ? ug_calendar_to_words (calendar, ug_room_get_language (self->room))
                               : g_strdup ("");

  gtk_label_set_text (self->words, error != NULL ? error->message : words);
  if (error != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->words), "warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->words), "warning");
}

static void
changed_cb (GtkEditable *entry, CalendarRow *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UgCalendar) calendar = ug_calendar_from_string (gtk_editable_get_text (entry), &error);

  if (calendar != NULL)
    ug_record_set_calendar (self->record, self->field, calendar);
  show_words (self, error);
}

/**
 * ug_calendar_row_new:
 * @room: the room
 * @record: a record
 * @field: a field of it that holds a calendar
 *
 * Returns: (transfer floating): a row that edits the calendar in its text form
 */
GtkWidget *
ug_calendar_row_new (UgRoom *room, UgRecord *record, guint field)
{
  CalendarRow *self = g_new0 (CalendarRow, 1);
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *entry = gtk_entry_new ();
  UgCalendar *calendar = ug_record_get_calendar (record, field);
  g_autofree char *text = calendar != NULL ? ug_calendar_to_string (calendar) : NULL;

  self->room = g_object_ref (room);
  self->record = g_object_ref (record);
  self->field = field;
  self->words = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, NULL);
  g_object_set_data_full (G_OBJECT (row), "ug-calendar-row", self,
                          (GDestroyNotify)calendar_row_free);

  gtk_editable_set_text (GTK_EDITABLE (entry), text != NULL ? text : "");
  gtk_entry_set_placeholder_text (GTK_ENTRY (entry),
                                  "Europe/Moscow; mon-fri 09:00-18:00; holiday 2027-01-01");
  ug_accessible_name (entry, _ (ug_record_get_field (record, field)->label));
  gtk_widget_add_css_class (GTK_WIDGET (self->words), "dim-label");
  gtk_widget_add_css_class (box, "lines");
  gtk_box_append (GTK_BOX (box), entry);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->words));
  g_object_set (row, "activatable", FALSE, "focusable", FALSE, "child", box, NULL);
  g_signal_connect (entry, "changed", G_CALLBACK (changed_cb), self);
  show_words (self, NULL);

  return row;
}

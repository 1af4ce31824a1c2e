/* ug-date-button.c: picks a day of the month's page and writes it into the field.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-date-button.h"

#include "ug-date.h"
#include "ug-plain.h"

#include <glib/gi18n.h>

typedef struct
{
  UgRoom *room;
  UgRecord *record; /* NULL where an entry of its own takes the day */
  guint field;
  GtkEditable *entry; /* not owned: it stands beside the button */
  GtkCalendar *calendar;
  gboolean filling;
} DateButton;

static void
date_button_free (DateButton *self)
{
  g_object_unref (self->room);
  g_clear_object (&self->record);
  g_free (self);
}

static char *
dup_date (DateButton *self)
{
  if (self->record != NULL)
    return g_strdup (ug_record_get_text (self->record, self->field));

  return ug_date_read (gtk_editable_get_text (self->entry), ug_room_get_language (self->room));
}

static void
popover_shown_cb (DateButton *self)
{
  g_autofree char *shown = dup_date (self);
  g_autoptr (GDateTime) day = NULL;
  GDate date;

  if (ug_date_parse (shown, &date))
    day = g_date_time_new_local (g_date_get_year (&date), g_date_get_month (&date),
                                 g_date_get_day (&date), 0, 0, 0);
  else
    day = ug_room_get_now (self->room);
  self->filling = TRUE;
  gtk_calendar_select_day (self->calendar, day);
  self->filling = FALSE;
}

static void
day_selected_cb (DateButton *self)
{
  g_autoptr (GDateTime) day = gtk_calendar_get_date (self->calendar);
  g_autofree char *text = g_date_time_format (day, self->record != NULL ? "%Y-%m-%d" : "%d.%m.%Y");

  if (self->filling)
    return;
  if (self->record != NULL)
    ug_record_set_text (self->record, self->field, text);
  else
    gtk_editable_set_text (self->entry, text);
}

static GtkWidget *
new_button (DateButton *self, const char *name)
{
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *calendar = gtk_calendar_new ();

  self->calendar = GTK_CALENDAR (calendar);
  g_object_set_data_full (G_OBJECT (button), "ug-date-button", self,
                          (GDestroyNotify)date_button_free);

  gtk_popover_set_child (GTK_POPOVER (popover), calendar);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), popover);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "x-office-calendar-symbolic");
  gtk_widget_set_tooltip_text (button, name);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  ug_accessible_name (button, name);
  g_signal_connect_swapped (popover, "show", G_CALLBACK (popover_shown_cb), self);
  g_signal_connect_swapped (calendar, "day-selected", G_CALLBACK (day_selected_cb), self);

  return button;
}

/**
 * ug_date_button_new:
 * @room: the room
 * @record: a record
 * @field: a field that holds a date
 *
 * Returns: (transfer floating): a button that drops a calendar down
 */
GtkWidget *
ug_date_button_new (UgRoom *room, UgRecord *record, guint field)
{
  DateButton *self = g_new0 (DateButton, 1);
  GtkWidget *button;

  self->room = g_object_ref (room);
  self->record = g_object_ref (record);
  self->field = field;
  button = new_button (self, _ ("Choose a day"));
  gtk_widget_add_css_class (button, "flat");

  return button;
}

/**
 * ug_date_button_new_for_entry:
 * @room: the room
 * @entry: an entry of the same parent
 * @name: what the button says when asked
 *
 * Returns: (transfer floating): a button whose calendar writes into @entry
 */
GtkWidget *
ug_date_button_new_for_entry (UgRoom *room, GtkEditable *entry, const char *name)
{
  DateButton *self = g_new0 (DateButton, 1);

  self->room = g_object_ref (room);
  self->entry = entry;

  return new_button (self, name);
}

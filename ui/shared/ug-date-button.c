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
  UgRecord *record;
  guint field;
  GtkCalendar *calendar;
  gboolean filling;
} DateButton;

static void
date_button_free (DateButton *self)
{
  g_object_unref (self->room);
  g_object_unref (self->record);
  g_free (self);
}

static void
popover_shown_cb (DateButton *self)
{
  g_autoptr (GDateTime) day = NULL;
  GDate date;

  if (ug_date_parse (ug_record_get_text (self->record, self->field), &date))
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
  g_autofree char *iso = g_date_time_format (day, "%Y-%m-%d");

  if (!self->filling)
    ug_record_set_text (self->record, self->field, iso);
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
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *calendar = gtk_calendar_new ();

  self->room = g_object_ref (room);
  self->record = g_object_ref (record);
  self->field = field;
  self->calendar = GTK_CALENDAR (calendar);
  g_object_set_data_full (G_OBJECT (button), "ug-date-button", self,
                          (GDestroyNotify)date_button_free);

  gtk_popover_set_child (GTK_POPOVER (popover), calendar);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), popover);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "x-office-calendar-symbolic");
  gtk_widget_set_tooltip_text (button, _ ("Choose a day"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  ug_accessible_name (button, _ ("Choose a day"));
  g_signal_connect_swapped (popover, "show", G_CALLBACK (popover_shown_cb), self);
  g_signal_connect_swapped (calendar, "day-selected", G_CALLBACK (day_selected_cb), self);

  return button;
}

/* ug-calendar-editor.c: usual hours in one press, everything else beneath, and how it all reads.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-calendar-editor.h"

#include "ug-calendar-change.h"
#include "ug-odd-days.h"
#include "ug-plain.h"
#include "ug-week-editor.h"
#include "ug-zone-button.h"

#include <glib/gi18n.h>

struct _UgCalendarEditor
{
  GtkBox parent_instance;

  UgRoom *room;
  UgRecord *record;
  guint field;
  UgWeekEditor *week;
  GtkLabel *words;
};

G_DEFINE_FINAL_TYPE (UgCalendarEditor, ug_calendar_editor, GTK_TYPE_BOX)

static const struct
{
  const char *label;
  const char *hours; /* as `ug_calendar_read_hours()` reads them */
} usual[] = {
  { N_ ("Mon–Fri 9–18"), "mon-fri 9-18" },
  { N_ ("Mon–Fri 8–20"), "mon-fri 8-20" },
  { N_ ("Every day 9–21"), "daily 9-21" },
  { N_ ("24×5"), "mon-fri 0-24" },
  { N_ ("24×7"), "24/7" },
};

static UgCalendar *
get_base (UgCalendarEditor *self)
{
  UgCalendar *calendar = ug_record_get_calendar (self->record, self->field);
  g_autoptr (GTimeZone) local = NULL;

  if (calendar != NULL)
    return ug_calendar_ref (calendar);

  local = g_time_zone_new_local ();
  return ug_calendar_new_office (g_time_zone_get_identifier (local));
}

static void
usual_cb (UgCalendarEditor *self, GtkWidget *button)
{
  const char *hours = g_object_get_data (G_OBJECT (button), "hours");
  g_autoptr (UgCalendar) base = get_base (self);
  g_autoptr (UgCalendar) changed = ug_calendar_read_hours (base, hours, NULL);

  ug_calendar_change (GTK_WIDGET (self), self->record, self->field, changed,
                      _ ("The week has new hours"));
  ug_week_editor_forget (self->week);
}

static void
refresh_cb (UgCalendarEditor *self)
{
  UgCalendar *calendar = ug_record_get_calendar (self->record, self->field);
  g_autofree char *words = calendar != NULL
                               ? ug_calendar_to_words (calendar, ug_room_get_language (self->room))
                               : g_strdup (_ ("No hours yet. Begin with some of these."));

  gtk_label_set_text (self->words, words);
}

static GtkWidget *
new_usual (UgCalendarEditor *self)
{
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));

  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    {
      GtkWidget *button = gtk_button_new_with_label (_ (usual[i].label));

      gtk_widget_add_css_class (button, "pill-button");
      gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
      g_object_set_data (G_OBJECT (button), "hours", (gpointer)usual[i].hours);
      g_signal_connect_object (button, "clicked", G_CALLBACK (usual_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (box, button);
    }

  return GTK_WIDGET (box);
}

static void
ug_calendar_editor_dispose (GObject *object)
{
  UgCalendarEditor *self = UG_CALENDAR_EDITOR (object);

  g_clear_object (&self->room);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (ug_calendar_editor_parent_class)->dispose (object);
}

static void
ug_calendar_editor_class_init (UgCalendarEditorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_calendar_editor_dispose;
}

static void
ug_calendar_editor_init (UgCalendarEditor *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
  gtk_widget_add_css_class (GTK_WIDGET (self), "calendar-editor");
  self->words = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->words), "calendar-words");
}

/**
 * ug_calendar_editor_new:
 * @room: the room
 * @record: a record
 * @field: a field of it that holds a calendar
 *
 * Returns: (transfer floating): the editor; it writes straight into the field
 */
GtkWidget *
ug_calendar_editor_new (UgRoom *room, UgRecord *record, guint field)
{
  UgCalendarEditor *self = g_object_new (UG_TYPE_CALENDAR_EDITOR, NULL);
  g_autofree char *signal =
      g_strdup_printf ("notify::%s", ug_record_get_field (record, field)->name);
  GtkBox *line = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));
  GtkWidget *zone = ug_zone_button_new (room, record, field);

  self->room = g_object_ref (room);
  self->record = g_object_ref (record);
  self->field = field;
  self->week = UG_WEEK_EDITOR (ug_week_editor_new (room, record, field));
  gtk_widget_set_hexpand (GTK_WIDGET (self->words), TRUE);
  gtk_widget_set_valign (zone, GTK_ALIGN_CENTER);
  gtk_box_append (line, GTK_WIDGET (self->words));
  gtk_box_append (line, zone);
  gtk_box_append (GTK_BOX (self), new_usual (self));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->week));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (line));
  gtk_box_append (GTK_BOX (self), ug_odd_days_new (room, record, field));
  g_signal_connect_object (record, signal, G_CALLBACK (refresh_cb), self, G_CONNECT_SWAPPED);
  refresh_cb (self);

  return GTK_WIDGET (self);
}

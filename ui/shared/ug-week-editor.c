/* ug-week-editor.c: what is typed counts as soon as it is understood; what is not stays typed, with
 * the reason beneath, and the calendar stays as it was.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-week-editor.h"

#include "ug-day-bar.h"
#include "ug-day-scale.h"
#include "ug-plain.h"

#include <glib/gi18n.h>

typedef struct
{
  UgDayBar *bar;
  GtkEditable *entry;
  GtkLabel *reason;
  char *shown; /* what the calendar said of this day when it was last looked at */
} Day;

struct _UgWeekEditor
{
  GtkGrid parent_instance;

  UgRecord *record;
  guint field;
  Day days[UG_DAYS_PER_WEEK];
  gboolean filling;
  guint typing; /* the day that is being typed; its entry is left alone */
};

G_DEFINE_FINAL_TYPE (UgWeekEditor, ug_week_editor, GTK_TYPE_GRID)

static void
show_reason (Day *day, const char *reason)
{
  gtk_label_set_text (day->reason, reason != NULL ? reason : "");
  gtk_widget_set_visible (GTK_WIDGET (day->reason), reason != NULL);
  if (reason != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (day->entry), "warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (day->entry), "warning");
}

static void
set_text (UgWeekEditor *self, Day *day, const char *text)
{
  self->filling = TRUE;
  gtk_editable_set_text (day->entry, text);
  self->filling = FALSE;
}

static void
refresh_day (UgWeekEditor *self, guint weekday, UgCalendar *calendar)
{
  Day *day = &self->days[weekday];
  const UgHours *hours;
  const guint count = ug_calendar_get_hours (calendar, weekday, &hours);
  g_autofree char *text = ug_hours_to_text (hours, count);

  ug_day_bar_set_hours (day->bar, hours, count);
  if (g_strcmp0 (day->shown, text) == 0)
    return;

  g_free (day->shown);
  day->shown = g_steal_pointer (&text);
  if (self->typing != weekday)
    {
      set_text (self, day, day->shown);
      show_reason (day, NULL);
    }
}

static void
refresh_cb (UgWeekEditor *self)
{
  UgCalendar *calendar = ug_record_get_calendar (self->record, self->field);

  gtk_widget_set_visible (GTK_WIDGET (self), calendar != NULL);
  for (guint i = 0; calendar != NULL && i < UG_DAYS_PER_WEEK; i++)
    refresh_day (self, i, calendar);
}

static gboolean
set_hours (UgWeekEditor *self, guint weekday, const UgHours *hours, guint count, GError **error)
{
  UgCalendar *calendar = ug_record_get_calendar (self->record, self->field);
  g_autoptr (UgCalendar) changed = ug_calendar_with_hours (calendar, weekday, hours, count, error);

  if (changed == NULL)
    return FALSE;

  ug_record_set_calendar (self->record, self->field, changed);
  return TRUE;
}

static guint
get_weekday (GtkWidget *widget)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (widget), "weekday"));
}

static gboolean
take_text (UgWeekEditor *self, guint weekday, GError **error)
{
  UgHours hours[UG_HOURS_MOST];
  guint count;

  return ug_hours_read (gtk_editable_get_text (self->days[weekday].entry), hours, &count, error)
         && set_hours (self, weekday, hours, count, error);
}

/* A text that is only half typed is no reason to complain; and an entry is empty for a moment
 * whenever something is typed over what was there, so a day is not closed before it is left. */
static void
typed_cb (UgWeekEditor *self, GtkWidget *entry)
{
  const guint weekday = get_weekday (entry);

  if (self->filling || *gtk_editable_get_text (self->days[weekday].entry) == '\0')
    return;

  self->typing = weekday;
  if (take_text (self, weekday, NULL))
    show_reason (&self->days[weekday], NULL);
  self->typing = UG_DAYS_PER_WEEK;
}

static void
finish_typing (UgWeekEditor *self, guint weekday)
{
  Day *day = &self->days[weekday];
  g_autoptr (GError) error = NULL;

  if (!take_text (self, weekday, &error))
    {
      show_reason (day, error->message);
      return;
    }

  show_reason (day, NULL);
  set_text (self, day, day->shown);
}

static void
activated_cb (UgWeekEditor *self, GtkWidget *entry)
{
  finish_typing (self, get_weekday (entry));
}

static void
left_cb (GtkEventController *focus, UgWeekEditor *self)
{
  /* The last focus leaves when the window goes. */
  if (self->record != NULL && ug_record_get_calendar (self->record, self->field) != NULL)
    finish_typing (self, get_weekday (gtk_event_controller_get_widget (focus)));
}

static void
moved_cb (UgWeekEditor *self, UgDayBar *bar)
{
  const UgHours *hours;
  const guint count = ug_day_bar_get_hours (bar, &hours);
  g_autofree char *text = ug_hours_to_text (hours, count);

  set_text (self, &self->days[get_weekday (GTK_WIDGET (bar))], text);
}

/* What cannot be goes back to where it was, and the reason stays until the next try. */
static void
edited_cb (UgWeekEditor *self, UgDayBar *bar)
{
  const guint weekday = get_weekday (GTK_WIDGET (bar));
  Day *day = &self->days[weekday];
  const UgHours *hours;
  const guint count = ug_day_bar_get_hours (bar, &hours);
  g_autoptr (GError) error = NULL;

  if (set_hours (self, weekday, hours, count, &error))
    show_reason (day, NULL);
  else
    show_reason (day, error->message);
  refresh_cb (self);
  set_text (self, day, day->shown);
}

static GtkWidget *
new_entry (UgWeekEditor *self, const char *name)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), _ ("closed"));
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 14);
  ug_accessible_name (entry, name);
  g_signal_connect_object (entry, "changed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "activate", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (left_cb), self, 0);
  gtk_widget_add_controller (entry, focus);

  return entry;
}

static void
add_day (UgWeekEditor *self, guint weekday, const char *name)
{
  Day *day = &self->days[weekday];
  GtkWidget *label = gtk_label_new (name);
  GtkWidget *bar = ug_day_bar_new (name);
  GtkWidget *entry = new_entry (self, name);
  GtkWidget *reason =
      g_object_new (GTK_TYPE_LABEL, "xalign", 1.0, "wrap", TRUE, "visible", FALSE, NULL);
  const int row = 1 + 2 * (int)weekday;

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (reason, "warning");
  gtk_widget_set_hexpand (bar, TRUE);
  gtk_widget_set_valign (bar, GTK_ALIGN_CENTER);
  g_object_set_data (G_OBJECT (bar), "weekday", GUINT_TO_POINTER (weekday));
  g_object_set_data (G_OBJECT (entry), "weekday", GUINT_TO_POINTER (weekday));
  g_signal_connect_object (bar, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (bar, "edited", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);

  gtk_grid_attach (GTK_GRID (self), label, 0, row, 1, 1);
  gtk_grid_attach (GTK_GRID (self), bar, 1, row, 1, 1);
  gtk_grid_attach (GTK_GRID (self), entry, 2, row, 1, 1);
  gtk_grid_attach (GTK_GRID (self), reason, 0, row + 1, 3, 1);
  day->bar = UG_DAY_BAR (bar);
  day->entry = GTK_EDITABLE (entry);
  day->reason = GTK_LABEL (reason);
}

static void
ug_week_editor_dispose (GObject *object)
{
  g_clear_object (&UG_WEEK_EDITOR (object)->record);

  G_OBJECT_CLASS (ug_week_editor_parent_class)->dispose (object);
}

static void
ug_week_editor_finalize (GObject *object)
{
  UgWeekEditor *self = UG_WEEK_EDITOR (object);

  for (guint i = 0; i < UG_DAYS_PER_WEEK; i++)
    g_free (self->days[i].shown);

  G_OBJECT_CLASS (ug_week_editor_parent_class)->finalize (object);
}

static void
ug_week_editor_class_init (UgWeekEditorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_week_editor_dispose;
  G_OBJECT_CLASS (klass)->finalize = ug_week_editor_finalize;
}

static void
ug_week_editor_init (UgWeekEditor *self)
{
  self->typing = UG_DAYS_PER_WEEK;
  gtk_grid_set_column_spacing (GTK_GRID (self), 14);
  gtk_grid_set_row_spacing (GTK_GRID (self), 1);
  gtk_widget_add_css_class (GTK_WIDGET (self), "week");
  gtk_grid_attach (GTK_GRID (self), ug_day_scale_new (), 1, 0, 1, 1);
}

/**
 * ug_week_editor_new:
 * @room: the room
 * @record: a record
 * @field: a field of it that holds a calendar
 *
 * Returns: (transfer floating): the week; not seen while there is no calendar
 */
GtkWidget *
ug_week_editor_new (UgRoom *room, UgRecord *record, guint field)
{
  UgWeekEditor *self = g_object_new (UG_TYPE_WEEK_EDITOR, NULL);
  g_autofree char *signal =
      g_strdup_printf ("notify::%s", ug_record_get_field (record, field)->name);

  self->record = g_object_ref (record);
  self->field = field;
  for (guint i = 0; i < UG_DAYS_PER_WEEK; i++)
    add_day (self, i, ug_language_get_weekday (ug_room_get_language (room), i));
  g_signal_connect_object (record, signal, G_CALLBACK (refresh_cb), self, G_CONNECT_SWAPPED);
  refresh_cb (self);

  return GTK_WIDGET (self);
}

/**
 * ug_week_editor_forget:
 * @self: a week
 *
 * Shows the calendar as it is, and lets go of what was typed and not understood.
 */
void
ug_week_editor_forget (UgWeekEditor *self)
{
  for (guint i = 0; i < UG_DAYS_PER_WEEK; i++)
    g_clear_pointer (&self->days[i].shown, g_free);
  refresh_cb (self);
}

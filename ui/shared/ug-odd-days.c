/* ug-odd-days.c: a year on each line, a day on each chip.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-odd-days.h"

#include "ug-calendar-change.h"
#include "ug-calendar-parts.h"
#include "ug-file-dialog.h"
#include "ug-odd-day-form.h"
#include "ug-plain.h"

#include <glib/gi18n.h>

struct _UgOddDays
{
  GtkBox parent_instance;

  UgRoom *room;
  UgRecord *record;
  guint field;
  GtkGrid *years;
};

G_DEFINE_FINAL_TYPE (UgOddDays, ug_odd_days, GTK_TYPE_BOX)

static const char *const suffixes[] = { "ics", NULL };

static const UgFileDialogPlan plan = {
  .action = GTK_FILE_CHOOSER_ACTION_OPEN,
  .title = N_ ("Add Holidays from a File"),
  .accept = N_ ("_Add"),
  .kind = N_ ("Calendars"),
  .suffixes = suffixes,
};

static void
tell (UgOddDays *self, const char *sentence)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);

  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), ug_plain_toast (sentence));
}

static void
tell_failure (UgOddDays *self, const GError *error)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                                              _ ("These Holidays Cannot Be Read"), error->message);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _ ("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
remove_cb (UgOddDays *self, GtkWidget *button)
{
  const UgOddDay *day = g_object_get_data (G_OBJECT (button), "day");
  UgCalendar *calendar = ug_record_get_calendar (self->record, self->field);
  g_autoptr (GError) error = NULL;
  g_autoptr (UgCalendar) changed = ug_calendar_without_odd_day (calendar, day, &error);
  g_autofree char *words = ug_odd_day_to_words (day, ug_room_get_language (self->room));
  g_autofree char *message = NULL;

  if (changed == NULL)
    {
      tell (self, error->message);
      return;
    }

  message = g_strdup_printf (_ ("Removed “%s”"), words);
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_BACKWARD);
  ug_calendar_change (GTK_WIDGET (self), self->record, self->field, changed, message);
}

static void
add_set_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgOddDays *self = UG_ODD_DAYS (widget);
  UgCalendar *calendar = ug_record_get_calendar (self->record, self->field);
  guint count;
  const UgHolidaySet *sets = ug_holiday_set_list (&count);
  const guint chosen = g_variant_get_uint32 (parameter);
  g_autoptr (GArray) days = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (UgCalendar) changed = NULL;

  if (calendar == NULL || chosen >= count)
    return;

  days = ug_holiday_set_list_days (&sets[chosen]);
  changed = ug_calendar_with_odd_days (calendar, (const UgOddDay *)days->data, days->len, &error);
  if (changed == NULL)
    tell (self, error->message);
  else if (ug_calendar_equal (changed, calendar))
    tell (self, _ ("These holidays are here already"));
  else
    ug_calendar_change (GTK_WIDGET (self), self->record, self->field, changed,
                        _ ("The holidays are added"));
}

static void
chosen_cb (GtkWidget *widget, GListModel *files, gpointer data)
{
  g_autoptr (GFile) file = g_list_model_get_item (files, 0);

  if (file != NULL)
    ug_odd_days_take (UG_ODD_DAYS (widget), file);
}

static void
import_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  ug_file_dialog_show (widget, &plan, NULL, chosen_cb, NULL);
}

static GtkWidget *
new_chip (UgOddDays *self, const UgOddDay *day)
{
  GtkBox *chip = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 2));
  GtkWidget *remove = gtk_button_new_from_icon_name ("window-close-symbolic");
  g_autofree char *words = ug_odd_day_to_words (day, ug_room_get_language (self->room));
  /* Translators: takes a day, such as "9 May", off a list of holidays. */
  g_autofree char *name = g_strdup_printf (_ ("Remove %s"), words);

  ug_accessible_name (remove, name);
  gtk_widget_set_tooltip_text (remove, name);
  gtk_widget_set_valign (remove, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (remove, "flat");
  gtk_widget_add_css_class (remove, "circular");
  g_object_set_data_full (G_OBJECT (remove), "day", g_memdup2 (day, sizeof *day), g_free);
  g_signal_connect_object (remove, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_css_class (GTK_WIDGET (chip), "day-chip");
  if (day->kind >= UG_ODD_DAY_SPECIAL)
    gtk_widget_add_css_class (GTK_WIDGET (chip), "hours");
  gtk_widget_set_halign (GTK_WIDGET (chip), GTK_ALIGN_START);
  gtk_box_append (chip, gtk_label_new (words));
  gtk_box_append (chip, remove);

  return g_object_new (GTK_TYPE_FLOW_BOX_CHILD, "child", chip, "focusable", FALSE, NULL);
}

static char *
name_year (const UgOddDay *day)
{
  int year, month, day_of_month;

  if (day->kind == UG_ODD_DAY_YEARLY)
    return g_strdup (_ ("Every year"));

  ug_day_to_date (day->first, &year, &month, &day_of_month);
  return g_strdup_printf ("%d", year);
}

static GtkWidget *
add_year (UgOddDays *self, const char *name, int row)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", name, "xalign", 0.0, "yalign", 0.0,
                                   "margin-top", 5, NULL);
  GtkWidget *days = g_object_new (GTK_TYPE_FLOW_BOX, "selection-mode", GTK_SELECTION_NONE,
                                  "max-children-per-line", 12, "column-spacing", 6, "row-spacing",
                                  6, "hexpand", TRUE, "halign", GTK_ALIGN_FILL, NULL);

  gtk_widget_add_css_class (label, "row-aside");
  ug_accessible_name (days, name);
  gtk_grid_attach (self->years, label, 0, row, 1, 1);
  gtk_grid_attach (self->years, days, 1, row, 1, 1);

  return days;
}

static void
clear (UgOddDays *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->years))) != NULL)
    gtk_grid_remove (self->years, child);
}

static void
refresh_cb (UgOddDays *self)
{
  UgCalendar *calendar = ug_record_get_calendar (self->record, self->field);
  g_autoptr (GArray) days = NULL;
  g_autofree char *year = NULL;
  GtkWidget *line = NULL;
  int row = 0;

  clear (self);
  gtk_widget_set_visible (GTK_WIDGET (self), calendar != NULL);
  if (calendar == NULL)
    return;

  days = ug_calendar_list_odd_days (calendar);
  for (guint i = 0; i < days->len; i++)
    {
      const UgOddDay *day = &g_array_index (days, UgOddDay, i);
      g_autofree char *name = name_year (day);

      if (g_strcmp0 (name, year) != 0)
        line = add_year (self, name, row++);
      g_free (year);
      year = g_steal_pointer (&name);
      gtk_flow_box_append (GTK_FLOW_BOX (line), new_chip (self, day));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->years), days->len > 0);
}

/* The window that asks for files shows the names of files, which may be other clients'. */
static GtkWidget *
new_menu_button (UgOddDays *self)
{
  GtkWidget *button = gtk_menu_button_new ();
  g_autoptr (GMenu) menu = g_menu_new ();
  guint count;
  const UgHolidaySet *sets = ug_holiday_set_list (&count);

  for (guint i = 0; i < count; i++)
    {
      g_autofree char *action = g_strdup_printf ("days.add-set(uint32 %u)", i);

      g_menu_append (menu, _ (sets[i].name), action);
    }
  if (!ug_room_get_meeting (self->room) && ug_room_get_library (self->room) != NULL)
    g_menu_append (menu, _ ("From a calendar file (.ics)…"), "days.import");
  gtk_menu_button_set_label (GTK_MENU_BUTTON (button), _ ("Add holidays"));
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_add_css_class (button, "flat");

  return button;
}

static void
fill (UgOddDays *self)
{
  GtkBox *heading = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "label", _ ("Holidays and other days"), "xalign",
                                   0.0, "hexpand", TRUE, NULL);

  gtk_widget_add_css_class (title, "row-title");
  gtk_box_append (heading, title);
  gtk_box_append (heading, new_menu_button (self));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (heading));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->years));
  gtk_box_append (GTK_BOX (self), ug_odd_day_form_new (self->room, self->record, self->field));
}

static void
ug_odd_days_dispose (GObject *object)
{
  UgOddDays *self = UG_ODD_DAYS (object);

  g_clear_object (&self->room);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (ug_odd_days_parent_class)->dispose (object);
}

static void
ug_odd_days_class_init (UgOddDaysClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_odd_days_dispose;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "days.add-set", "u", add_set_cb);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "days.import", NULL, import_cb);
}

static void
ug_odd_days_init (UgOddDays *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  self->years = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (self->years, 12);
  gtk_grid_set_row_spacing (self->years, 8);
}

/**
 * ug_odd_days_new:
 * @room: the room
 * @record: a record
 * @field: a field of it that holds a calendar
 *
 * Returns: (transfer floating): the days, to be added and removed; not seen while there is no
 *   calendar
 */
GtkWidget *
ug_odd_days_new (UgRoom *room, UgRecord *record, guint field)
{
  UgOddDays *self = g_object_new (UG_TYPE_ODD_DAYS, NULL);
  g_autofree char *signal =
      g_strdup_printf ("notify::%s", ug_record_get_field (record, field)->name);

  self->room = g_object_ref (room);
  self->record = g_object_ref (record);
  self->field = field;
  fill (self);
  g_signal_connect_object (record, signal, G_CALLBACK (refresh_cb), self, G_CONNECT_SWAPPED);
  refresh_cb (self);

  return GTK_WIDGET (self);
}

/**
 * ug_odd_days_take:
 * @self: the days of a calendar
 * @file: a calendar file
 *
 * Adds the days off of @file, or none when it cannot be read; says what happened, and offers to
 * take it back.
 */
void
ug_odd_days_take (UgOddDays *self, GFile *file)
{
  UgCalendar *calendar = ug_record_get_calendar (self->record, self->field);
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) days =
      ug_library_read_holidays (ug_room_get_library (self->room), file, now, &error);
  g_autoptr (UgCalendar) changed = NULL;

  if (days != NULL)
    changed = ug_calendar_with_odd_days (calendar, (const UgOddDay *)days->data, days->len, &error);
  if (changed == NULL)
    tell_failure (self, error);
  else if (ug_calendar_equal (changed, calendar))
    tell (self, _ ("These holidays are here already"));
  else
    ug_calendar_change (GTK_WIDGET (self), self->record, self->field, changed,
                        _ ("The holidays are added"));
}

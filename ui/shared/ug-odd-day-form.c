/* ug-odd-day-form.c: nothing is added, and nothing typed is lost, until it makes sense.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-odd-day-form.h"

#include "ug-calendar-parts.h"
#include "ug-date-button.h"
#include "ug-date.h"
#include "ug-plain.h"

#include <glib/gi18n.h>

struct _UgOddDayForm
{
  GtkBox parent_instance;

  UgRoom *room;
  UgRecord *record;
  guint field;
  GtkDropDown *kind;
  GtkEditable *first;
  GtkEditable *last;
  GtkEditable *hours;
  GtkWidget *several; /* what asks for the last day */
  GtkLabel *reason;
};

G_DEFINE_FINAL_TYPE (UgOddDayForm, ug_odd_day_form, GTK_TYPE_BOX)

/* In the order of UgOddDayKind. */
static const char *const kinds[] = {
  N_ ("Closed"),
  N_ ("Closed every year"),
  N_ ("Other hours"),
  N_ ("Break"),
};

static void
show_reason (UgOddDayForm *self, const char *reason)
{
  gtk_label_set_text (self->reason, reason != NULL ? reason : "");
  gtk_widget_set_visible (GTK_WIDGET (self->reason), reason != NULL);
}

static void
kind_cb (UgOddDayForm *self)
{
  const gboolean hours = gtk_drop_down_get_selected (self->kind) >= UG_ODD_DAY_SPECIAL;

  gtk_widget_set_visible (self->several, !hours);
  gtk_widget_set_visible (GTK_WIDGET (self->hours), hours);
  show_reason (self, NULL);
}

/* A day of every year may be typed without one. */
static gboolean
read_day (UgOddDayForm *self, GtkEditable *entry, gboolean yearly, UgDay *day)
{
  UgLanguage *language = ug_room_get_language (self->room);
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (entry)));
  g_autofree char *iso = ug_date_read (typed, language);
  int year, month, day_of_month;

  if (iso == NULL && yearly)
    {
      g_autofree char *with_year =
          g_strdup_printf ("%s%s2024", typed, g_str_has_suffix (typed, ".") ? "" : ".");

      iso = ug_date_read (with_year, language);
    }
  if (iso == NULL || !ug_day_from_iso (iso, day))
    return FALSE;
  if (!yearly)
    return TRUE;

  ug_day_to_date (*day, &year, &month, &day_of_month);
  return ug_day_from_date (2024, month, day_of_month, day);
}

static const char *
read_days (UgOddDayForm *self, UgOddDay *day)
{
  const gboolean yearly = day->kind == UG_ODD_DAY_YEARLY;

  if (!read_day (self, self->first, yearly, &day->first))
    return yearly ? _ ("Please write the day like this: 9.05")
                  : _ ("Please write the day like this: 31.12.2026");
  day->last = day->first;
  if (day->kind < UG_ODD_DAY_SPECIAL && *gtk_editable_get_text (self->last) != '\0'
      && !read_day (self, self->last, yearly, &day->last))
    return yearly ? _ ("Please write the last day like this: 9.05")
                  : _ ("Please write the last day like this: 8.01.2027");

  return NULL;
}

static UgCalendar *
read_form (UgOddDayForm *self, GError **error)
{
  UgOddDay day = { gtk_drop_down_get_selected (self->kind) };
  UgCalendar *calendar = ug_record_get_calendar (self->record, self->field);
  const char *reason = read_days (self, &day);

  if (reason != NULL)
    {
      g_set_error_literal (error, UG_CALENDAR_ERROR, UG_CALENDAR_ERROR_DATE, reason);
      return NULL;
    }
  if (day.kind >= UG_ODD_DAY_SPECIAL
      && !ug_hours_read (gtk_editable_get_text (self->hours), day.hours, &day.n_hours, error))
    return NULL;

  return ug_calendar_with_odd_days (calendar, &day, 1, error);
}

static void
add_cb (UgOddDayForm *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UgCalendar) changed = NULL;

  if (ug_record_get_calendar (self->record, self->field) == NULL)
    return;

  changed = read_form (self, &error);
  if (changed == NULL)
    {
      show_reason (self, error->message);
      return;
    }

  ug_record_set_calendar (self->record, self->field, changed);
  gtk_editable_set_text (self->first, "");
  gtk_editable_set_text (self->last, "");
  gtk_editable_set_text (self->hours, "");
  show_reason (self, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->first));
}

static void
typed_cb (UgOddDayForm *self)
{
  show_reason (self, NULL);
}

static GtkEditable *
new_entry (UgOddDayForm *self, const char *name, int width)
{
  GtkWidget *entry = gtk_entry_new ();

  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), name);
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), width);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (entry), width);
  ug_accessible_name (entry, name);
  g_signal_connect_object (entry, "changed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "activate", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);

  return GTK_EDITABLE (entry);
}

static GtkWidget *
new_day (UgOddDayForm *self, GtkEditable *entry, const char *button_name)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_add_css_class (box, "linked");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (entry));
  gtk_box_append (GTK_BOX (box), ug_date_button_new_for_entry (self->room, entry, button_name));

  return box;
}

static GtkWidget *
new_kind (UgOddDayForm *self)
{
  GtkStringList *names = gtk_string_list_new (NULL);
  GtkWidget *chooser;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    gtk_string_list_append (names, _ (kinds[i]));
  chooser = gtk_drop_down_new (G_LIST_MODEL (names), NULL);
  ug_accessible_name (chooser, _ ("How the day differs"));
  g_signal_connect_object (chooser, "notify::selected", G_CALLBACK (kind_cb), self,
                           G_CONNECT_SWAPPED);

  return chooser;
}

static void
fill (UgOddDayForm *self)
{
  GtkBox *line = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8));
  GtkWidget *add = gtk_button_new_with_mnemonic (_ ("+ Another _day"));

  self->kind = GTK_DROP_DOWN (new_kind (self));
  self->first = new_entry (self, _ ("Day"), 11);
  self->last = new_entry (self, _ ("Last day"), 13);
  self->hours = new_entry (self, _ ("Hours: 9–17"), 14);
  self->several = new_day (self, self->last, _ ("Choose the last day"));
  ug_accessible_by_label (add);
  gtk_widget_add_css_class (add, "flat");
  gtk_widget_add_css_class (add, "add");
  gtk_widget_set_halign (add, GTK_ALIGN_START);
  g_signal_connect_object (add, "clicked", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);

  gtk_box_append (line, GTK_WIDGET (self->kind));
  gtk_box_append (line, new_day (self, self->first, _ ("Choose the day")));
  gtk_box_append (line, self->several);
  gtk_box_append (line, GTK_WIDGET (self->hours));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (line));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->reason));
  gtk_box_append (GTK_BOX (self), add);
  kind_cb (self);
}

static void
ug_odd_day_form_dispose (GObject *object)
{
  UgOddDayForm *self = UG_ODD_DAY_FORM (object);

  g_clear_object (&self->room);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (ug_odd_day_form_parent_class)->dispose (object);
}

static void
ug_odd_day_form_class_init (UgOddDayFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_odd_day_form_dispose;
}

static void
ug_odd_day_form_init (UgOddDayForm *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 4);
  gtk_widget_add_css_class (GTK_WIDGET (self), "odd-day-form");
  self->reason = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->reason), "warning");
}

/**
 * ug_odd_day_form_new:
 * @room: the room
 * @record: a record
 * @field: a field of it that holds a calendar
 *
 * Returns: (transfer floating): a line that adds days to the calendar
 */
GtkWidget *
ug_odd_day_form_new (UgRoom *room, UgRecord *record, guint field)
{
  UgOddDayForm *self = g_object_new (UG_TYPE_ODD_DAY_FORM, NULL);

  self->room = g_object_ref (room);
  self->record = g_object_ref (record);
  self->field = field;
  fill (self);

  return GTK_WIDGET (self);
}

/* ug-zone-button.c: a list that is searched by typing; what is no zone of the list may still be
 * one.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-zone-button.h"

#include "ug-calendar-zones.h"
#include "ug-plain.h"

#include <glib/gi18n.h>
#include <string.h>

struct _UgZoneButton
{
  AdwBin parent_instance;

  UgRoom *room;
  UgRecord *record;
  guint field;
  GtkMenuButton *button;
  GtkLabel *label;
  GtkSearchEntry *search;
  GtkListBox *list;
  GtkLabel *reason;
};

G_DEFINE_FINAL_TYPE (UgZoneButton, ug_zone_button, ADW_TYPE_BIN)

/* "UTC+3", "UTC−3:30", as it is today. */
static char *
say_offset (UgZoneButton *self, const char *zone)
{
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);
  g_autoptr (GTimeZone) time_zone = g_time_zone_new_identifier (zone);
  g_autoptr (GDateTime) there = time_zone != NULL ? g_date_time_to_timezone (now, time_zone) : NULL;
  const gint64 minutes =
      there != NULL ? g_date_time_get_utc_offset (there) / G_TIME_SPAN_MINUTE : 0;
  const int hours = (int)(ABS (minutes) / 60), rest = (int)(ABS (minutes) % 60);

  if (minutes == 0)
    return g_strdup ("UTC");
  return rest != 0 ? g_strdup_printf ("UTC%s%d:%02d", minutes < 0 ? "−" : "+", hours, rest)
                   : g_strdup_printf ("UTC%s%d", minutes < 0 ? "−" : "+", hours);
}

static void
refresh_cb (UgZoneButton *self)
{
  UgCalendar *calendar = ug_record_get_calendar (self->record, self->field);
  g_autofree char *words = NULL;
  g_autofree char *name = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), calendar != NULL);
  if (calendar == NULL)
    return;

  words = ug_zone_to_words (ug_calendar_get_zone (calendar), ug_room_get_language (self->room));
  gtk_label_set_text (self->label, words);
  /* Translators: %s is a time zone, such as "Moscow time". */
  name = g_strdup_printf (_ ("Time zone: %s"), words);
  ug_accessible_name (GTK_WIDGET (self->button), name);
}

/* Returns whether there is such a zone; if not, the calendar stays and the list says so. */
static gboolean
choose (UgZoneButton *self, const char *zone)
{
  UgCalendar *calendar = ug_record_get_calendar (self->record, self->field);
  g_autofree char *trimmed = g_strstrip (g_strdup (zone));
  g_autoptr (UgCalendar) changed = ug_calendar_with_zone (calendar, trimmed, NULL);

  if (changed == NULL)
    return FALSE;

  ug_record_set_calendar (self->record, self->field, changed);
  gtk_menu_button_popdown (self->button);
  return TRUE;
}

static const char *
get_zone (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "zone");
}

static gboolean
matches (GtkListBoxRow *row, gpointer user_data)
{
  UgZoneButton *self = user_data;
  g_autofree char *typed =
      g_utf8_casefold (gtk_editable_get_text (GTK_EDITABLE (self->search)), -1);

  return strstr (g_object_get_data (G_OBJECT (row), "words"), g_strstrip (typed)) != NULL;
}

static GtkListBoxRow *
find_first (UgZoneButton *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (matches (row, self))
      return row;

  return NULL;
}

static void
searched_cb (UgZoneButton *self)
{
  gtk_list_box_invalidate_filter (self->list);
  gtk_label_set_text (self->reason, find_first (self) == NULL
                                        ? _ ("Not in this list. Press Enter to take it as typed.")
                                        : "");
  gtk_widget_set_visible (GTK_WIDGET (self->reason), find_first (self) == NULL);
}

static void
activated_cb (UgZoneButton *self)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->search));
  GtkListBoxRow *first = find_first (self);

  if (choose (self, typed) || (first != NULL && *typed != '\0' && choose (self, get_zone (first))))
    return;

  gtk_label_set_text (self->reason,
                      _ ("There is no such time zone. Its name is written as Europe/Moscow."));
  gtk_widget_set_visible (GTK_WIDGET (self->reason), TRUE);
}

static void
row_activated_cb (UgZoneButton *self, GtkListBoxRow *row)
{
  choose (self, get_zone (row));
}

static void
add_zone (UgZoneButton *self, const char *zone)
{
  g_autofree char *words = ug_zone_to_words (zone, ug_room_get_language (self->room));
  g_autofree char *offset = say_offset (self, zone);
  g_autofree char *searched = g_strdup_printf ("%s %s %s", words, zone, offset);
  g_autofree char *aside = g_strdup_printf ("%s · %s", zone, offset);
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18));
  GtkWidget *name =
      g_object_new (GTK_TYPE_LABEL, "label", words, "xalign", 0.0, "hexpand", TRUE, NULL);
  GtkWidget *place = gtk_label_new (aside);
  GtkWidget *row = g_object_new (GTK_TYPE_LIST_BOX_ROW, "child", box, NULL);

  gtk_widget_add_css_class (place, "row-aside");
  gtk_box_append (box, name);
  gtk_box_append (box, place);
  ug_accessible_name (row, searched);
  g_object_set_data_full (G_OBJECT (row), "zone", g_strdup (zone), g_free);
  g_object_set_data_full (G_OBJECT (row), "words", g_utf8_casefold (searched, -1), g_free);
  gtk_list_box_append (self->list, row);
}

static void
shown_cb (UgZoneButton *self)
{
  if (gtk_list_box_get_row_at_index (self->list, 0) == NULL)
    for (guint i = 0; i < ug_zone_count (); i++)
      add_zone (self, ug_zone_get (i));

  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  searched_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static GtkWidget *
new_list (UgZoneButton *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_list_box_set_filter_func (self->list, matches, self, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "question-list");
  ug_accessible_name (GTK_WIDGET (self->list), _ ("Time zones"));
  g_object_set (scroller, "hscrollbar-policy", GTK_POLICY_NEVER, "min-content-height", 280, "child",
                self->list, NULL);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);

  return scroller;
}

static GtkWidget *
new_popover (UgZoneButton *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);

  self->search = GTK_SEARCH_ENTRY (gtk_search_entry_new ());
  g_object_set (self->search, "placeholder-text", _ ("City or zone"), NULL);
  ug_accessible_name (GTK_WIDGET (self->search), _ ("City or zone"));
  self->reason = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "max-width-chars", 40,
                               "visible", FALSE, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->reason), "warning");
  gtk_widget_set_size_request (box, 420, -1);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->search));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->reason));
  gtk_box_append (GTK_BOX (box), new_list (self));
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (searched_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "activate", G_CALLBACK (activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (popover, "show", G_CALLBACK (shown_cb), self, G_CONNECT_SWAPPED);

  return popover;
}

static void
ug_zone_button_dispose (GObject *object)
{
  UgZoneButton *self = UG_ZONE_BUTTON (object);

  g_clear_object (&self->room);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (ug_zone_button_parent_class)->dispose (object);
}

static void
ug_zone_button_class_init (UgZoneButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_zone_button_dispose;
}

static void
ug_zone_button_init (UgZoneButton *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("preferences-system-time-symbolic"));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->label));
  gtk_menu_button_set_child (self->button, box);
  gtk_menu_button_set_always_show_arrow (self->button, TRUE);
  gtk_menu_button_set_popover (self->button, new_popover (self));
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), _ ("Whose clock these hours follow"));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->button));
}

/**
 * ug_zone_button_new:
 * @room: the room
 * @record: a record
 * @field: a field of it that holds a calendar
 *
 * Returns: (transfer floating): the button; not seen while there is no calendar
 */
GtkWidget *
ug_zone_button_new (UgRoom *room, UgRecord *record, guint field)
{
  UgZoneButton *self = g_object_new (UG_TYPE_ZONE_BUTTON, NULL);
  g_autofree char *signal =
      g_strdup_printf ("notify::%s", ug_record_get_field (record, field)->name);

  self->room = g_object_ref (room);
  self->record = g_object_ref (record);
  self->field = field;
  g_signal_connect_object (record, signal, G_CALLBACK (refresh_cb), self, G_CONNECT_SWAPPED);
  refresh_cb (self);

  return GTK_WIDGET (self);
}

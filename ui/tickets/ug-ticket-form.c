/* ug-ticket-form.c: everything is proposed; only what may be read in two ways has to be said.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket-form.h"

#include "ug-plain.h"
#include "ug-priority.h"
#include "ug-schedule.h"
#include "ug-ticket-choices.h"
#include "ug-ticket-sample.h"

#include <glib/gi18n.h>

struct _UgTicketForm
{
  AdwBin parent_instance;

  UgRoom *room;
  UgTicketFindings *findings; /* borrowed: what the form was made from */
  UgTicketMapping *mapping;   /* borrowed: what people say goes in here */
  GtkBox *box;
};

G_DEFINE_FINAL_TYPE (UgTicketForm, ug_ticket_form, ADW_TYPE_BIN)

static GtkWidget *
add_group (UgTicketForm *self, const char *title, const char *description)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), description);
  ug_accessible_name (group, title);
  gtk_box_append (self->box, group);

  return group;
}

static void
add_row (GtkWidget *group, GtkWidget *row)
{
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

/* What was said changes what is seen in the file. */
static void
look_again (UgTicketForm *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "tickets.look", NULL);
}

static void
order_chosen_cb (GtkCheckButton *button, UgTicketForm *self)
{
  const gpointer order = g_object_get_data (G_OBJECT (button), "ug-order");

  if (!gtk_check_button_get_active (button) || self->mapping->order == GPOINTER_TO_UINT (order))
    return;

  self->mapping->order = GPOINTER_TO_UINT (order);
  look_again (self);
}

static GtkWidget *
new_reading (UgTicketForm *self, UgDateOrder order, GtkWidget *other)
{
  const UgTicketTable *table = self->findings->table;
  const char *iso = table->readings[order == UG_DATE_ORDER_DMY ? 0 : 1];
  g_autofree char *date =
      iso != NULL ? ug_language_format_date (ug_room_get_language (self->room), iso) : NULL;
  const char *rule =
      order == UG_DATE_ORDER_DMY ? _ ("The day stands first") : _ ("The month stands first");
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_check_button_new ();

  ug_plain_title (row, date != NULL ? date : rule);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), date != NULL ? rule : NULL);
  ug_accessible_name (button, date != NULL ? date : rule);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  if (other != NULL)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (button), GTK_CHECK_BUTTON (other));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), self->mapping->order == order);
  g_object_set_data (G_OBJECT (button), "ug-order", GUINT_TO_POINTER (order));
  g_object_set_data (G_OBJECT (row), "ug-button", button);
  g_signal_connect_object (button, "toggled", G_CALLBACK (order_chosen_cb), self, 0);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);

  return row;
}

/* Asked for where it cannot be known, and changed at any time where such dates are. */
static void
add_dates (UgTicketForm *self)
{
  const UgTicketTable *table = self->findings->table;
  const gboolean asked = self->findings->question == UG_TICKET_QUESTION_DATES;
  g_autofree char *title = NULL;
  g_autofree char *escaped = NULL;
  GtkWidget *group, *first;

  if (!asked && self->mapping->order == UG_DATE_ORDER_UNKNOWN)
    return;

  if (*table->ambiguous != '\0')
    /* Translators: a date as it stands in the file. */
    title = g_strdup_printf (_ ("Which day is “%s”?"), table->ambiguous);
  else
    title = g_strdup (_ ("What stands first in dates?"));
  escaped = g_markup_escape_text (title, -1);
  group = add_group (
      self, escaped,
      table->mixed_dates
          ? _ ("In some dates only the day can stand first, in others only the month. Those that "
               "cannot be read as you say are listed and not counted.")
      : asked ? _ ("Every date in this file can be read in both ways, so only you can say.")
              : NULL);
  if (asked)
    gtk_widget_add_css_class (group, "ticket-question");
  first = new_reading (self, UG_DATE_ORDER_DMY, NULL);
  add_row (group, first);
  add_row (group, new_reading (self, UG_DATE_ORDER_MDY,
                               g_object_get_data (G_OBJECT (first), "ug-button")));
}

static const char *
name_separator (char separator)
{
  switch (separator)
    {
    case '\t':
      return _ ("tabs between the fields");
    case ';':
      return _ ("semicolons between the fields");
    case '|':
      return _ ("bars between the fields");
    default:
      return _ ("commas between the fields");
    }
}

static void
add_count (GString *text, const char *sentence, guint64 count, UgLanguage *language)
{
  g_autofree char *number = ug_language_format_number (language, count);
  g_auto (GStrv) parts = g_strsplit (sentence, "%s", 2);

  if (count > 0)
    g_string_append_printf (text, "%s%s%s%s", text->len > 0 ? "\n" : "", parts[0], number,
                            parts[1]);
}

static char *
describe_rows (UgTicketForm *self)
{
  const UgTicketTable *table = self->findings->table;
  UgLanguage *language = ug_room_get_language (self->room);
  GString *text = g_string_new (NULL);

  if (self->findings->question != UG_TICKET_QUESTION_COLUMNS)
    g_string_append (
        text, table->events ? _ ("Each row is an event of a ticket, so news can be measured too.")
                            : _ ("Each row is a ticket, so single news cannot be measured."));
  add_count (text, _ ("The header is repeated inside, so often: %s."), table->headers, language);
  add_count (text, _ ("Rows with a line break inside a field: %s."), table->breaks, language);
  add_count (text, _ ("Fields with letters that could not be read: %s."), table->damaged, language);

  return g_string_free (text, FALSE);
}

static GtkWidget *
new_fact (const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  ug_plain_title (row, title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);

  return row;
}

static void
zone_chosen_cb (gpointer owner, const char *key, guint choice)
{
  UgTicketForm *self = owner;
  GPtrArray *zones = g_object_get_data (G_OBJECT (self), "ug-zones");

  g_free (self->mapping->zone);
  self->mapping->zone = g_strdup (zones->pdata[choice]);
  look_again (self);
}

static void
add_zone_once (GPtrArray *zones, const char *zone)
{
  if (zone != NULL && *zone != '\0'
      && !g_ptr_array_find_with_equal_func (zones, zone, g_str_equal, NULL))
    g_ptr_array_add (zones, g_strdup (zone));
}

/* That in which it is read now, those of the calendars agreed on, that of this computer, and UTC.
 */
static GPtrArray *
list_zones (UgTicketForm *self)
{
  UgRecord *client = UG_RECORD (ug_room_get_client (self->room));
  GPtrArray *zones = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GTimeZone) local = g_time_zone_new_local ();

  add_zone_once (zones, self->findings->mapping->zone);
  for (guint i = 0; i < ug_record_count (client, UG_CLIENT_SCHEDULES); i++)
    {
      UgRecord *schedule = ug_record_peek (client, UG_CLIENT_SCHEDULES, i);
      UgCalendar *calendar = ug_record_get_calendar (schedule, UG_SCHEDULE_CALENDAR);

      add_zone_once (zones, calendar != NULL ? ug_calendar_get_zone (calendar) : NULL);
    }
  add_zone_once (zones, g_time_zone_get_identifier (local));
  add_zone_once (zones, "UTC");

  return zones;
}

static void
add_zone (UgTicketForm *self, GtkWidget *group)
{
  GPtrArray *zones = list_zones (self);

  g_object_set_data_full (G_OBJECT (self), "ug-zones", zones, (GDestroyNotify)g_ptr_array_unref);
  add_row (group, ug_ticket_choice_new (_ ("Moments that name no time zone are those of"), zones, 0,
                                        "zone", zone_chosen_cb, self));
}

static void
add_form (UgTicketForm *self)
{
  const UgTicketMapping *found = self->findings->mapping;
  const UgTicketTable *table = self->findings->table;
  GtkWidget *group = add_group (self, _ ("What we see in the file"), NULL);
  g_autofree char *rows =
      ug_language_format_number (ug_room_get_language (self->room), table->rows);
  /* Translators: how many rows a table has. */
  g_autofree char *title = g_strdup_printf (_ ("Rows: %s"), rows);
  g_autofree char *about = describe_rows (self);
  /* Translators: an encoding such as UTF-8, and what stands between the fields. */
  g_autofree char *letters =
      g_strdup_printf (table->marked ? _ ("%1$s with a byte-order mark, %2$s") : _ ("%1$s, %2$s"),
                       found->encoding, name_separator (found->separator));

  add_row (group, new_fact (title, about));
  add_row (group, new_fact (_ ("How it is written"), letters));
  if (self->findings->question != UG_TICKET_QUESTION_COLUMNS
      && (table->guessed_zone || self->mapping->zone != NULL))
    add_zone (self, group);
}

static void
add_sample (UgTicketForm *self)
{
  GtkWidget *group = add_group (self, _ ("The first rows"), NULL);

  add_row (group, ug_ticket_sample_new (self->findings->table, self->findings->mapping,
                                        ug_room_get_language (self->room)));
}

/* Another column has other words, and what was said of the old ones is not about them. */
static void
column_chosen_cb (gpointer owner, const char *key, guint choice)
{
  UgTicketForm *self = owner;
  const GPtrArray *header = self->findings->table->header;

  for (UgTicketColumn column = 0; column < UG_TICKET_N_COLUMNS; column++)
    if (g_str_equal (key, ug_ticket_column_get_nick (column)))
      {
        g_free (self->mapping->columns[column]);
        self->mapping->columns[column] =
            g_strdup (choice > 0 ? (char *)header->pdata[choice - 1] : "");
        if (column == UG_TICKET_COLUMN_PRIORITY)
          g_hash_table_remove_all (self->mapping->priorities);
        if (column == UG_TICKET_COLUMN_STATUS || column == UG_TICKET_COLUMN_EVENT)
          g_hash_table_remove_all (self->mapping->meanings);
      }
  look_again (self);
}

static void
add_columns (UgTicketForm *self)
{
  const GPtrArray *header = self->findings->table->header;
  g_autoptr (GPtrArray) choices = g_ptr_array_new ();
  GtkWidget *group = add_group (
      self, _ ("What the columns tell"),
      self->findings->question == UG_TICKET_QUESTION_COLUMNS
          ? _ ("The number of the ticket, its priority and a moment are needed before it can be "
               "judged: when it was reported, or when something happened and what.")
          : NULL);

  g_ptr_array_add (choices, (gpointer)_ ("Not in this file"));
  for (guint i = 0; i < header->len; i++)
    g_ptr_array_add (choices, header->pdata[i]);
  for (UgTicketColumn column = 0; column < UG_TICKET_N_COLUMNS; column++)
    {
      const char *name = self->findings->mapping->columns[column];
      guint chosen;

      if (name == NULL
          || !g_ptr_array_find_with_equal_func ((GPtrArray *)header, name, g_str_equal, &chosen))
        chosen = G_MAXUINT;
      add_row (group,
               ug_ticket_choice_new (
                   ug_ticket_column_to_words (column, ug_room_get_language (self->room)), choices,
                   chosen + 1, ug_ticket_column_get_nick (column), column_chosen_cb, self));
    }
}

/* Said before anything is judged, so that nobody is surprised by what was left out. */
static char *
say_unsettled (guint count)
{
  if (count == 0)
    return NULL;

  return g_strdup_printf (ngettext ("%u word is not known to us: its rows will not be counted.",
                                    "%u words are not known to us: their rows will not be counted.",
                                    count),
                          count);
}

static guint
count_unknown_statuses (UgTicketForm *self)
{
  const GPtrArray *values = self->findings->table->statuses;
  guint unknown = 0;

  for (guint i = 0; i < values->len; i++)
    unknown += g_hash_table_lookup (self->mapping->meanings, values->pdata[i])
               == GINT_TO_POINTER (UG_TICKET_MEANING_UNKNOWN);

  return unknown;
}

static guint
count_unknown_priorities (UgTicketForm *self)
{
  const GPtrArray *values = self->findings->table->priorities;
  guint unknown = 0;

  for (guint i = 0; i < values->len; i++)
    {
      const char *title = g_hash_table_lookup (self->mapping->priorities, values->pdata[i]);

      unknown += title == NULL || *title == '\0';
    }

  return unknown;
}

static void
meaning_chosen_cb (gpointer owner, const char *key, guint choice)
{
  UgTicketForm *self = owner;

  g_hash_table_insert (self->mapping->meanings, g_strdup (key + 1), GUINT_TO_POINTER (choice));
}

static void
add_statuses (UgTicketForm *self)
{
  const GPtrArray *values = self->findings->table->statuses;
  g_autoptr (GPtrArray) choices = g_ptr_array_new ();
  g_autofree char *hint = NULL;
  GtkWidget *group;

  if (values->len == 0)
    return;

  hint = say_unsettled (count_unknown_statuses (self));
  group = add_group (self, _ ("What the statuses mean"), hint);
  for (UgTicketMeaning meaning = 0; meaning < UG_TICKET_N_MEANINGS; meaning++)
    g_ptr_array_add (
        choices, (gpointer)ug_ticket_meaning_to_words (meaning, ug_room_get_language (self->room)));
  for (guint i = 0; i < values->len; i++)
    {
      g_autofree char *key = g_strconcat ("s", values->pdata[i], NULL);
      gpointer meaning = g_hash_table_lookup (self->mapping->meanings, values->pdata[i]);

      add_row (group, ug_ticket_choice_new (values->pdata[i], choices, GPOINTER_TO_UINT (meaning),
                                            key, meaning_chosen_cb, self));
    }
}

static const char *
get_priority (UgTicketForm *self, guint index)
{
  return ug_record_get_text (ug_record_peek (UG_RECORD (ug_room_get_agreement (self->room)),
                                             UG_AGREEMENT_PRIORITIES, index),
                             UG_PRIORITY_TITLE);
}

static void
priority_chosen_cb (gpointer owner, const char *key, guint choice)
{
  UgTicketForm *self = owner;

  g_hash_table_insert (self->mapping->priorities, g_strdup (key + 1),
                       g_strdup (choice > 0 ? get_priority (self, choice - 1) : ""));
}

static void
add_priorities (UgTicketForm *self)
{
  const guint count =
      ug_record_count (UG_RECORD (ug_room_get_agreement (self->room)), UG_AGREEMENT_PRIORITIES);
  const GPtrArray *values = self->findings->table->priorities;
  g_autoptr (GPtrArray) choices = g_ptr_array_new ();
  g_autofree char *hint = NULL;
  GtkWidget *group;

  if (values->len == 0)
    return;

  hint = say_unsettled (count_unknown_priorities (self));
  group = add_group (self, _ ("Which priority is meant"), hint);
  g_ptr_array_add (choices, (gpointer)_ ("None of ours: not counted"));
  for (guint i = 0; i < count; i++)
    g_ptr_array_add (choices, (gpointer)get_priority (self, i));
  for (guint i = 0; i < values->len; i++)
    {
      g_autofree char *key = g_strconcat ("p", values->pdata[i], NULL);
      const char *title = g_hash_table_lookup (self->mapping->priorities, values->pdata[i]);
      guint chosen = count;

      while (chosen > 0 && g_strcmp0 (title, get_priority (self, chosen - 1)) != 0)
        chosen--;
      add_row (group, ug_ticket_choice_new (values->pdata[i], choices, chosen, key,
                                            priority_chosen_cb, self));
    }
}

static void
ug_ticket_form_dispose (GObject *object)
{
  UgTicketForm *self = UG_TICKET_FORM (object);

  g_clear_object (&self->room);

  G_OBJECT_CLASS (ug_ticket_form_parent_class)->dispose (object);
}

static void
ug_ticket_form_class_init (UgTicketFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_ticket_form_dispose;
}

static void
ug_ticket_form_init (UgTicketForm *self)
{
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 24));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}

/**
 * ug_ticket_form_new:
 * @room: the room
 * @findings: what was seen; it outlives the form
 * @mapping: what people say is written here; it outlives the form
 *
 * Returns: (transfer floating): the form
 */
GtkWidget *
ug_ticket_form_new (UgRoom *room, UgTicketFindings *findings, UgTicketMapping *mapping)
{
  UgTicketForm *self = g_object_new (UG_TYPE_TICKET_FORM, NULL);

  self->room = g_object_ref (room);
  self->findings = findings;
  self->mapping = mapping;
  if (findings->question == UG_TICKET_QUESTION_DATES)
    add_dates (self);
  add_form (self);
  add_sample (self);
  if (findings->question != UG_TICKET_QUESTION_COLUMNS)
    {
      add_priorities (self);
      add_statuses (self);
    }
  if (findings->question == UG_TICKET_QUESTION_NONE)
    add_dates (self);
  add_columns (self);

  return GTK_WIDGET (self);
}

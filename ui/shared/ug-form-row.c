/* ug-form-row.c: a row that names its record and opens to a form.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-form-row.h"

#include "ug-field-row.h"
#include "ug-plain.h"
#include "ug-record-menu.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* Most rows are never opened, so a form is built when its row first opens. */
static void
expanded_cb (AdwExpanderRow *row, GParamSpec *pspec, const UgFormRowPlan *plan)
{
  UgRoom *room = g_object_get_data (G_OBJECT (row), "room");
  UgRecord *record = g_object_get_data (G_OBJECT (row), "record");

  if (g_object_get_data (G_OBJECT (row), "built") != NULL)
    return;

  g_object_set_data (G_OBJECT (row), "built", row);
  for (const int *field = plan->fields; *field >= 0; field++)
    adw_expander_row_add_row (row, ug_field_row_new (room, record, *field));
}

static gboolean
name_or_blank (GBinding *binding, const GValue *from, GValue *to, gpointer unused)
{
  const char *name = g_value_get_string (from);

  g_value_set_string (to, *name != '\0' ? name : _ ("Without a name"));

  return TRUE;
}

/* The first line is enough to know a text by. */
static gboolean
first_line (GBinding *binding, const GValue *from, GValue *to, gpointer unused)
{
  g_auto (GStrv) lines = g_strsplit (g_value_get_string (from), "\n", 2);

  g_value_set_string (to, lines[0] != NULL ? lines[0] : "");

  return TRUE;
}

/* A calendar is known by how it reads. */
static gboolean
calendar_in_words (GBinding *binding, const GValue *from, GValue *to, gpointer room)
{
  UgCalendar *calendar = g_value_get_boxed (from);

  g_value_take_string (to, calendar != NULL
                               ? ug_calendar_to_words (calendar, ug_room_get_language (room))
                               : g_strdup (""));

  return TRUE;
}

static void
bind_subtitle (GtkWidget *row, UgRoom *room, UgRecord *record, guint field)
{
  const UgField *declared = ug_record_get_field (record, field);

  if (declared->type == UG_FIELD_CALENDAR)
    g_object_bind_property_full (record, declared->name, row, "subtitle", G_BINDING_SYNC_CREATE,
                                 calendar_in_words, NULL, g_object_ref (room), g_object_unref);
  else
    g_object_bind_property_full (record, declared->name, row, "subtitle", G_BINDING_SYNC_CREATE,
                                 first_line, NULL, NULL, NULL);
}

/**
 * ug_form_row_build:
 * @room: the room
 * @record: a record
 * @plan: a `const UgFormRowPlan *`
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
ug_form_row_build (UgRoom *room, UgRecord *record, gpointer data)
{
  const UgFormRowPlan *plan = data;
  GtkWidget *row = adw_expander_row_new ();

  ug_plain_title (row, "");
  g_object_bind_property_full (record, ug_record_get_field (record, plan->title)->name, row,
                               "title", G_BINDING_SYNC_CREATE, name_or_blank, NULL, NULL, NULL);
  if (plan->subtitle >= 0)
    bind_subtitle (row, room, record, plan->subtitle);
  g_object_set_data_full (G_OBJECT (row), "room", g_object_ref (room), g_object_unref);
  g_object_set_data_full (G_OBJECT (row), "record", g_object_ref (record), g_object_unref);
  adw_expander_row_add_action (ADW_EXPANDER_ROW (row), ug_record_menu_new (record));
  g_signal_connect (row, "notify::expanded", G_CALLBACK (expanded_cb), data);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), ug_record_is_blank (record, plan->title));

  return row;
}

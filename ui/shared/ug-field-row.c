/* ug-field-row.c: forms follow from the tables of the records; a private field has no widget here.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-field-row.h"

#include "ug-bind.h"
#include "ug-calendar-row.h"
#include "ug-date-button.h"
#include "ug-drop-down.h"
#include "ug-place.h"
#include "ug-plain.h"
#include "ug-text-view.h"

#include <glib/gi18n.h>

static GtkWidget *
new_text_view (UgRecord *record, guint field)
{
  GtkWidget *view = ug_text_view_new ();

  ug_bind_buffer (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), record, field);

  return view;
}

static GtkWidget *
new_lines_row (UgRecord *record, guint field, const char *label)
{
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *caption = gtk_label_new (label);
  GtkWidget *view = new_text_view (record, field);

  gtk_label_set_xalign (GTK_LABEL (caption), 0);
  gtk_widget_add_css_class (caption, "caption");
  gtk_widget_add_css_class (caption, "dim-label");
  gtk_widget_add_css_class (box, "lines");
  gtk_box_append (GTK_BOX (box), caption);
  gtk_box_append (GTK_BOX (box), view);
  ug_accessible_name (view, label);
  ug_accessible_name (row, label);
  g_object_set (row, "activatable", FALSE, "focusable", FALSE, "child", box, NULL);

  return row;
}

static GtkWidget *
new_entry_row (UgRoom *room, UgRecord *record, guint field, const char *label)
{
  GtkWidget *row = adw_entry_row_new ();

  ug_plain_title (row, label);
  ug_bind_editable (GTK_EDITABLE (row), room, record, field);
  if (ug_record_get_field (record, field)->type == UG_FIELD_DATE)
    adw_entry_row_add_suffix (ADW_ENTRY_ROW (row), ug_date_button_new (room, record, field));

  return row;
}

static GtkWidget *
new_spin_button (UgRecord *record, guint field)
{
  GtkWidget *spin = gtk_spin_button_new_with_range (0, 100, 1);

  g_object_bind_property (record, ug_record_get_field (record, field)->name, spin, "value",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  gtk_widget_set_valign (spin, GTK_ALIGN_CENTER);

  return spin;
}

static GtkWidget *
new_switch (UgRecord *record, guint field)
{
  GtkWidget *toggle = gtk_switch_new ();

  g_object_bind_property (record, ug_record_get_field (record, field)->name, toggle, "active",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  gtk_widget_set_valign (toggle, GTK_ALIGN_CENTER);

  return toggle;
}

static GtkWidget *
new_action_row (GtkWidget *control, const char *label)
{
  GtkWidget *row = adw_action_row_new ();

  ug_plain_title (row, label);
  /* A switch is called as its row is, by GTK. */
  if (!GTK_IS_SWITCH (control))
    ug_accessible_name (control, label);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), control);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), control);

  return row;
}

static GtkWidget *
new_combo_row (UgRoom *room, UgRecord *record, guint field, const char *label)
{
  GtkWidget *row = adw_combo_row_new ();

  ug_plain_title (row, label);
  if (ug_record_get_field (record, field)->type == UG_FIELD_REF)
    ug_bind_person (row, room, record, field);
  else
    ug_bind_choice (row, record, field);

  return row;
}

static GtkWidget *
new_row (UgRoom *room, UgRecord *record, guint field)
{
  const UgField *declared = ug_record_get_field (record, field);
  const char *label = _ (declared->label);

  switch (declared->type)
    {
    case UG_FIELD_TEXT:
    case UG_FIELD_DATE:
    case UG_FIELD_TERM:
      return new_entry_row (room, record, field, label);
    case UG_FIELD_LINES:
      return new_lines_row (record, field, label);
    case UG_FIELD_CHOICE:
    case UG_FIELD_REF:
      return new_combo_row (room, record, field, label);
    case UG_FIELD_NUMBER:
      return new_action_row (new_spin_button (record, field), label);
    case UG_FIELD_SWITCH:
      return new_action_row (new_switch (record, field), label);
    case UG_FIELD_CALENDAR:
      return ug_calendar_row_new (room, record, field);
    default:
      g_return_val_if_reached (NULL);
    }
}

static GtkWidget *
new_editor (UgRoom *room, UgRecord *record, guint field)
{
  const UgField *declared = ug_record_get_field (record, field);
  GtkWidget *editor;

  switch (declared->type)
    {
    case UG_FIELD_TEXT:
    case UG_FIELD_DATE:
    case UG_FIELD_TERM:
      editor = gtk_entry_new ();
      ug_bind_editable (GTK_EDITABLE (editor), room, record, field);
      return editor;
    case UG_FIELD_LINES:
      editor = new_text_view (record, field);
      gtk_widget_add_css_class (editor, "boxed-text");
      return editor;
    case UG_FIELD_CHOICE:
      editor = ug_drop_down_new ();
      ug_bind_choice (editor, record, field);
      return editor;
    case UG_FIELD_REF:
      editor = ug_drop_down_new ();
      ug_bind_person (editor, room, record, field);
      return editor;
    case UG_FIELD_NUMBER:
      return new_spin_button (record, field);
    case UG_FIELD_SWITCH:
      return new_switch (record, field);
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * ug_field_row_new:
 * @room: the room
 * @record: a record
 * @field: one of its fields
 *
 * Returns: (transfer floating) (nullable): a row for a form that edits the field, or %NULL when
 *   somebody in the room must not see it
 */
GtkWidget *
ug_field_row_new (UgRoom *room, UgRecord *record, guint field)
{
  GtkWidget *row;

  if (!ug_room_shows (room, record, field))
    return NULL;

  row = new_row (room, record, field);
  ug_place_set (row, record, field);
  if (ug_record_get_field (record, field)->flags & UG_FIELD_PRIVATE)
    gtk_widget_add_css_class (row, "private");

  return row;
}

/**
 * ug_field_editor_new:
 * @room: the room
 * @record: a record
 * @field: one of its fields
 *
 * Returns: (transfer floating) (nullable): a bare control that edits the field, named for screen
 *   readers, or %NULL when somebody in the room must not see it
 */
GtkWidget *
ug_field_editor_new (UgRoom *room, UgRecord *record, guint field)
{
  GtkWidget *editor;

  if (!ug_room_shows (room, record, field))
    return NULL;

  editor = new_editor (room, record, field);
  ug_accessible_name (editor, _ (ug_record_get_field (record, field)->label));
  ug_place_set (editor, record, field);

  return editor;
}

/**
 * ug_field_editor_tie:
 * @entry: an entry that a template has made
 * @room: the room
 * @record: a record
 * @field: a field of it that everybody may see
 *
 * Makes @entry what `ug_field_editor_new()` would have returned.
 */
void
ug_field_editor_tie (GtkWidget *entry, UgRoom *room, UgRecord *record, guint field)
{
  g_return_if_fail (ug_room_shows (room, record, field));

  ug_bind_editable (GTK_EDITABLE (entry), room, record, field);
  ug_accessible_name (entry, _ (ug_record_get_field (record, field)->label));
  ug_place_set (entry, record, field);
}

/**
 * ug_field_row_add_all:
 * @expander: an AdwExpanderRow
 * @room: the room
 * @record: a record
 * @...: indexes of fields, ended by -1
 *
 * Adds a row for each field that may be seen.
 */
void
ug_field_row_add_all (GtkWidget *expander, UgRoom *room, UgRecord *record, ...)
{
  va_list fields;
  int field;

  va_start (fields, record);
  while ((field = va_arg (fields, int)) >= 0)
    {
      GtkWidget *row = ug_field_row_new (room, record, field);

      if (row != NULL)
        adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), row);
    }
  va_end (fields);
}

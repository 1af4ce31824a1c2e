/* ug-field-cell.c: what forms inside a row are laid out of.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-field-cell.h"

#include "ug-date-button.h"
#include "ug-field-row.h"

#include <glib/gi18n.h>

static GtkWidget *
with_date_button (GtkWidget *editor, UgRoom *room, UgRecord *record, guint field)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);

  gtk_widget_set_hexpand (editor, TRUE);
  gtk_box_append (GTK_BOX (box), editor);
  gtk_box_append (GTK_BOX (box), ug_date_button_new (room, record, field));

  return box;
}

/**
 * ug_field_cell_new:
 * @room: the room
 * @record: a record
 * @field: one of its fields
 *
 * Returns: (transfer floating) (nullable): the editor of the field under its caption, or %NULL when
 *   somebody in the room must not see it
 */
GtkWidget *
ug_field_cell_new (UgRoom *room, UgRecord *record, guint field)
{
  const UgField *declared = ug_record_get_field (record, field);
  GtkWidget *editor = ug_field_editor_new (room, record, field);
  GtkWidget *cell;

  if (editor == NULL)
    return NULL;

  if (declared->type == UG_FIELD_SWITCH)
    gtk_widget_set_halign (editor, GTK_ALIGN_START);
  cell = ug_field_cell_wrap (
      _ (declared->label),
      declared->type == UG_FIELD_DATE ? with_date_button (editor, room, record, field) : editor);
  if (declared->flags & UG_FIELD_PRIVATE)
    gtk_widget_add_css_class (editor, "private");

  return cell;
}

/**
 * ug_field_cell_wrap:
 * @caption: what the editor is called
 * @editor: (transfer floating): the editor
 *
 * Returns: (transfer floating): the editor under its caption
 */
GtkWidget *
ug_field_cell_wrap (const char *caption, GtkWidget *editor)
{
  GtkWidget *cell = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", caption, "xalign", 0.0, "ellipsize",
                                   PANGO_ELLIPSIZE_END, NULL);

  gtk_widget_add_css_class (label, "field-caption");
  gtk_widget_set_hexpand (cell, TRUE);
  gtk_box_append (GTK_BOX (cell), label);
  gtk_box_append (GTK_BOX (cell), editor);

  return cell;
}

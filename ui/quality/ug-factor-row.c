/* ug-factor-row.c: a quiet title, its meaning, and a scale.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-factor-row.h"

#include "ug-field-row.h"
#include "ug-place.h"
#include "ug-plain.h"
#include "ug-record-menu.h"

#include <glib/gi18n.h>

static char *
format_points (GtkScale *scale, double value, gpointer unused)
{
  return g_strdup_printf ("%.0f", value);
}

static GtkWidget *
new_scale (UgRecord *factor)
{
  GtkWidget *scale = gtk_scale_new_with_range (GTK_ORIENTATION_HORIZONTAL, 0, 100, 5);

  gtk_range_set_round_digits (GTK_RANGE (scale), 0);
  gtk_scale_set_draw_value (GTK_SCALE (scale), TRUE);
  gtk_scale_set_value_pos (GTK_SCALE (scale), GTK_POS_RIGHT);
  gtk_scale_set_format_value_func (GTK_SCALE (scale), format_points, NULL, NULL);
  gtk_widget_set_size_request (scale, 300, -1);
  gtk_widget_set_valign (scale, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (scale, "weight");
  g_object_bind_property (factor, "weight", gtk_range_get_adjustment (GTK_RANGE (scale)), "value",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  ug_place_set (scale, factor, UG_FACTOR_WEIGHT);

  return scale;
}

static GtkWidget *
new_words (UgRoom *room, UgRecord *factor)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *title = ug_field_editor_new (room, factor, UG_FACTOR_TITLE);
  GtkWidget *meaning = ug_field_editor_new (room, factor, UG_FACTOR_MEANING);

  gtk_entry_set_placeholder_text (GTK_ENTRY (title), _ ("What counts"));
  gtk_widget_add_css_class (title, "quiet");
  gtk_widget_add_css_class (title, "promise-title");
  gtk_widget_remove_css_class (meaning, "boxed-text");
  gtk_widget_add_css_class (meaning, "quiet-text");
  gtk_widget_set_hexpand (box, TRUE);
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), meaning);

  return box;
}

/**
 * ug_factor_row_build:
 * @room: the room
 * @factor: a factor of the room's agreement
 * @unused: nothing
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
ug_factor_row_build (UgRoom *room, UgRecord *factor, gpointer unused)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *scale = new_scale (factor);

  ug_accessible_name (scale, _ ("Weight"));
  gtk_box_append (GTK_BOX (box), new_words (room, factor));
  gtk_box_append (GTK_BOX (box), scale);
  gtk_box_append (GTK_BOX (box), ug_record_menu_new (factor));
  gtk_widget_add_css_class (box, "factor");
  g_object_set (row, "child", box, "activatable", FALSE, "focusable", FALSE, NULL);

  return row;
}

/* ug-word-row.c: two words side by side, and what they mean below.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-word-row.h"

#include "ug-field-row.h"
#include "ug-glossary-term.h"
#include "ug-record-menu.h"

#include <glib/gi18n.h>

static GtkWidget *
new_word (UgRoom *room, UgRecord *term, guint field, const char *style)
{
  GtkWidget *entry = ug_field_editor_new (room, term, field);

  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), _ (ug_record_get_field (term, field)->label));
  gtk_widget_add_css_class (entry, "quiet");
  gtk_widget_add_css_class (entry, style);
  gtk_widget_set_hexpand (entry, TRUE);

  return entry;
}

/**
 * ug_word_row_build:
 * @room: the room
 * @term: a term of the glossary
 * @unused: nothing
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
ug_word_row_build (UgRoom *room, UgRecord *term, gpointer unused)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *grid = gtk_grid_new ();
  GtkWidget *words = g_object_new (GTK_TYPE_BOX, "spacing", 9, "homogeneous", TRUE, NULL);
  GtkWidget *menu = ug_record_menu_new (term);

  gtk_box_append (GTK_BOX (words), new_word (room, term, UG_GLOSSARY_TERM_THEIRS, "row-title"));
  gtk_box_append (GTK_BOX (words), new_word (room, term, UG_GLOSSARY_TERM_OURS, "row-words"));
  gtk_grid_attach (GTK_GRID (grid), words, 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), new_word (room, term, UG_GLOSSARY_TERM_MEANING, "row-aside"), 0,
                   1, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), menu, 1, 0, 1, 2);
  gtk_widget_set_valign (menu, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (grid, "open-row");
  g_object_set (row, "child", grid, "activatable", FALSE, "focusable", FALSE, NULL);

  return row;
}

/* ug-question-row.c: the question, whether it was answered, and its theme where one begins.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-question-row.h"

#include "ug-plain.h"

#include <glib/gi18n.h>

static GtkWidget *
new_label (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "yalign", 0.0,
                                   "wrap", TRUE, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

/**
 * ug_question_row_new:
 * @note: the note of the question
 * @state: how it stands, such as “answered”, or ""
 * @begins_theme: whether it is the first of its theme
 * @current: whether it is asked now
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
ug_question_row_new (UgNote *note, const char *state, gboolean begins_theme, gboolean current)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  const char *theme = ug_record_get_text (UG_RECORD (note), UG_NOTE_THEME);
  const char *question = ug_record_get_text (UG_RECORD (note), UG_NOTE_QUESTION);
  const char *text = *question != '\0' ? question : _ ("Your own question");
  GtkWidget *label = new_label (text, current ? "row-title" : NULL);
  GtkWidget *aside;
  g_autofree char *name = g_strdup_printf ("%s %s", text, state);

  if (begins_theme)
    gtk_box_append (GTK_BOX (box),
                    new_label (*theme != '\0' ? theme : _ ("Our own"), "list-theme"));
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (line), label);
  aside = new_label (state, "row-aside");
  gtk_label_set_wrap (GTK_LABEL (aside), FALSE);
  gtk_box_append (GTK_BOX (line), aside);
  gtk_box_append (GTK_BOX (box), line);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  ug_accessible_name (row, g_strchomp (name));

  return row;
}

/* ug-label.c: the label of every page that is built in code: from the left, over several lines.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-label.h"

/**
 * ug_label_new:
 * @text: (nullable): any text, shown as it is
 * @css_class: (nullable): how it looks
 *
 * Returns: (transfer floating): a label that starts at the left and wraps between words
 */
GtkWidget *
ug_label_new (const char *text, const char *css_class)
{
  GtkWidget *label =
      g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

/**
 * ug_label_append:
 * @box: a box
 * @text: (nullable): any text, shown as it is
 * @css_class: (nullable): how it looks
 *
 * Returns: (transfer none): a new label like that of ug_label_new(), the last in @box
 */
GtkWidget *
ug_label_append (GtkBox *box, const char *text, const char *css_class)
{
  GtkWidget *label = ug_label_new (text, css_class);

  gtk_box_append (box, label);

  return label;
}

/**
 * ug_label_set_class:
 * @label: a label
 * @css_class: one of its looks
 * @on: whether it has that look from now on
 */
void
ug_label_set_class (GtkLabel *label, const char *css_class, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (GTK_WIDGET (label), css_class);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (label), css_class);
}

/* ug-plain.c: the one place that knows which libadwaita texts are markup.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-plain.h"

/* An expander row is a row that holds a list that holds a row; the lists have no name of their own.
 */
static void
name_inner_lists (GtkWidget *widget, const char *name)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_LIST_BOX (child))
      ug_accessible_name (child, name);
    else
      name_inner_lists (child, name);
}

/**
 * ug_accessible_name:
 * @widget: a widget; of an editable, the part that takes the text is named too, and of a drop-down
 *   the button, and of an expander row or a group of rows the lists it is made of
 * @name: what a screen reader says
 */
void
ug_accessible_name (GtkWidget *widget, const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  if (GTK_IS_EDITABLE (widget) && gtk_editable_get_delegate (GTK_EDITABLE (widget)) != NULL)
    ug_accessible_name (GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (widget))), name);
  else if (GTK_IS_DROP_DOWN (widget))
    ug_accessible_name (gtk_widget_get_first_child (widget), name);
  else if (ADW_IS_EXPANDER_ROW (widget) || ADW_IS_PREFERENCES_GROUP (widget))
    name_inner_lists (widget, name);
}

/**
 * ug_plain_title:
 * @row: an AdwPreferencesRow
 * @title: any text
 *
 * Shows @title literally. libadwaita 1.2 parses titles and subtitles as markup otherwise, and shows
 * nothing at all for "Johnson & Johnson".
 */
void
ug_plain_title (GtkWidget *row, const char *title)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (ADW_IS_EXPANDER_ROW (row))
    ug_accessible_name (row, title);
}

/**
 * ug_plain_toast:
 * @title: any text
 *
 * Returns: (transfer full): a toast that shows @title literally
 */
AdwToast *
ug_plain_toast (const char *title)
{
  g_autofree char *escaped = g_markup_escape_text (title, -1);

  return adw_toast_new (escaped);
}

/**
 * ug_accessible_by_label:
 * @button: a button with a mnemonic
 *
 * GTK 4.8 names such a button twice, "_Back Back": by its raw label, and by the label inside. The
 * one inside is enough.
 */
void
ug_accessible_by_label (GtkWidget *button)
{
  gtk_accessible_reset_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL);
}

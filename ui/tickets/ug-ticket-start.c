/* ug-ticket-start.c: what is seen before a file is chosen, and when it cannot be read.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket-start.h"

#include "ug-plain.h"

#include <glib/gi18n.h>

/**
 * ug_ticket_button_new:
 * @label: what it says, with a mnemonic
 * @action: what it does
 *
 * Returns: (transfer floating): a button
 */
GtkWidget *
ug_ticket_button_new (const char *label, const char *action)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  ug_accessible_by_label (button);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);

  return button;
}

/**
 * ug_ticket_start_new:
 *
 * Returns: (transfer floating): what is seen before a file is chosen
 */
GtkWidget *
ug_ticket_start_new (void)
{
  GtkWidget *page = adw_status_page_new ();
  GtkWidget *button = ug_ticket_button_new (_ ("_Choose a File…"), "tickets.choose");

  adw_status_page_set_title (ADW_STATUS_PAGE (page), _ ("Did we keep our times?"));
  adw_status_page_set_description (
      ADW_STATUS_PAGE (page),
      _ ("Export the tickets of your help desk as a table (CSV), one row for each ticket or one "
         "row "
         "for each event. Every ticket is held against the version that was in force when it was "
         "reported. The file is only read."));
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  gtk_widget_add_css_class (button, "suggested-action");
  adw_status_page_set_child (ADW_STATUS_PAGE (page), button);

  return page;
}

/**
 * ug_ticket_problem_new:
 * @message: (out) (transfer none): where it says what went wrong
 *
 * Returns: (transfer floating): what is seen when a file cannot be read
 */
GtkWidget *
ug_ticket_problem_new (GtkLabel **message)
{
  GtkWidget *page = adw_status_page_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *button = ug_ticket_button_new (_ ("_Choose Another File…"), "tickets.choose");

  *message =
      GTK_LABEL (g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                               "justify", GTK_JUSTIFY_CENTER, "selectable", TRUE, NULL));
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _ ("This file cannot be read"));
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (*message));
  gtk_box_append (GTK_BOX (box), button);
  adw_status_page_set_child (ADW_STATUS_PAGE (page), box);

  return page;
}

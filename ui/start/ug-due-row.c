/* ug-due-row.c: whose, what, when, and by whom.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-due-row.h"

#include "ug-date.h"
#include "ug-plain.h"
#include "ug-wording.h"

#include <glib/gi18n.h>
#include <string.h>

#define LONGEST 90

static GtkWidget *
new_label (const char *text, const char *css_class)
{
  /* Thousands of letters without a blank take Pango minutes to wrap. */
  g_autofree char *start = ug_wording_shorten (text, LONGEST);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", start, "xalign", 0.0, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, "max-width-chars", 34, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static char *
describe (UgDue *due)
{
  switch (ug_due_get_kind (due))
    {
    case UG_DUE_PARKED:
      /* Translators: a promise that somebody has yet to settle. */
      return g_strdup_printf (_ ("Settle: %s"), ug_due_get_what (due));
    case UG_DUE_END:
      return g_strdup (_ ("The agreement ends"));
    case UG_DUE_NOTICE:
      /* Translators: what ends unless notice is given in time. */
      return *ug_due_get_what (due) != '\0'
                 ? g_strdup_printf (_ ("Last day to give notice: %s"), ug_due_get_what (due))
                 : g_strdup (_ ("Last day to give notice"));
    case UG_DUE_FEEDBACK:
      return g_strdup (_ ("Ask for feedback"));
    case UG_DUE_REVIEW:
      return g_strdup (_ ("Review"));
    default:
      return g_strdup (ug_due_get_what (due));
    }
}

static GtkWidget *
new_again_button (UgDue *due)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("alarm-symbolic");

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _ ("Again next week"));
  ug_accessible_name (button, _ ("Again next week"));
  g_object_set_data_full (G_OBJECT (button), "due", g_object_ref (due), g_object_unref);

  return button;
}

/**
 * ug_due_row_new:
 * @due: something that is ahead
 * @language: the language of the interface
 * @today: the ISO date of today
 * @again: (out) (nullable): a button with which it is put off, its "due" data being @due; %NULL
 *   when it cannot be
 *
 * Returns: (transfer floating): a row whose "client-id" data says whom to open
 */
GtkWidget *
ug_due_row_new (UgDue *due, UgLanguage *language, const char *today, GtkWidget **again)
{
  const char *who = ug_due_get_who (due);
  g_autofree char *what = describe (due);
  const gboolean late = strcmp (ug_due_get_date (due), today) < 0;
  g_autofree char *day = ug_date_to_words (ug_due_get_date (due), language);
  /* Translators: %s is the date by which something was due */
  g_autofree char *date = late ? g_strdup_printf (_ ("late since %s"), day) : g_strdup (day);
  g_autofree char *when =
      who != NULL && *who != '\0' ? g_strdup_printf ("%s · %s", date, who) : g_strdup (date);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);

  gtk_box_append (GTK_BOX (box), new_label (ug_due_get_client_name (due), "heading"));
  gtk_box_append (GTK_BOX (box), new_label (what, NULL));
  gtk_box_append (GTK_BOX (box), new_label (when, late ? "step-aside" : "dim-label"));
  gtk_widget_add_css_class (box, "due-row");
  gtk_widget_set_hexpand (box, TRUE);
  gtk_box_append (GTK_BOX (line), box);
  *again = ug_due_can_postpone (due) ? new_again_button (due) : NULL;
  if (*again != NULL)
    gtk_box_append (GTK_BOX (line), *again);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), line);
  ug_accessible_name (row, what);
  g_object_set_data (G_OBJECT (row), "due-kind", GINT_TO_POINTER (ug_due_get_kind (due)));
  g_object_set_data_full (G_OBJECT (row), "client-id", g_strdup (ug_due_get_client_id (due)),
                          g_free);

  return row;
}

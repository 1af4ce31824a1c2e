/* ug-review-desk.c: the few shapes that all sections of a review are made of.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-review-desk.h"

#include "ug-chart-view.h"
#include "ug-field-row.h"
#include "ug-plain.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/**
 * ug_review_desk_count:
 * @self: the desk
 * @list: a list of the review
 * @field: a field of what it holds: a choice or a number
 *
 * Returns: in how many of them the field says nothing yet
 */
guint
ug_review_desk_count (UgReviewDesk *self, guint list, guint field)
{
  guint left = 0;

  for (guint i = 0; i < ug_record_count (UG_RECORD (self->review), list); i++)
    {
      UgRecord *record = ug_record_peek (UG_RECORD (self->review), list, i);

      if (ug_record_get_field (record, field)->type == UG_FIELD_NUMBER)
        left += ug_record_get_number (record, field) == 0;
      else
        left += ug_record_get_choice (record, field) == 0;
    }

  return left;
}

GtkWidget *
ug_review_desk_new_label (const char *text, const char *css_class)
{
  GtkWidget *label =
      g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                    PANGO_WRAP_WORD_CHAR, "natural-wrap-mode", GTK_NATURAL_WRAP_WORD, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
append_list (GtkBox *page, const char *title, const char *name)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *list = gtk_list_box_new ();

  gtk_widget_add_css_class (box, "record-list");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  ug_accessible_name (list, name);
  if (title != NULL)
    gtk_box_append (GTK_BOX (box), ug_review_desk_new_label (title, "heading"));
  gtk_box_append (GTK_BOX (box), list);
  gtk_box_append (page, box);

  return list;
}

/**
 * ug_review_desk_append_group:
 * @self: the desk
 * @page: the page of a section
 * @title: (nullable): what the fields are together, or %NULL when the first one says it
 * @...: fields of the review, ended by -1; what nobody in the room may see is left out
 *
 * Appends a list of fields under its title, unless nothing is left of it.
 */
void
ug_review_desk_append_group (UgReviewDesk *self, GtkBox *page, const char *title, ...)
{
  UgRecord *review = UG_RECORD (self->review);
  GtkWidget *list = NULL;
  va_list fields;
  int field;

  va_start (fields, title);
  while ((field = va_arg (fields, int)) >= 0)
    {
      GtkWidget *row = ug_field_row_new (self->room, review, field);
      const char *label = _ (ug_record_get_field (review, field)->label);

      if (row == NULL)
        continue;
      if (list == NULL)
        list = append_list (page, title, title != NULL ? title : label);
      gtk_list_box_append (GTK_LIST_BOX (list), row);
    }
  va_end (fields);
}

/**
 * ug_review_desk_append_list:
 * @page: the page of a section
 * @title: what the list is called
 *
 * Returns: (transfer none): an empty list under its title
 */
GtkWidget *
ug_review_desk_append_list (GtkBox *page, const char *title)
{
  return append_list (page, title, title);
}

/**
 * ug_review_desk_wrap_row:
 * @child: (transfer floating): what the row shows
 * @name: (nullable): what a screen reader calls it; %NULL in a list that names its rows itself
 *
 * Returns: (transfer floating): a row that the keyboard passes to what stands in it
 */
GtkWidget *
ug_review_desk_wrap_row (GtkWidget *child, const char *name)
{
  GtkWidget *row = g_object_new (GTK_TYPE_LIST_BOX_ROW, "child", child, "activatable", FALSE,
                                 "focusable", FALSE, NULL);

  gtk_widget_add_css_class (child, "review-row");
  if (name != NULL)
    ug_accessible_name (row, name);

  return row;
}

/**
 * ug_review_desk_append_chart:
 * @self: the desk
 * @page: where to
 * @chart: (transfer full): a chart; one with nothing in it is left out
 *
 * Adds a chart under its title.
 */
void
ug_review_desk_append_chart (UgReviewDesk *self, GtkBox *page, UgChart *chart)
{
  g_autoptr (UgChart) owned = chart;

  if (ug_chart_get_n_panels (owned) == 0)
    return;

  gtk_box_append (page, ug_review_desk_new_label (ug_chart_get_title (owned), "heading"));
  gtk_box_append (page, ug_chart_view_new (owned, ug_room_get_language (self->room)));
}

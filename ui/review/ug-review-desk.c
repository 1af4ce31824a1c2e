/* ug-review-desk.c: the few shapes that all sections of a review are made of.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-review-desk.h"

#include "ug-chart-view.h"
#include "ug-field-row.h"
#include "ug-plain.h"

#include <adwaita.h>

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

/**
 * ug_review_desk_append_group:
 * @self: the desk
 * @page: the page of a section
 * @title: (nullable): what the group is called
 * @...: fields of the review, ended by -1; what nobody in the room may see is left out
 *
 * Returns: (transfer none) (nullable): the group, %NULL when nothing is left of it
 */
GtkWidget *
ug_review_desk_append_group (UgReviewDesk *self, GtkBox *page, const char *title, ...)
{
  GtkWidget *group = adw_preferences_group_new ();
  guint rows = 0;
  va_list fields;
  int field;

  va_start (fields, title);
  while ((field = va_arg (fields, int)) >= 0)
    {
      GtkWidget *row = ug_field_row_new (self->room, UG_RECORD (self->review), field);

      if (row == NULL)
        continue;
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
      rows++;
    }
  va_end (fields);

  g_object_ref_sink (group);
  if (rows > 0)
    {
      if (title != NULL)
        {
          adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
          ug_accessible_name (group, title);
        }
      gtk_box_append (page, group);
    }
  g_object_unref (group);

  return rows > 0 ? group : NULL;
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
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *list = gtk_list_box_new ();

  gtk_widget_add_css_class (box, "record-list");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  ug_accessible_name (list, title);
  gtk_box_append (GTK_BOX (box), ug_review_desk_new_label (title, "heading"));
  gtk_box_append (GTK_BOX (box), list);
  gtk_box_append (page, box);

  return list;
}

/**
 * ug_review_desk_wrap_row:
 * @child: (transfer floating): what the row shows
 *
 * Returns: (transfer floating): a row that the keyboard passes to what stands in it
 */
GtkWidget *
ug_review_desk_wrap_row (GtkWidget *child)
{
  gtk_widget_add_css_class (child, "review-row");

  return g_object_new (GTK_TYPE_LIST_BOX_ROW, "child", child, "activatable", FALSE, "focusable",
                       FALSE, NULL);
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

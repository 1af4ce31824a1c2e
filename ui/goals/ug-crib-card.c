/* ug-crib-card.c: purpose, what to listen for, what not to say, and the question after.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-crib-card.h"

#include "ug-plain.h"

#include <glib/gi18n.h>

static GtkWidget *
new_line (UgQuestion *question, guint field)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  const char *caption = _ (ug_record_get_field (UG_RECORD (question), field)->label);
  GtkWidget *title =
      g_object_new (GTK_TYPE_LABEL, "label", caption, "xalign", 0.0, "wrap", TRUE, NULL);
  GtkWidget *text =
      g_object_new (GTK_TYPE_LABEL, "label", ug_record_get_text (UG_RECORD (question), field),
                    "xalign", 0.0, "yalign", 0.0, "wrap", TRUE, "width-chars", 20, NULL);

  gtk_widget_add_css_class (title, "field-caption");
  gtk_widget_set_hexpand (box, TRUE);
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), text);

  return box;
}

static GtkWidget *
new_why (const char *why)
{
  /* Translators: %s is what is still unknown, such as “It is not known yet who decides.” */
  g_autofree char *text = g_strdup_printf (_ ("Why now: %s"), why);
  GtkWidget *label =
      g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, NULL);

  gtk_widget_add_css_class (label, "row-title");

  return label;
}

/**
 * ug_crib_card_new:
 * @room: the room
 * @question: a question of the catalogue
 * @why: why it is asked now, or ""
 *
 * Returns: (transfer floating) (nullable): the card; %NULL when the client looks on, and for a
 *   question about which nothing is noted
 */
GtkWidget *
ug_crib_card_new (UgRoom *room, UgQuestion *question, const char *why)
{
  static const UgQuestionField fields[] = {
    UG_QUESTION_PURPOSE,
    UG_QUESTION_LISTEN_FOR,
    UG_QUESTION_AVOID,
    UG_QUESTION_FOLLOW_UP,
  };
  g_autoptr (GtkWidget) grid = g_object_ref_sink (g_object_new (
      GTK_TYPE_GRID, "column-homogeneous", TRUE, "column-spacing", 18, "row-spacing", 8, NULL));
  int shown = 0;

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (ug_room_shows (room, UG_RECORD (question), fields[i])
        && !ug_record_is_blank (UG_RECORD (question), fields[i]))
      {
        gtk_grid_attach (GTK_GRID (grid), new_line (question, fields[i]), shown % 2, 1 + shown / 2,
                         1, 1);
        shown++;
      }
  if (shown == 0)
    return NULL;
  if (*why != '\0')
    gtk_grid_attach (GTK_GRID (grid), new_why (why), 0, 0, 2, 1);

  gtk_widget_add_css_class (grid, "crib-card");
  ug_accessible_name (grid, _ ("For us only"));

  /* The caller sinks it again. */
  g_object_force_floating (G_OBJECT (grid));

  return g_steal_pointer (&grid);
}

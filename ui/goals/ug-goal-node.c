/* ug-goal-node.c: the goal's name, and from where to where.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-node.h"

#include "ug-link-drag.h"
#include "ug-plain.h"

#include <glib/gi18n.h>

struct _UgGoalNode
{
  GtkToggleButton parent_instance;

  UgGoal *goal;
  GtkLabel *title;
  GtkLabel *measure;
};

G_DEFINE_FINAL_TYPE (UgGoalNode, ug_goal_node, GTK_TYPE_TOGGLE_BUTTON)

static GtkLabel *
new_label (const char *css_class)
{
  GtkWidget *label =
      g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                    "natural-wrap-mode", GTK_NATURAL_WRAP_WORD, "justify", GTK_JUSTIFY_CENTER,
                    "lines", 3, "ellipsize", PANGO_ELLIPSIZE_END, "width-chars", 8, NULL);

  gtk_widget_add_css_class (label, css_class);

  return GTK_LABEL (label);
}

static char *
describe_measure (UgRecord *goal)
{
  const char *from = ug_record_get_text (goal, UG_GOAL_FROM);
  const char *to = ug_record_get_text (goal, UG_GOAL_TO);

  if (*from != '\0' && *to != '\0')
    return g_strdup_printf ("%s → %s", from, to);
  if (*to != '\0')
    return g_strdup_printf ("→ %s", to);

  return g_strdup ("");
}

static void
set_class (UgGoalNode *self, const char *css_class, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (GTK_WIDGET (self), css_class);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), css_class);
}

static void
update (UgGoalNode *self)
{
  UgRecord *goal = UG_RECORD (self->goal);
  const gboolean strategic = ug_record_get_choice (goal, UG_GOAL_LEVEL) == UG_GOAL_LEVEL_STRATEGIC;
  const gboolean nameless = ug_record_is_blank (goal, UG_GOAL_TITLE);
  const char *title =
      nameless ? _ ("Goal without a name") : ug_record_get_text (goal, UG_GOAL_TITLE);
  g_autofree char *measure = describe_measure (goal);
  g_autofree char *name = g_strdup_printf (
      "%s: %s",
      _ (ug_goal_level_choices[strategic ? UG_GOAL_LEVEL_STRATEGIC : UG_GOAL_LEVEL_OPERATIONAL]
             .label),
      title);

  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->measure, measure);
  gtk_widget_set_visible (GTK_WIDGET (self->measure), *measure != '\0');
  set_class (self, "strategic", strategic);
  set_class (self, "nameless", nameless);
  ug_accessible_name (GTK_WIDGET (self), name);
}

static void
ug_goal_node_dispose (GObject *object)
{
  UgGoalNode *self = UG_GOAL_NODE (object);

  g_clear_object (&self->goal);

  G_OBJECT_CLASS (ug_goal_node_parent_class)->dispose (object);
}

static void
ug_goal_node_class_init (UgGoalNodeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_goal_node_dispose;
}

static void
ug_goal_node_init (UgGoalNode *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);

  self->title = new_label ("goal-title");
  self->measure = new_label ("goal-measure");
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->measure));
  gtk_button_set_child (GTK_BUTTON (self), box);
  gtk_widget_add_css_class (GTK_WIDGET (self), "goal-node");
}

/**
 * ug_goal_node_new:
 * @goal: a goal
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *
ug_goal_node_new (UgGoal *goal)
{
  UgGoalNode *self = g_object_new (UG_TYPE_GOAL_NODE, NULL);

  self->goal = g_object_ref (goal);
  ug_link_drag_add (GTK_WIDGET (self), UG_RECORD (goal), NULL);
  g_signal_connect_object (goal, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

UgGoal *
ug_goal_node_get_goal (UgGoalNode *self)
{
  return self->goal;
}

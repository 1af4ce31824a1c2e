/* ug-goal-node.c: the name, from where to where, and what the lines do not say.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-node.h"

#include "ug-goal-options.h"
#include "ug-goal-words.h"
#include "ug-goal.h"
#include "ug-link-drag.h"
#include "ug-plain.h"

struct _UgGoalNode
{
  GtkButton parent_instance;

  UgRecord *record;
  guint box;
  GtkLabel *title;
  GtkLabel *measure;
  GtkLabel *remark;
};

G_DEFINE_FINAL_TYPE (UgGoalNode, ug_goal_node, GTK_TYPE_BUTTON)

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

static void
set_class (UgGoalNode *self, const char *css_class, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (GTK_WIDGET (self), css_class);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), css_class);
}

static void
set_label (GtkLabel *label, const char *text)
{
  if (!g_str_equal (gtk_label_get_text (label), text))
    gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

static void
show_classes (UgGoalNode *self, UgGoalGraph *graph, const UgGoalBox *shown)
{
  const gboolean goal = shown->point < ug_goal_graph_get_n_goals (graph) && shown->more == 0;
  guint n_below;

  ug_goal_graph_get_below (graph, shown->point, &n_below);
  /* Leaves are read as a list. */
  gtk_label_set_xalign (self->title, goal ? 0.5 : 0);
  gtk_label_set_justify (self->title, goal ? GTK_JUSTIFY_CENTER : GTK_JUSTIFY_LEFT);
  set_class (self, "strategic",
             goal && ug_goal_graph_get_kind (graph, shown->point) == UG_GOAL_POINT_STRATEGIC);
  set_class (self, "leaf", !goal);
  set_class (self, "echo", shown->echo);
  set_class (self, "bare",
             goal && !shown->echo && n_below == 0
                 && !ug_goal_is_decided (UG_GOAL (ug_goal_graph_get_record (graph, shown->point))));
  set_class (self, "nameless", goal && ug_record_is_blank (self->record, UG_GOAL_TITLE));
}

static void
ug_goal_node_dispose (GObject *object)
{
  UgGoalNode *self = UG_GOAL_NODE (object);

  g_clear_object (&self->record);

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
  self->remark = new_label ("goal-remark");
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->measure));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->remark));
  gtk_button_set_child (GTK_BUTTON (self), box);
  gtk_widget_add_css_class (GTK_WIDGET (self), "goal-node");
}

/**
 * ug_goal_node_new:
 * @record: a goal or a promise, or for the package the agreement that names it
 *
 * Returns: (transfer floating): its card, which shows nothing yet
 */
GtkWidget *
ug_goal_node_new (UgRecord *record)
{
  UgGoalNode *self = g_object_new (UG_TYPE_GOAL_NODE, NULL);

  self->record = g_object_ref (record);
  if (!UG_IS_AGREEMENT (record))
    ug_link_drag_add (GTK_WIDGET (self), record, NULL);

  return GTK_WIDGET (self);
}

/**
 * ug_goal_node_show:
 * @self: a card
 * @layout: what stands where
 * @box: the box of it that the card shows from now on, one of its record
 * @language: in which language
 */
void
ug_goal_node_show (UgGoalNode *self, UgGoalLayout *layout, guint box, UgLanguage *language)
{
  const UgGoalBox *shown = ug_goal_layout_get_box (layout, box);
  UgGoalGraph *graph = ug_goal_layout_get_graph (layout);
  g_autofree char *title = ug_goal_words_title (layout, box, language);
  g_autofree char *summary = ug_goal_words_summary (layout, box, language);
  g_auto (GStrv) remarks = shown->deep ? ug_goal_words_others (layout, box, language)
                                       : ug_goal_words_remarks (layout, box, language);
  g_autofree char *remark = g_strjoinv ("\n", remarks);
  g_autofree char *sentence = ug_goal_words_sentence (layout, box, language);

  self->box = box;
  set_label (self->title, title);
  set_label (self->measure, summary);
  set_label (self->remark, remark);
  show_classes (self, graph, shown);
  ug_accessible_name (GTK_WIDGET (self), sentence);
}

/**
 * ug_goal_node_set_raised:
 * @self: a card
 * @raised: whether what it shows is looked at
 */
void
ug_goal_node_set_raised (UgGoalNode *self, gboolean raised)
{
  set_class (self, "raised", raised);
  gtk_accessible_update_state (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_PRESSED,
      raised ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}

/**
 * ug_goal_node_get_record:
 * @self: a card
 *
 * Returns: (transfer none): the goal or promise it shows, or for the package the agreement that
 *   names it
 */
UgRecord *
ug_goal_node_get_record (UgGoalNode *self)
{
  return self->record;
}

guint
ug_goal_node_get_box (UgGoalNode *self)
{
  return self->box;
}

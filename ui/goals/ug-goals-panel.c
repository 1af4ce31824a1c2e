/* ug-goals-panel.c: choosing a goal in the tree opens it below; the list's commands work on it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goals-panel.h"

#include "ug-evidence.h"
#include "ug-expectation.h"
#include "ug-goal-card.h"
#include "ug-goal-tree.h"
#include "ug-goal-window.h"
#include "ug-interview.h"
#include "ug-place.h"
#include "ug-plain.h"
#include "ug-undo-toast.h"

#include <glib/gi18n.h>

struct _UgGoalsPanel
{
  GtkBox parent_instance;

  GtkWidget *add_button;
  GtkWidget *picture_button;
  GtkWidget *empty_label;
  GtkBox *tree_place;
  GtkBox *card_place;

  UgRoom *room;
  UgGoalTree *tree;
  UgGoal *selected;
};

G_DEFINE_FINAL_TYPE (UgGoalsPanel, ug_goals_panel, GTK_TYPE_BOX)

enum
{
  SELECTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static UgRecord *
get_agreement (UgGoalsPanel *self)
{
  return UG_RECORD (ug_room_get_agreement (self->room));
}

static void
show_card (UgGoalsPanel *self)
{
  GtkWidget *card;

  while ((card = gtk_widget_get_first_child (GTK_WIDGET (self->card_place))) != NULL)
    gtk_box_remove (self->card_place, card);
  if (self->selected != NULL)
    gtk_box_append (self->card_place, ug_goal_card_new (self->room, self->selected));
}

static void
edit_selected (UgGoalsPanel *self)
{
  ug_place_go (GTK_WIDGET (self->card_place), ug_record_get_id (UG_RECORD (self->selected)),
               "title");
}

static UgGoal *
find_goal (UgGoalsPanel *self, GVariant *parameter)
{
  const char *id = parameter != NULL ? g_variant_get_string (parameter, NULL) : "";
  UgRecord *found = *id != '\0' ? ug_record_find (get_agreement (self), id) : NULL;

  return UG_IS_GOAL (found) ? UG_GOAL (found) : self->selected;
}

/* Past goals of the other level, which the tree shows elsewhere. */
static void
move (UgGoalsPanel *self, UgRecord *goal, int step)
{
  const int level = ug_record_get_choice (goal, UG_GOAL_LEVEL);
  const guint count = ug_record_count (get_agreement (self), UG_AGREEMENT_GOALS);
  guint position;

  ug_record_get_place (goal, NULL, &position);
  for (guint i = position + step; i < count; i += step)
    if (ug_record_get_choice (ug_record_peek (get_agreement (self), UG_AGREEMENT_GOALS, i),
                              UG_GOAL_LEVEL)
        == level)
      {
        ug_record_move (goal, i);
        return;
      }
}

static void
list_action_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgGoalsPanel *self = UG_GOALS_PANEL (widget);
  UgGoal *goal = find_goal (self, parameter);

  if (goal == NULL)
    return;

  if (g_str_equal (action, "list.move-up"))
    move (self, UG_RECORD (goal), -1);
  else if (g_str_equal (action, "list.move-down"))
    move (self, UG_RECORD (goal), +1);
  else
    ug_undo_toast_remove (widget, UG_RECORD (goal));
}

/* The first goal is what it is all for; those that come after most likely lead there. */
static void
add_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgGoalsPanel *self = UG_GOALS_PANEL (widget);
  g_autoptr (UgNote) silence = ug_record_new (UG_TYPE_NOTE);
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);

  ug_goals_panel_select (self,
                         ug_interview_make_goal (silence, NULL, ug_room_get_agreement (self->room),
                                                 self->selected, now));
  edit_selected (self);
}

/* One step up: to the goal that this one serves, which is added when there is none. A strategic
 * goal is the end of the ladder. */
static void
why_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgGoalsPanel *self = UG_GOALS_PANEL (widget);
  g_autoptr (UgUndo) undo = NULL;
  guint before;
  UgGoal *above;

  if (self->selected == NULL
      || ug_record_get_choice (UG_RECORD (self->selected), UG_GOAL_LEVEL)
             == UG_GOAL_LEVEL_STRATEGIC)
    return;

  before = ug_record_count (get_agreement (self), UG_AGREEMENT_GOALS);
  undo = ug_undo_begin (get_agreement (self));
  above = ug_interview_climb (self->selected, ug_room_get_agreement (self->room));
  ug_undo_end (undo);
  ug_goals_panel_select (self, above);
  edit_selected (self);
  if (ug_record_count (get_agreement (self), UG_AGREEMENT_GOALS) > before)
    ug_undo_toast_revert (widget, _ ("A goal above was added"), undo);
}

static void
how_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (UG_GOALS_PANEL (widget)->card_place));

  if (card != NULL)
    ug_goal_card_measure (UG_GOAL_CARD (card));
}

static void
selected_cb (UgGoalsPanel *self, UgRecord *goal)
{
  ug_goals_panel_select (self, UG_GOAL (goal));
}

static void
opened_cb (UgGoalsPanel *self)
{
  edit_selected (self);
}

/* A goal is opened here, a promise or the package in the step where it is agreed. */
static void
picture_opened_cb (UgGoalsPanel *self, UgRecord *record)
{
  UgStep step = UG_STEP_PACKAGE;

  if (UG_IS_GOAL (record))
    {
      ug_goals_panel_select (self, UG_GOAL (record));
      edit_selected (self);
      return;
    }

  if (UG_IS_EXPECTATION (record))
    step = ug_expectation_get_kind (UG_EXPECTATION (record))->step;
  gtk_widget_activate_action (GTK_WIDGET (self), "walk.go", "(sss)", ug_step_get_nick (step),
                              ug_record_get_id (record), "");
}

static void
goals_changed_cb (UgGoalsPanel *self)
{
  UgRecord *agreement = get_agreement (self);
  const gboolean any = ug_record_count (agreement, UG_AGREEMENT_GOALS) > 0;

  gtk_widget_set_visible (self->empty_label, !any);
  gtk_widget_set_visible (self->picture_button, any);
  gtk_widget_set_visible (GTK_WIDGET (self->tree_place), any);
  if (self->selected == NULL || ug_record_get_owner (UG_RECORD (self->selected)) != agreement)
    ug_goals_panel_select (self, any ? ug_record_peek (agreement, UG_AGREEMENT_GOALS, 0) : NULL);
}

static void
ug_goals_panel_dispose (GObject *object)
{
  UgGoalsPanel *self = UG_GOALS_PANEL (object);

  g_clear_object (&self->room);
  g_clear_object (&self->selected);
  gtk_widget_dispose_template (GTK_WIDGET (object), UG_TYPE_GOALS_PANEL);

  G_OBJECT_CLASS (ug_goals_panel_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "list.add", NULL, add_cb);
  gtk_widget_class_install_action (widget_class, "list.move-up", "s", list_action_cb);
  gtk_widget_class_install_action (widget_class, "list.move-down", "s", list_action_cb);
  gtk_widget_class_install_action (widget_class, "list.remove", "s", list_action_cb);
  gtk_widget_class_install_action (widget_class, "goals.why", NULL, why_cb);
  gtk_widget_class_install_action (widget_class, "goals.how", NULL, how_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_CONTROL_MASK, "goals.why",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_CONTROL_MASK, "goals.how",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "list.move-up", "s",
                                       "");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "list.move-down",
                                       "s", "");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete,
                                       GDK_CONTROL_MASK | GDK_SHIFT_MASK, "list.remove", "s", "");
}

static void
ug_goals_panel_class_init (UgGoalsPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_goals_panel_dispose;

  /**
   * UgGoalsPanel::selected:
   *
   * Another goal is looked at.
   */
  signals[SELECTED] = g_signal_new ("selected", UG_TYPE_GOALS_PANEL, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 0);
  install_actions (widget_class);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/ugovor/Ugovor/ui/goals/ug-goals-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, UgGoalsPanel, add_button);
  gtk_widget_class_bind_template_child (widget_class, UgGoalsPanel, picture_button);
  gtk_widget_class_bind_template_child (widget_class, UgGoalsPanel, empty_label);
  gtk_widget_class_bind_template_child (widget_class, UgGoalsPanel, tree_place);
  gtk_widget_class_bind_template_child (widget_class, UgGoalsPanel, card_place);
}

static void
ug_goals_panel_init (UgGoalsPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  ug_accessible_by_label (self->add_button);
  ug_accessible_by_label (self->picture_button);
}

/**
 * ug_goals_panel_new:
 * @room: the room
 *
 * Returns: (transfer floating): the panel, looking at the first goal
 */
GtkWidget *
ug_goals_panel_new (UgRoom *room)
{
  UgGoalsPanel *self = g_object_new (UG_TYPE_GOALS_PANEL, NULL);

  self->room = g_object_ref (room);
  self->tree = UG_GOAL_TREE (ug_goal_tree_new (room, FALSE));
  gtk_box_append (self->tree_place, GTK_WIDGET (self->tree));
  g_signal_connect_object (self->tree, "selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->tree, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (ug_record_get_list (get_agreement (self), UG_AGREEMENT_GOALS),
                           "items-changed", G_CALLBACK (goals_changed_cb), self, G_CONNECT_SWAPPED);
  goals_changed_cb (self);

  return GTK_WIDGET (self);
}

/**
 * ug_goals_panel_get_selected:
 * @self: the panel
 *
 * Returns: (transfer none) (nullable): the goal that is looked at
 */
UgGoal *
ug_goals_panel_get_selected (UgGoalsPanel *self)
{
  return self->selected;
}

/**
 * ug_goals_panel_select:
 * @self: the panel
 * @goal: (nullable): the goal to look at
 */
void
ug_goals_panel_select (UgGoalsPanel *self, UgGoal *goal)
{
  ug_goal_tree_select (self->tree, (UgRecord *)goal);
  if (g_set_object (&self->selected, goal))
    {
      show_card (self);
      g_signal_emit (self, signals[SELECTED], 0);
    }
}

/**
 * ug_goals_panel_reveal:
 * @self: the panel
 * @record_id: a goal, or evidence of one
 *
 * Returns: whether it is seen now
 */
gboolean
ug_goals_panel_reveal (UgGoalsPanel *self, const char *record_id)
{
  UgRecord *record = ug_record_find (get_agreement (self), record_id);
  UgGoal *goal = record != NULL ? ug_record_get_ancestor (record, UG_TYPE_GOAL) : NULL;

  if (goal == NULL)
    return FALSE;

  ug_goals_panel_select (self, goal);
  if (UG_IS_EVIDENCE (record))
    ug_goal_card_open_evidence (
        UG_GOAL_CARD (gtk_widget_get_first_child (GTK_WIDGET (self->card_place))));

  return TRUE;
}

/**
 * ug_goals_panel_show_picture:
 * @self: the panel
 *
 * Opens a window with all goals and what serves them.
 */
void
ug_goals_panel_show_picture (UgGoalsPanel *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *window = ug_goal_window_new (self->room, (UgRecord *)self->selected);

  g_signal_connect_object (window, "opened", G_CALLBACK (picture_opened_cb), self,
                           G_CONNECT_SWAPPED);
  if (GTK_IS_WINDOW (root))
    gtk_window_set_transient_for (GTK_WINDOW (window), GTK_WINDOW (root));
  gtk_window_present (GTK_WINDOW (window));
}

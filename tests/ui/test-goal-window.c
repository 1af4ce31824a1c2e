/* test-goal-window.c: the whole picture of the goals, walked by the keyboard and by ear.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-expectation.h"
#include "ug-goal-node.h"
#include "ug-goal-tree.h"
#include "ug-goal-window.h"
#include "ug-goal.h"
#include "ug-goals-panel.h"
#include "ug-place.h"
#include "ug-stage.h"
#include "ug-walk.h"

#include <adwaita.h>
#include <glib/gstdio.h>

static GtkWidget *
find_window (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (UG_IS_GOAL_WINDOW (window))
        return window;
    }

  return NULL;
}

static GtkWidget *
open_picture (UgStage *stage)
{
  GtkWidget *window;

  g_assert_true (gtk_widget_activate_action (stage->page, "goals.picture", NULL));
  ug_stage_settle ();
  window = find_window ();
  g_assert_nonnull (window);

  return window;
}

/* What an arrow key does. */
static void
move (GtkWidget *window, GtkDirectionType direction)
{
  g_signal_emit_by_name (window, "move-focus", direction);
  ug_stage_settle ();
}

static UgGoalNode *
get_focused (GtkWidget *window)
{
  GtkWidget *focused = gtk_root_get_focus (GTK_ROOT (window));

  g_assert_true (UG_IS_GOAL_NODE (focused));

  return UG_GOAL_NODE (focused);
}

static void
check_name (GtkWidget *window, const char *name)
{
  g_autofree char *told = gtk_test_accessible_check_property (GTK_ACCESSIBLE (get_focused (window)),
                                                              GTK_ACCESSIBLE_PROPERTY_LABEL, name);

  g_assert_null (told);
}

/* Down, sideways and up again; at an end, the keyboard stays where it is. */
static void
test_walk (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("web-studio", UG_STEP_GOALS, FALSE);
  GtkWidget *window = open_picture (stage);
  UgRecord *strategic = ug_goal_node_get_record (get_focused (window));

  check_name (window, "Strategic goal: The front desk has time to pick up the phone. 31 → 5. "
                      "3 goals serve it. The package serves it. 13 promises serve it.");
  move (window, GTK_DIR_UP);
  g_assert_true (ug_goal_node_get_record (get_focused (window)) == strategic);
  move (window, GTK_DIR_DOWN);
  check_name (window, "Operational goal: Patients book on their own. 22 % → 45 %. It serves 1 "
                      "goal. The package serves it. 5 promises serve it.");
  move (window, GTK_DIR_RIGHT);
  move (window, GTK_DIR_RIGHT);
  check_name (window, "Operational goal: No request goes without a call back. 14 a week → 0. It "
                      "serves 2 goals. The package serves it. 2 promises serve it.");

  /* From the echo to where it stands in full, and up to the other goal that it serves. */
  move (window, GTK_DIR_DOWN);
  move (window, GTK_DIR_UP);
  g_assert_true (ug_goal_node_get_record (get_focused (window)) != strategic);
  check_name (window, "Strategic goal: The pediatricians’ hours are filled. 40 % → 75 %. 2 goals "
                      "serve it. The package serves it. 4 promises serve it.");
  move (window, GTK_DIR_DOWN);
  move (window, GTK_DIR_DOWN);
  move (window, GTK_DIR_RIGHT);
  g_assert_true (UG_IS_EXPECTATION (ug_goal_node_get_record (get_focused (window))));
  check_name (window, "Promise: The site does not work: First response. It serves 2 goals.");
  gtk_window_close (GTK_WINDOW (window));
}

/* Tab comes to the goal that is looked at and leaves again. */
static void
test_enter_and_leave (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("web-studio", UG_STEP_GOALS, FALSE);
  GtkWidget *tree = ug_stage_find_type (stage->page, UG_TYPE_GOAL_TREE);
  UgRecord *goal = ug_record_peek (UG_RECORD (stage->agreement), UG_AGREEMENT_GOALS, 3);

  ug_goals_panel_select (UG_GOALS_PANEL (gtk_widget_get_ancestor (tree, UG_TYPE_GOALS_PANEL)),
                         UG_GOAL (goal));
  g_assert_true (gtk_widget_child_focus (tree, GTK_DIR_TAB_FORWARD));
  g_assert_true (ug_goal_node_get_record (get_focused (stage->window)) == goal);
  g_assert_false (gtk_widget_child_focus (tree, GTK_DIR_TAB_FORWARD));
}

/* What is looked at is opened: a goal in its card. */
static void
test_open_goal (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("web-studio", UG_STEP_GOALS, FALSE);
  GtkWidget *window = open_picture (stage);
  UgRecord *goal;

  move (window, GTK_DIR_DOWN);
  goal = ug_goal_node_get_record (get_focused (window));
  g_signal_emit_by_name (get_focused (window), "clicked");
  ug_stage_settle ();
  g_assert_null (find_window ());
  g_assert_nonnull (ug_stage_find (stage, goal, "title"));
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (stage->window)),
                                         ug_stage_find (stage, goal, "title")));
}

/* A promise in the step where it is agreed. */
static void
test_open_promise (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("web-studio", UG_STEP_GOALS, FALSE);
  UgWalk *walk = UG_WALK (ug_walk_new (stage->room));
  GtkWidget *window;
  UgRecord *promise;

  gtk_window_set_child (GTK_WINDOW (stage->window), GTK_WIDGET (walk));
  ug_walk_enter (walk, UG_STEP_GOALS);
  ug_stage_settle ();
  g_assert_true (gtk_widget_activate_action (
      ug_stage_find_type (GTK_WIDGET (walk), UG_TYPE_GOALS_PANEL), "goals.picture", NULL));
  ug_stage_settle ();
  window = find_window ();
  move (window, GTK_DIR_DOWN);
  move (window, GTK_DIR_DOWN);
  move (window, GTK_DIR_DOWN);
  promise = ug_goal_node_get_record (get_focused (window));
  check_name (window, "Promise: The site does not work: Resolution. It serves 2 goals.");
  g_signal_emit_by_name (get_focused (window), "clicked");
  ug_stage_settle ();
  g_assert_null (find_window ());
  g_assert_cmpint (ug_walk_get_step (walk), ==, UG_STEP_TIMES);
  g_assert_true (
      gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (stage->window)),
                              ug_place_find (GTK_WIDGET (walk), ug_record_get_id (promise), NULL)));
}

/* What changes behind the picture changes in it. */
static void
test_follows (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("web-studio", UG_STEP_GOALS, FALSE);
  GtkWidget *window = open_picture (stage);
  UgRecord *strategic = ug_goal_node_get_record (get_focused (window));
  UgRecord *goal;

  move (window, GTK_DIR_DOWN);
  goal = ug_goal_node_get_record (get_focused (window));
  ug_record_toggle_ref (goal, UG_GOAL_SERVES, ug_record_get_id (strategic), FALSE);
  ug_stage_settle ();
  g_assert_true (ug_goal_node_get_record (get_focused (window)) == goal);
  check_name (window,
              "Operational goal: Patients book on their own. 22 % → 45 %. It serves no goal "
              "yet. The package serves it. 5 promises serve it.");
  g_assert_nonnull (ug_stage_find_label (window, "Serves no goal yet"));
  ug_record_remove (goal);
  ug_stage_settle ();
  g_assert_null (ug_stage_find_label (window, "Patients book on their own"));
  gtk_window_close (GTK_WINDOW (window));
}

/* In a meeting nobody is asked where to: the file is in the folder of papers. */
static void
test_save (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("web-studio", UG_STEP_GOALS, TRUE);
  GtkWidget *window = open_picture (stage);
  g_autofree char *folder = g_build_filename (g_get_home_dir (), "Ugovor", NULL);
  g_autofree char *path = g_build_filename (folder, "Example Clinic, Goals.svg", NULL);
  g_autofree char *svg = NULL;

  g_assert_true (gtk_widget_activate_action (window, "picture.save", NULL));
  ug_stage_settle ();
  g_assert_true (g_file_get_contents (path, &svg, NULL, NULL));
  g_assert_true (g_str_has_suffix (g_strchomp (svg), "</svg>"));
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  gtk_window_close (GTK_WINDOW (window));
}

/* A hundred goals in a chain and in circles are walked to the end. */
static void
test_hundred (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff ("it-outsourcing", UG_STEP_GOALS);
  UgRecord *agreement = UG_RECORD (stage->agreement);
  UgRecord *above = NULL;
  GtkWidget *window;
  guint steps = 0;

  for (guint i = 0; i < 100; i++)
    {
      UgRecord *goal = ug_record_add (agreement, UG_AGREEMENT_GOALS);

      ug_record_set_choice (goal, UG_GOAL_LEVEL, UG_GOAL_LEVEL_OPERATIONAL);
      if (above != NULL)
        ug_record_toggle_ref (goal, UG_GOAL_SERVES, ug_record_get_id (above), TRUE);
      above = goal;
    }
  ug_record_toggle_ref (ug_record_peek (agreement, UG_AGREEMENT_GOALS, 0), UG_GOAL_SERVES,
                        ug_record_get_id (above), TRUE);
  window = open_picture (stage);
  while (ug_goal_node_get_record (get_focused (window)) != above && steps++ < 200)
    move (window, GTK_DIR_DOWN);
  g_assert_cmpuint (steps, ==, 99);
  gtk_window_close (GTK_WINDOW (window));
}

int
main (int argc, char *argv[])
{
  g_autofree char *home = g_dir_make_tmp ("ugovor-XXXXXX", NULL);
  int result;

  g_setenv ("HOME", home, TRUE);
  g_setenv ("XDG_CONFIG_HOME", home, TRUE);
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/goal-window/walk", test_walk);
  g_test_add_func ("/goal-window/enter-and-leave", test_enter_and_leave);
  g_test_add_func ("/goal-window/open-goal", test_open_goal);
  g_test_add_func ("/goal-window/open-promise", test_open_promise);
  g_test_add_func ("/goal-window/follows", test_follows);
  g_test_add_func ("/goal-window/save", test_save);
  g_test_add_func ("/goal-window/hundred", test_hundred);
  result = g_test_run ();
  g_rmdir (home);

  return result;
}

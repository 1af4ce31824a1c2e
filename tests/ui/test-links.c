/* test-links.c: what serves a goal is said by ticking and by dragging; what could is kept openly.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-check.h"
#include "ug-expectation.h"
#include "ug-goal-card.h"
#include "ug-goal-node.h"
#include "ug-goal-options.h"
#include "ug-goals-panel.h"
#include "ug-place.h"
#include "ug-promise-tick.h"
#include "ug-proposal-box.h"
#include "ug-served-box.h"
#include "ug-stage.h"

#include <adwaita.h>

/* The goal of the example that nothing serves, and one that something does. */
#define UNSERVED 4
#define SERVED 2

static UgRecord *
peek_goal (UgStage *stage, guint position)
{
  return ug_record_peek (UG_RECORD (stage->agreement), UG_AGREEMENT_GOALS, position);
}

static void
look_at (UgStage *stage, UgRecord *goal)
{
  GtkWidget *panel = ug_stage_find_type (stage->page, UG_TYPE_GOALS_PANEL);

  ug_goals_panel_select (UG_GOALS_PANEL (panel), UG_GOAL (goal));
  ug_stage_settle ();
}

static void
press (GtkWidget *root, const char *label)
{
  GtkWidget *button = ug_stage_find_label (root, label);

  g_assert_true (GTK_IS_BUTTON (button));
  g_assert_true (gtk_widget_get_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  ug_stage_settle ();
}

static GtkWidget *
find_tick (UgStage *stage)
{
  return ug_stage_find_type (ug_stage_find_type (stage->page, UG_TYPE_PROMISE_TICK),
                             GTK_TYPE_CHECK_BUTTON);
}

static UgRecord *
find_promise (UgStage *stage, UgRecord *goal)
{
  UgRecord *agreement = UG_RECORD (stage->agreement);

  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgRecord *promise = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);

      if (ug_record_has_ref (promise, UG_EXPECTATION_GOALS, ug_record_get_id (goal)))
        return promise;
    }

  return NULL;
}

static UgRecord *
find_report (UgStage *stage)
{
  UgRecord *agreement = UG_RECORD (stage->agreement);

  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgRecord *promise = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);

      if (ug_record_get_choice (promise, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_REPORT)
        return promise;
    }

  g_assert_not_reached ();
}

static void
test_tick (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_GOALS, FALSE);
  UgRecord *goal = peek_goal (stage, UNSERVED);
  UgRecord *promise;
  GtkWidget *tick;

  look_at (stage, goal);
  g_assert_nonnull (ug_stage_find_label (stage->page, "Nothing serves it yet."));
  press (stage->page, "Link Promises");
  tick = find_tick (stage);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (tick)));
  gtk_widget_activate (tick);
  ug_stage_settle ();

  promise = find_promise (stage, goal);
  g_assert_nonnull (promise);
  g_assert_null (ug_stage_find_label (stage->page, "Nothing serves it yet."));
  look_at (stage, peek_goal (stage, SERVED));
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (tick))
                 == ug_record_has_ref (promise, UG_EXPECTATION_GOALS,
                                       ug_record_get_id (peek_goal (stage, SERVED))));
  look_at (stage, goal);
  gtk_widget_activate (tick);
  ug_stage_settle ();
  g_assert_null (find_promise (stage, goal));

  press (stage->page, "Back to the Conversation");
  g_assert_false (gtk_widget_get_mapped (tick));
}

static GtkEventController *
find_drop_target (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        return controller;
    }

  g_assert_not_reached ();
}

static gboolean
drop (GtkWidget *onto, UgRecord *record)
{
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean taken = FALSE;

  g_value_init (&value, UG_TYPE_RECORD);
  g_value_set_object (&value, record);
  g_signal_emit_by_name (find_drop_target (onto), "drop", &value, 1.0, 1.0, &taken);
  ug_stage_settle ();

  return taken;
}

static void
test_drop (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_GOALS, FALSE);
  UgRecord *goal = peek_goal (stage, UNSERVED);
  UgRecord *promise = find_promise (stage, peek_goal (stage, SERVED));
  GtkWidget *card;

  look_at (stage, goal);
  card = ug_stage_find_type (stage->page, UG_TYPE_GOAL_CARD);
  g_assert_true (drop (card, promise));
  g_assert_true (find_promise (stage, goal) == promise);
  g_assert_false (drop (card, promise));
  press (stage->window, "Undo");
  g_assert_null (find_promise (stage, goal));

  press (stage->page, "Link Promises");
  g_assert_true (drop (ug_stage_find_type (stage->page, UG_TYPE_PROMISE_TICK), goal));
  g_assert_nonnull (find_promise (stage, goal));
  g_assert_false (drop (card, goal));
}

/* A step dragged onto what it is for. */
static void
test_drop_goal (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_GOALS, FALSE);
  UgRecord *strategic = peek_goal (stage, 0);
  UgRecord *step = peek_goal (stage, UNSERVED);
  GtkWidget *node = ug_stage_find_type (stage->page, UG_TYPE_GOAL_NODE);

  g_assert_true (ug_goal_node_get_record (UG_GOAL_NODE (node)) == strategic);
  g_assert_false (ug_record_has_ref (step, UG_GOAL_SERVES, ug_record_get_id (strategic)));
  g_assert_true (drop (node, step));
  g_assert_true (ug_record_has_ref (step, UG_GOAL_SERVES, ug_record_get_id (strategic)));
}

/* Proposed with the reason, linked by one key or never asked again, and taken back either way. */
static void
test_proposal (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_GOALS, TRUE);
  UgRecord *goal = peek_goal (stage, UNSERVED);
  UgRecord *duty = ug_record_add (UG_RECORD (stage->agreement), UG_AGREEMENT_EXPECTATIONS);
  GtkWidget *box;

  ug_record_set_choice (duty, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_DUTY);
  ug_record_set_text (duty, UG_EXPECTATION_TITLE, "A list of the stock before each opening");
  look_at (stage, goal);
  press (stage->page, "Link Promises");
  box = ug_stage_find_type (stage->page, UG_TYPE_PROPOSAL_BOX);
  g_assert_nonnull (ug_stage_find_label (box, "Both speak of this: Stock, opening."));
  g_assert_null (find_promise (stage, goal));

  press (box, "It does not");
  g_assert_null (ug_stage_find_label (box, "It does not"));
  g_assert_true (ug_record_has_ref (goal, UG_GOAL_DISMISSED, ug_record_get_id (duty)));
  press (stage->window, "Undo");
  press (box, "It does");
  g_assert_true (find_promise (stage, goal) == duty);
  g_assert_null (ug_stage_find_label (box, "It does"));
}

static void
test_option (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_GOALS, TRUE);
  UgRecord *goal = peek_goal (stage, UNSERVED);
  const guint before = ug_record_count (goal, UG_GOAL_OPTIONS);
  UgRecord *option;
  GtkWidget *row;

  look_at (stage, goal);
  press (stage->page, "+ Option");
  option = ug_record_peek (goal, UG_GOAL_OPTIONS, before);
  gtk_editable_set_text (GTK_EDITABLE (ug_stage_find (stage, option, "title")),
                         "A <tablet> & a list");
  row = ug_stage_find (stage, option, NULL);
  g_assert_nonnull (ug_stage_find_label (row, "Not decided yet."));
  press (row, "We take it");
  g_assert_cmpint (ug_record_get_choice (option, UG_OPTION_DECISION), ==,
                   UG_OPTION_DECISION_CHOSEN);
  g_assert_true (ug_goal_is_decided (UG_GOAL (goal)));
  g_assert_nonnull (ug_stage_find (stage, option, "decided-by"));

  press (row, "Make It a Promise");
  g_assert_true (UG_RECORD (ug_option_get_promise (UG_OPTION (option)))
                 == find_promise (stage, goal));
  press (stage->window, "Undo");
  g_assert_null (find_promise (stage, goal));
  press (row, "We take it");
  g_assert_false (ug_goal_is_decided (UG_GOAL (goal)));
}

static void
test_leave (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_GOALS, FALSE);
  UgRecord *goal = peek_goal (stage, UNSERVED);
  const guint before = ug_record_count (goal, UG_GOAL_OPTIONS);

  look_at (stage, goal);
  press (stage->page, "Leave It as It Is for Now");
  g_assert_true (ug_goal_is_decided (UG_GOAL (goal)));
  g_assert_cmpuint (ug_record_count (goal, UG_GOAL_OPTIONS), ==, before + 1);
  g_assert_nonnull (
      ug_stage_find_label (stage->page, "Nothing serves it yet. What was decided stands below."));
  press (stage->window, "Undo");
  g_assert_false (ug_goal_is_decided (UG_GOAL (goal)));
  g_assert_cmpuint (ug_record_count (goal, UG_GOAL_OPTIONS), ==, before);
}

/* Whoever comes from a sentence about an option finds it. */
static void
test_reveal (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_GOALS, FALSE);
  UgRecord *option = ug_record_peek (peek_goal (stage, UNSERVED), UG_GOAL_OPTIONS, 0);

  g_assert_null (ug_stage_find (stage, option, "title"));
  ug_step_page_reveal (UG_STEP_PAGE (stage->page), ug_record_get_id (option));
  g_assert_nonnull (ug_stage_find (stage, option, "title"));
}

/* The field a check names takes the keyboard, also one that only the details of a row show. */
static void
go_to_check (UgStage *stage, UgCheckKind kind, UgStep step, gboolean *seen)
{
  g_autoptr (GPtrArray) checks = ug_check_agreement (stage->agreement);

  for (guint i = 0; i < checks->len; i++)
    {
      UgRecord *record = ug_check_get_record (checks->pdata[i]);
      const char *field = ug_record_get_field (record, ug_check_get_field (checks->pdata[i]))->name;
      GtkWidget *place;

      if (ug_check_get_kind (checks->pdata[i]) != kind
          || ug_check_get_step (checks->pdata[i]) != step)
        continue;
      g_test_message ("%d %s %s", kind, ug_record_get_id (record), field);
      ug_step_page_reveal (UG_STEP_PAGE (stage->page), ug_record_get_id (record));
      g_assert_true (ug_place_go (stage->page, ug_record_get_id (record), field));
      place = ug_stage_find (stage, record, field);
      g_assert_nonnull (place);
      g_assert_true (
          gtk_widget_is_ancestor (gtk_root_get_focus (gtk_widget_get_root (stage->page)), place)
          || gtk_widget_has_focus (place));
      *seen = TRUE;
      return;
    }
}

/* A proposal of news becomes a report, and a report with a day stands in the calendar at once. */
static void
test_reports (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_REPORTS, TRUE);
  const guint before = ug_record_count (UG_RECORD (stage->agreement), UG_AGREEMENT_EXPECTATIONS);
  UgRecord *report;
  GtkWidget *heading = ug_stage_find_label (stage->page, "Perhaps they want to hear from us too");
  g_autofree char *line = NULL;

  g_assert_nonnull (ug_stage_find_label (stage->page, "What comes when"));
  g_assert_nonnull (heading);
  press (gtk_widget_get_parent (heading), "+ Report");
  report = ug_record_peek (UG_RECORD (stage->agreement), UG_AGREEMENT_EXPECTATIONS, before);
  ug_record_set_text (report, UG_EXPECTATION_TITLE, "Figures");
  ug_record_set_text (report, UG_EXPECTATION_PERSON, "");
  ug_record_set_text (report, UG_EXPECTATION_PERIOD, "by the 28th of the month");
  ug_stage_settle ();
  for (guint weekday = 0; line == NULL && weekday < 7; weekday++)
    {
      g_autofree char *tried = g_strdup_printf (
          "%s 28 — Figures",
          ug_language_get_short_weekday (ug_room_get_language (stage->room), weekday));

      if (ug_stage_find_label (stage->page, tried) != NULL)
        line = g_steal_pointer (&tried);
    }
  g_assert_nonnull (line);
}

static void
test_jumps (void)
{
  static const struct
  {
    UgCheckKind kind;
    UgStep step;
  } jumps[] = {
    { UG_CHECK_GOAL_UNSERVED, UG_STEP_GOALS },      { UG_CHECK_GOALS_NOWHERE, UG_STEP_GOALS },
    { UG_CHECK_GOAL_UNMEASURED, UG_STEP_GOALS },    { UG_CHECK_GOALS_CIRCLE, UG_STEP_GOALS },
    { UG_CHECK_PROMISES_AIMLESS, UG_STEP_REPORTS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (jumps); i++)
    {
      g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", jumps[i].step, FALSE);
      UgRecord *step = peek_goal (stage, UNSERVED);
      gboolean seen = FALSE;

      if (jumps[i].kind == UG_CHECK_GOALS_NOWHERE)
        ug_record_set_refs (step, UG_GOAL_SERVES, NULL);
      if (jumps[i].kind == UG_CHECK_GOALS_CIRCLE)
        ug_record_toggle_ref (step, UG_GOAL_SERVES, ug_record_get_id (step), TRUE);
      if (jumps[i].kind == UG_CHECK_GOAL_UNMEASURED)
        {
          ug_record_set_text (peek_goal (stage, 0), UG_GOAL_MEASURE, "");
          ug_record_set_text (peek_goal (stage, 0), UG_GOAL_TO, "");
        }
      if (jumps[i].kind == UG_CHECK_PROMISES_AIMLESS)
        ug_record_set_refs (find_report (stage), UG_EXPECTATION_GOALS, NULL);
      go_to_check (stage, jumps[i].kind, jumps[i].step, &seen);
      g_assert_true (seen);
    }
}

static void
test_finalize (void)
{
  UgStage *stage = ug_stage_new ("it-outsourcing", UG_STEP_GOALS, FALSE);
  GtkWidget *page = stage->page;

  look_at (stage, peek_goal (stage, UNSERVED));
  press (stage->page, "Link Promises");
  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *)&page);
  ug_stage_free (stage);
  g_assert_null (page);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/links/tick", test_tick);
  g_test_add_func ("/links/drop", test_drop);
  g_test_add_func ("/links/drop-goal", test_drop_goal);
  g_test_add_func ("/links/proposal", test_proposal);
  g_test_add_func ("/links/option", test_option);
  g_test_add_func ("/links/leave", test_leave);
  g_test_add_func ("/links/reveal", test_reveal);
  g_test_add_func ("/links/reports", test_reports);
  g_test_add_func ("/links/jumps", test_jumps);
  g_test_add_func ("/links/finalize", test_finalize);

  return g_test_run ();
}

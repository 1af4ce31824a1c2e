/* test-goals-page.c: the page of goals, used through its widgets.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-evidence.h"
#include "ug-evidence-box.h"
#include "ug-fact.h"
#include "ug-goal-node.h"
#include "ug-goal-tree.h"
#include "ug-goals-panel.h"
#include "ug-interview-panel.h"
#include "ug-note-editor.h"
#include "ug-person.h"
#include "ug-priority.h"
#include "ug-question.h"
#include "ug-stage.h"

#include <adwaita.h>

static guint
count (UgStage *stage, guint list)
{
  return ug_record_count (UG_RECORD (stage->agreement), list);
}

static UgRecord *
peek (UgStage *stage, guint list, guint position)
{
  return ug_record_peek (UG_RECORD (stage->agreement), list, position);
}

static UgInterviewPanel *
get_interview (UgStage *stage)
{
  return UG_INTERVIEW_PANEL (ug_stage_find_type (stage->page, UG_TYPE_INTERVIEW_PANEL));
}

static UgGoalsPanel *
get_goals (UgStage *stage)
{
  return UG_GOALS_PANEL (ug_stage_find_type (stage->page, UG_TYPE_GOALS_PANEL));
}

static GtkTextBuffer *
get_note_buffer (UgStage *stage)
{
  GtkWidget *editor = ug_stage_find_type (stage->page, UG_TYPE_NOTE_EDITOR);
  GtkWidget *view = ug_stage_find_type (editor, GTK_TYPE_TEXT_VIEW);

  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
}

static void
act (GtkWidget *widget, const char *action)
{
  g_assert_true (gtk_widget_activate_action (widget, action, NULL));
  ug_stage_settle ();
}

static void
act_on (UgStage *stage, const char *action, UgRecord *record)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_goals (stage)), action, "s",
                                             ug_record_get_id (record)));
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

static void
mark (GtkTextBuffer *buffer, const char *phrase)
{
  GtkTextIter start, match_start, match_end;

  gtk_text_buffer_get_start_iter (buffer, &start);
  g_assert_true (gtk_text_iter_forward_search (&start, phrase, 0, &match_start, &match_end, NULL));
  gtk_text_buffer_select_range (buffer, &match_start, &match_end);
}

static void
test_note (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff ("it-outsourcing", UG_STEP_GOALS);
  UgRecord *question =
      ug_record_peek (UG_RECORD (ug_room_get_firm (stage->room)), UG_FIRM_QUESTIONS, 0);

  g_assert_cmpuint (count (stage, UG_AGREEMENT_NOTES), ==, 0);
  g_assert_nonnull (
      ug_stage_find_label (stage->page, ug_record_get_text (question, UG_QUESTION_TEXT)));

  gtk_text_buffer_set_text (get_note_buffer (stage), "It was <Friday> & raining.", -1);
  g_assert_cmpuint (count (stage, UG_AGREEMENT_NOTES), ==, 1);
  g_assert_cmpstr (ug_record_get_text (peek (stage, UG_AGREEMENT_NOTES, 0), UG_NOTE_TEXT), ==,
                   "It was <Friday> & raining.");
  g_assert_cmpstr (ug_record_get_text (peek (stage, UG_AGREEMENT_NOTES, 0), UG_NOTE_QUESTION_ID),
                   ==, ug_record_get_id (question));
  g_assert_nonnull (ug_stage_find (stage, peek (stage, UG_AGREEMENT_NOTES, 0), "text"));
  g_assert_nonnull (ug_stage_find (stage, peek (stage, UG_AGREEMENT_NOTES, 0), "quote"));
  g_assert_nonnull (ug_stage_find (stage, peek (stage, UG_AGREEMENT_NOTES, 0), "said-by"));
}

static void
test_phrase_becomes_goal (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff ("it-outsourcing", UG_STEP_GOALS);
  UgRecord *first, *second;

  gtk_text_buffer_set_text (get_note_buffer (stage), "A queue; we lost a third. Twice.", -1);
  mark (get_note_buffer (stage), "we lost a third.");
  press (stage->page, "+ Make This a Goal");

  g_assert_cmpuint (count (stage, UG_AGREEMENT_GOALS), ==, 1);
  first = peek (stage, UG_AGREEMENT_GOALS, 0);
  g_assert_cmpstr (ug_record_get_text (first, UG_GOAL_TITLE), ==, "We lost a third");
  g_assert_cmpstr (ug_record_get_text (first, UG_GOAL_WORDS), ==, "we lost a third.");
  g_assert_true (ug_goals_panel_get_selected (get_goals (stage)) == UG_GOAL (first));

  mark (get_note_buffer (stage), "Twice.");
  press (stage->page, "+ Make This a Goal");
  second = peek (stage, UG_AGREEMENT_GOALS, 1);
  g_assert_true (ug_record_has_ref (second, UG_GOAL_SERVES, ug_record_get_id (first)));

  press (stage->window, "Undo");
  g_assert_cmpuint (count (stage, UG_AGREEMENT_GOALS), <, 2);
}

static void
test_phrase_becomes_fact (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff ("it-outsourcing", UG_STEP_GOALS);
  UgRecord *client = UG_RECORD (stage->client);

  gtk_text_buffer_set_text (get_note_buffer (stage), "Store 13 opens on 5 April", -1);
  press (stage->page, "Remember as a Fact");

  g_assert_cmpuint (ug_record_count (client, UG_CLIENT_FACTS), ==, 1);
  g_assert_cmpstr (ug_record_get_text (ug_record_peek (client, UG_CLIENT_FACTS, 0), UG_FACT_VALUE),
                   ==, "Store 13 opens on 5 April");
  press (stage->window, "Undo");
  g_assert_cmpuint (ug_record_count (client, UG_CLIENT_FACTS), ==, 0);
}

/* The phrase marked in the story is the name; the story itself stays as it was. */
static void
test_phrase_becomes_person (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff ("it-outsourcing", UG_STEP_GOALS);
  UgRecord *client = UG_RECORD (stage->client);
  const guint n_people = ug_record_count (client, UG_CLIENT_PEOPLE);
  UgRecord *person;

  gtk_text_buffer_set_text (get_note_buffer (stage), "Ask Nora <Sample>, she counts.", -1);
  mark (get_note_buffer (stage), "Nora <Sample>");
  press (stage->page, "A Person to Meet");

  g_assert_cmpuint (ug_record_count (client, UG_CLIENT_PEOPLE), ==, n_people + 1);
  person = ug_record_peek (client, UG_CLIENT_PEOPLE, n_people);
  g_assert_cmpstr (ug_record_get_text (person, UG_PERSON_NAME), ==, "Nora <Sample>");
  g_assert_cmpint (ug_record_get_choice (person, UG_PERSON_SIDE), ==, UG_SIDE_THEIRS);
  press (stage->window, "Undo");
  g_assert_cmpuint (ug_record_count (client, UG_CLIENT_PEOPLE), ==, n_people);
}

/* What stops the client's work goes to the times step, in the client's own words. */
static void
test_phrase_becomes_critical (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_GOALS, FALSE);
  UgRecord *priority = ug_record_peek (UG_RECORD (stage->agreement), UG_AGREEMENT_PRIORITIES, 0);
  g_autofree char *before = g_strdup (ug_record_get_text (priority, UG_PRIORITY_EXAMPLES));
  const char *after;

  gtk_text_buffer_set_text (get_note_buffer (stage), "On Friday the <scales> froze again.", -1);
  mark (get_note_buffer (stage), "the <scales> froze");
  press (stage->page, "This Is Critical for Us");

  after = ug_record_get_text (priority, UG_PRIORITY_EXAMPLES);
  g_assert_true (g_str_has_prefix (after, before));
  g_assert_true (g_str_has_suffix (after, "\nthe <scales> froze"));
  press (stage->window, "Undo");
  g_assert_cmpstr (ug_record_get_text (priority, UG_PRIORITY_EXAMPLES), ==, before);
}

static void
test_skip_and_step (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff ("it-outsourcing", UG_STEP_GOALS);
  UgInterviewPanel *interview = get_interview (stage);
  UgNote *first = ug_interview_panel_get_note (interview);

  press (stage->page, "Skip");
  g_assert_true (ug_record_get_switch (UG_RECORD (first), UG_NOTE_SKIPPED));
  g_assert_true (ug_interview_panel_get_note (interview) != first);
  press (stage->page, "Next Question");
  g_assert_cmpuint (count (stage, UG_AGREEMENT_NOTES), ==, 1);

  act (GTK_WIDGET (interview), "interview.previous");
  act (GTK_WIDGET (interview), "interview.previous");
  g_assert_true (ug_interview_panel_get_note (interview) == first);
  gtk_text_buffer_set_text (get_note_buffer (stage), "After all", -1);
  g_assert_false (ug_record_get_switch (UG_RECORD (first), UG_NOTE_SKIPPED));
}

static void
test_own_question (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff (NULL, UG_STEP_GOALS);
  UgInterviewPanel *interview = get_interview (stage);
  UgRecord *note;

  /* A firm without questions begins with one's own. */
  act (GTK_WIDGET (interview), "interview.own");
  note = UG_RECORD (ug_interview_panel_get_note (interview));
  gtk_editable_set_text (GTK_EDITABLE (ug_stage_find (stage, note, "question")), "And at night?");

  g_assert_cmpuint (count (stage, UG_AGREEMENT_NOTES), ==, 1);
  g_assert_true (peek (stage, UG_AGREEMENT_NOTES, 0) == note);
  g_assert_cmpstr (ug_record_get_text (note, UG_NOTE_QUESTION), ==, "And at night?");
}

static void
test_any_question (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_GOALS, FALSE);
  UgInterviewPanel *interview = get_interview (stage);
  GtkWidget *menu = ug_stage_find_type (GTK_WIDGET (interview), GTK_TYPE_MENU_BUTTON);
  GtkWidget *list, *row;
  UgRecord *note = peek (stage, UG_AGREEMENT_NOTES, 2);

  gtk_menu_button_popup (GTK_MENU_BUTTON (menu));
  ug_stage_settle ();
  list = ug_stage_find_type (GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (menu))),
                             GTK_TYPE_LIST_BOX);
  row = GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 9));
  g_signal_emit_by_name (list, "row-activated", row);
  ug_stage_settle ();
  g_assert_nonnull (ug_stage_find_label (
      row,
      ug_record_get_text (UG_RECORD (ug_interview_panel_get_note (interview)), UG_NOTE_QUESTION)));

  /* The place one stopped at. */
  ug_step_page_reveal (UG_STEP_PAGE (stage->page), ug_record_get_id (note));
  g_assert_true (UG_RECORD (ug_interview_panel_get_note (interview)) == note);
  g_assert_nonnull (ug_stage_find (stage, note, "text"));
}

static graphene_rect_t
get_place (GtkWidget *tree, UgRecord *goal)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  for (GtkWidget *node = gtk_widget_get_first_child (tree); node != NULL;
       node = gtk_widget_get_next_sibling (node))
    if (ug_goal_node_get_record (UG_GOAL_NODE (node)) == goal && bounds.size.width < 1)
      g_assert_true (gtk_widget_compute_bounds (node, tree, &bounds));
  g_assert_cmpfloat (bounds.size.width, >, 100);

  return bounds;
}

static void
wait_for_layout (UgStage *stage)
{
  gint64 end = g_get_monotonic_time () + 2 * G_USEC_PER_SEC;
  GtkWidget *tree = ug_stage_find_type (stage->page, UG_TYPE_GOAL_TREE);

  while (gtk_widget_get_width (tree) == 0 && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, FALSE);
}

/* Every operational goal stands below the goal it serves first, and no two cards overlap. */
static void
test_tree (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("web-studio", UG_STEP_GOALS, FALSE);
  GtkWidget *tree = ug_stage_find_type (stage->page, UG_TYPE_GOAL_TREE);
  const guint goals = count (stage, UG_AGREEMENT_GOALS);

  wait_for_layout (stage);
  g_assert_cmpuint (goals, >, 3);
  for (guint i = 0; i < goals; i++)
    {
      UgRecord *goal = peek (stage, UG_AGREEMENT_GOALS, i);
      const graphene_rect_t place = get_place (tree, goal);
      gboolean below = ug_record_is_blank (goal, UG_GOAL_SERVES);

      for (guint j = 0; j < goals; j++)
        {
          UgRecord *other = peek (stage, UG_AGREEMENT_GOALS, j);
          const graphene_rect_t beside = get_place (tree, other);

          if (i != j)
            g_assert_false (graphene_rect_intersection (&place, &beside, NULL));
          if (ug_record_has_ref (goal, UG_GOAL_SERVES, ug_record_get_id (other)))
            below = below || beside.origin.y + beside.size.height < place.origin.y;
        }
      g_assert_true (below);
      g_assert_cmpfloat (place.origin.x + place.size.width, <=, gtk_widget_get_width (tree));
    }
}

static void
test_card (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_GOALS, FALSE);
  UgRecord *goal = peek (stage, UG_AGREEMENT_GOALS, 2);
  GtkWidget *tree = ug_stage_find_type (stage->page, UG_TYPE_GOAL_TREE);

  g_assert_null (ug_stage_find (stage, goal, "title"));
  press (tree, ug_record_get_text (goal, UG_GOAL_TITLE));
  for (guint i = 0; i < UG_GOAL_N_FIELDS; i++)
    if (i != UG_GOAL_PACKAGES && i != UG_GOAL_DISMISSED) /* ticked, or answered, elsewhere */
      g_assert_nonnull (ug_stage_find (stage, goal, ug_record_get_field (goal, i)->name));

  gtk_editable_set_text (GTK_EDITABLE (ug_stage_find (stage, goal, "title")), "No stops");
  gtk_editable_set_text (GTK_EDITABLE (ug_stage_find (stage, goal, "from")), "3");
  gtk_editable_set_text (GTK_EDITABLE (ug_stage_find (stage, goal, "to")), "0");
  g_assert_cmpstr (ug_record_get_text (goal, UG_GOAL_TITLE), ==, "No stops");
  g_assert_nonnull (ug_stage_find_label (tree, "No stops"));
  g_assert_nonnull (ug_stage_find_label (tree, "3 → 0\n9 promises"));

  press (stage->page, "Strategic");
  g_assert_cmpint (ug_record_get_choice (goal, UG_GOAL_LEVEL), ==, UG_GOAL_LEVEL_STRATEGIC);
}

static void
test_order_and_removal (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_GOALS, FALSE);
  const guint goals = count (stage, UG_AGREEMENT_GOALS);
  g_autoptr (UgRecord) first = g_object_ref (peek (stage, UG_AGREEMENT_GOALS, 0));
  g_autoptr (UgRecord) second = g_object_ref (peek (stage, UG_AGREEMENT_GOALS, 1));

  act_on (stage, "list.move-down", first);
  g_assert_true (peek (stage, UG_AGREEMENT_GOALS, 0) == second);
  act_on (stage, "list.move-up", second);
  g_assert_true (peek (stage, UG_AGREEMENT_GOALS, 0) == second);
  act_on (stage, "list.move-up", first);
  g_assert_true (peek (stage, UG_AGREEMENT_GOALS, 0) == first);

  act_on (stage, "list.remove", first);
  g_assert_cmpuint (count (stage, UG_AGREEMENT_GOALS), ==, goals - 1);
  g_assert_true (ug_goals_panel_get_selected (get_goals (stage)) != UG_GOAL (first));
  press (stage->window, "Undo");
  g_assert_true (peek (stage, UG_AGREEMENT_GOALS, 0) == first);
}

static void
test_ladder (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff ("it-outsourcing", UG_STEP_GOALS);
  UgRecord *goal, *above;

  press (stage->page, "+ Goal");
  goal = peek (stage, UG_AGREEMENT_GOALS, 0);
  g_assert_null (ug_stage_find_label (stage->page, "Why Does That Matter to You?"));
  press (stage->page, "Operational");
  press (stage->page, "Why Does That Matter to You?");

  g_assert_cmpuint (count (stage, UG_AGREEMENT_GOALS), ==, 2);
  above = peek (stage, UG_AGREEMENT_GOALS, 1);
  g_assert_cmpint (ug_record_get_choice (above, UG_GOAL_LEVEL), ==, UG_GOAL_LEVEL_STRATEGIC);
  g_assert_true (ug_record_has_ref (goal, UG_GOAL_SERVES, ug_record_get_id (above)));
  g_assert_true (ug_goals_panel_get_selected (get_goals (stage)) == UG_GOAL (above));

  /* At the top the ladder ends; from below it leads to what is there. */
  act (GTK_WIDGET (get_goals (stage)), "goals.why");
  g_assert_cmpuint (count (stage, UG_AGREEMENT_GOALS), ==, 2);
  ug_goals_panel_select (get_goals (stage), UG_GOAL (goal));
  act (GTK_WIDGET (get_goals (stage)), "goals.why");
  g_assert_cmpuint (count (stage, UG_AGREEMENT_GOALS), ==, 2);
  g_assert_true (ug_goals_panel_get_selected (get_goals (stage)) == UG_GOAL (above));

  press (stage->window, "Undo");
  g_assert_cmpuint (count (stage, UG_AGREEMENT_GOALS), ==, 1);
  g_assert_true (ug_record_is_blank (goal, UG_GOAL_SERVES));
}

static void
check_focus (UgStage *stage, UgRecord *record, const char *field)
{
  GtkWidget *focused = gtk_root_get_focus (GTK_ROOT (stage->window));

  g_assert_true (gtk_widget_is_ancestor (focused, ug_stage_find (stage, record, field)));
}

/* Down the ladder: from what is counted to when, whatever is not known yet. */
static void
test_ladder_down (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff ("it-outsourcing", UG_STEP_GOALS);
  UgRecord *goal;

  press (stage->page, "+ Goal");
  goal = peek (stage, UG_AGREEMENT_GOALS, 0);
  press (stage->page, "How Would You Notice?");
  check_focus (stage, goal, "measure");
  ug_record_set_text (goal, UG_GOAL_MEASURE, "stops of the tills");
  ug_record_set_text (goal, UG_GOAL_FROM, "3 a month");
  act (GTK_WIDGET (get_goals (stage)), "goals.how");
  check_focus (stage, goal, "to");
  ug_record_set_text (goal, UG_GOAL_TO, "0");
  act (GTK_WIDGET (get_goals (stage)), "goals.how");
  check_focus (stage, goal, "by");
}

static void
test_evidence (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_GOALS, FALSE);
  UgRecord *goal = peek (stage, UG_AGREEMENT_GOALS, 0);
  const guint before = ug_record_count (goal, UG_GOAL_EVIDENCE);
  GtkWidget *box = ug_stage_find_type (stage->page, UG_TYPE_EVIDENCE_BOX);
  UgRecord *evidence;

  act (box, "place.open");
  press (box, "+ Evidence");
  g_assert_cmpuint (ug_record_count (goal, UG_GOAL_EVIDENCE), ==, before + 1);
  evidence = ug_record_peek (goal, UG_GOAL_EVIDENCE, before);
  act (ug_stage_find (stage, evidence, NULL), "place.open");
  for (guint i = 0; i < UG_EVIDENCE_N_FIELDS; i++)
    g_assert_nonnull (ug_stage_find (stage, evidence, ug_record_get_field (evidence, i)->name));

  gtk_drop_down_set_selected (GTK_DROP_DOWN (ug_stage_find (stage, evidence, "mark")),
                              UG_EVIDENCE_MARK_OPINION);
  g_assert_cmpint (ug_record_get_choice (evidence, UG_EVIDENCE_MARK), ==, UG_EVIDENCE_MARK_OPINION);
}

/* A closed lid opens at the same field, of a goal that is not the first one too. */
static void
test_return (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_GOALS, FALSE);
  UgRecord *goal = peek (stage, UG_AGREEMENT_GOALS, 2);
  UgRecord *evidence = ug_record_peek (goal, UG_GOAL_EVIDENCE, 0);

  g_assert_null (ug_stage_find (stage, goal, "measure"));
  ug_step_page_reveal (UG_STEP_PAGE (stage->page), ug_record_get_id (evidence));
  g_assert_nonnull (ug_stage_find (stage, goal, "measure"));
  g_assert_nonnull (ug_stage_find (stage, evidence, "text"));
}

static const char *
get_purpose (UgStage *stage)
{
  UgRecord *firm = UG_RECORD (ug_room_get_firm (stage->room));
  const char *id = ug_record_get_text (
      UG_RECORD (ug_interview_panel_get_note (get_interview (stage))), UG_NOTE_QUESTION_ID);

  return ug_record_get_text (ug_record_find (firm, id), UG_QUESTION_PURPOSE);
}

static void
test_meeting (void)
{
  g_autoptr (UgStage) private = ug_stage_new ("it-outsourcing", UG_STEP_GOALS, FALSE);
  g_autoptr (UgStage) shared = ug_stage_new ("it-outsourcing", UG_STEP_GOALS, TRUE);

  g_assert_nonnull (ug_stage_find_label (private->page, get_purpose (private)));
  g_assert_null (ug_stage_find_label (shared->page, get_purpose (shared)));
  for (guint i = 0; i < count (shared, UG_AGREEMENT_GOALS); i++)
    {
      ug_goals_panel_select (get_goals (shared), UG_GOAL (peek (shared, UG_AGREEMENT_GOALS, i)));
      g_assert_null (ug_stage_find_type (shared->page, UG_TYPE_EVIDENCE_BOX));
      g_assert_cmpuint (ug_stage_count_private (shared), ==, 0);
    }
}

static void
test_finalize (void)
{
  UgStage *stage = ug_stage_new ("it-outsourcing", UG_STEP_GOALS, FALSE);
  GtkWidget *page = stage->page;

  act (ug_stage_find_type (stage->page, UG_TYPE_EVIDENCE_BOX), "place.open");
  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *)&page);
  ug_stage_free (stage);
  g_assert_null (page);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/goals/note", test_note);
  g_test_add_func ("/goals/phrase-becomes-goal", test_phrase_becomes_goal);
  g_test_add_func ("/goals/phrase-becomes-fact", test_phrase_becomes_fact);
  g_test_add_func ("/goals/phrase-becomes-person", test_phrase_becomes_person);
  g_test_add_func ("/goals/phrase-becomes-critical", test_phrase_becomes_critical);
  g_test_add_func ("/goals/skip-and-step", test_skip_and_step);
  g_test_add_func ("/goals/own-question", test_own_question);
  g_test_add_func ("/goals/any-question", test_any_question);
  g_test_add_func ("/goals/tree", test_tree);
  g_test_add_func ("/goals/card", test_card);
  g_test_add_func ("/goals/order-and-removal", test_order_and_removal);
  g_test_add_func ("/goals/ladder", test_ladder);
  g_test_add_func ("/goals/ladder-down", test_ladder_down);
  g_test_add_func ("/goals/evidence", test_evidence);
  g_test_add_func ("/goals/return", test_return);
  g_test_add_func ("/goals/meeting", test_meeting);
  g_test_add_func ("/goals/finalize", test_finalize);

  return g_test_run ();
}

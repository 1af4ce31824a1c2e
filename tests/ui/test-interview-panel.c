/* test-interview-panel.c: the conversation, led through its widgets.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-evidence-strip.h"
#include "ug-evidence-box.h"
#include "ug-evidence.h"
#include "ug-goal.h"
#include "ug-goals.h"
#include "ug-goals-panel.h"
#include "ug-interview-panel.h"
#include "ug-note-editor.h"
#include "ug-paper.h"
#include "ug-stage.h"
#include "ug-told-card.h"

#include <adwaita.h>
#include <string.h>

static UgInterviewPanel *
get_interview (UgStage *stage)
{
  return UG_INTERVIEW_PANEL (ug_stage_find_type (stage->page, UG_TYPE_INTERVIEW_PANEL));
}

static UgRecord *
get_note (UgStage *stage)
{
  return UG_RECORD (ug_interview_panel_get_note (get_interview (stage)));
}

static GtkWidget *
get_editor (UgStage *stage)
{
  return ug_stage_find_type (stage->page, UG_TYPE_NOTE_EDITOR);
}

static GtkWidget *
get_strip (UgStage *stage)
{
  return ug_stage_find_type (stage->page, UG_TYPE_EVIDENCE_STRIP);
}

static void
say (UgStage *stage, const char *text)
{
  GtkWidget *view = ug_stage_find_type (get_editor (stage), GTK_TYPE_TEXT_VIEW);

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), text, -1);
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

/* Nothing is chosen by itself; one click takes what is proposed, and the question goes on. */
static void
test_evidence_is_proposed (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff ("it-outsourcing", UG_STEP_GOALS);

  g_assert_false (gtk_widget_get_visible (get_strip (stage)));
  say (stage, "It usually stops on Fridays.");
  g_assert_true (gtk_widget_get_visible (get_strip (stage)));
  g_assert_nonnull (ug_stage_find_label (get_strip (stage), "When did this last happen?"));
  g_assert_cmpint (ug_record_get_choice (get_note (stage), UG_NOTE_EVIDENCE), ==,
                   UG_EVIDENCE_MARK_NONE);

  press (get_strip (stage), "Take: An opinion");
  g_assert_cmpint (ug_record_get_choice (get_note (stage), UG_NOTE_EVIDENCE), ==,
                   UG_EVIDENCE_MARK_OPINION);
  g_assert_null (ug_stage_find_label (get_strip (stage), "Take: An opinion"));
  g_assert_nonnull (ug_stage_find_label (get_strip (stage), "When did this last happen?"));
}

/* The key that takes it reaches the editor while one is typing. */
static void
test_evidence_by_key (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff ("it-outsourcing", UG_STEP_GOALS);

  say (stage, "The till stood still for 40 minutes.");
  g_assert_true (gtk_widget_activate_action (get_editor (stage), "note.take-evidence", NULL));
  g_assert_cmpint (ug_record_get_choice (get_note (stage), UG_NOTE_EVIDENCE), ==,
                   UG_EVIDENCE_MARK_MEASURED);
}

/* A goal shows what its words propose, until somebody takes it. */
static void
test_goal_begins_with_proposal (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff ("it-outsourcing", UG_STEP_GOALS);
  UgRecord *goal, *evidence;

  say (stage, "We want the till to work.");
  press (stage->page, "+ Make This a Goal");
  goal = ug_record_peek (UG_RECORD (stage->agreement), UG_AGREEMENT_GOALS, 0);
  g_assert_cmpuint (ug_record_count (goal, UG_GOAL_EVIDENCE), ==, 0);

  press (ug_stage_find_type (stage->page, UG_TYPE_EVIDENCE_BOX), "Take: A wish");
  g_assert_cmpuint (ug_record_count (goal, UG_GOAL_EVIDENCE), ==, 1);
  evidence = ug_record_peek (goal, UG_GOAL_EVIDENCE, 0);
  g_assert_cmpint (ug_record_get_choice (evidence, UG_EVIDENCE_MARK), ==, UG_EVIDENCE_MARK_WISH);
  g_assert_cmpstr (ug_record_get_text (evidence, UG_EVIDENCE_TEXT), ==,
                   "We want the till to work.");
  g_assert_null (
      ug_stage_find_label (ug_stage_find_type (stage->page, UG_TYPE_EVIDENCE_BOX), "Take: A wish"));
}

/* What was chosen for the answer is the goal's, and goes with it when it is taken back. */
static void
test_goal_inherits_evidence (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff ("it-outsourcing", UG_STEP_GOALS);
  UgRecord *goal;

  say (stage, "The till stood still for 40 minutes.");
  press (get_strip (stage), "Take: It was measured");
  press (stage->page, "+ Make This a Goal");
  goal = ug_record_peek (UG_RECORD (stage->agreement), UG_AGREEMENT_GOALS, 0);
  g_assert_cmpint (
      ug_record_get_choice (ug_record_peek (goal, UG_GOAL_EVIDENCE, 0), UG_EVIDENCE_MARK), ==,
      UG_EVIDENCE_MARK_MEASURED);
  g_assert_true (ug_record_has_ref (get_note (stage), UG_NOTE_BECAME, ug_record_get_id (goal)));

  press (stage->window, "Undo");
  g_assert_cmpuint (ug_record_count (UG_RECORD (stage->agreement), UG_AGREEMENT_GOALS), ==, 0);
  g_assert_true (ug_record_is_blank (get_note (stage), UG_NOTE_BECAME));
}

/* What to ask next is asked in large type, and its answer kept beside the first. */
static void
test_follow_up_is_asked (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff ("it-outsourcing", UG_STEP_GOALS);
  UgRecord *first = get_note (stage);

  say (stage, "It usually stops on Fridays.");
  press (get_strip (stage), "Ask This");
  g_assert_true (get_note (stage) != first);
  g_assert_cmpstr (ug_record_get_text (get_note (stage), UG_NOTE_QUESTION), ==,
                   "When did this last happen?");
  g_assert_cmpstr (ug_record_get_text (get_note (stage), UG_NOTE_THEME), ==,
                   ug_record_get_text (first, UG_NOTE_THEME));

  say (stage, "On 6 November, for 40 minutes.");
  g_assert_cmpuint (ug_record_count (UG_RECORD (stage->agreement), UG_AGREEMENT_NOTES), ==, 2);
  g_assert_true (
      gtk_widget_activate_action (GTK_WIDGET (get_interview (stage)), "interview.previous", NULL));
  g_assert_true (get_note (stage) == first);
}

static gboolean
says (GtkWidget *root, const char *word)
{
  g_autofree char *text = NULL;

  if (GTK_IS_LABEL (root))
    text = g_utf8_casefold (gtk_label_get_text (GTK_LABEL (root)), -1);
  if (text != NULL && strstr (text, word) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (says (child, word))
      return TRUE;

  return FALSE;
}

/* The client reads an invitation and a question, and never what we think of his words. */
static void
test_meeting (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_GOALS, TRUE);
  UgRecord *goal = ug_record_add (UG_RECORD (stage->agreement), UG_AGREEMENT_GOALS);

  ug_record_set_text (goal, UG_GOAL_TITLE, "I want reports");
  ug_interview_panel_go (get_interview (stage), "q-forgot");
  say (stage, "I want reports. They are important.");
  ug_goals_panel_select (UG_GOALS_PANEL (ug_stage_find_type (stage->page, UG_TYPE_GOALS_PANEL)),
                         UG_GOAL (goal));
  ug_stage_settle ();

  g_assert_nonnull (ug_stage_find_label (stage->page, "Let us make this measurable"));
  g_assert_nonnull (ug_stage_find_label (get_strip (stage), "What have you tried so far?"));
  g_assert_nonnull (ug_stage_find_label (
      stage->page, "Let us make this measurable: What have you tried so far?"));
  g_assert_false (says (stage->window, "opinion"));
  g_assert_false (says (stage->window, "wish"));
  g_assert_cmpuint (ug_stage_count_private (stage), ==, 0);
  ug_evidence_strip_take (UG_EVIDENCE_STRIP (get_strip (stage)));
  g_assert_cmpint (ug_record_get_choice (get_note (stage), UG_NOTE_EVIDENCE), ==,
                   UG_EVIDENCE_MARK_NONE);

  say (stage, "Last Friday the till stood still for 40 minutes.");
  g_assert_false (gtk_widget_get_visible (get_strip (stage)));
}

static GDateTime *
later (gpointer unused)
{
  return g_date_time_new_local (2027, 3, 1, 10, 0, 0);
}

static GtkWidget *
get_told (UgStage *stage)
{
  return ug_stage_find_type (stage->page, UG_TYPE_TOLD_CARD);
}

static void
go (UgStage *stage, const char *id)
{
  g_assert_true (ug_interview_panel_go (get_interview (stage), id));
  ug_stage_settle ();
}

/* In the year that follows an answer is confirmed by one click, and not asked again. */
static void
test_still_so (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_GOALS, TRUE);
  g_autofree char *before = NULL;

  ug_room_set_clock (stage->room, later, NULL);
  go (stage, "q-worst");
  before = g_strdup (ug_record_get_text (get_note (stage), UG_NOTE_TEXT));
  g_assert_nonnull (ug_stage_find_label (
      get_told (stage), "You told us on 20 November 2026 (Peter Sample). Still so?"));
  press (get_told (stage), "Yes, Still So");

  g_assert_nonnull (ug_stage_find_label (get_told (stage), "Still so on 1 March 2027"));
  g_assert_null (ug_stage_find_label (get_told (stage), "Yes, Still So"));
  g_assert_cmpstr (ug_record_get_text (get_note (stage), UG_NOTE_TEXT), ==, before);
  g_assert_false (ug_record_is_blank (get_note (stage), UG_NOTE_CONFIRMED_AT));
}

/* What has changed is written anew, and what was said before stays in sight with its day. */
static void
test_has_changed (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_GOALS, FALSE);

  ug_room_set_clock (stage->room, later, NULL);
  go (stage, "q-helped");
  say (stage, "A second line");
  ug_record_set_text (get_note (stage), UG_NOTE_AT, "2026-12-01T09:00:00Z");
  press (get_told (stage), "It Has Changed");
  say (stage, "Nothing any more");

  g_assert_nonnull (ug_stage_find_label (get_told (stage), "On 1 December 2026: A second line"));
  g_assert_cmpstr (ug_record_get_text (get_note (stage), UG_NOTE_TEXT), ==, "Nothing any more");
  g_assert_null (ug_stage_find_label (get_told (stage), "It Has Changed"));
}

/* A second kickoff of the same client shows what the first was told, and asks but “still so?”. */
static void
test_second_kickoff (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff ("it-outsourcing", UG_STEP_GOALS);
  UgRecord *first = ug_record_add (UG_RECORD (stage->client), UG_CLIENT_AGREEMENTS);
  UgRecord *old = ug_record_add (first, UG_AGREEMENT_NOTES);

  ug_record_set_text (old, UG_NOTE_QUESTION_ID, "q-parting");
  ug_record_set_text (old, UG_NOTE_TEXT, "The passwords");
  ug_record_set_text (old, UG_NOTE_AT, "2026-11-20T15:00:00Z");
  go (stage, "q-parting");

  g_assert_nonnull (ug_stage_find_label (get_told (stage), "The passwords"));
  press (get_told (stage), "Yes, Still So");
  g_assert_cmpstr (ug_record_get_text (get_note (stage), UG_NOTE_TEXT), ==, "The passwords");
  g_assert_true (ug_record_get_owner (get_note (stage)) == UG_RECORD (stage->agreement));
}

/* A new client is asked for a case first, and the manager reads why; the guest does not. */
static void
test_why_now (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff ("it-outsourcing", UG_STEP_GOALS);
  g_autoptr (UgStage) shared = ug_stage_new ("it-outsourcing", UG_STEP_GOALS, TRUE);
  UgRecord *first = get_note (stage);

  g_assert_cmpstr (ug_record_get_text (first, UG_NOTE_QUESTION_ID), ==, "q-stopped");
  g_assert_nonnull (
      ug_stage_find_label (stage->page, "Why now: No case that really happened is told yet."));
  g_assert_false (says (shared->page, "why now"));

  press (stage->page, "Next Question");
  g_assert_cmpstr (ug_record_get_text (get_note (stage), UG_NOTE_QUESTION_ID), ==, "q-meanwhile");
  g_assert_true (
      gtk_widget_activate_action (GTK_WIDGET (get_interview (stage)), "interview.previous", NULL));
  g_assert_true (get_note (stage) == first);
}

/* What came of an answer is named under it. */
static void
test_what_came_of_it (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff ("it-outsourcing", UG_STEP_GOALS);

  say (stage, "Nora <Sample>");
  press (stage->page, "A Person to Meet");
  g_assert_nonnull (ug_stage_find_label (get_editor (stage), "What came of it: Nora <Sample>"));
  press (stage->window, "Undo");
  g_assert_null (ug_stage_find_label (get_editor (stage), "What came of it: Nora <Sample>"));
}

/* Two hundred notes, and an answer as long as a book, are leafed through like any others. */
static void
test_many_and_long (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff ("it-outsourcing", UG_STEP_PEOPLE);
  g_autoptr (GString) story = g_string_new (NULL);
  GtkWidget *panel;
  guint seen = 0;

  for (guint i = 0; i < 20000; i++)
    g_string_append (story, "The till <stopped> again; nobody answered. ");
  for (guint i = 0; i < 200; i++)
    {
      UgRecord *note = ug_record_add (UG_RECORD (stage->agreement), UG_AGREEMENT_NOTES);

      ug_record_set_text (note, UG_NOTE_QUESTION, "And then?");
      ug_record_set_text (note, UG_NOTE_TEXT, i == 0 ? story->str : "Then it stopped.");
      ug_record_set_text (note, UG_NOTE_AT, "2026-01-01T00:00:00Z");
    }

  panel = g_object_ref_sink (ug_interview_panel_new (stage->room));
  while (seen < 100 && gtk_widget_activate_action (panel, "interview.next", NULL))
    seen++;
  g_assert_cmpuint (seen, ==, 100);
  g_object_unref (panel);
}

/* Without a question there is one's own, and nothing to go on to. */
static void
test_empty (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff (NULL, UG_STEP_GOALS);

  g_assert_true (ug_record_is_blank (get_note (stage), UG_NOTE_QUESTION_ID));
  g_assert_false (gtk_widget_get_visible (get_told (stage)));
  g_assert_false (gtk_widget_get_visible (get_strip (stage)));
  gtk_widget_activate_action (GTK_WIDGET (get_interview (stage)), "interview.next", NULL);
  say (stage, "");
  g_assert_cmpuint (ug_record_count (UG_RECORD (stage->agreement), UG_AGREEMENT_NOTES), ==, 0);
}

static void
type (UgStage *stage, UgRecord *record, const char *field, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (ug_stage_find (stage, record, field)), text);
  ug_stage_settle ();
}

static char *
print (UgStage *stage, UgPaperKind kind)
{
  const UgPaperContext context = { .firm = ug_room_get_firm (stage->room),
                                   .agreement = stage->agreement,
                                   .language = ug_room_get_language (stage->room),
                                   .today = "2026-11-26" };
  g_autoptr (UgSheet) sheet = ug_compose (kind, &context);

  return ug_sheet_to_string (sheet);
}

/* From the first question to the paper: two goals, one above the other, a promise that serves them,
 * a person to meet and an example; what we think of it is on no paper of the client. */
static void
test_whole_interview (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff ("it-outsourcing", UG_STEP_GOALS);
  UgRecord *agreement = UG_RECORD (stage->agreement);
  UgRecord *promise, *above, *below, *story;
  g_autofree char *paper = NULL;

  story = get_note (stage);
  say (stage, "The scales froze on Friday for two hours.");
  press (get_strip (stage), "Take: It was measured");
  press (stage->page, "This Is Critical for Us");
  press (stage->page, "Next Question");
  g_assert_true (get_note (stage) != story);
  say (stage, "We want to sell every Friday evening.");
  press (stage->page, "+ Make This a Goal");
  press (stage->page, "Next Question");
  say (stage, "The scales must not freeze.");
  press (stage->page, "+ Make This a Goal");
  press (stage->page, "Next Question");
  say (stage, "Nora Sample");
  press (stage->page, "A Person to Meet");

  above = ug_record_peek (agreement, UG_AGREEMENT_GOALS, 0);
  below = ug_record_peek (agreement, UG_AGREEMENT_GOALS, 1);
  g_assert_true (ug_record_has_ref (below, UG_GOAL_SERVES, ug_record_get_id (above)));
  type (stage, below, "measure", "frozen scales a month");
  type (stage, below, "to", "none at all");
  promise = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, 0);
  g_assert_true (ug_goals_link (promise, below));

  paper = print (stage, UG_PAPER_AGREEMENT);
  g_assert_nonnull (strstr (paper, "We want to sell every Friday evening"));
  g_assert_nonnull (strstr (paper, "The scales must not freeze"));
  g_assert_nonnull (strstr (paper, "frozen scales a month"));
  g_assert_null (strstr (paper, "A wish"));
  g_assert_true (ug_record_has_ref (
      story, UG_NOTE_BECAME,
      ug_record_get_id (ug_record_peek (agreement, UG_AGREEMENT_PRIORITIES, 0))));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/interview-panel/evidence-is-proposed", test_evidence_is_proposed);
  g_test_add_func ("/interview-panel/evidence-by-key", test_evidence_by_key);
  g_test_add_func ("/interview-panel/goal-begins-with-proposal", test_goal_begins_with_proposal);
  g_test_add_func ("/interview-panel/goal-inherits-evidence", test_goal_inherits_evidence);
  g_test_add_func ("/interview-panel/follow-up-is-asked", test_follow_up_is_asked);
  g_test_add_func ("/interview-panel/meeting", test_meeting);

  g_test_add_func ("/interview-panel/still-so", test_still_so);
  g_test_add_func ("/interview-panel/has-changed", test_has_changed);
  g_test_add_func ("/interview-panel/second-kickoff", test_second_kickoff);
  g_test_add_func ("/interview-panel/why-now", test_why_now);
  g_test_add_func ("/interview-panel/what-came-of-it", test_what_came_of_it);
  g_test_add_func ("/interview-panel/many-and-long", test_many_and_long);
  g_test_add_func ("/interview-panel/empty", test_empty);

  g_test_add_func ("/interview-panel/whole-interview", test_whole_interview);

  return g_test_run ();
}

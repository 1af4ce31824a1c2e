/* test-review-window.c: a promise is judged in the window, its change goes into the draft, and a
 * meeting sees none of our notes.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-action.h"
#include "ug-answer.h"
#include "ug-client.h"
#include "ug-expectation.h"
#include "ug-place.h"
#include "ug-review-window.h"
#include "ug-review.h"
#include "ug-stage.h"
#include "ug-verdict.h"

#include <adwaita.h>

/* The page is then the review, so that the stage finds its places there. */
static void
open_review (UgStage *stage)
{
  g_autoptr (GListModel) windows = g_object_ref (gtk_window_get_toplevels ());
  GtkWidget *review = NULL;

  gtk_widget_activate_action (stage->page, "agreement.review", NULL);
  ug_stage_settle ();
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (window != stage->window)
        review = window;
    }
  g_assert_nonnull (review);
  stage->page = review;
}

static void
show (UgStage *stage, const char *section)
{
  g_assert_true (ug_review_window_show (UG_REVIEW_WINDOW (stage->page), section));
  ug_stage_settle ();
}

static void
close_review (UgStage *stage)
{
  gtk_window_destroy (GTK_WINDOW (stage->page));
  ug_stage_settle ();
}

static UgRecord *
get_review (UgStage *stage)
{
  const guint count = ug_record_count (UG_RECORD (stage->client), UG_CLIENT_REVIEWS);

  g_assert_cmpuint (count, >, 0);

  return ug_record_peek (UG_RECORD (stage->client), UG_CLIENT_REVIEWS, count - 1);
}

/* A verdict on a promise that runs on a clock. */
static UgRecord *
find_timed (UgStage *stage)
{
  UgRecord *review = get_review (stage);

  for (guint i = 0; i < ug_record_count (review, UG_REVIEW_VERDICTS); i++)
    {
      UgRecord *verdict = ug_record_peek (review, UG_REVIEW_VERDICTS, i);
      UgRecord *promise = ug_record_find (UG_RECORD (stage->agreement),
                                          ug_record_get_text (verdict, UG_VERDICT_EXPECTATION));

      if (promise != NULL && ug_expectation_get_kind (UG_EXPECTATION (promise))->timed)
        return verdict;
    }

  g_assert_not_reached ();
}

static void
press (GtkWidget *root, const char *label)
{
  GtkWidget *button = ug_stage_find_label (root, label);

  if (button == NULL)
    g_error ("There is no “%s”.", label);
  if (GTK_IS_TOGGLE_BUTTON (button))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  else
    g_signal_emit_by_name (button, "clicked");
  ug_stage_settle ();
}

static void
test_change_goes_into_the_draft (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_AGREEMENT, FALSE);
  g_autoptr (UgTerm) wanted = ug_term_read ("7 minutes 24/7");
  UgRecord *verdict, *person, *answer;
  UgExpectation *promise;

  open_review (stage);
  show (stage, "promises");
  verdict = find_timed (stage);
  promise = UG_EXPECTATION (ug_record_find (UG_RECORD (stage->agreement),
                                            ug_record_get_text (verdict, UG_VERDICT_EXPECTATION)));

  press (ug_stage_find (stage, verdict, "result"), "Not kept");
  g_assert_cmpint (ug_record_get_choice (verdict, UG_VERDICT_RESULT), ==,
                   UG_VERDICT_RESULT_NOT_KEPT);
  press (ug_stage_find (stage, verdict, "result"), "Partly");
  g_assert_cmpint (ug_record_get_choice (verdict, UG_VERDICT_RESULT), ==, UG_VERDICT_RESULT_PARTLY);

  ug_record_set_choice (verdict, UG_VERDICT_DECISION, UG_VERDICT_DECISION_CHANGE);
  ug_record_set_text (verdict, UG_VERDICT_CAUSE, "the desk was moved");
  person = ug_record_peek (UG_RECORD (stage->client), UG_CLIENT_PEOPLE, 0);
  ug_record_set_text (verdict, UG_VERDICT_ASKED_BY, ug_record_get_id (person));
  gtk_editable_set_text (GTK_EDITABLE (ug_stage_find (stage, verdict, "change-to")),
                         "7 minutes 24/7");
  ug_stage_settle ();
  show (stage, "actions");
  press (stage->page, "Carry Changes into the Draft");
  g_assert_true (ug_term_equal (ug_expectation_get_agreed (promise), wanted));
  g_assert_cmpint (ug_expectation_get_outcome (promise), ==, UG_OUTCOME_TRADED);
  answer = UG_RECORD (ug_expectation_get_answer (promise));
  g_assert_cmpstr (ug_record_get_text (answer, UG_ANSWER_PERSON), ==, ug_record_get_id (person));
  g_assert_cmpstr (ug_record_get_text (answer, UG_ANSWER_REASON), ==, "the desk was moved");
  close_review (stage);
}

static void
test_notes_are_ours (gconstpointer meeting)
{
  g_autoptr (UgStage) stage =
      ug_stage_new ("it-outsourcing", UG_STEP_AGREEMENT, GPOINTER_TO_INT (meeting));

  open_review (stage);
  show (stage, "meeting");
  if (meeting != NULL)
    g_assert_cmpuint (ug_stage_count_private (stage), ==, 0);
  else
    g_assert_cmpuint (ug_stage_count_private (stage), >, 0);
  close_review (stage);
}

/* What the last review left open comes first; pressing a choice again takes it back. */
static void
test_last_actions_come_first (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_AGREEMENT, TRUE);
  UgRecord *action = NULL;
  GtkWidget *bar;

  open_review (stage);
  for (guint i = 0; i < ug_record_count (get_review (stage), UG_REVIEW_ACTIONS); i++)
    if (!ug_record_is_blank (ug_record_peek (get_review (stage), UG_REVIEW_ACTIONS, i),
                             UG_ACTION_CARRIED_FROM))
      action = ug_record_peek (get_review (stage), UG_REVIEW_ACTIONS, i);
  g_assert_nonnull (action);

  bar = ug_stage_find (stage, action, "state");
  g_assert_nonnull (bar);
  press (bar, "Done");
  g_assert_cmpint (ug_record_get_choice (action, UG_ACTION_STATE), ==, UG_ACTION_STATE_DONE);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (ug_stage_find_label (bar, "Done")), FALSE);
  g_assert_cmpint (ug_record_get_choice (action, UG_ACTION_STATE), ==, UG_ACTION_STATE_OPEN);
  close_review (stage);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/review/change-goes-into-the-draft", test_change_goes_into_the_draft);
  g_test_add_func ("/review/last-actions-come-first", test_last_actions_come_first);
  g_test_add_data_func ("/review/notes-are-ours/alone", NULL, test_notes_are_ours);
  g_test_add_data_func ("/review/notes-are-ours/meeting", GINT_TO_POINTER (TRUE),
                        test_notes_are_ours);

  return g_test_run ();
}

/* test-promises.c: promises answered through their widgets, on every page that shows some.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-answer-control.h"
#include "ug-counter-offer.h"
#include "ug-expectation-row.h"
#include "ug-goal.h"
#include "ug-service-hours.h"
#include "ug-stage.h"
#include "ug-weights.h"

#include <adwaita.h>
#include <string.h>

static UgRecord *
find_promise (UgStage *stage, UgExpectationKind kind)
{
  UgRecord *agreement = UG_RECORD (stage->agreement);

  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgRecord *promise = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);

      if (ug_record_get_choice (promise, UG_EXPECTATION_KIND) == (int)kind
          && !ug_record_is_blank (promise, UG_EXPECTATION_OFFER))
        return promise;
    }

  g_assert_not_reached ();
}

static void
answer (UgStage *stage, UgRecord *promise, const char *label)
{
  GtkWidget *row = ug_stage_find (stage, promise, NULL);
  GtkWidget *control = ug_stage_find_type (row, UG_TYPE_ANSWER_CONTROL);
  GtkWidget *button = ug_stage_find_label (control, label);

  g_assert_true (GTK_IS_TOGGLE_BUTTON (button));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  ug_stage_settle ();
}

static void
type_into (UgStage *stage, gpointer record, const char *field, const char *text)
{
  GtkWidget *editor = ug_stage_find (stage, record, field);

  g_assert_true (GTK_IS_EDITABLE (editor));
  gtk_editable_set_text (GTK_EDITABLE (editor), text);
  ug_stage_settle ();
}

static void
press (GtkWidget *root, const char *label)
{
  GtkWidget *button = ug_stage_find_label (root, label);

  g_assert_true (GTK_IS_BUTTON (button));
  g_signal_emit_by_name (button, "clicked");
  ug_stage_settle ();
}

/* A toast that was dismissed is still on its way out when the next one comes. */
static GtkWidget *
find_last (GtkWidget *root, const char *label)
{
  GtkWidget *found = GTK_IS_BUTTON (root) ? ug_stage_find_label (root, label) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *deeper = find_last (child, label);

      found = deeper != NULL ? deeper : found;
    }

  return found;
}

static void
press_last (GtkWidget *root, const char *label)
{
  GtkWidget *button = find_last (root, label);

  g_assert_true (GTK_IS_BUTTON (button));
  g_signal_emit_by_name (button, "clicked");
  ug_stage_settle ();
}

static void
test_wish_to_outcome (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_TIMES, FALSE);
  UgRecord *promise = find_promise (stage, UG_EXPECTATION_KIND_TERM);
  UgExpectation *expectation = UG_EXPECTATION (promise);
  UgRecord *now;
  guint n_steps;

  answer (stage, promise, "Need faster");
  now = UG_RECORD (ug_expectation_get_answer (expectation));
  g_assert_cmpint (ug_expectation_get_choice (expectation), ==, UG_ANSWER_CHOICE_NEED_MORE);
  ug_record_set_term (promise, UG_EXPECTATION_OUTCOME, NULL);
  g_assert_cmpint (ug_expectation_get_outcome (expectation), ==, UG_OUTCOME_UNSETTLED);

  type_into (stage, now, "wish", "5 minutes 24/7");
  g_assert_false (ug_term_is_words (ug_record_get_term (now, UG_ANSWER_WISH)));
  press (ug_stage_find (stage, promise, NULL), "Agree to it");
  g_assert_cmpint (ug_expectation_get_outcome (expectation), ==, UG_OUTCOME_TRADED);
  g_assert_true (ug_term_equal (ug_expectation_get_agreed (expectation),
                                ug_record_get_term (now, UG_ANSWER_WISH)));

  press (ug_stage_find (stage, promise, NULL), "Keep the offer");
  g_assert_cmpint (ug_expectation_get_outcome (expectation), ==, UG_OUTCOME_DECLINED);
  n_steps = ug_record_count (promise, UG_EXPECTATION_ANSWERS);
  press_last (stage->window, "Undo");
  g_assert_cmpint (ug_expectation_get_outcome (expectation), ==, UG_OUTCOME_TRADED);
  g_assert_cmpuint (ug_record_count (promise, UG_EXPECTATION_ANSWERS), ==, n_steps - 1);
}

/* Their wish, our offer, their next wish, our next offer, and then it suits: all of it stays. */
static void
test_counter_offers (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_TIMES, FALSE);
  UgRecord *promise = find_promise (stage, UG_EXPECTATION_KIND_TERM);
  UgExpectation *expectation = UG_EXPECTATION (promise);
  const guint before = ug_record_count (promise, UG_EXPECTATION_ANSWERS);
  static const char *const offers[] = { "14 minutes 24/7", "12 minutes 24/7" };

  for (guint i = 0; i < G_N_ELEMENTS (offers); i++)
    {
      answer (stage, promise, "Need faster");
      press (ug_stage_find (stage, promise, NULL), "Another Offer");
      type_into (stage, ug_expectation_get_open_counter_offer (expectation), "wish", offers[i]);
      g_assert_true (ug_expectation_awaits_answer (expectation));
    }
  g_assert_nonnull (ug_stage_find_label (ug_stage_find (stage, promise, NULL), "Take It Back"));
  answer (stage, promise, "Suits");
  g_assert_cmpint (ug_expectation_get_outcome (expectation), ==, UG_OUTCOME_TRADED);
  g_assert_cmpuint (ug_record_count (promise, UG_EXPECTATION_ANSWERS), >=, before + 4);
  g_assert_null (ug_expectation_get_open_counter_offer (expectation));
}

static gboolean
shows (GtkWidget *root, const char *piece)
{
  if (GTK_IS_LABEL (root) && strstr (gtk_label_get_text (GTK_LABEL (root)), piece) != NULL)
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (shows (child, piece))
      return TRUE;

  return FALSE;
}

/* The manager chooses the evening on which the promises are tried out. */
static void
test_moment_of_examples (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_TIMES, FALSE);
  UgRecord *agreement = UG_RECORD (stage->agreement);
  g_autoptr (GDateTime) now = ug_room_get_now (stage->room);
  g_autoptr (GDateTime) proposed = ug_service_hours_get_report (stage->agreement, now);
  g_autoptr (GDateTime) chosen = NULL;
  g_autoptr (GDateTime) unread = NULL;
  g_autofree char *words = NULL;

  type_into (stage, agreement, "example-on", "2027-03-04");
  type_into (stage, agreement, "example-at", "17:25");
  chosen = ug_service_hours_get_report (stage->agreement, now);
  words = g_date_time_format (chosen, "%Y-%m-%d %H:%M");
  g_assert_cmpstr (words, ==, "2027-03-04 17:25");
  g_assert_true (shows (stage->page, "17:25"));

  /* What is no time is kept, and the worst evening stands in for it. */
  type_into (stage, agreement, "example-at", "after lunch");
  unread = ug_service_hours_get_report (stage->agreement, now);
  g_assert_true (g_date_time_equal (unread, proposed));
  g_assert_cmpstr (ug_record_get_text (agreement, UG_AGREEMENT_EXAMPLE_AT), ==, "after lunch");
}

/* What cannot be read as a time is kept as it was typed. */
static void
test_words_are_kept (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_TIMES, FALSE);
  UgRecord *promise = find_promise (stage, UG_EXPECTATION_KIND_TERM);
  g_autofree char *words = NULL;
  UgTerm *offer;

  type_into (stage, promise, "offer", "before the <next> cup of tea & not later");
  offer = ug_record_get_term (promise, UG_EXPECTATION_OFFER);
  g_assert_true (ug_term_is_words (offer));
  words = ug_term_to_words (offer, ug_room_get_language (stage->room));
  g_assert_cmpstr (words, ==, "before the <next> cup of tea & not later");
}

static void
test_parking (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_REPORTS, FALSE);
  UgRecord *promise = find_promise (stage, UG_EXPECTATION_KIND_REPORT);

  answer (stage, promise, "Park");
  type_into (stage, promise, "parked-until", "2027-01-15");
  gtk_drop_down_set_selected (GTK_DROP_DOWN (ug_stage_find (stage, promise, "parked-owner")), 1);
  g_assert_cmpint (ug_expectation_get_outcome (UG_EXPECTATION (promise)), ==, UG_OUTCOME_PARKED);
  g_assert_cmpstr (ug_record_get_text (promise, UG_EXPECTATION_PARKED_UNTIL), ==, "2027-01-15");
  g_assert_cmpstr (
      ug_record_get_text (promise, UG_EXPECTATION_PARKED_OWNER), ==,
      ug_record_get_id (ug_record_peek (UG_RECORD (stage->client), UG_CLIENT_PEOPLE, 0)));
}

static void
test_package_fills (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff ("it-outsourcing", UG_STEP_PACKAGE);
  UgRecord *agreement = UG_RECORD (stage->agreement);
  const guint before = ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS);

  press (stage->page, "Choose");
  g_assert_cmpstr (ug_record_get_text (agreement, UG_AGREEMENT_PACKAGE_NAME), !=, "");
  g_assert_cmpuint (ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS), >, before + 8);
  g_assert_nonnull (ug_stage_find_label (stage->page, "✓ Chosen"));
}

static void
test_weights (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_QUALITY, FALSE);
  UgRecord *factor = ug_record_peek (UG_RECORD (stage->agreement), UG_AGREEMENT_FACTORS, 0);
  GtkWidget *scale = ug_stage_find (stage, factor, "weight");

  g_assert_cmpint (ug_weights_get_left (stage->agreement), ==, 0);
  gtk_range_set_value (GTK_RANGE (scale), ug_record_get_number (factor, UG_FACTOR_WEIGHT) + 7);
  g_assert_nonnull (ug_stage_find_label (stage->page, "7 points too many."));
  press (stage->page, "Bring to 100");
  g_assert_cmpint (ug_weights_get_left (stage->agreement), ==, 0);
  g_assert_nonnull (ug_stage_find_label (stage->page, "All 100 points are shared out."));
}

static void
test_meeting_builds_nothing_private (gconstpointer step)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", GPOINTER_TO_UINT (step), TRUE);

  g_assert_cmpuint (ug_stage_count_private (stage), ==, 0);
}

/* The same pages do have private fields while nobody else looks: the test above can fail. */
static void
test_alone_sees_private (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_AGREEMENT, FALSE);

  g_assert_cmpuint (ug_stage_count_private (stage), >, 0);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/promises/wish-to-outcome", test_wish_to_outcome);
  g_test_add_func ("/promises/counter-offers", test_counter_offers);
  g_test_add_func ("/promises/moment-of-examples", test_moment_of_examples);
  g_test_add_func ("/promises/words-are-kept", test_words_are_kept);
  g_test_add_func ("/promises/parking", test_parking);
  g_test_add_func ("/promises/package-fills", test_package_fills);
  g_test_add_func ("/promises/weights", test_weights);
  g_test_add_func ("/promises/alone-sees-private", test_alone_sees_private);
  for (UgStep step = 0; step < UG_N_STEPS; step++)
    {
      g_autofree char *path =
          g_strdup_printf ("/promises/meeting-builds-nothing-private/%s", ug_step_get_nick (step));

      g_test_add_data_func (path, GUINT_TO_POINTER (step), test_meeting_builds_nothing_private);
    }

  return g_test_run ();
}

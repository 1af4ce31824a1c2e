/* test-review.c: what a review begins with, counts and changes, and what feedback comes to.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-action.h"
#include "ug-feedback-result.h"
#include "ug-measure.h"
#include "ug-goal.h"
#include "ug-review-begin.h"
#include "ug-difference.h"
#include "ug-quality.h"
#include "ug-review-change.h"
#include "ug-review-plan.h"
#include "ug-review-words.h"
#include "ug-score.h"
#include "ug-weights.h"

typedef struct
{
  UgClient *client;
  UgRecord *agreement;
  UgRecord *promise;
  UgLanguage *language;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgTerm) offer = ug_term_read ("4 working hours");

  fixture->language = ug_language_new ("en");
  fixture->client = ug_record_new (UG_TYPE_CLIENT);
  fixture->agreement = ug_record_add (UG_RECORD (fixture->client), UG_CLIENT_AGREEMENTS);
  fixture->promise = ug_record_add (fixture->agreement, UG_AGREEMENT_EXPECTATIONS);
  ug_record_set_term (fixture->promise, UG_EXPECTATION_OFFER, offer);
  ug_record_add (fixture->agreement, UG_AGREEMENT_EXPECTATIONS);
  ug_record_set_number (ug_record_add (fixture->agreement, UG_AGREEMENT_FACTORS), UG_FACTOR_WEIGHT,
                        100);
  ug_record_set_text (ug_record_add (fixture->agreement, UG_AGREEMENT_GOALS), UG_GOAL_TITLE,
                      "Sleep well");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->client);
  ug_language_unref (fixture->language);
}

static UgReview *
begin (Fixture *fixture, const char *day)
{
  return ug_review_begin (fixture->client, UG_AGREEMENT (fixture->agreement), 2, day,
                          fixture->language);
}

static void
test_begin (Fixture *fixture, gconstpointer data)
{
  UgReview *first = begin (fixture, "2027-02-01");
  UgReview *second;
  UgRecord *record = UG_RECORD (first);
  UgRecord *open, *done;

  /* The blank expectation is no promise. */
  g_assert_cmpuint (ug_record_count (record, UG_REVIEW_VERDICTS), ==, 1);
  g_assert_cmpuint (ug_record_count (record, UG_REVIEW_MEASURES), ==, 1);
  g_assert_cmpuint (ug_record_count (record, UG_REVIEW_QUALITIES), ==, 1);
  g_assert_cmpuint (ug_record_count (record, UG_REVIEW_ACTIONS), ==, 0);
  g_assert_cmpint (ug_record_get_number (record, UG_REVIEW_VERSION), ==, 2);
  g_assert_false (
      ug_record_is_blank (ug_record_peek (record, UG_REVIEW_VERDICTS, 0), UG_VERDICT_SENTENCE));
  g_assert_null (ug_review_get_before (first));

  open = ug_record_add (record, UG_REVIEW_ACTIONS);
  ug_record_set_text (open, UG_ACTION_TITLE, "A spare till");
  ug_record_set_text (open, UG_ACTION_DUE, "2027-03-01");
  ug_record_set_text (record, UG_REVIEW_PLACE, "The head office");
  done = ug_record_add (record, UG_REVIEW_ACTIONS);
  ug_record_set_choice (done, UG_ACTION_STATE, UG_ACTION_STATE_DONE);

  second = begin (fixture, "2027-05-01");
  g_assert_true (ug_review_get_before (second) == first);
  g_assert_true (ug_review_get_last (fixture->client, ug_record_get_id (fixture->agreement))
                 == second);
  g_assert_cmpuint (ug_record_count (UG_RECORD (second), UG_REVIEW_ACTIONS), ==, 1);
  g_assert_cmpstr (ug_record_get_text (ug_record_peek (UG_RECORD (second), UG_REVIEW_ACTIONS, 0),
                                       UG_ACTION_TITLE),
                   ==, "A spare till");
  g_assert_cmpstr (ug_record_get_text (ug_record_peek (UG_RECORD (second), UG_REVIEW_ACTIONS, 0),
                                       UG_ACTION_CARRIED_FROM),
                   ==, ug_record_get_id (open));
  g_assert_cmpstr (ug_record_get_text (UG_RECORD (second), UG_REVIEW_PERIOD_FROM), ==,
                   "2027-02-01");
  g_assert_cmpstr (ug_record_get_text (UG_RECORD (second), UG_REVIEW_PLACE), ==, "The head office");
}

static void
test_change (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2027, 2, 1, 9, 0, 0);
  UgReview *review = begin (fixture, "2027-02-01");
  UgRecord *verdict = ug_record_peek (UG_RECORD (review), UG_REVIEW_VERDICTS, 0);
  UgAgreement *draft = UG_AGREEMENT (fixture->agreement);
  g_autoptr (UgTerm) two = ug_term_read ("2 working hours");
  g_autoptr (UgTerm) four = ug_term_read ("4 working hours");
  UgReviewCount count;

  ug_record_set_choice (verdict, UG_VERDICT_RESULT, UG_VERDICT_RESULT_PARTLY);
  ug_review_count (review, draft, &count);
  g_assert_cmpuint (count.total[UG_VERDICT_RESULT_PARTLY], ==, 1);
  g_assert_cmpuint (count.of[UG_EXPECTATION_KIND_TERM][UG_VERDICT_RESULT_PARTLY], ==, 1);

  ug_record_set_text (verdict, UG_VERDICT_CHANGE_TO, "2 working hours");
  ug_record_set_text (verdict, UG_VERDICT_CAUSE, "three late answers");
  g_assert_cmpuint (ug_review_carry (review, draft, NULL, now), ==, 0);

  ug_record_set_choice (verdict, UG_VERDICT_DECISION, UG_VERDICT_DECISION_CHANGE);
  g_assert_cmpuint (ug_review_carry (review, draft, NULL, now), ==, 1);
  g_assert_true (
      ug_term_equal (ug_expectation_get_agreed (UG_EXPECTATION (fixture->promise)), two));
  g_assert_true (ug_term_equal (ug_record_get_term (fixture->promise, UG_EXPECTATION_OFFER), four));
  g_assert_cmpuint (ug_record_count (fixture->promise, UG_EXPECTATION_ANSWERS), ==, 1);
  g_assert_cmpuint (ug_review_carry (review, draft, NULL, now), ==, 0);
}

/* Who asks is shown in the difference of the next version; what is slower is no hurry. */
static const struct
{
  const char *wanted;
  UgSide asked_by;
  UgAnswerChoice choice;
  const char *says;
} carries[] = {
  { "2 working hours", UG_SIDE_THEIRS, UG_ANSWER_CHOICE_NEED_MORE, "Asked by Petr" },
  { "8 working hours", UG_SIDE_THEIRS, UG_ANSWER_CHOICE_NO_HURRY, "Asked by Petr" },
  { "by the moon", UG_SIDE_THEIRS, UG_ANSWER_CHOICE_NEED_MORE, "Asked by Petr" },
  { "8 working hours", UG_SIDE_OURS, UG_ANSWER_CHOICE_SUITS, "Asked by Anna" },
};

static void
test_carry (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDateTime) kickoff = g_date_time_new_utc (2026, 11, 1, 9, 0, 0);
  g_autoptr (GDateTime) now = g_date_time_new_utc (2027, 2, 1, 9, 0, 0);
  UgRecord *people[2];

  for (int side = UG_SIDE_THEIRS; side <= UG_SIDE_OURS; side++)
    {
      people[side] = ug_record_add (UG_RECORD (fixture->client), UG_CLIENT_PEOPLE);
      ug_record_set_text (people[side], UG_PERSON_NAME, side == UG_SIDE_OURS ? "Anna" : "Petr");
      ug_record_set_choice (people[side], UG_PERSON_SIDE, side);
    }
  /* The same answer as at the kickoff, and yet another person on another day. */
  ug_expectation_answer (UG_EXPECTATION (fixture->promise), UG_ANSWER_CHOICE_NEED_MORE, "",
                         kickoff);
  ug_record_set_term (fixture->promise, UG_EXPECTATION_OUTCOME,
                      ug_record_get_term (fixture->promise, UG_EXPECTATION_OFFER));

  for (guint i = 0; i < G_N_ELEMENTS (carries); i++)
    {
      g_autoptr (UgRecord) next = ug_record_copy (UG_RECORD (fixture->client), NULL);
      UgAgreement *draft = ug_record_peek (next, UG_CLIENT_AGREEMENTS, 0);
      UgExpectation *promise = ug_record_peek (UG_RECORD (draft), UG_AGREEMENT_EXPECTATIONS, 0);
      g_autoptr (UgTerm) wanted = ug_expectation_read_term (promise, carries[i].wanted);
      UgReview *review = begin (fixture, "2027-02-01");
      UgRecord *verdict = ug_record_peek (UG_RECORD (review), UG_REVIEW_VERDICTS, 0);
      g_autoptr (GPtrArray) changes = NULL;
      const char *told;

      g_test_message ("%s", carries[i].wanted);
      ug_record_set_choice (verdict, UG_VERDICT_DECISION, UG_VERDICT_DECISION_CHANGE);
      ug_record_set_text (verdict, UG_VERDICT_CHANGE_TO, carries[i].wanted);
      ug_record_set_text (verdict, UG_VERDICT_CAUSE, "three of ten were late");
      ug_record_set_text (verdict, UG_VERDICT_ASKED_BY,
                          ug_record_get_id (people[carries[i].asked_by]));
      g_assert_cmpuint (ug_review_carry (review, draft, NULL, now), ==, 1);
      g_assert_cmpint (ug_expectation_get_choice (promise), ==, carries[i].choice);
      g_assert_true (ug_term_equal (ug_expectation_get_agreed (promise), wanted));
      g_assert_cmpuint (ug_review_carry (review, draft, NULL, now), ==, 0);

      changes = ug_difference_list (UG_AGREEMENT (fixture->agreement), draft, fixture->language);
      g_assert_cmpuint (changes->len, ==, 1);
      told = ug_sentence_get_note (changes->pdata[0]);
      g_test_message ("%s", told);
      g_assert_nonnull (strstr (told, carries[i].says));
      g_assert_nonnull (strstr (told, "1 February 2027"));
      g_assert_nonnull (strstr (told, "three of ten were late"));
      ug_record_remove (UG_RECORD (review));
    }
}

static const struct
{
  guint results[UG_N_RESULTS];
  const char *english;
  const char *russian;
} counts[] = {
  { { 0, 9, 1, 2, 0 },
    "Times: 9 kept, 1 partly, 2 not kept",
    "Сроки: выполнено 9, частично 1, не выполнено 2" },
  { { 3, 1, 0, 0, 2 },
    "Times: 1 kept, 2 not measured, 3 not judged yet",
    "Сроки: выполнено 1, не измерялось 2, не оценено 3" },
  { { 0, 0, 0, 0, 0 }, "", "" },
};

static void
test_counts (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgLanguage) russian = ug_language_new ("ru");

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      UgReviewCount count = { 0 };
      g_autofree char *said = NULL;
      g_autofree char *told = NULL;

      memcpy (count.of[UG_EXPECTATION_KIND_TERM], counts[i].results, sizeof counts[i].results);
      said = ug_review_kind_to_words (&count, UG_EXPECTATION_KIND_TERM, fixture->language);
      told = ug_review_kind_to_words (&count, UG_EXPECTATION_KIND_TERM, russian);
      g_assert_cmpstr (said, ==, counts[i].english);
      g_assert_cmpstr (told, ==, counts[i].russian);
    }
}

static const struct
{
  const char *when;
  const char *feedback;
  const char *next;
} plans[] = {
  { "once a quarter, a week before the review", "2027-02-12", "2027-05-19" },
  { "раз в квартал, за неделю до сверки", "2027-02-12", "2027-05-19" },
  { "every month, 3 days before each review", "2027-02-16", "2027-03-19" },
  { "раз в полгода, за 10 дней до сверки", "2027-02-09", "2027-08-19" },
  { "2 weeks before the review, twice a year", "2027-02-05", "2028-02-21" },
  { "at every review", NULL, "2027-05-19" },
  { "", NULL, "2027-05-19" },
};

static void
test_plan (Fixture *fixture, gconstpointer data)
{
  UgReview *review = begin (fixture, "2027-02-19");

  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      g_autofree char *feedback = NULL;
      g_autofree char *next = NULL;

      g_test_message ("%s", plans[i].when);
      ug_record_set_text (fixture->agreement, UG_AGREEMENT_FEEDBACK_WHEN, plans[i].when);
      feedback = ug_review_plan_feedback (
          UG_AGREEMENT (fixture->agreement),
          ug_review_get_planned (fixture->client, ug_record_get_id (fixture->agreement)));
      next = ug_review_suggest_next (review, UG_AGREEMENT (fixture->agreement));
      g_assert_cmpstr (feedback, ==, plans[i].feedback);
      g_assert_cmpstr (next, ==, plans[i].next);
    }
}

static const struct
{
  int weights[3];
  int scores[3];
  int expected[3];
  double result;
  double gap;
  UgFeedbackFlags flags;
} slips[] = {
  { { 50, 30, 20 }, { 4, 3, 5 }, { 5, 3, 4 }, 3.9, -0.3, UG_FEEDBACK_BELIEVED },
  { { 50, 30, 20 }, { 5, 5, 5 }, { 5, 5, 5 }, 5.0, 0.0, UG_FEEDBACK_ALL_TOP },
  { { 50, 30, 20 }, { 3, 3, 3 }, { 4, 4, 4 }, 3.0, -1.0, UG_FEEDBACK_FLAT },
  { { 50, 30, 20 }, { 0, 4, 2 }, { 5, 4, 4 }, 3.2, -0.8, UG_FEEDBACK_BELIEVED },
  { { 50, 30, 20 }, { 5, 5, 0 }, { 5, 5, 5 }, 5.0, 0.0, UG_FEEDBACK_BELIEVED },
  { { 50, 30, 20 }, { 9, 4, 2 }, { 9, 9, 2 }, 3.2, 0.0, UG_FEEDBACK_BELIEVED },
};

static void
test_feedback (Fixture *fixture, gconstpointer data)
{
  for (guint i = 1; i < 3; i++)
    ug_record_add (fixture->agreement, UG_AGREEMENT_FACTORS);

  for (guint i = 0; i < G_N_ELEMENTS (slips); i++)
    {
      UgAgreement *agreement = UG_AGREEMENT (fixture->agreement);
      UgFeedback *slip, *other;
      double result, gap;

      for (guint k = 0; k < 3; k++)
        ug_record_set_number (ug_record_peek (fixture->agreement, UG_AGREEMENT_FACTORS, k),
                              UG_FACTOR_WEIGHT, slips[i].weights[k]);
      slip = ug_feedback_begin (fixture->client, agreement, 1, "ann", "2027-02-01",
                                UG_FEEDBACK_HOW_SLIP);
      g_assert_false (ug_feedback_get_result (slip, &result));
      g_assert_cmpint (ug_feedback_get_flags (slip), ==, UG_FEEDBACK_BELIEVED);
      for (guint k = 0; k < 3; k++)
        {
          UgRecord *score = ug_record_peek (UG_RECORD (slip), UG_FEEDBACK_SCORES, k);

          ug_record_set_number (score, UG_SCORE_SCORE, slips[i].scores[k]);
          ug_record_set_number (score, UG_SCORE_EXPECTED, slips[i].expected[k]);
        }
      g_assert_true (ug_feedback_get_result (slip, &result));
      g_assert_cmpfloat_with_epsilon (result, slips[i].result, 1e-9);
      g_assert_true (ug_feedback_get_gap (slip, &gap));
      g_assert_cmpfloat_with_epsilon (gap, slips[i].gap, 1e-9);
      g_assert_cmpint (ug_feedback_get_flags (slip), ==, slips[i].flags | UG_FEEDBACK_SINGLE_VOICE);

      other = ug_feedback_begin (fixture->client, agreement, 1, "bob", "2027-02-01",
                                 UG_FEEDBACK_HOW_TOLD);
      g_assert_cmpint (ug_feedback_get_flags (slip), ==, slips[i].flags | UG_FEEDBACK_SINGLE_VOICE);
      ug_record_set_number (UG_RECORD (other), UG_FEEDBACK_RECOMMEND, 0);
      g_assert_cmpint (ug_feedback_get_flags (slip), ==, slips[i].flags);
      ug_record_remove (UG_RECORD (slip));
      ug_record_remove (UG_RECORD (other));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/review/begin", Fixture, NULL, set_up, test_begin, tear_down);
  g_test_add ("/review/change", Fixture, NULL, set_up, test_change, tear_down);
  g_test_add ("/review/carry", Fixture, NULL, set_up, test_carry, tear_down);
  g_test_add ("/review/counts", Fixture, NULL, set_up, test_counts, tear_down);
  g_test_add ("/review/plan", Fixture, NULL, set_up, test_plan, tear_down);
  g_test_add ("/review/feedback", Fixture, NULL, set_up, test_feedback, tear_down);

  return g_test_run ();
}

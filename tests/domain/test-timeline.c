/* test-timeline.c: a year of a client, told in its order; clocks that were wrong are named.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-answer.h"
#include "ug-client.h"
#include "ug-expectation.h"
#include "ug-feedback.h"
#include "ug-goal.h"
#include "ug-printout.h"
#include "ug-review.h"
#include "ug-score.h"
#include "ug-sentence.h"
#include "ug-signature.h"
#include "ug-timeline.h"
#include "ug-verdict.h"

#define AGREEMENT "agreement"

/* A client, and what was sealed of it. */
#include <string.h>

typedef struct
{
  UgRecord *client;
  UgRecord *agreement;
  UgRecord *promise;
  GPtrArray *versions;
  GPtrArray *copies; /* of the client, as it was at each version */
} Year;

static UgRecord *
add (UgRecord *owner, guint list, GType type, const char *id)
{
  g_autoptr (UgRecord) child = ug_record_new_with_id (type, id);

  ug_record_append (owner, list, child);

  return child;
}

static UgRecord *
answer (Year *year, UgAnswerChoice choice, const char *at)
{
  UgRecord *step = ug_record_add (year->promise, UG_EXPECTATION_ANSWERS);

  ug_record_set_choice (step, UG_ANSWER_CHOICE, choice);
  ug_record_set_text (step, UG_ANSWER_AT, at);

  return step;
}

static Year *
year_new (void)
{
  Year *year = g_new0 (Year, 1);

  year->client = ug_record_new_with_id (UG_TYPE_CLIENT, "client");
  year->agreement = add (year->client, UG_CLIENT_AGREEMENTS, UG_TYPE_AGREEMENT, AGREEMENT);
  year->promise = add (year->agreement, UG_AGREEMENT_EXPECTATIONS, UG_TYPE_EXPECTATION, "promise");
  year->versions = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_version_unref);
  year->copies = g_ptr_array_new_with_free_func (g_object_unref);
  ug_record_set_text (year->agreement, UG_AGREEMENT_HELD_ON, "2026-03-02");
  ug_record_set_text (year->promise, UG_EXPECTATION_TITLE, "Monthly meeting");
  ug_record_set_choice (year->promise, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_MEETING);

  return year;
}

static void
year_free (Year *year)
{
  g_object_unref (year->client);
  g_ptr_array_unref (year->versions);
  g_ptr_array_unref (year->copies);
  g_free (year);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Year, year_free)

static UgVersion *
get_last (Year *year)
{
  return year->versions->len > 0 ? year->versions->pdata[year->versions->len - 1] : NULL;
}

static void
seal (Year *year, const char *at)
{
  UgVersion *last = get_last (year);

  g_ptr_array_add (year->versions,
                   ug_version_new (AGREEMENT, year->versions->len + 1, at,
                                   last != NULL ? ug_version_get_hash (last) : "", "{}"));
  g_ptr_array_add (year->copies, ug_record_copy (year->client, NULL));
}

static const char *
name_paper (const char *paper)
{
  return g_str_equal (paper, "full") ? "Full agreement" : NULL;
}

static GPtrArray *
list_for (Year *year, GPtrArray *past, const char *now_iso, const char *code, gboolean shared)
{
  g_autoptr (UgLanguage) language = ug_language_new (code);
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (now_iso, NULL);
  g_autoptr (GPtrArray) sealed = g_ptr_array_new ();
  const UgTimelineSource source = {
    .agreement = UG_AGREEMENT (year->agreement),
    .versions = year->versions,
    .sealed = sealed,
    .past = past,
    .name_paper = name_paper,
    .shared = shared,
    .now = now,
    .language = language,
  };

  for (guint i = 0; i < year->copies->len; i++)
    g_ptr_array_add (sealed, year->copies->pdata[i] != NULL
                                 ? ug_record_peek (year->copies->pdata[i], UG_CLIENT_AGREEMENTS, 0)
                                 : NULL);

  return ug_timeline_list (&source);
}

static GPtrArray *
list (Year *year, GPtrArray *past, const char *now_iso, const char *code)
{
  return list_for (year, past, now_iso, code, FALSE);
}

static void
assert_event (GPtrArray *events, guint i, const char *date, const char *title, const char *note)
{
  g_autofree char *day = NULL;

  g_assert_cmpuint (i, <, events->len);
  day = ug_event_get_date (events->pdata[i]);
  g_assert_cmpstr (day, ==, date);
  g_assert_cmpstr (ug_event_get_title (events->pdata[i]), ==, title);
  g_assert_cmpstr (ug_event_get_note (events->pdata[i]), ==, note);
}

static const char *
get_sentence (GPtrArray *events, guint event, guint i)
{
  GPtrArray *sentences = ug_event_get_sentences (events->pdata[event]);

  g_assert_cmpuint (i, <, sentences->len);

  return ug_sentence_get_text (sentences->pdata[i]);
}

static void
add_review (Year *year)
{
  UgRecord *review = ug_record_add (year->client, UG_CLIENT_REVIEWS);
  UgRecord *other = ug_record_add (year->client, UG_CLIENT_REVIEWS);
  UgRecord *verdict = ug_record_add (review, UG_REVIEW_VERDICTS);

  ug_record_set_text (other, UG_REVIEW_AGREEMENT, "another agreement");
  ug_record_set_text (review, UG_REVIEW_AGREEMENT, AGREEMENT);
  ug_record_set_text (review, UG_REVIEW_HELD_ON, "2026-06-01");
  ug_record_set_text (review, UG_REVIEW_PREPARED, "They are about to leave");
  ug_record_set_number (review, UG_REVIEW_VERSION, 1);
  ug_record_set_switch (review, UG_REVIEW_CLOSED, TRUE);
  ug_record_set_text (verdict, UG_VERDICT_SENTENCE, "We meet every month.");
  ug_record_set_choice (verdict, UG_VERDICT_RESULT, UG_VERDICT_RESULT_NOT_KEPT);
  ug_record_set_text (verdict, UG_VERDICT_CAUSE, "holidays");
}

static void
add_feedback (Year *year, gint64 score)
{
  UgRecord *feedback = ug_record_add (year->client, UG_CLIENT_FEEDBACKS);
  UgRecord *given = ug_record_add (feedback, UG_FEEDBACK_SCORES);

  ug_record_set_text (feedback, UG_FEEDBACK_AGREEMENT, AGREEMENT);
  ug_record_set_text (feedback, UG_FEEDBACK_TAKEN_ON, "2026-06-01");
  ug_record_set_number (feedback, UG_FEEDBACK_RECOMMEND, 9);
  ug_record_set_number (given, UG_SCORE_SCORE, score);
  ug_record_set_number (given, UG_SCORE_WEIGHT, 100);
}

static void
play (Year *year)
{
  UgRecord *signature = ug_record_add (year->agreement, UG_AGREEMENT_SIGNATURES);

  answer (year, UG_ANSWER_CHOICE_SUITS, "2026-03-02T09:00:00Z");
  answer (year, UG_ANSWER_CHOICE_NEED_MORE, "2026-03-02T09:05:00Z");
  ug_record_set_text (signature, UG_SIGNATURE_NAME, "Olga Example");
  ug_record_set_choice (signature, UG_SIGNATURE_HOW, UG_SIGNATURE_DRAWN);
  seal (year, "2026-03-02T10:00:00Z");
  add_review (year);
  add_feedback (year, 4);
  add_feedback (year, 5);
  ug_record_set_text (year->agreement, UG_AGREEMENT_PACKAGE_NAME, "Large");
  seal (year, "2026-06-10T10:00:00Z");
  ug_record_set_text (year->agreement, UG_AGREEMENT_PACKAGE_PRICE, "90 a month");
}

static void
test_year (void)
{
  g_autoptr (Year) year = year_new ();
  g_autoptr (GPtrArray) events = NULL;

  play (year);
  events = list (year, NULL, "2026-12-01T00:00:00Z", "en");

  g_assert_cmpuint (events->len, ==, 7);
  assert_event (events, 0, "2026-03-02", "Kickoff meeting", "");
  assert_event (events, 1, "2026-03-02", "What was decided", "2 answers. 1 suits as offered.");
  g_assert_cmpstr (get_sentence (events, 1, 0), ==, "Monthly meeting");
  assert_event (events, 2, "2026-03-02", "Version 1 sealed", "Signed by Olga Example.");
  assert_event (events, 3, "2026-06-01", "Review",
                "Kept: 0, partly: 0, not kept: 1, not measured: 0.");
  g_assert_cmpstr (get_sentence (events, 3, 0), ==, "We meet every month.");
  assert_event (events, 4, "2026-06-01", "Feedback", "2 people were asked.");
  assert_event (events, 5, "2026-06-10", "Version 2 sealed, it amends version 1",
                "1 change. Signed by Olga Example.");
  g_assert_cmpstr (get_sentence (events, 5, 0), ==, "Package: now Large.");
  assert_event (events, 6, "", "Draft of the next version", "1 difference");
  for (guint i = 0; i < events->len; i++)
    g_assert_cmpstr (ug_event_get_doubt (events->pdata[i]), ==, "");
}

/* Who was asked everybody may know; what he said only the manager. */
static void
test_scores_are_not_shared (void)
{
  for (guint shared = FALSE; shared <= TRUE; shared++)
    {
      g_autoptr (Year) year = year_new ();
      g_autoptr (GPtrArray) events = NULL;
      GPtrArray *sentences;

      play (year);
      events = list_for (year, NULL, "2026-12-01T00:00:00Z", "en", shared);
      assert_event (events, 4, "2026-06-01", "Feedback", "2 people were asked.");
      sentences = ug_event_get_sentences (events->pdata[4]);
      g_assert_cmpuint (sentences->len, ==, 2);
      g_assert_cmpint (strstr (ug_sentence_get_note (sentences->pdata[0]), "9 of 10") != NULL, ==,
                       !shared);
    }
}

/* A paper of one version, once a day, is one line; another version is another event. */
static void
test_papers (void)
{
  static const struct
  {
    guint version;
    const char *paper;
    int hour;
  } made[] = { { 1, "full", 9 }, { 1, "full", 10 }, { 1, "card", 11 }, { 0, "full", 12 } };
  g_autoptr (Year) year = year_new ();
  g_autoptr (GPtrArray) events = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (made); i++)
    {
      g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 3, 5, made[i].hour, 0, 0);

      ug_printout_note (UG_AGREEMENT (year->agreement), made[i].version, made[i].paper, "ru",
                        UG_PRINTOUT_HOW_SAVED, now);
    }
  g_assert_cmpuint (ug_record_count (year->client, UG_CLIENT_PRINTOUTS), ==, 3);
  events = list (year, NULL, "2026-12-01T00:00:00Z", "en");

  assert_event (events, 1, "2026-03-05", "Papers of version 1", "2 papers");
  g_assert_cmpstr (get_sentence (events, 1, 0), ==, "Full agreement");
  g_assert_cmpstr (get_sentence (events, 1, 1), ==, "card");
  assert_event (events, 2, "2026-03-05", "Papers of the draft", "1 paper");
}

/* A change of mind is told; what was filled in first, what is private and what is gone is not. */
static void
test_changes_of_mind (void)
{
  static const struct
  {
    const char *record;
    const char *field;
    const char *before;
    const char *after;
  } changes[] = {
    { AGREEMENT, "package-price", "90 a month", "80 a month" },
    { AGREEMENT, "package-name", "", "Large" },
    { AGREEMENT, "note", "they leave", "they stay" },
    { "gone", "title", "a", "b" },
    { AGREEMENT, "of-a-newer-program", "a", "b" },
  };
  g_autoptr (Year) year = year_new ();
  g_autoptr (GPtrArray) past = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_past_change_free);
  g_autoptr (GPtrArray) events = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    g_ptr_array_add (past,
                     ug_past_change_new (changes[i].record, changes[i].field, changes[i].before,
                                         changes[i].after, "2026-04-01T10:00:00Z", ""));
  events = list (year, past, "2026-12-01T00:00:00Z", "en");

  assert_event (events, 1, "2026-04-01", "What was decided", "");
  g_assert_cmpuint (ug_event_get_sentences (events->pdata[1])->len, ==, 1);
  g_assert_cmpstr (get_sentence (events, 1, 0), ==, "Price");
  g_assert_cmpstr (ug_sentence_get_note (ug_event_get_sentences (events->pdata[1])->pdata[0]), ==,
                   "Price: 90 a month → 80 a month.");
}

/* What the manager wrote for himself is in no event, in no language. */
static void
test_nothing_private (void)
{
  g_autoptr (Year) year = year_new ();

  play (year);
  for (const char *const *code = ug_language_list_codes (); *code != NULL; code++)
    {
      g_autoptr (GPtrArray) events = list (year, NULL, "2026-12-01T00:00:00Z", *code);

      for (guint i = 0; i < events->len; i++)
        {
          GPtrArray *sentences = ug_event_get_sentences (events->pdata[i]);

          g_assert_null (g_strrstr (ug_event_get_note (events->pdata[i]), "leave"));
          for (guint k = 0; k < sentences->len; k++)
            g_assert_null (g_strrstr (ug_sentence_get_note (sentences->pdata[k]), "leave"));
        }
    }
}

static void
test_kickoff_only (void)
{
  g_autoptr (Year) year = year_new ();
  g_autoptr (GPtrArray) events = list (year, NULL, "2026-12-01T00:00:00Z", "en");

  g_assert_cmpuint (events->len, ==, 2);
  assert_event (events, 0, "2026-03-02", "Kickoff meeting", "");
  assert_event (events, 1, "", "Draft", "Not sealed yet");
}

/* Nothing that was sealed under a wrong clock is lost or put in another order by its date. */
static void
test_wrong_clocks (void)
{
  static const struct
  {
    const char *first;
    const char *second;
    const char *doubts[2];
  } cases[] = {
    { "2026-03-02T10:00:00Z", "2026-06-01T10:00:00Z", { "", "" } },
    { "2026-03-02T10:00:00Z",
      "2016-03-02T10:00:00Z",
      { "", "Its date is before that of the version it amends: a clock was wrong." } },
    { "2036-03-02T10:00:00Z",
      "2026-06-01T10:00:00Z",
      { "Its date lies ahead: a clock was wrong, then or now.",
        "Its date is before that of the version it amends: a clock was wrong." } },
    { "yesterday", "2026-06-01T10:00:00Z", { "Its date cannot be read.", "" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Year) year = year_new ();
      g_autoptr (GPtrArray) events = NULL;
      guint found = 0;

      seal (year, cases[i].first);
      seal (year, cases[i].second);
      events = list (year, NULL, "2026-12-01T00:00:00Z", "en");
      for (guint k = 0; k < events->len; k++)
        {
          const guint number = ug_event_get_version (events->pdata[k]);

          if (number == 0)
            continue;
          g_assert_cmpstr (ug_event_get_doubt (events->pdata[k]), ==, cases[i].doubts[number - 1]);
          found++;
        }
      g_assert_cmpuint (found, ==, 2);
    }
}

static void
test_tampered (void)
{
  g_autoptr (Year) year = year_new ();
  g_autoptr (GPtrArray) events = NULL;

  seal (year, "2026-03-02T10:00:00Z");
  seal (year, "2026-06-01T10:00:00Z");
  ug_version_compare_with (year->versions->pdata[0], "another hash");
  g_object_unref (year->copies->pdata[1]);
  year->copies->pdata[1] = NULL;
  g_ptr_array_set_free_func (year->copies, NULL);
  events = list (year, NULL, "2026-12-01T00:00:00Z", "en");
  g_object_unref (year->copies->pdata[0]);

  g_assert_cmpuint (events->len, ==, 3);
  g_assert_cmpstr (ug_event_get_doubt (events->pdata[1]), ==,
                   "This is not what was sealed: it was changed afterwards.");
  g_assert_cmpstr (ug_event_get_doubt (events->pdata[2]), ==, "This version cannot be read.");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/timeline/year", test_year);
  g_test_add_func ("/timeline/scores-are-not-shared", test_scores_are_not_shared);
  g_test_add_func ("/timeline/papers", test_papers);
  g_test_add_func ("/timeline/changes-of-mind", test_changes_of_mind);
  g_test_add_func ("/timeline/nothing-private", test_nothing_private);
  g_test_add_func ("/timeline/kickoff-only", test_kickoff_only);
  g_test_add_func ("/timeline/wrong-clocks", test_wrong_clocks);
  g_test_add_func ("/timeline/tampered", test_tampered);

  return g_test_run ();
}

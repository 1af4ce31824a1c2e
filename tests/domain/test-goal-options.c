/* test-goal-options.c: what else could serve a goal is kept with what the client decided.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-check.h"
#include "ug-client.h"
#include "ug-difference.h"
#include "ug-goal-options.h"
#include "ug-sentence.h"

#define TODAY "2026-11-26"

typedef struct
{
  UgRecord *client;
  UgRecord *agreement;
  UgRecord *goal;
  UgRecord *person;
  UgLanguage *english;
} Fixture;

static UgRecord *
add_option (Fixture *fixture, const char *title)
{
  UgRecord *option = ug_record_add (fixture->goal, UG_GOAL_OPTIONS);

  ug_record_set_text (option, UG_OPTION_TITLE, title);

  return option;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->english = ug_language_new ("en");
  fixture->client = ug_record_new (UG_TYPE_CLIENT);
  fixture->person = ug_record_add (fixture->client, UG_CLIENT_PEOPLE);
  ug_record_set_text (fixture->person, UG_PERSON_NAME, "Pyotr Sample");
  fixture->agreement = ug_record_add (fixture->client, UG_CLIENT_AGREEMENTS);
  fixture->goal = ug_record_add (fixture->agreement, UG_AGREEMENT_GOALS);
  ug_record_set_text (fixture->goal, UG_GOAL_TITLE, "know the costs");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  ug_language_unref (fixture->english);
  g_assert_finalize_object (fixture->client);
}

static guint
count_unserved (Fixture *fixture)
{
  g_autoptr (GPtrArray) checks = ug_check_agreement (UG_AGREEMENT (fixture->agreement));
  guint count = 0;

  for (guint i = 0; i < checks->len; i++)
    count += ug_check_get_kind (checks->pdata[i]) == UG_CHECK_GOAL_UNSERVED;

  return count;
}

static void
decide (Fixture *fixture, UgRecord *option, UgOptionDecision decision)
{
  ug_option_decide (UG_OPTION (option), decision, ug_record_get_id (fixture->person), TODAY);
}

/* Options that nobody decided about change nothing of the truth that nothing serves the goal. */
static void
test_warning (Fixture *fixture, gconstpointer data)
{
  UgRecord *letter, *call;

  g_assert_cmpuint (count_unserved (fixture), ==, 1);
  ug_record_add (fixture->goal, UG_GOAL_OPTIONS); /* a row that was just added */
  letter = add_option (fixture, "A letter with the costs");
  call = add_option (fixture, "A call");
  g_assert_cmpuint (count_unserved (fixture), ==, 1);
  decide (fixture, letter, UG_OPTION_DECISION_DECLINED);
  g_assert_cmpuint (count_unserved (fixture), ==, 1);
  decide (fixture, call, UG_OPTION_DECISION_DECLINED);
  g_assert_cmpuint (count_unserved (fixture), ==, 0);
  decide (fixture, call, UG_OPTION_DECISION_OPEN);
  g_assert_cmpuint (count_unserved (fixture), ==, 1);
  decide (fixture, call, UG_OPTION_DECISION_CHOSEN);
  g_assert_cmpuint (count_unserved (fixture), ==, 0);
}

static void
test_leave (Fixture *fixture, gconstpointer data)
{
  UgRecord *letter = add_option (fixture, "A letter with the costs");
  UgRecord *leave;

  decide (fixture, letter, UG_OPTION_DECISION_CHOSEN);
  leave = UG_RECORD (
      ug_goal_leave_unserved (UG_GOAL (fixture->goal), ug_record_get_id (fixture->person), TODAY));
  g_assert_cmpint (ug_record_get_choice (leave, UG_OPTION_DECISION), ==, UG_OPTION_DECISION_CHOSEN);
  g_assert_cmpint (ug_record_get_choice (letter, UG_OPTION_DECISION), ==, UG_OPTION_DECISION_OPEN);
  g_assert_cmpstr (ug_record_get_text (letter, UG_OPTION_DECIDED_BY), ==, "");
  g_assert_cmpuint (count_unserved (fixture), ==, 0);

  decide (fixture, letter, UG_OPTION_DECISION_CHOSEN);
  g_assert_cmpint (ug_record_get_choice (leave, UG_OPTION_DECISION), ==, UG_OPTION_DECISION_OPEN);
  g_assert_true (ug_goal_leave_unserved (UG_GOAL (fixture->goal), NULL, TODAY)
                 == UG_OPTION (leave));
  g_assert_cmpuint (ug_record_count (fixture->goal, UG_GOAL_OPTIONS), ==, 2);
}

static void
test_promise (Fixture *fixture, gconstpointer data)
{
  UgRecord *letter = add_option (fixture, "A letter with the costs");
  UgRecord *promise = UG_RECORD (ug_option_make_promise (UG_OPTION (letter)));

  g_assert_cmpstr (ug_record_get_text (promise, UG_EXPECTATION_TITLE), ==,
                   "A letter with the costs");
  g_assert_true (
      ug_record_has_ref (promise, UG_EXPECTATION_GOALS, ug_record_get_id (fixture->goal)));
  g_assert_true (UG_RECORD (ug_option_make_promise (UG_OPTION (letter))) == promise);
  g_assert_cmpuint (ug_record_count (fixture->agreement, UG_AGREEMENT_EXPECTATIONS), ==, 1);
  g_assert_cmpuint (count_unserved (fixture), ==, 0);

  ug_record_remove (promise);
  g_assert_null (ug_option_get_promise (UG_OPTION (letter)));
  g_assert_cmpuint (count_unserved (fixture), ==, 1);
}

static void
test_words (Fixture *fixture, gconstpointer data)
{
  UgRecord *letter = add_option (fixture, "A letter with the costs");
  g_autofree char *open = ug_option_to_words (UG_OPTION (letter), fixture->english);
  g_autofree char *decided = NULL;

  g_assert_cmpstr (open, ==, "Not decided yet.");
  ug_record_set_text (letter, UG_OPTION_TAKES, "an hour a month");
  ug_record_set_text (letter, UG_OPTION_PRICE, "50 a month");
  ug_record_set_switch (letter, UG_OPTION_RECOMMENDED, TRUE);
  ug_record_set_text (letter, UG_OPTION_RECOMMENDED_WHY, "the bank asks for it.");
  decide (fixture, letter, UG_OPTION_DECISION_DECLINED);
  ug_record_set_text (letter, UG_OPTION_DECIDED_WHY, "our bookkeeper does it");
  ug_option_make_promise (UG_OPTION (letter));
  decided = ug_option_to_words (UG_OPTION (letter), fixture->english);
  g_assert_cmpstr (
      decided, ==,
      "It takes: an hour a month. It costs: 50 a month. We recommend it: the bank asks "
      "for it. Declined. Decided by Pyotr Sample on 26 November 2026. The reason: our "
      "bookkeeper does it. Promised as “A letter with the costs”.");
}

static const char *
find_text (GPtrArray *sentences, UgRecord *record)
{
  for (guint i = 0; i < sentences->len; i++)
    if (ug_sentence_get_record (sentences->pdata[i]) == record)
      return ug_sentence_get_text (sentences->pdata[i]);

  return NULL;
}

/* What was shown is read back, and what was decided since the last version is told. */
static void
test_read_back (Fixture *fixture, gconstpointer data)
{
  UgRecord *letter = add_option (fixture, "A letter with the costs");
  g_autoptr (GPtrArray) read = ug_read_back (UG_AGREEMENT (fixture->agreement), fixture->english);
  g_autoptr (UgRecord) before = ug_record_copy (fixture->client, NULL);
  g_autoptr (GPtrArray) told = NULL;

  g_assert_cmpstr (find_text (read, letter), ==,
                   "What else could serve it: A letter with the costs.");
  decide (fixture, letter, UG_OPTION_DECISION_CHOSEN);
  told = ug_difference_list (ug_record_peek (before, UG_CLIENT_AGREEMENTS, 0),
                             UG_AGREEMENT (fixture->agreement), fixture->english);
  g_assert_cmpuint (told->len, ==, 1);
  g_assert_cmpstr (find_text (told, letter), ==, "A letter with the costs, Decision: now Chosen.");
  g_assert_cmpstr (ug_sentence_get_note (told->pdata[0]), ==,
                   "Decided by Pyotr Sample on 26 November 2026.");
}

static void
add (const char *path, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/goal-options/warning", test_warning);
  add ("/goal-options/leave", test_leave);
  add ("/goal-options/promise", test_promise);
  add ("/goal-options/words", test_words);
  add ("/goal-options/read-back", test_read_back);

  return g_test_run ();
}

/* test-package-change.c: choosing a package, and another one after the client has answered.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-client.h"
#include "ug-firm.h"
#include "ug-kickoff.h"
#include "ug-package-change.h"
#include "ug-people.h"
#include "ug-priority.h"
#include "ug-schedule.h"

typedef struct
{
  UgRecord *firm;
  UgPackage *standard;
  UgPackage *premium;
  UgRecord *client;
  UgRecord *agreement;
  GDateTime *now;
  UgLanguage *language;
} Fixture;

static UgRecord *
add (UgRecord *owner, guint list, guint field, const char *text)
{
  UgRecord *child = ug_record_add (owner, list);

  ug_record_set_text (child, field, text);
  return child;
}

static void
set_offer (UgRecord *promise, const char *text)
{
  g_autoptr (UgTerm) term = ug_expectation_read_term (UG_EXPECTATION (promise), text);

  ug_record_set_term (promise, UG_EXPECTATION_OFFER, term);
}

static UgRecord *
promise (UgPackage *package, UgExpectationKind kind, const char *title, const char *offer)
{
  UgRecord *self = ug_record_add (UG_RECORD (package), UG_PACKAGE_EXPECTATIONS);

  ug_record_set_choice (self, UG_EXPECTATION_KIND, kind);
  ug_record_set_choice (self, UG_EXPECTATION_SIDE, UG_SIDE_OURS);
  ug_record_set_text (self, UG_EXPECTATION_TITLE, title);
  set_offer (self, offer);

  return self;
}

static void
times (UgPackage *package, const char *title, const char *first, const char *resolution)
{
  UgRecord *priority = add (UG_RECORD (package), UG_PACKAGE_PRIORITIES, UG_PRIORITY_TITLE, title);
  UgRecord *self;

  ug_record_set_text (priority, UG_PRIORITY_EXAMPLES, "the server is down");
  self = promise (package, UG_EXPECTATION_KIND_TERM, "", first);
  ug_record_set_text (self, UG_EXPECTATION_PRIORITY, ug_record_get_id (priority));
  self = promise (package, UG_EXPECTATION_KIND_TERM, "", resolution);
  ug_record_set_text (self, UG_EXPECTATION_PRIORITY, ug_record_get_id (priority));
  ug_record_set_choice (self, UG_EXPECTATION_CLOCK, UG_CLOCK_RESOLUTION);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  UgRecord *person, *self;

  fixture->language = ug_language_new ("en");
  fixture->now = g_date_time_new_utc (2026, 11, 22, 9, 0, 0);
  fixture->firm = ug_record_new (UG_TYPE_FIRM);
  person = add (fixture->firm, UG_FIRM_PEOPLE, UG_PERSON_NAME, "Anna Placeholder");

  fixture->standard =
      UG_PACKAGE (add (fixture->firm, UG_FIRM_PACKAGES, UG_PACKAGE_NAME, "Standard"));
  ug_record_set_text (UG_RECORD (fixture->standard), UG_PACKAGE_PRICE, "340");
  ug_record_set_text (UG_RECORD (fixture->standard), UG_PACKAGE_PERIOD, "a month");
  times (fixture->standard, "Work has stopped", "1 hour", "4 working hours");
  times (fixture->standard, "It can wait", "1 day", "5 days");
  promise (fixture->standard, UG_EXPECTATION_KIND_REPORT, "Monthly letter", "every month");

  fixture->premium = UG_PACKAGE (add (fixture->firm, UG_FIRM_PACKAGES, UG_PACKAGE_NAME, "Premium"));
  times (fixture->premium, "Work has stopped", "15 minutes", "4 working hours");
  self = promise (fixture->premium, UG_EXPECTATION_KIND_EMERGENCY, "", "");
  ug_record_set_choice (self, UG_EXPECTATION_PART, UG_EMERGENCY_PART_NEGOTIATOR);
  ug_record_set_text (self, UG_EXPECTATION_PERSON, ug_record_get_id (person));

  fixture->client = UG_RECORD (ug_kickoff_new (UG_FIRM (fixture->firm), fixture->now));
  fixture->agreement = UG_RECORD (ug_kickoff_get_agreement (UG_CLIENT (fixture->client)));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->client);
  g_assert_finalize_object (fixture->firm);
  g_date_time_unref (fixture->now);
  ug_language_unref (fixture->language);
}

static UgPackageChange *
choose (Fixture *fixture, UgPackage *package)
{
  return ug_agreement_choose_package (UG_AGREEMENT (fixture->agreement), package);
}

static UgExpectation *
peek (Fixture *fixture, guint i)
{
  return ug_record_peek (fixture->agreement, UG_AGREEMENT_EXPECTATIONS, i);
}

static guint
count_promises (Fixture *fixture)
{
  return ug_record_count (fixture->agreement, UG_AGREEMENT_EXPECTATIONS);
}

static void
assert_counts (
    UgPackageChange *change, guint added, guint replaced, guint removed, guint kept, guint differs)
{
  g_assert_cmpuint (ug_package_change_count (change, UG_PACKAGE_LINE_ADDED), ==, added);
  g_assert_cmpuint (ug_package_change_count (change, UG_PACKAGE_LINE_REPLACED), ==, replaced);
  g_assert_cmpuint (ug_package_change_count (change, UG_PACKAGE_LINE_REMOVED), ==, removed);
  g_assert_cmpuint (ug_package_change_count (change, UG_PACKAGE_LINE_KEPT), ==, kept);
  g_assert_cmpuint (ug_package_change_count (change, UG_PACKAGE_LINE_DIFFERS), ==, differs);
}

static void
test_first_choice (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgPackageChange) change = choose (fixture, fixture->standard);
  g_autofree char *words = ug_package_change_to_words (change, fixture->language);

  assert_counts (change, 5, 0, 0, 0, 0);
  g_assert_cmpstr (words, ==, "The package “Standard” is chosen. 5 promises were added.");
  g_assert_cmpstr (ug_record_get_text (fixture->agreement, UG_AGREEMENT_PACKAGE_NAME), ==,
                   "Standard");
  g_assert_cmpstr (ug_record_get_text (fixture->agreement, UG_AGREEMENT_PACKAGE_PRICE), ==,
                   "340 a month");

  /* The kickoff's own priorities are recognised, not doubled. */
  g_assert_cmpuint (ug_record_count (fixture->agreement, UG_AGREEMENT_PRIORITIES), ==, 2);
  g_assert_cmpstr (
      ug_record_get_text (UG_RECORD (peek (fixture, 0)), UG_EXPECTATION_PRIORITY), ==,
      ug_record_get_id (ug_record_peek (fixture->agreement, UG_AGREEMENT_PRIORITIES, 0)));
}

static void
test_same_again (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgPackageChange) first = choose (fixture, fixture->standard);
  g_autoptr (UgPackageChange) second = choose (fixture, fixture->standard);

  assert_counts (second, 0, 0, 0, 0, 0);
  g_assert_cmpuint (count_promises (fixture), ==, 5);
}

static void
test_unanswered_follows (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgPackageChange) first = choose (fixture, fixture->standard);
  g_autoptr (UgPackageChange) second = choose (fixture, fixture->premium);
  g_autoptr (UgTerm) offer = ug_term_read ("15 minutes");
  UgRecord *negotiator;

  assert_counts (second, 1, 1, 3, 0, 0);
  g_assert_cmpuint (count_promises (fixture), ==, 3);
  g_assert_cmpuint (ug_record_count (fixture->agreement, UG_AGREEMENT_PRIORITIES), ==, 1);
  g_assert_true (ug_term_equal (
      ug_record_get_term (UG_RECORD (peek (fixture, 0)), UG_EXPECTATION_OFFER), offer));

  negotiator = UG_RECORD (peek (fixture, 2));
  g_assert_true (ug_people_find (negotiator, ug_record_get_text (negotiator, UG_EXPECTATION_PERSON))
                 == ug_record_peek (fixture->client, UG_CLIENT_PEOPLE, 0));
}

static void
test_answered_stays (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgLanguage) russian = ug_language_new ("ru");
  g_autoptr (UgPackageChange) first = choose (fixture, fixture->standard);
  g_autoptr (UgPackageChange) second = NULL;
  g_autofree char *words = NULL;
  g_autofree char *line = NULL;

  ug_expectation_answer (peek (fixture, 0), UG_ANSWER_CHOICE_SUITS, NULL, fixture->now);
  ug_expectation_answer (peek (fixture, 1), UG_ANSWER_CHOICE_SUITS, NULL, fixture->now);
  ug_expectation_answer (peek (fixture, 4), UG_ANSWER_CHOICE_SUITS, NULL, fixture->now);
  second = choose (fixture, fixture->premium);

  assert_counts (second, 1, 0, 2, 2, 1);
  words = ug_package_change_to_words (second, fixture->language);
  g_assert_cmpstr (words, ==,
                   "The package “Premium” is chosen. 1 promise was added. "
                   "2 that nobody had answered were taken out. 2 stay as you settled them. "
                   "1 stays as you settled it, although the package offers otherwise.");
  g_clear_pointer (&words, g_free);
  words = ug_package_change_to_words (second, russian);
  g_assert_cmpstr (words, ==,
                   "Выбран пакет «Premium». Добавлено 1 обещание. "
                   "Убрано 2, на которые ещё не отвечали. 2 остаются, как вы решили. "
                   "1 остаётся, как вы решили, хотя в пакете иначе.");
  line = ug_package_line_to_words (ug_package_change_get_line (second, 0), fixture->language);
  g_assert_cmpstr (line, ==,
                   "Work has stopped: First response — stays: 1 hour; "
                   "the package offers: 15 minutes");
}

static void
test_typing_stays (Fixture *fixture, gconstpointer data)
{
  static const char *const goals[] = { "goal", NULL };
  g_autoptr (UgPackageChange) first = choose (fixture, fixture->standard);
  g_autoptr (UgPackageChange) second = NULL;
  UgRecord *priority = ug_record_peek (fixture->agreement, UG_AGREEMENT_PRIORITIES, 0);

  ug_record_set_text (priority, UG_PRIORITY_TITLE, "The shop stands still");
  ug_record_set_text (priority, UG_PRIORITY_EXAMPLES, "the till is down");
  set_offer (UG_RECORD (peek (fixture, 0)), "30 minutes");
  ug_record_set_text (UG_RECORD (peek (fixture, 1)), UG_EXPECTATION_DETAILS, "on site");
  ug_record_set_refs (UG_RECORD (peek (fixture, 2)), UG_EXPECTATION_GOALS, goals);
  second = choose (fixture, fixture->premium);

  /* The offer typed in the meeting stays and is told; a detail stays beside the new word. */
  assert_counts (second, 1, 0, 3, 0, 1);
  g_assert_cmpstr (ug_record_get_text (UG_RECORD (peek (fixture, 1)), UG_EXPECTATION_DETAILS), ==,
                   "on site");
  g_assert_cmpuint (ug_record_count (fixture->agreement, UG_AGREEMENT_PRIORITIES), ==, 1);
  g_assert_cmpstr (ug_record_get_text (priority, UG_PRIORITY_TITLE), ==, "The shop stands still");
  g_assert_cmpstr (ug_record_get_text (priority, UG_PRIORITY_EXAMPLES), ==, "the till is down");
}

static void
test_missing_people_come_along (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgPackageChange) change = NULL;
  UgRecord *negotiator;

  ug_record_remove (ug_record_peek (fixture->client, UG_CLIENT_PEOPLE, 0));
  change = choose (fixture, fixture->premium);
  negotiator = UG_RECORD (peek (fixture, 2));

  g_assert_cmpuint (ug_record_count (fixture->client, UG_CLIENT_PEOPLE), ==, 1);
  g_assert_nonnull (
      ug_people_find (negotiator, ug_record_get_text (negotiator, UG_EXPECTATION_PERSON)));
}

static void
test_missing_hours_come_along (Fixture *fixture, gconstpointer data)
{
  UgRecord *schedule = add (fixture->firm, UG_FIRM_SCHEDULES, UG_SCHEDULE_NAME, "Evenings");
  UgRecord *offered = ug_record_peek (UG_RECORD (fixture->premium), UG_PACKAGE_EXPECTATIONS, 0);
  g_autoptr (UgTerm) read = ug_term_from_string ("15 minutes", NULL);
  g_autoptr (UgTerm) term = ug_term_with_calendar (read, ug_record_get_id (schedule));
  g_autoptr (UgPackageChange) change = NULL;
  UgTerm *offer;

  ug_record_set_term (offered, UG_EXPECTATION_OFFER, term);
  change = choose (fixture, fixture->premium);
  offer = ug_record_get_term (UG_RECORD (peek (fixture, 0)), UG_EXPECTATION_OFFER);

  g_assert_cmpuint (ug_record_count (fixture->client, UG_CLIENT_SCHEDULES), ==, 1);
  g_assert_cmpstr (ug_term_get_calendar (offer), ==,
                   ug_record_get_id (ug_record_peek (fixture->client, UG_CLIENT_SCHEDULES, 0)));
}

static void
test_undo (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgPackageChange) first = choose (fixture, fixture->standard);
  g_autoptr (UgRecord) before = NULL;
  g_autoptr (UgPackageChange) second = NULL;
  g_autoptr (UgPackageChange) third = NULL;

  ug_expectation_answer (peek (fixture, 1), UG_ANSWER_CHOICE_SUITS, NULL, fixture->now);
  before = ug_record_copy (fixture->client, NULL);
  second = choose (fixture, fixture->premium);
  g_assert_false (ug_record_equal (fixture->client, before));
  g_assert_true (ug_package_change_undo (second));
  g_assert_true (ug_record_equal (fixture->client, before));
  g_assert_false (ug_package_change_undo (second));

  /* Somebody has answered what the choice brought: his answer is worth more than the undo. */
  third = choose (fixture, fixture->premium);
  g_assert_true (ug_package_change_can_undo (third));
  ug_expectation_answer (peek (fixture, 0), UG_ANSWER_CHOICE_SUITS, NULL, fixture->now);
  g_assert_false (ug_package_change_undo (third));
}

static void
test_alone (void)
{
  g_autoptr (UgAgreement) agreement = ug_record_new (UG_TYPE_AGREEMENT);
  g_autoptr (UgPackage) package = ug_record_new (UG_TYPE_PACKAGE);
  g_autoptr (UgPackageChange) change = ug_agreement_choose_package (agreement, package);
  g_autoptr (UgLanguage) language = ug_language_new ("en");
  g_autofree char *words = ug_package_change_to_words (change, language);

  g_assert_cmpstr (words, ==, "The package is chosen.");
  g_assert_null (ug_package_change_get_line (change, 0));
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/package-change/first-choice", test_first_choice);
  ADD ("/package-change/same-again", test_same_again);
  ADD ("/package-change/unanswered-follows", test_unanswered_follows);
  ADD ("/package-change/answered-stays", test_answered_stays);
  ADD ("/package-change/typing-stays", test_typing_stays);
  ADD ("/package-change/missing-people-come-along", test_missing_people_come_along);
  ADD ("/package-change/missing-hours-come-along", test_missing_hours_come_along);
  ADD ("/package-change/undo", test_undo);
  g_test_add_func ("/package-change/alone", test_alone);

  return g_test_run ();
}

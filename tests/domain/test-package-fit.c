/* test-package-fit.c: which package is enough for what the client has answered.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-answering.h"
#include "ug-goal.h"
#include "ug-goals.h"
#include "ug-kickoff.h"
#include "ug-package-change.h"
#include "ug-package-fit.h"
#include "ug-priority.h"
#include "ug-schedule.h"

typedef struct
{
  UgRecord *firm;
  UgPackage *packages[3];
  UgRecord *client;
  UgAgreement *agreement;
  UgLanguage *language;
  GDateTime *now;
} Fixture;

static void
add_term (UgRecord *package, UgRecord *priority, UgClock clock, const char *text)
{
  UgRecord *promise = ug_record_add (package, UG_PACKAGE_EXPECTATIONS);
  g_autoptr (UgTerm) term = ug_term_read (text);

  ug_record_set_text (promise, UG_EXPECTATION_PRIORITY, ug_record_get_id (priority));
  ug_record_set_choice (promise, UG_EXPECTATION_CLOCK, clock);
  ug_record_set_term (promise, UG_EXPECTATION_OFFER, term);
}

static UgPackage *
add_package (Fixture *fixture, const char *name, const char *price, const char *const terms[3])
{
  UgRecord *package = ug_record_add (fixture->firm, UG_FIRM_PACKAGES);
  UgRecord *priority = ug_record_add (package, UG_PACKAGE_PRIORITIES);

  ug_record_set_text (package, UG_PACKAGE_NAME, name);
  ug_record_set_text (package, UG_PACKAGE_PRICE, price);
  ug_record_set_text (priority, UG_PRIORITY_TITLE, "Work has stopped");
  for (UgClock clock = 0; clock < 3; clock++)
    add_term (package, priority, clock, terms[clock]);

  return UG_PACKAGE (package);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  static const char *const terms[][3] = {
    { "4 hours", "every 8 hours", "9 hours" },
    { "1 hour", "every 4 hours", "8 hours" },
    { "15 minutes", "every hour", "4 hours" },
  };

  fixture->language = ug_language_new ("en");
  fixture->now = g_date_time_new_utc (2026, 11, 22, 9, 0, 0);
  fixture->firm = ug_record_new (UG_TYPE_FIRM);
  fixture->packages[0] = add_package (fixture, "Basic", "18 000 ₽", terms[0]);
  fixture->packages[1] = add_package (fixture, "Standard", "34 000 ₽", terms[1]);
  fixture->packages[2] = add_package (fixture, "Premium", "72 000 ₽", terms[2]);
  fixture->client = UG_RECORD (ug_kickoff_new (UG_FIRM (fixture->firm), fixture->now));
  fixture->agreement = ug_kickoff_get_agreement (UG_CLIENT (fixture->client));
  g_object_unref (ug_agreement_choose_package (fixture->agreement, fixture->packages[1]));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->client);
  g_assert_finalize_object (fixture->firm);
  g_date_time_unref (fixture->now);
  ug_language_unref (fixture->language);
}

static void
answer (Fixture *fixture, UgClock clock, UgAnswerChoice choice, const char *wish)
{
  UgExpectation *promise =
      ug_record_peek (UG_RECORD (fixture->agreement), UG_AGREEMENT_EXPECTATIONS, clock);
  UgRecord *answer = UG_RECORD (ug_expectation_answer (promise, choice, NULL, fixture->now));
  g_autoptr (UgTerm) term = wish != NULL ? ug_term_read (wish) : NULL;

  ug_record_set_term (answer, UG_ANSWER_WISH, term);
}

static void
assert_fits (Fixture *fixture, const char *basic, const char *standard, const char *premium)
{
  const char *expected[] = { basic, standard, premium };

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (UgPackageFit) fit = ug_package_fit_new (fixture->agreement, fixture->packages[i]);
      g_autofree char *words = ug_package_fit_to_words (fit, fixture->language);

      g_assert_cmpstr (words, ==, expected[i]);
    }
}

static void
assert_russian_advice (Fixture *fixture, const char *expected)
{
  g_autoptr (UgLanguage) language = ug_language_new ("ru");
  g_autofree char *advice =
      ug_package_advise (fixture->agreement, UG_FIRM (fixture->firm), language);

  g_assert_cmpstr (advice, ==, expected);
}

static void
assert_advice (Fixture *fixture, const char *expected)
{
  g_autofree char *advice =
      ug_package_advise (fixture->agreement, UG_FIRM (fixture->firm), fixture->language);

  g_assert_cmpstr (advice, ==, expected);
}

static void
test_fit (Fixture *fixture, gconstpointer data)
{
  assert_fits (fixture, "", "", "");
  assert_advice (fixture, NULL);

  answer (fixture, UG_CLOCK_FIRST_RESPONSE, UG_ANSWER_CHOICE_SUITS, NULL);
  answer (fixture, UG_CLOCK_NEWS, UG_ANSWER_CHOICE_NO_HURRY, "every 8 hours");
  assert_fits (
      fixture, "meets 1 of 2 answers\ntoo little: Work has stopped: First response",
      "gives all you asked for\nmore than you asked for: Work has stopped: News",
      "gives all you asked for\nmore than you asked for: Work has stopped: First response; "
      "Work has stopped: News");
  assert_advice (fixture, "The cheapest package that gives all you asked for: “Standard”. "
                          "In “Premium” you would pay for 2 things you did not ask for.");
  assert_russian_advice (fixture,
                         "Самый недорогой пакет, который даёт всё, о чём вы просили, — «Standard». "
                         "В пакете «Premium» вы платили бы за 2 вещи, о которых не просили.");

  answer (fixture, UG_CLOCK_FIRST_RESPONSE, UG_ANSWER_CHOICE_NO_HURRY, "4 hours");
  assert_fits (
      fixture, "gives all you asked for",
      "gives all you asked for\nmore than you asked for: Work has stopped: First response; "
      "Work has stopped: News",
      "gives all you asked for\nmore than you asked for: Work has stopped: First response; "
      "Work has stopped: News");
  g_assert_true (ug_package_find_cheapest (fixture->agreement, UG_FIRM (fixture->firm))
                 == fixture->packages[0]);

  /* Words are not compared, and nothing is advised on a guess. */
  answer (fixture, UG_CLOCK_FIRST_RESPONSE, UG_ANSWER_CHOICE_NEED_MORE, "at once");
  assert_fits (fixture, "meets 1 of 2 answers\nto be discussed: Work has stopped: First response",
               "meets 1 of 2 answers\nto be discussed: Work has stopped: First response\nmore than "
               "you asked for: Work has stopped: News",
               "meets 1 of 2 answers\nto be discussed: Work has stopped: First response\nmore than "
               "you asked for: Work has stopped: News");
  assert_advice (fixture, "“Basic” may give all you asked for; to be discussed first: Work has "
                          "stopped: First response.");

  answer (fixture, UG_CLOCK_RESOLUTION, UG_ANSWER_CHOICE_NEED_MORE, "2 hours");
  assert_advice (fixture, "No package gives all you asked for. Closest is “Basic”; to be agreed "
                          "apart: Work has stopped: Resolution.");

  /* What stays as it was offered is no longer asked for. */
  ug_expectation_keep_offer (
      ug_record_peek (UG_RECORD (fixture->agreement), UG_AGREEMENT_EXPECTATIONS, 2));
  answer (fixture, UG_CLOCK_FIRST_RESPONSE, UG_ANSWER_CHOICE_SUITS, NULL);
  assert_advice (fixture, "The cheapest package that gives all you asked for: “Standard”. "
                          "In “Premium” you would pay for 3 things you did not ask for.");
  ug_expectation_settle (
      ug_record_peek (UG_RECORD (fixture->agreement), UG_AGREEMENT_EXPECTATIONS, 2), "");

  answer (fixture, UG_CLOCK_FIRST_RESPONSE, UG_ANSWER_CHOICE_NEED_MORE, "5 minutes");
  answer (fixture, UG_CLOCK_NEWS, UG_ANSWER_CHOICE_NEED_MORE, "every 10 minutes");
  assert_fits (fixture,
               "meets 0 of 3 answers\ntoo little: Work has stopped: First response; Work has "
               "stopped: News; and 1 more",
               "meets 0 of 3 answers\ntoo little: Work has stopped: First response; Work has "
               "stopped: News; and 1 more",
               "meets 0 of 3 answers\ntoo little: Work has stopped: First response; Work has "
               "stopped: News; and 1 more");
  assert_advice (fixture, "No package gives all you asked for. Closest is “Basic”; to be agreed "
                          "apart: Work has stopped: First response; Work has stopped: News; and 1 "
                          "more.");
}

/* Who did not say how much less is enough, or how much more he needs, is not guessed at. */
static void
test_no_wish (Fixture *fixture, gconstpointer data)
{
  answer (fixture, UG_CLOCK_FIRST_RESPONSE, UG_ANSWER_CHOICE_NO_HURRY, NULL);
  assert_fits (
      fixture, "meets 0 of 1 answers\nto be discussed: Work has stopped: First response",
      "gives all you asked for\nmore than you asked for: Work has stopped: First response",
      "gives all you asked for\nmore than you asked for: Work has stopped: First response");
  answer (fixture, UG_CLOCK_FIRST_RESPONSE, UG_ANSWER_CHOICE_NEED_MORE, NULL);
  assert_fits (fixture, "meets 0 of 1 answers\ntoo little: Work has stopped: First response",
               "meets 0 of 1 answers\ntoo little: Work has stopped: First response",
               "meets 0 of 1 answers\nto be discussed: Work has stopped: First response");
}

/* What no rule compares is tried on the calendar: two working days are longer than nine hours. */
static void
test_on_calendar (Fixture *fixture, gconstpointer data)
{
  UgRecord *schedule = ug_record_add (fixture->client, UG_CLIENT_SCHEDULES);
  g_autoptr (UgCalendar) calendar =
      ug_calendar_from_string ("Europe/Moscow; mon-fri 09:00-18:00", NULL);

  ug_record_set_choice (schedule, UG_SCHEDULE_SIDE, UG_SIDE_OURS);
  ug_record_set_calendar (schedule, UG_SCHEDULE_CALENDAR, calendar);
  answer (fixture, UG_CLOCK_RESOLUTION, UG_ANSWER_CHOICE_NO_HURRY, "2 working days");
  assert_fits (fixture,
               "gives all you asked for\nmore than you asked for: Work has stopped: Resolution",
               "gives all you asked for\nmore than you asked for: Work has stopped: Resolution",
               "gives all you asked for\nmore than you asked for: Work has stopped: Resolution");

  /* A report of the evening is due earlier by the one, a report of the morning by the other. */
  answer (fixture, UG_CLOCK_RESOLUTION, UG_ANSWER_CHOICE_NEED_MORE, "end of the same working day");
  assert_fits (fixture, "meets 0 of 1 answers\nto be discussed: Work has stopped: Resolution",
               "meets 0 of 1 answers\nto be discussed: Work has stopped: Resolution",
               "meets 0 of 1 answers\nto be discussed: Work has stopped: Resolution");
}

/* The cheapest one serves the goals, too, that any of them serves. */
static void
test_cheapest_for_goals (Fixture *fixture, gconstpointer data)
{
  UgRecord *goal;

  answer (fixture, UG_CLOCK_FIRST_RESPONSE, UG_ANSWER_CHOICE_NO_HURRY, "4 hours");
  goal = ug_record_add (UG_RECORD (fixture->agreement), UG_AGREEMENT_GOALS);
  ug_record_set_text (goal, UG_GOAL_TITLE, "sell on Fridays");
  g_assert_true (ug_package_find_cheapest (fixture->agreement, UG_FIRM (fixture->firm))
                 == fixture->packages[0]);
  ug_record_toggle_ref (goal, UG_GOAL_PACKAGES, ug_record_get_id (UG_RECORD (fixture->packages[2])),
                        TRUE);
  g_assert_true (ug_package_find_cheapest (fixture->agreement, UG_FIRM (fixture->firm))
                 == fixture->packages[2]);
  assert_advice (fixture, "The cheapest package that gives all you asked for and serves your "
                          "goals: “Premium”.");
}

static void
test_prices_that_say_nothing (Fixture *fixture, gconstpointer data)
{
  answer (fixture, UG_CLOCK_FIRST_RESPONSE, UG_ANSWER_CHOICE_SUITS, NULL);
  g_assert_nonnull (ug_package_find_cheapest (fixture->agreement, UG_FIRM (fixture->firm)));
  ug_record_set_text (UG_RECORD (fixture->packages[0]), UG_PACKAGE_PERIOD, "a year");
  assert_advice (fixture, NULL);
  ug_record_set_text (UG_RECORD (fixture->packages[0]), UG_PACKAGE_PERIOD, "");
  ug_record_set_text (UG_RECORD (fixture->packages[2]), UG_PACKAGE_PRICE, "on request");
  assert_advice (fixture, NULL);
}

static const struct
{
  const char *price;
  gboolean understood;
  gint64 amount;
} prices[] = {
  { "34 000 ₽", TRUE, 3400000 },
  { "34\u00a0000\u202f₽", TRUE, 3400000 },
  { "$1,150", TRUE, 115000 },
  { "1.150,50 €", TRUE, 115050 },
  { "99.9", TRUE, 9990 },
  { "1,150,000", TRUE, 115000000 },
  { "from 100 to 200", FALSE, 0 },
  { "100–200", FALSE, 0 },
  { "on request", FALSE, 0 },
  { "", FALSE, 0 },
  { "99999999999999999999999999", FALSE, 0 },
};

static void
test_amounts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (prices); i++)
    {
      g_autoptr (UgPackage) package = ug_record_new (UG_TYPE_PACKAGE);
      gint64 amount = 0;

      ug_record_set_text (UG_RECORD (package), UG_PACKAGE_PRICE, prices[i].price);
      g_assert_cmpint (ug_package_get_amount (package, &amount), ==, prices[i].understood);
      if (prices[i].understood)
        g_assert_cmpint (amount, ==, prices[i].amount);
    }
}

static UgRecord *
add_goal (Fixture *fixture, const char *title, UgRecord *serves)
{
  UgRecord *goal = ug_record_add (UG_RECORD (fixture->agreement), UG_AGREEMENT_GOALS);

  ug_record_set_text (goal, UG_GOAL_TITLE, title);
  if (serves != NULL)
    ug_record_toggle_ref (goal, UG_GOAL_SERVES, ug_record_get_id (serves), TRUE);

  return goal;
}

static void
test_goals (Fixture *fixture, gconstpointer data)
{
  UgRecord *top = add_goal (fixture, "enjoy the picture", NULL);
  UgRecord *middle = add_goal (fixture, "hang the picture", top);
  UgRecord *drill = add_goal (fixture, "drill a hole", middle);
  g_autoptr (UgPackageFit) fit = NULL;
  g_autofree char *words = NULL;

  add_goal (fixture, "something else", NULL);
  add_goal (fixture, "", NULL);
  ug_record_toggle_ref (top, UG_GOAL_SERVES, ug_record_get_id (drill), TRUE); /* a ring ends too */
  ug_record_toggle_ref (drill, UG_GOAL_PACKAGES,
                        ug_record_get_id (UG_RECORD (fixture->packages[0])), TRUE);
  fit = ug_package_fit_new (fixture->agreement, fixture->packages[0]);
  words = ug_package_fit_goals_to_words (fit, fixture->language);
  g_assert_cmpstr (words, ==, "serves 3 of 4");
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/package-fit/fit", test_fit);
  ADD ("/package-fit/no-wish", test_no_wish);
  ADD ("/package-fit/on-calendar", test_on_calendar);
  ADD ("/package-fit/cheapest-for-goals", test_cheapest_for_goals);
  ADD ("/package-fit/prices-that-say-nothing", test_prices_that_say_nothing);
  ADD ("/package-fit/goals", test_goals);
  g_test_add_func ("/package-fit/amounts", test_amounts);

  return g_test_run ();
}

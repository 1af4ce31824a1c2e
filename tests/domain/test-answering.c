/* test-answering.c: how an answer is settled, parked and taken back, and what people are called.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-agreement.h"
#include "ug-answering.h"
#include "ug-people.h"
#include "ug-priority.h"
#include "ug-counter-offer.h"
#include "ug-settling.h"

typedef struct
{
  UgExpectation *promise;
  UgRecord *record;
  GDateTime *now;
  GDateTime *later;
} Fixture;

static void
set_term (UgRecord *record, guint field, const char *text)
{
  g_autoptr (UgTerm) term = text != NULL ? ug_term_read (text) : NULL;

  ug_record_set_term (record, field, term);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->now = g_date_time_new_utc (2026, 11, 22, 9, 0, 0);
  fixture->later = g_date_time_add_hours (fixture->now, 1);
  fixture->promise = ug_record_new (UG_TYPE_EXPECTATION);
  fixture->record = UG_RECORD (fixture->promise);
  set_term (fixture->record, UG_EXPECTATION_OFFER, "4 working hours");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_date_time_unref (fixture->now);
  g_date_time_unref (fixture->later);
  g_assert_finalize_object (fixture->promise);
}

static const struct
{
  const char *offer;
  const char *floor;
  const char *wish;
  gboolean accept;
} wishes[] = {
  { "4 working hours", "2 working hours", "3 working hours", TRUE },
  { "4 working hours", "2 working hours", "2 working hours", TRUE },
  { "4 working hours", "2 working hours", "1 working hour", FALSE },
  { "4 working hours", "2 working hours", "8 working hours", TRUE },
  { "4 working hours", NULL, "4 working hours", TRUE },
  { "4 working hours", NULL, "3 working hours", FALSE },
  { "4 working hours", "2 working hours", "when you can", FALSE },
  { "4 working hours", "2 working hours", NULL, FALSE },
  { "once a month", "twice a month", "twice a month", TRUE },
  { "once a month", "twice a month", "three times a month", FALSE },
  { NULL, NULL, "1 hour", FALSE },
  { NULL, "1 hour", "1 hour", TRUE },
};

static void
test_can_accept (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (wishes); i++)
    {
      g_autoptr (UgTerm) wish = wishes[i].wish ? ug_term_read (wishes[i].wish) : NULL;

      set_term (fixture->record, UG_EXPECTATION_OFFER, wishes[i].offer);
      set_term (fixture->record, UG_EXPECTATION_FLOOR, wishes[i].floor);
      if (ug_expectation_can_accept (fixture->promise, wish) != wishes[i].accept)
        g_error ("case %u: %s", i, wishes[i].wish);
    }
}

static void
wish (Fixture *fixture, const char *text)
{
  UgAnswer *answer =
      ug_expectation_answer (fixture->promise, UG_ANSWER_CHOICE_NEED_MORE, NULL, fixture->now);

  set_term (UG_RECORD (answer), UG_ANSWER_WISH, text);
}

static void
test_settle (Fixture *fixture, gconstpointer data)
{
  g_assert_false (ug_expectation_take_wish (fixture->promise));
  g_assert_false (ug_expectation_is_answered (fixture->promise));

  wish (fixture, "2 hours");
  g_assert_true (ug_expectation_is_answered (fixture->promise));
  g_assert_cmpint (ug_expectation_get_outcome (fixture->promise), ==, UG_OUTCOME_UNSETTLED);
  g_assert_true (ug_expectation_take_wish (fixture->promise));
  g_assert_cmpint (ug_expectation_get_outcome (fixture->promise), ==, UG_OUTCOME_TRADED);
  ug_expectation_keep_offer (fixture->promise);
  g_assert_cmpint (ug_expectation_get_outcome (fixture->promise), ==, UG_OUTCOME_DECLINED);
  ug_expectation_settle (fixture->promise, "3 hours");
  g_assert_cmpint (ug_expectation_get_outcome (fixture->promise), ==, UG_OUTCOME_TRADED);
  ug_expectation_settle (fixture->promise, "  ");
  g_assert_cmpint (ug_expectation_get_outcome (fixture->promise), ==, UG_OUTCOME_UNSETTLED);
}

static void
test_confirmation (Fixture *fixture, gconstpointer data)
{
  wish (fixture, "2 hours");
  ug_expectation_take_wish (fixture->promise);
  g_assert_false (ug_expectation_is_pending (fixture->promise));
  ug_expectation_confirm_later (fixture->promise, NULL, "2026-12-01");
  g_assert_true (ug_expectation_is_pending (fixture->promise));
  g_assert_cmpint (ug_expectation_get_outcome (fixture->promise), ==, UG_OUTCOME_TRADED);
  ug_expectation_confirm (fixture->promise);
  g_assert_false (ug_expectation_is_pending (fixture->promise));

  /* Who suits has nothing left to confirm, whatever was agreed before. */
  ug_expectation_confirm_later (fixture->promise, "olga", NULL);
  ug_expectation_answer (fixture->promise, UG_ANSWER_CHOICE_SUITS, NULL, fixture->later);
  g_assert_false (ug_expectation_is_pending (fixture->promise));
}

static void
test_park_and_clear (Fixture *fixture, gconstpointer data)
{
  UgRecord *answer;

  wish (fixture, "2 hours");
  ug_expectation_park (fixture->promise, "olga", "2026-12-01", "pyotr", fixture->later);
  g_assert_cmpint (ug_expectation_get_outcome (fixture->promise), ==, UG_OUTCOME_PARKED);
  g_assert_true (ug_expectation_is_pending (fixture->promise));
  g_assert_nonnull (ug_expectation_get_wish (fixture->promise));
  ug_expectation_park (fixture->promise, NULL, "2026-12-08", "pyotr", fixture->later);
  g_assert_cmpstr (ug_record_get_text (fixture->record, UG_EXPECTATION_PARKED_OWNER), ==, "olga");
  g_assert_cmpuint (ug_record_count (fixture->record, UG_EXPECTATION_ANSWERS), ==, 2);

  ug_expectation_clear_answer (fixture->promise, "anna", fixture->later);
  answer = UG_RECORD (ug_expectation_get_answer (fixture->promise));
  g_assert_cmpint (ug_expectation_get_outcome (fixture->promise), ==, UG_OUTCOME_OPEN);
  g_assert_cmpuint (ug_record_count (fixture->record, UG_EXPECTATION_ANSWERS), ==, 3);
  g_assert_null (ug_expectation_get_wish (fixture->promise));
  g_assert_false (ug_record_is_blank (answer, UG_ANSWER_WISH));
  g_assert_true (ug_record_is_blank (fixture->record, UG_EXPECTATION_PARKED_OWNER));
}

static const struct
{
  UgExpectationKind kind;
  const char *title;
  int part;
  gboolean urgent;
  gboolean read;
  const char *display;
} displays[] = {
  { UG_EXPECTATION_KIND_TERM, "", UG_CLOCK_NEWS, TRUE, FALSE, "Work has stopped: News" },
  { UG_EXPECTATION_KIND_TERM, "Call back", UG_CLOCK_NEWS, TRUE, FALSE,
    "Work has stopped: Call back" },
  { UG_EXPECTATION_KIND_TERM, "", UG_CLOCK_RESOLUTION, FALSE, FALSE, "Resolution" },
  { UG_EXPECTATION_KIND_EMERGENCY, "", UG_EMERGENCY_PART_FIRST_NEWS, FALSE, FALSE,
    "Emergency: First news" },
  { UG_EXPECTATION_KIND_EMERGENCY, " The line ", UG_EMERGENCY_PART_NEGOTIATOR, FALSE, FALSE,
    "The line" },
  { UG_EXPECTATION_KIND_REPORT, "", 0, FALSE, TRUE, "Report: Pyotr Sample" },
  { UG_EXPECTATION_KIND_REPORT, "", 0, FALSE, FALSE, "Report" },
  { UG_EXPECTATION_KIND_MEETING, "", 0, FALSE, FALSE, "Meeting" },
};

static void
test_display (void)
{
  g_autoptr (UgLanguage) language = ug_language_new ("en");
  g_autoptr (UgRecord) client = ug_record_new (UG_TYPE_CLIENT);
  UgRecord *agreement = ug_record_add (client, UG_CLIENT_AGREEMENTS);
  UgRecord *pyotr = ug_record_add (client, UG_CLIENT_PEOPLE);
  UgRecord *priority = ug_record_add (agreement, UG_AGREEMENT_PRIORITIES);

  ug_record_set_text (pyotr, UG_PERSON_NAME, "Pyotr Sample");
  ug_record_set_text (priority, UG_PRIORITY_TITLE, "Work has stopped");
  for (guint i = 0; i < G_N_ELEMENTS (displays); i++)
    {
      UgRecord *promise = ug_record_add (agreement, UG_AGREEMENT_EXPECTATIONS);
      g_autofree char *display = NULL;

      ug_record_set_choice (promise, UG_EXPECTATION_KIND, displays[i].kind);
      ug_record_set_text (promise, UG_EXPECTATION_TITLE, displays[i].title);
      ug_record_set_choice (promise, UG_EXPECTATION_CLOCK,
                            MIN (displays[i].part, UG_CLOCK_RESOLUTION));
      ug_record_set_choice (promise, UG_EXPECTATION_PART, displays[i].part);
      if (displays[i].urgent)
        ug_record_set_text (promise, UG_EXPECTATION_PRIORITY, ug_record_get_id (priority));
      if (displays[i].read)
        ug_record_set_text (promise, UG_EXPECTATION_PERSON, ug_record_get_id (pyotr));
      display = ug_expectation_get_display (UG_EXPECTATION (promise), language);
      g_assert_cmpstr (display, ==, displays[i].display);
    }
}

static const struct
{
  const char *name;
  const char *role;
  const char *display;
  const char *with_role;
} people[] = {
  { "Olga Example", "director", "Olga Example", "Olga Example, director" },
  { " Olga Example ", "", "Olga Example", "Olga Example" },
  { "", "director", "director", "director" },
  { " ", "", "Somebody without a name", "Somebody without a name" },
};

static void
test_people (void)
{
  g_autoptr (UgLanguage) language = ug_language_new ("en");

  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      g_autoptr (UgRecord) person = ug_record_new (UG_TYPE_PERSON);
      g_autofree char *display = NULL;
      g_autofree char *with_role = NULL;

      ug_record_set_text (person, UG_PERSON_NAME, people[i].name);
      ug_record_set_text (person, UG_PERSON_ROLE, people[i].role);
      display = ug_person_get_display (UG_PERSON (person), language);
      with_role = ug_person_get_display_with_role (UG_PERSON (person), language);
      g_assert_cmpstr (display, ==, people[i].display);
      g_assert_cmpstr (with_role, ==, people[i].with_role);
    }
}

static const struct
{
  const char *phone;
  const char *email;
  const char *messenger;
  UgReach preferred;
  UgReach reach;
  const char *address;
} reaches[] = {
  { "", "", "", UG_REACH_NONE, UG_REACH_NONE, "" },
  { "", " ", "", UG_REACH_EMAIL, UG_REACH_NONE, "" },
  { "1", "a@example.org", "@a", UG_REACH_NONE, UG_REACH_PHONE, "1" },
  { "1", "a@example.org", "@a", UG_REACH_MESSENGER, UG_REACH_MESSENGER, "@a" },
  { "", "a@example.org", "", UG_REACH_PHONE, UG_REACH_EMAIL, "a@example.org" },
  { "", "", "", UG_REACH_IN_PERSON, UG_REACH_IN_PERSON, "" },
};

static void
test_reach (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (reaches); i++)
    {
      g_autoptr (UgRecord) person = ug_record_new (UG_TYPE_PERSON);
      const char *address;

      ug_record_set_text (person, UG_PERSON_PHONE, reaches[i].phone);
      ug_record_set_text (person, UG_PERSON_EMAIL, reaches[i].email);
      ug_record_set_text (person, UG_PERSON_MESSENGER, reaches[i].messenger);
      ug_record_set_choice (person, UG_PERSON_CHANNEL, reaches[i].preferred);
      g_assert_cmpint (ug_person_reached_by (UG_PERSON (person), &address), ==, reaches[i].reach);
      g_assert_cmpstr (address, ==, reaches[i].address);
    }
}

static void
test_client (void)
{
  g_autoptr (UgLanguage) language = ug_language_new ("en");
  g_autoptr (UgClient) client = ug_record_new (UG_TYPE_CLIENT);
  g_autofree char *before = ug_client_get_display (client, language);
  g_autofree char *after = NULL;
  g_autoptr (GPtrArray) signers = NULL;
  UgRecord *olga = ug_record_add (UG_RECORD (client), UG_CLIENT_PEOPLE);
  UgRecord *ivan = ug_record_add (UG_RECORD (client), UG_CLIENT_PEOPLE);

  g_assert_cmpstr (before, ==, "New client");
  ug_record_set_text (UG_RECORD (client), UG_CLIENT_NAME, " Johnson & Johnson ");
  after = ug_client_get_display (client, language);
  g_assert_cmpstr (after, ==, "Johnson & Johnson");

  g_assert_null (ug_person_get_deputy (UG_PERSON (olga)));
  ug_record_set_text (olga, UG_PERSON_DEPUTY, ug_record_get_id (olga));
  g_assert_null (ug_person_get_deputy (UG_PERSON (olga)));
  ug_record_set_text (olga, UG_PERSON_DEPUTY, ug_record_get_id (ivan));
  g_assert_true (ug_person_get_deputy (UG_PERSON (olga)) == UG_PERSON (ivan));
  ug_record_set_switch (ivan, UG_PERSON_SIGNS, TRUE);
  signers = ug_people_who_sign (client, UG_SIDE_THEIRS);
  g_assert_cmpuint (signers->len, ==, 1);
  g_assert_true (signers->pdata[0] == ivan);
}

static void
wish_for (Fixture *fixture, const char *text, const char *reason)
{
  UgRecord *answer = UG_RECORD (
      ug_expectation_answer (fixture->promise, UG_ANSWER_CHOICE_NEED_MORE, NULL, fixture->later));

  set_term (answer, UG_ANSWER_WISH, text);
  ug_record_set_text (answer, UG_ANSWER_REASON, reason);
}

static void
assert_agreed (Fixture *fixture, UgOutcome outcome, const char *text)
{
  g_autoptr (UgTerm) term = text != NULL ? ug_term_read (text) : NULL;

  g_assert_cmpint (ug_expectation_get_outcome (fixture->promise), ==, outcome);
  g_assert_true (ug_term_equal (ug_expectation_get_agreed (fixture->promise), term));
}

/* Wish, counter-offer, another wish, another counter-offer, and then it suits. */
static void
test_counter_offers (Fixture *fixture, gconstpointer data)
{
  UgExpectation *promise = fixture->promise;

  wish_for (fixture, "1 working hour", "Friday");
  assert_agreed (fixture, UG_OUTCOME_UNSETTLED, NULL);
  ug_expectation_counter_offer (promise, NULL, "", NULL, fixture->later);
  g_assert_false (ug_expectation_awaits_answer (promise));
  assert_agreed (fixture, UG_OUTCOME_UNSETTLED, NULL);
  g_assert_true (ug_expectation_take_counter_offer_back (promise));
  ug_expectation_counter_offer (promise, "3 working hours", "one engineer", NULL, fixture->later);
  g_assert_true (ug_expectation_awaits_answer (promise));
  g_assert_cmpint (ug_expectation_get_choice (promise), ==, UG_ANSWER_CHOICE_NONE);
  assert_agreed (fixture, UG_OUTCOME_UNSETTLED, NULL);

  /* The same choice again is another step, which carries the wish on. */
  wish_for (fixture, "90 minutes", "Friday");
  g_assert_cmpuint (ug_record_count (fixture->record, UG_EXPECTATION_ANSWERS), ==, 3);
  g_assert_false (ug_expectation_awaits_answer (promise));
  ug_expectation_counter_offer (promise, "2 working hours", "", NULL, fixture->later);
  ug_expectation_answer (promise, UG_ANSWER_CHOICE_SUITS, NULL, fixture->later);
  assert_agreed (fixture, UG_OUTCOME_TRADED, "2 working hours");
  g_assert_cmpuint (ug_record_count (fixture->record, UG_EXPECTATION_ANSWERS), ==, 5);

  /* What we offered at first, offered again, is no trade. */
  ug_expectation_counter_offer (promise, "4 working hours", "", NULL, fixture->later);
  ug_expectation_answer (promise, UG_ANSWER_CHOICE_SUITS, NULL, fixture->later);
  assert_agreed (fixture, UG_OUTCOME_AGREED, "4 working hours");
}

static void
test_counter_offer_taken_back (Fixture *fixture, gconstpointer data)
{
  wish_for (fixture, "1 working hour", "Friday");
  g_assert_false (ug_expectation_take_counter_offer_back (fixture->promise));
  ug_expectation_counter_offer (fixture->promise, "3 working hours", "", NULL, fixture->later);
  g_assert_true (ug_expectation_take_counter_offer_back (fixture->promise));
  g_assert_cmpint (ug_expectation_get_choice (fixture->promise), ==, UG_ANSWER_CHOICE_NEED_MORE);
  g_assert_cmpuint (ug_record_count (fixture->record, UG_EXPECTATION_ANSWERS), ==, 1);

  /* What the client has answered stays in the thread. */
  ug_expectation_counter_offer (fixture->promise, "3 working hours", "", NULL, fixture->later);
  ug_expectation_answer (fixture->promise, UG_ANSWER_CHOICE_PARKED, NULL, fixture->later);
  g_assert_false (ug_expectation_take_counter_offer_back (fixture->promise));
}

static void
assert_last_step (Fixture *fixture, guint count, UgAnswerChoice choice)
{
  g_assert_cmpuint (ug_record_count (fixture->record, UG_EXPECTATION_ANSWERS), ==, count);
  g_assert_cmpint (
      ug_record_get_choice (ug_record_peek (fixture->record, UG_EXPECTATION_ANSWERS, count - 1),
                            UG_ANSWER_CHOICE),
      ==, choice);
}

/* What is typed into the promise becomes a step once, and never an answer of the client. */
static void
test_noted_steps (Fixture *fixture, gconstpointer data)
{
  UgExpectation *promise = fixture->promise;
  UgAnswer *answer;

  g_assert_false (ug_expectation_note_steps (promise, "", fixture->later));
  wish_for (fixture, "1 working hour", "Friday");
  answer = ug_expectation_get_answer (promise);
  g_assert_false (ug_expectation_note_steps (promise, "", fixture->later));

  ug_expectation_settle (promise, "3 working hours");
  g_assert_true (ug_expectation_note_steps (promise, "", fixture->later));
  assert_last_step (fixture, 2, UG_ANSWER_CHOICE_SETTLED);
  g_assert_false (ug_expectation_note_steps (promise, "", fixture->later));

  ug_expectation_confirm_later (promise, "olga", "2026-12-01");
  g_assert_true (ug_expectation_note_steps (promise, "", fixture->later));
  assert_last_step (fixture, 3, UG_ANSWER_CHOICE_TO_CONFIRM);
  g_assert_true (ug_step_is_waiting (ug_record_peek (fixture->record, UG_EXPECTATION_ANSWERS, 2)));
  ug_expectation_confirm_later (promise, NULL, "2026-12-08");
  g_assert_true (ug_expectation_note_steps (promise, "", fixture->later));
  g_assert_false (ug_step_is_waiting (ug_record_peek (fixture->record, UG_EXPECTATION_ANSWERS, 2)));

  ug_expectation_confirm (promise);
  g_assert_true (ug_expectation_note_steps (promise, "", fixture->later));
  assert_last_step (fixture, 5, UG_ANSWER_CHOICE_CONFIRMED);
  g_assert_false (ug_expectation_note_steps (promise, "", fixture->later));
  g_assert_true (ug_expectation_get_answer (promise) == answer);

  /* After another counter-offer the same outcome is agreed on anew. */
  ug_expectation_counter_offer (promise, "2 working hours", "", "", fixture->later);
  ug_expectation_answer (promise, UG_ANSWER_CHOICE_NEED_MORE, NULL, fixture->later);
  ug_expectation_settle (promise, "3 working hours");
  g_assert_true (ug_expectation_note_steps (promise, "", fixture->later));
  assert_last_step (fixture, 8, UG_ANSWER_CHOICE_SETTLED);

  ug_expectation_confirm_later (promise, "olga", "");
  ug_expectation_note_steps (promise, "", fixture->later);
  ug_expectation_keep_offer (promise);
  ug_expectation_confirm (promise);
  g_assert_true (ug_expectation_note_steps (promise, "", fixture->later));
  assert_last_step (fixture, 11, UG_ANSWER_CHOICE_REFUSED);
}

static const struct
{
  UgSide side;
  UgAnswerChoice choice;
  const char *term;
  const char *reason;
  const char *words;
} steps[] = {
  { UG_SIDE_THEIRS, UG_ANSWER_CHOICE_NEED_MORE, "2 hours", "Friday",
    "Client — more is needed: 2 hours (Friday)" },
  { UG_SIDE_THEIRS, UG_ANSWER_CHOICE_NEED_MORE, NULL, "", "Client — more is needed" },
  { UG_SIDE_THEIRS, UG_ANSWER_CHOICE_SUITS, "2 hours", "", "Client — it suits" },
  { UG_SIDE_OURS, UG_ANSWER_CHOICE_COUNTER_OFFER, "3 hours", "one shift",
    "We — another offer: 3 hours (one shift)" },
  { UG_SIDE_OURS, UG_ANSWER_CHOICE_KEPT, NULL, "", "We — the offer stays" },
};

static void
test_steps_in_words (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgLanguage) language = ug_language_new ("en");

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autoptr (UgTerm) term = steps[i].term != NULL ? ug_term_read (steps[i].term) : NULL;
      UgAnswer *step = ug_expectation_add_step (fixture->promise, steps[i].choice, term,
                                                steps[i].reason, NULL, fixture->now);
      g_autofree char *words = NULL;

      ug_record_set_choice (UG_RECORD (step), UG_ANSWER_SIDE, steps[i].side);
      words = ug_step_to_words (step, language);
      g_assert_cmpstr (words, ==, steps[i].words);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/answering/can-accept", Fixture, NULL, set_up, test_can_accept, tear_down);
  g_test_add ("/answering/settle", Fixture, NULL, set_up, test_settle, tear_down);
  g_test_add ("/answering/confirmation", Fixture, NULL, set_up, test_confirmation, tear_down);
  g_test_add ("/answering/park-and-clear", Fixture, NULL, set_up, test_park_and_clear, tear_down);
  g_test_add_func ("/answering/display", test_display);
  g_test_add_func ("/people/display", test_people);
  g_test_add_func ("/people/reach", test_reach);
  g_test_add_func ("/people/client", test_client);
  g_test_add ("/answering/counter-offers", Fixture, NULL, set_up, test_counter_offers, tear_down);
  g_test_add ("/answering/noted-steps", Fixture, NULL, set_up, test_noted_steps, tear_down);
  g_test_add ("/answering/counter-offer-taken-back", Fixture, NULL, set_up,
              test_counter_offer_taken_back, tear_down);
  g_test_add ("/answering/steps-in-words", Fixture, NULL, set_up, test_steps_in_words, tear_down);

  return g_test_run ();
}

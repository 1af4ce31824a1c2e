/* test-interview.c: notes, goals and facts that come of a conversation.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-interview.h"

#include "ug-client.h"

typedef struct
{
  UgFirm *firm;
  UgClient *client;
  UgAgreement *agreement;
  GDateTime *now;
} Fixture;

static void
set_up (Fixture *self, gconstpointer unused)
{
  self->firm = ug_record_new_with_id (UG_TYPE_FIRM, "firm");
  self->client = ug_record_new_with_id (UG_TYPE_CLIENT, "client");
  self->agreement = ug_record_add (UG_RECORD (self->client), UG_CLIENT_AGREEMENTS);
  self->now = g_date_time_new_from_iso8601 ("2026-11-22T13:05:00+03", NULL);

  for (guint i = 0; i < 3; i++)
    {
      UgRecord *question = ug_record_add (UG_RECORD (self->firm), UG_FIRM_QUESTIONS);

      ug_record_set_text (question, UG_QUESTION_THEME, "Daily work");
      ug_record_set_text (question, UG_QUESTION_TEXT, "How was yesterday?");
    }
}

static void
tear_down (Fixture *self, gconstpointer unused)
{
  g_assert_finalize_object (self->firm);
  g_assert_finalize_object (self->client);
  g_date_time_unref (self->now);
}

static guint
count (Fixture *self, guint list)
{
  return ug_record_count (UG_RECORD (self->agreement), list);
}

static void
test_kept_when_it_says_something (Fixture *self, gconstpointer unused)
{
  g_autoptr (GPtrArray) notes = ug_interview_list (self->firm, self->agreement);
  UgNote *second = notes->pdata[1];

  g_assert_cmpuint (notes->len, ==, 3);
  g_assert_cmpuint (count (self, UG_AGREEMENT_NOTES), ==, 0);
  g_assert_true (ug_interview_is_open (second));

  ug_record_set_text (UG_RECORD (second), UG_NOTE_SAID_BY, "somebody");
  g_assert_false (ug_interview_keep (second, self->agreement, self->now));

  ug_record_set_text (UG_RECORD (second), UG_NOTE_TEXT, "S");
  g_assert_true (ug_interview_keep (second, self->agreement, self->now));
  g_assert_true (ug_interview_keep (second, self->agreement, self->now));
  g_assert_cmpuint (count (self, UG_AGREEMENT_NOTES), ==, 1);
  g_assert_false (ug_interview_is_open (second));
  g_assert_cmpstr (ug_record_get_text (UG_RECORD (second), UG_NOTE_AT), ==, "2026-11-22T10:05:00Z");
  g_assert_cmpstr (ug_record_get_text (UG_RECORD (second), UG_NOTE_THEME), ==, "Daily work");
  g_assert_true (ug_interview_get_question (self->firm, second)
                 == ug_record_peek (UG_RECORD (self->firm), UG_FIRM_QUESTIONS, 1));
}

static void
test_skipped_until_answered (Fixture *self, gconstpointer unused)
{
  g_autoptr (GPtrArray) notes = ug_interview_list (self->firm, self->agreement);
  UgRecord *note = notes->pdata[0];

  ug_record_set_switch (note, UG_NOTE_SKIPPED, TRUE);
  g_assert_true (ug_interview_keep (UG_NOTE (note), self->agreement, self->now));
  g_assert_false (ug_interview_is_open (UG_NOTE (note)));

  ug_record_set_text (note, UG_NOTE_QUOTE, "After all");
  ug_interview_keep (UG_NOTE (note), self->agreement, self->now);
  g_assert_false (ug_record_get_switch (note, UG_NOTE_SKIPPED));
}

/* One's own question, and one that the catalogue has lost, are not lost. */
static void
test_own_question (Fixture *self, gconstpointer unused)
{
  g_autoptr (UgRecord) own = ug_record_new (UG_TYPE_NOTE);
  g_autoptr (GPtrArray) notes = NULL;

  g_assert_false (ug_interview_keep (UG_NOTE (own), self->agreement, self->now));
  ug_record_set_text (own, UG_NOTE_QUESTION, "And the warehouse?");
  g_assert_true (ug_interview_keep (UG_NOTE (own), self->agreement, self->now));

  ug_record_remove (ug_record_peek (UG_RECORD (self->firm), UG_FIRM_QUESTIONS, 0));
  notes = ug_interview_list (self->firm, self->agreement);
  g_assert_cmpuint (notes->len, ==, 3);
  g_assert_true (notes->pdata[2] == own);
  g_assert_null (ug_interview_get_question (self->firm, UG_NOTE (own)));
}

static void
test_emptied_again (Fixture *self, gconstpointer unused)
{
  g_autoptr (GPtrArray) notes = ug_interview_list (self->firm, self->agreement);
  UgRecord *note = notes->pdata[0];

  ug_interview_let_go (UG_NOTE (note));
  ug_record_set_text (note, UG_NOTE_TEXT, "No");
  ug_interview_keep (UG_NOTE (note), self->agreement, self->now);
  ug_interview_let_go (UG_NOTE (note));
  g_assert_cmpuint (count (self, UG_AGREEMENT_NOTES), ==, 1);

  ug_record_set_text (note, UG_NOTE_TEXT, "");
  ug_interview_let_go (UG_NOTE (note));
  g_assert_cmpuint (count (self, UG_AGREEMENT_NOTES), ==, 0);
}

static void
test_titles (Fixture *self, gconstpointer unused)
{
  static const struct
  {
    const char *text, *quote, *selected, *title, *words;
  } cases[] = {
    { "we lost a third", "", "", "We lost a third", "we lost a third" },
    { "We waited. It was Friday.", "", "it was Friday.", "It was Friday", "it was Friday." },
    { "A story", "Only Fridays matter.", NULL, "Only Fridays matter", "Only Fridays matter." },
    { "A story", "Only Fridays matter.", "  story\n", "Story", "story" },
    { "  два\n  слова, ", "", NULL, "Два слова", "два\n  слова," },
    { "Why not?", "", NULL, "Why not?", "Why not?" },
    { "The till stopped at noon. Nobody knew whom to call, and the queue went out of the door and "
      "round the corner.",
      "", NULL, "The till stopped at noon", NULL },
    { "", "", NULL, "", "" },
    { "...", "", NULL, "", "..." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UgRecord) note = ug_record_new (UG_TYPE_NOTE);
      UgRecord *goal;

      ug_record_set_text (note, UG_NOTE_TEXT, cases[i].text);
      ug_record_set_text (note, UG_NOTE_QUOTE, cases[i].quote);
      ug_record_set_text (note, UG_NOTE_SAID_BY, "nina");
      goal = UG_RECORD (ug_interview_make_goal (UG_NOTE (note), cases[i].selected, self->agreement,
                                                NULL, self->now));

      g_assert_cmpstr (ug_record_get_text (goal, UG_GOAL_TITLE), ==, cases[i].title);
      g_assert_cmpstr (ug_record_get_text (goal, UG_GOAL_WORDS), ==,
                       cases[i].words != NULL ? cases[i].words : cases[i].text);
      g_assert_cmpstr (ug_record_get_text (goal, UG_GOAL_SAID_BY), ==, "nina");
    }
}

static void
test_levels (Fixture *self, gconstpointer unused)
{
  g_autoptr (UgRecord) note = ug_record_new (UG_TYPE_NOTE);
  UgGoal *first, *second, *third, *fourth, *above;

  first = ug_interview_make_goal (UG_NOTE (note), "one", self->agreement, NULL, self->now);
  second = ug_interview_make_goal (UG_NOTE (note), "two", self->agreement, first, self->now);
  third = ug_interview_make_goal (UG_NOTE (note), "three", self->agreement, second, self->now);
  fourth = ug_interview_make_goal (UG_NOTE (note), "four", self->agreement, NULL, self->now);

  g_assert_cmpint (ug_record_get_choice (UG_RECORD (first), UG_GOAL_LEVEL), ==,
                   UG_GOAL_LEVEL_STRATEGIC);
  g_assert_cmpint (ug_record_get_choice (UG_RECORD (second), UG_GOAL_LEVEL), ==,
                   UG_GOAL_LEVEL_OPERATIONAL);
  g_assert_true (
      ug_record_has_ref (UG_RECORD (second), UG_GOAL_SERVES, ug_record_get_id (UG_RECORD (first))));
  g_assert_true (
      ug_record_has_ref (UG_RECORD (third), UG_GOAL_SERVES, ug_record_get_id (UG_RECORD (first))));
  g_assert_true (ug_record_is_blank (UG_RECORD (fourth), UG_GOAL_SERVES));

  above = ug_interview_climb (fourth, self->agreement);
  g_assert_cmpint (ug_record_get_choice (UG_RECORD (above), UG_GOAL_LEVEL), ==,
                   UG_GOAL_LEVEL_STRATEGIC);
  g_assert_true (
      ug_record_has_ref (UG_RECORD (fourth), UG_GOAL_SERVES, ug_record_get_id (UG_RECORD (above))));
  g_assert_cmpuint (count (self, UG_AGREEMENT_GOALS), ==, 5);
}

static void
test_fact (Fixture *self, gconstpointer unused)
{
  g_autoptr (UgRecord) note = ug_record_new (UG_TYPE_NOTE);
  g_autoptr (UgRecord) fact = NULL;

  ug_record_set_text (note, UG_NOTE_THEME, "What lies ahead");
  ug_record_set_text (note, UG_NOTE_TEXT, "Store 13\nopens on 5 April.");
  ug_record_set_text (note, UG_NOTE_SAID_BY, "petr");
  fact = UG_RECORD (ug_interview_make_fact (UG_NOTE (note), NULL, self->now));

  g_assert_cmpstr (ug_record_get_text (fact, UG_FACT_TITLE), ==, "What lies ahead");
  g_assert_cmpstr (ug_record_get_text (fact, UG_FACT_VALUE), ==, "Store 13 opens on 5 April.");
  g_assert_cmpstr (ug_record_get_text (fact, UG_FACT_TOLD_BY), ==, "petr");
  g_assert_cmpstr (ug_record_get_text (fact, UG_FACT_TOLD_ON), ==, "2026-11-22");
}

/* A set in several languages is asked in the one that is spoken; what was answered stays. */
static void
test_languages (Fixture *self, gconstpointer unused)
{
  UgRecord *russian = ug_record_peek (UG_RECORD (self->firm), UG_FIRM_QUESTIONS, 0);
  UgRecord *english = ug_record_peek (UG_RECORD (self->firm), UG_FIRM_QUESTIONS, 1);
  g_autoptr (GPtrArray) unknown = NULL;
  g_autoptr (GPtrArray) spoken = NULL;
  g_autoptr (GPtrArray) answered = NULL;

  ug_record_set_choice (russian, UG_QUESTION_LANGUAGE, UG_QUESTION_LANGUAGE_RU);
  ug_record_set_choice (english, UG_QUESTION_LANGUAGE, UG_QUESTION_LANGUAGE_EN);
  unknown = ug_interview_list (self->firm, self->agreement);
  g_assert_cmpuint (unknown->len, ==, 3);

  ug_record_set_text (UG_RECORD (self->firm), UG_FIRM_LANGUAGE, "ru");
  ug_record_set_text (UG_RECORD (self->agreement), UG_AGREEMENT_PAPER_LANGUAGE, "en");
  spoken = ug_interview_list (self->firm, self->agreement);
  g_assert_cmpuint (spoken->len, ==, 2);
  g_assert_cmpstr (ug_record_get_text (spoken->pdata[0], UG_NOTE_QUESTION_ID), ==,
                   ug_record_get_id (english));

  ug_record_set_text (unknown->pdata[0], UG_NOTE_TEXT, "Said");
  g_assert_true (ug_interview_keep (unknown->pdata[0], self->agreement, self->now));
  answered = ug_interview_list (self->firm, self->agreement);
  g_assert_cmpuint (answered->len, ==, 3);
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

  add ("/interview/kept-when-it-says-something", test_kept_when_it_says_something);
  add ("/interview/skipped-until-answered", test_skipped_until_answered);
  add ("/interview/own-question", test_own_question);
  add ("/interview/emptied-again", test_emptied_again);
  add ("/interview/titles", test_titles);
  add ("/interview/levels", test_levels);
  add ("/interview/fact", test_fact);
  add ("/interview/languages", test_languages);

  return g_test_run ();
}

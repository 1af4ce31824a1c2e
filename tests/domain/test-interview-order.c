/* test-interview-order.c: what to ask next, and what need not be asked again.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-client.h"
#include "ug-evidence.h"
#include "ug-fact.h"
#include "ug-glossary-term.h"
#include "ug-interview.h"
#include "ug-person.h"
#include "ug-schedule.h"
#include "ug-told.h"
#include "ug-unknown.h"

typedef struct
{
  UgFirm *firm;
  UgClient *client;
  UgAgreement *agreement;
  UgLanguage *language;
  GDateTime *now;
} Fixture;

static void
add_question (Fixture *self, const char *id, const char *theme, UgFinds finds)
{
  g_autoptr (UgRecord) question = ug_record_new_with_id (UG_TYPE_QUESTION, id);

  ug_record_set_text (question, UG_QUESTION_THEME, theme);
  ug_record_set_text (question, UG_QUESTION_TEXT, id);
  ug_record_set_choice (question, UG_QUESTION_FINDS, finds);
  ug_record_append (UG_RECORD (self->firm), UG_FIRM_QUESTIONS, question);
}

static void
set_up (Fixture *self, gconstpointer unused)
{
  self->firm = ug_record_new_with_id (UG_TYPE_FIRM, "firm");
  self->client = ug_record_new_with_id (UG_TYPE_CLIENT, "client");
  self->agreement = ug_record_add (UG_RECORD (self->client), UG_CLIENT_AGREEMENTS);
  self->language = ug_language_new ("en");
  self->now = g_date_time_new_from_iso8601 ("2026-11-22T13:05:00+03", NULL);

  add_question (self, "weather", "Daily work", UG_FINDS_NOTHING);
  add_question (self, "measure", "Success", UG_FINDS_MEASURE);
  add_question (self, "figure", "Success", UG_FINDS_NOTHING);
  add_question (self, "case", "Daily work", UG_FINDS_CASE);
  add_question (self, "worries", "Daily work", UG_FINDS_WORRIES);
  add_question (self, "deciders", "People", UG_FINDS_DECIDERS);
}

static void
tear_down (Fixture *self, gconstpointer unused)
{
  g_assert_finalize_object (self->firm);
  g_assert_finalize_object (self->client);
  ug_language_unref (self->language);
  g_date_time_unref (self->now);
}

static const char *
get_id (UgNote *note)
{
  return ug_record_get_text (UG_RECORD (note), UG_NOTE_QUESTION_ID);
}

/* All that is asked, one after the other, when nobody answers. */
static void
check_order (Fixture *self, const char *order)
{
  g_autoptr (GPtrArray) notes = ug_interview_list (self->firm, self->agreement);
  g_autoptr (GPtrArray) passed = g_ptr_array_new ();
  g_autoptr (GString) asked = g_string_new (NULL);
  guint next;

  while ((next = ug_interview_choose_next (self->firm, self->agreement, notes, passed, FALSE,
                                           self->now))
         < notes->len)
    {
      g_string_append_printf (asked, "%s%s", asked->len > 0 ? " " : "",
                              get_id (notes->pdata[next]));
      g_ptr_array_add (passed, notes->pdata[next]);
    }
  g_assert_cmpstr (asked->str, ==, order);
}

static UgRecord *
answer (Fixture *self, const char *id, const char *text)
{
  g_autoptr (GPtrArray) notes = ug_interview_list (self->firm, self->agreement);

  for (guint i = 0; i < notes->len; i++)
    if (g_str_equal (get_id (notes->pdata[i]), id))
      {
        ug_record_set_text (notes->pdata[i], UG_NOTE_TEXT, text);
        ug_interview_keep (notes->pdata[i], self->agreement, self->now);
        return notes->pdata[i];
      }
  g_assert_not_reached ();
}

/* What is unknown and here, then what is needed most, then the rest; what is known comes last. */
static void
test_order (Fixture *self, gconstpointer unused)
{
  UgRecord *goal;

  check_order (self, "case worries deciders measure figure weather");

  answer (self, "case", "The till stopped.");
  check_order (self, "deciders measure worries weather figure");

  ug_record_set_text (UG_RECORD (self->client), UG_CLIENT_WORRIES, "The bank");
  check_order (self, "deciders measure figure weather worries");

  goal = ug_record_add (UG_RECORD (self->agreement), UG_AGREEMENT_GOALS);
  ug_record_set_text (goal, UG_GOAL_MEASURE, "evenings");
  check_order (self, "deciders weather figure measure worries");
}

/* An answer measures no goal that has none. */
static void
test_goal_without_measure (Fixture *self, gconstpointer unused)
{
  UgRecord *goal = ug_record_add (UG_RECORD (self->agreement), UG_AGREEMENT_GOALS);
  UgRecord *note = answer (self, "figure", "Sales");
  g_autofree char *why = NULL;

  ug_record_set_text (goal, UG_GOAL_TITLE, "Sell <on> Fridays");
  ug_record_set_text (note, UG_NOTE_QUESTION_ID, "measure");
  g_assert_false (ug_unknown_is_known (self->firm, self->agreement, UG_FINDS_MEASURE));
  why = ug_unknown_explain (self->agreement, UG_FINDS_MEASURE, self->language);
  g_assert_cmpstr (why, ==, "“Sell <on> Fridays” has no measure yet.");

  ug_record_set_text (goal, UG_GOAL_TO, "13 of 13");
  g_assert_true (ug_unknown_is_known (self->firm, self->agreement, UG_FINDS_MEASURE));
}

static void
add_person (Fixture *self, UgPersonField field, const char *text)
{
  UgRecord *person = ug_record_add (UG_RECORD (self->client), UG_CLIENT_PEOPLE);

  ug_record_set_choice (person, UG_PERSON_SIDE, UG_SIDE_THEIRS);
  ug_record_set_text (person, UG_PERSON_NAME, "Mary Sample");
  ug_record_set_text (person, field, text);
}

/* Every one of them is unknown of a new client, says so, and is known once it is written down. */
static void
test_known (Fixture *self, gconstpointer unused)
{
  UgRecord *client = UG_RECORD (self->client);
  UgRecord *goal, *evidence, *fact, *schedule;

  for (UgFinds finds = UG_FINDS_CASE; finds <= UG_FINDS_WORDS; finds++)
    {
      g_autofree char *why = ug_unknown_explain (self->agreement, finds, self->language);

      g_assert_false (ug_unknown_is_known (self->firm, self->agreement, finds));
      g_assert_cmpstr (why, !=, "");
    }

  goal = ug_record_add (UG_RECORD (self->agreement), UG_AGREEMENT_GOALS);
  evidence = ug_record_add (goal, UG_GOAL_EVIDENCE);
  ug_record_set_text (goal, UG_GOAL_MEASURE, "evenings");
  ug_record_set_choice (evidence, UG_EVIDENCE_MARK, UG_EVIDENCE_MARK_MEASURED);
  add_person (self, UG_PERSON_DECIDES, "money");
  add_person (self, UG_PERSON_DEPUTY, "somebody");
  for (guint i = 0; i < 2; i++)
    ug_record_set_choice (ug_record_peek (client, UG_CLIENT_PEOPLE, i), UG_PERSON_MANNER,
                          UG_MANNER_VOICE);
  fact = ug_record_add (client, UG_CLIENT_FACTS);
  ug_record_set_text (fact, UG_FACT_DUE, "2027-03-31");
  schedule = ug_record_add (client, UG_CLIENT_SCHEDULES);
  ug_record_set_choice (schedule, UG_SCHEDULE_SIDE, UG_SIDE_THEIRS);
  ug_record_set_text (client, UG_CLIENT_WORRIES, "x");
  ug_record_set_text (client, UG_CLIENT_DRIVES, "x");
  ug_record_set_text (client, UG_CLIENT_WORDS, "x");

  for (UgFinds finds = UG_FINDS_CASE; finds <= UG_FINDS_WORDS; finds++)
    g_assert_cmpint (ug_unknown_is_known (self->firm, self->agreement, finds), ==,
                     finds != UG_FINDS_TRIED && finds != UG_FINDS_CRITICAL
                         && finds != UG_FINDS_FIRST_CALL && finds != UG_FINDS_PEOPLE);
}

static UgTold *
find_told (Fixture *self, const char *id, gboolean meeting)
{
  g_autoptr (GPtrArray) notes = ug_interview_list (self->firm, self->agreement);

  for (guint i = 0; i < notes->len; i++)
    if (g_str_equal (get_id (notes->pdata[i]), id))
      return ug_told_find (self->firm, self->agreement, notes->pdata[i], meeting, self->now);

  return NULL;
}

static void
set_now (Fixture *self, const char *now)
{
  g_date_time_unref (self->now);
  self->now = g_date_time_new_from_iso8601 (now, NULL);
}

/* An answer of another day is confirmed, or changed without losing what it was. */
static void
test_still_so (Fixture *self, gconstpointer unused)
{
  UgRecord *note = answer (self, "deciders", "Mary\nand Peter");
  g_autoptr (UgTold) none = find_told (self, "deciders", FALSE);
  g_autoptr (UgTold) told = NULL;
  g_autoptr (UgTold) settled = NULL;
  g_autoptr (UgTold) again = NULL;
  g_autofree char *earlier = NULL;

  g_assert_null (none);
  set_now (self, "2027-02-01T09:00:00+03");
  told = find_told (self, "deciders", FALSE);
  g_assert_cmpstr (told->answer, ==, "Mary\nand Peter");
  g_assert_cmpstr (told->on, ==, "2026-11-22");

  ug_told_confirm (told, UG_NOTE (note), self->agreement, self->now);
  g_assert_cmpstr (ug_record_get_text (note, UG_NOTE_CONFIRMED_AT), ==, "2027-02-01T06:00:00Z");
  settled = find_told (self, "deciders", FALSE);
  g_assert_null (settled);

  set_now (self, "2027-05-01T09:00:00+03");
  again = find_told (self, "deciders", FALSE);
  g_assert_cmpstr (again->on, ==, "2027-02-01");
  ug_told_change (again, UG_NOTE (note), self->agreement, self->now);
  ug_record_set_text (note, UG_NOTE_TEXT, "Peter alone");
  earlier = ug_told_say_earlier (UG_NOTE (note), self->language);
  g_assert_cmpstr (earlier, ==, "On 1 February 2027: Mary and Peter");
  g_assert_cmpuint (ug_record_count (UG_RECORD (self->agreement), UG_AGREEMENT_NOTES), ==, 1);
}

/* Another kickoff of the same client asks nothing that the first one was told. */
static void
test_earlier_kickoff (Fixture *self, gconstpointer unused)
{
  UgRecord *old = answer (self, "weather", "Windy");
  g_autoptr (GPtrArray) notes = NULL;
  g_autoptr (UgTold) told = NULL;
  UgRecord *note;

  ug_record_set_text (old, UG_NOTE_QUOTE, "It blows");
  ug_record_set_text (old, UG_NOTE_SAID_BY, "mary");
  self->agreement = ug_record_add (UG_RECORD (self->client), UG_CLIENT_AGREEMENTS);
  check_order (self, "case worries deciders measure figure weather");

  told = find_told (self, "weather", FALSE);
  g_assert_true (UG_RECORD (told->note) == old);
  notes = ug_interview_list (self->firm, self->agreement);
  note = notes->pdata[0];
  ug_told_confirm (told, UG_NOTE (note), self->agreement, self->now);
  g_assert_true (ug_record_get_owner (note) == UG_RECORD (self->agreement));
  g_assert_cmpstr (ug_record_get_text (note, UG_NOTE_TEXT), ==, "Windy");
  g_assert_cmpstr (ug_record_get_text (note, UG_NOTE_QUOTE), ==, "It blows");
  g_assert_cmpstr (ug_record_get_text (note, UG_NOTE_SAID_BY), ==, "mary");
  g_assert_cmpstr (ug_record_get_text (old, UG_NOTE_TEXT), ==, "Windy");
}

/* What the file says privately was never told before the client. */
static void
test_file (Fixture *self, gconstpointer unused)
{
  g_autoptr (UgTold) private = NULL;
  g_autoptr (UgTold) shared = NULL;
  g_autoptr (UgTold) public = NULL;
  g_autoptr (GPtrArray) notes = ug_interview_list (self->firm, self->agreement);

  ug_record_set_text (UG_RECORD (self->client), UG_CLIENT_DECIDERS, "The mother-in-law");
  private = find_told (self, "deciders", FALSE);
  shared = find_told (self, "deciders", TRUE);
  g_assert_cmpstr (private->answer, ==, "The mother-in-law");
  g_assert_cmpstr (private->on, ==, "");
  g_assert_true (private->ours);
  g_assert_null (shared);

  /* Confirmed, it is not asked any more, and stands in no note. */
  ug_told_change (private, notes->pdata[5], self->agreement, self->now);
  g_assert_true (ug_interview_is_open (notes->pdata[5]));
  ug_told_confirm (private, notes->pdata[5], self->agreement, self->now);
  g_assert_false (ug_interview_is_open (notes->pdata[5]));
  g_assert_false (ug_interview_says_something (notes->pdata[5]));
  g_assert_true (ug_record_is_blank (notes->pdata[5], UG_NOTE_EARLIER));
  ug_record_remove (notes->pdata[5]);

  add_person (self, UG_PERSON_DECIDES, "money");
  public = find_told (self, "deciders", TRUE);
  g_assert_cmpstr (public->answer, ==, "Mary Sample: money");
  g_assert_false (public->ours);
}

/* A phrase keeps its way back to the words it came from, until it is taken back. */
static void
test_links (Fixture *self, gconstpointer unused)
{
  UgRecord *note = answer (self, "case", "Ask Nora, the till stops.");
  UgRecord *priority = ug_record_add (UG_RECORD (self->agreement), UG_AGREEMENT_PRIORITIES);
  g_autoptr (UgRecord) person = ug_interview_make_person (UG_NOTE (note), "Nora");
  g_autoptr (UgRecord) word = NULL;

  ug_record_append (UG_RECORD (self->client), UG_CLIENT_PEOPLE, person);
  ug_interview_make_critical (UG_NOTE (note), "the till stops", self->agreement);
  g_assert_true (ug_record_has_ref (note, UG_NOTE_BECAME, ug_record_get_id (person)));
  g_assert_true (ug_record_has_ref (note, UG_NOTE_BECAME, ug_record_get_id (priority)));

  word = ug_interview_make_word (UG_NOTE (note), "the till");
  ug_record_append (UG_RECORD (self->agreement), UG_AGREEMENT_GLOSSARY, word);
  g_assert_cmpstr (ug_record_get_text (word, UG_GLOSSARY_TERM_THEIRS), ==, "the till");
  g_assert_true (ug_record_has_ref (note, UG_NOTE_BECAME, ug_record_get_id (word)));
  ug_interview_take_back (word);
  g_assert_cmpuint (ug_record_count (UG_RECORD (self->agreement), UG_AGREEMENT_GLOSSARY), ==, 0);

  ug_interview_take_back (person);
  g_assert_null (ug_record_get_owner (person));
  g_assert_false (ug_record_has_ref (note, UG_NOTE_BECAME, ug_record_get_id (person)));
  ug_interview_take_back (person);
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

  add ("/interview-order/order", test_order);
  add ("/interview-order/goal-without-measure", test_goal_without_measure);
  add ("/interview-order/known", test_known);
  add ("/interview-order/still-so", test_still_so);
  add ("/interview-order/earlier-kickoff", test_earlier_kickoff);
  add ("/interview-order/file", test_file);
  add ("/interview-order/links", test_links);

  return g_test_run ();
}

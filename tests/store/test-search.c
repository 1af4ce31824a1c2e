/* test-search.c: the start page finds what was typed, shows what is ahead, and nothing private.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sample.h"

#include "ug-answering.h"
#include "ug-autosave.h"
#include "ug-fact.h"
#include "ug-firm.h"
#include "ug-person.h"
#include "ug-priority.h"
#include "ug-counter-offer.h"
#include "ug-store-leeway.h"
#include "ug-store-search.h"

#define TODAY "2026-11-22"

typedef struct
{
  char *folder;
  UgStore *store;
  GDateTime *now;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;

  fixture->folder = sample_folder ();
  path = g_build_filename (fixture->folder, "ugovor.db", NULL);
  fixture->store = ug_store_open (path, TRUE, &error);
  g_assert_no_error (error);
  fixture->now = g_date_time_new_utc (2026, 11, 22, 10, 0, 0);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->store);
  g_date_time_unref (fixture->now);
  sample_remove_folder (fixture->folder);
}

static void
put (Fixture *fixture, UgRecord *client, int minutes)
{
  g_autoptr (GDateTime) now = g_date_time_add_minutes (fixture->now, minutes);
  g_autoptr (GError) error = NULL;

  ug_store_put (fixture->store, client, now, &error);
  g_assert_no_error (error);
}

static UgRecord *
new_client (const char *name)
{
  UgRecord *client = ug_record_new (UG_TYPE_CLIENT);

  ug_record_set_text (client, UG_CLIENT_NAME, name);

  return client;
}

static GPtrArray *
list (Fixture *fixture, const char *query)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *found = ug_store_list (fixture->store, query, TODAY, 50, 0, &error);

  g_assert_no_error (error);

  return found;
}

static void
assert_found (Fixture *fixture, const char *query, guint expected)
{
  g_autoptr (GPtrArray) found = list (fixture, query);

  if (found->len != expected)
    g_error ("“%s” finds %u rather than %u", query, found->len, expected);
}

static UgRecord *
new_believable_client (void)
{
  UgRecord *client = new_client ("ООО «Ёлочка & Сын»");
  UgRecord *agreement = ug_record_add (client, UG_CLIENT_AGREEMENTS);
  UgRecord *person = ug_record_add (client, UG_CLIENT_PEOPLE);
  UgRecord *promise = ug_record_add (agreement, UG_AGREEMENT_EXPECTATIONS);
  g_autoptr (UgTerm) offer = ug_term_new_words ("раз в месяц");
  g_autoptr (UgTerm) floor = ug_term_new_words ("секретный предел");

  ug_record_set_text (client, UG_CLIENT_NOTE, "жадина");
  ug_record_set_text (person, UG_PERSON_NAME, "Анна Примерова-Йокогама");
  ug_record_set_text (person, UG_PERSON_EMAIL, "anna@example.org");
  ug_record_set_text (person, UG_PERSON_PHONE, "+7 000 000-00-01");
  ug_record_set_text (promise, UG_EXPECTATION_TITLE, "Café report; “naïve” quotes");
  ug_record_set_term (promise, UG_EXPECTATION_OFFER, offer);
  ug_record_set_term (promise, UG_EXPECTATION_FLOOR, floor);

  return client;
}

static void
test_words (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *query;
    guint found;
  } cases[] = {
    { NULL, 1 },
    { "", 1 },
    { " \t", 1 },
    { "—", 1 },
    { "е", 1 },
    { "ёлоч", 1 },
    { "ЕЛОЧКА", 1 },
    { "Ёлочка сын", 1 },
    { "сын ёлочка", 1 },
    { "ёлочка отец", 0 },
    { "лочка", 0 },
    { "йокогама", 1 },
    { "иокогама", 0 },
    { "приме", 1 },
    { "приме\xcc\x81", 1 },
    { "anna@example.org", 1 },
    { "+7 000 000-00-01", 1 },
    { "cafe", 1 },
    { "CAFÉ", 1 },
    { "naive", 1 },
    { "месяц", 1 },
    { "жадина", 0 },
    { "секретный", 0 },
    { "предел", 0 },
    { "\" OR words:*", 0 },
    { "'; DROP TABLE client; --", 0 },
    { "е* NOT сын", 0 },
    { "NEAR(", 0 },
    { "\xff\xfe", 1 },
  };
  g_autoptr (UgRecord) client = new_believable_client ();

  put (fixture, client, 0);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_found (fixture, cases[i].query, cases[i].found);
}

static void
test_follows_changes (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgRecord) client = new_believable_client ();
  g_autoptr (UgAutosave) autosave = ug_autosave_new (fixture->store);

  put (fixture, client, 0);
  assert_found (fixture, "ёлочка", 1);
  ug_autosave_watch (autosave, client);
  ug_record_set_text (client, UG_CLIENT_NAME, "Берёзка");
  ug_autosave_flush (autosave, NULL);
  assert_found (fixture, "ёлочка", 0);
  assert_found (fixture, "березка", 1);
  ug_record_add (client, UG_CLIENT_AGREEMENTS);
  ug_autosave_flush (autosave, NULL);
  assert_found (fixture, "березка", 2);
  ug_record_remove (ug_record_peek (client, UG_CLIENT_AGREEMENTS, 0));
  ug_record_remove (ug_record_peek (client, UG_CLIENT_AGREEMENTS, 0));
  ug_autosave_flush (autosave, NULL);
  assert_found (fixture, "березка", 1);
  ug_autosave_remove (autosave, client);
  ug_autosave_flush (autosave, NULL);
  assert_found (fixture, "березка", 0);
  assert_found (fixture, "", 0);
}

static void
assert_first (Fixture *fixture, const char *name)
{
  g_autoptr (GPtrArray) all = list (fixture, "client");
  g_autoptr (GPtrArray) unsearched = list (fixture, "");

  g_assert_cmpuint (all->len, ==, 3);
  g_assert_cmpstr (ug_summary_get (all->pdata[0])->client_name, ==, name);
  g_assert_cmpuint (unsearched->len, ==, 3);
  g_assert_cmpstr (ug_summary_get (unsearched->pdata[0])->client_name, ==, name);
}

static void
test_latest_first (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgRecord) first = new_client ("client one");
  g_autoptr (UgRecord) second = new_client ("client two");
  g_autoptr (UgRecord) third = new_client ("client three");
  g_autoptr (GPtrArray) page = NULL;

  put (fixture, first, 0);
  put (fixture, second, 1);
  put (fixture, third, 2);
  assert_first (fixture, "client three");
  put (fixture, first, 3);
  assert_first (fixture, "client one");
  put (fixture, first, 4);
  put (fixture, third, 5);
  put (fixture, second, 6);
  assert_first (fixture, "client two");
  page = ug_store_list (fixture->store, "client", TODAY, 1, 1, NULL);
  g_assert_cmpuint (page->len, ==, 1);
  g_assert_cmpstr (ug_summary_get (page->pdata[0])->client_name, ==, "client three");
}

static UgRecord *
add_promise (UgRecord *agreement, const char *title)
{
  UgRecord *promise = ug_record_add (agreement, UG_AGREEMENT_EXPECTATIONS);

  ug_record_set_text (promise, UG_EXPECTATION_TITLE, title);

  return promise;
}

static UgRecord *
new_client_with_dates (Fixture *fixture)
{
  UgRecord *client = new_client ("Образцов и Ко");
  UgRecord *agreement = ug_record_add (client, UG_CLIENT_AGREEMENTS);
  UgRecord *person = ug_record_add (client, UG_CLIENT_PEOPLE);
  UgRecord *fact = ug_record_add (client, UG_CLIENT_FACTS);
  UgRecord *vague = ug_record_add (client, UG_CLIENT_FACTS);

  ug_record_set_text (person, UG_PERSON_NAME, "Вера Вымыслова");
  ug_record_set_text (fact, UG_FACT_TITLE, "Гарантия кассы");
  ug_record_set_text (fact, UG_FACT_DUE, "2026-12-01");
  ug_record_set_text (vague, UG_FACT_DUE, "весной");
  ug_record_set_text (agreement, UG_AGREEMENT_ENDS_ON, "2026-11-01");
  add_promise (agreement, "Открытое");
  ug_expectation_answer (UG_EXPECTATION (add_promise (agreement, "Отвеченное")),
                         UG_ANSWER_CHOICE_SUITS, NULL, fixture->now);
  ug_expectation_park (UG_EXPECTATION (add_promise (agreement, "Отложенное")),
                       ug_record_get_id (person), "2026-11-25", NULL, fixture->now);

  return client;
}

static void
test_summary (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgRecord) client = new_client_with_dates (fixture);
  UgRecord *agreement = ug_record_peek (client, UG_CLIENT_AGREEMENTS, 0);
  g_autoptr (UgStoreChanges) changes = ug_store_changes_new ();
  g_autoptr (GPtrArray) found = NULL;
  const UgSummaryFacts *facts;

  ug_store_changes_place (changes, ug_record_get_id (agreement), "times", NULL, NULL);
  ug_store_commit (fixture->store, changes, fixture->now, NULL, NULL);
  put (fixture, client, 0);
  found = list (fixture, "");
  g_assert_cmpuint (found->len, ==, 1);
  facts = ug_summary_get (found->pdata[0]);
  g_assert_cmpstr (facts->client_id, ==, ug_record_get_id (client));
  g_assert_cmpstr (facts->agreement_id, ==, ug_record_get_id (agreement));
  g_assert_cmpstr (facts->client_name, ==, "Образцов и Ко");
  g_assert_cmpstr (facts->touched, ==, "2026-11-22T10:00:00Z");
  g_assert_cmpint (facts->step, ==, UG_STEP_TIMES);
  g_assert_cmpuint (facts->expectations, ==, 3);
  g_assert_cmpuint (facts->answered, ==, 2);
  g_assert_cmpuint (facts->parked, ==, 1);
  g_assert_cmpuint (facts->version, ==, 0);
  g_assert_true (facts->draft);
  g_assert_cmpint (facts->due_kind, ==, UG_DUE_PARKED);
  g_assert_cmpstr (facts->due_what, ==, "Отложенное");
  g_assert_cmpstr (facts->due_date, ==, "2026-11-25");
}

static void
test_due (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgRecord) client = new_client_with_dates (fixture);
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GPtrArray) ahead = NULL;

  put (fixture, client, 0);
  all = ug_store_list_due (fixture->store, "", 50, NULL);
  g_assert_cmpuint (all->len, ==, 3);
  g_assert_cmpint (ug_due_get_kind (all->pdata[0]), ==, UG_DUE_END);
  ahead = ug_store_list_due (fixture->store, TODAY, 50, NULL);
  g_assert_cmpuint (ahead->len, ==, 2);
  g_assert_cmpint (ug_due_get_kind (ahead->pdata[0]), ==, UG_DUE_PARKED);
  g_assert_cmpstr (ug_due_get_who (ahead->pdata[0]), ==, "Вера Вымыслова");
  g_assert_cmpstr (ug_due_get_client_name (ahead->pdata[0]), ==, "Образцов и Ко");
  g_assert_cmpint (ug_due_get_kind (ahead->pdata[1]), ==, UG_DUE_FACT);
  g_assert_cmpstr (ug_due_get_what (ahead->pdata[1]), ==, "Гарантия кассы");
  g_assert_cmpstr (ug_due_get_date (ahead->pdata[1]), ==, "2026-12-01");
  g_assert_cmpstr (ug_due_get_agreement_id (ahead->pdata[1]), ==, "");
}

static UgRecord *
add_answered (Fixture *fixture, UgRecord *agreement, UgRecord *priority, UgAnswerChoice choice)
{
  UgRecord *promise = ug_record_add (agreement, UG_AGREEMENT_EXPECTATIONS);
  g_autoptr (UgTerm) offer = ug_term_read ("1 hour");
  g_autoptr (UgTerm) wish = ug_term_read ("4 hours");
  g_autoptr (GDateTime) before = g_date_time_add_days (fixture->now, -1);
  UgAnswer *answer;

  ug_record_set_text (promise, UG_EXPECTATION_PRIORITY, ug_record_get_id (priority));
  ug_record_set_text (promise, UG_EXPECTATION_NOTE, "not for this list");
  ug_record_set_term (promise, UG_EXPECTATION_OFFER, offer);
  ug_expectation_answer (UG_EXPECTATION (promise), UG_ANSWER_CHOICE_NEED_MORE, NULL, before);
  answer = ug_expectation_answer (UG_EXPECTATION (promise), choice, NULL, fixture->now);
  ug_record_set_term (UG_RECORD (answer), UG_ANSWER_WISH, wish);
  ug_record_set_text (UG_RECORD (answer), UG_ANSWER_REASON, "у нас есть вторая касса");

  return promise;
}

/* Of every client the answer that stands now, and no more of him than it takes to tell it. */
static void
test_leeway (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgRecord) later = new_client ("Ромашка");
  g_autoptr (UgRecord) sooner = new_client ("Василёк");
  UgRecord *clients[] = { later, sooner };
  g_autoptr (UgLanguage) language = ug_language_new ("ru");
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GPtrArray) one = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (clients); i++)
    {
      UgRecord *agreement = ug_record_add (clients[i], UG_CLIENT_AGREEMENTS);
      UgRecord *priority = ug_record_add (agreement, UG_AGREEMENT_PRIORITIES);

      ug_record_set_text (priority, UG_PRIORITY_TITLE, "Работа стоит");
      add_answered (fixture, agreement, priority, UG_ANSWER_CHOICE_NO_HURRY);
      add_answered (fixture, agreement, priority, UG_ANSWER_CHOICE_SUITS);
      put (fixture, clients[i], i);
    }

  found = ug_store_list_leeway (fixture->store, 50, NULL);
  g_assert_cmpuint (found->len, ==, 2);
  one = ug_store_list_leeway (fixture->store, 1, NULL);
  g_assert_cmpuint (one->len, ==, 1);
  for (guint i = 0; i < found->len; i++)
    {
      UgLeeway *leeway = found->pdata[i];
      UgRecord *promise = UG_RECORD (ug_leeway_get_promise (leeway));
      g_autofree char *words = ug_leeway_to_words (leeway, language);
      g_autofree char *name = ug_expectation_get_display (UG_EXPECTATION (promise), language);

      g_assert_cmpint (ug_leeway_get_kind (leeway), ==, UG_LEEWAY_ROOM);
      g_assert_cmpstr (
          ug_record_get_text (UG_RECORD (ug_leeway_get_client (leeway)), UG_CLIENT_NAME), ==,
          i == 0 ? "Василёк" : "Ромашка");
      g_assert_cmpstr (name, ==, "Работа стоит: Первый ответ");
      g_assert_cmpstr (words, ==, "Предлагаем: 1 час; клиенту хватит: 4 часа.");
      g_assert_cmpstr (ug_record_get_text (promise, UG_EXPECTATION_NOTE), ==, "");
    }
}

/* Our own steps are not the client's answer: an offer that was kept stays a risk. A counter-offer
 * is another matter, because the client has not answered it yet. */
static void
test_leeway_after_our_steps (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    UgAnswerChoice choice;
    guint found;
  } cases[] = {
    { UG_ANSWER_CHOICE_KEPT, 1 },
    { UG_ANSWER_CHOICE_ACCEPTED, 1 },
    { UG_ANSWER_CHOICE_COUNTER_OFFER, 0 },
  };
  g_autoptr (UgTerm) term = ug_term_read ("2 hours");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UgRecord) client = new_client ("Ромашка");
      UgRecord *agreement = ug_record_add (client, UG_CLIENT_AGREEMENTS);
      UgRecord *priority = ug_record_add (agreement, UG_AGREEMENT_PRIORITIES);
      g_autoptr (GPtrArray) before = ug_store_list_leeway (fixture->store, 50, NULL);
      g_autoptr (GPtrArray) after = NULL;

      add_answered (fixture, agreement, priority, UG_ANSWER_CHOICE_NO_HURRY);
      ug_expectation_add_step (ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, 0),
                               cases[i].choice, term, "", NULL, fixture->now);
      put (fixture, client, i);
      after = ug_store_list_leeway (fixture->store, 50, NULL);
      g_assert_cmpuint (after->len - before->len, ==, cases[i].found);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down)
  ADD ("/search/words", test_words);
  ADD ("/search/follows-changes", test_follows_changes);
  ADD ("/search/latest-first", test_latest_first);
  ADD ("/search/summary", test_summary);
  ADD ("/search/due", test_due);
  ADD ("/search/leeway", test_leeway);
  ADD ("/search/leeway-after-our-steps", test_leeway_after_our_steps);

  return g_test_run ();
}

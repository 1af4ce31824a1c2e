/* test-leeway.c: who is in no hurry and who needs more, in words for the manager.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-answering.h"
#include "ug-leeway.h"

static UgRecord *
add_promise (UgRecord *agreement, UgAnswerChoice choice, const char *offer, const char *wish)
{
  UgRecord *promise = ug_record_add (agreement, UG_AGREEMENT_EXPECTATIONS);
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 22, 9, 0, 0);
  g_autoptr (UgTerm) offered = ug_expectation_read_term (UG_EXPECTATION (promise), offer);
  g_autoptr (UgTerm) wished = ug_expectation_read_term (UG_EXPECTATION (promise), wish);

  ug_record_set_text (promise, UG_EXPECTATION_TITLE, "First response");
  ug_record_set_term (promise, UG_EXPECTATION_OFFER, offered);
  if (choice != UG_ANSWER_CHOICE_NONE)
    {
      UgAnswer *answer = ug_expectation_answer (UG_EXPECTATION (promise), choice, NULL, now);

      ug_record_set_term (UG_RECORD (answer), UG_ANSWER_WISH, wished);
    }

  return promise;
}

static void
leave (UgExpectation *promise)
{
}

static void
take (UgExpectation *promise)
{
  ug_expectation_take_wish (promise);
}

static void
confirm_later (UgExpectation *promise)
{
  ug_expectation_confirm_later (promise, "anna", "2026-12-01");
}

static const struct
{
  UgAnswerChoice choice;
  const char *offer;
  const char *wish;
  void (*settle) (UgExpectation *);
  int kind; /* -1 when there is nothing to tell */
  const char *en;
  const char *ru;
} cases[] = {
#define ROOM UG_LEEWAY_ROOM
#define RISK UG_LEEWAY_RISK
  { UG_ANSWER_CHOICE_NONE, "1 hour", "", leave, -1 },
  { UG_ANSWER_CHOICE_SUITS, "1 hour", "", leave, -1 },
  { UG_ANSWER_CHOICE_NEED_MORE, "1 hour", "30 minutes", take, -1 },
  { UG_ANSWER_CHOICE_NO_HURRY, "1 hour", "4 hours", leave, ROOM,
    "Offered: 1 hour; enough for the client: 4 hours.",
    "Предлагаем: 1 час; клиенту хватит: 4 часа." },
  { UG_ANSWER_CHOICE_NO_HURRY, "1 hour", "4 hours", take, ROOM, "Agreed: 4 hours; offered: 1 hour.",
    "Договорились: 4 часа; предлагали: 1 час." },
  { UG_ANSWER_CHOICE_NO_HURRY, "1 hour", "", leave, ROOM, "Offered: 1 hour; less is enough.",
    "Предлагаем: 1 час; хватит и меньшего." },
  { UG_ANSWER_CHOICE_NO_HURRY, "", "", leave, ROOM, "Less is enough.", "Хватит и меньшего." },
  { UG_ANSWER_CHOICE_NEED_MORE, "1 hour", "30 minutes", leave, RISK,
    "Needed: 30 minutes; offered: 1 hour. Nothing is agreed yet.",
    "Нужно: 30 минут; предлагаем: 1 час. Пока не договорились." },
  { UG_ANSWER_CHOICE_NEED_MORE, "1 hour", "30 minutes", ug_expectation_keep_offer, RISK,
    "Needed: 30 minutes; offered: 1 hour. It stayed at the offer.",
    "Нужно: 30 минут; предлагаем: 1 час. Осталось как предлагали." },
  { UG_ANSWER_CHOICE_NEED_MORE, "1 hour", "30 minutes", confirm_later, RISK,
    "Needed: 30 minutes; offered: 1 hour. Put off, not agreed yet.",
    "Нужно: 30 минут; предлагаем: 1 час. Отложено, пока не договорились." },
  { UG_ANSWER_CHOICE_NEED_MORE, "1 hour", "", leave, RISK, "More is needed; nothing is agreed yet.",
    "Нужно больше; пока не договорились." },
  { UG_ANSWER_CHOICE_PARKED, "1 hour", "", leave, RISK, "Put off, not agreed yet.",
    "Отложено, пока не договорились." },
};

static void
assert_words (UgLeeway *leeway, const char *code, const char *expected)
{
  g_autoptr (UgLanguage) language = ug_language_new (code);
  g_autofree char *words = ug_leeway_to_words (leeway, language);

  g_assert_cmpstr (words, ==, expected);
}

static void
test_kinds (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UgRecord) client = ug_record_new (UG_TYPE_CLIENT);
      UgRecord *agreement = ug_record_add (client, UG_CLIENT_AGREEMENTS);
      UgRecord *promise = add_promise (agreement, cases[i].choice, cases[i].offer, cases[i].wish);
      g_autoptr (UgLeeway) leeway = NULL;

      cases[i].settle (UG_EXPECTATION (promise));
      leeway = ug_leeway_new (UG_EXPECTATION (promise));
      g_test_message ("%u", i);
      g_assert_cmpint (leeway != NULL ? (int)ug_leeway_get_kind (leeway) : -1, ==, cases[i].kind);
      if (leeway == NULL)
        continue;

      g_assert_true (ug_leeway_get_client (leeway) == UG_CLIENT (client));
      assert_words (leeway, "en", cases[i].en);
      assert_words (leeway, "ru", cases[i].ru);
    }
}

static void
test_list (void)
{
  g_autoptr (UgClient) client = ug_record_new (UG_TYPE_CLIENT);
  UgRecord *first = ug_record_add (UG_RECORD (client), UG_CLIENT_AGREEMENTS);
  UgRecord *second = ug_record_add (UG_RECORD (client), UG_CLIENT_AGREEMENTS);
  UgRecord *loose = add_promise (second, UG_ANSWER_CHOICE_NO_HURRY, "1 hour", "");
  g_autoptr (GPtrArray) found = NULL;

  add_promise (first, UG_ANSWER_CHOICE_SUITS, "1 hour", "");
  add_promise (first, UG_ANSWER_CHOICE_PARKED, "1 hour", "");
  found = ug_leeway_list (client);
  g_assert_cmpuint (found->len, ==, 2);
  g_assert_cmpint (ug_leeway_get_kind (found->pdata[0]), ==, UG_LEEWAY_RISK);
  g_assert_true (UG_RECORD (ug_leeway_get_promise (found->pdata[1])) == loose);
}

/* A promise of the catalogue is nobody's. */
static void
test_nobody (void)
{
  g_autoptr (UgRecord) promise = ug_record_new (UG_TYPE_EXPECTATION);
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 22, 9, 0, 0);

  ug_expectation_answer (UG_EXPECTATION (promise), UG_ANSWER_CHOICE_NO_HURRY, NULL, now);
  g_assert_null (ug_leeway_new (UG_EXPECTATION (promise)));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/leeway/kinds", test_kinds);
  g_test_add_func ("/leeway/list", test_list);
  g_test_add_func ("/leeway/nobody", test_nobody);

  return g_test_run ();
}

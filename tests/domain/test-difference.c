/* test-difference.c: every kind of change is told in one sentence, in both languages.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-answer.h"
#include "ug-client.h"
#include "ug-difference.h"
#include "ug-factor.h"
#include "ug-glossary-term.h"
#include "ug-note.h"
#include "ug-people.h"
#include "ug-priority.h"
#include "ug-schedule.h"
#include "ug-signature.h"

/* An agreement with one of each, the same every time. */
typedef struct
{
  UgRecord *client;
  UgRecord *agreement;
  UgRecord *person;
  UgRecord *schedule;
  UgRecord *goal;
  UgRecord *priority;
  UgRecord *term;
  UgRecord *report;
  UgRecord *factor;
} World;

static UgRecord *
add (UgRecord *owner, guint list, GType type, const char *id)
{
  g_autoptr (UgRecord) child = ug_record_new_with_id (type, id);

  ug_record_append (owner, list, child);

  return child;
}

static void
set_term (UgRecord *record, guint field, const char *text)
{
  g_autoptr (UgTerm) term = ug_term_read (text);

  ug_record_set_term (record, field, term);
}

static void
answer (UgRecord *promise, UgAnswerChoice choice, const char *id, const char *at, const char *why)
{
  UgRecord *said = add (promise, UG_EXPECTATION_ANSWERS, UG_TYPE_ANSWER, id);

  ug_record_set_choice (said, UG_ANSWER_CHOICE, choice);
  ug_record_set_text (said, UG_ANSWER_PERSON, "person");
  ug_record_set_text (said, UG_ANSWER_AT, at);
  ug_record_set_text (said, UG_ANSWER_REASON, why);
}

static World
make_world (void)
{
  World world = { .client = ug_record_new_with_id (UG_TYPE_CLIENT, "client") };
  g_autoptr (UgCalendar) office =
      ug_calendar_from_string ("Europe/Moscow; mon-fri 09:00-18:00; holiday 2026-12-30", NULL);

  world.agreement = add (world.client, UG_CLIENT_AGREEMENTS, UG_TYPE_AGREEMENT, "agreement");
  world.person = add (world.client, UG_CLIENT_PEOPLE, UG_TYPE_PERSON, "person");
  world.schedule = add (world.client, UG_CLIENT_SCHEDULES, UG_TYPE_SCHEDULE, "schedule");
  world.goal = add (world.agreement, UG_AGREEMENT_GOALS, UG_TYPE_GOAL, "goal");
  world.priority = add (world.agreement, UG_AGREEMENT_PRIORITIES, UG_TYPE_PRIORITY, "priority");
  world.term = add (world.agreement, UG_AGREEMENT_EXPECTATIONS, UG_TYPE_EXPECTATION, "term");
  world.report = add (world.agreement, UG_AGREEMENT_EXPECTATIONS, UG_TYPE_EXPECTATION, "report");
  world.factor = add (world.agreement, UG_AGREEMENT_FACTORS, UG_TYPE_FACTOR, "factor");

  ug_record_set_text (world.person, UG_PERSON_NAME, "Olga Example");
  ug_record_set_text (world.schedule, UG_SCHEDULE_NAME, "Office");
  ug_record_set_calendar (world.schedule, UG_SCHEDULE_CALENDAR, office);
  ug_record_set_text (world.goal, UG_GOAL_TITLE, "Shops sell");
  ug_record_set_text (world.priority, UG_PRIORITY_TITLE, "Till down");
  ug_record_set_choice (world.term, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_TERM);
  ug_record_set_text (world.term, UG_EXPECTATION_PRIORITY, "priority");
  set_term (world.term, UG_EXPECTATION_OFFER, "4 working hours");
  answer (world.term, UG_ANSWER_CHOICE_SUITS, "first", "2026-05-10T10:00:00Z", "");
  ug_record_set_choice (world.report, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_REPORT);
  ug_record_set_text (world.report, UG_EXPECTATION_TITLE, "Monthly report");
  ug_record_set_text (world.report, UG_EXPECTATION_CONTENT, "Tickets\nCosts");
  ug_record_set_text (world.factor, UG_FACTOR_TITLE, "Times");
  ug_record_set_number (world.factor, UG_FACTOR_WEIGHT, 30);
  ug_record_set_text (world.agreement, UG_AGREEMENT_PACKAGE_NAME, "Calm");

  return world;
}

static void
no_change (World *world)
{
}

static void
faster (World *world)
{
  answer (world->term, UG_ANSWER_CHOICE_NEED_MORE, "second", "2026-11-20T10:00:00Z",
          "queues on Fridays.");
  set_term (world->term, UG_EXPECTATION_OUTCOME, "2 working hours");
}

static void
park (World *world)
{
  answer (world->term, UG_ANSWER_CHOICE_PARKED, "second", "", "");
  ug_record_set_text (world->term, UG_EXPECTATION_PARKED_UNTIL, "2026-12-01");
}

static void
promise_more (World *world)
{
  UgRecord *more = add (world->agreement, UG_AGREEMENT_EXPECTATIONS, UG_TYPE_EXPECTATION, "more");

  ug_record_set_choice (more, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_PRINCIPLE);
  ug_record_set_text (more, UG_EXPECTATION_TITLE, "No culprits before the fix");
  answer (more, UG_ANSWER_CHOICE_SUITS, "third", "", "");
}

static void
promise_less (World *world)
{
  ug_record_remove (world->term);
}

static void
lines (World *world)
{
  ug_record_set_text (world->report, UG_EXPECTATION_CONTENT, "Tickets\nSavings");
}

static void
reader (World *world)
{
  ug_record_set_text (world->report, UG_EXPECTATION_PERSON, "person");
}

static void
weigh (World *world)
{
  ug_record_set_number (world->factor, UG_FACTOR_WEIGHT, 40);
}

static void
package (World *world)
{
  ug_record_set_text (world->agreement, UG_AGREEMENT_PACKAGE_NAME, "Business");
}

static void
newcomer (World *world)
{
  UgRecord *person = add (world->client, UG_CLIENT_PEOPLE, UG_TYPE_PERSON, "newcomer");

  ug_record_set_text (person, UG_PERSON_NAME, "Ivan Sample");
}

static void
their_word (World *world)
{
  UgRecord *term = add (world->agreement, UG_AGREEMENT_GLOSSARY, UG_TYPE_GLOSSARY_TERM, "word");

  ug_record_set_text (term, UG_GLOSSARY_TERM_THEIRS, "till");
  ug_record_set_text (term, UG_GLOSSARY_TERM_OURS, "terminal");
}

static void
leaver (World *world)
{
  ug_record_remove (world->person);
}

static void
measure (World *world)
{
  ug_record_set_text (world->goal, UG_GOAL_BY, "2027-03-01");
}

static void
goal (World *world)
{
  ug_record_set_text (add (world->agreement, UG_AGREEMENT_GOALS, UG_TYPE_GOAL, "more"),
                      UG_GOAL_TITLE, "Open a fifth shop");
}

static void
holiday (World *world)
{
  g_autoptr (UgCalendar) closed =
      ug_calendar_from_string ("Europe/Moscow; mon-fri 09:00-18:00; holiday 2026-12-31", NULL);

  ug_record_set_calendar (world->schedule, UG_SCHEDULE_CALENDAR, closed);
}

static void
nothing_agreed (World *world)
{
  ug_record_set_text (world->client, UG_CLIENT_NOTE, "pays late");
  set_term (world->term, UG_EXPECTATION_FLOOR, "1 hour");
  ug_record_set_text (world->agreement, UG_AGREEMENT_PAPER_LANGUAGE, "ru");
  add (world->agreement, UG_AGREEMENT_NOTES, UG_TYPE_NOTE, "note");
  add (world->agreement, UG_AGREEMENT_SIGNATURES, UG_TYPE_SIGNATURE, "signature");
}

static const struct
{
  const char *name;
  void (*change) (World *world);
  const char *english;
  const char *russian;
} cases[] = {
  { "no-change", no_change, "", "" },
  { "nothing-agreed", nothing_agreed, "", "" },
  { "faster", faster,
    "First response, Till down: 4 working hours → 2 working hours.\n"
    "  Asked by Olga Example on 20 November 2026. The reason: queues on Fridays.\n",
    "Первый ответ, Till down: 4 рабочих часа → 2 рабочих часа.\n"
    "  Просьба: Olga Example, 20 ноября 2026 года. Причина: queues on Fridays.\n" },
  { "park", park,
    "First response, Till down: 4 working hours → parked until 1 December 2026.\n"
    "  Asked by Olga Example.\n",
    "Первый ответ, Till down: 4 рабочих часа → отложено до 1 декабря 2026 года.\n"
    "  Просьба: Olga Example.\n" },
  { "promise-more", promise_more,
    "New promise: No culprits before the fix — agreed.\n"
    "  Asked by Olga Example.\n",
    "Новое обещание: No culprits before the fix — согласовано.\n"
    "  Просьба: Olga Example.\n" },
  { "promise-less", promise_less,
    "No longer promised: First response, Till down — 4 working hours.\n",
    "Больше не обещано: Первый ответ, Till down — 4 рабочих часа.\n" },
  { "lines", lines,
    "Monthly report, Content: taken out, it was Costs.\n"
    "Monthly report, Content: now Savings.\n",
    "Monthly report, Содержание: убрано, было: Costs.\n"
    "Monthly report, Содержание: теперь Savings.\n" },
  { "reader", reader, "Monthly report, Who: now Olga Example.\n",
    "Monthly report, Кто: теперь Olga Example.\n" },
  { "weigh", weigh, "Times, Weight: 30 → 40.\n", "Times, Вес: 30 → 40.\n" },
  { "package", package, "Package: Calm → Business.\n", "Пакет: Calm → Business.\n" },
  { "newcomer", newcomer, "New participant: Ivan Sample.\n", "Новый участник: Ivan Sample.\n" },
  { "their-word", their_word, "New word of yours: till.\n", "Новое ваше слово: till.\n" },
  { "leaver", leaver, "No longer a participant: Olga Example.\n",
    "Больше не участник: Olga Example.\n" },
  { "measure", measure, "Shops sell, By: now 1 March 2027.\n",
    "Shops sell, К какому сроку: теперь 1 марта 2027 года.\n" },
  { "goal", goal, "New goal: Open a fifth shop.\n", "Новая цель: Open a fifth shop.\n" },
  { "holiday", holiday, "Office, Hours: other holidays or special days.\n",
    "Office, Часы: изменились праздники или особые дни.\n" },
};

static char *
tell (World *before, World *after, const char *code)
{
  g_autoptr (UgLanguage) language = ug_language_new (code);
  g_autoptr (GPtrArray) sentences = ug_difference_list (UG_AGREEMENT (before->agreement),
                                                        UG_AGREEMENT (after->agreement), language);
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < sentences->len; i++)
    {
      const char *note = ug_sentence_get_note (sentences->pdata[i]);

      g_string_append_printf (all, "%s\n", ug_sentence_get_text (sentences->pdata[i]));
      if (*note != '\0')
        g_string_append_printf (all, "  %s\n", note);
    }

  return g_string_free (all, FALSE);
}

static void
test_difference (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  World before = make_world ();
  World after = make_world ();
  g_autofree char *english = NULL;
  g_autofree char *russian = NULL;

  cases[i].change (&after);
  english = tell (&before, &after, "en");
  russian = tell (&before, &after, "ru");
  g_assert_cmpstr (english, ==, cases[i].english);
  g_assert_cmpstr (russian, ==, cases[i].russian);

  g_object_unref (before.client);
  g_object_unref (after.client);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/difference/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_difference);
    }

  return g_test_run ();
}

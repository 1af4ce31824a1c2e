/* test-check.c: checks tell the truth: of a whole agreement nothing, of each flaw its place.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-answering.h"
#include "ug-check.h"
#include "ug-client.h"
#include "ug-goal.h"
#include "ug-measure.h"
#include "ug-people.h"
#include "ug-priority.h"
#include "ug-progress.h"
#include "ug-review.h"
#include "ug-schedule.h"
#include "ug-weights.h"

/* An agreement of which nothing can be said. */
typedef struct
{
  UgRecord *client;
  UgRecord *agreement;
  UgRecord *pyotr; /* of the client */
  UgRecord *anna;  /* of ours */
  UgRecord *strategic;
  UgRecord *operational;
  UgRecord *term;
  UgRecord *negotiator;
  UgRecord *report;
  UgRecord *duty;
  UgRecord *principle;
  UgRecord *factor;
  UgRecord *schedule;
  UgRecord *priority;
  GDateTime *now;
} Fixture;

static UgRecord *
add_person (Fixture *fixture, UgSide side, const char *name)
{
  UgRecord *person = ug_record_add (fixture->client, UG_CLIENT_PEOPLE);

  ug_record_set_choice (person, UG_PERSON_SIDE, side);
  ug_record_set_text (person, UG_PERSON_NAME, name);
  ug_record_set_text (person, UG_PERSON_EMAIL, "somebody@example.org");
  ug_record_set_switch (person, UG_PERSON_SIGNS, TRUE);

  return person;
}

static void
answer (Fixture *fixture, UgRecord *promise, UgAnswerChoice choice)
{
  ug_expectation_answer (UG_EXPECTATION (promise), choice, NULL, fixture->now);
}

static UgRecord *
add_promise (Fixture *fixture, UgExpectationKind kind, const char *title, const char *offer)
{
  UgRecord *promise = ug_record_add (fixture->agreement, UG_AGREEMENT_EXPECTATIONS);
  g_autoptr (UgTerm) term = NULL;

  ug_record_set_choice (promise, UG_EXPECTATION_KIND, kind);
  ug_record_set_choice (promise, UG_EXPECTATION_SIDE, UG_SIDE_OURS);
  ug_record_set_text (promise, UG_EXPECTATION_TITLE, title);
  term = ug_expectation_read_term (UG_EXPECTATION (promise), offer);
  ug_record_set_term (promise, UG_EXPECTATION_OFFER, term);
  ug_record_toggle_ref (promise, UG_EXPECTATION_GOALS, ug_record_get_id (fixture->operational),
                        kind != UG_EXPECTATION_KIND_PRINCIPLE);
  answer (fixture, promise, UG_ANSWER_CHOICE_SUITS);

  return promise;
}

static void
add_promises (Fixture *fixture)
{
  UgRecord *priority = ug_record_add (fixture->agreement, UG_AGREEMENT_PRIORITIES);

  fixture->priority = priority;
  ug_record_set_text (priority, UG_PRIORITY_TITLE, "Work has stopped");
  ug_record_set_text (priority, UG_PRIORITY_EXAMPLES, "the till is down");
  fixture->term = add_promise (fixture, UG_EXPECTATION_KIND_TERM, "", "15 minutes");
  ug_record_set_text (fixture->term, UG_EXPECTATION_PRIORITY, ug_record_get_id (priority));
  fixture->negotiator = add_promise (fixture, UG_EXPECTATION_KIND_EMERGENCY, "The line", "");
  ug_record_set_choice (fixture->negotiator, UG_EXPECTATION_PART, UG_EMERGENCY_PART_NEGOTIATOR);
  ug_record_set_text (fixture->negotiator, UG_EXPECTATION_PERSON, ug_record_get_id (fixture->anna));
  ug_record_set_text (fixture->negotiator, UG_EXPECTATION_DEPUTY,
                      ug_record_get_id (fixture->pyotr));
  fixture->report = add_promise (fixture, UG_EXPECTATION_KIND_REPORT, "Letter", "monthly");
  ug_record_set_text (fixture->report, UG_EXPECTATION_PERSON, ug_record_get_id (fixture->pyotr));
  fixture->duty = add_promise (fixture, UG_EXPECTATION_KIND_DUTY, "Backups", "every week");
  fixture->principle = add_promise (fixture, UG_EXPECTATION_KIND_PRINCIPLE, "Never twice", "");
}

static void
add_schedule (Fixture *fixture)
{
  g_autoptr (UgCalendar) calendar =
      ug_calendar_from_string ("Europe/Moscow; mon-fri 09:00-19:00", NULL);

  fixture->schedule = ug_record_add (fixture->client, UG_CLIENT_SCHEDULES);
  ug_record_set_choice (fixture->schedule, UG_SCHEDULE_SIDE, UG_SIDE_OURS);
  ug_record_set_calendar (fixture->schedule, UG_SCHEDULE_CALENDAR, calendar);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->now = g_date_time_new_utc (2026, 11, 22, 9, 0, 0);
  fixture->client = ug_record_new (UG_TYPE_CLIENT);
  ug_record_set_text (fixture->client, UG_CLIENT_NAME, "Daisy");
  fixture->pyotr = add_person (fixture, UG_SIDE_THEIRS, "Pyotr Sample");
  fixture->anna = add_person (fixture, UG_SIDE_OURS, "Anna Placeholder");
  fixture->agreement = ug_record_add (fixture->client, UG_CLIENT_AGREEMENTS);
  ug_record_set_text (fixture->agreement, UG_AGREEMENT_HELD_ON, "2026-11-20");
  ug_record_set_text (fixture->agreement, UG_AGREEMENT_PACKAGE, "standard");
  ug_record_set_text (fixture->agreement, UG_AGREEMENT_PACKAGE_NAME, "Standard");

  fixture->strategic = ug_record_add (fixture->agreement, UG_AGREEMENT_GOALS);
  ug_record_set_text (fixture->strategic, UG_GOAL_TITLE, "sell on Fridays");
  fixture->operational = ug_record_add (fixture->agreement, UG_AGREEMENT_GOALS);
  ug_record_set_choice (fixture->operational, UG_GOAL_LEVEL, UG_GOAL_LEVEL_OPERATIONAL);
  ug_record_set_text (fixture->operational, UG_GOAL_TITLE, "the till works");
  ug_record_toggle_ref (fixture->operational, UG_GOAL_SERVES, ug_record_get_id (fixture->strategic),
                        TRUE);

  add_schedule (fixture);
  add_promises (fixture);
  fixture->factor = ug_record_add (fixture->agreement, UG_AGREEMENT_FACTORS);
  ug_weights_share_equally (UG_AGREEMENT (fixture->agreement));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_date_time_unref (fixture->now);
  g_assert_finalize_object (fixture->client);
}

/* Ways to spoil it. */

static void
spoil_name (Fixture *fixture)
{
  ug_record_set_text (fixture->client, UG_CLIENT_NAME, "");
}

static void
spoil_people (Fixture *fixture)
{
  UgRecord *olga = add_person (fixture, UG_SIDE_OURS, "Olga Example");

  ug_record_set_text (fixture->anna, UG_PERSON_DEPUTY, ug_record_get_id (olga));
  ug_record_set_text (fixture->report, UG_EXPECTATION_PERSON, ug_record_get_id (olga));
  ug_record_remove (fixture->pyotr);
}

static void
spoil_their_signature (Fixture *fixture)
{
  ug_record_set_switch (fixture->pyotr, UG_PERSON_SIGNS, FALSE);
}

static void
spoil_our_signature (Fixture *fixture)
{
  ug_record_set_switch (fixture->anna, UG_PERSON_SIGNS, FALSE);
}

static void
spoil_reach (Fixture *fixture)
{
  ug_record_set_text (fixture->anna, UG_PERSON_EMAIL, " ");
}

static void
spoil_goals (Fixture *fixture)
{
  ug_record_remove (fixture->operational);
  ug_record_remove (fixture->strategic);
}

static void
spoil_goal (Fixture *fixture)
{
  UgRecord *goal = ug_record_add (fixture->agreement, UG_AGREEMENT_GOALS);

  ug_record_set_text (goal, UG_GOAL_TITLE, "know the costs");
}

static void
spoil_ladder (Fixture *fixture)
{
  ug_record_set_refs (fixture->operational, UG_GOAL_SERVES, NULL);
  ug_record_set_choice (fixture->operational, UG_GOAL_LEVEL, UG_GOAL_LEVEL_STRATEGIC);
}

static void
spoil_path (Fixture *fixture)
{
  ug_record_set_refs (fixture->operational, UG_GOAL_SERVES, NULL);
  ug_record_toggle_ref (fixture->duty, UG_EXPECTATION_GOALS, ug_record_get_id (fixture->strategic),
                        TRUE);
}

static void
spoil_circle (Fixture *fixture)
{
  UgRecord *goal = ug_record_add (fixture->agreement, UG_AGREEMENT_GOALS);

  ug_record_set_choice (goal, UG_GOAL_LEVEL, UG_GOAL_LEVEL_OPERATIONAL);
  ug_record_set_text (goal, UG_GOAL_TITLE, "clerks stay");
  ug_record_toggle_ref (goal, UG_GOAL_SERVES, ug_record_get_id (fixture->operational), TRUE);
  ug_record_toggle_ref (fixture->operational, UG_GOAL_SERVES, ug_record_get_id (goal), TRUE);
}

static void
spoil_notice (Fixture *fixture)
{
  ug_record_set_text (fixture->operational, UG_GOAL_TO, "no stops");
}

static void
spoil_end (Fixture *fixture)
{
  UgRecord *review = ug_record_add (fixture->client, UG_CLIENT_REVIEWS);
  UgRecord *measure = ug_record_add (review, UG_REVIEW_MEASURES);

  spoil_notice (fixture);
  ug_record_set_text (review, UG_REVIEW_AGREEMENT, ug_record_get_id (fixture->agreement));
  ug_record_set_text (measure, UG_MEASURE_GOAL, ug_record_get_id (fixture->operational));
  ug_record_set_choice (measure, UG_MEASURE_STATE, UG_MEASURE_STATE_MET);
}

static void
spoil_package (Fixture *fixture)
{
  ug_record_set_text (fixture->agreement, UG_AGREEMENT_PACKAGE, "");
  ug_record_set_text (fixture->agreement, UG_AGREEMENT_PACKAGE_NAME, "");
}

static void
spoil_measure (Fixture *fixture)
{
  answer (fixture, fixture->term, UG_ANSWER_CHOICE_NO_HURRY);
  ug_expectation_keep_offer (UG_EXPECTATION (fixture->term));
}

static void
spoil_measure_twice (Fixture *fixture)
{
  spoil_measure (fixture);
  answer (fixture, fixture->duty, UG_ANSWER_CHOICE_NO_HURRY);
  ug_expectation_keep_offer (UG_EXPECTATION (fixture->duty));
}

static void
spoil_aim (Fixture *fixture)
{
  ug_record_set_refs (fixture->duty, UG_EXPECTATION_GOALS, NULL);
}

static void
spoil_answer (Fixture *fixture)
{
  answer (fixture, fixture->principle, UG_ANSWER_CHOICE_NONE);
}

static void
spoil_answers (Fixture *fixture)
{
  answer (fixture, fixture->duty, UG_ANSWER_CHOICE_NONE);
  answer (fixture, fixture->principle, UG_ANSWER_CHOICE_NONE);
}

static void
spoil_outcome (Fixture *fixture)
{
  answer (fixture, fixture->term, UG_ANSWER_CHOICE_NEED_MORE);
}

static void
spoil_owner (Fixture *fixture)
{
  ug_expectation_park (UG_EXPECTATION (fixture->report), "somebody who left", "2026-12-01", NULL,
                       fixture->now);
}

static void
spoil_date (Fixture *fixture)
{
  ug_expectation_park (UG_EXPECTATION (fixture->report), ug_record_get_id (fixture->anna), "", NULL,
                       fixture->now);
}

static void
spoil_reader (Fixture *fixture)
{
  ug_record_set_text (fixture->report, UG_EXPECTATION_PERSON, "");
}

static void
spoil_negotiator (Fixture *fixture)
{
  ug_record_set_text (fixture->negotiator, UG_EXPECTATION_PERSON, "");
}

static void
spoil_emergency (Fixture *fixture)
{
  ug_record_remove (fixture->negotiator);
}

static void
spoil_deputy (Fixture *fixture)
{
  ug_record_set_text (fixture->negotiator, UG_EXPECTATION_DEPUTY, ug_record_get_id (fixture->anna));
}

static void
spoil_weights (Fixture *fixture)
{
  ug_weights_set (UG_FACTOR (fixture->factor), 79);
}

static void
spoil_weights_upwards (Fixture *fixture)
{
  UgRecord *more = ug_record_add (fixture->agreement, UG_AGREEMENT_FACTORS);

  ug_weights_set (UG_FACTOR (more), 2);
}

static void
spoil_hours (Fixture *fixture)
{
  ug_record_remove (fixture->schedule);
}

static void
spoil_term (Fixture *fixture)
{
  g_autoptr (UgTerm) late = ug_term_read ("by 22:00 of the next working day");

  ug_record_set_term (fixture->term, UG_EXPECTATION_OFFER, late);
}

static void
spoil_example (Fixture *fixture)
{
  ug_record_set_text (fixture->priority, UG_PRIORITY_EXAMPLES, "");
}

static UgRecord *
add_term (Fixture *fixture, UgRecord *priority, UgClock clock, const char *offer)
{
  UgRecord *promise = add_promise (fixture, UG_EXPECTATION_KIND_TERM, "", offer);

  ug_record_set_text (promise, UG_EXPECTATION_PRIORITY, ug_record_get_id (priority));
  ug_record_set_choice (promise, UG_EXPECTATION_CLOCK, clock);

  return promise;
}

static void
set_offer (UgRecord *promise, const char *offer)
{
  g_autoptr (UgTerm) term = ug_term_read (offer);

  ug_record_set_term (promise, UG_EXPECTATION_OFFER, term);
}

static void
add_lower (Fixture *fixture, const char *higher, const char *lower)
{
  UgRecord *priority = ug_record_add (fixture->agreement, UG_AGREEMENT_PRIORITIES);

  ug_record_set_text (priority, UG_PRIORITY_TITLE, "Work is slow");
  ug_record_set_text (priority, UG_PRIORITY_EXAMPLES, "the printer prints on one side");
  add_term (fixture, priority, UG_CLOCK_FIRST_RESPONSE, lower);
  set_offer (fixture->term, higher);
}

static void
spoil_order (Fixture *fixture)
{
  add_lower (fixture, "4 working hours", "1 working hour");
}

static void
spoil_order_by_calendar (Fixture *fixture)
{
  add_lower (fixture, "1 working day", "2 working hours");
}

static void
spoil_order_by_effort (Fixture *fixture)
{
  add_lower (fixture, "best effort", "2 working days");
}

static void
spoil_news (Fixture *fixture)
{
  add_term (fixture, fixture->priority, UG_CLOCK_NEWS, "every 8 hours");
  add_term (fixture, fixture->priority, UG_CLOCK_RESOLUTION, "4 hours");
}

static void
spoil_resolution (Fixture *fixture)
{
  add_term (fixture, fixture->priority, UG_CLOCK_RESOLUTION, "10 minutes");
}

static void
spoil_night (Fixture *fixture)
{
  set_offer (fixture->term, "15 minutes around the clock");
}

static void
spoil_nights (Fixture *fixture)
{
  spoil_night (fixture);
  add_term (fixture, fixture->priority, UG_CLOCK_RESOLUTION, "2 hours around the clock");
}

static void
spoil_readers (Fixture *fixture)
{
  UgRecord *channel = add_promise (fixture, UG_EXPECTATION_KIND_CHANNEL, "Requests", "");

  ug_record_set_text (channel, UG_EXPECTATION_PERSON, ug_record_get_id (fixture->anna));
  ug_record_set_text (fixture->anna, UG_PERSON_HOURS, "Mon–Fri 9–18");
}

static void
spoil_presence (Fixture *fixture)
{
  ug_record_set_text (fixture->anna, UG_PERSON_HOURS, "пн–пт 9–17, по сменам");
  ug_record_set_text (fixture->pyotr, UG_PERSON_HOURS, "Mon–Thu 10–19, Fri 12–15");
}

static const struct
{
  void (*spoil) (Fixture *);
  UgCheckKind kind;
  UgSeverity severity;
  UgStep step;
  gsize record; /* offset in the fixture; 0 when it is made by the flaw */
  guint count;
  const char *en;
  const char *ru;
} cases[] = {
#define AT(member) G_STRUCT_OFFSET (Fixture, member)
#define MISSING UG_SEVERITY_MISSING
#define LOOK UG_SEVERITY_LOOK
  { spoil_name, UG_CHECK_NO_CLIENT_NAME, MISSING, UG_STEP_PEOPLE, AT (client), 1,
    "The client has no name yet.", "У клиента ещё нет названия." },
  { spoil_people, UG_CHECK_NO_CLIENT_PEOPLE, MISSING, UG_STEP_PEOPLE, AT (client), 1,
    "Nobody of the client is named yet.", "Со стороны клиента ещё никто не назван." },
  { spoil_their_signature, UG_CHECK_CLIENT_SIGNS_NOT, MISSING, UG_STEP_PEOPLE, AT (client), 1,
    "Who signs for the client is not named yet.", "Кто подписывает за клиента, ещё не названо." },
  { spoil_our_signature, UG_CHECK_WE_SIGN_NOT, MISSING, UG_STEP_PEOPLE, AT (client), 1,
    "Who signs for us is not named yet.", "Кто подписывает за нас, ещё не названо." },
  { spoil_reach, UG_CHECK_PERSON_UNREACHABLE, LOOK, UG_STEP_PEOPLE, AT (anna), 1,
    "Anna Placeholder: no phone, e-mail or messenger is written down.",
    "Anna Placeholder: не записаны ни телефон, ни почта, ни мессенджер." },
  { spoil_goals, UG_CHECK_NO_GOALS, MISSING, UG_STEP_GOALS, AT (agreement), 1,
    "No goal of the client is written down yet.", "Ни одной цели клиента ещё не записано." },
  { spoil_goal, UG_CHECK_GOAL_UNSERVED, LOOK, UG_STEP_GOALS, 0, 1,
    "Nothing serves the goal “know the costs” yet.",
    "Цели «know the costs» пока ничего не служит." },
  { spoil_ladder, UG_CHECK_GOAL_UNSERVED, LOOK, UG_STEP_GOALS, AT (strategic), 1,
    "Nothing serves the goal “sell on Fridays” yet.",
    "Цели «sell on Fridays» пока ничего не служит." },
  { spoil_path, UG_CHECK_GOALS_NOWHERE, LOOK, UG_STEP_GOALS, AT (operational), 1,
    "What is “the till works” for? It leads to no strategic goal yet.",
    "Для чего «the till works»? Пока не ведёт ни к одной стратегической цели." },
  { spoil_circle, UG_CHECK_GOALS_CIRCLE, LOOK, UG_STEP_GOALS, AT (operational), 2,
    "The goals “the till works” and 1 more lead in a circle.",
    "Цель «the till works» и ещё 1 ведут по кругу." },
  { spoil_notice, UG_CHECK_GOAL_UNMEASURED, LOOK, UG_STEP_GOALS, AT (strategic), 1,
    "“sell on Fridays”: every step to it has a measure, but nobody could say whether it is "
    "reached.",
    "«sell on Fridays»: у каждого шага к ней есть мера, а достигнута ли сама цель, никто не "
    "скажет." },
  { spoil_end, UG_CHECK_GOAL_STEPS_MET, LOOK, UG_STEP_GOALS, AT (strategic), 1,
    "“sell on Fridays”: every step to it was met at the last review, but nobody said where the "
    "goal itself stands.",
    "«sell on Fridays»: на последней сверке все шаги к ней выполнены, а что с самой целью, никто "
    "не сказал." },
  { spoil_package, UG_CHECK_NO_PACKAGE, MISSING, UG_STEP_PACKAGE, AT (agreement), 1,
    "No package is chosen yet.", "Пакет ещё не выбран." },
  { spoil_measure, UG_CHECK_PACKAGE_EXCEEDS, LOOK, UG_STEP_PACKAGE, AT (term), 1,
    "The package gives more than the client needs: “Work has stopped: First response”.",
    "Пакет даёт больше, чем нужно клиенту: «Work has stopped: Первый ответ»." },
  { spoil_measure_twice, UG_CHECK_PACKAGE_EXCEEDS, LOOK, UG_STEP_PACKAGE, AT (term), 2,
    "The package gives more than the client needs: “Work has stopped: First response” and 1 more.",
    "Пакет даёт больше, чем нужно клиенту: «Work has stopped: Первый ответ» и ещё 1." },
  { spoil_aim, UG_CHECK_PROMISES_AIMLESS, LOOK, UG_STEP_QUALITY, AT (duty), 1,
    "“Backups” serves no goal.", "«Backups» не служит ни одной цели." },
  { spoil_answer, UG_CHECK_PROMISES_UNANSWERED, LOOK, UG_STEP_QUALITY, AT (principle), 1,
    "“Never twice” has no answer yet.", "«Never twice»: ответа пока нет." },
  { spoil_answers, UG_CHECK_PROMISES_UNANSWERED, LOOK, UG_STEP_QUALITY, AT (duty), 2,
    "“Backups” and 1 more promise have no answer yet.",
    "«Backups» и ещё 1 обещание: ответа пока нет." },
  { spoil_outcome, UG_CHECK_ANSWER_UNSETTLED, MISSING, UG_STEP_TIMES, AT (term), 1,
    "“Work has stopped: First response”: the client wants something else, and nothing is agreed "
    "yet.",
    "«Work has stopped: Первый ответ»: клиент хочет иначе, и пока не договорились." },
  { spoil_owner, UG_CHECK_PARKED_WITHOUT_OWNER, MISSING, UG_STEP_REPORTS, AT (report), 1,
    "“Letter” is put off, but nobody will settle it.", "«Letter» отложено, но решать некому." },
  { spoil_date, UG_CHECK_PARKED_WITHOUT_DATE, MISSING, UG_STEP_REPORTS, AT (report), 1,
    "“Letter” is put off without a date.", "«Letter» отложено без срока." },
  { spoil_reader, UG_CHECK_REPORT_UNREAD, LOOK, UG_STEP_REPORTS, AT (report), 1,
    "“Letter”: nobody is named who reads this report.",
    "«Letter»: не названо, кто читает этот отчёт." },
  { spoil_negotiator, UG_CHECK_NO_NEGOTIATOR, LOOK, UG_STEP_COMMUNICATION, AT (negotiator), 1,
    "In an emergency: who stays on the line is not named yet.",
    "На случай беды ещё не назван тот, кто останется на связи." },
  { spoil_emergency, UG_CHECK_NO_NEGOTIATOR, LOOK, UG_STEP_COMMUNICATION, AT (agreement), 1,
    "In an emergency: who stays on the line is not named yet.",
    "На случай беды ещё не назван тот, кто останется на связи." },
  { spoil_deputy, UG_CHECK_NO_DEPUTY, LOOK, UG_STEP_COMMUNICATION, AT (negotiator), 1,
    "In an emergency nobody stands in for the person on the line.",
    "Того, кто на связи в беде, некому заменить." },
  { spoil_hours, UG_CHECK_NO_HOURS, LOOK, UG_STEP_TIMES, AT (term), 2,
    "No service hours are written down, so working time cannot be counted.",
    "Часы обслуживания не записаны, и рабочее время считать не по чему." },
  { spoil_term, UG_CHECK_TERM_IMPOSSIBLE, LOOK, UG_STEP_TIMES, AT (term), 1,
    "“Work has stopped: First response”: the calendar has no such time: by 22:00 of the next "
    "working day.",
    "«Work has stopped: Первый ответ»: в календаре нет такого времени: до 22:00 следующего "
    "рабочего дня." },
  { spoil_example, UG_CHECK_PRIORITY_WITHOUT_EXAMPLE, LOOK, UG_STEP_TIMES, AT (priority), 1,
    "“Work has stopped”: no example of the client’s own stands beside it yet.",
    "«Work has stopped»: рядом пока нет примера из жизни клиента." },
  { spoil_order, UG_CHECK_SLOWER_WHEN_WORSE, LOOK, UG_STEP_TIMES, AT (term), 1,
    "More urgent and yet slower: “Work has stopped: First response” (4 working hours) than “Work "
    "is slow: First response” (1 working hour).",
    "Срочнее, а медленнее: «Work has stopped: Первый ответ» (4 рабочих часа), чем «Work is slow: "
    "Первый ответ» (1 рабочий час)." },
  { spoil_order_by_calendar, UG_CHECK_SLOWER_WHEN_WORSE, LOOK, UG_STEP_TIMES, AT (term), 1,
    "More urgent and yet slower: “Work has stopped: First response” (1 working day) than “Work is "
    "slow: First response” (2 working hours).",
    "Срочнее, а медленнее: «Work has stopped: Первый ответ» (1 рабочий день), чем «Work is slow: "
    "Первый ответ» (2 рабочих часа)." },
  { spoil_order_by_effort, UG_CHECK_SLOWER_WHEN_WORSE, LOOK, UG_STEP_TIMES, AT (term), 1,
    "More urgent and yet slower: “Work has stopped: First response” (best effort) than “Work is "
    "slow: First response” (2 working days).",
    "Срочнее, а медленнее: «Work has stopped: Первый ответ» (по возможности), чем «Work is slow: "
    "Первый ответ» (2 рабочих дня)." },
  { spoil_news, UG_CHECK_NEWS_TOO_LATE, LOOK, UG_STEP_TIMES, 0, 1,
    "“Work has stopped: News” (every 8 hours): it should be resolved before the first news comes "
    "(4 hours).",
    "«Work has stopped: Новости» (каждые 8 часов): всё должно быть решено раньше первых новостей "
    "(4 часа)." },
  { spoil_resolution, UG_CHECK_RESOLVED_BEFORE_ANSWERED, LOOK, UG_STEP_TIMES, 0, 1,
    "“Work has stopped: Resolution” (10 minutes) is due before the first response (15 minutes).",
    "«Work has stopped: Решение» (10 минут) наступает раньше первого ответа (15 минут)." },
  { spoil_night, UG_CHECK_OUTSIDE_HOURS, LOOK, UG_STEP_TIMES, AT (term), 1,
    "“Work has stopped: First response” (15 minutes around the clock) can end at night or on a day "
    "off, when none of our calendars is open.",
    "«Work has stopped: Первый ответ» (15 минут круглосуточно): срок может кончиться ночью или в "
    "выходной, когда ни по одному нашему календарю никто не работает." },
  { spoil_nights, UG_CHECK_OUTSIDE_HOURS, LOOK, UG_STEP_TIMES, AT (term), 2,
    "“Work has stopped: First response” (15 minutes around the clock) and 1 more can end at night "
    "or on a day off, when none of our calendars is open.",
    "«Work has stopped: Первый ответ» (15 минут круглосуточно) и ещё 1: срок может кончиться ночью "
    "или в выходной, когда ни по одному нашему календарю никто не работает." },
  { spoil_readers, UG_CHECK_NOBODY_READS, LOOK, UG_STEP_TIMES, AT (term), 1,
    "“Work has stopped: First response”: promised also for hours when nobody of ours reads what "
    "comes in, for example: Friday 18:00.",
    "«Work has stopped: Первый ответ»: обещано и на часы, когда обращения у нас никто не читает, "
    "например: пятница, 18:00." },
  { spoil_presence, UG_CHECK_PERSON_AWAY, LOOK, UG_STEP_COMMUNICATION, AT (negotiator), 1,
    "“The line”: promised also for hours when neither Anna Placeholder nor a deputy is reachable, "
    "for example: Friday 17:00.",
    "«The line»: обещано и на часы, когда не на связи ни Anna Placeholder, ни замена, например: "
    "пятница, 17:00." },
  { spoil_weights, UG_CHECK_WEIGHTS_OFF, LOOK, UG_STEP_QUALITY, AT (factor), 1,
    "21 of the 100 points are still to be given.", "Осталось раздать 21 балл из 100." },
  { spoil_weights_upwards, UG_CHECK_WEIGHTS_OFF, LOOK, UG_STEP_QUALITY, AT (factor), 1,
    "The weights add up to 2 points more than 100.", "Сумма весов больше ста на 2 балла." },
};

static void
assert_words (UgCheck *check, const char *code, const char *expected)
{
  g_autoptr (UgLanguage) language = ug_language_new (code);
  g_autofree char *words = ug_check_to_words (check, language);

  g_assert_cmpstr (words, ==, expected);
}

static void
test_flaw (Fixture *fixture, gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GPtrArray) before = ug_check_agreement (UG_AGREEMENT (fixture->agreement));
  g_autoptr (GPtrArray) after = NULL;
  UgCheck *check;

  g_assert_cmpuint (before->len, ==, 0);
  cases[i].spoil (fixture);
  after = ug_check_agreement (UG_AGREEMENT (fixture->agreement));
  g_assert_cmpuint (after->len, ==, 1);
  check = after->pdata[0];

  g_assert_cmpint (ug_check_get_kind (check), ==, cases[i].kind);
  g_assert_cmpint (ug_check_get_severity (check), ==, cases[i].severity);
  g_assert_cmpint (ug_check_get_step (check), ==, cases[i].step);
  g_assert_cmpuint (ug_check_get_count (check), ==, cases[i].count);
  g_assert_nonnull (ug_record_get_field (ug_check_get_record (check), ug_check_get_field (check)));
  if (cases[i].record != 0)
    g_assert_true (ug_check_get_record (check)
                   == G_STRUCT_MEMBER (UgRecord *, fixture, cases[i].record));
  assert_words (check, "en", cases[i].en);
  assert_words (check, "ru", cases[i].ru);
}

/* What fits together, or cannot be told apart at every hour. */
static void
test_fitting (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *higher;
    const char *lower;
  } pairs[] = {
    { "1 hour", "1 hour" },
    { "1 hour", "2 working hours" },
    { "1 working day", "10 working hours" },
    { "not applicable", "2 working hours" },
    { "as agreed", "2 working hours" },
    { "when the moon is full", "2 working hours" },
    { "4 working hours", "best effort" },
    { "next business day", "end of the next working day" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autoptr (GPtrArray) checks = NULL;

      add_lower (fixture, pairs[i].higher, pairs[i].lower);
      checks = ug_check_agreement (UG_AGREEMENT (fixture->agreement));
      g_test_message ("%s, %s", pairs[i].higher, pairs[i].lower);
      g_assert_cmpuint (checks->len, ==, 0);
      ug_record_remove (ug_record_peek (fixture->agreement, UG_AGREEMENT_PRIORITIES, 1));
    }
}

/* Somebody is there at every promised hour, or it cannot be read when he is. */
static void
test_present (Fixture *fixture, gconstpointer data)
{
  static const char *const hours[] = { "",
                                       "Mon–Fri 9–19",
                                       "24/7",
                                       "круглосуточно, по сменам",
                                       "daily 8–22, in shifts",
                                       "mostly in the evening" };

  for (guint i = 0; i < G_N_ELEMENTS (hours); i++)
    {
      g_autoptr (GPtrArray) checks = NULL;

      ug_record_set_text (fixture->anna, UG_PERSON_HOURS, hours[i]);
      ug_record_set_text (fixture->pyotr, UG_PERSON_HOURS, "Mon–Fri 10–17");
      checks = ug_check_agreement (UG_AGREEMENT (fixture->agreement));
      g_assert_cmpuint (checks->len, ==, 0);
    }
}

static void
test_empty (void)
{
  static const UgCheckKind missing[] = {
    UG_CHECK_NO_CLIENT_NAME, UG_CHECK_NO_CLIENT_PEOPLE, UG_CHECK_WE_SIGN_NOT,
    UG_CHECK_NO_GOALS,       UG_CHECK_NO_PACKAGE,       UG_CHECK_NO_NEGOTIATOR,
  };
  g_autoptr (UgClient) client = ug_record_new (UG_TYPE_CLIENT);
  UgRecord *agreement = ug_record_add (UG_RECORD (client), UG_CLIENT_AGREEMENTS);
  g_autoptr (GPtrArray) checks = NULL;

  ug_record_add (UG_RECORD (client), UG_CLIENT_PEOPLE);
  ug_record_add (agreement, UG_AGREEMENT_EXPECTATIONS);
  checks = ug_check_agreement (UG_AGREEMENT (agreement));
  g_assert_cmpuint (checks->len, ==, G_N_ELEMENTS (missing));
  for (guint i = 0; i < checks->len; i++)
    g_assert_cmpint (ug_check_get_kind (checks->pdata[i]), ==, missing[i]);
}

/* Progress. */

static void
assert_states (Fixture *fixture, const char *expected)
{
  static const char letters[] = { 'u', 'b', 'o', 'c' };
  UgProgress progress[UG_N_STEPS];
  char shown[UG_N_STEPS + 1] = { 0 };

  ug_progress_measure (UG_AGREEMENT (fixture->agreement), progress);
  for (UgStep step = 0; step < UG_N_STEPS; step++)
    shown[step] = letters[progress[step].state];
  g_assert_cmpstr (shown, ==, expected);
}

static void
test_progress (Fixture *fixture, gconstpointer data)
{
  UgProgress progress[UG_N_STEPS];

  assert_states (fixture, "cccccccc");

  ug_expectation_park (UG_EXPECTATION (fixture->report), NULL, NULL, NULL, fixture->now);
  answer (fixture, fixture->duty, UG_ANSWER_CHOICE_NEED_MORE);
  assert_states (fixture, "cccccooo");
  ug_progress_measure (UG_AGREEMENT (fixture->agreement), progress);
  g_assert_cmpuint (progress[UG_STEP_REPORTS].open, ==, 1);
  g_assert_cmpuint (progress[UG_STEP_QUALITY].open, ==, 1);
  g_assert_cmpuint (progress[UG_STEP_QUALITY].total, ==, 2);
  g_assert_cmpuint (progress[UG_STEP_AGREEMENT].open, ==, 2);
  g_assert_cmpint (ug_progress_get_next (progress), ==, UG_STEP_AGREEMENT);

  answer (fixture, fixture->term, UG_ANSWER_CHOICE_NONE);
  answer (fixture, fixture->principle, UG_ANSWER_CHOICE_NONE);
  assert_states (fixture, "cccucoou");
  ug_progress_measure (UG_AGREEMENT (fixture->agreement), progress);
  g_assert_cmpint (ug_progress_get_next (progress), ==, UG_STEP_TIMES);

  /* A row that was added and left empty keeps nobody from being complete. */
  answer (fixture, fixture->principle, UG_ANSWER_CHOICE_SUITS);
  ug_expectation_take_wish (UG_EXPECTATION (fixture->duty));
  ug_expectation_keep_offer (UG_EXPECTATION (fixture->duty));
  ug_record_set_choice (ug_record_add (fixture->agreement, UG_AGREEMENT_EXPECTATIONS),
                        UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_DUTY);
  assert_states (fixture, "cccucocu");
  ug_weights_set (UG_FACTOR (fixture->factor), 50);
  assert_states (fixture, "cccucobu");
}

static void
test_progress_of_beginning (Fixture *fixture, gconstpointer data)
{
  spoil_goals (fixture);
  spoil_package (fixture);
  spoil_name (fixture);
  assert_states (fixture, "buuccccu");
  ug_record_remove (fixture->pyotr);
  ug_record_add (fixture->agreement, UG_AGREEMENT_NOTES);
  assert_states (fixture, "ubuccccu");
}

static void
test_short_kickoff (void)
{
  guint steps = 0;

  for (UgStep step = 0; step < UG_N_STEPS; step++)
    steps += ug_step_in_short_kickoff (step);
  g_assert_cmpuint (steps, ==, 6);
  g_assert_true (ug_kind_in_short_kickoff (UG_EXPECTATION_KIND_EMERGENCY));
  g_assert_false (ug_kind_in_short_kickoff (UG_EXPECTATION_KIND_MEETING));
}

/* Not asserted: printed with --verbose, to see what a key press costs. */
static void
test_cost (Fixture *fixture, gconstpointer data)
{
  UgProgress progress[UG_N_STEPS];
  gint64 start, measured, checked;

  for (guint i = 0; i < 500; i++)
    add_promise (fixture, i % UG_EXPECTATION_KIND_PRINCIPLE, "One of many", "4 hours");
  start = g_get_monotonic_time ();
  for (guint i = 0; i < 10; i++)
    ug_progress_measure (UG_AGREEMENT (fixture->agreement), progress);
  measured = g_get_monotonic_time ();
  for (guint i = 0; i < 10; i++)
    g_ptr_array_unref (ug_check_agreement (UG_AGREEMENT (fixture->agreement)));
  checked = g_get_monotonic_time ();

  g_assert_cmpuint (progress[UG_STEP_TIMES].answered, >, 50);
  g_test_message ("500 promises: progress %.3f ms, checks %.3f ms", (measured - start) / 10000.0,
                  (checked - measured) / 10000.0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/check/flaw/%u", i);

      g_test_add (path, Fixture, GUINT_TO_POINTER (i), set_up, test_flaw, tear_down);
    }
  g_test_add_func ("/check/empty", test_empty);
  g_test_add ("/check/fitting", Fixture, NULL, set_up, test_fitting, tear_down);
  g_test_add ("/check/present", Fixture, NULL, set_up, test_present, tear_down);
  g_test_add ("/progress/walk", Fixture, NULL, set_up, test_progress, tear_down);
  g_test_add ("/progress/beginning", Fixture, NULL, set_up, test_progress_of_beginning, tear_down);
  g_test_add ("/progress/cost", Fixture, NULL, set_up, test_cost, tear_down);
  g_test_add_func ("/progress/short-kickoff", test_short_kickoff);

  return g_test_run ();
}

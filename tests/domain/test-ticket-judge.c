/* test-ticket-judge.c: tickets held against terms of every kind, and against the right version.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-client.h"
#include "ug-priority.h"
#include "ug-review-begin.h"
#include "ug-review-tickets.h"
#include "ug-schedule.h"
#include "ug-ticket-words.h"
#include "ug-verdict.h"

static const UgTicketFacts facts = { 0, TRUE, TRUE, TRUE };

static gint64
at (const char *iso)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) moment = g_date_time_new_from_iso8601 (iso, utc);

  g_assert_nonnull (moment);

  return g_date_time_to_unix (moment);
}

static void
add_promise (UgRecord *agreement, UgRecord *priority, const char *words)
{
  UgRecord *promise = ug_record_add (agreement, UG_AGREEMENT_EXPECTATIONS);
  g_autoptr (UgTerm) term = ug_term_read (words);
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 1, 1, 9, 0, 0);

  ug_record_set_choice (promise, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_TERM);
  ug_record_set_text (promise, UG_EXPECTATION_PRIORITY, ug_record_get_id (priority));
  ug_record_set_choice (promise, UG_EXPECTATION_CLOCK, UG_CLOCK_RESOLUTION);
  ug_record_set_term (promise, UG_EXPECTATION_OFFER, term);
  ug_expectation_answer (UG_EXPECTATION (promise), UG_ANSWER_CHOICE_SUITS, "", now);
}

/* One priority, its resolution, and Monday to Friday 9:00 to 18:00 UTC if @hours. */
static UgClient *
make_client (const char *words, gboolean hours, UgAgreement **agreement, const char **priority)
{
  UgClient *client = ug_record_new (UG_TYPE_CLIENT);
  UgRecord *record = ug_record_add (UG_RECORD (client), UG_CLIENT_AGREEMENTS);
  UgRecord *level = ug_record_add (record, UG_AGREEMENT_PRIORITIES);

  ug_record_set_text (level, UG_PRIORITY_TITLE, "Critical");
  add_promise (record, level, words);
  if (hours)
    {
      UgRecord *schedule = ug_record_add (UG_RECORD (client), UG_CLIENT_SCHEDULES);
      g_autoptr (UgCalendar) calendar = ug_calendar_new_office ("UTC");

      ug_record_set_choice (schedule, UG_SCHEDULE_SIDE, UG_SIDE_OURS);
      ug_record_set_calendar (schedule, UG_SCHEDULE_CALENDAR, calendar);
    }
  *agreement = UG_AGREEMENT (record);
  *priority = ug_record_get_id (level);

  return client;
}

static void
add_ticket (UgTicketJudge *judge, const char *priority, const char *opened, const char *resolved)
{
  const UgTicket ticket = { "1", 2, priority, at (opened), UG_TICKET_NEVER, at (resolved), TRUE };

  ug_ticket_judge_add (judge, &ticket);
}

/* Opened on Monday, 2 March 2026, at 10:00. */
static void
test_terms (void)
{
  static const struct
  {
    const char *words;
    gboolean hours;
    const char *resolved;
    UgTicketVerdict verdict;
  } cases[] = {
    { "4 working hours", TRUE, "2026-03-02T14:00:00Z", UG_TICKET_KEPT },
    { "4 working hours", TRUE, "2026-03-02T14:00:01Z", UG_TICKET_MISSED },
    { "less than 4 hours", TRUE, "2026-03-02T13:59:59Z", UG_TICKET_KEPT },
    { "less than 4 hours", TRUE, "2026-03-02T14:00:00Z", UG_TICKET_MISSED },
    { "2 to 4 hours", TRUE, "2026-03-02T14:00:00Z", UG_TICKET_KEPT },
    { "2 to 4 hours", TRUE, "2026-03-02T15:00:00Z", UG_TICKET_MISSED },
    { "by the end of the next working day", TRUE, "2026-03-03T18:00:00Z", UG_TICKET_KEPT },
    { "by the end of the next working day", TRUE, "2026-03-04T09:00:00Z", UG_TICKET_MISSED },
    { "10 hours around the clock", FALSE, "2026-03-02T20:00:00Z", UG_TICKET_KEPT },
    { "10 hours around the clock", TRUE, "2026-03-02T20:00:01Z", UG_TICKET_MISSED },
    { "10 hours", FALSE, "2026-03-02T11:00:00Z", UG_TICKET_UNMEASURED },
    { "best effort", TRUE, "2026-03-02T11:00:00Z", UG_TICKET_UNMEASURED },
    { "when the stars are right", TRUE, "2026-03-02T11:00:00Z", UG_TICKET_UNMEASURED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UgAgreement *agreement;
      const char *priority;
      g_autoptr (UgClient) client =
          make_client (cases[i].words, cases[i].hours, &agreement, &priority);
      g_autoptr (UgTicketJudge) judge = ug_ticket_judge_new (&facts);

      g_test_message ("%s", cases[i].words);
      ug_ticket_judge_add_version (judge, 0, UG_TICKET_NEVER, agreement);
      add_ticket (judge, priority, "2026-03-02T10:00:00Z", cases[i].resolved);
      g_assert_cmpuint (ug_ticket_judge_get_tallies (judge)->len, ==, 1);
      g_assert_cmpint (ug_ticket_tally_get_verdict (ug_ticket_judge_get_tallies (judge)->pdata[0]),
                       ==, cases[i].verdict);
    }
}

/* A share of all tickets, to the very hundredth. */
static void
test_share (void)
{
  UgAgreement *agreement;
  const char *priority;
  g_autoptr (UgClient) client = make_client ("90% within 4 hours", TRUE, &agreement, &priority);
  g_autoptr (UgTicketJudge) judge = ug_ticket_judge_new (&facts);
  const UgTicketTally *tally;

  ug_ticket_judge_add_version (judge, 0, UG_TICKET_NEVER, agreement);
  tally = ug_ticket_judge_get_tallies (judge)->pdata[0];
  g_assert_cmpuint (ug_term_get_parts (tally->term)->percent, ==, 9000);
  for (guint i = 0; i < 9; i++)
    add_ticket (judge, priority, "2026-03-02T10:00:00Z", "2026-03-02T14:00:00Z");
  add_ticket (judge, priority, "2026-03-02T10:00:00Z", "2026-03-05T14:00:00Z");
  g_assert_cmpint (ug_ticket_tally_get_verdict (tally), ==, UG_TICKET_KEPT);
  add_ticket (judge, priority, "2026-03-02T10:00:00Z", "2026-03-05T14:00:00Z");
  g_assert_cmpint (ug_ticket_tally_get_verdict (tally), ==, UG_TICKET_MISSED);
}

/* Each ticket by what was in force when it was opened, also where its priority has another
 * identifier since. */
static void
test_versions (void)
{
  UgAgreement *first, *second;
  const char *old, *new;
  g_autoptr (UgClient) before = make_client ("8 hours", TRUE, &first, &old);
  g_autoptr (UgClient) after = make_client ("2 hours", TRUE, &second, &new);
  g_autoptr (UgTicketJudge) judge = ug_ticket_judge_new (&facts);
  GPtrArray *tallies = ug_ticket_judge_get_tallies (judge);
  const UgTicketTally *tally;

  ug_ticket_judge_add_version (judge, 2, at ("2026-06-01T00:00:00Z"), second);
  ug_ticket_judge_add_version (judge, 1, at ("2026-02-01T00:00:00Z"), first);
  add_ticket (judge, new, "2026-01-12T10:00:00Z", "2026-01-12T11:00:00Z");
  add_ticket (judge, new, "2026-05-29T10:00:00Z", "2026-05-29T15:00:00Z");
  add_ticket (judge, new, "2026-06-01T10:00:00Z", "2026-06-01T15:00:00Z");
  add_ticket (judge, old, "2026-06-02T10:00:00Z", "2026-06-02T11:00:00Z");

  tally = tallies->pdata[0];
  g_assert_cmpuint (tally->version, ==, 2);
  g_assert_cmpuint (tally->kept, ==, 1);
  g_assert_cmpuint (tally->missed, ==, 1);
  tally = tallies->pdata[1];
  g_assert_cmpuint (tally->version, ==, 1);
  g_assert_cmpuint (tally->kept, ==, 1);
  g_assert_cmpuint (tally->missed, ==, 0);
  g_assert_cmpuint (ug_ticket_judge_get_earlier (judge), ==, 1);
  g_assert_cmpuint (ug_ticket_judge_get_tickets (judge), ==, 4);
}

/* Many tickets are counted, and only some are named. */
static void
test_bounded (void)
{
  UgAgreement *agreement;
  const char *priority;
  g_autoptr (UgClient) client = make_client ("1 hour", TRUE, &agreement, &priority);
  g_autoptr (UgTicketJudge) judge = ug_ticket_judge_new (&facts);
  const UgTicketTally *tally;

  ug_ticket_judge_add_version (judge, 0, UG_TICKET_NEVER, agreement);
  for (guint i = 0; i < 100; i++)
    add_ticket (judge, priority, "2026-03-02T10:00:00Z", "2026-03-05T14:00:00Z");
  tally = ug_ticket_judge_get_tallies (judge)->pdata[0];
  g_assert_cmpuint (tally->missed, ==, 100);
  g_assert_cmpuint (tally->misses->len, ==, UG_TICKET_MAX_MISSES);
}

/* Each row: tickets in time, too late, and without a moment of the fix. */
static void
test_review (void)
{
  static const struct
  {
    guint in_time, late, silent;
    UgVerdictResult given;
    const char *measured;
    UgVerdictResult result;
    guint differing;
  } cases[] = {
    { 4, 0, 0, UG_VERDICT_RESULT_NONE, "In time: 4 of 4 (100 %)", UG_VERDICT_RESULT_KEPT, 0 },
    { 3, 1, 0, UG_VERDICT_RESULT_NONE, "In time: 3 of 4 (75 %)", UG_VERDICT_RESULT_PARTLY, 0 },
    { 2, 2, 0, UG_VERDICT_RESULT_NONE, "In time: 2 of 4 (50 %)", UG_VERDICT_RESULT_NOT_KEPT, 0 },
    { 1, 0, 2, UG_VERDICT_RESULT_NONE, "In time: 1 of 1 (100 %); not measurable: 2",
      UG_VERDICT_RESULT_KEPT, 0 },
    { 0, 0, 2, UG_VERDICT_RESULT_NONE, "Not measurable: the file does not tell the moment",
      UG_VERDICT_RESULT_NOT_MEASURED, 0 },
    { 0, 2, 0, UG_VERDICT_RESULT_KEPT, "In time: 0 of 2 (0 %)", UG_VERDICT_RESULT_KEPT, 1 },
    { 0, 0, 0, UG_VERDICT_RESULT_NONE, "", UG_VERDICT_RESULT_NONE, 0 },
  };
  g_autoptr (UgLanguage) language = ug_language_new ("en");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *priority;
      UgAgreement *agreement;
      g_autoptr (UgClient) client = make_client ("1 hour 24/7", TRUE, &agreement, &priority);
      g_autoptr (UgTicketJudge) judge = ug_ticket_judge_new (&facts);
      UgReview *review = ug_review_begin (client, agreement, 2, "2026-06-01", language);
      UgRecord *verdict = ug_record_peek (UG_RECORD (review), UG_REVIEW_VERDICTS, 0);
      const guint touched = cases[i].in_time + cases[i].late + cases[i].silent > 0;
      guint differing;

      /* What was promised before is not what this review judges. */
      ug_ticket_judge_add_version (judge, 1, UG_TICKET_NEVER, agreement);
      ug_ticket_judge_add_version (judge, 2, at ("2026-03-01T00:00:00Z"), agreement);
      add_ticket (judge, priority, "2026-02-02T10:00:00Z", "2026-02-02T20:00:00Z");
      for (guint j = 0; j < cases[i].in_time; j++)
        add_ticket (judge, priority, "2026-03-02T10:00:00Z", "2026-03-02T10:59:00Z");
      for (guint j = 0; j < cases[i].late; j++)
        add_ticket (judge, priority, "2026-03-02T10:00:00Z", "2026-03-02T11:01:00Z");
      for (guint j = 0; j < cases[i].silent; j++)
        {
          const UgTicket ticket = {
            "1", 2, priority, at ("2026-03-02T10:00:00Z"), UG_TICKET_NEVER, UG_TICKET_NEVER, TRUE
          };

          ug_ticket_judge_add (judge, &ticket);
        }

      ug_record_set_choice (verdict, UG_VERDICT_RESULT, cases[i].given);
      g_assert_cmpuint (ug_review_take_tickets (review, judge, language, &differing), ==, touched);
      g_assert_cmpuint (differing, ==, cases[i].differing);
      g_assert_cmpstr (ug_record_get_text (verdict, UG_VERDICT_MEASURED), ==, cases[i].measured);
      g_assert_cmpint (ug_record_get_choice (verdict, UG_VERDICT_RESULT), ==, cases[i].result);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ticket-judge/terms", test_terms);
  g_test_add_func ("/ticket-judge/share", test_share);
  g_test_add_func ("/ticket-judge/versions", test_versions);
  g_test_add_func ("/ticket-judge/bounded", test_bounded);

  g_test_add_func ("/ticket-judge/review", test_review);

  return g_test_run ();
}

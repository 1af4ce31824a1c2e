/* test-report-dates.c: which report comes when, by the words of its period.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-report-dates.h"

#include "ug-client.h"
#include "ug-expectation.h"
#include "ug-person.h"
#include "ug-schedule.h"

#include <string.h>

typedef struct
{
  UgRecord *client;
  UgRecord *agreement;
  UgLanguage *language;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->language = ug_language_new ("en");
  fixture->client = ug_record_new (UG_TYPE_CLIENT);
  fixture->agreement = ug_record_add (fixture->client, UG_CLIENT_AGREEMENTS);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  ug_language_unref (fixture->language);
  g_assert_finalize_object (fixture->client);
}

static UgRecord *
add_report (Fixture *fixture, const char *title, const char *period)
{
  UgRecord *report = ug_record_add (fixture->agreement, UG_AGREEMENT_EXPECTATIONS);

  ug_record_set_choice (report, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_REPORT);
  ug_record_set_text (report, UG_EXPECTATION_TITLE, title);
  ug_record_set_text (report, UG_EXPECTATION_PERIOD, period);

  return report;
}

static char *
say (Fixture *fixture, const char *since, guint n_months)
{
  g_autoptr (GPtrArray) months = NULL;
  GString *all = g_string_new (NULL);
  UgDay day;

  g_assert_true (ug_day_from_iso (since, &day));
  months =
      ug_report_dates_list (UG_AGREEMENT (fixture->agreement), day, n_months, fixture->language);
  for (guint i = 0; i < months->len; i++)
    {
      const UgReportMonth *month = months->pdata[i];
      g_autofree char *lines = g_strjoinv ("; ", month->lines);

      g_string_append_printf (all, "%s%s: %s", i > 0 ? "\n" : "", month->month, lines);
    }

  return g_string_free (all, FALSE);
}

static void
test_months (Fixture *fixture, gconstpointer data)
{
  UgRecord *person = ug_record_add (fixture->client, UG_CLIENT_PEOPLE);
  UgRecord *letter = add_report (fixture, "Letter", "every Friday by 15:00");
  g_autofree char *said = NULL;

  ug_record_set_text (person, UG_PERSON_NAME, "Maria Sample");
  ug_record_set_text (letter, UG_EXPECTATION_PERSON, ug_record_get_id (person));
  add_report (fixture, "Figures", "в первый рабочий день месяца");
  add_report (fixture, "Someday", "once a week");
  said = say (fixture, "2026-11-26", 3);
  g_assert_cmpstr (said, ==,
                   "November 2026: Fri 27 — Letter, Maria Sample\n"
                   "December 2026: Fri 4, 11, 18, 25 — Letter, Maria Sample; Tue 1 — Figures\n"
                   "January 2027: Fri 1, 8, 15, 22, 29 — Letter, Maria Sample; Fri 1 — Figures");
}

/* By the calendar of the client: the first working day is one, and a day off is called one. */
static void
test_calendar (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgCalendar) calendar =
      ug_calendar_from_string ("Europe/Moscow; mon-fri 09:00-18:00; holiday 2027-01-01", NULL);
  UgRecord *schedule = ug_record_add (fixture->client, UG_CLIENT_SCHEDULES);
  g_autofree char *said = NULL;

  g_assert_nonnull (calendar);
  ug_record_set_choice (schedule, UG_SCHEDULE_SIDE, UG_SIDE_OURS);
  ug_record_set_calendar (schedule, UG_SCHEDULE_CALENDAR, calendar);
  add_report (fixture, "Letter", "every Friday");
  add_report (fixture, "Figures", "on the first working day of the month");
  said = say (fixture, "2027-01-01", 1);
  g_assert_cmpstr (said, ==,
                   "January 2027: Fri 1 (a day off), 8, 15, 22, 29 — Letter; Mon 4 — Figures");
}

static void
test_starts (Fixture *fixture, gconstpointer data)
{
  g_autofree char *said = NULL;

  add_report (fixture, "Figures", "by the 5th of the month");
  ug_record_set_text (fixture->agreement, UG_AGREEMENT_STARTS_ON, "2026-12-10");
  said = say (fixture, "2026-11-26", 2);
  g_assert_cmpstr (said, ==, "January 2027: Tue 5 — Figures");
}

static void
test_unsure (Fixture *fixture, gconstpointer data)
{
  g_autofree char *sure = NULL;
  g_autofree char *unsure = NULL;

  add_report (fixture, "Letter", "every Friday");
  add_report (fixture, "Message", "Каждый рабочий день");
  sure = ug_report_dates_say_unsure (UG_AGREEMENT (fixture->agreement), fixture->language);
  g_assert_null (sure);
  add_report (fixture, "Someday", "once a week");
  unsure = ug_report_dates_say_unsure (UG_AGREEMENT (fixture->agreement), fixture->language);
  g_assert_nonnull (strstr (unsure, "Someday"));
  g_assert_null (strstr (unsure, "Letter"));
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

  add ("/report-dates/months", test_months);
  add ("/report-dates/calendar", test_calendar);
  add ("/report-dates/starts", test_starts);
  add ("/report-dates/unsure", test_unsure);

  return g_test_run ();
}

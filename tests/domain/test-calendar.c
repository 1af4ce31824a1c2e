/* test-calendar.c: calendars are read strictly, kept, said, and reckon as the clocks do.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-calendar-parts.h"

#include <string.h>

static gint64
at (const char *iso)
{
  g_autoptr (GDateTime) date_time = g_date_time_new_from_iso8601 (iso, NULL);

  g_assert_nonnull (date_time);
  return g_date_time_to_unix (date_time);
}

static UgDay
on (const char *iso)
{
  UgDay day;

  g_assert_true (ug_day_from_iso (iso, &day));
  return day;
}

static UgCalendar *
calendar_of (const char *text)
{
  g_autoptr (GError) error = NULL;
  UgCalendar *calendar = ug_calendar_from_string (text, &error);

  g_assert_no_error (error);
  return calendar;
}

#define ALL                                                                                        \
  "Europe/Moscow; mon-fri 09:00-13:00,14:00-18:00; sat 22:00-26:00; "                              \
  "holiday 2026-01-01..2026-01-08; yearly 05-09; special 2026-11-03 09:00-17:00; "                 \
  "break 2026-02-02 12:00-14:00"

static void
test_text (void)
{
  static const struct
  {
    const char *typed;
    const char *kept;
  } cases[] = {
    { ALL, ALL },
    { "Europe/Moscow;mon-fri 9:00-18:00", "Europe/Moscow; mon-fri 09:00-18:00" },
    { " UTC ; MON 9:00 - 10:00 ; ", "UTC; mon 09:00-10:00" },
    { "UTC; mon,wed,fri 09:00-18:00", "UTC; mon 09:00-18:00; wed 09:00-18:00; fri 09:00-18:00" },
    { "UTC; tue 09:00-18:00; mon 09:00-18:00", "UTC; mon-tue 09:00-18:00" },
    { "UTC; mon 14:00-18:00,09:00-13:00", "UTC; mon 09:00-13:00,14:00-18:00" },
    { "UTC; mon-sun 00:00-24:00", "UTC; mon-sun 00:00-24:00" },
    { "UTC; mon 23:00-47:00", "UTC; mon 23:00-47:00" },
    { "UTC; mon 09:00-18:00; holiday 2026-01-03,2026-01-01..2026-01-02,2026-01-02",
      "UTC; mon 09:00-18:00; holiday 2026-01-01..2026-01-03" },
    { "UTC; mon 09:00-18:00; holiday 2026-02-01; holiday 2026-01-01",
      "UTC; mon 09:00-18:00; holiday 2026-01-01; holiday 2026-02-01" },
    { "UTC; mon 09:00-18:00; yearly 02-28..03-01,01-01; yearly 01-01",
      "UTC; mon 09:00-18:00; yearly 01-01; yearly 02-28; yearly 02-29; yearly 03-01" },
    { "UTC; special 2026-11-03 12:00-13:00; special 2026-11-03 09:00-10:00",
      "UTC; special 2026-11-03 09:00-10:00,12:00-13:00" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UgCalendar) calendar = calendar_of (cases[i].typed);
      g_autofree char *kept = ug_calendar_to_string (calendar);
      g_autoptr (UgCalendar) again = calendar_of (kept);

      g_assert_cmpstr (kept, ==, cases[i].kept);
      g_assert_true (ug_calendar_equal (calendar, again));
    }
}

/* Each is refused with a text that names the place. */
static void
test_refused (void)
{
  static const struct
  {
    const char *text;
    UgCalendarError code;
    const char *place;
  } cases[] = {
    { "", UG_CALENDAR_ERROR_ZONE, "“”" },
    { "Europe/Mosco; mon 09:00-18:00", UG_CALENDAR_ERROR_ZONE, "Europe/Mosco" },
    { "+03:00; mon 09:00-18:00", UG_CALENDAR_ERROR_ZONE, "+03:00" },
    { "MSK-3; mon 09:00-18:00", UG_CALENDAR_ERROR_ZONE, "MSK-3" },
    { "Europe/../UTC; mon 09:00-18:00", UG_CALENDAR_ERROR_ZONE, "Europe/../UTC" },
    { "/etc/passwd; mon 09:00-18:00", UG_CALENDAR_ERROR_ZONE, "/etc/passwd" },
    { "America/Argentina; mon 09:00-18:00", UG_CALENDAR_ERROR_ZONE, "America/Argentina" },
    { "Europe/; mon 09:00-18:00", UG_CALENDAR_ERROR_ZONE, "Europe/" },
    { "mon 09:00-18:00", UG_CALENDAR_ERROR_ZONE, "mon 09:00-18:00" },
    { "UTC", UG_CALENDAR_ERROR_NEVER_OPEN, "UTC" },
    { "UTC; holiday 2026-01-01", UG_CALENDAR_ERROR_NEVER_OPEN, "holiday" },
    { "UTC; mon", UG_CALENDAR_ERROR_HOURS, "“mon”" },
    { "UTC; mon 09:00", UG_CALENDAR_ERROR_HOURS, "mon 09:00" },
    { "UTC; mon 18:00-09:00", UG_CALENDAR_ERROR_HOURS, "mon 18:00-09:00" },
    { "UTC; mon 09:00-09:00", UG_CALENDAR_ERROR_HOURS, "mon 09:00-09:00" },
    { "UTC; mon 24:00-25:00", UG_CALENDAR_ERROR_HOURS, "mon 24:00-25:00" },
    { "UTC; mon 00:00-24:01", UG_CALENDAR_ERROR_HOURS, "mon 00:00-24:01" },
    { "UTC; mon 09:60-18:00", UG_CALENDAR_ERROR_HOURS, "mon 09:60-18:00" },
    { "UTC; mon 9-18", UG_CALENDAR_ERROR_HOURS, "mon 9-18" },
    { "UTC; mon 09:00-18:00,", UG_CALENDAR_ERROR_HOURS, "mon 09:00-18:00," },
    { "UTC; mon -9:00-18:00", UG_CALENDAR_ERROR_HOURS, "mon -9:00-18:00" },
    { "UTC; mon 09:00-13:00,12:00-18:00", UG_CALENDAR_ERROR_OVERLAP, "mon 09:00-13:00" },
    { "UTC; mon 09:00-13:00; mon 14:00-18:00", UG_CALENDAR_ERROR_OVERLAP, "mon 14:00-18:00" },
    { "UTC; mon-fri 09:00-18:00; wed 10:00-11:00", UG_CALENDAR_ERROR_OVERLAP, "wed 10:00" },
    { "UTC; fri 18:00-26:00; sat 01:00-09:00", UG_CALENDAR_ERROR_OVERLAP, "“fri”" },
    { "UTC; sun 18:00-26:00; mon 01:00-09:00", UG_CALENDAR_ERROR_OVERLAP, "“sun”" },
    { "UTC; special 2026-11-03 09:00-12:00; special 2026-11-03 11:00-13:00",
      UG_CALENDAR_ERROR_OVERLAP, "special 2026-11-03" },
    { "UTC; fri-mon 09:00-18:00", UG_CALENDAR_ERROR_SYNTAX, "fri-mon" },
    { "UTC; montag 09:00-18:00", UG_CALENDAR_ERROR_SYNTAX, "montag" },
    { "UTC; mon,,tue 09:00-18:00", UG_CALENDAR_ERROR_SYNTAX, "mon,,tue" },
    { "UTC; mon 09:00-18:00; holiday", UG_CALENDAR_ERROR_DATE, "holiday" },
    { "UTC; mon 09:00-18:00; holiday 2026-02-30", UG_CALENDAR_ERROR_DATE, "2026-02-30" },
    { "UTC; mon 09:00-18:00; holiday 2026-1-1", UG_CALENDAR_ERROR_DATE, "2026-1-1" },
    { "UTC; mon 09:00-18:00; holiday 2026-01-08..2026-01-01", UG_CALENDAR_ERROR_DATE, "01-08.." },
    { "UTC; mon 09:00-18:00; yearly 02-30", UG_CALENDAR_ERROR_DATE, "02-30" },
    { "UTC; mon 09:00-18:00; special 2026-11-31 09:00-10:00", UG_CALENDAR_ERROR_DATE, "11-31" },
    { "UTC; mon 09:00-18:00; special 2026-11-03", UG_CALENDAR_ERROR_HOURS, "2026-11-03" },
    { "UTC; mon 09:00-18:00; break 2026-11-03 14:00-12:00", UG_CALENDAR_ERROR_HOURS, "14:00" },
    { "UTC; mon 09:00-18:00 \xff", UG_CALENDAR_ERROR_SYNTAX, "" },
  };
  g_autofree char *long_text = g_strnfill (1000000, ';');
  g_autoptr (GError) too_long = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (ug_calendar_from_string (cases[i].text, &error));
      g_assert_error (error, UG_CALENDAR_ERROR, (int)cases[i].code);
      g_assert_nonnull (strstr (error->message, cases[i].place));
    }

  g_assert_null (ug_calendar_from_string (long_text, &too_long));
  g_assert_error (too_long, UG_CALENDAR_ERROR, UG_CALENDAR_ERROR_SYNTAX);
}

typedef gboolean (*Find) (UgCalendar *, gint64, gint64 *);

/* Beyond the collected cases: nights, breaks, yearly holidays, changes of the clocks, and a
 * calendar that never closes. NULL stands for "there is none". */
static void
test_moments (void)
{
  static const struct
  {
    const char *calendar;
    Find find;
    const char *from;
    const char *to;
  } cases[] = {
    /* A night belongs to the day it begins on. */
    { "UTC; fri 22:00-26:00", ug_calendar_next_close, "2026-11-27T23:00:00Z",
      "2026-11-28T02:00:00Z" },
    { "UTC; sun 22:00-26:00", ug_calendar_next_open, "2026-11-30T01:00:00Z",
      "2026-11-30T01:00:00Z" },
    { "UTC; sun 22:00-26:00", ug_calendar_next_close, "2026-11-29T12:00:00Z",
      "2026-11-30T02:00:00Z" },
    { "UTC; fri 22:00-26:00; holiday 2026-11-28", ug_calendar_next_close, "2026-11-27T23:00:00Z",
      "2026-11-28T02:00:00Z" },
    { "UTC; fri 22:00-26:00; holiday 2026-11-27", ug_calendar_next_open, "2026-11-27T23:00:00Z",
      "2026-12-04T22:00:00Z" },

    /* Breaks, one of them at night. */
    { "UTC; mon-fri 09:00-18:00; break 2026-11-27 12:00-14:00", ug_calendar_next_close,
      "2026-11-27T10:00:00Z", "2026-11-27T12:00:00Z" },
    { "UTC; mon-fri 09:00-18:00; break 2026-11-27 12:00-14:00", ug_calendar_next_opening,
      "2026-11-27T10:00:00Z", "2026-11-27T14:00:00Z" },
    { "UTC; fri 22:00-26:00; break 2026-11-28 01:00-02:00", ug_calendar_next_close,
      "2026-11-27T23:00:00Z", "2026-11-28T01:00:00Z" },
    { "UTC; mon-sun 00:00-24:00; break 2026-11-29 23:00-25:00", ug_calendar_next_opening,
      "2026-11-29T12:00:00Z", "2026-11-30T01:00:00Z" },

    /* Every year; in a leap year only, too. */
    { "UTC; mon-sun 09:00-18:00; yearly 12-31; yearly 01-01", ug_calendar_next_open,
      "2026-12-30T18:00:00Z", "2027-01-02T09:00:00Z" },
    { "UTC; mon-sun 09:00-18:00; yearly 02-29", ug_calendar_next_open, "2028-02-28T18:00:00Z",
      "2028-03-01T09:00:00Z" },
    { "UTC; mon-sun 09:00-18:00; yearly 02-29", ug_calendar_next_open, "2027-02-28T18:00:00Z",
      "2027-03-01T09:00:00Z" },

    /* Midnight does not close. */
    { "UTC; mon-sun 00:00-24:00", ug_calendar_next_close, "2026-11-27T10:00:00Z", NULL },
    { "UTC; mon-sun 00:00-24:00", ug_calendar_next_opening, "2026-11-27T10:00:00Z", NULL },
    { "UTC; mon-sun 00:00-24:00; holiday 2060-01-01", ug_calendar_next_close,
      "2026-11-27T10:00:00Z", "2060-01-01T00:00:00Z" },
    { "UTC; fri-sun 00:00-24:00; mon 00:00-12:00", ug_calendar_next_close, "2026-11-27T10:00:00Z",
      "2026-11-30T12:00:00Z" },

    /* Open once in a lifetime. */
    { "UTC; special 2026-11-27 09:00-18:00", ug_calendar_next_open, "1990-01-01T00:00:00Z",
      "2026-11-27T09:00:00Z" },
    { "UTC; special 2026-11-27 09:00-18:00", ug_calendar_prev_open, "2090-01-01T00:00:00Z",
      "2026-11-27T18:00:00Z" },
    { "UTC; special 2026-11-27 09:00-18:00", ug_calendar_next_open, "2026-11-27T18:00:00Z", NULL },
    { "UTC; special 2026-11-27 09:00-18:00", ug_calendar_prev_open, "2026-11-27T09:00:00Z", NULL },

    /* Clocks go forward at 2:00: 2:30 does not come, and hours that begin then begin at 3:00. */
    { "Europe/Berlin; sun 02:30-05:00", ug_calendar_next_open, "2026-03-29T00:00:00+01:00",
      "2026-03-29T03:00:00+02:00" },
    /* Clocks go back at 3:00: 2:30 comes twice, and the first one counts. */
    { "Europe/Berlin; sun 02:30-05:00", ug_calendar_next_open, "2026-10-25T00:00:00+02:00",
      "2026-10-25T02:30:00+02:00" },
    { "Europe/Berlin; sun 00:00-02:30", ug_calendar_next_close, "2026-10-25T00:00:00+02:00",
      "2026-10-25T02:30:00+02:00" },
    /* A zone that lost a whole day. */
    { "Pacific/Apia; mon-fri 09:00-17:00", ug_calendar_next_open, "2011-12-29T18:00:00-10:00",
      "2012-01-02T09:00:00+14:00" },

    /* Beyond reach. */
    { "UTC; mon-fri 09:00-18:00", ug_calendar_next_open, "1960-01-01T00:00:00Z", NULL },
    { "UTC; mon-fri 09:00-18:00", ug_calendar_next_open, "2200-01-01T00:00:00Z", NULL },
    { "UTC; mon-fri 09:00-18:00", ug_calendar_prev_open, "9999-12-31T00:00:00Z", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UgCalendar) calendar = calendar_of (cases[i].calendar);
      gint64 to;

      if (!cases[i].find (calendar, at (cases[i].from), &to))
        to = G_MININT64;
      g_assert_cmpint (to, ==, cases[i].to != NULL ? at (cases[i].to) : G_MININT64);
    }
}

static void
test_add (void)
{
  static const struct
  {
    const char *calendar;
    const char *from;
    gint64 seconds;
    const char *to;
  } cases[] = {
    { "UTC; mon-sun 00:00-24:00", "2026-11-27T10:00:00Z", 86400, "2026-11-28T10:00:00Z" },
    { "UTC; mon-sun 00:00-24:00", "2026-11-27T10:00:00Z", 0, "2026-11-27T10:00:00Z" },
    /* Reported when all is closed: the clock starts at the opening. */
    { "UTC; mon-fri 09:00-18:00", "2026-11-28T10:00:00Z", 60, "2026-11-30T09:01:00Z" },
    /* Real hours: the day of the change has 23 of them. */
    { "Europe/Berlin; mon-sun 00:00-24:00", "2026-03-28T12:00:00+01:00", 86400,
      "2026-03-29T13:00:00+02:00" },
    { "Europe/Berlin; sun 00:00-24:00", "2026-03-29T00:00:00+01:00", 23 * 3600,
      "2026-03-30T00:00:00+02:00" },
    { "Europe/Berlin; sun 00:00-24:00", "2026-10-25T00:00:00+02:00", 25 * 3600,
      "2026-10-26T00:00:00+01:00" },
    { "UTC; mon-fri 09:00-18:00", "2026-11-27T10:00:00Z", G_MAXINT64, NULL },
    { "UTC; mon-fri 09:00-18:00", "2026-11-27T10:00:00Z", G_MININT64, NULL },
    { "UTC; mon-fri 09:00-18:00", "2100-01-01T10:00:00Z", G_GINT64_CONSTANT (1000) * 365 * 9 * 3600,
      NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UgCalendar) calendar = calendar_of (cases[i].calendar);
      gint64 to;

      if (!ug_calendar_add (calendar, at (cases[i].from), cases[i].seconds, &to))
        to = G_MININT64;
      g_assert_cmpint (to, ==, cases[i].to != NULL ? at (cases[i].to) : G_MININT64);
    }
}

static void
test_periods (void)
{
  g_autoptr (UgCalendar) calendar =
      calendar_of ("UTC; fri 09:00-13:00,14:00-26:00; mon 09:00-10:00");
  g_autoptr (UgCalendar) once = calendar_of ("UTC; special 2026-11-27 09:00-18:00");
  g_autoptr (UgCalendar) always = ug_calendar_new_always ("UTC");
  UgPeriod periods[4];

  g_assert_cmpuint (ug_calendar_list_periods (calendar, at ("2026-11-27T12:00:00Z"), periods, 4),
                    ==, 4);
  g_assert_cmpint (periods[0].start, ==, at ("2026-11-27T12:00:00Z"));
  g_assert_cmpint (periods[0].end, ==, at ("2026-11-27T13:00:00Z"));
  g_assert_cmpint (periods[1].start, ==, at ("2026-11-27T14:00:00Z"));
  g_assert_cmpint (periods[1].end, ==, at ("2026-11-28T02:00:00Z"));
  g_assert_cmpint (periods[2].start, ==, at ("2026-11-30T09:00:00Z"));
  g_assert_cmpint (periods[3].end, ==, at ("2026-12-04T13:00:00Z"));
  g_assert_cmpuint (ug_calendar_list_periods (once, at ("2026-11-01T12:00:00Z"), periods, 4), ==,
                    1);
  g_assert_cmpuint (ug_calendar_list_periods (always, at ("2026-11-01T12:00:00Z"), periods, 4), ==,
                    1);
  g_assert_cmpint (periods[0].start, ==, at ("2026-11-01T12:00:00Z"));
  g_assert_cmpint (periods[0].end, ==, G_MAXINT64);
}

static void
test_days (void)
{
  g_autoptr (UgCalendar) calendar = calendar_of (
      "Europe/Moscow; mon-thu 09:00-18:00; fri 09:00-18:00,22:00-26:00; holiday 2026-11-26; "
      "special 2026-11-28 10:00-12:00; break 2026-11-25 08:00-19:00");
  UgPeriod hours;
  UgDay day;
  gint64 instant;

  g_assert_true (ug_calendar_is_working_day (calendar, on ("2026-11-24")));
  g_assert_false (ug_calendar_is_working_day (calendar, on ("2026-11-25")));
  g_assert_false (ug_calendar_is_working_day (calendar, on ("2026-11-26")));
  g_assert_true (ug_calendar_is_working_day (calendar, on ("2026-11-27")));
  g_assert_true (ug_calendar_is_working_day (calendar, on ("2026-11-28")));
  g_assert_false (ug_calendar_is_working_day (calendar, on ("2026-11-29")));
  g_assert_false (ug_calendar_is_working_day (calendar, on ("2200-11-24")));

  g_assert_true (ug_calendar_add_working_days (calendar, on ("2026-11-24"), 1, &day));
  g_assert_cmpint (day, ==, on ("2026-11-27"));
  g_assert_true (ug_calendar_add_working_days (calendar, on ("2026-11-29"), 0, &day));
  g_assert_cmpint (day, ==, on ("2026-11-30"));
  g_assert_true (ug_calendar_add_working_days (calendar, on ("2026-11-29"), -1, &day));
  g_assert_cmpint (day, ==, on ("2026-11-27"));
  g_assert_false (ug_calendar_add_working_days (calendar, on ("2026-11-29"), G_MAXINT, &day));
  g_assert_false (ug_calendar_add_working_days (calendar, on ("2026-11-29"), G_MININT, &day));

  g_assert_true (ug_calendar_get_day_hours (calendar, on ("2026-11-27"), &hours));
  g_assert_cmpint (hours.start, ==, at ("2026-11-27T09:00:00+03:00"));
  g_assert_cmpint (hours.end, ==, at ("2026-11-28T02:00:00+03:00"));
  g_assert_false (ug_calendar_get_day_hours (calendar, on ("2026-11-26"), &hours));

  g_assert_true (ug_calendar_get_day (calendar, at ("2026-11-26T21:00:00Z"), &day));
  g_assert_cmpint (day, ==, on ("2026-11-27"));
  g_assert_true (ug_calendar_get_instant (calendar, on ("2026-11-27"), 12 * 60, &instant));
  g_assert_cmpint (instant, ==, at ("2026-11-27T12:00:00+03:00"));
}

/* The oracle: what a person with a clock on the wall would say of one minute. It keeps away from
 * the hours in which clocks change, because there people disagree; test_moments has those. */
#define ORACLE_DAYS 28

typedef struct
{
  UgDay first;
  guint starts[ORACLE_DAYS][2];
  guint ends[ORACLE_DAYS][2];
} Oracle;

static gboolean
ask_oracle_day (const Oracle *oracle, UgDay day, guint minute)
{
  const guint index = day - oracle->first;

  if (index >= ORACLE_DAYS)
    return FALSE;
  for (guint i = 0; i < 2; i++)
    if (minute >= oracle->starts[index][i] && minute < oracle->ends[index][i])
      return TRUE;

  return FALSE;
}

static gboolean
ask_oracle (const Oracle *oracle, GTimeZone *zone, gint64 instant)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (instant);
  g_autoptr (GDateTime) local = g_date_time_to_timezone (utc, zone);
  const guint minute = g_date_time_get_hour (local) * 60 + g_date_time_get_minute (local);
  UgDay day;

  ug_day_from_date (g_date_time_get_year (local), g_date_time_get_month (local),
                    g_date_time_get_day_of_month (local), &day);
  return ask_oracle_day (oracle, day, minute) || ask_oracle_day (oracle, day - 1, minute + 1440);
}

/* Special days make a calendar of nothing but chance. */
static UgCalendar *
draw_calendar (Oracle *oracle, const char *zone)
{
  g_autoptr (GString) text = g_string_new (zone);

  for (guint i = 0; i < ORACLE_DAYS; i++)
    {
      g_autofree char *iso = ug_day_to_iso (oracle->first + i);
      guint minute = 4 * 60;

      for (guint j = 0; j < 2; j++)
        {
          oracle->starts[i][j] = minute + g_test_rand_int_range (0, 300);
          oracle->ends[i][j] = oracle->starts[i][j] + g_test_rand_int_range (1, 300);
          minute = oracle->ends[i][j] + 5;
        }
      /* Some days are closed, and some nights are short. */
      if (g_test_rand_int_range (0, 4) == 0)
        oracle->ends[i][0] = oracle->ends[i][1] = 0;
      else
        g_string_append_printf (text, "; special %s %02u:%02u-%02u:%02u,%02u:%02u-%02u:%02u", iso,
                                oracle->starts[i][0] / 60, oracle->starts[i][0] % 60,
                                oracle->ends[i][0] / 60, oracle->ends[i][0] % 60,
                                oracle->starts[i][1] / 60, oracle->starts[i][1] % 60,
                                oracle->ends[i][1] / 60, oracle->ends[i][1] % 60);
    }

  return calendar_of (text->str);
}

static void
check_oracle (const char *zone_name, const char *first)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (zone_name);
  Oracle oracle = { .first = on (first) };
  g_autoptr (UgCalendar) calendar = draw_calendar (&oracle, zone_name);
  const gint64 start = (gint64)(oracle.first - 1) * 86400;
  gint64 open = 0;

  for (gint64 minute = 0; minute < (ORACLE_DAYS + 2) * 1440; minute++)
    {
      const gint64 instant = start + minute * 60;
      const gboolean is_open = ask_oracle (&oracle, zone, instant);
      gint64 elapsed, back;

      g_assert_true (ug_calendar_is_open (calendar, instant) == is_open);
      g_assert_true (ug_calendar_elapsed (calendar, start, instant, &elapsed));
      g_assert_cmpint (elapsed, ==, open);
      if (open > 0)
        {
          /* The earliest instant with that much open time behind it is never later than this. */
          g_assert_true (ug_calendar_add (calendar, start, open, &back));
          g_assert_cmpint (back, <=, instant);
          g_assert_true (!is_open || back == instant || !ask_oracle (&oracle, zone, instant - 60));
        }
      open += is_open ? 60 : 0;
    }
}

static void
test_oracle (void)
{
  static const struct
  {
    const char *zone;
    const char *first;
  } cases[] = {
    { "UTC", "2026-11-02" },
    { "Europe/Moscow", "2014-10-15" },
    { "Europe/Berlin", "2026-03-16" },
    { "Europe/Berlin", "2026-10-12" },
    { "America/New_York", "2026-03-01" },
    { "America/New_York", "2026-10-20" },
    { "Asia/Kolkata", "2026-11-02" },
    { "Pacific/Apia", "2011-12-15" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    check_oracle (cases[i].zone, cases[i].first);
}

static void
test_words (void)
{
  static const struct
  {
    const char *calendar;
    const char *en;
    const char *ru;
    const char *short_en;
    const char *short_ru;
  } cases[] = {
    { "Europe/Moscow; mon-fri 09:00-18:00; sat 10:00-16:00; holiday 2026-01-01",
      "Mon–Fri 9:00–18:00, Sat 10:00–16:00, Moscow time, except holidays",
      "понедельник–пятница 9:00–18:00, суббота 10:00–16:00 по Москве, кроме праздников",
      "Mon–Fri 9–18, Sat 10–16", "пн–пт 9–18, сб 10–16" },
    { "Europe/Moscow; mon-fri 09:00-13:00,14:00-17:30",
      "Mon–Fri 9:00–13:00, 14:00–17:30, Moscow time",
      "понедельник–пятница 9:00–13:00, 14:00–17:30 по Москве", "Mon–Fri 9–13, 14–17:30",
      "пн–пт 9–13, 14–17:30" },
    { "Europe/Moscow; mon-sun 00:00-24:00", "around the clock", "круглосуточно", "around the clock",
      "круглосуточно" },
    { "Europe/Moscow; mon-sun 00:00-24:00; yearly 01-01", "around the clock, except holidays",
      "круглосуточно, кроме праздников", "around the clock", "круглосуточно" },
    { "America/New_York; mon-sun 08:00-22:00", "every day 8:00–22:00, New York time",
      "каждый день 8:00–22:00 по Нью-Йорку", "every day 8–22", "каждый день 8–22" },
    { "Asia/Tokyo; fri 18:00-24:00; sat 00:00-24:00",
      "Fri 18:00–24:00, Sat around the clock, Asia/Tokyo time",
      "пятница 18:00–24:00, суббота круглосуточно (часовой пояс Asia/Tokyo)",
      "Fri 18–24, Sat around the clock", "пт 18–24, сб круглосуточно" },
    { "UTC; fri 18:00-26:00", "Fri 18:00–2:00, UTC", "пятница 18:00–2:00 по UTC", "Fri 18–2",
      "пт 18–2" },
  };
  g_autoptr (UgLanguage) english = ug_language_new ("en");
  g_autoptr (UgLanguage) russian = ug_language_new ("ru");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UgCalendar) calendar = calendar_of (cases[i].calendar);
      g_autofree char *en = ug_calendar_to_words (calendar, english);
      g_autofree char *ru = ug_calendar_to_words (calendar, russian);
      g_autofree char *short_en = ug_calendar_to_short (calendar, english);
      g_autofree char *short_ru = ug_calendar_to_short (calendar, russian);

      g_assert_cmpstr (en, ==, cases[i].en);
      g_assert_cmpstr (ru, ==, cases[i].ru);
      g_assert_cmpstr (short_en, ==, cases[i].short_en);
      g_assert_cmpstr (short_ru, ==, cases[i].short_ru);
    }
}

static void
test_typed_hours (void)
{
  static const struct
  {
    const char *text;
    const char *week;
  } cases[] = {
    { "Mon–Fri 9–18, Sat 10–16", "mon-fri 09:00-18:00; sat 10:00-16:00" },
    { "пн-пт 9-18, сб 10-16", "mon-fri 09:00-18:00; sat 10:00-16:00" },
    { "Пн.–Пт. 9:00–18:00; Сб. 10.00–16.00", "mon-fri 09:00-18:00; sat 10:00-16:00" },
    { "пн–пт 9–13, 14–17:30", "mon-fri 09:00-13:00,14:00-17:30" },
    { "пн–пт 9–13 и 14–18, сб 10–16", "mon-fri 09:00-13:00,14:00-18:00; sat 10:00-16:00" },
    { "с понедельника по пятницу с 9 до 18", "mon-fri 09:00-18:00" },
    { "понедельник–пятница 9:00–18:00, суббота 10:00–16:00",
      "mon-fri 09:00-18:00; sat 10:00-16:00" },
    { "Monday to Friday from 9 am to 6 pm", "mon-fri 09:00-18:00" },
    { "mon, wed and fri: 12pm–12am", "mon 12:00-24:00; wed 12:00-24:00; fri 12:00-24:00" },
    { "по будням 9–19, по выходным 10–16", "mon-fri 09:00-19:00; sat-sun 10:00-16:00" },
    { "weekdays 9-17", "mon-fri 09:00-17:00" },
    { "ежедневно 8–22", "mon-sun 08:00-22:00" },
    { "8–22", "mon-sun 08:00-22:00" },
    { "24/7", "mon-sun 00:00-24:00" },
    { "круглосуточно", "mon-sun 00:00-24:00" },
    { "пн–пт круглосуточно", "mon-fri 00:00-24:00" },
    { "пт–пн 22–6", "mon 22:00-30:00; fri-sun 22:00-30:00" },
    { "fri 18–2", "fri 18:00-26:00" },
    { "пн–пт 9–24", "mon-fri 09:00-24:00" },
    { "круглосуточно, по сменам", "mon-sun 00:00-24:00" },
    { "пн–сб 7:30–20:00, по сменам", "mon-sat 07:30-20:00" },
    { "Mon–Fri 8–20 in shifts", "mon-fri 08:00-20:00" },
    { "по сменам" },
    { "пн–пт 9–18, по сменам, сб 10–16" },
    { "" },
    { "пн–пт" },
    { "пн–пт 9" },
    { "пн–пт 9–18 сб" },
    { "пн–пт 9–25" },
    { "пн–пт 9:60–18" },
    { "пн–пт 9–18, когда как" },
    { "mon 9-13, 12-18" },
    { "mon 9-13; mon-fri 12-18" },
    { "every 9-18" },
    { "24/7 mon" },
    { "13 pm–18 pm" },
    { "9–\xff" },
  };
  g_autoptr (UgCalendar) base = calendar_of (ALL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (UgCalendar) calendar = ug_calendar_read_hours (base, cases[i].text, &error);
      g_autofree char *string = calendar != NULL ? ug_calendar_to_string (calendar) : NULL;
      g_autofree char *expected =
          cases[i].week != NULL
              ? g_strconcat ("Europe/Moscow; ", cases[i].week, strstr (ALL, "; holiday"), NULL)
              : NULL;

      if (g_strcmp0 (string, expected) != 0)
        g_test_fail_printf ("“%s” is read as “%s”", cases[i].text, string);
      g_assert_true ((error != NULL) == (calendar == NULL));
    }
}

/* What the program shows of the hours, it also understands. */
static void
test_typed_over (void)
{
  static const char *const cases[] = {
    "UTC; mon-fri 09:00-18:00", "UTC; mon-fri 09:00-13:00,14:00-17:30; sat 22:00-26:00",
    "UTC; mon-sun 00:00-24:00", "UTC; fri 18:00-24:00; sat 00:00-24:00",
    "UTC; mon-sun 08:00-22:00", "UTC; tue 09:00-10:00; thu 11:00-12:00",
  };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UgLanguage) language = ug_language_new (i % 2 == 0 ? "en" : "ru");
      g_autoptr (UgCalendar) calendar = calendar_of (cases[i / 2]);
      g_autofree char *shown = ug_calendar_to_short (calendar, language);
      g_autoptr (UgCalendar) again = ug_calendar_read_hours (calendar, shown, NULL);

      g_assert_true (ug_calendar_equal (calendar, again));
    }
}

static void
test_other_zone (void)
{
  g_autoptr (UgCalendar) calendar = calendar_of ("UTC; mon-fri 09:00-18:00; yearly 01-01");
  g_autoptr (GError) error = NULL;
  g_autoptr (UgCalendar) moved = ug_calendar_with_zone (calendar, "Asia/Omsk", &error);
  g_autofree char *string = ug_calendar_to_string (moved);

  g_assert_no_error (error);
  g_assert_cmpstr (string, ==, "Asia/Omsk; mon-fri 09:00-18:00; yearly 01-01");
  g_assert_null (ug_calendar_with_zone (calendar, "UTC; sat 09:00-10:00", &error));
  g_assert_error (error, UG_CALENDAR_ERROR, UG_CALENDAR_ERROR_ZONE);
}

static void
test_defaults (void)
{
  g_autoptr (UgCalendar) office = ug_calendar_new_office ("Europe/Moscow");
  g_autoptr (UgCalendar) always = ug_calendar_new_always ("No/Where");
  g_autofree char *office_text = ug_calendar_to_string (office);
  g_autofree char *always_text = ug_calendar_to_string (always);

  g_assert_cmpstr (office_text, ==, "Europe/Moscow; mon-fri 09:00-18:00");
  g_assert_cmpstr (always_text, ==, "UTC; mon-sun 00:00-24:00");
  g_assert_cmpstr (ug_calendar_get_zone (office), ==, "Europe/Moscow");
  g_assert_true (ug_calendar_is_always_open (always));
  g_assert_false (ug_calendar_is_always_open (office));
  g_assert_false (ug_calendar_equal (office, always));
  g_assert_false (ug_calendar_equal (office, NULL));
  g_assert_true (ug_calendar_equal (NULL, NULL));
}

static void
test_day_hours (void)
{
  static const struct
  {
    const char *text;
    const char *kept; /* NULL where it is refused */
  } cases[] = {
    { "9–13, 14–18", "9–13, 14–18" },
    { "9-13 14:30-18", "9–13, 14:30–18" },
    { "14–18, 9–13", "9–13, 14–18" },
    { "с 9 до 18", "9–18" },
    { "from 9 am to 6 pm", "9–18" },
    { "22–6", "22–6" },
    { "18–0", "18–24" },
    { "0–24", "0–24" },
    { "24/7", "0–24" },
    { "круглосуточно", "0–24" },
    { "", "" },
    { "  ", "" },
    { "—", "" },
    { "выходной", "" },
    { "Closed", "" },
    { "9" },
    { "9–" },
    { "9–18, 17–20" },
    { "9–25" },
    { "mon 9–18" },
    { "closed 9–18" },
    { "- 9–18" },
    { "9–18 и" },
    { "9–\xff" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UgHours hours[UG_HOURS_MOST];
      guint count;
      g_autoptr (GError) error = NULL;
      const gboolean read = ug_hours_read (cases[i].text, hours, &count, &error);
      g_autofree char *kept = read ? ug_hours_to_text (hours, count) : NULL;

      if (g_strcmp0 (kept, cases[i].kept) != 0)
        g_test_fail_printf ("“%s” is read as “%s”", cases[i].text, kept);
      g_assert_true ((error != NULL) == !read);
    }
}

static void
test_with_hours (void)
{
  static const struct
  {
    guint weekday;
    const char *text;
    const char *week; /* NULL where it is refused with @code */
    UgCalendarError code;
  } cases[] = {
    { 0, "9–13, 14–18", "mon 09:00-13:00,14:00-18:00; tue 09:00-18:00; sat 22:00-26:00" },
    { 1, "", "mon 09:00-18:00; sat 22:00-26:00" },
    { 6, "2–8", "mon-tue 09:00-18:00; sat 22:00-26:00; sun 02:00-08:00" },
    { 6, "1–8", NULL, UG_CALENDAR_ERROR_OVERLAP },
    { 0, "12–10", NULL, UG_CALENDAR_ERROR_OVERLAP },
    { 6, "20–9", "mon-tue 09:00-18:00; sat 22:00-26:00; sun 20:00-33:00" },
    { 6, "20–9:15", NULL, UG_CALENDAR_ERROR_OVERLAP },
  };
  g_autoptr (UgCalendar) base =
      calendar_of ("UTC; mon-tue 09:00-18:00; sat 22:00-26:00; holiday 2026-01-01; yearly 05-09; "
                   "special 2026-11-03 09:00-17:00; break 2026-02-02 12:00-14:00");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UgHours hours[UG_HOURS_MOST];
      guint count = 0;
      g_autoptr (GError) error = NULL;
      g_autoptr (UgCalendar) changed = NULL;
      g_autofree char *string = NULL, *expected = NULL;

      g_assert_true (ug_hours_read (cases[i].text, hours, &count, NULL));
      changed = ug_calendar_with_hours (base, cases[i].weekday, hours, count, &error);
      if (cases[i].week == NULL)
        {
          g_assert_null (changed);
          g_assert_error (error, UG_CALENDAR_ERROR, (int)cases[i].code);
          continue;
        }
      g_assert_no_error (error);
      string = ug_calendar_to_string (changed);
      expected = g_strconcat ("UTC; ", cases[i].week,
                              "; holiday 2026-01-01; yearly 05-09; special 2026-11-03 09:00-17:00; "
                              "break 2026-02-02 12:00-14:00",
                              NULL);
      g_assert_cmpstr (string, ==, expected);
    }
}

/* Hours that no text could say. */
static void
test_impossible_hours (void)
{
  static const struct
  {
    UgHours hours[2];
    guint count;
    UgCalendarError code;
  } cases[] = {
    { { { 600, 600 } }, 1, UG_CALENDAR_ERROR_HOURS },
    { { { 600, 540 } }, 1, UG_CALENDAR_ERROR_HOURS },
    { { { 1440, 1500 } }, 1, UG_CALENDAR_ERROR_HOURS },
    { { { 1, 1442 } }, 1, UG_CALENDAR_ERROR_HOURS },
    { { { 600, 700 }, { 540, 601 } }, 2, UG_CALENDAR_ERROR_OVERLAP },
    { { { 600, 700 } }, 0, UG_CALENDAR_ERROR_NEVER_OPEN },
  };
  g_autoptr (UgCalendar) base = calendar_of ("UTC; mon 09:00-18:00");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (ug_calendar_with_hours (base, 0, cases[i].hours, cases[i].count, &error));
      g_assert_error (error, UG_CALENDAR_ERROR, (int)cases[i].code);
    }
}

static void
test_odd_days (void)
{
  static const struct
  {
    const char *text; /* one odd day, as a calendar says it */
    const char *en;
    const char *ru;
  } cases[] = {
    { "yearly 05-09", "9 May", "9 мая" },
    { "yearly 02-28..03-01", "28 February – 1 March", "28 февраля – 1 марта" },
    { "holiday 2026-01-01..2026-01-09", "1–9 January", "1–9 января" },
    { "break 2026-02-02 12:00-14:00", "2 February: closed 12–14", "2 февраля: закрыто 12–14" },
    { "special 2026-11-03 09:00-12:30,13:30-17:00", "3 November: 9–12:30, 13:30–17",
      "3 ноября: 9–12:30, 13:30–17" },
    { "holiday 2026-12-31..2027-01-08", "31 December – 8 January", "31 декабря – 8 января" },
  };
  g_autoptr (UgLanguage) english = ug_language_new ("en");
  g_autoptr (UgLanguage) russian = ug_language_new ("ru");
  g_autoptr (UgCalendar) all = calendar_of ("UTC; mon 09:00-18:00");
  g_autoptr (GArray) days = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *line = g_strconcat ("UTC; tue 09:00-18:00; ", cases[i].text, NULL);
      g_autoptr (UgCalendar) calendar = calendar_of (line);
      g_autoptr (GArray) one = ug_calendar_list_odd_days (calendar);
      const UgOddDay *day = &g_array_index (one, UgOddDay, 0);
      g_autofree char *en = ug_odd_day_to_words (day, english);
      g_autofree char *ru = ug_odd_day_to_words (day, russian);
      g_autoptr (UgCalendar) without = ug_calendar_without_odd_day (calendar, day, NULL);
      g_autoptr (UgCalendar) with = ug_calendar_with_odd_days (without, day, 1, NULL);
      g_autoptr (UgCalendar) more = ug_calendar_with_odd_days (all, day, 1, NULL);
      g_autofree char *bare = ug_calendar_to_string (without);

      g_assert_cmpuint (one->len, ==, 1);
      g_assert_cmpstr (en, ==, cases[i].en);
      g_assert_cmpstr (ru, ==, cases[i].ru);
      g_assert_cmpstr (bare, ==, "UTC; tue 09:00-18:00");
      g_assert_true (ug_calendar_equal (with, calendar));
      ug_calendar_unref (all);
      all = g_steal_pointer (&more);
    }

  days = ug_calendar_list_odd_days (all);
  g_assert_cmpuint (days->len, ==, G_N_ELEMENTS (cases));
  for (guint i = 0; i < days->len; i++)
    {
      g_autofree char *en = ug_odd_day_to_words (&g_array_index (days, UgOddDay, i), english);

      /* yearly ones first, then by date: the cases stand in the other order */
      g_assert_cmpstr (en, ==, cases[i == 0 ? 1 : i == 1 ? 0 : i].en);
    }
}

static void
test_odd_days_refused (void)
{
  static const struct
  {
    UgOddDay day;
    UgCalendarError code;
  } cases[] = {
    { { UG_ODD_DAY_CLOSED, 20001, 20000 }, UG_CALENDAR_ERROR_DATE },
    { { UG_ODD_DAY_CLOSED, 20000, 20400 }, UG_CALENDAR_ERROR_DATE },
    { { UG_ODD_DAY_CLOSED, UG_DAY_FIRST - 1, UG_DAY_FIRST }, UG_CALENDAR_ERROR_DATE },
    { { UG_ODD_DAY_CLOSED, UG_DAY_LAST, G_MAXINT32 }, UG_CALENDAR_ERROR_DATE },
    { { UG_ODD_DAY_SPECIAL, 20000, 20000 }, UG_CALENDAR_ERROR_HOURS },
    { { UG_ODD_DAY_BREAK, 20000, 20000, 1, { { 700, 600 } } }, UG_CALENDAR_ERROR_HOURS },
    { { UG_ODD_DAY_BREAK, 20000, 20000, 1, { { 600, 700 } } }, UG_CALENDAR_ERROR_OVERLAP },
  };
  g_autoptr (UgCalendar) base = calendar_of ("UTC; mon 09:00-18:00; break 2024-10-04 11:00-12:00");
  const UgOddDay night = { UG_ODD_DAY_SPECIAL, 20000, 20000, 1, { { 600, 700 } } };
  g_autoptr (UgCalendar) only = calendar_of ("UTC; special 2024-10-04 10:00-11:40");
  g_autoptr (GError) never = NULL;
  UgOddDay many[4000] = { 0 };
  g_autoptr (GError) too_many = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (ug_calendar_with_odd_days (base, &cases[i].day, 1, &error));
      g_assert_error (error, UG_CALENDAR_ERROR, (int)cases[i].code);
    }

  g_assert_null (ug_calendar_without_odd_day (only, &night, &never));
  g_assert_error (never, UG_CALENDAR_ERROR, UG_CALENDAR_ERROR_NEVER_OPEN);

  for (guint i = 0; i < G_N_ELEMENTS (many); i++)
    many[i].first = many[i].last = 20000 + 2 * i;
  g_assert_null (ug_calendar_with_odd_days (base, many, G_N_ELEMENTS (many), &too_many));
  g_assert_error (too_many, UG_CALENDAR_ERROR, UG_CALENDAR_ERROR_SYNTAX);
}

/* A special day has one set of hours: new ones take the place of the old. */
static void
test_special_again (void)
{
  g_autoptr (UgCalendar) base =
      calendar_of ("UTC; mon 09:00-18:00; special 2026-11-03 09:00-12:00,13:00-17:00");
  UgOddDay day = { UG_ODD_DAY_SPECIAL, 0, 0, 1, { { 600, 960 } } };
  g_autoptr (UgCalendar) changed = NULL;
  g_autofree char *string = NULL;

  g_assert_true (ug_day_from_iso ("2026-11-03", &day.first));
  day.last = day.first;
  changed = ug_calendar_with_odd_days (base, &day, 1, NULL);
  string = ug_calendar_to_string (changed);
  g_assert_cmpstr (string, ==, "UTC; mon 09:00-18:00; special 2026-11-03 10:00-16:00");
}

static void
test_holiday_sets (void)
{
  guint count;
  const UgHolidaySet *sets = ug_holiday_set_list (&count);
  g_autoptr (UgCalendar) base = calendar_of ("UTC; mon 09:00-18:00");

  g_assert_cmpuint (count, ==, 2);
  for (guint i = 0; i < count; i++)
    {
      g_autoptr (GArray) days = ug_holiday_set_list_days (&sets[i]);
      g_autoptr (UgCalendar) with =
          ug_calendar_with_odd_days (base, (const UgOddDay *)days->data, days->len, NULL);
      g_autofree char *string = ug_calendar_to_string (with);
      g_autofree char *expected = g_strconcat ("UTC; mon 09:00-18:00; ", sets[i].days, NULL);

      g_assert_cmpstr (string, ==, expected);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/calendar/text", test_text);
  g_test_add_func ("/calendar/refused", test_refused);
  g_test_add_func ("/calendar/moments", test_moments);
  g_test_add_func ("/calendar/add", test_add);
  g_test_add_func ("/calendar/periods", test_periods);
  g_test_add_func ("/calendar/days", test_days);
  g_test_add_func ("/calendar/oracle", test_oracle);
  g_test_add_func ("/calendar/words", test_words);
  g_test_add_func ("/calendar/typed-hours", test_typed_hours);
  g_test_add_func ("/calendar/typed-over", test_typed_over);
  g_test_add_func ("/calendar/other-zone", test_other_zone);
  g_test_add_func ("/calendar/defaults", test_defaults);
  g_test_add_func ("/calendar/day-hours", test_day_hours);
  g_test_add_func ("/calendar/with-hours", test_with_hours);
  g_test_add_func ("/calendar/impossible-hours", test_impossible_hours);
  g_test_add_func ("/calendar/odd-days", test_odd_days);
  g_test_add_func ("/calendar/odd-days-refused", test_odd_days_refused);
  g_test_add_func ("/calendar/special-again", test_special_again);
  g_test_add_func ("/calendar/holiday-sets", test_holiday_sets);

  return g_test_run ();
}

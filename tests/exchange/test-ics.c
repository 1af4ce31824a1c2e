/* test-ics.c: holidays as calendars on the net, offices and enemies write them.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ics.h"

#include <string.h>

#define HEAD "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\n"
#define TAIL "END:VCALENDAR\r\n"
#define EVENT(lines)                                                                               \
  "BEGIN:VEVENT\r\nUID:1@example.org\r\nSUMMARY:New Year\r\n" lines "END:VEVENT\r\n"

static UgDay
get_today (void)
{
  UgDay today = 0;

  g_assert_true (ug_day_from_iso ("2026-11-22", &today));
  return today;
}

/* What a calendar makes of the days that @text gives. */
static char *
read_days (const char *text, GError **error)
{
  g_autoptr (UgCalendar) base = ug_calendar_from_string ("UTC; mon 09:00-18:00", NULL);
  g_autoptr (GArray) days = ug_ics_parse (text, strlen (text), get_today (), error);
  g_autoptr (UgCalendar) calendar = NULL;
  g_autofree char *string = NULL;

  if (days == NULL)
    return NULL;

  calendar = ug_calendar_with_odd_days (base, (const UgOddDay *)days->data, days->len, error);
  string = ug_calendar_to_string (calendar);
  return g_strdup (string + strlen ("UTC; mon 09:00-18:00"));
}

static void
test_days (void)
{
  static const struct
  {
    const char *title;
    const char *text;
    const char *days;
  } cases[] = {
    { "a day, and days until the day after them",
      HEAD EVENT ("DTSTART;VALUE=DATE:20270101\r\nDTEND;VALUE=DATE:20270102\r\n")
          EVENT ("DTSTART;VALUE=DATE:20270501\r\nDTEND;VALUE=DATE:20270504\r\n") TAIL,
      "; holiday 2027-01-01; holiday 2027-05-01..2027-05-03" },
    { "without an end, with a duration, with an end on the same day",
      HEAD EVENT ("DTSTART;VALUE=DATE:20270101\r\n")
          EVENT ("DTSTART;VALUE=DATE:20270201\r\nDURATION:P3D\r\n")
              EVENT ("DTSTART;VALUE=DATE:20270301\r\nDTEND;VALUE=DATE:20270301\r\n") TAIL,
      "; holiday 2027-01-01; holiday 2027-02-01..2027-02-03; holiday 2027-03-01" },
    { "every year",
      HEAD EVENT ("DTSTART;VALUE=DATE:20100509\r\nRRULE:FREQ=YEARLY\r\n") EVENT (
          "DTSTART;VALUE=DATE:20250101\r\nRRULE:FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1\r\n") TAIL,
      "; yearly 01-01; yearly 05-09" },
    { "every year across its end",
      HEAD EVENT ("DTSTART;VALUE=DATE:20201231\r\nDTEND;VALUE=DATE:20210103\r\n"
                  "RRULE:FREQ=YEARLY\r\n") TAIL,
      "; yearly 01-01; yearly 01-02; yearly 12-31" },
    { "the fourth Thursday of November",
      HEAD EVENT ("DTSTART;VALUE=DATE:20201126\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH\r\n") TAIL,
      "; holiday 2026-11-26; holiday 2027-11-25; holiday 2028-11-23; holiday 2029-11-22; "
      "holiday 2030-11-28" },
    { "three times, but once not",
      HEAD EVENT ("DTSTART;VALUE=DATE:20260612\r\nRRULE:FREQ=YEARLY;COUNT=3\r\n"
                  "EXDATE;VALUE=DATE:20270612\r\n") TAIL,
      "; holiday 2026-06-12; holiday 2028-06-12" },
    { "until a day, every second year",
      HEAD EVENT ("DTSTART;VALUE=DATE:20240612\r\n"
                  "RRULE:FREQ=YEARLY;INTERVAL=2;UNTIL=20281231\r\n") TAIL,
      "; holiday 2026-06-12; holiday 2028-06-12" },
    { "days of a list",
      HEAD EVENT ("DTSTART;VALUE=DATE:20270101\r\nRDATE;VALUE=DATE:20270223\r\n"
                  "RDATE;VALUE=DATE:20270308\r\n") TAIL,
      "; holiday 2027-01-01; holiday 2027-02-23; holiday 2027-03-08" },
    { "years that are over, cancelled ones and appointments",
      HEAD EVENT ("DTSTART;VALUE=DATE:20250101\r\n") EVENT ("DTSTART:20270101T090000Z\r\n")
          EVENT ("DTSTART;VALUE=DATE:20270201\r\nSTATUS:CANCELLED\r\n")
              EVENT ("DTSTART;VALUE=DATE:20260101\r\n") TAIL,
      "; holiday 2026-01-01" },
    { "a byte order mark, two calendars, small letters, folded lines",
      "\xef\xbb\xbf" HEAD EVENT ("DTSTART;VALUE=DATE:20270101\r\n") TAIL
      "begin:vcalendar\nbegin:vevent\nsummary:День\n  труда\ndtstart;value=date:\n 20270501\n"
      "end:vevent\nend:vcalendar\n",
      "; holiday 2027-01-01; holiday 2027-05-01" },
    { "more than a calendar needs",
      HEAD "BEGIN:VTIMEZONE\r\nTZID:Europe/Moscow\r\nEND:VTIMEZONE\r\nX-WR-CALNAME:x\r\n" EVENT (
          "DTSTART;VALUE=DATE:20270101\r\nTRANSP:TRANSPARENT\r\nBEGIN:VALARM\r\n"
          "TRIGGER:-PT1H\r\nEND:VALARM\r\n") TAIL,
      "; holiday 2027-01-01" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *days = read_days (cases[i].text, &error);

      g_test_message ("%s", cases[i].title);
      g_assert_no_error (error);
      g_assert_cmpstr (days, ==, cases[i].days);
    }
}

static void
test_refused (void)
{
  static const struct
  {
    const char *text;
    UgExchangeError code;
    const char *says;
  } cases[] = {
    { "", UG_EXCHANGE_ERROR_FOREIGN, "BEGIN:VCALENDAR" },
    { "BEGIN:VCARD\nEND:VCARD\n", UG_EXCHANGE_ERROR_FOREIGN, "BEGIN:VCALENDAR" },
    { "BEGIN:VCALENDAR\xff", UG_EXCHANGE_ERROR_SYNTAX, "UTF-8" },
    { HEAD TAIL, UG_EXCHANGE_ERROR_VALUE, "no day" },
    { HEAD EVENT ("DTSTART;VALUE=DATE:20200101\r\n") TAIL, UG_EXCHANGE_ERROR_VALUE, "to come" },
    { HEAD EVENT ("DTSTART:20270101T090000Z\r\nDTEND:20270101T100000Z\r\n") TAIL,
      UG_EXCHANGE_ERROR_VALUE, "appointments" },
    { HEAD EVENT ("") TAIL, UG_EXCHANGE_ERROR_VALUE, "“New Year”" },
    { HEAD EVENT ("DTSTART;VALUE=DATE:soon\r\n") TAIL, UG_EXCHANGE_ERROR_VALUE, "“New Year”" },
    { HEAD EVENT ("DTSTART;VALUE=DATE:20270230\r\n") TAIL, UG_EXCHANGE_ERROR_VALUE, "“New Year”" },
    { HEAD EVENT ("DTSTART;VALUE=DATE:20270102\r\nDTEND;VALUE=DATE:20270101\r\n") TAIL,
      UG_EXCHANGE_ERROR_VALUE, "before it begins" },
    { HEAD EVENT ("DTSTART;VALUE=DATE:20270102\r\nDTEND;VALUE=DATE:20290101\r\n") TAIL,
      UG_EXCHANGE_ERROR_VALUE, "longer than a year" },
    { HEAD EVENT ("DTSTART;VALUE=DATE:20270102\r\nRRULE:FREQ=SECONDLY\r\n") TAIL,
      UG_EXCHANGE_ERROR_VALUE, "within a day" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *days = read_days (cases[i].text, &error);

      g_test_message ("%s", cases[i].text);
      g_assert_null (days);
      g_assert_error (error, UG_EXCHANGE_ERROR, (int)cases[i].code);
      g_assert_nonnull (strstr (error->message, cases[i].says));
    }
}

/* Nothing takes long or breaks, however many there are and however it is torn. */
static void
test_hostile (void)
{
  static const char event[] = EVENT ("DTSTART;VALUE=DATE:20270101\r\n");
  static const char rules[] =
      HEAD EVENT ("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\n")
          EVENT ("DTSTART;VALUE=DATE:10000101\r\nRRULE:FREQ=DAILY\r\n")
              EVENT ("DTSTART;VALUE=DATE:20270101\r\nRRULE:FREQ=YEARLY\r\n") TAIL;
  g_autoptr (GString) many = g_string_new (HEAD);
  g_autoptr (GString) deep = g_string_new (HEAD);
  g_autoptr (GString) large = g_string_new (HEAD);
  GString *const texts[] = { many, deep, large };

  for (guint i = 0; i <= UG_ICS_MAX_EVENTS; i++)
    g_string_append (many, event);
  for (guint i = 0; i < 100000; i++)
    g_string_append (deep, "BEGIN:VEVENT\r\n");
  for (guint i = 0; i < 100000; i++)
    g_string_append (large, "X-COMMENT:Nothing, but again and again\r\nX-COMMENT:Nothing\r\n");
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *days = read_days (texts[i]->str, &error);

      g_assert_null (days);
      g_assert_nonnull (error);
    }

  for (gsize length = 0; length < strlen (rules); length += 7)
    {
      g_autofree char *torn = g_strndup (rules, length);
      g_autoptr (GArray) days = ug_ics_parse (torn, length, get_today (), NULL);

      g_assert_true (days == NULL || days->len <= 2 * UG_ICS_MAX_EVENTS);
    }
}

static void
test_file (void)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "ugovor-no-such.ics", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (ug_ics_load (path, get_today (), &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_assert_nonnull (strstr (error->message, "ugovor-no-such.ics"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ics/days", test_days);
  g_test_add_func ("/ics/refused", test_refused);
  g_test_add_func ("/ics/hostile", test_hostile);
  g_test_add_func ("/ics/file", test_file);

  return g_test_run ();
}

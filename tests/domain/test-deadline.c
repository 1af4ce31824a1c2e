/* test-deadline.c: when promises fall due, and the sentences that show it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-deadline.h"

#define OFFICE "Europe/Moscow; mon-fri 09:00-18:00; holiday 2026-12-31"
#define SHOP "Europe/Moscow; mon-fri 09:00-19:00; sat 10:00-16:00"
#define NIGHT "UTC; mon-fri 22:00-26:00"
#define ALWAYS "Europe/Moscow; mon-sun 00:00-24:00"
#define NEW_YORK "America/New_York; mon-fri 09:00-18:00; holiday 2026-09-07"

/* 2026-11-27 is a Friday. */
static const struct
{
  const char *calendar;
  const char *term;
  const char *from;
  const char *to;
} cases[] = {
  /* Open time and elapsed time. */
  { OFFICE, "2 hours", "2026-11-27T16:40:00+03:00", "2026-11-30T09:40:00+03:00" },
  { OFFICE, "2 working hours", "2026-11-27T16:40:00+03:00", "2026-11-30T09:40:00+03:00" },
  { OFFICE, "2 hours 24/7", "2026-11-27T16:40:00+03:00", "2026-11-27T18:40:00+03:00" },
  { OFFICE, "15 minutes", "2026-11-27T17:45:00+03:00", "2026-11-27T18:00:00+03:00" },
  { OFFICE, "1.5 hours", "2026-11-27T13:00:00Z", "2026-11-27T17:30:00+03:00" },
  { OFFICE, "2-4 hours", "2026-11-27T10:00:00+03:00", "2026-11-27T14:00:00+03:00" },
  { OFFICE, "up to 1 hour", "2026-11-28T12:00:00+03:00", "2026-11-30T10:00:00+03:00" },
  { OFFICE, "95% in 1 hour", "2026-11-30T10:00:00+03:00", "2026-11-30T11:00:00+03:00" },
  { OFFICE, "2 calendar days", "2026-11-27T16:40:00+03:00", "2026-11-29T16:40:00+03:00" },
  { SHOP, "4 working hours", "2026-11-27T18:40:00+03:00", "2026-11-28T13:40:00+03:00" },
  { ALWAYS, "24 hours", "2026-11-27T16:40:00+03:00", "2026-11-28T16:40:00+03:00" },
  { NEW_YORK, "1 business hour", "2026-09-04T17:45:00-04:00", "2026-09-08T09:45:00-04:00" },

  /* Working days keep the time of day. */
  { OFFICE, "1 working day", "2026-11-27T16:40:00+03:00", "2026-11-30T16:40:00+03:00" },
  { OFFICE, "1 day", "2026-11-27T16:40:00+03:00", "2026-11-30T16:40:00+03:00" },
  { OFFICE, "1 working day", "2026-11-28T12:00:00+03:00", "2026-12-01T09:00:00+03:00" },
  { OFFICE, "1 working day", "2026-11-27T20:00:00+03:00", "2026-12-01T09:00:00+03:00" },
  { SHOP, "1 working day", "2026-11-27T18:40:00+03:00", "2026-11-28T16:00:00+03:00" },
  { SHOP, "1 working day", "2026-11-27T09:30:00+03:00", "2026-11-28T10:00:00+03:00" },
  { OFFICE, "2 working days", "2026-12-30T12:00:00+03:00", "2027-01-04T12:00:00+03:00" },

  /* Weeks and months go by date; on the calendar a closed day moves to the next opening. */
  { OFFICE, "2 weeks", "2026-11-27T16:40:00+03:00", "2026-12-11T16:40:00+03:00" },
  { OFFICE, "1 month", "2026-11-30T16:40:00+03:00", "2026-12-30T16:40:00+03:00" },
  { OFFICE, "1 month", "2026-11-20T16:40:00+03:00", "2026-12-21T09:00:00+03:00" },
  { OFFICE, "1 calendar month", "2026-11-20T16:40:00+03:00", "2026-12-20T16:40:00+03:00" },
  { NEW_YORK, "1 week", "2026-03-06T12:00:00-05:00", "2026-03-13T12:00:00-04:00" },

  /* Moments of a day. */
  { OFFICE, "next working day", "2026-11-27T16:40:00+03:00", "2026-11-30T18:00:00+03:00" },
  { OFFICE, "next working day", "2026-11-28T12:00:00+03:00", "2026-11-30T18:00:00+03:00" },
  { OFFICE, "by 12:00 of the next working day", "2026-11-27T20:00:00+03:00",
    "2026-11-30T12:00:00+03:00" },
  { OFFICE, "start of the next working day", "2026-11-27T16:40:00+03:00",
    "2026-11-30T09:00:00+03:00" },
  { OFFICE, "end of working day 3", "2026-11-27T16:40:00+03:00", "2026-12-02T18:00:00+03:00" },
  { OFFICE, "same working day", "2026-11-27T16:40:00+03:00", "2026-11-27T18:00:00+03:00" },
  { OFFICE, "same working day", "2026-11-27T18:00:00+03:00", "2026-11-30T18:00:00+03:00" },
  { OFFICE, "same working day", "2026-11-28T12:00:00+03:00", "2026-11-30T18:00:00+03:00" },
  { OFFICE, "by 12:00 of the same working day", "2026-11-27T15:00:00+03:00",
    "2026-11-30T12:00:00+03:00" },
  { ALWAYS, "same working day", "2026-11-27T16:40:00+03:00", "2026-11-28T00:00:00+03:00" },
  /* One o'clock at night is still Thursday's shift. */
  { NIGHT, "same working day", "2026-11-27T01:00:00Z", "2026-11-27T02:00:00Z" },
  { NIGHT, "next working day", "2026-11-27T01:00:00Z", "2026-11-28T02:00:00Z" },

  { OFFICE, "every hour", "2026-11-27T16:40:00+03:00", "2026-11-27T17:40:00+03:00" },

  /* No moment. */
  { OFFICE, "best effort", "2026-11-27T16:40:00+03:00", NULL },
  { OFFICE, "as soon as possible", "2026-11-27T16:40:00+03:00", NULL },
  { OFFICE, "no promise", "2026-11-27T16:40:00+03:00", NULL },
  { OFFICE, "words: soon", "2026-11-27T16:40:00+03:00", NULL },
  { "UTC; special 2026-11-03 09:00-17:00", "1 hour", "2026-11-27T16:40:00Z", NULL },
  { "UTC; special 2026-11-03 09:00-17:00", "next working day", "2026-11-27T16:40:00Z", NULL },
  { OFFICE, "99999 months", "2026-11-27T16:40:00+03:00", NULL },
  { OFFICE, "99999 weeks", "2026-11-27T16:40:00+03:00", NULL },
  { OFFICE, "99999 working days", "2026-11-27T16:40:00+03:00", NULL },
};

static void
test_add (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UgCalendar) calendar = ug_calendar_from_string (cases[i].calendar, NULL);
      g_autoptr (UgTerm) term = ug_term_from_string (cases[i].term, NULL);
      g_autoptr (GDateTime) from = g_date_time_new_from_iso8601 (cases[i].from, NULL);
      g_autoptr (GDateTime) to = ug_term_add (term, calendar, from);
      g_autofree char *iso = to != NULL ? g_date_time_format (to, "%Y-%m-%dT%H:%M:%S%:z") : NULL;
      g_autofree char *shown = g_strdup (iso);

      /* UTC is written in two ways. */
      if (shown != NULL && g_str_has_suffix (shown, "+00:00"))
        strcpy (shown + strlen (shown) - 6, "Z");
      if (g_strcmp0 (shown, cases[i].to) != 0)
        g_test_fail_printf ("%s from %s: %s, not %s", cases[i].term, cases[i].from, shown,
                            cases[i].to);
    }
}

static void
test_propose (void)
{
  static const struct
  {
    const char *calendar;
    const char *after;
    const char *moment;
  } moments[] = {
    { OFFICE, "2026-11-22T12:00:00+03:00", "2026-11-27T17:40:00+03" },
    { OFFICE, "2026-11-27T17:40:00+03:00", "2026-12-04T17:40:00+03" },
    { OFFICE, "2026-12-28T12:00:00+03:00", "2026-12-30T17:40:00+03" },
    { SHOP, "2026-11-22T12:00:00+03:00", "2026-11-28T15:40:00+03" },
    { ALWAYS, "2026-11-22T12:00:00+03:00", "2026-11-27T18:40:00+03" },
    { ALWAYS, "2026-11-27T18:40:00+03:00", "2026-12-04T18:40:00+03" },
    { "Europe/Moscow; sun 10:00-10:15", "2026-11-23T12:00:00+03:00", "2026-11-29T10:00:00+03" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      g_autoptr (UgCalendar) calendar = ug_calendar_from_string (moments[i].calendar, NULL);
      g_autoptr (GDateTime) after = g_date_time_new_from_iso8601 (moments[i].after, NULL);
      g_autoptr (GDateTime) moment = ug_calendar_propose_report (calendar, after);
      g_autofree char *iso = g_date_time_format_iso8601 (moment);

      g_assert_cmpstr (iso, ==, moments[i].moment);
    }
}

static void
test_sentences (void)
{
  static const struct
  {
    const char *term;
    UgClock clock;
    const char *en;
    const char *ru;
    const char *short_en;
    const char *short_ru;
  } sentences[] = {
    { "2 working hours", UG_CLOCK_FIRST_RESPONSE,
      "Reported Friday 16:40 → we answer by Monday 09:40",
      "Сообщили в пятницу в 16:40 → ответим до понедельника, 09:40", "Friday 16:40 → Monday 09:40",
      "пятница, 16:40 → понедельник, 09:40" },
    { "15 minutes around the clock", UG_CLOCK_FIRST_RESPONSE,
      "Reported Friday 16:40 → we answer by 16:55", "Сообщили в пятницу в 16:40 → ответим до 16:55",
      "Friday 16:40 → 16:55", "пятница, 16:40 → 16:55" },
    { "10 working days", UG_CLOCK_RESOLUTION,
      "Reported Friday 16:40 → we fix it by Friday 11 December 16:40",
      "Сообщили в пятницу в 16:40 → решим до пятницы, 11 декабря, 16:40",
      "Friday 16:40 → Friday 11 December 16:40", "пятница, 16:40 → пятница, 11 декабря, 16:40" },
    { "4 hours", UG_CLOCK_NEWS, "Reported Friday 16:40 → you hear from us by Monday 11:40",
      "Сообщили в пятницу в 16:40 → расскажем новости до понедельника, 11:40",
      "Friday 16:40 → Monday 11:40", "пятница, 16:40 → понедельник, 11:40" },
    { "every hour", UG_CLOCK_NEWS,
      "Reported Friday 16:40 → you hear from us: 17:40, Monday 09:40, 10:40…",
      "Сообщили в пятницу в 16:40 → расскажем новости: 17:40, понедельник, 09:40, 10:40…",
      "Friday 16:40 → 17:40", "пятница, 16:40 → 17:40" },
    { "best effort", UG_CLOCK_RESOLUTION, NULL, NULL, NULL, NULL },
  };
  g_autoptr (UgCalendar) calendar = ug_calendar_from_string (OFFICE, NULL);
  g_autoptr (GDateTime) reported = g_date_time_new_from_iso8601 ("2026-11-27T16:40:00+03:00", NULL);
  g_autoptr (UgLanguage) english = ug_language_new ("en");
  g_autoptr (UgLanguage) russian = ug_language_new ("ru");

  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      g_autoptr (UgTerm) term = ug_term_from_string (sentences[i].term, NULL);
      const UgClock clock = sentences[i].clock;
      g_autofree char *en = ug_term_to_example (term, clock, calendar, reported, english);
      g_autofree char *ru = ug_term_to_example (term, clock, calendar, reported, russian);
      g_autofree char *short_en = ug_term_to_short_example (term, calendar, reported, english);
      g_autofree char *short_ru = ug_term_to_short_example (term, calendar, reported, russian);

      g_assert_cmpstr (en, ==, sentences[i].en);
      g_assert_cmpstr (ru, ==, sentences[i].ru);
      g_assert_cmpstr (short_en, ==, sentences[i].short_en);
      g_assert_cmpstr (short_ru, ==, sentences[i].short_ru);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/deadline/add", test_add);
  g_test_add_func ("/deadline/propose", test_propose);
  g_test_add_func ("/deadline/sentences", test_sentences);

  return g_test_run ();
}

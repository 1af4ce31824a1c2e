/* test-calendar-laws.c: laws that hold on every calendar, tried on calendars made by chance.
 *
 * The chance is seeded: `--seed` of the test program gives the same calendars again.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-calendar.h"

#define CALENDARS 150
#define TRIES 60

static const char *const zones[] = {
  "UTC",
  "Europe/Moscow", /* summer time all year from 2011, winter time from 2014 */
  "Europe/Berlin",
  "America/New_York",
  "America/Sao_Paulo", /* clocks changed at midnight until 2019 */
  "Asia/Pyongyang",    /* half an hour aside from 2015 to 2018 */
  "Asia/Kathmandu",
  "Pacific/Apia",        /* no 30 December 2011 */
  "Australia/Lord_Howe", /* summer time of half an hour */
  "Africa/Casablanca",   /* winter time in Ramadan */
  "America/St_Johns",
};

static const char *const weekdays[] = { "mon", "tue", "wed", "thu", "fri", "sat", "sun" };

static void
append_hours (GString *text)
{
  int minute = g_test_rand_int_range (0, 900);
  const int count = g_test_rand_int_range (1, 4);

  for (int i = 0; i < count; i++)
    {
      const int end = minute + g_test_rand_int_range (1, 500);

      g_string_append_printf (text, "%s%02d:%02d-%02d:%02d", i > 0 ? "," : " ", minute / 60,
                              minute % 60, end / 60, end % 60);
      minute = end + g_test_rand_int_range (1, 60);
    }
}

static void
append_date (GString *text, const char *clause)
{
  g_string_append_printf (text, "; %s %d-%02d-%02d", clause, g_test_rand_int_range (2005, 2030),
                          g_test_rand_int_range (1, 13), g_test_rand_int_range (1, 29));
}

/* An amount takes no longer than a few years, so that nothing leads beyond a calendar's reach. */
static gboolean
is_open_enough (UgCalendar *calendar)
{
  const gint64 start = 1000000000;
  const gint64 year = 365 * 86400;
  gint64 seconds;

  return ug_calendar_elapsed (calendar, start, start + year, &seconds) && seconds > 500 * 3600;
}

/* Hours may run into the next day and meet those of its own; such a calendar is refused, and the
 * next one is drawn. */
static UgCalendar *
draw_calendar (void)
{
  UgCalendar *calendar = NULL;

  while (calendar == NULL)
    {
      g_autoptr (GString) text =
          g_string_new (zones[g_test_rand_int_range (0, G_N_ELEMENTS (zones))]);

      for (guint i = 0; i < G_N_ELEMENTS (weekdays); i++)
        if (g_test_rand_int_range (0, 4) > 0)
          {
            g_string_append_printf (text, "; %s", weekdays[i]);
            append_hours (text);
          }
      for (int i = g_test_rand_int_range (0, 20); i > 0; i--)
        append_date (text, "holiday");
      if (g_test_rand_int_range (0, 2) == 0)
        g_string_append (text, "; yearly 01-01; yearly 05-09");
      for (int i = g_test_rand_int_range (0, 5); i > 0; i--)
        {
          append_date (text, "special");
          append_hours (text);
        }
      calendar = ug_calendar_from_string (text->str, NULL);
      if (calendar != NULL && !is_open_enough (calendar))
        g_clear_pointer (&calendar, ug_calendar_unref);
    }

  return calendar;
}

/* From 2005 to 2035, where clocks change often, and now and then much earlier or later. */
static gint64
draw_instant (void)
{
  const gint64 year = 31557600;
  const gboolean far = g_test_rand_int_range (0, 8) == 0;

  return (gint64)(g_test_rand_double_range (far ? 15 : 35, far ? 110 : 65) * year);
}

static gint64
draw_amount (void)
{
  static const int longest[] = { 60, 3600, 40 * 3600, 2000 * 3600 };

  return g_test_rand_int_range (1, longest[g_test_rand_int_range (0, G_N_ELEMENTS (longest))]);
}

static gint64
add (UgCalendar *calendar, gint64 from, gint64 seconds)
{
  gint64 to;

  g_assert_true (ug_calendar_add (calendar, from, seconds, &to));

  return to;
}

static gint64
elapsed (UgCalendar *calendar, gint64 from, gint64 to)
{
  gint64 seconds;

  g_assert_true (ug_calendar_elapsed (calendar, from, to, &seconds));

  return seconds;
}

typedef void (*Law) (UgCalendar *calendar);

static void
try_law (gconstpointer law)
{
  for (guint i = 0; i < CALENDARS; i++)
    {
      g_autoptr (UgCalendar) calendar = draw_calendar ();

      for (guint j = 0; j < TRIES; j++)
        ((Law)law) (calendar);
    }
}

/* What is added has passed; what is taken away again leads to the same opening or moment. */
static void
add_and_elapsed (UgCalendar *calendar)
{
  const gint64 from = draw_instant ();
  const gint64 seconds = draw_amount ();
  const gint64 to = add (calendar, from, seconds);
  const gint64 back = add (calendar, to, -seconds);

  g_assert_cmpint (elapsed (calendar, from, to), ==, seconds);
  g_assert_cmpint (elapsed (calendar, back, to), ==, seconds);
  g_assert_cmpint (elapsed (calendar, to, from), ==, -seconds);
  g_assert_cmpint (back, >=, from);
  if (ug_calendar_is_open (calendar, from))
    g_assert_cmpint (back, ==, from);
  else
    g_assert_cmpint (elapsed (calendar, from, back), ==, 0);
  g_assert_cmpint (add (calendar, from, 0), ==, from);
}

/* A negative amount is a positive one in the mirror. */
static void
negative_amounts (UgCalendar *calendar)
{
  const gint64 from = draw_instant ();
  const gint64 seconds = draw_amount ();
  const gint64 to = add (calendar, from, -seconds);

  g_assert_cmpint (to, <, from);
  g_assert_cmpint (elapsed (calendar, to, from), ==, seconds);
  g_assert_true (ug_calendar_is_open (calendar, to));
  g_assert_cmpint (elapsed (calendar, from, add (calendar, to, seconds)), <=, 0);
}

/* More takes longer, and who begins later is not ready sooner. */
static void
monotony (UgCalendar *calendar)
{
  const gint64 from = draw_instant ();
  const gint64 later = from + draw_amount ();
  const gint64 seconds = draw_amount ();
  const gint64 more = seconds + draw_amount ();
  const gint64 to = draw_instant ();

  g_assert_cmpint (add (calendar, from, seconds), <, add (calendar, from, more));
  g_assert_cmpint (add (calendar, from, -seconds), >, add (calendar, from, -more));
  g_assert_cmpint (add (calendar, from, seconds), <=, add (calendar, later, seconds));
  g_assert_cmpint (elapsed (calendar, from, to), >=, elapsed (calendar, later, to));
  g_assert_cmpint (elapsed (calendar, from, later), >=, 0);
  g_assert_cmpint (elapsed (calendar, from, later), <=, later - from);
}

/* A span and its parts, in whatever order they lie. */
static void
splitting (UgCalendar *calendar)
{
  const gint64 a = draw_instant ();
  const gint64 b = g_test_rand_int_range (0, 2) == 0 ? draw_instant () : a + draw_amount ();
  const gint64 c = draw_instant ();
  const gint64 first = draw_amount ();
  const gint64 second = draw_amount ();

  g_assert_cmpint (elapsed (calendar, a, b) + elapsed (calendar, b, c), ==,
                   elapsed (calendar, a, c));
  g_assert_cmpint (elapsed (calendar, a, b), ==, -elapsed (calendar, b, a));
  g_assert_cmpint (add (calendar, add (calendar, a, first), second), ==,
                   add (calendar, a, first + second));
  g_assert_cmpint (add (calendar, add (calendar, a, -first), -second), ==,
                   add (calendar, a, -first - second));
}

/* Openings and closings say the same as the amounts between them. */
static void
periods (UgCalendar *calendar)
{
  const gint64 from = draw_instant ();
  UgPeriod found[10];
  const guint count = ug_calendar_list_periods (calendar, from, found, G_N_ELEMENTS (found));
  gint64 open, close, sum = 0;

  g_assert_cmpuint (count, ==, G_N_ELEMENTS (found));
  g_assert_true (ug_calendar_next_open (calendar, from, &open));
  g_assert_true (ug_calendar_next_close (calendar, from, &close));
  g_assert_cmpint (open, ==, found[0].start);
  g_assert_cmpint (close, ==, found[0].end);
  for (guint i = 0; i < count; i++)
    {
      g_assert_cmpint (found[i].start, <, found[i].end);
      if (i > 0)
        g_assert_cmpint (found[i - 1].end, <, found[i].start);
      g_assert_true (ug_calendar_is_open (calendar, found[i].start));
      g_assert_true (ug_calendar_is_open (calendar, found[i].end - 1));
      g_assert_false (ug_calendar_is_open (calendar, found[i].end));
      sum += found[i].end - found[i].start;
    }
  g_assert_cmpint (elapsed (calendar, from, found[count - 1].end), ==, sum);
  g_assert_cmpint (add (calendar, from, sum), ==, found[count - 1].end);
}

static void
working_days (UgCalendar *calendar)
{
  const UgDay from = draw_instant () / 86400;
  const int days = g_test_rand_int_range (1, 400);
  UgDay start, to, back, stepwise;

  g_assert_true (ug_calendar_add_working_days (calendar, from, 1, &start));
  g_assert_true (ug_calendar_is_working_day (calendar, start));
  g_assert_true (ug_calendar_add_working_days (calendar, start, days, &to));
  g_assert_true (ug_calendar_add_working_days (calendar, to, -days, &back));
  g_assert_true (ug_calendar_add_working_days (calendar, start, days - 1, &stepwise));
  g_assert_true (ug_calendar_add_working_days (calendar, stepwise, 1, &stepwise));
  g_assert_cmpint (back, ==, start);
  g_assert_cmpint (stepwise, ==, to);
  g_assert_cmpint (to, >, start);
}

static void
text (UgCalendar *calendar)
{
  g_autofree char *string = ug_calendar_to_string (calendar);
  g_autoptr (UgCalendar) again = ug_calendar_from_string (string, NULL);

  g_assert_nonnull (again);
  g_assert_true (ug_calendar_equal (calendar, again));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/calendar-laws/add-and-elapsed", add_and_elapsed, try_law);
  g_test_add_data_func ("/calendar-laws/negative-amounts", negative_amounts, try_law);
  g_test_add_data_func ("/calendar-laws/monotony", monotony, try_law);
  g_test_add_data_func ("/calendar-laws/splitting", splitting, try_law);
  g_test_add_data_func ("/calendar-laws/periods", periods, try_law);
  g_test_add_data_func ("/calendar-laws/working-days", working_days, try_law);
  g_test_add_data_func ("/calendar-laws/text", text, try_law);

  return g_test_run ();
}

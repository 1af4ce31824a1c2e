/* test-paused-clock.c: what holds for every calendar, however odd, and for every pause in it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-paused-clock.h"

#define N_CALENDARS 60
#define N_MOMENTS 60
#define MOST_PAUSES 6
#define DAY (24 * 60 * 60)
#define WEEK (7 * DAY)

/* What is drawn stays near enough for pauses, special days and changes of the clocks to meet. */
typedef struct
{
  GRand *dice;
  gint64 start;
  UgDay first;
  UgCalendar *calendar;
  UgPausedClock *clock;
} Game;

/* The second month of each is one in which its clocks, or its rules for them, changed. */
static const struct
{
  const char *zone;
  const char *first;
} places[] = {
  { "UTC", "2026-01-01" },           { "Europe/Moscow", "2014-09-20" },
  { "Europe/Moscow", "2011-03-01" }, { "Europe/Berlin", "2026-02-25" },
  { "Europe/Berlin", "2026-09-25" }, { "America/New_York", "2007-02-10" },
  { "Pacific/Apia", "2011-11-28" },  { "Asia/Kolkata", "2026-05-01" },
  { "Africa/Cairo", "2023-03-20" },  { "Australia/Lord_Howe", "2026-09-01" },
};

static gboolean
chance (Game *game, double probability)
{
  return g_rand_double (game->dice) < probability;
}

/* Up to three intervals from 4:00 on; the last may run past midnight, but not to 4:00. */
static void
draw_hours (Game *game, GString *text)
{
  const guint count = g_rand_int_range (game->dice, 1, 4);
  guint minute = 4 * 60;

  for (guint i = 0; i < count; i++)
    {
      const guint start = minute + g_rand_int_range (game->dice, 0, 180);
      const guint end = start + g_rand_int_range (game->dice, 1, 300);

      g_string_append_printf (text, "%c%02u:%02u-%02u:%02u", i == 0 ? ' ' : ',', start / 60,
                              start % 60, end / 60, end % 60);
      minute = end;
    }
}

static char *
draw_date (Game *game)
{
  return ug_day_to_iso (game->first + g_rand_int_range (game->dice, 0, 70));
}

static void
draw_dates (Game *game, GString *text)
{
  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *holiday = draw_date (game);
      g_autofree char *yearly = draw_date (game);

      g_string_append_printf (text, "; holiday %s; yearly %s", holiday, yearly + 5);
    }
  /* Days of their own, so that none stands twice. */
  for (guint i = 0; i < 10; i++)
    {
      g_autofree char *iso =
          ug_day_to_iso (game->first + i * 7 + g_rand_int_range (game->dice, 0, 7));

      g_string_append_printf (text, "; %s %s", i % 2 == 0 ? "special" : "break", iso);
      draw_hours (game, text);
    }
}

static UgCalendar *
draw_calendar (Game *game, const char *zone)
{
  static const char *const weekdays[] = { "mon", "tue", "wed", "thu", "fri", "sat", "sun" };
  g_autoptr (GString) text = g_string_new (zone);
  g_autoptr (GError) error = NULL;
  UgCalendar *calendar;

  for (guint i = 0; i < G_N_ELEMENTS (weekdays); i++)
    if (i == 2 || chance (game, 0.7))
      {
        g_string_append_printf (text, "; %s", weekdays[i]);
        if (chance (game, 0.1))
          g_string_append (text, " 00:00-24:00");
        else
          draw_hours (game, text);
      }
  draw_dates (game, text);

  /* Around the clock after a night that ends late would overlap. */
  calendar = ug_calendar_from_string (text->str, &error);
  return g_error_matches (error, UG_CALENDAR_ERROR, UG_CALENDAR_ERROR_OVERLAP)
             ? draw_calendar (game, zone)
             : calendar;
}

static gint64
draw_moment (Game *game)
{
  return game->start + (gint64)g_rand_int_range (game->dice, 0, 70 * 24 * 60) * 60;
}

static void
draw_game (Game *game, guint number)
{
  const guint place = number % G_N_ELEMENTS (places);
  UgPeriod pauses[MOST_PAUSES];
  guint count;

  g_assert_true (ug_day_from_iso (places[place].first, &game->first));
  game->start = (gint64)game->first * DAY;
  game->calendar = draw_calendar (game, places[place].zone);
  g_assert_nonnull (game->calendar);

  count = number % 3 == 0 ? 0 : g_rand_int_range (game->dice, 1, MOST_PAUSES + 1);
  for (guint i = 0; i < count; i++)
    {
      pauses[i].start = draw_moment (game);
      pauses[i].end = pauses[i].start + (gint64)g_rand_int_range (game->dice, 0, 3000) * 60;
    }
  game->clock = ug_paused_clock_new (game->calendar, pauses, count);
}

static void
play (void (*check) (Game *game))
{
  Game game = { .dice = g_rand_new_with_seed (20261122) };

  for (guint i = 0; i < N_CALENDARS; i++)
    {
      draw_game (&game, i);
      check (&game);
      ug_paused_clock_free (game.clock);
      ug_calendar_unref (game.calendar);
    }
  g_rand_free (game.dice);
}

static gint64
get_elapsed (Game *game, gint64 from, gint64 to)
{
  gint64 seconds;

  g_assert_true (ug_paused_clock_elapsed (game->clock, from, to, &seconds));
  return seconds;
}

static gint64
get_added (Game *game, gint64 from, gint64 seconds)
{
  gint64 to;

  g_assert_true (ug_paused_clock_add (game->clock, from, seconds, &to));
  return to;
}

static gint64
draw_amount (Game *game)
{
  return g_rand_int_range (game->dice, -2 * WEEK, 2 * WEEK);
}

static void
check_add_elapsed (Game *game)
{
  for (guint i = 0; i < N_MOMENTS; i++)
    {
      const gint64 from = draw_moment (game);
      const gint64 amount = draw_amount (game);
      const gint64 to = get_added (game, from, amount);

      g_assert_cmpint (get_elapsed (game, from, to), ==, amount);
      g_assert_cmpint (get_elapsed (game, to, from), ==, -amount);
      /* Nothing but closed time lies between the start and what leads back to it. */
      g_assert_cmpint (get_elapsed (game, from, get_added (game, to, -amount)), ==, 0);
    }
}

static void
check_monotony (Game *game)
{
  for (guint i = 0; i < N_MOMENTS; i++)
    {
      const gint64 first = draw_moment (game);
      const gint64 second = first + g_rand_int_range (game->dice, 0, WEEK);
      const gint64 amount = g_rand_int_range (game->dice, 1, WEEK);
      const gint64 more = amount + g_rand_int_range (game->dice, 1, DAY);

      g_assert_cmpint (get_added (game, first, amount), <=, get_added (game, second, amount));
      g_assert_cmpint (get_added (game, first, -amount), <=, get_added (game, second, -amount));
      g_assert_cmpint (get_added (game, first, amount), <, get_added (game, first, more));
      g_assert_cmpint (get_added (game, first, -amount), >, get_added (game, first, -more));
      g_assert_cmpint (get_elapsed (game, first, second), >=, 0);
      g_assert_cmpint (get_elapsed (game, first, second), <=, second - first);
    }
}

static void
check_splitting (Game *game)
{
  for (guint i = 0; i < N_MOMENTS; i++)
    {
      const gint64 a = draw_moment (game);
      const gint64 b = draw_moment (game);
      const gint64 c = draw_moment (game);
      const gint64 part = g_rand_int_range (game->dice, 1, WEEK);
      const gint64 rest = g_rand_int_range (game->dice, 1, WEEK);

      g_assert_cmpint (get_elapsed (game, a, b) + get_elapsed (game, b, c), ==,
                       get_elapsed (game, a, c));
      g_assert_cmpint (get_added (game, get_added (game, a, part), rest), ==,
                       get_added (game, a, part + rest));
      g_assert_cmpint (get_added (game, get_added (game, a, -part), -rest), ==,
                       get_added (game, a, -part - rest));
    }
}

/* What elapsed says is what one counts who looks at the clock every minute. */
static void
check_counting (Game *game)
{
  const gint64 from = draw_moment (game);
  gint64 open = 0;

  for (gint64 at = from; at < from + 5 * DAY; at += 60)
    {
      g_assert_cmpint (get_elapsed (game, from, at), ==, open);
      open += ug_paused_clock_is_open (game->clock, at) ? 60 : 0;
    }
}

static void
check_boundaries (Game *game)
{
  for (guint i = 0; i < N_MOMENTS; i++)
    {
      const gint64 from = draw_moment (game);
      const gboolean is_open = ug_paused_clock_is_open (game->clock, from);
      gint64 opening, closing, before, later;

      g_assert_true (ug_paused_clock_next_open (game->clock, from, &opening));
      g_assert_true (ug_paused_clock_is_open (game->clock, opening));
      g_assert_cmpint (get_elapsed (game, from, opening), ==, 0);
      g_assert_true (!is_open || opening == from);

      g_assert_true (ug_paused_clock_prev_open (game->clock, from, &before));
      g_assert_true (ug_paused_clock_is_open (game->clock, before - 1));
      g_assert_cmpint (get_elapsed (game, before, from), ==, 0);

      g_assert_true (ug_paused_clock_next_close (game->clock, from, &closing));
      g_assert_false (ug_paused_clock_is_open (game->clock, closing));
      g_assert_true (ug_paused_clock_is_open (game->clock, closing - 1));
      g_assert_cmpint (get_elapsed (game, from, closing), ==, closing - opening);

      g_assert_true (ug_paused_clock_next_opening (game->clock, from, &later));
      g_assert_true (ug_paused_clock_is_open (game->clock, later));
      g_assert_false (ug_paused_clock_is_open (game->clock, later - 1));
      g_assert_cmpint (later, >, from);
      g_assert_cmpint (get_elapsed (game, from, later), ==, is_open ? closing - from : 0);
    }
}

static void
check_periods (Game *game)
{
  const gint64 from = draw_moment (game);
  UgPeriod periods[20];
  gint64 sum = 0;

  g_assert_cmpuint (ug_paused_clock_list_periods (game->clock, from, periods, 20), ==, 20);
  for (guint i = 0; i < 20; i++)
    {
      g_assert_cmpint (periods[i].start, >=, i == 0 ? from : periods[i - 1].end + 1);
      g_assert_cmpint (periods[i].end, >, periods[i].start);
      sum += periods[i].end - periods[i].start;
    }
  g_assert_cmpint (sum, ==, get_elapsed (game, from, periods[19].end));
}

static void
test_properties (gconstpointer check)
{
  play ((void (*) (Game *))check);
}

static gint64
at (const char *time)
{
  g_autofree char *iso = g_strdup_printf ("2026-11-%s:00Z", time);
  g_autoptr (GDateTime) moment = g_date_time_new_from_iso8601 (iso, NULL);

  g_assert_nonnull (moment);
  return g_date_time_to_unix (moment);
}

/* Monday 23 November, 9:00 to 18:00, stopped from 10 to 11, from 12 to 13 and from 17 to 8 in the
 * morning. */
static void
test_pauses (void)
{
  static const struct
  {
    const char *from;
    int minutes;
    const char *to;
  } cases[] = {
    { "23T09:00", 60, "23T10:00" },  { "23T09:00", 61, "23T11:01" },
    { "23T10:00", 1, "23T11:01" },   { "23T10:30", 60, "23T12:00" },
    { "23T10:30", 61, "23T13:01" },  { "23T09:00", 360, "23T17:00" },
    { "23T09:00", 361, "24T09:01" }, { "24T09:01", -1, "24T09:00" },
    { "24T09:01", -2, "23T16:59" },  { "23T17:30", -60, "23T16:00" },
    { "23T13:00", -60, "23T11:00" }, { "23T13:00", -61, "23T09:59" },
    { "23T10:30", 0, "23T10:30" },
  };
  const UgPeriod pauses[] = { { at ("23T17:00"), at ("24T08:00") },
                              { at ("23T10:00"), at ("23T10:40") },
                              { at ("23T10:30"), at ("23T11:00") },
                              { at ("23T12:00"), at ("23T13:00") },
                              { at ("23T15:00"), at ("23T15:00") } };
  g_autoptr (UgCalendar) calendar = ug_calendar_from_string ("UTC; mon-fri 09:00-18:00", NULL);
  g_autoptr (UgPausedClock) clock = ug_paused_clock_new (calendar, pauses, G_N_ELEMENTS (pauses));
  gint64 to;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_true (ug_paused_clock_add (clock, at (cases[i].from), cases[i].minutes * 60, &to));
      g_assert_cmpint (to, ==, at (cases[i].to));
    }
  g_assert_true (ug_paused_clock_prev_open (clock, at ("24T08:30"), &to));
  g_assert_cmpint (to, ==, at ("23T17:00"));
  g_assert_true (ug_paused_clock_next_open (clock, at ("23T17:00"), &to));
  g_assert_cmpint (to, ==, at ("24T09:00"));
}

/* Around the clock, only a pause closes; and nothing reaches beyond the calendar. */
static void
test_limits (void)
{
  const UgPeriod pause = { at ("23T10:00"), at ("23T11:00") };
  g_autoptr (UgCalendar) always = ug_calendar_new_always ("UTC");
  g_autoptr (UgPausedClock) clock = ug_paused_clock_new (always, &pause, 1);
  UgPeriod periods[3];
  gint64 to;

  g_assert_true (ug_paused_clock_next_close (clock, at ("23T09:00"), &to));
  g_assert_cmpint (to, ==, at ("23T10:00"));
  g_assert_true (ug_paused_clock_next_opening (clock, at ("23T09:00"), &to));
  g_assert_cmpint (to, ==, at ("23T11:00"));
  g_assert_false (ug_paused_clock_next_close (clock, at ("23T11:00"), &to));
  g_assert_cmpuint (ug_paused_clock_list_periods (clock, at ("23T09:00"), periods, 3), ==, 2);
  g_assert_cmpint (periods[1].end, ==, G_MAXINT64);
  g_assert_false (ug_paused_clock_add (clock, at ("23T09:00"), G_MAXINT64, &to));
  g_assert_false (ug_paused_clock_add (clock, at ("23T09:00"), G_MININT64, &to));
  g_assert_false (ug_paused_clock_add (clock, G_MAXINT64, 60, &to));
  g_assert_false (ug_paused_clock_elapsed (clock, G_MININT64, at ("23T09:00"), &to));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/paused-clock/add-then-elapsed", check_add_elapsed, test_properties);
  g_test_add_data_func ("/paused-clock/monotony", check_monotony, test_properties);
  g_test_add_data_func ("/paused-clock/splitting", check_splitting, test_properties);
  g_test_add_data_func ("/paused-clock/counting", check_counting, test_properties);
  g_test_add_data_func ("/paused-clock/boundaries", check_boundaries, test_properties);
  g_test_add_data_func ("/paused-clock/periods", check_periods, test_properties);
  g_test_add_func ("/paused-clock/pauses", test_pauses);
  g_test_add_func ("/paused-clock/limits", test_limits);

  return g_test_run ();
}

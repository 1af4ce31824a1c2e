/* bench-time.c: how many deadlines a second, for a short span and for a very long one.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-deadline.h"

#define DEADLINES 2000000
#define START 1795000000
#define WEEK (44 * 3600)

static double
measure (UgCalendar *calendar, gint64 seconds)
{
  const gint64 start = g_get_monotonic_time ();
  gint64 sum = 0;

  for (gint64 i = 0; i < DEADLINES; i++)
    {
      gint64 to;

      if (ug_calendar_add (calendar, START + i * 37, seconds, &to))
        sum += to;
    }
  g_assert_cmpint (sum, >, 0);

  return (g_get_monotonic_time () - start) / 1e6;
}

int
main (int argc, char *argv[])
{
  g_autoptr (UgCalendar) calendar = ug_calendar_from_string (
      "Europe/Berlin; mon-fri 09:00-13:00,14:00-18:00; sat 10:00-14:00; yearly 01-01; "
      "yearly 12-25; holiday 2027-03-26",
      NULL);
  const gint64 start = g_get_monotonic_time ();
  double week, years;

  ug_calendar_is_open (calendar, START);
  g_print ("adding up a calendar, once: %.1f ms\n", (g_get_monotonic_time () - start) / 1e3);

  week = measure (calendar, WEEK);
  years = measure (calendar, (gint64)50 * 52 * WEEK);
  g_print ("deadlines a second: %.1f million a week ahead, %.1f million 50 years ahead\n",
           DEADLINES / week / 1e6, DEADLINES / years / 1e6);
  g_print ("50 years cost %.2f times a week (bar: 2)\n", years / week);

  return 0;
}

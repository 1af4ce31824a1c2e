/* ug-day.c: a day of the calendar as a number, and its ISO text.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-day.h"

#include <stdlib.h>

/* GDate counts 0001-01-01 as day 1. */
#define JULIAN_OF_EPOCH 719163

/**
 * ug_day_from_date:
 * @year: 1 to 9999
 * @month: 1 to 12
 * @day: 1 to 31
 * @self: (out): the day
 *
 * Returns: whether there is such a day
 */
gboolean
ug_day_from_date (int year, int month, int day, UgDay *self)
{
  GDate date;

  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31
      || !g_date_valid_dmy (day, month, year))
    return FALSE;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year);
  *self = (UgDay)g_date_get_julian (&date) - JULIAN_OF_EPOCH;

  return TRUE;
}

void
ug_day_to_date (UgDay self, int *year, int *month, int *day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, CLAMP (self, UG_DAY_FIRST, UG_DAY_LAST) + JULIAN_OF_EPOCH);
  *year = g_date_get_year (&date);
  *month = g_date_get_month (&date);
  *day = g_date_get_day (&date);
}

/**
 * ug_day_from_iso:
 * @text: text
 * @self: (out): the day
 *
 * Returns: whether @text is exactly one existing day such as "2026-11-22"
 */
gboolean
ug_day_from_iso (const char *text, UgDay *self)
{
  for (guint i = 0; i < 10; i++)
    if (i == 4 || i == 7 ? text[i] != '-' : !g_ascii_isdigit (text[i]))
      return FALSE;

  return text[10] == '\0' && ug_day_from_date (atoi (text), atoi (text + 5), atoi (text + 8), self);
}

char *
ug_day_to_iso (UgDay self)
{
  int year, month, day;

  ug_day_to_date (self, &year, &month, &day);
  return g_strdup_printf ("%04d-%02d-%02d", year, month, day);
}

/* 1970-01-01 was a Thursday. */
guint
ug_day_get_weekday (UgDay self)
{
  return (guint)(((self + 3) % UG_DAYS_PER_WEEK + UG_DAYS_PER_WEEK) % UG_DAYS_PER_WEEK);
}

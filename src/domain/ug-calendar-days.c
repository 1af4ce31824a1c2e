/* ug-calendar-days.c: working days, and the hours of one.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-calendar.h"

#include "ug-calendar-private.h"

#define SECONDS_PER_DAY (24 * 60 * 60)

static gboolean
is_within_reach (UgDay day)
{
  return day >= UG_FIRST_MONDAY && day < UG_FIRST_MONDAY + UG_N_WEEKS * UG_DAYS_PER_WEEK;
}

static const UgWeek *
get_week (UgWeeks *weeks, UgDay day, guint *weekday)
{
  *weekday = (day - UG_FIRST_MONDAY) % UG_DAYS_PER_WEEK;
  return &weeks->weeks[(day - UG_FIRST_MONDAY) / UG_DAYS_PER_WEEK];
}

static gint64
count_days_before (UgWeeks *weeks, UgDay day)
{
  guint weekday;
  const UgWeek *week = get_week (weeks, day, &weekday);

  return week->days + __builtin_popcount (week->work & ((1u << weekday) - 1));
}

/* The working day that has @count working days before it. */
static gboolean
find_working_day (UgWeeks *weeks, gint64 count, UgDay *day)
{
  guint low = 0;
  guint high = UG_N_WEEKS;
  guint8 work;

  if (count < 0 || count >= weeks->weeks[UG_N_WEEKS].days)
    return FALSE;

  while (high - low > 1)
    {
      const guint middle = low + (high - low) / 2;

      if (weeks->weeks[middle].days <= count)
        low = middle;
      else
        high = middle;
    }

  work = weeks->weeks[low].work;
  for (count -= weeks->weeks[low].days; count > 0; count--)
    work &= work - 1;
  *day = UG_FIRST_MONDAY + (UgDay)low * UG_DAYS_PER_WEEK + __builtin_ctz (work);
  return TRUE;
}

/**
 * ug_calendar_is_working_day:
 * @self: a calendar
 * @day: a day
 *
 * Returns: whether any open hours begin on it
 */
gboolean
ug_calendar_is_working_day (UgCalendar *self, UgDay day)
{
  const UgWeek *week;
  guint weekday;

  if (!is_within_reach (day))
    return FALSE;

  week = get_week (ug_calendar_get_weeks (self), day, &weekday);
  return (week->work & (1u << weekday)) != 0;
}

/**
 * ug_calendar_add_working_days:
 * @self: a calendar
 * @from: a day
 * @days: working days, negative to go back; 0 leads to @from or the working day after it
 * @to: (out): the working day that many after @from; when @from is none, counting starts at the
 *   next one in the direction of @days
 *
 * Returns: %FALSE beyond the calendar's reach
 */
gboolean
ug_calendar_add_working_days (UgCalendar *self, UgDay from, int days, UgDay *to)
{
  UgWeeks *weeks = ug_calendar_get_weeks (self);
  gint64 count;

  if (!is_within_reach (from))
    return FALSE;

  count = count_days_before (weeks, from);
  if (days < 0 && !ug_calendar_is_working_day (self, from))
    count--;
  return find_working_day (weeks, count + days, to);
}

/**
 * ug_calendar_get_day:
 * @self: a calendar
 * @instant: an instant
 * @day: (out): the day it falls on in the calendar's zone
 *
 * Returns: %FALSE beyond the calendar's reach
 */
gboolean
ug_calendar_get_day (UgCalendar *self, gint64 instant, UgDay *day)
{
  UgWeeks *weeks = ug_calendar_get_weeks (self);

  if (instant < weeks->weeks[0].start || instant >= weeks->weeks[UG_N_WEEKS].start)
    return FALSE;

  *day = (instant + ug_weeks_get_offset (weeks, instant)) / SECONDS_PER_DAY;
  return TRUE;
}

/**
 * ug_calendar_get_instant:
 * @self: a calendar
 * @day: a day
 * @minute: minutes since its midnight, as the clocks show them
 * @instant: (out): the instant
 *
 * Returns: %FALSE beyond the calendar's reach
 */
gboolean
ug_calendar_get_instant (UgCalendar *self, UgDay day, guint minute, gint64 *instant)
{
  if (!is_within_reach (day) || minute > 2 * UG_MINUTES_PER_DAY)
    return FALSE;

  *instant = ug_weeks_get_instant (ug_calendar_get_weeks (self), day, minute);
  return TRUE;
}

/**
 * ug_calendar_add_days:
 * @self: a calendar
 * @from: an instant
 * @days: working days, negative to go back
 * @to: (out): the same time of day on the working day that many after
 *
 * Returns: %FALSE beyond the calendar's reach
 */
gboolean
ug_calendar_add_days (UgCalendar *self, gint64 from, int days, gint64 *to)
{
  UgWeeks *weeks = ug_calendar_get_weeks (self);
  UgDay day, target;
  gint64 local;

  if (!ug_calendar_get_day (self, from, &day)
      || !ug_calendar_add_working_days (self, day, days, &target))
    return FALSE;

  local = (from + ug_weeks_get_offset (weeks, from)) % SECONDS_PER_DAY;
  *to = ug_weeks_get_instant (weeks, target, local / 60) + local % 60;
  return TRUE;
}

/**
 * ug_calendar_get_day_hours:
 * @self: a calendar
 * @day: a day
 * @hours: (out): from the first opening to the last closing of the hours that begin on it
 *
 * Returns: %FALSE when none do
 */
gboolean
ug_calendar_get_day_hours (UgCalendar *self, UgDay day, UgPeriod *hours)
{
  UgWeeks *weeks = ug_calendar_get_weeks (self);
  g_autoptr (GArray) periods = g_array_new (FALSE, FALSE, sizeof (UgPeriod));

  if (!is_within_reach (day))
    return FALSE;

  ug_weeks_collect_day (weeks, self, day, periods);
  for (guint i = 0; i < periods->len; i++)
    {
      const UgPeriod *period = &g_array_index (periods, UgPeriod, i);

      hours->start = i == 0 ? period->start : MIN (hours->start, period->start);
      hours->end = i == 0 ? period->end : MAX (hours->end, period->end);
    }

  return periods->len > 0;
}

/**
 * ug_calendar_to_local:
 * @self: a calendar
 * @instant: an instant
 *
 * Returns: (transfer full) (nullable): the instant as the calendar's clocks show it
 */
GDateTime *
ug_calendar_to_local (UgCalendar *self, gint64 instant)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (instant);

  return utc != NULL ? g_date_time_to_timezone (utc, self->zone) : NULL;
}

/* ug-deadline.c: when a promise falls due.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-deadline.h"

#define SECONDS_PER_MINUTE 60
#define SECONDS_PER_DAY (24 * 60 * 60)

/* How long before closing the typical bad moment is, and how far ahead one is looked for. */
#define JUST_BEFORE_CLOSING (20 * SECONDS_PER_MINUTE)
#define DAYS_AHEAD 28
#define FRIDAY 4
#define EVENING (18 * 60 + 40)

/* Amounts are in hundredths, and every unit is a multiple of 100 seconds or of a minute; a part of
 * a second is left away. */
static gint64
get_seconds (const UgTermParts *parts)
{
  static const int seconds[] = {
    [UG_TERM_MINUTE] = SECONDS_PER_MINUTE,
    [UG_TERM_HOUR] = 60 * SECONDS_PER_MINUTE,
    [UG_TERM_DAY_UNIT] = SECONDS_PER_DAY,
    [UG_TERM_WEEK] = UG_DAYS_PER_WEEK * SECONDS_PER_DAY,
  };

  return parts->amount * seconds[parts->unit] / 100;
}

/* The same time of day, moved into the hours of that day where they are shorter. */
static gboolean
add_working_days (UgCalendar *calendar, gint64 from, int days, gint64 *to)
{
  UgPeriod hours;
  UgDay day;

  if (!ug_calendar_next_open (calendar, from, &from)
      || !ug_calendar_add_days (calendar, from, days, to)
      || !ug_calendar_get_day (calendar, *to, &day)
      || !ug_calendar_get_day_hours (calendar, day, &hours))
    return FALSE;

  *to = CLAMP (*to, hours.start, hours.end);
  return TRUE;
}

/* The same time of day, weeks or months later. */
static gboolean
add_by_date (UgCalendar *calendar, gint64 from, const UgTermParts *parts, gint64 *to)
{
  g_autoptr (GDateTime) local = ug_calendar_to_local (calendar, from);
  g_autoptr (GDateTime) later = NULL;
  const gint64 count = parts->amount / 100;

  if (local == NULL || count > 10000)
    return FALSE;

  later = parts->unit == UG_TERM_MONTH ? g_date_time_add_months (local, count)
                                       : g_date_time_add_weeks (local, count);
  if (later == NULL)
    return FALSE;

  *to = g_date_time_to_unix (later);
  return TRUE;
}

static gboolean
add_amount (UgCalendar *calendar, gint64 from, const UgTermParts *parts, gint64 *to)
{
  if (parts->clock == UG_TERM_CLOCK_AROUND && parts->unit < UG_TERM_MONTH)
    {
      *to = from + get_seconds (parts);
      return TRUE;
    }
  if (parts->unit <= UG_TERM_HOUR)
    return ug_calendar_add (calendar, from, get_seconds (parts), to);
  if (parts->unit == UG_TERM_DAY_UNIT)
    return parts->amount / 100 < G_MAXINT
           && add_working_days (calendar, from, parts->amount / 100, to);

  /* Nobody is there to keep a promise that falls due on a closed day, unless it says so. */
  return add_by_date (calendar, from, parts, to)
         && (parts->clock == UG_TERM_CLOCK_AROUND || ug_calendar_next_open (calendar, *to, to));
}

/* The working day that an instant belongs to: that of the shift it lies in, otherwise its date. */
static gboolean
find_report_day (UgCalendar *calendar, gint64 from, UgDay *day)
{
  UgPeriod hours;

  if (!ug_calendar_get_day (calendar, from, day))
    return FALSE;
  if (ug_calendar_get_day_hours (calendar, *day - 1, &hours) && from < hours.end)
    (*day)--;

  return TRUE;
}

static gboolean
find_moment (UgCalendar *calendar, UgDay day, const UgTermParts *parts, gint64 *to)
{
  UgPeriod hours;

  if (parts->moment == UG_TERM_TIME)
    return ug_calendar_get_instant (calendar, day, parts->minute, to);
  if (!ug_calendar_get_day_hours (calendar, day, &hours))
    return FALSE;

  *to = parts->moment == UG_TERM_START ? hours.start : hours.end;
  return TRUE;
}

static gboolean
add_day (UgCalendar *calendar, gint64 from, const UgTermParts *parts, gint64 *to)
{
  UgDay report, day;

  if (!find_report_day (calendar, from, &report))
    return FALSE;

  /* The next working day of a Saturday is Monday, so counting starts after the day of the report.
   */
  if (parts->days > 0)
    return ug_calendar_add_working_days (calendar, report + 1, parts->days - 1, &day)
           && find_moment (calendar, day, parts, to);

  /* A day whose moment is past cannot be the one that was meant. */
  return ug_calendar_add_working_days (calendar, report, 0, &day)
         && find_moment (calendar, day, parts, to)
         && (*to > from
             || (ug_calendar_add_working_days (calendar, day + 1, 0, &day)
                 && find_moment (calendar, day, parts, to)));
}

/**
 * ug_term_promises_moment:
 * @self: a term
 *
 * Returns: whether it promises a moment at all, as a duration does and best effort does not
 */
gboolean
ug_term_promises_moment (UgTerm *self)
{
  const UgTermKind kind = ug_term_get_parts (self)->kind;

  return kind >= UG_TERM_WITHIN && kind <= UG_TERM_DAY;
}

/**
 * ug_term_add:
 * @self: a term
 * @calendar: the calendar it runs on
 * @from: the moment of the report, in any zone
 *
 * Hours and minutes count open time, or elapsed time where the term says "around the clock".
 * Working days keep the time of day and start at the next opening; weeks and months go by date.
 * Of a range the larger amount counts, of a period the first time.
 *
 * Returns: (transfer full) (nullable): when it falls due, in the calendar's zone; %NULL when it
 *   promises no moment, or the calendar never has one
 */
GDateTime *
ug_term_add (UgTerm *self, UgCalendar *calendar, GDateTime *from)
{
  const UgTermParts *parts = ug_term_get_parts (self);
  const gint64 instant = g_date_time_to_unix (from);
  gint64 to;

  if (!ug_term_promises_moment (self))
    return NULL;
  if (parts->kind == UG_TERM_DAY ? !add_day (calendar, instant, parts, &to)
                                 : !add_amount (calendar, instant, parts, &to))
    return NULL;

  return ug_calendar_to_local (calendar, to);
}

/**
 * ug_term_list_moments:
 * @self: a term
 * @calendar: the calendar it runs on
 * @from: the moment of the report
 * @count: how many are wanted
 *
 * Returns: (transfer full) (element-type GDateTime): when it falls due: again and again for a
 *   period, once for any other promise of a moment
 */
GPtrArray *
ug_term_list_moments (UgTerm *self, UgCalendar *calendar, GDateTime *from, guint count)
{
  GPtrArray *moments = g_ptr_array_new_with_free_func ((GDestroyNotify)g_date_time_unref);
  const gboolean again = ug_term_get_parts (self)->kind == UG_TERM_EVERY;

  for (guint i = 0; i < (again ? count : MIN (count, 1)); i++)
    {
      GDateTime *next = ug_term_add (self, calendar, from);

      if (next == NULL)
        break;
      g_ptr_array_add (moments, next);
      from = next;
    }

  return moments;
}

/**
 * ug_calendar_propose_report:
 * @self: a calendar
 * @after: a moment, such as now
 *
 * Finds the moment at which a report hurts most: shortly before the last closing ahead of a weekend
 * or a holiday. Where there is no such day, Friday evening.
 *
 * Returns: (transfer full) (nullable): the first such moment after @after, in the calendar's zone
 */
GDateTime *
ug_calendar_propose_report (UgCalendar *self, GDateTime *after)
{
  const gint64 instant = g_date_time_to_unix (after);
  gint64 evening;
  UgDay today;

  if (!ug_calendar_get_day (self, instant, &today))
    return NULL;

  for (UgDay day = today; day < today + DAYS_AHEAD; day++)
    {
      UgPeriod hours;

      if (!ug_calendar_is_working_day (self, day) || ug_calendar_is_working_day (self, day + 1)
          || !ug_calendar_get_day_hours (self, day, &hours))
        continue;
      hours.start = MAX (hours.start, hours.end - JUST_BEFORE_CLOSING);
      if (hours.start > instant)
        return ug_calendar_to_local (self, hours.start);
    }

  today += (FRIDAY + UG_DAYS_PER_WEEK - ug_day_get_weekday (today)) % UG_DAYS_PER_WEEK;
  if (ug_calendar_get_instant (self, today, EVENING, &evening) && evening <= instant)
    today += UG_DAYS_PER_WEEK;
  return ug_calendar_get_instant (self, today, EVENING, &evening)
             ? ug_calendar_to_local (self, evening)
             : NULL;
}

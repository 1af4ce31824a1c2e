/* ug-calendar-weeks.c: the open time of a calendar, added up week by week.
 *
 * A week without holiday, special day, break or change of the clocks is like any other: its spans
 * are built once and shared, so that adding up a century takes about a millisecond.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-calendar-weeks.h"

#include "ug-calendar-private.h"

#define SECONDS_PER_DAY (24 * 60 * 60)
#define SECONDS_PER_WEEK (UG_DAYS_PER_WEEK * SECONDS_PER_DAY)

static int
find_interval (GTimeZone *zone, gint64 instant)
{
  return g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, instant);
}

/* Finds every change of the offset after @low and up to @high, which lie in the intervals @first
 * and @last of the zone. Asking for an interval is slow, so each instant is asked for once. */
static void
find_transitions (UgWeeks *self, GTimeZone *zone, gint64 low, int first, gint64 high, int last)
{
  const gint64 middle = low + (high - low) / 2;
  int between;

  if (first == last)
    return;
  if (high - low == 1)
    {
      const UgTransition transition = { high, g_time_zone_get_offset (zone, first),
                                        g_time_zone_get_offset (zone, last) };

      if (transition.before != transition.after)
        g_array_append_val (self->transitions, transition);
      return;
    }

  between = find_interval (zone, middle);
  find_transitions (self, zone, low, first, middle, between);
  find_transitions (self, zone, middle, between, high, last);
}

/* The number of transitions whose key is not after @value. */
static guint
count_transitions (UgWeeks *self, gint64 value, gboolean local)
{
  guint low = 0;
  guint high = self->transitions->len;

  while (low < high)
    {
      const guint middle = low + (high - low) / 2;
      const UgTransition *transition = &g_array_index (self->transitions, UgTransition, middle);

      if (transition->instant + (local ? transition->before : 0) <= value)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* The instant of a wall-clock time; see #UgCalendar for times that are skipped or come twice. */
gint64
ug_weeks_get_instant (UgWeeks *self, UgDay day, guint minute)
{
  const gint64 local = (gint64)day * SECONDS_PER_DAY + (gint64)minute * 60;
  const guint passed = count_transitions (self, local, TRUE);
  const UgTransition *transition;

  if (passed == 0)
    return local - self->offset;

  transition = &g_array_index (self->transitions, UgTransition, passed - 1);
  return MAX (local - transition->after, transition->instant);
}

gint32
ug_weeks_get_offset (UgWeeks *self, gint64 instant)
{
  const guint passed = count_transitions (self, instant, FALSE);

  return passed == 0 ? self->offset
                     : g_array_index (self->transitions, UgTransition, passed - 1).after;
}

static void
add_period (GArray *periods, gint64 start, gint64 end)
{
  const UgPeriod period = { start, end };

  if (start < end)
    g_array_append_val (periods, period);
}

/* Takes the break out of every period. */
static void
take_out (GArray *periods, gint64 start, gint64 end)
{
  for (guint i = periods->len; i-- > 0;)
    {
      const UgPeriod period = g_array_index (periods, UgPeriod, i);

      if (end <= period.start || start >= period.end)
        continue;
      g_array_remove_index (periods, i);
      add_period (periods, period.start, MIN (start, period.end));
      add_period (periods, MAX (end, period.start), period.end);
    }
}

static void
add_hours (UgWeeks *self, GArray *periods, UgDay day, const UgHours *hours)
{
  add_period (periods, ug_weeks_get_instant (self, day, hours->start),
              ug_weeks_get_instant (self, day, hours->end));
}

/* Gives the hours that begin on @day as #UgPeriod, in no order. */
void
ug_weeks_collect_day (UgWeeks *self, UgCalendar *calendar, UgDay day, GArray *periods)
{
  GArray *week = calendar->week[ug_day_get_weekday (day)];

  g_array_set_size (periods, 0);
  if (ug_calendar_has_holiday (calendar, day, day))
    return;

  if (ug_calendar_has_special_day (calendar, day))
    for (guint i = ug_calendar_find_day (calendar->special, day);
         i < ug_calendar_find_day (calendar->special, day + 1); i++)
      add_hours (self, periods, day, &g_array_index (calendar->special, UgDayHours, i).hours);
  else
    for (guint i = 0; i < week->len; i++)
      add_hours (self, periods, day, &g_array_index (week, UgHours, i));

  /* A break of the day before may run past midnight, and these hours may run into one of the day
   * after. */
  for (guint i = ug_calendar_find_day (calendar->breaks, day - 1);
       i < ug_calendar_find_day (calendar->breaks, day + 2); i++)
    {
      const UgDayHours *entry = &g_array_index (calendar->breaks, UgDayHours, i);

      take_out (periods, ug_weeks_get_instant (self, entry->day, entry->hours.start),
                ug_weeks_get_instant (self, entry->day, entry->hours.end));
    }
}

static int
compare_periods_cb (gconstpointer a, gconstpointer b)
{
  const gint64 first = ((const UgPeriod *)a)->start;
  const gint64 second = ((const UgPeriod *)b)->start;

  return (first > second) - (first < second);
}

/* Turns sorted periods into spans of the week from @start to @end; what touches is joined. */
static void
add_spans (UgWeeks *self, UgWeek *week, gint64 end, GArray *periods)
{
  UgSpan *last = NULL;

  week->first = self->spans->len;
  for (guint i = 0; i < periods->len; i++)
    {
      const UgPeriod *period = &g_array_index (periods, UgPeriod, i);
      UgSpan span = { MAX (period->start, week->start) - week->start,
                      MIN (period->end, end) - week->start };

      if (last != NULL && span.start <= last->end)
        {
          last->end = MAX (last->end, span.end);
          continue;
        }
      if (span.start >= span.end)
        continue;
      span.before = last != NULL ? last->before + last->end - last->start : 0;
      g_array_append_val (self->spans, span);
      last = &g_array_index (self->spans, UgSpan, self->spans->len - 1);
    }

  week->n_spans = self->spans->len - week->first;
}

static void
build_week (UgWeeks *self, UgCalendar *calendar, UgWeek *week, UgDay monday)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (UgPeriod));
  g_autoptr (GArray) periods = g_array_new (FALSE, FALSE, sizeof (UgPeriod));

  /* The night of Sunday before may run into the week. */
  for (int i = -1; i < UG_DAYS_PER_WEEK; i++)
    {
      ug_weeks_collect_day (self, calendar, monday + i, periods);
      g_array_append_vals (all, periods->data, periods->len);
      if (i >= 0 && periods->len > 0)
        week->work |= 1 << i;
    }

  g_array_sort (all, compare_periods_cb);
  add_spans (self, week, ug_weeks_get_instant (self, monday + UG_DAYS_PER_WEEK, 0), all);
}

static gboolean
has_day_in (GArray *day_hours, UgDay first, UgDay last)
{
  return ug_calendar_find_day (day_hours, first) < ug_calendar_find_day (day_hours, last + 1);
}

static gboolean
is_regular (UgWeeks *self, UgCalendar *calendar, UgDay monday)
{
  const gint64 start = ug_weeks_get_instant (self, monday - 1, 0);
  const gint64 end = ug_weeks_get_instant (self, monday + UG_DAYS_PER_WEEK + 1, 0);

  return end - start == SECONDS_PER_WEEK + 2 * SECONDS_PER_DAY
         && count_transitions (self, start, FALSE) == count_transitions (self, end, FALSE)
         && !has_day_in (calendar->special, monday - 1, monday + UG_DAYS_PER_WEEK - 1)
         && !has_day_in (calendar->breaks, monday - 2, monday + UG_DAYS_PER_WEEK)
         && !ug_calendar_has_holiday (calendar, monday - 1, monday + UG_DAYS_PER_WEEK - 1);
}

static guint
count_bits (guint8 bits)
{
  return __builtin_popcount (bits);
}

static gint64
get_week_open (UgWeeks *self, const UgWeek *week)
{
  const UgSpan *last;

  if (week->n_spans == 0)
    return 0;

  last = &g_array_index (self->spans, UgSpan, week->first + week->n_spans - 1);
  return last->before + last->end - last->start;
}

/* From the last week back: when a week is open from its start, the closing may be weeks away. */
static void
find_closings (UgWeeks *self)
{
  self->weeks[UG_N_WEEKS].closed = G_MAXINT64;
  for (guint i = UG_N_WEEKS; i-- > 0;)
    {
      UgWeek *week = &self->weeks[i];
      const UgSpan *span =
          week->n_spans > 0 ? &g_array_index (self->spans, UgSpan, week->first) : NULL;

      if (span == NULL || span->start > 0)
        week->closed = week->start;
      else if (week->start + span->end < week[1].start)
        week->closed = week->start + span->end;
      else
        week->closed = week[1].closed;
    }
}

/**
 * ug_weeks_new:
 * @calendar: a calendar
 *
 * Returns: (transfer full): all its weeks, added up
 */
UgWeeks *
ug_weeks_new (UgCalendar *calendar)
{
  UgWeeks *self = g_new0 (UgWeeks, 1);
  const UgWeek *regular = NULL;
  UgDay monday = UG_FIRST_MONDAY;
  const gint64 end = (gint64)(UG_N_WEEKS + 2) * SECONDS_PER_WEEK;

  self->weeks = g_new0 (UgWeek, UG_N_WEEKS + 1);
  self->spans = g_array_new (FALSE, FALSE, sizeof (UgSpan));
  self->transitions = g_array_new (FALSE, FALSE, sizeof (UgTransition));
  self->offset = g_time_zone_get_offset (calendar->zone, find_interval (calendar->zone, 0));
  find_transitions (self, calendar->zone, 0, find_interval (calendar->zone, 0), end,
                    find_interval (calendar->zone, end));

  for (guint i = 0; i < UG_N_WEEKS; i++, monday += UG_DAYS_PER_WEEK)
    {
      UgWeek *week = &self->weeks[i];
      const gboolean is_like_any = is_regular (self, calendar, monday);

      week->start = ug_weeks_get_instant (self, monday, 0);
      if (is_like_any && regular != NULL)
        {
          week->first = regular->first;
          week->n_spans = regular->n_spans;
          week->work = regular->work;
        }
      else
        build_week (self, calendar, week, monday);
      if (is_like_any)
        regular = week;

      week[1].open = week->open + get_week_open (self, week);
      week[1].days = week->days + count_bits (week->work);
    }
  self->weeks[UG_N_WEEKS].start = ug_weeks_get_instant (self, monday, 0);
  find_closings (self);

  return self;
}

void
ug_weeks_free (UgWeeks *self)
{
  g_free (self->weeks);
  g_array_unref (self->spans);
  g_array_unref (self->transitions);
  g_free (self);
}

/* ug-calendar-clock.c: open time: how much has passed, and when some more will have.
 *
 * The conventions at opening and closing instants are those of the collected cases in
 * tests/domain/data/business_time.json. With C(t) as the open seconds before t, they all follow
 * from two inverses of C: the earliest instant with C = c, which is a closing at the boundary of
 * two spans, and the latest one, which is an opening.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-calendar.h"

#include "ug-calendar-private.h"

#define SECONDS_PER_DAY (24 * 60 * 60)
#define SECONDS_PER_WEEK (UG_DAYS_PER_WEEK * SECONDS_PER_DAY)

/* Adds the weeks up once, whichever thread comes first. */
UgWeeks *
ug_calendar_get_weeks (UgCalendar *self)
{
  if (g_once_init_enter (&self->weeks))
    g_once_init_leave (&self->weeks, ug_weeks_new (self));

  return self->weeks;
}

static const UgSpan *
get_spans (UgWeeks *weeks, const UgWeek *week)
{
  return &g_array_index (weeks->spans, UgSpan, week->first);
}

/* Weeks are as good as equally long, so the right one is at most a step away from the guess. */
static const UgWeek *
find_week (UgWeeks *weeks, gint64 instant)
{
  const UgWeek *week;

  if (instant < weeks->weeks[0].start || instant >= weeks->weeks[UG_N_WEEKS].start)
    return NULL;

  week = &weeks->weeks[MIN ((instant - weeks->weeks[0].start) / SECONDS_PER_WEEK, UG_N_WEEKS - 1)];
  while (instant < week->start)
    week--;
  while (instant >= week[1].start)
    week++;

  return week;
}

/* The last span that begins at or before @seconds of the week. */
static const UgSpan *
find_span (UgWeeks *weeks, const UgWeek *week, gint64 seconds)
{
  const UgSpan *spans = get_spans (weeks, week);
  guint low = 0;
  guint high = week->n_spans;

  while (low < high)
    {
      const guint middle = low + (high - low) / 2;

      if (spans[middle].start <= seconds)
        low = middle + 1;
      else
        high = middle;
    }

  return low > 0 ? &spans[low - 1] : NULL;
}

/* C(t) */
static gboolean
count_open (UgWeeks *weeks, gint64 instant, gint64 *open)
{
  const UgWeek *week = find_week (weeks, instant);
  const UgSpan *span = week != NULL ? find_span (weeks, week, instant - week->start) : NULL;

  if (week == NULL)
    return FALSE;

  *open = week->open;
  if (span != NULL)
    *open += span->before + MIN (instant - week->start, span->end) - span->start;
  return TRUE;
}

/* An inverse of C: the @latest instant with @open seconds before it, or the earliest one. */
static gboolean
find_open (UgWeeks *weeks, gint64 open, gboolean latest, gint64 *instant)
{
  const gint64 least = latest ? open + 1 : open;
  const UgSpan *spans;
  guint low = 0;
  guint high = UG_N_WEEKS;

  if (open < 0 || least <= 0 || least > weeks->weeks[UG_N_WEEKS].open)
    return FALSE;

  while (high - low > 1)
    {
      const guint middle = low + (high - low) / 2;

      if (weeks->weeks[middle].open < least)
        low = middle;
      else
        high = middle;
    }

  open -= weeks->weeks[low].open;
  spans = get_spans (weeks, &weeks->weeks[low]);
  for (high = weeks->weeks[low].n_spans; high > 1;)
    {
      const guint half = high / 2;

      if (spans[half].before < (latest ? open + 1 : open))
        {
          spans += half;
          high -= half;
        }
      else
        high = half;
    }

  *instant = weeks->weeks[low].start + spans->start + open - spans->before;
  return TRUE;
}

/**
 * ug_calendar_is_open:
 * @self: a calendar
 * @instant: an instant
 *
 * Returns: whether it lies in open time; the closing instant does not
 */
gboolean
ug_calendar_is_open (UgCalendar *self, gint64 instant)
{
  UgWeeks *weeks = ug_calendar_get_weeks (self);
  const UgWeek *week = find_week (weeks, instant);
  const UgSpan *span = week != NULL ? find_span (weeks, week, instant - week->start) : NULL;

  return span != NULL && instant - week->start < span->end;
}

/**
 * ug_calendar_add:
 * @self: a calendar
 * @from: an instant
 * @seconds: open seconds, negative to go back
 * @to: (out): the instant after them
 *
 * Landing exactly on a closing instant stays there, and so does landing on an opening one when
 * going back. No seconds lead nowhere: @from itself.
 *
 * Returns: %FALSE beyond the calendar's reach
 */
gboolean
ug_calendar_add (UgCalendar *self, gint64 from, gint64 seconds, gint64 *to)
{
  UgWeeks *weeks = ug_calendar_get_weeks (self);
  gint64 open;

  if (!count_open (weeks, from, &open) || seconds > weeks->weeks[UG_N_WEEKS].open
      || seconds < -weeks->weeks[UG_N_WEEKS].open)
    return FALSE;

  *to = from;
  return seconds == 0 || find_open (weeks, open + seconds, seconds < 0, to);
}

/**
 * ug_calendar_elapsed:
 * @self: a calendar
 * @from: an instant
 * @to: another instant
 * @seconds: (out): the open seconds between them, negative when @to is the earlier one
 *
 * Returns: %FALSE beyond the calendar's reach
 */
gboolean
ug_calendar_elapsed (UgCalendar *self, gint64 from, gint64 to, gint64 *seconds)
{
  UgWeeks *weeks = ug_calendar_get_weeks (self);
  gint64 before, after;

  if (!count_open (weeks, from, &before) || !count_open (weeks, to, &after))
    return FALSE;

  *seconds = after - before;
  return TRUE;
}

/**
 * ug_calendar_next_open:
 * @self: a calendar
 * @from: an instant
 * @to: (out): @from when it is open, otherwise the next opening
 *
 * Returns: %FALSE when it never opens again
 */
gboolean
ug_calendar_next_open (UgCalendar *self, gint64 from, gint64 *to)
{
  UgWeeks *weeks = ug_calendar_get_weeks (self);
  gint64 open;

  return count_open (weeks, from, &open) && find_open (weeks, open, TRUE, to);
}

/**
 * ug_calendar_prev_open:
 * @self: a calendar
 * @from: an instant
 * @to: (out): @from when it is within open time or a closing instant, otherwise the last closing
 *
 * Returns: %FALSE when it never was open before
 */
gboolean
ug_calendar_prev_open (UgCalendar *self, gint64 from, gint64 *to)
{
  UgWeeks *weeks = ug_calendar_get_weeks (self);
  gint64 open;

  return count_open (weeks, from, &open) && find_open (weeks, open, FALSE, to);
}

/**
 * ug_calendar_next_close:
 * @self: a calendar
 * @from: an instant
 * @to: (out): the end of the current or the next open stretch
 *
 * Returns: %FALSE when it never closes, or never opens
 */
gboolean
ug_calendar_next_close (UgCalendar *self, gint64 from, gint64 *to)
{
  UgWeeks *weeks = ug_calendar_get_weeks (self);
  const UgWeek *week;
  gint64 open;

  if (!ug_calendar_next_open (self, from, &open))
    return FALSE;

  week = find_week (weeks, open);
  *to = week->start + find_span (weeks, week, open - week->start)->end;
  if (*to == week[1].start)
    *to = week[1].closed;
  return *to != G_MAXINT64;
}

/**
 * ug_calendar_next_opening:
 * @self: a calendar
 * @from: an instant
 * @to: (out): the start of the next open stretch after the current one
 *
 * Returns: %FALSE when there is none
 */
gboolean
ug_calendar_next_opening (UgCalendar *self, gint64 from, gint64 *to)
{
  gint64 closing;

  if (!ug_calendar_is_open (self, from))
    return ug_calendar_next_open (self, from, to);

  return ug_calendar_next_close (self, from, &closing) && ug_calendar_next_open (self, closing, to);
}

/**
 * ug_calendar_list_periods:
 * @self: a calendar
 * @from: an instant
 * @periods: (out) (array length=count): room for @count periods
 * @count: how many are wanted
 *
 * Gives the first open stretches at or after @from; the first one begins at @from when it is open.
 * One that never closes ends at %G_MAXINT64.
 *
 * Returns: how many there are
 */
guint
ug_calendar_list_periods (UgCalendar *self, gint64 from, UgPeriod *periods, guint count)
{
  guint found = 0;

  while (found < count && ug_calendar_next_open (self, from, &periods[found].start))
    {
      if (!ug_calendar_next_close (self, from, &periods[found].end))
        {
          periods[found++].end = G_MAXINT64;
          break;
        }
      from = periods[found++].end;
    }

  return found;
}

/* ug-paused-clock.c: open time of a calendar, without the stretches for which a clock was stopped.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-paused-clock.h"

struct _UgPausedClock
{
  UgCalendar *calendar;
  GArray *pauses; /* UgPeriod, sorted, none touches another */
};

static const UgPeriod *
get_pause (UgPausedClock *self, guint i)
{
  return &g_array_index (self->pauses, UgPeriod, i);
}

static int
compare_pauses_cb (gconstpointer a, gconstpointer b)
{
  const gint64 first = ((const UgPeriod *)a)->start;
  const gint64 second = ((const UgPeriod *)b)->start;

  return (first > second) - (first < second);
}

static void
add_pause (GArray *pauses, const UgPeriod *pause)
{
  UgPeriod *last = pauses->len > 0 ? &g_array_index (pauses, UgPeriod, pauses->len - 1) : NULL;

  if (last != NULL && pause->start <= last->end)
    last->end = MAX (last->end, pause->end);
  else if (pause->start < pause->end)
    g_array_append_vals (pauses, pause, 1);
}

/**
 * ug_paused_clock_new:
 * @calendar: when the clock runs
 * @pauses: (array length=count): when it was stopped; in any order, and they may overlap
 * @count: how many pauses there are
 *
 * Returns: (transfer full): the clock
 */
UgPausedClock *
ug_paused_clock_new (UgCalendar *calendar, const UgPeriod *pauses, guint count)
{
  UgPausedClock *self = g_new0 (UgPausedClock, 1);
  g_autoptr (GArray) sorted = g_array_new (FALSE, FALSE, sizeof (UgPeriod));

  self->calendar = ug_calendar_ref (calendar);
  self->pauses = g_array_new (FALSE, FALSE, sizeof (UgPeriod));
  if (count > 0)
    g_array_append_vals (sorted, pauses, count);
  g_array_sort (sorted, compare_pauses_cb);
  for (guint i = 0; i < sorted->len; i++)
    add_pause (self->pauses, &g_array_index (sorted, UgPeriod, i));

  return self;
}

void
ug_paused_clock_free (UgPausedClock *self)
{
  ug_calendar_unref (self->calendar);
  g_array_unref (self->pauses);
  g_free (self);
}

/* The first pause that ends after @instant. */
static guint
find_pause (UgPausedClock *self, gint64 instant)
{
  guint low = 0;
  guint high = self->pauses->len;

  while (low < high)
    {
      const guint middle = low + (high - low) / 2;

      if (get_pause (self, middle)->end <= instant)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static gboolean
is_paused (UgPausedClock *self, gint64 instant)
{
  const guint found = find_pause (self, instant);

  return found < self->pauses->len && get_pause (self, found)->start <= instant;
}

gboolean
ug_paused_clock_is_open (UgPausedClock *self, gint64 instant)
{
  return ug_calendar_is_open (self->calendar, instant) && !is_paused (self, instant);
}

/* From pause to pause, until what is left fits before the next one. */
static gboolean
add_forward (UgPausedClock *self, gint64 from, gint64 seconds, gint64 *to)
{
  for (guint i = find_pause (self, from); i < self->pauses->len; i++)
    {
      const UgPeriod *pause = get_pause (self, i);
      gint64 open;

      if (from < pause->start)
        {
          if (!ug_calendar_elapsed (self->calendar, from, pause->start, &open))
            break;
          if (seconds <= open)
            break;
          seconds -= open;
        }
      from = pause->end;
    }

  return ug_calendar_add (self->calendar, from, seconds, to);
}

static gboolean
add_backward (UgPausedClock *self, gint64 from, gint64 seconds, gint64 *to)
{
  for (guint i = self->pauses->len; i-- > 0;)
    {
      const UgPeriod *pause = get_pause (self, i);
      gint64 open;

      if (from <= pause->start)
        continue;
      if (from > pause->end)
        {
          if (!ug_calendar_elapsed (self->calendar, pause->end, from, &open))
            break;
          if (seconds <= open)
            break;
          seconds -= open;
        }
      from = pause->start;
    }

  return ug_calendar_add (self->calendar, from, -seconds, to);
}

/**
 * ug_paused_clock_add:
 * @self: a clock
 * @from: an instant
 * @seconds: seconds for which the clock runs, negative to go back
 * @to: (out): the instant after them
 *
 * Returns: %FALSE beyond the calendar's reach
 */
gboolean
ug_paused_clock_add (UgPausedClock *self, gint64 from, gint64 seconds, gint64 *to)
{
  if (seconds == 0 || self->pauses->len == 0)
    return ug_calendar_add (self->calendar, from, seconds, to);
  if (seconds == G_MININT64)
    return FALSE;

  return seconds > 0 ? add_forward (self, from, seconds, to)
                     : add_backward (self, from, -seconds, to);
}

/**
 * ug_paused_clock_elapsed:
 * @self: a clock
 * @from: an instant
 * @to: another instant
 * @seconds: (out): for how many seconds the clock ran, negative when @to is the earlier one
 *
 * Returns: %FALSE beyond the calendar's reach
 */
gboolean
ug_paused_clock_elapsed (UgPausedClock *self, gint64 from, gint64 to, gint64 *seconds)
{
  const gint64 first = MIN (from, to);
  const gint64 last = MAX (from, to);

  if (!ug_calendar_elapsed (self->calendar, from, to, seconds))
    return FALSE;

  for (guint i = find_pause (self, first); i < self->pauses->len; i++)
    {
      const UgPeriod *pause = get_pause (self, i);
      gint64 lost;

      if (pause->start >= last)
        break;
      if (!ug_calendar_elapsed (self->calendar, MAX (pause->start, first), MIN (pause->end, last),
                                &lost))
        return FALSE;
      *seconds -= from <= to ? lost : -lost;
    }

  return TRUE;
}

/**
 * ug_paused_clock_next_open:
 * @self: a clock
 * @from: an instant
 * @to: (out): @from when the clock runs then, otherwise the next moment it starts
 *
 * Returns: %FALSE when it never runs again
 */
gboolean
ug_paused_clock_next_open (UgPausedClock *self, gint64 from, gint64 *to)
{
  if (!ug_calendar_next_open (self->calendar, from, to))
    return FALSE;

  for (guint i = find_pause (self, *to); i < self->pauses->len; i++)
    {
      const UgPeriod *pause = get_pause (self, i);

      if (pause->start > *to)
        break;
      if (pause->end > *to && !ug_calendar_next_open (self->calendar, pause->end, to))
        return FALSE;
    }

  return TRUE;
}

/**
 * ug_paused_clock_prev_open:
 * @self: a clock
 * @from: an instant
 * @to: (out): @from when the clock runs then or stops just then, otherwise the last moment it
 *   stopped
 *
 * Returns: %FALSE when it never ran before
 */
gboolean
ug_paused_clock_prev_open (UgPausedClock *self, gint64 from, gint64 *to)
{
  if (!ug_calendar_prev_open (self->calendar, from, to))
    return FALSE;

  for (guint i = self->pauses->len; i-- > 0;)
    {
      const UgPeriod *pause = get_pause (self, i);

      if (pause->end < *to)
        break;
      if (pause->start < *to && !ug_calendar_prev_open (self->calendar, pause->start, to))
        return FALSE;
    }

  return TRUE;
}

/**
 * ug_paused_clock_next_close:
 * @self: a clock
 * @from: an instant
 * @to: (out): when the clock stops, after @from and after it has run
 *
 * Returns: %FALSE when it never stops, or never starts
 */
gboolean
ug_paused_clock_next_close (UgPausedClock *self, gint64 from, gint64 *to)
{
  gboolean closes;
  gint64 open;
  guint next;

  if (!ug_paused_clock_next_open (self, from, &open))
    return FALSE;

  closes = ug_calendar_next_close (self->calendar, open, to);
  next = find_pause (self, open);
  if (next == self->pauses->len || (closes && get_pause (self, next)->start >= *to))
    return closes;

  *to = get_pause (self, next)->start;
  return TRUE;
}

/**
 * ug_paused_clock_next_opening:
 * @self: a clock
 * @from: an instant
 * @to: (out): when the clock starts next, after the stretch in which it runs now
 *
 * Returns: %FALSE when it does not
 */
gboolean
ug_paused_clock_next_opening (UgPausedClock *self, gint64 from, gint64 *to)
{
  gint64 closing = from;

  if (ug_paused_clock_is_open (self, from) && !ug_paused_clock_next_close (self, from, &closing))
    return FALSE;

  return ug_paused_clock_next_open (self, closing, to);
}

/**
 * ug_paused_clock_list_periods:
 * @self: a clock
 * @from: an instant
 * @periods: (out) (array length=count): room for @count periods
 * @count: how many are wanted
 *
 * Gives the first stretches in which the clock runs at or after @from, as
 * ug_calendar_list_periods() does.
 *
 * Returns: how many there are
 */
guint
ug_paused_clock_list_periods (UgPausedClock *self, gint64 from, UgPeriod *periods, guint count)
{
  guint found = 0;

  while (found < count && ug_paused_clock_next_open (self, from, &periods[found].start))
    {
      if (!ug_paused_clock_next_close (self, from, &periods[found].end))
        {
          periods[found++].end = G_MAXINT64;
          break;
        }
      from = periods[found++].end;
    }

  return found;
}

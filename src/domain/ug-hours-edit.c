/* ug-hours-edit.c: hours never lie over others, never last longer than a day, and never begin on
 * the next one.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-hours-edit.h"

#include <string.h>

#define SHORTEST 15 /* minutes before midnight that hours can begin at the latest */
#define LAST_START (UG_MINUTES_PER_DAY - SHORTEST)

/**
 * ug_hours_edit_begin:
 * @self: hours
 *
 * What moves from here on moves from where it stands now.
 */
void
ug_hours_edit_begin (UgHoursEdit *self)
{
  memcpy (self->before, self->hours, sizeof self->hours);
  self->count_before = self->count;
}

/* Where the hours before end, and where the hours after begin. */
static int
get_floor (UgHoursEdit *self, guint index)
{
  return index > 0 ? self->before[index - 1].end : 0;
}

static int
get_ceiling (UgHoursEdit *self, guint index)
{
  const int next = index + 1 < self->count_before ? self->before[index + 1].start : self->horizon;

  return MAX (next, self->before[index].end);
}

/**
 * ug_hours_edit_move_start:
 * @self: hours
 * @index: one of them
 * @minute: where they shall begin, in minutes since midnight; as near as the others leave room
 */
void
ug_hours_edit_move_start (UgHoursEdit *self, guint index, int minute)
{
  const UgHours *before = &self->before[index];
  const int floor = MAX (get_floor (self, index), before->end - UG_MINUTES_PER_DAY);

  self->hours[index].start = CLAMP (minute, floor, MIN (before->end, LAST_START));
}

/**
 * ug_hours_edit_move_end:
 * @self: hours
 * @index: one of them
 * @minute: where they shall end, in minutes since midnight; as near as the others leave room
 */
void
ug_hours_edit_move_end (UgHoursEdit *self, guint index, int minute)
{
  const UgHours *before = &self->before[index];
  const int ceiling = MIN (get_ceiling (self, index), before->start + UG_MINUTES_PER_DAY);

  self->hours[index].end = CLAMP (minute, before->start, ceiling);
}

/**
 * ug_hours_edit_move_whole:
 * @self: hours
 * @index: one of them
 * @minutes: how far from where the movement began; as far as the others leave room
 */
void
ug_hours_edit_move_whole (UgHoursEdit *self, guint index, int minutes)
{
  const UgHours *before = &self->before[index];
  const int least = get_floor (self, index) - before->start;
  const int most = MIN (get_ceiling (self, index) - before->end, LAST_START - before->start);
  const int shift = CLAMP (minutes, least, MAX (least, most));

  self->hours[index].start = before->start + shift;
  self->hours[index].end = before->end + shift;
}

/**
 * ug_hours_edit_add:
 * @self: hours
 * @minute: where new ones begin, in minutes since midnight; inside of no others
 * @index: (out): which they are
 *
 * Makes room for new hours, which have no length yet, and goes on from there.
 *
 * Returns: whether there is room
 */
gboolean
ug_hours_edit_add (UgHoursEdit *self, int minute, guint *index)
{
  const int start = CLAMP (minute, 0, LAST_START);
  guint at = 0;

  if (self->count == UG_HOURS_MOST)
    return FALSE;

  while (at < self->count && self->hours[at].start < start)
    at++;
  /* Night hours may leave no room before midnight. */
  if (at > 0 && self->hours[at - 1].end > start)
    return FALSE;

  memmove (&self->hours[at + 1], &self->hours[at], (self->count - at) * sizeof (UgHours));
  self->hours[at] = (UgHours){ start, start };
  self->count++;
  ug_hours_edit_begin (self);
  *index = at;

  return TRUE;
}

/**
 * ug_hours_edit_draw:
 * @self: hours
 * @index: those that were added
 * @to: where the hand is now, in minutes since midnight, before or after where they were added
 */
void
ug_hours_edit_draw (UgHoursEdit *self, guint index, int to)
{
  const int from = self->before[index].start;
  const int other = CLAMP (to, get_floor (self, index), get_ceiling (self, index));
  const int start = MIN (from, other);

  self->hours[index].start = MIN (start, LAST_START);
  self->hours[index].end = MIN (MAX (from, other), start + UG_MINUTES_PER_DAY);
}

/**
 * ug_hours_edit_remove:
 * @self: hours
 * @index: those that go
 */
void
ug_hours_edit_remove (UgHoursEdit *self, guint index)
{
  self->hours[index].end = self->hours[index].start;
}

/* Hours that touch are one, and those of no length are none. */
static void
tidy (UgHoursEdit *self)
{
  guint kept = 0;

  for (guint i = 0; i < self->count; i++)
    {
      if (self->hours[i].end <= self->hours[i].start)
        continue;
      if (kept > 0 && self->hours[kept - 1].end >= self->hours[i].start
          && self->hours[i].end - self->hours[kept - 1].start <= UG_MINUTES_PER_DAY)
        self->hours[kept - 1].end = self->hours[i].end;
      else
        self->hours[kept++] = self->hours[i];
    }
  self->count = kept;
}

/**
 * ug_hours_edit_end:
 * @self: hours
 *
 * Joins hours that touch and drops those of no length.
 *
 * Returns: whether they are others than when the movement began
 */
gboolean
ug_hours_edit_end (UgHoursEdit *self)
{
  tidy (self);

  return self->count != self->count_before
         || memcmp (self->before, self->hours, self->count * sizeof (UgHours)) != 0;
}

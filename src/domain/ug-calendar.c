/* ug-calendar.c: when a clock runs: the value and what holds for one of its days.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-calendar.h"

#include "ug-calendar-private.h"

#include <string.h>

G_DEFINE_BOXED_TYPE (UgCalendar, ug_calendar, ug_calendar_ref, ug_calendar_unref)
G_DEFINE_QUARK (ug - calendar - error - quark, ug_calendar_error)

/* An empty calendar, for the reader to fill. */
UgCalendar *
ug_calendar_new (void)
{
  UgCalendar *self = g_new0 (UgCalendar, 1);

  g_atomic_ref_count_init (&self->references);
  for (guint i = 0; i < UG_DAYS_PER_WEEK; i++)
    self->week[i] = g_array_new (FALSE, FALSE, sizeof (UgHours));
  self->holidays = g_array_new (FALSE, FALSE, sizeof (UgDayRange));
  self->yearly = g_array_new (FALSE, FALSE, sizeof (guint16));
  self->special = g_array_new (FALSE, FALSE, sizeof (UgDayHours));
  self->breaks = g_array_new (FALSE, FALSE, sizeof (UgDayHours));

  return self;
}

static UgCalendar *
new_in_zone (const char *zone, const char *hours)
{
  g_autofree char *text = g_strdup_printf ("%s; %s", zone, hours);
  UgCalendar *self = ug_calendar_from_string (text, NULL);

  if (self != NULL)
    return self;

  g_free (text);
  text = g_strdup_printf ("UTC; %s", hours);
  return ug_calendar_from_string (text, NULL);
}

/**
 * ug_calendar_new_office:
 * @zone: an IANA time zone; an unknown one counts as UTC
 *
 * Returns: (transfer full): Monday to Friday from 9:00 to 18:00
 */
UgCalendar *
ug_calendar_new_office (const char *zone)
{
  return new_in_zone (zone, "mon-fri 09:00-18:00");
}

/**
 * ug_calendar_new_always:
 * @zone: an IANA time zone; an unknown one counts as UTC
 *
 * Returns: (transfer full): around the clock
 */
UgCalendar *
ug_calendar_new_always (const char *zone)
{
  return new_in_zone (zone, "mon-sun 00:00-24:00");
}

UgCalendar *
ug_calendar_ref (UgCalendar *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
ug_calendar_unref (UgCalendar *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  for (guint i = 0; i < UG_DAYS_PER_WEEK; i++)
    g_array_unref (self->week[i]);
  g_array_unref (self->holidays);
  g_array_unref (self->yearly);
  g_array_unref (self->special);
  g_array_unref (self->breaks);
  g_clear_pointer (&self->weeks, ug_weeks_free);
  g_clear_pointer (&self->zone, g_time_zone_unref);
  g_free (self->zone_name);
  g_free (self->text);
  g_free (self);
}

gboolean
ug_calendar_equal (UgCalendar *a, UgCalendar *b)
{
  return a == b || (a != NULL && b != NULL && g_str_equal (a->text, b->text));
}

/**
 * ug_calendar_to_string:
 * @self: a calendar
 *
 * Returns: (transfer full): the line that ug_calendar_from_string() reads back; equal calendars
 *   have equal lines
 */
char *
ug_calendar_to_string (UgCalendar *self)
{
  return g_strdup (self->text);
}

/**
 * ug_calendar_get_zone:
 * @self: a calendar
 *
 * Returns: (transfer none): its IANA time zone
 */
const char *
ug_calendar_get_zone (UgCalendar *self)
{
  return self->zone_name;
}

/**
 * ug_calendar_is_always_open:
 * @self: a calendar
 *
 * Returns: whether every week is open around the clock; holidays, special days and breaks aside
 */
gboolean
ug_calendar_is_always_open (UgCalendar *self)
{
  for (guint i = 0; i < UG_DAYS_PER_WEEK; i++)
    {
      guint minute = 0;

      for (guint j = 0; j < self->week[i]->len; j++)
        if (g_array_index (self->week[i], UgHours, j).start == minute)
          minute = g_array_index (self->week[i], UgHours, j).end;
      if (minute != UG_MINUTES_PER_DAY)
        return FALSE;
    }

  return TRUE;
}

/* Whether two days have the same hours. */
gboolean
ug_calendar_hours_equal (GArray *a, GArray *b)
{
  return a->len == b->len
         && (a->len == 0 || memcmp (a->data, b->data, a->len * sizeof (UgHours)) == 0);
}

/* The first index whose day is not before @day. */
guint
ug_calendar_find_day (GArray *day_hours, UgDay day)
{
  guint low = 0;
  guint high = day_hours->len;

  while (low < high)
    {
      const guint middle = low + (high - low) / 2;

      if (g_array_index (day_hours, UgDayHours, middle).day < day)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

gboolean
ug_calendar_has_special_day (UgCalendar *self, UgDay day)
{
  const guint found = ug_calendar_find_day (self->special, day);

  return found < self->special->len && g_array_index (self->special, UgDayHours, found).day == day;
}

static guint
get_day_of_year (UgDay day)
{
  int year, month, day_of_month;

  ug_day_to_date (day, &year, &month, &day_of_month);
  return month * 100 + day_of_month;
}

/* Few days, so their end may lie in another month or year, but never in the same one again. */
static gboolean
has_yearly_holiday (UgCalendar *self, UgDay first, UgDay last)
{
  guint from, to;

  if (self->yearly->len == 0)
    return FALSE;

  from = get_day_of_year (first);
  to = get_day_of_year (last);
  for (guint i = 0; i < self->yearly->len; i++)
    {
      const guint entry = g_array_index (self->yearly, guint16, i);

      if (from <= to ? entry >= from && entry <= to : entry >= from || entry <= to)
        return TRUE;
    }

  return FALSE;
}

/* Whether a day from @first to @last, which lie days apart, is closed: every year or this once. For
 * several days the answer may be a false yes, since not every year has a 29 February. */
gboolean
ug_calendar_has_holiday (UgCalendar *self, UgDay first, UgDay last)
{
  guint low = 0;
  guint high = self->holidays->len;

  while (low < high)
    {
      const guint middle = low + (high - low) / 2;

      if (g_array_index (self->holidays, UgDayRange, middle).last < first)
        low = middle + 1;
      else
        high = middle;
    }

  return (low < self->holidays->len
          && g_array_index (self->holidays, UgDayRange, low).first <= last)
         || has_yearly_holiday (self, first, last);
}

/* ug-calendar-writer.c: a calendar as one line of text, written in one way only.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-calendar-private.h"

const char *const ug_calendar_weekdays[] = { "mon", "tue", "wed", "thu", "fri", "sat", "sun" };

static void
write_hours (GString *text, const UgHours *hours, char before)
{
  g_string_append_printf (text, "%c%02u:%02u-%02u:%02u", before, hours->start / 60,
                          hours->start % 60, hours->end / 60, hours->end % 60);
}

static void
write_week (UgCalendar *self, GString *text)
{
  for (guint day = 0, last; day < UG_DAYS_PER_WEEK; day = last + 1)
    {
      GArray *hours = self->week[day];

      for (last = day;
           last + 1 < UG_DAYS_PER_WEEK && ug_calendar_hours_equal (hours, self->week[last + 1]);)
        last++;
      if (hours->len == 0)
        continue;

      g_string_append_printf (text, "; %s", ug_calendar_weekdays[day]);
      if (last > day)
        g_string_append_printf (text, "-%s", ug_calendar_weekdays[last]);
      for (guint i = 0; i < hours->len; i++)
        write_hours (text, &g_array_index (hours, UgHours, i), i == 0 ? ' ' : ',');
    }
}

static void
write_day_hours (GArray *array, const char *keyword, GString *text)
{
  for (guint i = 0; i < array->len; i++)
    {
      const UgDayHours *entry = &g_array_index (array, UgDayHours, i);
      g_autofree char *iso = ug_day_to_iso (entry->day);
      const gboolean again = i > 0 && g_array_index (array, UgDayHours, i - 1).day == entry->day;

      if (!again)
        g_string_append_printf (text, "; %s %s", keyword, iso);
      write_hours (text, &entry->hours, again ? ',' : ' ');
    }
}

/* The one way to write @self. */
char *
ug_calendar_write (UgCalendar *self)
{
  GString *text = g_string_new (self->zone_name);

  write_week (self, text);
  for (guint i = 0; i < self->holidays->len; i++)
    {
      const UgDayRange *range = &g_array_index (self->holidays, UgDayRange, i);
      g_autofree char *first = ug_day_to_iso (range->first);
      g_autofree char *last = ug_day_to_iso (range->last);

      g_string_append_printf (text, "; holiday %s", first);
      if (range->last > range->first)
        g_string_append_printf (text, "..%s", last);
    }
  for (guint i = 0; i < self->yearly->len; i++)
    {
      const guint16 entry = g_array_index (self->yearly, guint16, i);

      g_string_append_printf (text, "; yearly %02u-%02u", entry / 100, entry % 100);
    }
  write_day_hours (self->special, "special", text);
  write_day_hours (self->breaks, "break", text);

  return g_string_free (text, FALSE);
}

/* ug-handover-calendar.c: calendars as ticket systems know them: a week, and closed days.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-handover.h"

#include <glib/gi18n-lib.h>

const UgHandoverCalendar *
ug_handover_get_calendar (UgHandover *self, guint index)
{
  return self->calendars->pdata[index];
}

static void
add_hours (GArray *all, guint start, guint end)
{
  const UgHours hours = { start, end };
  UgHours *last = all->len > 0 ? &g_array_index (all, UgHours, all->len - 1) : NULL;

  if (last != NULL && last->end >= start)
    last->end = MAX (last->end, end);
  else
    g_array_append_val (all, hours);
}

/**
 * ug_handover_list_hours:
 * @self: a handover
 * @index: one of its calendars
 * @weekday: a day of the week, Monday being 0
 *
 * Returns: (transfer full) (element-type UgHours): its hours between midnight and midnight; what
 *   the night before left of it comes first
 */
GArray *
ug_handover_list_hours (UgHandover *self, guint index, guint weekday)
{
  UgCalendar *calendar = ug_handover_get_calendar (self, index)->calendar;
  GArray *all = g_array_new (FALSE, FALSE, sizeof (UgHours));
  const UgHours *hours;
  guint count =
      ug_calendar_get_hours (calendar, (weekday + UG_DAYS_PER_WEEK - 1) % UG_DAYS_PER_WEEK, &hours);

  for (guint i = 0; i < count; i++)
    if (hours[i].end > UG_MINUTES_PER_DAY)
      add_hours (all, 0, hours[i].end - UG_MINUTES_PER_DAY);

  count = ug_calendar_get_hours (calendar, weekday, &hours);
  for (guint i = 0; i < count; i++)
    add_hours (all, hours[i].start, MIN (hours[i].end, UG_MINUTES_PER_DAY));

  return all;
}

/* Days of every year are those of 2024; each year has its own. */
static void
add_yearly (UgHandover *self, const UgOddDay *odd, GArray *days)
{
  int first_year, last_year, year, month, day_of_month;

  ug_day_to_date (self->first, &first_year, &month, &day_of_month);
  ug_day_to_date (self->last, &last_year, &month, &day_of_month);
  for (UgDay day = odd->first; day <= odd->last; day++)
    {
      ug_day_to_date (day, &year, &month, &day_of_month);
      for (year = first_year; year <= last_year; year++)
        {
          UgDay dated;

          if (ug_day_from_date (year, month, day_of_month, &dated))
            g_array_append_val (days, dated);
        }
    }
}

static int
compare_days_cb (gconstpointer a, gconstpointer b)
{
  return *(const UgDay *)a - *(const UgDay *)b;
}

/**
 * ug_handover_list_closed:
 * @self: a handover
 * @index: one of its calendars
 * @yearly: whether to write out the days of every year, too
 *
 * Returns: (transfer full) (element-type UgDay): closed dates of the years that are written out
 */
GArray *
ug_handover_list_closed (UgHandover *self, guint index, gboolean yearly)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (UgDay));
  g_autoptr (GArray) odd_days =
      ug_calendar_list_odd_days (ug_handover_get_calendar (self, index)->calendar);

  for (guint i = 0; i < odd_days->len; i++)
    {
      const UgOddDay *odd = &g_array_index (odd_days, UgOddDay, i);

      if (odd->kind == UG_ODD_DAY_YEARLY && yearly)
        add_yearly (self, odd, days);
      if (odd->kind == UG_ODD_DAY_CLOSED)
        for (UgDay day = MAX (odd->first, self->first); day <= MIN (odd->last, self->last); day++)
          g_array_append_val (days, day);
    }

  g_array_sort (days, compare_days_cb);
  for (guint i = days->len; i-- > 1;)
    if (g_array_index (days, UgDay, i) == g_array_index (days, UgDay, i - 1))
      g_array_remove_index (days, i);

  return days;
}

/**
 * ug_handover_lose_days:
 * @self: a handover
 * @index: one of its calendars
 *
 * Says that special days and breaks are lost.
 */
void
ug_handover_lose_days (UgHandover *self, guint index)
{
  const UgHandoverCalendar *calendar = ug_handover_get_calendar (self, index);
  g_autoptr (GArray) odd_days = ug_calendar_list_odd_days (calendar->calendar);

  for (guint i = 0; i < odd_days->len; i++)
    {
      const UgOddDay *odd = &g_array_index (odd_days, UgOddDay, i);
      g_autofree char *words = ug_odd_day_to_words (odd, self->language);
      g_autofree char *date = ug_day_to_iso (odd->first);

      if (odd->kind == UG_ODD_DAY_SPECIAL || odd->kind == UG_ODD_DAY_BREAK)
        /* Translators: a calendar, a date, what holds on it ("3 November: 9–17"), and a ticket
         * system. */
        ug_handover_lose (self,
                          _ ("Calendar “%1$s”, %2$s (%3$s): %4$s knows no hours of a single day; "
                             "it was left out."),
                          calendar->name, date, words, self->system);
    }
}

/**
 * ug_handover_lose_nights:
 * @self: a handover
 * @index: one of its calendars
 *
 * Says what comes of hours past midnight.
 */
void
ug_handover_lose_nights (UgHandover *self, guint index)
{
  const UgHandoverCalendar *calendar = ug_handover_get_calendar (self, index);

  for (guint weekday = 0; weekday < UG_DAYS_PER_WEEK; weekday++)
    {
      const UgHours *hours;
      const guint count = ug_calendar_get_hours (calendar->calendar, weekday, &hours);

      if (count > 0 && hours[count - 1].end > UG_MINUTES_PER_DAY)
        {
          ug_handover_lose (self,
                            _ ("Calendar “%1$s”: hours past midnight are cut there; in %2$s a "
                               "holiday closes what falls on its own date."),
                            calendar->name, self->system);
          return;
        }
    }
}

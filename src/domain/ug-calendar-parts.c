/* ug-calendar-parts.c: the same calendar with one part changed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-calendar-parts.h"

#include "ug-calendar-private.h"

#include <glib/gi18n.h>
#include <string.h>

static GArray *
copy_array (GArray *array)
{
  GArray *copy = g_array_new (FALSE, FALSE, g_array_get_element_size (array));

  return g_array_append_vals (copy, array->data, array->len);
}

static void
replace_array (GArray **array, GArray *from)
{
  g_array_unref (*array);
  *array = copy_array (from);
}

/* Without its text, which is written when the change is done. */
static UgCalendar *
copy (UgCalendar *self)
{
  UgCalendar *changed = ug_calendar_new ();

  changed->zone_name = g_strdup (self->zone_name);
  changed->zone = g_time_zone_ref (self->zone);
  for (guint i = 0; i < UG_DAYS_PER_WEEK; i++)
    replace_array (&changed->week[i], self->week[i]);
  replace_array (&changed->holidays, self->holidays);
  replace_array (&changed->yearly, self->yearly);
  replace_array (&changed->special, self->special);
  replace_array (&changed->breaks, self->breaks);

  return changed;
}

static gboolean
refuse (GError **error, UgCalendarError code, const char *sentence)
{
  g_set_error_literal (error, UG_CALENDAR_ERROR, code, sentence);
  return FALSE;
}

/* What was changed is known to whoever changed it: the sentences need not name the place. */
static UgCalendar *
finish (UgCalendar *changed, const char *overlap, GError **error)
{
  g_autoptr (UgCalendar) self = changed;
  g_autoptr (GError) reason = NULL;

  if (!ug_calendar_check (self, "", &reason))
    {
      if (reason->code == UG_CALENDAR_ERROR_OVERLAP)
        refuse (error, UG_CALENDAR_ERROR_OVERLAP, overlap);
      else
        refuse (error, UG_CALENDAR_ERROR_NEVER_OPEN, _ ("At least one hour has to stay open"));
      return NULL;
    }

  self->text = ug_calendar_write (self);
  if (strlen (self->text) > UG_CALENDAR_LONGEST_TEXT)
    {
      refuse (error, UG_CALENDAR_ERROR_SYNTAX, _ ("So many days do not fit into one calendar"));
      return NULL;
    }

  return g_steal_pointer (&self);
}

static int
compare_hours_cb (gconstpointer a, gconstpointer b)
{
  return ((const UgHours *)a)->start - ((const UgHours *)b)->start;
}

/* Appends hours by their start, if they are possible ones. */
static gboolean
take_hours (GArray *array, const UgHours *hours, guint count, GError **error)
{
  if (count > UG_HOURS_MOST)
    return refuse (error, UG_CALENDAR_ERROR_HOURS, _ ("These are too many hours for one day"));

  g_array_append_vals (array, hours, count);
  g_array_sort (array, compare_hours_cb);
  for (guint i = 0; i < array->len; i++)
    {
      const UgHours *entry = &g_array_index (array, UgHours, i);

      if (entry->start >= UG_MINUTES_PER_DAY || entry->end <= entry->start
          || entry->end - entry->start > UG_MINUTES_PER_DAY)
        return refuse (error, UG_CALENDAR_ERROR_HOURS, _ ("There are no such hours"));
      if (i > 0 && entry[-1].end > entry->start)
        return refuse (error, UG_CALENDAR_ERROR_OVERLAP, _ ("These hours overlap"));
    }

  return TRUE;
}

/**
 * ug_calendar_get_hours:
 * @self: a calendar
 * @weekday: a day of the week, Monday being 0
 * @hours: (out) (transfer none) (array): its hours, by their start
 *
 * Returns: how many there are
 */
guint
ug_calendar_get_hours (UgCalendar *self, guint weekday, const UgHours **hours)
{
  g_return_val_if_fail (weekday < UG_DAYS_PER_WEEK, 0);

  *hours = (const UgHours *)self->week[weekday]->data;
  return self->week[weekday]->len;
}

/**
 * ug_calendar_with_hours:
 * @self: a calendar
 * @weekday: a day of the week, Monday being 0
 * @hours: (array length=count): its hours, in any order
 * @count: how many; 0 closes the day
 * @error: return location
 *
 * Returns: (transfer full) (nullable): @self with these hours on that day; %NULL with a
 *   #UgCalendarError, a sentence about this day, when they cannot be
 */
UgCalendar *
ug_calendar_with_hours (
    UgCalendar *self, guint weekday, const UgHours *hours, guint count, GError **error)
{
  UgCalendar *changed;

  g_return_val_if_fail (weekday < UG_DAYS_PER_WEEK, NULL);

  changed = copy (self);
  g_array_set_size (changed->week[weekday], 0);
  if (!take_hours (changed->week[weekday], hours, count, error))
    {
      ug_calendar_unref (changed);
      return NULL;
    }

  return finish (changed, _ ("The night runs into the hours of the next day"), error);
}

static void
add_yearly (UgCalendar *self, UgDay first, UgDay last)
{
  for (UgDay day = first; day <= last; day++)
    {
      int year, month, day_of_month;
      guint16 entry;

      ug_day_to_date (day, &year, &month, &day_of_month);
      entry = month * 100 + day_of_month;
      g_array_append_val (self->yearly, entry);
    }
}

static void
add_day_hours (GArray *array, const UgOddDay *day)
{
  for (guint i = 0; i < day->n_hours; i++)
    {
      const UgDayHours entry = { day->first, day->hours[i] };

      g_array_append_val (array, entry);
    }
}

static void
remove_day_hours (GArray *array, UgDay day)
{
  for (guint i = array->len; i-- > 0;)
    if (g_array_index (array, UgDayHours, i).day == day)
      g_array_remove_index (array, i);
}

static gboolean
check_odd_day (const UgOddDay *day, GError **error)
{
  g_autoptr (GArray) hours = g_array_new (FALSE, FALSE, sizeof (UgHours));

  if (day->last < day->first || day->first < UG_DAY_FIRST || day->last > UG_DAY_LAST)
    return refuse (error, UG_CALENDAR_ERROR_DATE, _ ("The last day comes before the first"));
  /* More than a year at once can only be a slip, and every year has no more. */
  if (day->last - day->first > 366)
    return refuse (error, UG_CALENDAR_ERROR_DATE, _ ("This is longer than a year"));
  if (day->kind < UG_ODD_DAY_SPECIAL)
    return TRUE;
  if (day->n_hours == 0)
    return refuse (error, UG_CALENDAR_ERROR_HOURS, _ ("Hours are missing, such as 9–17"));

  return take_hours (hours, day->hours, day->n_hours, error);
}

static void
add_odd_day (UgCalendar *self, const UgOddDay *day)
{
  const UgDayRange range = { day->first, day->last };

  switch (day->kind)
    {
    case UG_ODD_DAY_CLOSED:
      g_array_append_val (self->holidays, range);
      break;
    case UG_ODD_DAY_YEARLY:
      add_yearly (self, day->first, day->last);
      break;
    case UG_ODD_DAY_SPECIAL:
      remove_day_hours (self->special, day->first);
      add_day_hours (self->special, day);
      break;
    case UG_ODD_DAY_BREAK:
      add_day_hours (self->breaks, day);
      break;
    }
}

/**
 * ug_calendar_with_odd_days:
 * @self: a calendar
 * @days: (array length=count): days to add
 * @count: how many
 * @error: return location
 *
 * Special hours take the place of those that their day had.
 *
 * Returns: (transfer full) (nullable): @self with these days, too; %NULL with a #UgCalendarError, a
 *   sentence about the day that cannot be
 */
UgCalendar *
ug_calendar_with_odd_days (UgCalendar *self, const UgOddDay *days, guint count, GError **error)
{
  UgCalendar *changed;

  for (guint i = 0; i < count; i++)
    if (!check_odd_day (&days[i], error))
      return NULL;

  changed = copy (self);
  for (guint i = 0; i < count; i++)
    add_odd_day (changed, &days[i]);

  return finish (changed, _ ("These hours overlap"), error);
}

static void
remove_holiday (UgCalendar *self, UgDay first, UgDay last)
{
  for (guint i = self->holidays->len; i-- > 0;)
    {
      const UgDayRange *range = &g_array_index (self->holidays, UgDayRange, i);

      if (range->first == first && range->last == last)
        g_array_remove_index (self->holidays, i);
    }
}

static void
remove_yearly (UgCalendar *self, UgDay first, UgDay last)
{
  for (guint i = self->yearly->len; i-- > 0;)
    {
      const guint entry = g_array_index (self->yearly, guint16, i);
      UgDay day;

      if (ug_day_from_date (2024, entry / 100, entry % 100, &day) && day >= first && day <= last)
        g_array_remove_index (self->yearly, i);
    }
}

/**
 * ug_calendar_without_odd_day:
 * @self: a calendar
 * @day: one of its odd days
 * @error: return location
 *
 * Returns: (transfer full) (nullable): @self without it; %NULL with a #UgCalendarError when nothing
 *   would stay open
 */
UgCalendar *
ug_calendar_without_odd_day (UgCalendar *self, const UgOddDay *day, GError **error)
{
  UgCalendar *changed = copy (self);

  switch (day->kind)
    {
    case UG_ODD_DAY_CLOSED:
      remove_holiday (changed, day->first, day->last);
      break;
    case UG_ODD_DAY_YEARLY:
      remove_yearly (changed, day->first, day->last);
      break;
    case UG_ODD_DAY_SPECIAL:
      remove_day_hours (changed->special, day->first);
      break;
    case UG_ODD_DAY_BREAK:
      remove_day_hours (changed->breaks, day->first);
      break;
    }

  return finish (changed, _ ("These hours overlap"), error);
}

static void
list_yearly (UgCalendar *self, GArray *days)
{
  UgOddDay *last = NULL;

  for (guint i = 0; i < self->yearly->len; i++)
    {
      const guint entry = g_array_index (self->yearly, guint16, i);
      UgOddDay day = { UG_ODD_DAY_YEARLY };

      ug_day_from_date (2024, entry / 100, entry % 100, &day.first);
      day.last = day.first;
      if (last != NULL && last->last + 1 == day.first)
        last->last = day.last;
      else
        g_array_append_val (days, day);
      last = &g_array_index (days, UgOddDay, days->len - 1);
    }
}

static void
list_day_hours (GArray *array, UgOddDayKind kind, GArray *days)
{
  for (guint i = 0; i < array->len; i++)
    {
      const UgDayHours *entry = &g_array_index (array, UgDayHours, i);
      UgOddDay *last = days->len > 0 ? &g_array_index (days, UgOddDay, days->len - 1) : NULL;

      if (last != NULL && last->kind == kind && last->first == entry->day
          && last->n_hours < UG_HOURS_MOST)
        last->hours[last->n_hours++] = entry->hours;
      else
        {
          const UgOddDay day = { kind, entry->day, entry->day, 1, { entry->hours } };

          g_array_append_val (days, day);
        }
    }
}

static int
compare_odd_days_cb (gconstpointer a, gconstpointer b)
{
  const UgOddDay *first = a;
  const UgOddDay *second = b;
  const gboolean yearly = first->kind == UG_ODD_DAY_YEARLY;

  if (yearly != (second->kind == UG_ODD_DAY_YEARLY))
    return yearly ? -1 : 1;
  if (first->first != second->first)
    return first->first < second->first ? -1 : 1;
  return (int)first->kind - (int)second->kind;
}

/**
 * ug_calendar_list_odd_days:
 * @self: a calendar
 *
 * Returns: (transfer full) (element-type UgOddDay): its days unlike the week: those of every year,
 *   then the others by their date
 */
GArray *
ug_calendar_list_odd_days (UgCalendar *self)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (UgOddDay));

  for (guint i = 0; i < self->holidays->len; i++)
    {
      const UgDayRange *range = &g_array_index (self->holidays, UgDayRange, i);
      const UgOddDay day = { UG_ODD_DAY_CLOSED, range->first, range->last };

      g_array_append_val (days, day);
    }
  list_yearly (self, days);
  list_day_hours (self->special, UG_ODD_DAY_SPECIAL, days);
  list_day_hours (self->breaks, UG_ODD_DAY_BREAK, days);
  g_array_sort (days, compare_odd_days_cb);

  return days;
}

static char *
say_days (UgDay first, UgDay last, UgLanguage *language)
{
  g_autofree char *from = ug_language_format_day_of_year (language, first);
  g_autofree char *to = ug_language_format_day_of_year (language, last);
  int year, month, day, last_year, last_month, last_day;

  ug_day_to_date (first, &year, &month, &day);
  ug_day_to_date (last, &last_year, &last_month, &last_day);
  if (year == last_year && month == last_month && day < last_day)
    /* Translators: some days of one month: the first of them, and the last with its month: "1–9
     * January". */
    return g_strdup_printf (ug_trc (language, "days", "%1$d–%2$s"), day, to);

  /* Translators: the first and the last of some days: "31 December – 8 January". */
  return first == last ? g_steal_pointer (&from)
                       : g_strdup_printf (ug_trc (language, "days", "%1$s – %2$s"), from, to);
}

/**
 * ug_odd_day_to_words:
 * @self: an odd day
 * @language: the language to say it in
 *
 * Returns: (transfer full): the day without its year: "9 May", "31 December – 8 January", "3
 *   November: 9–17", "2 February: closed 12–14"
 */
char *
ug_odd_day_to_words (const UgOddDay *self, UgLanguage *language)
{
  g_autofree char *days = say_days (self->first, self->last, language);
  g_autofree char *hours = ug_hours_to_text (self->hours, self->n_hours);

  if (self->kind == UG_ODD_DAY_SPECIAL)
    /* Translators: a day and its hours: "3 November: 9–17". */
    return g_strdup_printf (ug_trc (language, "hours of a day", "%1$s: %2$s"), days, hours);
  if (self->kind == UG_ODD_DAY_BREAK)
    /* Translators: a day and when it is closed: "2 February: closed 12–14". */
    return g_strdup_printf (ug_tr (language, "%1$s: closed %2$s"), days, hours);
  return g_steal_pointer (&days);
}

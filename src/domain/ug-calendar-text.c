/* ug-calendar-text.c: a calendar from one line of text, read strictly.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-calendar.h"

#include "ug-calendar-private.h"

#include <glib/gi18n.h>
#include <string.h>

typedef gboolean (*ReadClause) (UgCalendar *self, const char *clause, char *value, GError **error);

static gboolean
refuse (GError **error, UgCalendarError code, const char *place, const char *reason)
{
  /* Translators: a place in the text of a calendar, and what is wrong there. */
  g_set_error (error, UG_CALENDAR_ERROR, code, _ ("“%1$s”: %2$s"), place, reason);
  return FALSE;
}

static gboolean
refuse_date (GError **error, const char *place)
{
  return refuse (error, UG_CALENDAR_ERROR_DATE, place,
                 _ ("there is no such date; write it as 2026-11-22"));
}

/* Splits "keyword rest" in place; both come back without space around them. */
static char *
split_clause (char *clause)
{
  char *rest = clause + strcspn (clause, " \t");

  if (*rest != '\0')
    *rest++ = '\0';

  return g_strstrip (rest);
}

/* Splits at commas; %NULL when there is nothing between two of them. */
static char **
split_list (const char *text)
{
  g_auto (GStrv) items = g_strsplit (text, ",", -1);

  for (guint i = 0; items[i] != NULL; i++)
    if (*g_strstrip (items[i]) == '\0')
      return NULL;

  return items[0] != NULL ? g_steal_pointer (&items) : NULL;
}

static gboolean
read_minute (const char *text, guint *minute)
{
  const gsize length = strlen (text);
  const gsize colon = strcspn (text, ":");

  if (colon < 1 || colon > 2 || length != colon + 3)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    if (i != colon && !g_ascii_isdigit (text[i]))
      return FALSE;

  *minute = g_ascii_strtoull (text, NULL, 10) * 60 + g_ascii_strtoull (text + colon + 1, NULL, 10);
  return text[colon + 1] < '6';
}

static gboolean
read_one_hours (char *text, UgHours *hours)
{
  char *dash = strchr (text, '-');
  guint start, end;

  if (dash == NULL)
    return FALSE;
  *dash = '\0';
  if (!read_minute (g_strstrip (text), &start) || !read_minute (g_strstrip (dash + 1), &end))
    return FALSE;

  hours->start = start;
  hours->end = end;
  return start < UG_MINUTES_PER_DAY && end > start && end - start <= UG_MINUTES_PER_DAY;
}

static int
compare_hours_cb (gconstpointer a, gconstpointer b)
{
  return ((const UgHours *)a)->start - ((const UgHours *)b)->start;
}

/* Appends "09:00-13:00,14:00-18:00" to @array of UgHours; @clause is what to quote. */
gboolean
ug_calendar_read_clock (GArray *array, const char *clause, const char *text, GError **error)
{
  g_auto (GStrv) items = split_list (text);

  if (items == NULL || g_strv_length (items) > UG_HOURS_MOST)
    return refuse (error, UG_CALENDAR_ERROR_HOURS, clause,
                   _ ("hours are missing; write them as 09:00-13:00,14:00-18:00"));

  for (guint i = 0; items[i] != NULL; i++)
    {
      UgHours hours;

      if (!read_one_hours (items[i], &hours))
        return refuse (error, UG_CALENDAR_ERROR_HOURS, clause,
                       _ ("there are no such hours, or they end before they begin"));
      g_array_append_val (array, hours);
    }

  g_array_sort (array, compare_hours_cb);
  for (guint i = 1; i < array->len; i++)
    if (g_array_index (array, UgHours, i - 1).end > g_array_index (array, UgHours, i).start)
      return refuse (error, UG_CALENDAR_ERROR_OVERLAP, clause, _ ("these hours overlap"));

  return TRUE;
}

static gboolean
find_weekday (const char *name, guint *weekday)
{
  for (*weekday = 0; *weekday < UG_DAYS_PER_WEEK; (*weekday)++)
    if (g_ascii_strcasecmp (name, ug_calendar_weekdays[*weekday]) == 0)
      return TRUE;

  return FALSE;
}

static gboolean
read_weekdays (char *text, guint *first, guint *last)
{
  char *dash = strchr (text, '-');

  if (dash == NULL)
    {
      const gboolean found = find_weekday (text, first);

      *last = *first;
      return found;
    }

  *dash = '\0';
  return find_weekday (text, first) && find_weekday (dash + 1, last) && *first < *last;
}

/* "mon-fri 09:00-18:00", "mon,wed 10:00-16:00" */
static gboolean
read_week (UgCalendar *self, const char *clause, char *days, char *value, GError **error)
{
  g_auto (GStrv) items = split_list (days);
  g_autoptr (GArray) hours = g_array_new (FALSE, FALSE, sizeof (UgHours));

  for (guint i = 0; items != NULL && items[i] != NULL; i++)
    {
      guint first, last;

      if (!read_weekdays (items[i], &first, &last))
        return refuse (error, UG_CALENDAR_ERROR_SYNTAX, clause,
                       _ ("a calendar knows mon to sun, holiday, yearly, special and break"));
      if (hours->len == 0 && !ug_calendar_read_clock (hours, clause, value, error))
        return FALSE;
      for (guint day = first; day <= last; day++)
        {
          if (self->week[day]->len > 0)
            return refuse (error, UG_CALENDAR_ERROR_OVERLAP, clause, _ ("this day stands twice"));
          g_array_append_vals (self->week[day], hours->data, hours->len);
        }
    }

  return items != NULL
         || refuse (error, UG_CALENDAR_ERROR_SYNTAX, clause, _ ("there is nothing between commas"));
}

/* Splits "a..b" in place; without dots both ends are the same. */
static const char *
split_range (char *text)
{
  char *dots = strstr (text, "..");

  if (dots == NULL)
    return text;

  *dots = '\0';
  return dots + 2;
}

/* "holiday 2026-01-01..2026-01-08,2026-02-23" */
static gboolean
read_holiday (UgCalendar *self, const char *clause, char *value, GError **error)
{
  g_auto (GStrv) items = split_list (value);

  for (guint i = 0; items != NULL && items[i] != NULL; i++)
    {
      const char *end = split_range (items[i]);
      UgDayRange range;

      if (!ug_day_from_iso (items[i], &range.first) || !ug_day_from_iso (end, &range.last)
          || range.last < range.first)
        return refuse_date (error, clause);
      g_array_append_val (self->holidays, range);
    }

  return items != NULL || refuse_date (error, clause);
}

/* A leap year gives every day of a year its place. */
static gboolean
read_day_of_year (const char *text, UgDay *day)
{
  g_autofree char *iso = g_strconcat ("2024-", text, NULL);

  return ug_day_from_iso (iso, day);
}

/* "yearly 01-01..01-08,05-09" */
static gboolean
read_yearly (UgCalendar *self, const char *clause, char *value, GError **error)
{
  g_auto (GStrv) items = split_list (value);

  for (guint i = 0; items != NULL && items[i] != NULL; i++)
    {
      const char *end = split_range (items[i]);
      UgDay first, last;

      if (!read_day_of_year (items[i], &first) || !read_day_of_year (end, &last) || last < first)
        return refuse (error, UG_CALENDAR_ERROR_DATE, clause,
                       _ ("there is no such day of the year; write it as 05-09"));
      for (UgDay day = first; day <= last; day++)
        {
          int year, month, day_of_month;
          guint16 entry;

          ug_day_to_date (day, &year, &month, &day_of_month);
          entry = month * 100 + day_of_month;
          g_array_append_val (self->yearly, entry);
        }
    }

  return items != NULL || refuse_date (error, clause);
}

static gboolean
read_day_hours (GArray *array, const char *clause, char *value, GError **error)
{
  g_autoptr (GArray) hours = g_array_new (FALSE, FALSE, sizeof (UgHours));
  const char *text = split_clause (value);
  UgDayHours entry;

  if (!ug_day_from_iso (value, &entry.day))
    return refuse_date (error, clause);
  if (!ug_calendar_read_clock (hours, clause, text, error))
    return FALSE;

  for (guint i = 0; i < hours->len; i++)
    {
      entry.hours = g_array_index (hours, UgHours, i);
      g_array_append_val (array, entry);
    }

  return TRUE;
}

/* "special 2026-11-03 09:00-17:00" */
static gboolean
read_special (UgCalendar *self, const char *clause, char *value, GError **error)
{
  return read_day_hours (self->special, clause, value, error);
}

/* "break 2026-02-02 12:00-14:00" */
static gboolean
read_break (UgCalendar *self, const char *clause, char *value, GError **error)
{
  return read_day_hours (self->breaks, clause, value, error);
}

static gboolean
read_clause (UgCalendar *self, const char *clause, GError **error)
{
  static const struct
  {
    const char *keyword;
    ReadClause read;
  } readers[] = { { "holiday", read_holiday },
                  { "yearly", read_yearly },
                  { "special", read_special },
                  { "break", read_break } };
  g_autofree char *keyword = g_strdup (clause);
  char *value = split_clause (keyword);

  for (guint i = 0; i < G_N_ELEMENTS (readers); i++)
    if (g_ascii_strcasecmp (keyword, readers[i].keyword) == 0)
      return readers[i].read (self, clause, value, error);

  return read_week (self, clause, keyword, value, error);
}

static gboolean
read_zone (UgCalendar *self, const char *name, GError **error)
{
  const gsize length = strspn (name, G_CSET_A_2_Z G_CSET_a_2_z "0123456789_+-/");

  /* Names of the IANA database only: GLib would take offsets, POSIX rules and files as well. */
  if (name[length] == '\0' && g_ascii_isalpha (name[0])
      && (strchr (name, '/') != NULL || g_str_equal (name, "UTC")))
    self->zone = g_time_zone_new_identifier (name);
  if (self->zone == NULL)
    return refuse (error, UG_CALENDAR_ERROR_ZONE, name,
                   _ ("there is no such time zone; write it as Europe/Moscow"));

  self->zone_name = g_strdup (name);
  return TRUE;
}

static int
compare_ranges_cb (gconstpointer a, gconstpointer b)
{
  const UgDay first = ((const UgDayRange *)a)->first;
  const UgDay second = ((const UgDayRange *)b)->first;

  return (first > second) - (first < second);
}

static int
compare_yearly_cb (gconstpointer a, gconstpointer b)
{
  return *(const guint16 *)a - *(const guint16 *)b;
}

static int
compare_day_hours_cb (gconstpointer a, gconstpointer b)
{
  const UgDayHours *first = a;
  const UgDayHours *second = b;

  if (first->day != second->day)
    return first->day < second->day ? -1 : 1;
  return first->hours.start - second->hours.start;
}

/* Holidays that touch or repeat each other become one. */
static void
merge_holidays (GArray *holidays)
{
  guint kept = 0;

  g_array_sort (holidays, compare_ranges_cb);
  for (guint i = 1; i < holidays->len; i++)
    {
      UgDayRange *last = &g_array_index (holidays, UgDayRange, kept);
      const UgDayRange next = g_array_index (holidays, UgDayRange, i);

      if (next.first <= last->last + 1)
        last->last = MAX (last->last, next.last);
      else
        g_array_index (holidays, UgDayRange, ++kept) = next;
    }

  g_array_set_size (holidays, MIN (kept + 1, holidays->len));
}

static void
merge_yearly (GArray *yearly)
{
  guint kept = 0;

  g_array_sort (yearly, compare_yearly_cb);
  for (guint i = 1; i < yearly->len; i++)
    if (g_array_index (yearly, guint16, i) != g_array_index (yearly, guint16, kept))
      g_array_index (yearly, guint16, ++kept) = g_array_index (yearly, guint16, i);

  g_array_set_size (yearly, MIN (kept + 1, yearly->len));
}

static gboolean
check_day_hours (GArray *array, const char *keyword, GError **error)
{
  g_array_sort (array, compare_day_hours_cb);
  for (guint i = 1; i < array->len; i++)
    {
      const UgDayHours *before = &g_array_index (array, UgDayHours, i - 1);
      const UgDayHours *entry = &g_array_index (array, UgDayHours, i);

      if (before->day == entry->day && before->hours.end > entry->hours.start)
        {
          g_autofree char *iso = ug_day_to_iso (entry->day);
          g_autofree char *place = g_strconcat (keyword, " ", iso, NULL);

          return refuse (error, UG_CALENDAR_ERROR_OVERLAP, place, _ ("these hours overlap"));
        }
    }

  return TRUE;
}

/* A night may not run into the hours of the next day. */
static gboolean
check_nights (UgCalendar *self, GError **error)
{
  for (guint day = 0; day < UG_DAYS_PER_WEEK; day++)
    {
      GArray *hours = self->week[day];
      GArray *next = self->week[(day + 1) % UG_DAYS_PER_WEEK];

      if (hours->len > 0 && next->len > 0
          && g_array_index (hours, UgHours, hours->len - 1).end
                 > g_array_index (next, UgHours, 0).start + UG_MINUTES_PER_DAY)
        return refuse (error, UG_CALENDAR_ERROR_OVERLAP, ug_calendar_weekdays[day],
                       _ ("the night runs into the hours of the next day"));
    }

  return TRUE;
}

/* Puts everything in order and says whether it fits together; @string is what to quote. */
gboolean
ug_calendar_check (UgCalendar *self, const char *string, GError **error)
{
  guint open = self->special->len;

  merge_holidays (self->holidays);
  merge_yearly (self->yearly);
  for (guint i = 0; i < UG_DAYS_PER_WEEK; i++)
    open += self->week[i]->len;
  if (open == 0)
    return refuse (error, UG_CALENDAR_ERROR_NEVER_OPEN, string, _ ("there is no open hour"));

  return check_nights (self, error) && check_day_hours (self->special, "special", error)
         && check_day_hours (self->breaks, "break", error);
}

/**
 * ug_calendar_from_string:
 * @string: a line as described at #UgCalendar
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the calendar; %NULL with a #UgCalendarError whose text names
 *   the place
 */
UgCalendar *
ug_calendar_from_string (const char *string, GError **error)
{
  g_autoptr (UgCalendar) self = ug_calendar_new ();
  g_auto (GStrv) clauses = NULL;

  if (strlen (string) > UG_CALENDAR_LONGEST_TEXT || !g_utf8_validate (string, -1, NULL))
    {
      g_set_error_literal (error, UG_CALENDAR_ERROR, UG_CALENDAR_ERROR_SYNTAX,
                           _ ("The text is too long for a calendar, or it is not text at all"));
      return NULL;
    }

  clauses = g_strsplit (string, ";", -1);
  if (!read_zone (self, clauses[0] != NULL ? g_strstrip (clauses[0]) : "", error))
    return NULL;
  for (guint i = 1; clauses[i] != NULL; i++)
    if (*g_strstrip (clauses[i]) != '\0' && !read_clause (self, clauses[i], error))
      return NULL;
  if (!ug_calendar_check (self, string, error))
    return NULL;

  self->text = ug_calendar_write (self);
  return g_steal_pointer (&self);
}

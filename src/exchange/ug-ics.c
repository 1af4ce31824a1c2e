/* ug-ics.c: whole days are taken; what recurs simply recurs in our calendar, too, and other rules
 * are worked out for some years.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ics.h"

#include "ug-text-file.h"

#include <glib/gi18n-lib.h>
#include <libical/ical.h>
#include <string.h>

/* Rules such as "the fourth Thursday" are worked out for this year and so many more. */
#define YEARS_AHEAD 4
#define LEAP_YEAR 2024
#define MOST_LEVELS 16
#define MOST_DAYS 366 /* of one event */
#define MOST_STEPS 20000

typedef struct
{
  GArray *days;         /* UgOddDay */
  GHashTable *excluded; /* UgDay, of the event that is being read */
  int year;             /* the first that counts */
  guint events;
  guint timed;
} Reading;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (icalcomponent, icalcomponent_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (icalrecur_iterator, icalrecur_iterator_free)

static gboolean
fail (GError **error, UgExchangeError code, const char *sentence)
{
  g_set_error_literal (error, UG_EXCHANGE_ERROR, code, sentence);
  return FALSE;
}

static gboolean
fail_event (GError **error, icalcomponent *event, const char *format)
{
  const char *summary = icalcomponent_get_summary (event);
  g_autofree char *name = g_utf8_substring (summary != NULL ? summary : "", 0, 60);

  g_set_error (error, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_VALUE, "“%s”: %s", name, format);
  return FALSE;
}

static gboolean
to_day (icaltimetype time, UgDay *day)
{
  return ug_day_from_date (time.year, time.month, time.day, day);
}

/* Days that are over help nobody. */
static void
add_days (Reading *self, UgOddDayKind kind, UgDay first, UgDay last)
{
  const UgOddDay day = { kind, first, last };
  int year, month, day_of_month;

  ug_day_to_date (last, &year, &month, &day_of_month);
  if (kind == UG_ODD_DAY_YEARLY || (year >= self->year && year <= self->year + 100))
    g_array_append_val (self->days, day);
}

/* From 31 December on, the days of every year go on in January. */
static void
add_yearly (Reading *self, UgDay first, UgDay length)
{
  int year, month, day;
  UgDay from, end;

  ug_day_to_date (first, &year, &month, &day);
  ug_day_from_date (LEAP_YEAR, month, day, &from);
  ug_day_from_date (LEAP_YEAR, 12, 31, &end);
  add_days (self, UG_ODD_DAY_YEARLY, from, MIN (from + length - 1, end));
  if (from + length - 1 > end)
    add_days (self, UG_ODD_DAY_YEARLY, end - 365, from + length - 1 - 366);
}

static gboolean
is_only (const short *by, short value)
{
  return by[0] == ICAL_RECURRENCE_ARRAY_MAX
         || (by[0] == value && by[1] == ICAL_RECURRENCE_ARRAY_MAX);
}

static gboolean
is_unset (const short *by)
{
  return by[0] == ICAL_RECURRENCE_ARRAY_MAX;
}

/* The same day of every year, without an end, since a year that is past. */
static gboolean
is_plainly_yearly (Reading *self, const struct icalrecurrencetype *rule, icaltimetype start)
{
  return rule->freq == ICAL_YEARLY_RECURRENCE && rule->interval == 1 && rule->count == 0
         && icaltime_is_null_time (rule->until) && start.year <= self->year
         && is_only (rule->by_month, (short)start.month)
         && is_only (rule->by_month_day, (short)start.day) && is_unset (rule->by_day)
         && is_unset (rule->by_year_day) && is_unset (rule->by_week_no)
         && is_unset (rule->by_set_pos);
}

/* A component walks through its properties once at a time, so these come first. */
static void
read_excluded (Reading *self, icalcomponent *event)
{
  g_hash_table_remove_all (self->excluded);
  for (icalproperty *property = icalcomponent_get_first_property (event, ICAL_EXDATE_PROPERTY);
       property != NULL; property = icalcomponent_get_next_property (event, ICAL_EXDATE_PROPERTY))
    {
      UgDay day;

      if (to_day (icalproperty_get_exdate (property), &day))
        g_hash_table_add (self->excluded, GINT_TO_POINTER (day));
    }
}

static void
add_once (Reading *self, UgDay day, UgDay length)
{
  if (!g_hash_table_contains (self->excluded, GINT_TO_POINTER (day)))
    add_days (self, UG_ODD_DAY_CLOSED, day, day + length - 1);
}

static void
add_recurrences (Reading *self, struct icalrecurrencetype rule, icaltimetype start, UgDay length)
{
  g_autoptr (icalrecur_iterator) iterator = icalrecur_iterator_new (rule, start);

  for (guint i = 0; iterator != NULL && i < MOST_STEPS; i++)
    {
      const icaltimetype next = icalrecur_iterator_next (iterator);
      UgDay day;

      if (icaltime_is_null_time (next) || next.year > self->year + YEARS_AHEAD)
        return;
      if (to_day (next, &day))
        add_once (self, day, length);
    }
}

static void
add_more_dates (Reading *self, icalcomponent *event, UgDay length)
{
  for (icalproperty *property = icalcomponent_get_first_property (event, ICAL_RDATE_PROPERTY);
       property != NULL; property = icalcomponent_get_next_property (event, ICAL_RDATE_PROPERTY))
    {
      UgDay day;

      if (to_day (icalproperty_get_rdate (property).time, &day))
        add_once (self, day, length);
    }
}

static gboolean
has_property (icalcomponent *event, icalproperty_kind kind)
{
  return icalcomponent_get_first_property (event, kind) != NULL;
}

/* How many days an event lasts; the end of whole days is the day after them. */
static gboolean
read_length (icalcomponent *event, UgDay first, UgDay *length, GError **error)
{
  UgDay end;

  *length = 1;
  if (has_property (event, ICAL_DTEND_PROPERTY) || has_property (event, ICAL_DURATION_PROPERTY))
    {
      if (!to_day (icalcomponent_get_dtend (event), &end))
        return fail_event (error, event, _ ("its last day cannot be read."));
      *length = end > first ? end - first : end == first ? 1 : 0;
    }
  if (*length < 1)
    return fail_event (error, event, _ ("it ends before it begins."));
  if (*length > MOST_DAYS)
    return fail_event (error, event, _ ("it is longer than a year."));

  return TRUE;
}

static gboolean
read_rule (Reading *self,
           icalcomponent *event,
           struct icalrecurrencetype rule,
           UgDay first,
           UgDay length,
           GError **error)
{
  const icaltimetype start = icalcomponent_get_dtstart (event);

  if (rule.freq < ICAL_DAILY_RECURRENCE)
    return fail_event (error, event, _ ("days cannot recur within a day."));

  if (is_plainly_yearly (self, &rule, start) && g_hash_table_size (self->excluded) == 0)
    add_yearly (self, first, length);
  else
    add_recurrences (self, rule, start, length);
  add_more_dates (self, event, length);

  return TRUE;
}

/* Hours in a day are an appointment, not a day off. */
static gboolean
read_event (Reading *self, icalcomponent *event, GError **error)
{
  icalproperty *rule = icalcomponent_get_first_property (event, ICAL_RRULE_PROPERTY);
  const icaltimetype start = icalcomponent_get_dtstart (event);
  UgDay first, length;

  if (icalcomponent_get_status (event) == ICAL_STATUS_CANCELLED)
    return TRUE;
  if (!has_property (event, ICAL_DTSTART_PROPERTY) || !to_day (start, &first))
    return fail_event (error, event, _ ("its day cannot be read."));
  if (!start.is_date)
    {
      self->timed++;
      return TRUE;
    }
  if (!read_length (event, first, &length, error))
    return FALSE;

  read_excluded (self, event);
  if (rule != NULL)
    return read_rule (self, event, icalproperty_get_rrule (rule), first, length, error);

  add_once (self, first, length);
  add_more_dates (self, event, length);

  return TRUE;
}

static gboolean
read_events (Reading *self, icalcomponent *root, GError **error)
{
  /* A stream of several calendars comes as one more level. */
  for (icalcomponent *calendar = icalcomponent_get_first_component (root, ICAL_VCALENDAR_COMPONENT);
       calendar != NULL;
       calendar = icalcomponent_get_next_component (root, ICAL_VCALENDAR_COMPONENT))
    if (!read_events (self, calendar, error))
      return FALSE;

  for (icalcomponent *event = icalcomponent_get_first_component (root, ICAL_VEVENT_COMPONENT);
       event != NULL; event = icalcomponent_get_next_component (root, ICAL_VEVENT_COMPONENT))
    {
      if (++self->events > UG_ICS_MAX_EVENTS || self->days->len > UG_ICS_MAX_EVENTS)
        return fail (error, UG_EXCHANGE_ERROR_TOO_LARGE,
                     _ ("There are too many events in this file for holidays."));
      if (!read_event (self, event, error))
        return FALSE;
    }

  return TRUE;
}

/* Levels are freed one inside the other, so a file must not have too many. */
static gboolean
check_levels (const char *text)
{
  guint levels = 0;

  for (const char *line = text; line != NULL; line = strchr (line, '\n'))
    {
      line += *line == '\n';
      if (g_ascii_strncasecmp (line, "BEGIN:", 6) == 0 && ++levels > MOST_LEVELS)
        return FALSE;
      if (g_ascii_strncasecmp (line, "END:", 4) == 0 && levels > 0)
        levels--;
      if (*line == '\0')
        break;
    }

  return TRUE;
}

static gboolean
check_text (const char *text, gsize length, GError **error)
{
  if (length > UG_ICS_MAX_BYTES)
    {
      g_set_error (error, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_TOO_LARGE,
                   _ ("The file is larger than %d MB, so it was not read."),
                   UG_ICS_MAX_BYTES / 1024 / 1024);
      return FALSE;
    }
  if (!g_utf8_validate (text, (gssize)length, NULL))
    return fail (error, UG_EXCHANGE_ERROR_SYNTAX, _ ("This is not text in UTF-8."));
  if (g_ascii_strncasecmp (text, "BEGIN:VCALENDAR", strlen ("BEGIN:VCALENDAR")) != 0)
    return fail (error, UG_EXCHANGE_ERROR_FOREIGN,
                 _ ("This is not a calendar file; those begin with BEGIN:VCALENDAR."));
  if (!check_levels (text))
    return fail (error, UG_EXCHANGE_ERROR_SYNTAX, _ ("This calendar file is not well formed."));

  return TRUE;
}

static gboolean
check_found (const Reading *reading, GError **error)
{
  if (reading->days->len > 0)
    return TRUE;
  if (reading->timed > 0)
    return fail (error, UG_EXCHANGE_ERROR_VALUE,
                 _ ("There are only appointments in this file, and no whole day off."));
  return fail (error, UG_EXCHANGE_ERROR_VALUE,
               _ ("There is no day in this file that is still to come."));
}

/**
 * ug_ics_parse:
 * @text: what a file holds
 * @length: of @text, in bytes; a NUL stands after it
 * @today: days of earlier years are left out
 * @error: %UG_EXCHANGE_ERROR
 *
 * Reads all whole days of a file, or none. A day that recurs every year becomes a yearly one; other
 * rules, such as “the fourth Thursday of November”, are worked out for this year and the next four.
 *
 * Returns: (transfer full) (nullable) (element-type UgOddDay): the days off
 */
GArray *
ug_ics_parse (const char *text, gsize length, UgDay today, GError **error)
{
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (UgOddDay));
  g_autoptr (GHashTable) excluded = g_hash_table_new (NULL, NULL);
  g_autoptr (icalcomponent) root = NULL;
  Reading reading = { days, excluded };
  int month, day;

  if (length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0)
    {
      text += 3;
      length -= 3;
    }
  if (!check_text (text, length, error))
    return NULL;

  ug_day_to_date (today, &reading.year, &month, &day);
  root = icalparser_parse_string (text);
  if (root == NULL)
    {
      fail (error, UG_EXCHANGE_ERROR_SYNTAX, _ ("This calendar file is not well formed."));
      return NULL;
    }
  if (!read_events (&reading, root, error) || !check_found (&reading, error))
    return NULL;

  return g_steal_pointer (&days);
}

/**
 * ug_ics_load:
 * @path: a file
 * @today: days of earlier years are left out
 * @error: %UG_EXCHANGE_ERROR or %G_FILE_ERROR; the message names the file
 *
 * Returns: (transfer full) (nullable) (element-type UgOddDay): the days off
 */
GArray *
ug_ics_load (const char *path, UgDay today, GError **error)
{
  g_autofree char *text = NULL;
  gsize length = 0;
  GArray *days;

  if (!ug_text_file_load (path, UG_ICS_MAX_BYTES, &text, &length, error))
    return NULL;

  days = ug_ics_parse (text, length, today, error);
  if (days == NULL)
    ug_text_file_prefix_error (path, error);

  return days;
}

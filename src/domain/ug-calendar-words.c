/* ug-calendar-words.c: a calendar as people say it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-calendar.h"

#include "ug-calendar-private.h"
#include "ug-calendar-zones.h"

#include <glib/gi18n.h>

/* As they are said among hours: "Mon–Fri 9:00–18:00", "понедельник–пятница 9:00–18:00". */
static const char *const weekdays[] = {
  NC_ ("in hours", "Mon"), NC_ ("in hours", "Tue"), NC_ ("in hours", "Wed"),
  NC_ ("in hours", "Thu"), NC_ ("in hours", "Fri"), NC_ ("in hours", "Sat"),
  NC_ ("in hours", "Sun"),
};

typedef const char *(*NameDay) (UgLanguage *language, guint weekday);

static const char *
name_day (UgLanguage *language, guint weekday)
{
  return ug_trc (language, "in hours", weekdays[weekday]);
}

static char *
say_minute (guint minute, gboolean brief)
{
  /* 24:00 stays, and 26:00 is 2:00 for everybody but a calendar. */
  const guint shown = minute > UG_MINUTES_PER_DAY ? minute - UG_MINUTES_PER_DAY : minute;

  return brief && shown % 60 == 0 ? g_strdup_printf ("%u", shown / 60)
                                  : g_strdup_printf ("%u:%02u", shown / 60, shown % 60);
}

static char *
say_hours (const UgHours *hours, guint count, gboolean brief)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < count; i++)
    {
      g_autofree char *start = say_minute (hours[i].start, brief);
      g_autofree char *end = say_minute (hours[i].end, brief);

      g_string_append_printf (text, "%s%s–%s", i > 0 ? ", " : "", start, end);
    }

  return g_string_free (text, FALSE);
}

static char *
say_group (
    UgCalendar *self, UgLanguage *language, NameDay name, guint first, guint last, gboolean brief)
{
  GArray *week = self->week[first];
  const gboolean whole = week->len == 1 && g_array_index (week, UgHours, 0).start == 0
                         && g_array_index (week, UgHours, 0).end == UG_MINUTES_PER_DAY;
  g_autofree char *hours = whole ? g_strdup (ug_tr (language, "around the clock"))
                                 : say_hours ((const UgHours *)week->data, week->len, brief);

  if (first == 0 && last == UG_DAYS_PER_WEEK - 1)
    /* Translators: hours of every day: "every day 8:00–22:00". */
    return g_strdup_printf (ug_tr (language, "every day %s"), hours);
  if (first == last)
    /* Translators: a day of the week and its hours: "Sat 10:00–16:00". */
    return g_strdup_printf (ug_trc (language, "hours", "%1$s %2$s"), name (language, first), hours);
  /* Translators: the first and the last of some days, and their hours: "Mon–Fri 9:00–18:00". */
  return g_strdup_printf (ug_trc (language, "hours", "%1$s–%2$s %3$s"), name (language, first),
                          name (language, last), hours);
}

static char *
say_week (UgCalendar *self, UgLanguage *language, NameDay name, gboolean brief)
{
  GString *text = g_string_new (NULL);

  if (ug_calendar_is_always_open (self))
    return g_string_free (g_string_append (text, ug_tr (language, "around the clock")), FALSE);

  for (guint day = 0, last; day < UG_DAYS_PER_WEEK; day = last + 1)
    {
      g_autofree char *group = NULL;

      for (last = day; last + 1 < UG_DAYS_PER_WEEK
                       && ug_calendar_hours_equal (self->week[day], self->week[last + 1]);)
        last++;
      if (self->week[day]->len == 0)
        continue;
      group = say_group (self, language, name, day, last, brief);
      g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", group);
    }
  if (text->len == 0)
    g_string_append (text, ug_tr (language, "on agreed days"));

  return g_string_free (text, FALSE);
}

/**
 * ug_calendar_to_words:
 * @self: a calendar
 * @language: the language to say it in
 *
 * Returns: (transfer full): what people read: "Mon–Fri 9:00–18:00, Sat 10:00–16:00, Moscow time,
 *   except holidays"; the zone is left away where hours are around the clock
 */
char *
ug_calendar_to_words (UgCalendar *self, UgLanguage *language)
{
  const gboolean closes = self->holidays->len > 0 || self->yearly->len > 0;
  g_autofree char *week = say_week (self, language, name_day, FALSE);
  g_autofree char *zone = ug_zone_to_words (self->zone_name, language);

  if (ug_calendar_is_always_open (self))
    /* Translators: %s is "around the clock". */
    return closes ? g_strdup_printf (ug_tr (language, "%s, except holidays"), week)
                  : g_steal_pointer (&week);
  if (closes)
    /* Translators: hours of the week, and a time zone. */
    return g_strdup_printf (ug_tr (language, "%1$s, %2$s, except holidays"), week, zone);
  /* Translators: hours of the week, and a time zone: "Mon–Fri 9:00–18:00, Moscow time". */
  return g_strdup_printf (ug_trc (language, "hours in a zone", "%1$s, %2$s"), week, zone);
}

/**
 * ug_calendar_to_short:
 * @self: a calendar
 * @language: the language to say it in
 *
 * Returns: (transfer full): the week alone, as short as it can be said: "Mon–Fri 9–18, Sat 10–16"
 */
char *
ug_calendar_to_short (UgCalendar *self, UgLanguage *language)
{
  return say_week (self, language, ug_language_get_short_weekday, TRUE);
}

/**
 * ug_hours_to_text:
 * @hours: (array length=count): hours of one day
 * @count: how many
 *
 * Returns: (transfer full): what ug_hours_read() reads back, the same in every language: "9–13,
 *   14:30–18", "22–6"; nothing for a closed day
 */
char *
ug_hours_to_text (const UgHours *hours, guint count)
{
  return say_hours (hours, count, TRUE);
}

/* ug-language-dates.c: dates, moments and numbers as a language writes them.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-language.h"

#include <glib/gi18n.h>
#include <string.h>

/* In a date, as in "22 November 2026". */
static const char *const months[] = {
  NC_ ("in a date", "January"), NC_ ("in a date", "February"), NC_ ("in a date", "March"),
  NC_ ("in a date", "April"),   NC_ ("in a date", "May"),      NC_ ("in a date", "June"),
  NC_ ("in a date", "July"),    NC_ ("in a date", "August"),   NC_ ("in a date", "September"),
  NC_ ("in a date", "October"), NC_ ("in a date", "November"), NC_ ("in a date", "December"),
};

static const char *const short_months[] = {
  NC_ ("in a short date", "Jan"), NC_ ("in a short date", "Feb"), NC_ ("in a short date", "Mar"),
  NC_ ("in a short date", "Apr"), NC_ ("in a short date", "May"), NC_ ("in a short date", "Jun"),
  NC_ ("in a short date", "Jul"), NC_ ("in a short date", "Aug"), NC_ ("in a short date", "Sep"),
  NC_ ("in a short date", "Oct"), NC_ ("in a short date", "Nov"), NC_ ("in a short date", "Dec"),
};

/* A month by itself, as in a heading: "November 2026". */
static const char *const lone_months[] = {
  NC_ ("month", "January"), NC_ ("month", "February"), NC_ ("month", "March"),
  NC_ ("month", "April"),   NC_ ("month", "May"),      NC_ ("month", "June"),
  NC_ ("month", "July"),    NC_ ("month", "August"),   NC_ ("month", "September"),
  NC_ ("month", "October"), NC_ ("month", "November"), NC_ ("month", "December"),
};

/* One row for each way a sentence needs a day of the week, from Monday on. */
static const char *const weekdays[][UG_DAYS_PER_WEEK] = {
  [UG_MOMENT_NAMED] = { NC_ ("day", "Monday"), NC_ ("day", "Tuesday"), NC_ ("day", "Wednesday"),
                        NC_ ("day", "Thursday"), NC_ ("day", "Friday"), NC_ ("day", "Saturday"),
                        NC_ ("day", "Sunday") },
  [UG_MOMENT_AT] = { NC_ ("at a moment", "Monday"), NC_ ("at a moment", "Tuesday"),
                     NC_ ("at a moment", "Wednesday"), NC_ ("at a moment", "Thursday"),
                     NC_ ("at a moment", "Friday"), NC_ ("at a moment", "Saturday"),
                     NC_ ("at a moment", "Sunday") },
  [UG_MOMENT_BY] = { NC_ ("by a moment", "Monday"), NC_ ("by a moment", "Tuesday"),
                     NC_ ("by a moment", "Wednesday"), NC_ ("by a moment", "Thursday"),
                     NC_ ("by a moment", "Friday"), NC_ ("by a moment", "Saturday"),
                     NC_ ("by a moment", "Sunday") },
};

static const char *const short_weekdays[] = {
  NC_ ("short day", "Mon"), NC_ ("short day", "Tue"), NC_ ("short day", "Wed"),
  NC_ ("short day", "Thu"), NC_ ("short day", "Fri"), NC_ ("short day", "Sat"),
  NC_ ("short day", "Sun"),
};

static const char *const weekday_contexts[] = {
  [UG_MOMENT_NAMED] = "day",
  [UG_MOMENT_AT] = "at a moment",
  [UG_MOMENT_BY] = "by a moment",
};

static char *
say_date (UgLanguage *self, int year, int month, int day)
{
  /* Translators: a date in full: day, month, year. */
  return g_strdup_printf (ug_trc (self, "date", "%1$d %2$s %3$d"), day,
                          ug_trc (self, "in a date", months[month - 1]), year);
}

/**
 * ug_language_format_date:
 * @self: a language
 * @iso_date: a date such as "2026-11-22", or anything else somebody typed
 *
 * Returns: (transfer full): "22 November 2026", "22 ноября 2026 года"; what is no date comes back
 *   as it is
 */
char *
ug_language_format_date (UgLanguage *self, const char *iso_date)
{
  UgDay date;
  int year, month, day;

  if (!ug_day_from_iso (iso_date, &date))
    return g_strdup (iso_date);

  ug_day_to_date (date, &year, &month, &day);
  return say_date (self, year, month, day);
}

/**
 * ug_language_format_short_date:
 * @self: a language
 * @iso_date: a date such as "2026-11-22", or anything else somebody typed
 *
 * Returns: (transfer full): "22 Nov 2026", "22.11.2026"; what is no date comes back as it is
 */
char *
ug_language_format_short_date (UgLanguage *self, const char *iso_date)
{
  UgDay date;
  int year, month, day;

  if (!ug_day_from_iso (iso_date, &date))
    return g_strdup (iso_date);

  ug_day_to_date (date, &year, &month, &day);
  /* Translators: a date where space is short: day, month, year. A language that writes 22.11.2026
   * says "%1$02d.%2$s.%3$d" and names its months "01" to "12". */
  return g_strdup_printf (ug_trc (self, "short date", "%1$d %2$s %3$d"), day,
                          ug_trc (self, "in a short date", short_months[month - 1]), year);
}

/**
 * ug_language_format_month:
 * @self: a language
 * @iso_date: a date such as "2026-11-22", or anything else somebody typed
 *
 * Returns: (transfer full): its month, as a heading: "November 2026", "Ноябрь 2026"; what is no
 *   date comes back as it is
 */
char *
ug_language_format_month (UgLanguage *self, const char *iso_date)
{
  UgDay date;
  int year, month, day;

  if (!ug_day_from_iso (iso_date, &date))
    return g_strdup (iso_date);

  ug_day_to_date (date, &year, &month, &day);
  /* Translators: a month and its year, as a heading. */
  return g_strdup_printf (ug_trc (self, "month", "%1$s %2$d"),
                          ug_trc (self, "month", lone_months[month - 1]), year);
}

/**
 * ug_language_format_day_of_year:
 * @self: a language
 * @date: a day
 *
 * Returns: (transfer full): the day without its year: "9 May", "9 мая"
 */
char *
ug_language_format_day_of_year (UgLanguage *self, UgDay date)
{
  int year, month, day;

  ug_day_to_date (date, &year, &month, &day);
  /* Translators: a day of the year: day, month. */
  return g_strdup_printf (ug_trc (self, "day of the year", "%1$d %2$s"), day,
                          ug_trc (self, "in a date", months[month - 1]));
}

/**
 * ug_language_get_weekday:
 * @self: a language
 * @weekday: a day of the week, Monday being 0
 *
 * Returns: (transfer none): "Monday", "понедельник"
 */
const char *
ug_language_get_weekday (UgLanguage *self, guint weekday)
{
  g_return_val_if_fail (weekday < UG_DAYS_PER_WEEK, "");

  return ug_trc (self, weekday_contexts[UG_MOMENT_NAMED], weekdays[UG_MOMENT_NAMED][weekday]);
}

/**
 * ug_language_get_short_weekday:
 * @self: a language
 * @weekday: a day of the week, Monday being 0
 *
 * Returns: (transfer none): "Mon", "пн"
 */
const char *
ug_language_get_short_weekday (UgLanguage *self, guint weekday)
{
  g_return_val_if_fail (weekday < UG_DAYS_PER_WEEK, "");

  return ug_trc (self, "short day", short_weekdays[weekday]);
}

static int
days_between (GDateTime *a, GDateTime *b)
{
  UgDay from = 0;
  UgDay to = 0;

  ug_day_from_date (g_date_time_get_year (a), g_date_time_get_month (a),
                    g_date_time_get_day_of_month (a), &from);
  ug_day_from_date (g_date_time_get_year (b), g_date_time_get_month (b),
                    g_date_time_get_day_of_month (b), &to);
  return to - from;
}

static char *
say_time (UgLanguage *self, UgMomentForm form, const char *time)
{
  switch (form)
    {
    case UG_MOMENT_AT:
      /* Translators: a time of day when something happens, as in "Reported 16:40"; Russian: "в %s".
       */
      return g_strdup_printf (ug_trc (self, "at a moment", "%s"), time);
    default:
      return g_strdup (time);
    }
}

static char *
say_weekday_time (UgLanguage *self, UgMomentForm form, const char *weekday, const char *time)
{
  switch (form)
    {
    case UG_MOMENT_AT:
      /* Translators: day of the week and time when something happens: "Reported Friday 16:40". */
      return g_strdup_printf (ug_trc (self, "at a moment", "%1$s %2$s"), weekday, time);
    case UG_MOMENT_BY:
      /* Translators: day of the week and time after "by": "by Monday 09:40". */
      return g_strdup_printf (ug_trc (self, "by a moment", "%1$s %2$s"), weekday, time);
    default:
      /* Translators: day of the week and time, standing alone: "Friday 16:40". */
      return g_strdup_printf (ug_trc (self, "moment", "%1$s %2$s"), weekday, time);
    }
}

static char *
say_full_moment (
    UgLanguage *self, UgMomentForm form, const char *weekday, GDateTime *moment, const char *time)
{
  const int day = g_date_time_get_day_of_month (moment);
  const char *month = ug_trc (self, "in a date", months[g_date_time_get_month (moment) - 1]);

  switch (form)
    {
    case UG_MOMENT_AT:
      /* Translators: when something happens: day of the week, day, month, time. */
      return g_strdup_printf (ug_trc (self, "at a moment", "%1$s %2$d %3$s %4$s"), weekday, day,
                              month, time);
    case UG_MOMENT_BY:
      /* Translators: after "by": day of the week, day, month, time: "by Monday 30 November 09:40".
       */
      return g_strdup_printf (ug_trc (self, "by a moment", "%1$s %2$d %3$s %4$s"), weekday, day,
                              month, time);
    default:
      /* Translators: a moment standing alone: day of the week, day, month, time. */
      return g_strdup_printf (ug_trc (self, "moment", "%1$s %2$d %3$s %4$s"), weekday, day, month,
                              time);
    }
}

/**
 * ug_language_format_moment:
 * @self: a language
 * @moment: a moment, in the zone it shall be told in
 * @since: (nullable): an earlier moment the listener has in mind; what he can work out himself is
 *   left away
 * @form: how the sentence needs it
 *
 * Returns: (transfer full): "16:40" on the day of @since, "Friday 16:40" within a week of it (or
 *   without @since), and "Friday 27 November 16:40" beyond, where the weekday alone would mislead
 */
char *
ug_language_format_moment (UgLanguage *self, GDateTime *moment, GDateTime *since, UgMomentForm form)
{
  const char *weekday = ug_trc (self, weekday_contexts[form],
                                weekdays[form][g_date_time_get_day_of_week (moment) - 1]);
  g_autofree char *time = g_date_time_format (moment, "%H:%M");
  const int days = since != NULL ? days_between (since, moment) : 1;

  if (days == 0)
    return say_time (self, form, time);
  if (days > 0 && days < UG_DAYS_PER_WEEK)
    return say_weekday_time (self, form, weekday, time);

  return say_full_moment (self, form, weekday, moment, time);
}

/**
 * ug_language_format_number:
 * @self: a language
 * @number: a whole number
 *
 * Returns: (transfer full): the number with its thousands apart: "50,000", "50 000"
 */
char *
ug_language_format_number (UgLanguage *self, gint64 number)
{
  /* Translators: what stands between thousands; Russian: a no-break space. */
  const char *separator = ug_trc (self, "between thousands", ",");
  g_autofree char *digits = g_strdup_printf ("%" G_GINT64_FORMAT, number);
  const char *first = digits + (*digits == '-');
  GString *text = g_string_new (number < 0 ? "\u2212" : NULL);

  for (const char *digit = first; *digit != '\0'; digit++)
    {
      if (digit != first && strlen (digit) % 3 == 0)
        g_string_append (text, separator);
      g_string_append_c (text, *digit);
    }

  return g_string_free (text, FALSE);
}

/**
 * ug_language_format_hundredths:
 * @self: a language
 * @hundredths: a number times 100, not negative
 *
 * Returns: (transfer full): the number with as many decimals as it has: "4", "1.5", "99,95"
 */
char *
ug_language_format_hundredths (UgLanguage *self, gint64 hundredths)
{
  /* Translators: what stands before decimals; Russian: a comma. */
  const char *point = ug_trc (self, "before decimals", ".");
  g_autofree char *whole = ug_language_format_number (self, hundredths / 100);
  const int rest = (int)(hundredths % 100);

  if (rest == 0)
    return g_steal_pointer (&whole);
  if (rest % 10 == 0)
    return g_strdup_printf ("%s%s%d", whole, point, rest / 10);
  return g_strdup_printf ("%s%s%02d", whole, point, rest);
}

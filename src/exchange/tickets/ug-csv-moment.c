/* ug-csv-moment.c: moments as ticket systems of many countries write them.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-csv-moment.h"

#include "ug-day.h"

#include <string.h>

#define SECONDS_PER_MINUTE 60
#define SECONDS_PER_HOUR 3600
#define SECONDS_PER_DAY 86400
#define MAX_WORD 32
#define NO_SEPARATOR '\0'

/* A moment taken apart. */
typedef struct
{
  int year, month, day;
  int hour, minute, second;
  gboolean has_time;
  gboolean has_offset;
  int offset;
} Parts;

/* The beginnings of the names of months; of those that share one, the longer stands first. */
static const struct
{
  const char *start;
  int month;
} months[] = {
  { "jan", 1 },  { "feb", 2 },  { "mar", 3 },  { "apr", 4 },  { "may", 5 },
  { "jun", 6 },  { "jul", 7 },  { "aug", 8 },  { "sep", 9 },  { "oct", 10 },
  { "nov", 11 }, { "dec", 12 }, { "янв", 1 },  { "фев", 2 },  { "мар", 3 },
  { "апр", 4 },  { "май", 5 },  { "мая", 5 },  { "июн", 6 },  { "июл", 7 },
  { "авг", 8 },  { "сен", 9 },  { "окт", 10 }, { "ноя", 11 }, { "дек", 12 },
};

static const char *
skip (const char *text, const char *characters)
{
  return text + strspn (text, characters);
}

/* A number of at most @most digits; what is longer is none. */
static gboolean
take_number (const char **text, guint most, int *number, guint *digits)
{
  *number = 0;
  for (*digits = 0; g_ascii_isdigit ((*text)[*digits]); (*digits)++)
    if (*digits < most)
      *number = *number * 10 + ((*text)[*digits] - '0');
  *text += *digits;

  return *digits > 0 && *digits <= most;
}

/* Letters of any script, folded; "" where there are none. */
static void
take_word (const char **text, char word[MAX_WORD])
{
  const char *end = *text;
  g_autofree char *folded = NULL;

  while (g_unichar_isalpha (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  folded = g_utf8_casefold (*text, end - *text);
  g_strlcpy (word, folded, MAX_WORD);
  *text = end;
}

static int
find_month (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    if (g_str_has_prefix (word, months[i].start))
      return months[i].month;

  return 0;
}

static int
complete_year (int year, guint digits)
{
  return digits == 2 ? year + (year < 70 ? 2000 : 1900) : year;
}

/* "Mar 12, 2026" after the name of the month. */
static gboolean
take_after_month (const char **text, Parts *parts)
{
  guint digits;

  *text = skip (*text, ". ");
  if (!take_number (text, 2, &parts->day, &digits))
    return FALSE;
  *text = skip (*text, ", ");

  return take_number (text, 4, &parts->year, &digits) && digits == 4;
}

/* "12/Mar/26", "12 марта 2026 г." after the day. */
static gboolean
take_named (const char **text, Parts *parts)
{
  char word[MAX_WORD];
  guint digits;

  take_word (text, word);
  parts->month = find_month (word);
  *text = skip (*text, "/-. ");
  if (parts->month == 0 || !take_number (text, 4, &parts->year, &digits))
    return FALSE;
  parts->year = complete_year (parts->year, digits);

  return digits == 2 || digits == 4;
}

static void
put_in_order (UgMomentReader *self, char separator, int first, int second, Parts *parts)
{
  gboolean day_first = separator == '.' || self->order == UG_DATE_ORDER_DMY;

  if (separator != '.')
    {
      self->look.day_first += first > 12;
      self->look.month_first += second > 12;
      self->look.either += first <= 12 && second <= 12 && first != second;
      if (self->order == UG_DATE_ORDER_UNKNOWN)
        day_first = second <= 12;
    }
  parts->day = day_first ? first : second;
  parts->month = day_first ? second : first;
}

static gboolean
take_numeric (UgMomentReader *self, const char **text, char separator, int first, Parts *parts)
{
  int second;
  guint digits;

  if (!take_number (text, 2, &second, &digits) || **text != separator)
    return FALSE;
  (*text)++;
  if (!take_number (text, 4, &parts->year, &digits) || (digits != 2 && digits != 4))
    return FALSE;

  parts->year = complete_year (parts->year, digits);
  put_in_order (self, separator, first, second, parts);

  return TRUE;
}

static gboolean
take_year_first (const char **text, char separator, int year, Parts *parts)
{
  guint digits;

  parts->year = year;
  if (!take_number (text, 2, &parts->month, &digits) || **text != separator)
    return FALSE;
  (*text)++;

  return take_number (text, 2, &parts->day, &digits);
}

static gboolean
take_date (UgMomentReader *self, const char **text, Parts *parts)
{
  char word[MAX_WORD];
  char separator;
  int first;
  guint digits;

  if (!g_ascii_isdigit (**text))
    {
      take_word (text, word);
      parts->month = find_month (word);
      if (parts->month != 0)
        return take_after_month (text, parts);
      *text = skip (*text, "., "); /* the day of the week */
    }

  if (!take_number (text, 4, &first, &digits))
    return FALSE;
  separator = **text;
  if (separator == NO_SEPARATOR || strchr ("./- ", separator) == NULL)
    return FALSE;
  *text = separator == ' ' ? skip (*text, " ") : *text + 1;
  if (digits == 4)
    return take_year_first (text, separator, first, parts);
  parts->day = first;

  return g_ascii_isdigit (**text) ? take_numeric (self, text, separator, first, parts)
                                  : take_named (text, parts);
}

/* "Z", "UTC", "+03:00", "UTC+3", "-0500" */
static gboolean
take_offset (const char **text, Parts *parts)
{
  int hours, minutes = 0;
  guint digits;
  int sign;

  if (g_ascii_strncasecmp (*text, "UTC", 3) == 0 || g_ascii_strncasecmp (*text, "GMT", 3) == 0)
    {
      *text += 3;
      parts->has_offset = TRUE;
    }
  else if (**text == 'Z' || **text == 'z')
    {
      (*text)++;
      parts->has_offset = TRUE;
      return TRUE;
    }
  if (**text != '+' && **text != '-')
    return TRUE;

  sign = **text == '+' ? 1 : -1;
  (*text)++;
  if (!take_number (text, 4, &hours, &digits))
    return FALSE;
  if (digits > 2)
    {
      minutes = hours % 100;
      hours /= 100;
    }
  else if (**text == ':')
    {
      (*text)++;
      if (!take_number (text, 2, &minutes, &digits))
        return FALSE;
    }
  parts->offset = sign * (hours * SECONDS_PER_HOUR + minutes * SECONDS_PER_MINUTE);
  parts->has_offset = TRUE;

  return hours <= 18 && minutes < 60;
}

static gboolean
take_half_of_day (const char **text, Parts *parts)
{
  const gboolean before = g_ascii_strncasecmp (*text, "am", 2) == 0;

  if (!before && g_ascii_strncasecmp (*text, "pm", 2) != 0)
    return TRUE;
  if (parts->hour < 1 || parts->hour > 12)
    return FALSE;
  *text = skip (*text + 2, " ");
  parts->hour = parts->hour % 12 + (before ? 0 : 12);

  return TRUE;
}

static gboolean
take_time (const char **text, Parts *parts)
{
  guint digits;

  if (!take_number (text, 2, &parts->hour, &digits) || **text != ':')
    return FALSE;
  (*text)++;
  if (!take_number (text, 2, &parts->minute, &digits) || digits != 2)
    return FALSE;
  if (**text == ':')
    {
      (*text)++;
      if (!take_number (text, 2, &parts->second, &digits))
        return FALSE;
      if (**text == '.' || **text == ',')
        *text = skip (*text + 1, "0123456789");
    }
  parts->has_time = TRUE;
  *text = skip (*text, " ");

  return take_half_of_day (text, parts) && take_offset (text, parts);
}

/* Between the date and the time: "T", "at", "г., в", a comma. */
static const char *
skip_between (const char *text)
{
  static const char *const words[] = { "г.", "at ", "в ", "T", "," };
  gboolean found;

  do
    {
      found = FALSE;
      text = skip (text, " ");
      for (guint i = 0; i < G_N_ELEMENTS (words); i++)
        if (g_str_has_prefix (text, words[i]))
          {
            text += strlen (words[i]);
            found = TRUE;
          }
    }
  while (found);

  return text;
}

/* Seconds or milliseconds since 1970. */
static gboolean
read_digits (const char *text, gint64 *instant)
{
  const gsize length = strspn (text, "0123456789");

  if (text[length] != '\0' || (length != 10 && length != 13))
    return FALSE;
  *instant = g_ascii_strtoll (text, NULL, 10) / (length == 13 ? 1000 : 1);

  return TRUE;
}

/* A time that a change of the clocks skips is moved past it; of one that comes twice it is the
 * first coming, as a calendar of ours has it. */
static gint64
to_instant (UgMomentReader *self, gint64 local)
{
  gint64 moved = local;

  if (self->interval < 0
      || self->interval != g_time_zone_find_interval (self->zone, G_TIME_TYPE_DAYLIGHT, local))
    self->interval = g_time_zone_adjust_time (self->zone, G_TIME_TYPE_DAYLIGHT, &moved);

  return moved - g_time_zone_get_offset (self->zone, self->interval);
}

static gboolean
parse (UgMomentReader *self, const char *text, Parts *parts)
{
  if (!take_date (self, &text, parts))
    return FALSE;
  text = skip_between (text);
  if (*text != '\0' && !take_time (&text, parts))
    return FALSE;

  return *skip (text, " ") == '\0' && parts->hour < 24 && parts->minute < 60 && parts->second < 61;
}

/**
 * ug_moment_read:
 * @self: how the moments of a file are written, and what was seen of them
 * @text: a field
 * @instant: (out): seconds since 1970-01-01 UTC
 *
 * Returns: what it is; @instant is set for %UG_MOMENT_READ only
 */
UgMomentRead
ug_moment_read (UgMomentReader *self, const char *text, gint64 *instant)
{
  Parts parts = { 0 };
  gint64 local;
  UgDay day;

  text = skip (text, " \t");
  if (*text == '\0' || g_str_equal (text, "-") || g_ascii_strcasecmp (text, "null") == 0)
    return UG_MOMENT_BLANK;
  if (read_digits (text, instant))
    {
      self->look.with_zone++;
      return UG_MOMENT_READ;
    }
  if (!parse (self, text, &parts) || !ug_day_from_date (parts.year, parts.month, parts.day, &day))
    return UG_MOMENT_STRANGE;
  if (!parts.has_time)
    return UG_MOMENT_DAY_ONLY;

  local = (gint64)day * SECONDS_PER_DAY + parts.hour * SECONDS_PER_HOUR
          + parts.minute * SECONDS_PER_MINUTE + parts.second;
  self->look.with_zone += parts.has_offset;
  self->look.without_zone += !parts.has_offset;
  *instant = parts.has_offset ? local - parts.offset : to_instant (self, local);

  return UG_MOMENT_READ;
}

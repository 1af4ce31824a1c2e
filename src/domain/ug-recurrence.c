/* ug-recurrence.c: when something comes again, read from words, and only where they are sure.
 *
 * "Once a week" is a promise, but nobody knows of which day; a word that is not understood makes
 * the whole unsure.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-recurrence.h"

#include <stdlib.h>
#include <string.h>

/* Shorter months have no 29th, and nobody says what is to happen then. */
#define LAST_SURE_DAY 28
#define DAYS_AHEAD 400

typedef enum
{
  WORD_EMPTY, /* says nothing by itself */
  WORD_WEEK,
  WORD_MONTH,
  WORD_WEEKDAY,
  WORD_FIRST,
  WORD_LAST,
  WORD_WORKING,
  WORD_DAY,
} Word;

/* A word, or its beginning where it ends with "*". */
static const struct
{
  const char *word;
  Word meaning;
  guint value;
} words[] = {
  { "every", WORD_EMPTY },
  { "each", WORD_EMPTY },
  { "on", WORD_EMPTY },
  { "by", WORD_EMPTY },
  { "at", WORD_EMPTY },
  { "of", WORD_EMPTY },
  { "the", WORD_EMPTY },
  { "a", WORD_EMPTY },
  { "once", WORD_EMPTY },
  { "before", WORD_EMPTY },
  { "until", WORD_EMPTY },
  { "and", WORD_EMPTY },
  { "до", WORD_EMPTY },
  { "к", WORD_EMPTY },
  { "ко", WORD_EMPTY },
  { "по", WORD_EMPTY },
  { "в", WORD_EMPTY },
  { "во", WORD_EMPTY },
  { "и", WORD_EMPTY },
  { "раз", WORD_EMPTY },
  { "кажд*", WORD_EMPTY },
  { "числ*", WORD_EMPTY },
  { "weekly", WORD_WEEK },
  { "week", WORD_WEEK },
  { "еженедельн*", WORD_WEEK },
  { "недел*", WORD_WEEK },
  { "monthly", WORD_MONTH },
  { "month", WORD_MONTH },
  { "ежемесячн*", WORD_MONTH },
  { "месяц*", WORD_MONTH },
  { "monday*", WORD_WEEKDAY, 0 },
  { "понедельник*", WORD_WEEKDAY, 0 },
  { "tuesday*", WORD_WEEKDAY, 1 },
  { "вторник*", WORD_WEEKDAY, 1 },
  { "wednesday*", WORD_WEEKDAY, 2 },
  { "сред*", WORD_WEEKDAY, 2 },
  { "thursday*", WORD_WEEKDAY, 3 },
  { "четверг*", WORD_WEEKDAY, 3 },
  { "friday*", WORD_WEEKDAY, 4 },
  { "пятниц*", WORD_WEEKDAY, 4 },
  { "saturday*", WORD_WEEKDAY, 5 },
  { "суббот*", WORD_WEEKDAY, 5 },
  { "sunday*", WORD_WEEKDAY, 6 },
  { "воскресень*", WORD_WEEKDAY, 6 },
  { "first", WORD_FIRST },
  { "перв*", WORD_FIRST },
  { "last", WORD_LAST },
  { "последн*", WORD_LAST },
  { "working", WORD_WORKING },
  { "business", WORD_WORKING },
  { "рабоч*", WORD_WORKING },
  { "day", WORD_DAY },
  { "день", WORD_DAY },
  { "дня", WORD_DAY },
};

/* What was heard so far. */
typedef struct
{
  guint counts[WORD_DAY + 1];
  guint weekdays;
  guint n_days;
  int day;
  int minute;
} Heard;

static gboolean
is_word (const char *token, const char *word)
{
  const gsize length = strlen (word);

  return word[length - 1] == '*' ? strncmp (token, word, length - 1) == 0
                                 : g_str_equal (token, word);
}

/* "10:00" */
static gboolean
hear_time (Heard *heard, const char *token)
{
  char *end;
  const long hour = strtol (token, &end, 10);
  long minute;

  if (end == token || *end != ':' || !g_ascii_isdigit (end[1]) || !g_ascii_isdigit (end[2])
      || end[3] != '\0' || heard->minute >= 0)
    return FALSE;
  minute = strtol (end + 1, NULL, 10);
  heard->minute = (int)(hour * 60 + minute);

  return hour >= 0 && hour < 24 && minute < 60;
}

/* "5", "5th", "5-му" */
static gboolean
hear_day (Heard *heard, const char *token)
{
  static const char *const endings[] = { "",    "st", "nd",   "rd",   "th",  "-го",
                                         "-му", "-е", "-ого", "-ому", "-ое", NULL };
  char *end;
  const long day = strtol (token, &end, 10);

  if (end == token || !g_strv_contains (endings, end) || day < 1 || day > LAST_SURE_DAY)
    return FALSE;
  heard->day = (int)day;
  heard->n_days++;

  return TRUE;
}

static gboolean
hear (Heard *heard, const char *token)
{
  if (g_ascii_isdigit (*token))
    return strchr (token, ':') != NULL ? hear_time (heard, token) : hear_day (heard, token);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (is_word (token, words[i].word))
      {
        heard->counts[words[i].meaning]++;
        if (words[i].meaning == WORD_WEEKDAY)
          heard->weekdays |= 1U << words[i].value;
        return TRUE;
      }

  return FALSE;
}

static UgRecurrenceKind
conclude (const Heard *heard)
{
  const guint *counts = heard->counts;
  const gboolean edge = counts[WORD_FIRST] + counts[WORD_LAST] > 0;

  if (heard->weekdays != 0)
    return heard->n_days == 0 && !edge && counts[WORD_MONTH] + counts[WORD_WORKING] == 0
               ? UG_RECURRENCE_WEEKLY
               : UG_RECURRENCE_NONE;
  if (counts[WORD_MONTH] == 0 || counts[WORD_WEEK] > 0)
    return UG_RECURRENCE_NONE;
  if (heard->n_days == 1 && !edge && counts[WORD_WORKING] == 0)
    return UG_RECURRENCE_MONTHLY;
  if (heard->n_days == 0 && counts[WORD_FIRST] + counts[WORD_LAST] == 1 && counts[WORD_WORKING] == 1
      && counts[WORD_DAY] == 1)
    return counts[WORD_FIRST] == 1 ? UG_RECURRENCE_FIRST_WORKING_DAY
                                   : UG_RECURRENCE_LAST_WORKING_DAY;

  return UG_RECURRENCE_NONE;
}

/**
 * ug_recurrence_read:
 * @text: what somebody wrote, such as "every Monday by 10:00" or "к 5-му числу месяца"
 * @self: (out): when it comes again
 *
 * Returns: whether the words leave no doubt
 */
gboolean
ug_recurrence_read (const char *text, UgRecurrence *self)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  g_auto (GStrv) tokens = g_strsplit_set (folded, " ,.;", -1);
  Heard heard = { .minute = -1 };

  *self = (UgRecurrence){ UG_RECURRENCE_NONE };
  for (guint i = 0; tokens[i] != NULL; i++)
    if (*tokens[i] != '\0' && !hear (&heard, tokens[i]))
      return FALSE;

  *self = (UgRecurrence){ conclude (&heard), heard.weekdays, heard.day, heard.minute };

  return self->kind != UG_RECURRENCE_NONE;
}

static gboolean
is_working_day (UgCalendar *calendar, UgDay day)
{
  return calendar != NULL ? ug_calendar_is_working_day (calendar, day)
                          : ug_day_get_weekday (day) < 5;
}

/* Whether no working day of its month lies before @day, or after it. */
static gboolean
is_edge (UgCalendar *calendar, UgDay day, int step)
{
  int year, month, day_of_month, other;

  ug_day_to_date (day, &year, &month, &day_of_month);
  for (UgDay i = day + step;; i += step)
    {
      ug_day_to_date (i, &year, &other, &day_of_month);
      if (other != month)
        return TRUE;
      if (is_working_day (calendar, i))
        return FALSE;
    }
}

static gboolean
falls_on (const UgRecurrence *self, UgCalendar *calendar, UgDay day)
{
  int year, month, day_of_month;

  switch (self->kind)
    {
    case UG_RECURRENCE_WEEKLY:
      return (self->weekdays >> ug_day_get_weekday (day)) & 1;
    case UG_RECURRENCE_MONTHLY:
      ug_day_to_date (day, &year, &month, &day_of_month);
      return day_of_month == self->day;
    case UG_RECURRENCE_FIRST_WORKING_DAY:
      return is_working_day (calendar, day) && is_edge (calendar, day, -1);
    case UG_RECURRENCE_LAST_WORKING_DAY:
      return is_working_day (calendar, day) && is_edge (calendar, day, 1);
    default:
      return FALSE;
    }
}

/**
 * ug_recurrence_next:
 * @self: when something comes again
 * @calendar: (nullable): which days are working days; %NULL for Monday to Friday
 * @from: a day
 * @next: (out): the first day on or after @from on which it comes
 *
 * Returns: %FALSE when it never comes
 */
gboolean
ug_recurrence_next (const UgRecurrence *self, UgCalendar *calendar, UgDay from, UgDay *next)
{
  for (*next = from; *next < from + DAYS_AHEAD && *next < UG_DAY_LAST; (*next)++)
    if (falls_on (self, calendar, *next))
      return TRUE;

  return FALSE;
}

/* ug-calendar-hours.c: weekly hours as people write them: "Mon–Fri 9–18, Sat 10–16", "пн–пт с 9 до
 * 18", "24/7".
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-calendar.h"

#include "ug-calendar-private.h"

#include <glib/gi18n.h>
#include <string.h>

#define LONGEST 500
#define WHOLE_WEEK 0x7f

typedef enum
{
  WORD_DAYS,   /* value: days, Monday in bit 0 */
  WORD_WHOLE,  /* around the clock */
  WORD_ALWAYS, /* around the clock on every day */
  WORD_CLOSED,
  WORD_FROM,
  WORD_TO,
  WORD_AND,
  WORD_AM,
  WORD_PM,
  WORD_SHIFTS, /* how it is done, not when: "around the clock, in shifts" */
} WordType;

typedef struct
{
  const char *word; /* in lower case; a star ends a stem */
  WordType type;
  guint days;
} Word;

/* Of two words that fit, the first one counts. */
static const Word words[] = {
  { "mon", WORD_DAYS, 1 },
  { "monday*", WORD_DAYS, 1 },
  { "пн", WORD_DAYS, 1 },
  { "понедельник*", WORD_DAYS, 1 },
  { "tue", WORD_DAYS, 2 },
  { "tuesday*", WORD_DAYS, 2 },
  { "вт", WORD_DAYS, 2 },
  { "вторник*", WORD_DAYS, 2 },
  { "wed", WORD_DAYS, 4 },
  { "wednesday*", WORD_DAYS, 4 },
  { "ср", WORD_DAYS, 4 },
  { "сред*", WORD_DAYS, 4 },
  { "thu", WORD_DAYS, 8 },
  { "thursday*", WORD_DAYS, 8 },
  { "чт", WORD_DAYS, 8 },
  { "четверг*", WORD_DAYS, 8 },
  { "fri", WORD_DAYS, 16 },
  { "friday*", WORD_DAYS, 16 },
  { "пт", WORD_DAYS, 16 },
  { "пятниц*", WORD_DAYS, 16 },
  { "sat", WORD_DAYS, 32 },
  { "saturday*", WORD_DAYS, 32 },
  { "сб", WORD_DAYS, 32 },
  { "суббот*", WORD_DAYS, 32 },
  { "sun", WORD_DAYS, 64 },
  { "sunday*", WORD_DAYS, 64 },
  { "вс", WORD_DAYS, 64 },
  { "воскресень*", WORD_DAYS, 64 },
  { "every day", WORD_DAYS, 127 },
  { "daily", WORD_DAYS, 127 },
  { "каждый день", WORD_DAYS, 127 },
  { "ежедневно", WORD_DAYS, 127 },
  { "on weekdays", WORD_DAYS, 31 },
  { "weekdays", WORD_DAYS, 31 },
  { "по будням", WORD_DAYS, 31 },
  { "будни", WORD_DAYS, 31 },
  { "on weekends", WORD_DAYS, 96 },
  { "weekends", WORD_DAYS, 96 },
  { "по выходным", WORD_DAYS, 96 },
  { "выходные", WORD_DAYS, 96 },
  { "around the clock", WORD_WHOLE },
  { "круглосуточно", WORD_WHOLE },
  { "24/7", WORD_ALWAYS },
  { "24x7", WORD_ALWAYS },
  { "24х7", WORD_ALWAYS },
  { "in shifts", WORD_SHIFTS },
  { "by shifts", WORD_SHIFTS },
  { "on shifts", WORD_SHIFTS },
  { "по сменам", WORD_SHIFTS },
  { "посменно", WORD_SHIFTS },
  { "from", WORD_FROM },
  { "с", WORD_FROM },
  { "to", WORD_TO },
  { "до", WORD_TO },
  { "по", WORD_TO },
  { "closed", WORD_CLOSED },
  { "day off", WORD_CLOSED },
  { "закрыто", WORD_CLOSED },
  { "выходной", WORD_CLOSED },
  { "and", WORD_AND },
  { "и", WORD_AND },
  { "am", WORD_AM },
  { "pm", WORD_PM },
};

typedef struct
{
  const char *at;
  GString *week[UG_DAYS_PER_WEEK];
} Reader;

static void
skip_space (Reader *self)
{
  while (*self->at != '\0' && (*self->at == '.' || g_unichar_isspace (g_utf8_get_char (self->at))))
    self->at = g_utf8_next_char (self->at);
}

static gboolean
ends_word (const char *at)
{
  return !g_unichar_isalnum (g_utf8_get_char (at)) && *at != '/';
}

static const char *
match_word (const char *word, const char *at)
{
  const gsize length = strcspn (word, "*");

  if (strncmp (at, word, length) != 0)
    return NULL;

  at += length;
  if (word[length] == '*')
    while (*at != '\0' && g_unichar_isalpha (g_utf8_get_char (at)))
      at = g_utf8_next_char (at);
  return ends_word (at) ? at : NULL;
}

static const Word *
peek_word (Reader *self, const char **end)
{
  skip_space (self);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if ((*end = match_word (words[i].word, self->at)) != NULL)
      return &words[i];

  return NULL;
}

static gboolean
take_word (Reader *self, WordType type, guint *days)
{
  const char *end;
  const Word *word = peek_word (self, &end);

  if (word == NULL || word->type != type)
    return FALSE;

  if (days != NULL)
    *days = word->days;
  self->at = end;
  return TRUE;
}

static gboolean
take_sign (Reader *self, const char *signs)
{
  skip_space (self);
  if (*self->at == '\0' || g_utf8_strchr (signs, -1, g_utf8_get_char (self->at)) == NULL)
    return FALSE;

  self->at = g_utf8_next_char (self->at);
  return TRUE;
}

static gboolean
take_dash (Reader *self)
{
  return take_sign (self, "-–—") || take_word (self, WORD_TO, NULL);
}

/* The days from the one in @first to the one in @last; a week may turn at its end: "fri–mon". */
static guint
get_days_between (guint first, guint last)
{
  guint days = first;

  if (__builtin_popcount (first) != 1 || __builtin_popcount (last) != 1)
    return 0;
  while (first != last)
    {
      first = first == 64 ? 1 : first << 1;
      days |= first;
    }

  return days;
}

/* "пн–пт", "с понедельника по пятницу", "mon, wed and fri" */
static gboolean
read_days (Reader *self, guint *days)
{
  guint first, last;

  *days = 0;
  do
    {
      const char *start = self->at;

      take_word (self, WORD_FROM, NULL);
      if (!take_word (self, WORD_DAYS, &first))
        {
          self->at = start;
          return *days != 0;
        }
      if (take_dash (self))
        {
          if (!take_word (self, WORD_DAYS, &last) || get_days_between (first, last) == 0)
            return FALSE;
          first = get_days_between (first, last);
        }
      *days |= first;
    }
  while (take_sign (self, ",") || take_word (self, WORD_AND, NULL));

  return TRUE;
}

/* "9", "9:00", "9.30", "6 pm" */
static gboolean
read_time (Reader *self, guint *minute)
{
  guint hour = 0, digits = 0;

  skip_space (self);
  for (; g_ascii_isdigit (*self->at) && digits < 2; self->at++, digits++)
    hour = hour * 10 + g_ascii_digit_value (*self->at);
  if (digits == 0)
    return FALSE;

  *minute = 0;
  if ((*self->at == ':' || *self->at == '.') && g_ascii_isdigit (self->at[1])
      && g_ascii_isdigit (self->at[2]))
    {
      *minute = g_ascii_digit_value (self->at[1]) * 10 + g_ascii_digit_value (self->at[2]);
      self->at += 3;
    }
  if (g_ascii_isdigit (*self->at) || hour > 24 || *minute > 59)
    return FALSE;

  if (take_word (self, WORD_PM, NULL))
    hour = hour == 12 ? 12 : hour + 12;
  else if (take_word (self, WORD_AM, NULL))
    hour = hour == 12 ? 0 : hour;
  *minute += hour * 60;
  return *minute <= UG_MINUTES_PER_DAY;
}

static void
add_hours (Reader *self, guint days, guint start, guint end)
{
  for (guint i = 0; i < UG_DAYS_PER_WEEK; i++)
    if ((days & (1u << i)) != 0)
      g_string_append_printf (self->week[i], "%s%02u:%02u-%02u:%02u",
                              self->week[i]->len > 0 ? "," : "", start / 60, start % 60, end / 60,
                              end % 60);
}

/* "9–18", "с 9 до 18", "22–6", which ends on the next day */
static gboolean
read_hours (Reader *self, guint days)
{
  guint start, end;

  if (take_word (self, WORD_WHOLE, NULL))
    {
      add_hours (self, days, 0, UG_MINUTES_PER_DAY);
      return TRUE;
    }

  take_word (self, WORD_FROM, NULL);
  if (!read_time (self, &start) || !take_dash (self) || !read_time (self, &end))
    return FALSE;

  add_hours (self, days, start, end <= start ? end + UG_MINUTES_PER_DAY : end);
  return TRUE;
}

static gboolean
starts_with_day (Reader *self)
{
  const char *start = self->at;
  const gboolean found =
      take_word (self, WORD_DAYS, NULL)
      || (take_word (self, WORD_FROM, NULL) && take_word (self, WORD_DAYS, NULL));

  self->at = start;
  return found;
}

/* ", in shifts" at the end */
static gboolean
take_shifts (Reader *self)
{
  const char *start = self->at;

  take_sign (self, ",");
  if (take_word (self, WORD_SHIFTS, NULL))
    return TRUE;

  self->at = start;
  return FALSE;
}

/* Days and their hours, as often as they come; hours without days are those of every day. */
static gboolean
read_week (Reader *self)
{
  guint days = WHOLE_WEEK;

  if (take_word (self, WORD_ALWAYS, NULL))
    add_hours (self, days, 0, UG_MINUTES_PER_DAY);
  else
    do
      {
        if (starts_with_day (self))
          {
            if (!read_days (self, &days))
              return FALSE;
            take_sign (self, ":");
          }
        if (!read_hours (self, days))
          return FALSE;
      }
    while (
        !take_shifts (self)
        && (take_sign (self, ",;") || take_word (self, WORD_AND, NULL) || starts_with_day (self)));

  take_shifts (self);
  skip_space (self);
  return *self->at == '\0';
}

static char *
simplify (const char *text)
{
  g_autofree char *composed = g_utf8_normalize (text, -1, G_NORMALIZE_DEFAULT_COMPOSE);

  return g_utf8_strdown (composed, -1);
}

/* Hours of one day, which stand as those of Monday. */
static gboolean
read_day (Reader *self)
{
  gboolean understood = TRUE;

  skip_space (self);
  if (*self->at == '\0' || take_word (self, WORD_CLOSED, NULL) || take_sign (self, "-–—"))
    understood = TRUE;
  else if (take_word (self, WORD_ALWAYS, NULL))
    add_hours (self, 1, 0, UG_MINUTES_PER_DAY);
  else
    do
      understood = read_hours (self, 1);
    while (understood
           && (take_sign (self, ",;") || take_word (self, WORD_AND, NULL) || *self->at != '\0'));

  skip_space (self);
  return understood && *self->at == '\0';
}

/* The line of @self with other hours of the week; its holidays and other days stay. */
static char *
write_line (UgCalendar *self, const char *zone, GString **week)
{
  g_auto (GStrv) clauses = g_strsplit (self->text, "; ", -1);
  GString *line = g_string_new (zone);

  for (guint i = 0; week != NULL && i < UG_DAYS_PER_WEEK; i++)
    if (week[i]->len > 0)
      g_string_append_printf (line, "; %s %s", ug_calendar_weekdays[i], week[i]->str);
  for (guint i = 1; clauses[i] != NULL; i++)
    {
      gboolean is_week = FALSE;

      for (guint day = 0; day < UG_DAYS_PER_WEEK; day++)
        is_week = is_week || g_str_has_prefix (clauses[i], ug_calendar_weekdays[day]);
      if (week == NULL || !is_week)
        g_string_append_printf (line, "; %s", clauses[i]);
    }

  return g_string_free (line, FALSE);
}

/**
 * ug_calendar_read_hours:
 * @self: the calendar to change
 * @text: weekly hours as somebody typed them, in any of our languages
 * @error: return location
 *
 * Understands what ug_calendar_to_short() and people write: "Mon–Fri 9–18, Sat 10–16", "с
 * понедельника по пятницу с 9 до 18", "daily 22–6", "24/7".
 *
 * Returns: (transfer full) (nullable): @self with these hours instead of its own; zone, holidays,
 *   special days and breaks stay. %NULL with a #UgCalendarError when @text is not understood.
 */
UgCalendar *
ug_calendar_read_hours (UgCalendar *self, const char *text, GError **error)
{
  g_autofree char *simple = NULL;
  g_autofree char *line = NULL;
  Reader reader = { NULL };
  gboolean understood = FALSE;

  for (guint i = 0; i < UG_DAYS_PER_WEEK; i++)
    reader.week[i] = g_string_new (NULL);
  if (strlen (text) <= LONGEST && g_utf8_validate (text, -1, NULL))
    {
      reader.at = simple = simplify (text);
      understood = read_week (&reader);
    }
  line = write_line (self, self->zone_name, reader.week);
  for (guint i = 0; i < UG_DAYS_PER_WEEK; i++)
    g_string_free (reader.week[i], TRUE);

  if (understood)
    return ug_calendar_from_string (line, error);

  g_set_error_literal (error, UG_CALENDAR_ERROR, UG_CALENDAR_ERROR_SYNTAX,
                       _ ("Please write hours like this: Mon–Fri 9–18, Sat 10–16"));
  return NULL;
}

/**
 * ug_calendar_with_zone:
 * @self: a calendar
 * @zone: an IANA time zone
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the same hours in another zone; %NULL with a
 *   #UgCalendarError when there is no such zone
 */
UgCalendar *
ug_calendar_with_zone (UgCalendar *self, const char *zone, GError **error)
{
  g_autofree char *line = NULL;

  /* A separator would end the zone early, and the rest would be read as hours. */
  line = write_line (self, strchr (zone, ';') == NULL ? zone : "?", NULL);
  return ug_calendar_from_string (line, error);
}

/**
 * ug_hours_read:
 * @text: hours of one day as somebody typed them, in any of our languages
 * @hours: (out caller-allocates) (array fixed-size=24): the hours, by their start
 * @count: (out): how many there are
 * @error: return location
 *
 * Understands "9–13, 14–18", "с 9 до 18", "22–6", "around the clock", and as a closed day nothing,
 * a dash or "closed".
 *
 * Returns: whether @text is understood; otherwise @error is a #UgCalendarError
 */
gboolean
ug_hours_read (const char *text, UgHours *hours, guint *count, GError **error)
{
  g_autofree char *simple = NULL;
  g_autoptr (GArray) read = g_array_new (FALSE, FALSE, sizeof (UgHours));
  Reader reader = { NULL };
  gboolean understood = FALSE;

  for (guint i = 0; i < UG_DAYS_PER_WEEK; i++)
    reader.week[i] = g_string_new (NULL);
  if (strlen (text) <= LONGEST && g_utf8_validate (text, -1, NULL))
    {
      reader.at = simple = simplify (text);
      understood = read_day (&reader);
    }
  *count = 0;
  if (!understood)
    g_set_error_literal (error, UG_CALENDAR_ERROR, UG_CALENDAR_ERROR_SYNTAX,
                         _ ("Please write hours like this: 9–13, 14–18"));
  else if (reader.week[0]->len > 0)
    understood = ug_calendar_read_clock (read, text, reader.week[0]->str, error);
  for (guint i = 0; i < UG_DAYS_PER_WEEK; i++)
    g_string_free (reader.week[i], TRUE);
  if (!understood)
    return FALSE;

  *count = read->len;
  memcpy (hours, read->data, read->len * sizeof (UgHours));
  return TRUE;
}

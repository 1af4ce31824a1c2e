/* ug-term-lexer.c: the words people use for terms, as tokens.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-term-lexer.h"

#include <string.h>

/* Nobody types more; what does is no term. */
#define LONGEST 200
#define MOST_WORDS 40
#define LARGEST_NUMBER 99999

typedef struct
{
  const char *phrase; /* in lower case, ё as е; a star ends a stem */
  UgTermTokenType type;
  gint64 value;
  UgTermClock clock;
  gboolean singular;
} Phrase;

#define WORKING UG_TERM_CLOCK_WORKING
#define AROUND UG_TERM_CLOCK_AROUND

/* The longest phrase that fits wins, so the order is for people only. */
static const Phrase phrases[] = {
  /* Units; one that is said alone ("час") means one of it. */
  { "minute", UG_TOKEN_UNIT, UG_TERM_MINUTE, 0, TRUE },
  { "minutes", UG_TOKEN_UNIT, UG_TERM_MINUTE },
  { "mins", UG_TOKEN_UNIT, UG_TERM_MINUTE },
  { "min", UG_TOKEN_UNIT, UG_TERM_MINUTE },
  { "m", UG_TOKEN_UNIT, UG_TERM_MINUTE },
  { "минута", UG_TOKEN_UNIT, UG_TERM_MINUTE, 0, TRUE },
  { "минут*", UG_TOKEN_UNIT, UG_TERM_MINUTE },
  { "мин", UG_TOKEN_UNIT, UG_TERM_MINUTE },
  { "hour", UG_TOKEN_UNIT, UG_TERM_HOUR, 0, TRUE },
  { "hours", UG_TOKEN_UNIT, UG_TERM_HOUR },
  { "hrs", UG_TOKEN_UNIT, UG_TERM_HOUR },
  { "hr", UG_TOKEN_UNIT, UG_TERM_HOUR },
  { "h", UG_TOKEN_UNIT, UG_TERM_HOUR },
  { "час", UG_TOKEN_UNIT, UG_TERM_HOUR, 0, TRUE },
  { "часа", UG_TOKEN_UNIT, UG_TERM_HOUR },
  { "часов", UG_TOKEN_UNIT, UG_TERM_HOUR },
  { "ч", UG_TOKEN_UNIT, UG_TERM_HOUR },
  { "bh", UG_TOKEN_UNIT, UG_TERM_HOUR, WORKING },
  { "р ч", UG_TOKEN_UNIT, UG_TERM_HOUR, WORKING },
  { "рч", UG_TOKEN_UNIT, UG_TERM_HOUR, WORKING },
  { "day", UG_TOKEN_UNIT, UG_TERM_DAY_UNIT, 0, TRUE },
  { "days", UG_TOKEN_UNIT, UG_TERM_DAY_UNIT },
  { "d", UG_TOKEN_UNIT, UG_TERM_DAY_UNIT },
  { "день", UG_TOKEN_UNIT, UG_TERM_DAY_UNIT, 0, TRUE },
  { "дня", UG_TOKEN_UNIT, UG_TERM_DAY_UNIT },
  { "дней", UG_TOKEN_UNIT, UG_TERM_DAY_UNIT },
  { "дн", UG_TOKEN_UNIT, UG_TERM_DAY_UNIT },
  { "bd", UG_TOKEN_UNIT, UG_TERM_DAY_UNIT, WORKING },
  { "р д", UG_TOKEN_UNIT, UG_TERM_DAY_UNIT, WORKING },
  { "рд", UG_TOKEN_UNIT, UG_TERM_DAY_UNIT, WORKING },
  { "сутки", UG_TOKEN_UNIT, UG_TERM_DAY_UNIT, AROUND, TRUE },
  { "суток", UG_TOKEN_UNIT, UG_TERM_DAY_UNIT, AROUND },
  { "сут", UG_TOKEN_UNIT, UG_TERM_DAY_UNIT, AROUND },
  { "week", UG_TOKEN_UNIT, UG_TERM_WEEK, 0, TRUE },
  { "weeks", UG_TOKEN_UNIT, UG_TERM_WEEK },
  { "неделя", UG_TOKEN_UNIT, UG_TERM_WEEK, 0, TRUE },
  { "недел*", UG_TOKEN_UNIT, UG_TERM_WEEK },
  { "нед", UG_TOKEN_UNIT, UG_TERM_WEEK },
  { "month", UG_TOKEN_UNIT, UG_TERM_MONTH, 0, TRUE },
  { "months", UG_TOKEN_UNIT, UG_TERM_MONTH },
  { "месяц", UG_TOKEN_UNIT, UG_TERM_MONTH, 0, TRUE },
  { "месяца", UG_TOKEN_UNIT, UG_TERM_MONTH },
  { "месяцев", UG_TOKEN_UNIT, UG_TERM_MONTH },
  { "мес", UG_TOKEN_UNIT, UG_TERM_MONTH },
  { "half an hour", UG_TOKEN_HALF_HOUR },
  { "полчаса", UG_TOKEN_HALF_HOUR },
  { "получаса", UG_TOKEN_HALF_HOUR },

  /* Numbers. */
  { "a", UG_TOKEN_NUMBER, 100 },
  { "an", UG_TOKEN_NUMBER, 100 },
  { "one", UG_TOKEN_NUMBER, 100 },
  { "один", UG_TOKEN_NUMBER, 100 },
  { "одного", UG_TOKEN_NUMBER, 100 },
  { "одна", UG_TOKEN_NUMBER, 100 },
  { "одну", UG_TOKEN_NUMBER, 100 },
  { "одной", UG_TOKEN_NUMBER, 100 },
  { "одни", UG_TOKEN_NUMBER, 100 },
  { "одних", UG_TOKEN_NUMBER, 100 },
  { "полтора", UG_TOKEN_NUMBER, 150 },
  { "полутора", UG_TOKEN_NUMBER, 150 },
  { "one and a half", UG_TOKEN_NUMBER, 150 },
  { "two", UG_TOKEN_NUMBER, 200 },
  { "два", UG_TOKEN_NUMBER, 200 },
  { "две", UG_TOKEN_NUMBER, 200 },
  { "двух", UG_TOKEN_NUMBER, 200 },
  { "двое", UG_TOKEN_NUMBER, 200 },
  { "three", UG_TOKEN_NUMBER, 300 },
  { "три", UG_TOKEN_NUMBER, 300 },
  { "трех", UG_TOKEN_NUMBER, 300 },
  { "трое", UG_TOKEN_NUMBER, 300 },
  { "four", UG_TOKEN_NUMBER, 400 },
  { "четыре", UG_TOKEN_NUMBER, 400 },
  { "четырех", UG_TOKEN_NUMBER, 400 },
  { "five", UG_TOKEN_NUMBER, 500 },
  { "пять", UG_TOKEN_NUMBER, 500 },
  { "пяти", UG_TOKEN_NUMBER, 500 },
  { "six", UG_TOKEN_NUMBER, 600 },
  { "шесть", UG_TOKEN_NUMBER, 600 },
  { "шести", UG_TOKEN_NUMBER, 600 },
  { "seven", UG_TOKEN_NUMBER, 700 },
  { "семь", UG_TOKEN_NUMBER, 700 },
  { "семи", UG_TOKEN_NUMBER, 700 },
  { "eight", UG_TOKEN_NUMBER, 800 },
  { "восемь", UG_TOKEN_NUMBER, 800 },
  { "восьми", UG_TOKEN_NUMBER, 800 },
  { "ten", UG_TOKEN_NUMBER, 1000 },
  { "десять", UG_TOKEN_NUMBER, 1000 },
  { "десяти", UG_TOKEN_NUMBER, 1000 },
  { "second", UG_TOKEN_ORDINAL, 2 },
  { "второго", UG_TOKEN_ORDINAL, 2 },
  { "второй", UG_TOKEN_ORDINAL, 2 },
  { "third", UG_TOKEN_ORDINAL, 3 },
  { "третьего", UG_TOKEN_ORDINAL, 3 },
  { "третий", UG_TOKEN_ORDINAL, 3 },
  { "noon", UG_TOKEN_TIME, 12 * 60 },
  { "полудня", UG_TOKEN_TIME, 12 * 60 },

  /* Clocks. */
  { "working", UG_TOKEN_CLOCK, WORKING },
  { "work", UG_TOKEN_CLOCK, WORKING },
  { "business", UG_TOKEN_CLOCK, WORKING },
  { "раб", UG_TOKEN_CLOCK, WORKING },
  { "рабоч*", UG_TOKEN_CLOCK, WORKING },
  { "in working time", UG_TOKEN_CLOCK, WORKING },
  { "in working hours", UG_TOKEN_CLOCK, WORKING },
  { "during working hours", UG_TOKEN_CLOCK, WORKING },
  { "in business hours", UG_TOKEN_CLOCK, WORKING },
  { "during business hours", UG_TOKEN_CLOCK, WORKING },
  { "в рабочее время", UG_TOKEN_CLOCK, WORKING },
  { "рабочего времени", UG_TOKEN_CLOCK, WORKING },
  { "calendar", UG_TOKEN_CLOCK, AROUND },
  { "календарн*", UG_TOKEN_CLOCK, AROUND },
  { "астрономическ*", UG_TOKEN_CLOCK, AROUND },
  { "around the clock", UG_TOKEN_CLOCK, AROUND },
  { "round the clock", UG_TOKEN_CLOCK, AROUND },
  { "day and night", UG_TOKEN_CLOCK, AROUND },
  { "круглосуточно", UG_TOKEN_CLOCK, AROUND },
  { "днем и ночью", UG_TOKEN_CLOCK, AROUND },

  /* Bounds. */
  { "within", UG_TOKEN_WITHIN },
  { "in", UG_TOKEN_WITHIN },
  { "no later than", UG_TOKEN_WITHIN },
  { "no more than", UG_TOKEN_WITHIN },
  { "not more than", UG_TOKEN_WITHIN },
  { "at most", UG_TOKEN_WITHIN },
  { "в течение", UG_TOKEN_WITHIN },
  { "в течении", UG_TOKEN_WITHIN },
  { "за", UG_TOKEN_WITHIN },
  { "не более", UG_TOKEN_WITHIN },
  { "не более чем за", UG_TOKEN_WITHIN },
  { "не больше", UG_TOKEN_WITHIN },
  { "не дольше", UG_TOKEN_WITHIN },
  { "не позднее", UG_TOKEN_WITHIN },
  { "не позже", UG_TOKEN_WITHIN },
  { "less than", UG_TOKEN_LESS_THAN },
  { "in less than", UG_TOKEN_LESS_THAN },
  { "under", UG_TOKEN_LESS_THAN },
  { "менее", UG_TOKEN_LESS_THAN },
  { "менее чем за", UG_TOKEN_LESS_THAN },
  { "меньше", UG_TOKEN_LESS_THAN },
  { "меньше чем", UG_TOKEN_LESS_THAN },
  { "меньше чем за", UG_TOKEN_LESS_THAN },
  { "быстрее", UG_TOKEN_LESS_THAN },
  { "быстрее чем за", UG_TOKEN_LESS_THAN },
  { "up to", UG_TOKEN_TO },
  { "to", UG_TOKEN_TO },
  { "by", UG_TOKEN_TO },
  { "by the", UG_TOKEN_TO },
  { "until", UG_TOKEN_TO },
  { "before", UG_TOKEN_TO },
  { "до", UG_TOKEN_TO },
  { "к", UG_TOKEN_TO },
  { "from", UG_TOKEN_FROM },
  { "between", UG_TOKEN_FROM },
  { "от", UG_TOKEN_FROM },
  { "and", UG_TOKEN_AND },

  /* Periods. */
  { "every", UG_TOKEN_EVERY },
  { "each", UG_TOKEN_EVERY },
  { "once every", UG_TOKEN_EVERY },
  { "once per", UG_TOKEN_EVERY },
  { "once a", UG_TOKEN_EVERY },
  { "once an", UG_TOKEN_EVERY },
  { "once in", UG_TOKEN_EVERY },
  { "кажд*", UG_TOKEN_EVERY },
  { "раз в", UG_TOKEN_EVERY },
  { "один раз в", UG_TOKEN_EVERY },
  { "раз в каждые", UG_TOKEN_EVERY },
  { "hourly", UG_TOKEN_PERIOD, UG_TERM_HOUR },
  { "ежечасно", UG_TOKEN_PERIOD, UG_TERM_HOUR },
  { "daily", UG_TOKEN_PERIOD, UG_TERM_DAY_UNIT },
  { "ежедневно", UG_TOKEN_PERIOD, UG_TERM_DAY_UNIT },
  { "weekly", UG_TOKEN_PERIOD, UG_TERM_WEEK },
  { "еженедельно", UG_TOKEN_PERIOD, UG_TERM_WEEK },
  { "monthly", UG_TOKEN_PERIOD, UG_TERM_MONTH },
  { "ежемесячно", UG_TOKEN_PERIOD, UG_TERM_MONTH },

  /* Days. */
  { "same", UG_TOKEN_SAME },
  { "the same", UG_TOKEN_SAME },
  { "this", UG_TOKEN_SAME },
  { "в тот же", UG_TOKEN_SAME },
  { "тот же", UG_TOKEN_SAME },
  { "того же", UG_TOKEN_SAME },
  { "этого же", UG_TOKEN_SAME },
  { "next", UG_TOKEN_NEXT },
  { "the next", UG_TOKEN_NEXT },
  { "следующ*", UG_TOKEN_NEXT },
  { "на следующий", UG_TOKEN_NEXT },
  { "after the report", UG_TOKEN_AFTER },
  { "после обращения", UG_TOKEN_AFTER },
  { "nbd", UG_TOKEN_NEXT_DAY },
  { "end of", UG_TOKEN_END },
  { "the end of", UG_TOKEN_END },
  { "close of", UG_TOKEN_END },
  { "конца", UG_TOKEN_END },
  { "в конце", UG_TOKEN_END },
  { "start of", UG_TOKEN_START },
  { "the start of", UG_TOKEN_START },
  { "beginning of", UG_TOKEN_START },
  { "the beginning of", UG_TOKEN_START },
  { "начала", UG_TOKEN_START },
  { "началу", UG_TOKEN_START },
  { "в начале", UG_TOKEN_START },
  { "of", UG_TOKEN_OF },
  { "of the", UG_TOKEN_OF },
  { "on", UG_TOKEN_OF },
  { "on the", UG_TOKEN_OF },
  { "the", UG_TOKEN_OF },
  { "на", UG_TOKEN_OF },
  { "в", UG_TOKEN_OF },

  /* Percentiles. */
  { "процентов", UG_TOKEN_PERCENT },
  { "percent", UG_TOKEN_PERCENT },
  { "of cases", UG_TOKEN_CASES },
  { "of all cases", UG_TOKEN_CASES },
  { "of requests", UG_TOKEN_CASES },
  { "of tickets", UG_TOKEN_CASES },
  { "случаев", UG_TOKEN_CASES },
  { "обращений", UG_TOKEN_CASES },
  { "заявок", UG_TOKEN_CASES },

  /* What is no moment. */
  { "or as agreed", UG_TOKEN_OR_AGREED },
  { "или по договоренности", UG_TOKEN_OR_AGREED },
  { "или как договоримся", UG_TOKEN_OR_AGREED },
  { "as soon as possible", UG_TOKEN_FIXED, UG_TERM_SOON },
  { "asap", UG_TOKEN_FIXED, UG_TERM_SOON },
  { "как можно скорее", UG_TOKEN_FIXED, UG_TERM_SOON },
  { "как можно быстрее", UG_TOKEN_FIXED, UG_TERM_SOON },
  { "в кратчайшие сроки", UG_TOKEN_FIXED, UG_TERM_SOON },
  { "best effort", UG_TOKEN_FIXED, UG_TERM_BEST_EFFORT },
  { "best efforts", UG_TOKEN_FIXED, UG_TERM_BEST_EFFORT },
  { "по возможности", UG_TOKEN_FIXED, UG_TERM_BEST_EFFORT },
  { "по мере возможности", UG_TOKEN_FIXED, UG_TERM_BEST_EFFORT },
  { "as agreed", UG_TOKEN_FIXED, UG_TERM_AS_AGREED },
  { "by agreement", UG_TOKEN_FIXED, UG_TERM_AS_AGREED },
  { "individual terms", UG_TOKEN_FIXED, UG_TERM_AS_AGREED },
  { "individually", UG_TOKEN_FIXED, UG_TERM_AS_AGREED },
  { "по договоренности", UG_TOKEN_FIXED, UG_TERM_AS_AGREED },
  { "по согласованию", UG_TOKEN_FIXED, UG_TERM_AS_AGREED },
  { "как договоримся", UG_TOKEN_FIXED, UG_TERM_AS_AGREED },
  { "индивидуально", UG_TOKEN_FIXED, UG_TERM_AS_AGREED },
  { "no promise", UG_TOKEN_FIXED, UG_TERM_NONE },
  { "not promised", UG_TOKEN_FIXED, UG_TERM_NONE },
  { "none promised", UG_TOKEN_FIXED, UG_TERM_NONE },
  { "не обещаем", UG_TOKEN_FIXED, UG_TERM_NONE },
  { "не гарантируем", UG_TOKEN_FIXED, UG_TERM_NONE },
  { "не гарантируется", UG_TOKEN_FIXED, UG_TERM_NONE },
  { "не регламентировано", UG_TOKEN_FIXED, UG_TERM_NONE },
  { "не регламентируется", UG_TOKEN_FIXED, UG_TERM_NONE },
  { "not applicable", UG_TOKEN_FIXED, UG_TERM_NOT_APPLICABLE },
  { "n/a", UG_TOKEN_FIXED, UG_TERM_NOT_APPLICABLE },
  { "не применимо", UG_TOKEN_FIXED, UG_TERM_NOT_APPLICABLE },
  { "неприменимо", UG_TOKEN_FIXED, UG_TERM_NOT_APPLICABLE },
  { "не применяется", UG_TOKEN_FIXED, UG_TERM_NOT_APPLICABLE },
};

/* The usual spellings of "around the clock" in figures, the longest first. */
static const char *const always[] = {
  "24/7/365", "24x7x365", "24х7х365", "24/7", "7/24", "24x7",
  "7x24",     "24х7",     "7х24",     "24×7", "24*7",
};

/* Ends of ordinals in figures: "2nd", "3-го". */
static const char *const ordinal_ends[] = { "st", "nd", "rd", "th", "-го", "го", "-й", "й" };

static gboolean
is_letter (const char *at)
{
  return g_unichar_isalpha (g_utf8_get_char (at));
}

static gboolean
ends_here (const char *at)
{
  return *at != '/' && !g_unichar_isalnum (g_utf8_get_char (at));
}

static char *
simplify (const char *text)
{
  g_autofree char *composed = g_utf8_normalize (text, -1, G_NORMALIZE_DEFAULT_COMPOSE);
  g_autofree char *lower = g_utf8_strdown (composed, -1);
  GString *simple = g_string_new (lower);

  g_string_replace (simple, "ё", "е", 0);
  g_string_replace (simple, "\u2011", "-", 0);

  return g_string_free (simple, FALSE);
}

static const char *
skip_word (const char *at)
{
  while (*at != '\0' && (is_letter (at) || (*at == '/' && is_letter (at + 1))))
    at = g_utf8_next_char (at);

  return at;
}

static const char *
skip_between (const char *at)
{
  while (*at != '\0' && (*at == '.' || g_unichar_isspace (g_utf8_get_char (at))))
    at = g_utf8_next_char (at);

  return at;
}

/* How much of @at the phrase takes; 0 when it does not stand there. */
static gsize
match_phrase (const char *phrase, const char *at)
{
  const char *start = at;

  while (*phrase != '\0')
    {
      const gsize length = strcspn (phrase, " *");
      const char *end = skip_word (at);
      const gboolean stem = phrase[length] == '*';

      if (strncmp (at, phrase, length) != 0
          || (stem ? (gsize)(end - at) < length : (gsize)(end - at) != length))
        return 0;

      phrase += length + (stem ? 1 : 0);
      at = end;
      if (*phrase == ' ')
        {
          phrase++;
          at = skip_between (at);
        }
    }

  return at - start;
}

static const char *
read_phrase (const char *at, UgTermToken *token)
{
  gsize longest = 0;

  for (guint i = 0; i < G_N_ELEMENTS (phrases); i++)
    {
      const gsize length = match_phrase (phrases[i].phrase, at);

      if (length > longest)
        {
          longest = length;
          *token = (UgTermToken){ phrases[i].type, phrases[i].value, phrases[i].singular,
                                  phrases[i].clock };
        }
    }

  return longest > 0 ? at + longest : NULL;
}

static const char *
read_digits (const char *at, guint most, gint64 *value)
{
  guint count = 0;

  for (*value = 0; g_ascii_isdigit (*at) && count < most; at++, count++)
    *value = *value * 10 + g_ascii_digit_value (*at);

  return count > 0 && !g_ascii_isdigit (*at) ? at : NULL;
}

static const char *
read_always (const char *at, UgTermToken *token)
{
  for (guint i = 0; i < G_N_ELEMENTS (always); i++)
    if (g_str_has_prefix (at, always[i]) && ends_here (at + strlen (always[i])))
      {
        *token = (UgTermToken){ .type = UG_TOKEN_CLOCK, .value = UG_TERM_CLOCK_AROUND };
        return at + strlen (always[i]);
      }

  return NULL;
}

static const char *
read_time (const char *at, gint64 hour, UgTermToken *token)
{
  gint64 minute;
  const char *end = read_digits (at, 2, &minute);

  if (end == NULL || end - at != 2 || hour > 24 || minute > 59 || (hour == 24 && minute > 0))
    return NULL;

  *token = (UgTermToken){ .type = UG_TOKEN_TIME, .value = hour * 60 + minute };
  return end;
}

static const char *
read_number (const char *at, UgTermToken *token)
{
  gint64 value;
  gint64 decimals;
  const char *end = read_always (at, token);

  if (end != NULL)
    return end;

  end = read_digits (at, 5, &value);
  if (end == NULL || value > LARGEST_NUMBER)
    return NULL;
  if (*end == ':')
    return read_time (end + 1, value, token);

  for (guint i = 0; i < G_N_ELEMENTS (ordinal_ends); i++)
    if (g_str_has_prefix (end, ordinal_ends[i]) && ends_here (end + strlen (ordinal_ends[i])))
      {
        *token = (UgTermToken){ .type = UG_TOKEN_ORDINAL, .value = value };
        return end + strlen (ordinal_ends[i]);
      }

  value *= 100;
  if ((*end == '.' || *end == ',') && g_ascii_isdigit (end[1]))
    {
      const char *point = end;

      end = read_digits (end + 1, 2, &decimals);
      if (end == NULL)
        return NULL;
      value += end - point == 2 ? decimals * 10 : decimals;
    }

  *token = (UgTermToken){ .type = UG_TOKEN_NUMBER, .value = value };
  return end;
}

static const char *
read_sign (const char *at, UgTermToken *token)
{
  static const struct
  {
    const char *sign;
    UgTermTokenType type;
  } signs[] = {
    { "%", UG_TOKEN_PERCENT }, { "<", UG_TOKEN_LESS_THAN }, { "≤", UG_TOKEN_WITHIN },
    { "-", UG_TOKEN_DASH },    { "–", UG_TOKEN_DASH },      { "—", UG_TOKEN_DASH },
    { "…", UG_TOKEN_DASH },
  };

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (g_str_has_prefix (at, signs[i].sign))
      {
        *token = (UgTermToken){ .type = signs[i].type };
        return at + strlen (signs[i].sign);
      }

  return NULL;
}

static const char *
skip_space (const char *at)
{
  while (*at != '\0' && (strchr (",.()", *at) != NULL || g_unichar_isspace (g_utf8_get_char (at))))
    at = g_utf8_next_char (at);

  return at;
}

/**
 * ug_term_tokenize:
 * @text: what somebody typed
 *
 * Returns: (transfer full) (nullable) (element-type UgTermToken): the tokens, ended by
 *   %UG_TOKEN_END_OF_TEXT; %NULL when something in @text is unknown
 */
GArray *
ug_term_tokenize (const char *text)
{
  g_autofree char *simple = NULL;
  g_autoptr (GArray) tokens = g_array_new (FALSE, TRUE, sizeof (UgTermToken));
  UgTermToken token = { UG_TOKEN_END_OF_TEXT };

  if (strlen (text) > LONGEST || !g_utf8_validate (text, -1, NULL))
    return NULL;

  simple = simplify (text);
  for (const char *at = skip_space (simple); *at != '\0'; at = skip_space (at))
    {
      if (g_ascii_isdigit (*at))
        at = read_number (at, &token);
      else if (is_letter (at))
        at = read_phrase (at, &token);
      else
        at = read_sign (at, &token);

      if (at == NULL || tokens->len == MOST_WORDS)
        return NULL;
      g_array_append_val (tokens, token);
    }

  token = (UgTermToken){ UG_TOKEN_END_OF_TEXT };
  g_array_append_val (tokens, token);
  return g_steal_pointer (&tokens);
}

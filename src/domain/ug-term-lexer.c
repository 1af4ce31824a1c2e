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

/* The usual spellings of "around the clock" in figures, the longest first. */
static const char *const always[] = {
  "24 hours a day, 7 days a week",
  "24 часа в сутки, 7 дней в неделю",
  "24 hours a day",
  "24 часа в сутки",
  "24/7/365",
  "24x7x365",
  "24х7х365",
  "24 на 7",
  "24 x 7",
  "24 х 7",
  "24/7",
  "7/24",
  "24x7",
  "7x24",
  "24х7",
  "7х24",
  "24×7",
  "24*7",
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

  for (const UgTermPhrase *phrase = ug_term_phrases; phrase->phrase != NULL; phrase++)
    {
      const gsize length = match_phrase (phrase->phrase, at);

      if (length > longest)
        {
          longest = length;
          *token = phrase->token;
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

/* The half of the day that follows an hour, and how many hours it adds. At twelve o'clock only some
 * of them say the same to everybody. */
static const struct
{
  const char *words;
  gboolean afternoon;
  gboolean noon;
} halves[] = {
  { "a.m.", FALSE },           { "am", FALSE },          { "p.m.", TRUE, TRUE },
  { "pm", TRUE, TRUE },        { "утра", FALSE },        { "вечера", TRUE },
  { "часов утра", FALSE },     { "часов вечера", TRUE }, { "часа дня", TRUE },
  { "часов дня", TRUE, TRUE },
};

/* "5pm", "10:30 am", "10 утра" */
static const char *
read_half (const char *at, gint64 minutes, UgTermToken *token)
{
  const gint64 noon = 12 * 60;

  while (*at == ' ')
    at++;
  for (guint i = 0; i < G_N_ELEMENTS (halves); i++)
    {
      const char *end = at + strlen (halves[i].words);

      if (!g_str_has_prefix (at, halves[i].words) || !ends_here (end) || minutes < 60
          || minutes >= (halves[i].noon ? noon + 60 : noon))
        continue;

      *token = (UgTermToken){ .type = UG_TOKEN_TIME,
                              .value = minutes % noon + (halves[i].afternoon ? noon : 0) };
      return end;
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
  at = read_half (end, token->value, token);
  return at != NULL ? at : end;
}

static const char *
read_number (const char *at, UgTermToken *token)
{
  gint64 value;
  gint64 decimals;
  const char *half;
  const char *end = read_always (at, token);

  if (end != NULL)
    return end;

  end = read_digits (at, 5, &value);
  if (end == NULL || value > LARGEST_NUMBER)
    return NULL;
  if (*end == ':' || (g_str_has_prefix (end, "-00") && ends_here (end + 3)))
    return read_time (end + 1, value, token);
  if ((half = read_half (end, value * 60, token)) != NULL)
    return half;

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

  *token = (UgTermToken){ .type = UG_TOKEN_NUMBER, .value = value, .figures = TRUE };
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
    { "%", UG_TOKEN_PERCENT }, { "<=", UG_TOKEN_WITHIN }, { "<", UG_TOKEN_LESS_THAN },
    { "≤", UG_TOKEN_WITHIN },  { "-", UG_TOKEN_DASH },    { "–", UG_TOKEN_DASH },
    { "—", UG_TOKEN_DASH },    { "…", UG_TOKEN_DASH },
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

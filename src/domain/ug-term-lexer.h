/* ug-term-lexer.h: the words people use for terms, as tokens.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-term.h"

G_BEGIN_DECLS

/**
 * UgTermTokenType:
 *
 * What a token may stand for in a term. "до" is both "up to" and "by", so both share a type, and
 * so do "within" and "in".
 */
typedef enum
{
  UG_TOKEN_END_OF_TEXT,
  UG_TOKEN_NUMBER,       /* value: hundredths */
  UG_TOKEN_ORDINAL,      /* value: which one */
  UG_TOKEN_TIME,         /* value: minutes since midnight */
  UG_TOKEN_PERCENT,      /* "%" */
  UG_TOKEN_UNIT,         /* value: UgTermUnit */
  UG_TOKEN_CLOCK,        /* value: UgTermClock */
  UG_TOKEN_PART_OF_HOUR, /* value: hundredths of minutes */
  UG_TOKEN_EVERY,
  UG_TOKEN_PERIOD, /* "hourly"; value: UgTermUnit */
  UG_TOKEN_WITHIN,
  UG_TOKEN_LESS_THAN,
  UG_TOKEN_TO, /* "до", "up to", "to", "by" */
  UG_TOKEN_FROM,
  UG_TOKEN_DASH,
  UG_TOKEN_AND, /* as in "between 2 and 4" */
  UG_TOKEN_OF,  /* words that add nothing: "of", "the", "on" */
  UG_TOKEN_START,
  UG_TOKEN_END, /* value: whether the word of the day is in it: "EOD" */
  UG_TOKEN_SAME,
  UG_TOKEN_NEXT,
  UG_TOKEN_AFTER,    /* "after the report" */
  UG_TOKEN_NEXT_DAY, /* "NBD": the next working day in one word */
  UG_TOKEN_CASES,
  UG_TOKEN_OR_AGREED,
  UG_TOKEN_FIXED, /* value: UgTermKind */
} UgTermTokenType;

typedef struct
{
  UgTermTokenType type;
  gint64 value;
  UgTermClock clock; /* a unit may bring its own: "сутки" */
  gboolean singular; /* a unit that means one of it when it stands alone: "час" */
  gboolean figures;  /* a number in figures, not in words */
} UgTermToken;

/* Words in lower case, with е for ё; a star ends the stem of a word. */
typedef struct
{
  const char *phrase;
  UgTermToken token;
} UgTermPhrase;

extern const UgTermPhrase ug_term_phrases[];

GArray *ug_term_tokenize (const char *text);

G_END_DECLS

/* ug-term-reader.c: understands what people write as a term; what it is not sure of, it refuses.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-term-reader.h"

#include "ug-term-lexer.h"

#define MOST_DAYS 999
#define MOST_AMOUNT 9999900 /* 99999, what the lexer reads */
#define MINUTES_PER_DAY (24 * 60)

typedef struct
{
  const UgTermToken *at;
  UgTermParts *parts;
} Reader;

static gboolean
take (Reader *self, UgTermTokenType type)
{
  if (self->at->type != type)
    return FALSE;

  self->at++;
  return TRUE;
}

static gboolean
take_value (Reader *self, UgTermTokenType type, gint64 *value)
{
  *value = self->at->value;
  return take (self, type);
}

/* Contracts say a number twice: "1 (one)". */
static gboolean
take_number (Reader *self, gint64 *value)
{
  const gboolean figures = self->at->figures;

  if (!take_value (self, UG_TOKEN_NUMBER, value))
    return FALSE;

  if (figures && self->at->type == UG_TOKEN_NUMBER && !self->at->figures
      && self->at->value == *value)
    self->at++;
  return TRUE;
}

static gboolean
add_clock (Reader *self, UgTermClock clock)
{
  UgTermParts *parts = self->parts;

  if (clock != UG_TERM_CLOCK_CALENDAR && parts->clock != UG_TERM_CLOCK_CALENDAR
      && parts->clock != clock)
    return FALSE;
  if (clock != UG_TERM_CLOCK_CALENDAR)
    parts->clock = clock;

  return TRUE;
}

static gboolean
read_clock (Reader *self)
{
  gint64 clock;

  return !take_value (self, UG_TOKEN_CLOCK, &clock) || add_clock (self, clock);
}

/* "hours", "working hours", "hours around the clock", "раб. часа", "р. д." */
static gboolean
read_unit (Reader *self)
{
  const UgTermToken *unit;

  if (!read_clock (self) || self->at->type != UG_TOKEN_UNIT)
    return FALSE;

  unit = self->at++;
  self->parts->unit = unit->value;
  return add_clock (self, unit->clock) && read_clock (self);
}

/* "1 hour 30 minutes" is 90 minutes. */
static gboolean
read_more_minutes (Reader *self)
{
  gint64 minutes;

  if (self->parts->unit != UG_TERM_HOUR || !take_value (self, UG_TOKEN_NUMBER, &minutes))
    return TRUE;

  self->parts->amount = self->parts->amount * 60 + minutes;
  return read_unit (self) && self->parts->unit == UG_TERM_MINUTE;
}

/* @bare: whether a unit without a number means one of it. */
static gboolean
read_duration (Reader *self, gboolean bare)
{
  if (take_value (self, UG_TOKEN_PART_OF_HOUR, &self->parts->amount))
    {
      self->parts->unit = UG_TERM_MINUTE;
      return read_clock (self);
    }
  if (take_number (self, &self->parts->amount))
    return read_unit (self) && read_more_minutes (self);

  self->parts->amount = 100;
  return (bare || self->at->singular) && read_unit (self);
}

static gboolean
read_every (Reader *self)
{
  gint64 unit;

  self->parts->kind = UG_TERM_EVERY;
  if (take (self, UG_TOKEN_EVERY))
    return read_duration (self, TRUE);
  if (!take_value (self, UG_TOKEN_PERIOD, &unit))
    return FALSE;

  self->parts->unit = unit;
  self->parts->amount = 100;
  return read_clock (self);
}

/* "2–4 hours", "от 2 до 4 часов", "from 30 minutes to 90 minutes" */
static gboolean
read_range (Reader *self)
{
  UgTermParts *parts = self->parts;
  UgTermUnit unit;
  gboolean from, with_unit;

  parts->kind = UG_TERM_RANGE;
  from = take (self, UG_TOKEN_FROM);
  if (!take_value (self, UG_TOKEN_NUMBER, &parts->least))
    return FALSE;
  with_unit = self->at->type == UG_TOKEN_CLOCK || self->at->type == UG_TOKEN_UNIT;
  if (with_unit && !read_unit (self))
    return FALSE;

  unit = parts->unit;
  return (take (self, UG_TOKEN_DASH) || take (self, UG_TOKEN_TO)
          || (from && take (self, UG_TOKEN_AND)))
         && take_value (self, UG_TOKEN_NUMBER, &parts->amount) && read_unit (self)
         && (!with_unit || unit == parts->unit);
}

static gboolean
read_amount (Reader *self)
{
  UgTermParts *parts = self->parts;
  gboolean bare = TRUE;

  if (take (self, UG_TOKEN_LESS_THAN))
    parts->kind = UG_TERM_LESS_THAN;
  else if (take (self, UG_TOKEN_TO))
    parts->kind = UG_TERM_UP_TO;
  else
    {
      parts->kind = UG_TERM_WITHIN;
      bare = take (self, UG_TOKEN_WITHIN);
      /* "within the next 2 hours" */
      if (bare && self->at[0].type == UG_TOKEN_NEXT && self->at[1].type == UG_TOKEN_NUMBER)
        self->at++;
    }

  return read_duration (self, bare);
}

static gboolean
take_working_day (Reader *self)
{
  const UgTermToken *at = self->at;

  if (at[0].type != UG_TOKEN_CLOCK || at[0].value != UG_TERM_CLOCK_WORKING
      || at[1].type != UG_TOKEN_UNIT || at[1].value != UG_TERM_DAY_UNIT
      || at[1].clock != UG_TERM_CLOCK_CALENDAR)
    return FALSE;

  self->at += 2;
  return TRUE;
}

/* "same working day", and "same day" as well */
static gboolean
take_same_day (Reader *self)
{
  gint64 unit;

  if (take_working_day (self))
    return TRUE;

  return take_value (self, UG_TOKEN_UNIT, &unit) && unit == UG_TERM_DAY_UNIT;
}

static gboolean
set_days (Reader *self, gint64 days)
{
  self->parts->days = CLAMP (days, 0, MOST_DAYS + 1);
  return TRUE;
}

/* "3-го рабочего дня после обращения" */
static gboolean
read_ordinal_day (Reader *self, gint64 number)
{
  take (self, UG_TOKEN_NEXT);
  if (!take_working_day (self))
    return FALSE;

  take (self, UG_TOKEN_AFTER);
  return number > 0 && set_days (self, number);
}

/* "working day 3 after the report"; @alone: whether "working day" says enough, which means today */
static gboolean
read_numbered_day (Reader *self, gboolean alone)
{
  gint64 number;

  if (!take_working_day (self))
    return FALSE;
  if (!take_value (self, UG_TOKEN_NUMBER, &number))
    return alone;

  take (self, UG_TOKEN_AFTER);
  return number > 0 && number % 100 == 0 && set_days (self, number / 100);
}

/* "next working day", "same day", "working day 3", "3-го рабочего дня" */
static gboolean
read_day_name (Reader *self, gboolean alone)
{
  gint64 number;

  take (self, UG_TOKEN_OF);
  if (take (self, UG_TOKEN_NEXT_DAY))
    return set_days (self, 1);
  if (take (self, UG_TOKEN_NEXT))
    return set_days (self, 1) && take_working_day (self);
  if (take (self, UG_TOKEN_SAME))
    return take_same_day (self);
  if (take_value (self, UG_TOKEN_ORDINAL, &number))
    return read_ordinal_day (self, number);

  return read_numbered_day (self, alone);
}

/* "12:00", and where a day follows also "12 часов" and "12". */
static gboolean
take_time (Reader *self, gint64 *minute)
{
  if (take_value (self, UG_TOKEN_TIME, minute))
    return TRUE;
  if (!take_value (self, UG_TOKEN_NUMBER, minute) || *minute % 100 != 0 || *minute > 2400)
    return FALSE;

  *minute = *minute / 100 * 60;
  if (self->at->type == UG_TOKEN_UNIT && self->at->value == UG_TERM_HOUR
      && self->at->clock == UG_TERM_CLOCK_CALENDAR)
    self->at++;
  return TRUE;
}

/* A time before or after the day: "by 12:00 of the next working day", "NBD by 12:00". */
static gboolean
read_day_time (Reader *self)
{
  const UgTermToken *start = self->at;
  gint64 minute;

  take (self, UG_TOKEN_OF);
  if (!take (self, UG_TOKEN_TO))
    take (self, UG_TOKEN_WITHIN);
  if (!take_time (self, &minute))
    {
      self->at = start;
      return FALSE;
    }

  self->parts->moment = UG_TERM_TIME;
  self->parts->minute = minute;
  return TRUE;
}

/* "EOD" alone is that of the same working day; "EOD next business day" says of which. */
static gboolean
names_day (Reader *self)
{
  static const UgTermTokenType types[] = { UG_TOKEN_OF, UG_TOKEN_NEXT, UG_TOKEN_SAME,
                                           UG_TOKEN_NEXT_DAY, UG_TOKEN_ORDINAL };

  if (self->at->type == UG_TOKEN_UNIT && self->at->value == UG_TERM_DAY_UNIT)
    self->at++;
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (self->at->type == types[i])
      return TRUE;

  return FALSE;
}

static gboolean
read_day (Reader *self)
{
  UgTermParts *parts = self->parts;
  gboolean with_day;

  parts->kind = UG_TERM_DAY;
  if (read_day_time (self))
    return read_day_name (self, FALSE);

  take (self, UG_TOKEN_OF);
  if (!take (self, UG_TOKEN_TO))
    take (self, UG_TOKEN_WITHIN);
  with_day = self->at->type == UG_TOKEN_END && self->at->value;
  if (take (self, UG_TOKEN_END))
    parts->moment = UG_TERM_END;
  else if (take (self, UG_TOKEN_START))
    parts->moment = UG_TERM_START;
  if (with_day && !names_day (self))
    return TRUE;
  if (!read_day_name (self, parts->moment == UG_TERM_END))
    return FALSE;

  if (parts->moment == UG_TERM_ANY_TIME)
    read_day_time (self);
  return TRUE;
}

static gboolean
read_fixed (Reader *self)
{
  gint64 kind;

  if (!take_value (self, UG_TOKEN_FIXED, &kind))
    return FALSE;

  self->parts->kind = kind;
  return TRUE;
}

static gboolean
read_percent (Reader *self)
{
  gint64 percent;

  if (!take_value (self, UG_TOKEN_NUMBER, &percent) || !take (self, UG_TOKEN_PERCENT))
    return FALSE;

  self->parts->percent = percent;
  take (self, UG_TOKEN_CASES);
  return percent > 0;
}

static gboolean
read_end (Reader *self)
{
  if (take (self, UG_TOKEN_OR_AGREED))
    self->parts->or_agreed = TRUE;

  return self->at->type == UG_TOKEN_END_OF_TEXT;
}

/* "2 hours in 95% of cases" */
static gboolean
read_percent_end (Reader *self)
{
  if (self->parts->percent == 0 && (take (self, UG_TOKEN_WITHIN) || take (self, UG_TOKEN_OF)))
    return read_percent (self) && read_end (self);

  return read_end (self);
}

static gboolean
try_forms (const UgTermToken *tokens, const UgTermParts *start, UgTermParts *parts)
{
  gboolean (*const forms[]) (Reader *) = { read_fixed, read_every, read_amount, read_range,
                                           read_day };

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      Reader reader = { tokens, parts };

      *parts = *start;
      if (forms[i](&reader) && read_percent_end (&reader))
        return TRUE;
    }

  return FALSE;
}

/* Only amounts of time run on a clock. */
static gboolean
uses_clock (const UgTermParts *parts)
{
  return parts->kind >= UG_TERM_WITHIN && parts->kind <= UG_TERM_EVERY;
}

static gboolean
try_all (const UgTermToken *tokens, UgTermParts *parts)
{
  UgTermParts start = { 0 };
  Reader reader = { tokens, &start };

  /* "24/7, 15 minutes" */
  if (tokens[0].type == UG_TOKEN_CLOCK && tokens[0].value == UG_TERM_CLOCK_AROUND
      && tokens[1].type != UG_TOKEN_UNIT)
    {
      start.clock = tokens[0].value;
      return try_forms (tokens + 1, &start, parts) && uses_clock (parts);
    }
  /* "in 95% of cases within 2 hours" */
  if (tokens[0].type == UG_TOKEN_OF || tokens[0].type == UG_TOKEN_WITHIN)
    {
      if (tokens[1].type != UG_TOKEN_NUMBER || tokens[2].type != UG_TOKEN_PERCENT)
        return try_forms (tokens, &start, parts);
      reader.at++;
    }
  else if (tokens[0].type != UG_TOKEN_NUMBER || tokens[1].type != UG_TOKEN_PERCENT)
    return try_forms (tokens, &start, parts);

  /* "95% within 2 hours", "95% in up to 2 hours" */
  return read_percent (&reader)
         && (try_forms (reader.at, &start, parts)
             || (take (&reader, UG_TOKEN_WITHIN) && try_forms (reader.at, &start, parts)));
}

static gboolean
is_amount_valid (const UgTermParts *parts, gint64 amount)
{
  const gboolean divisible =
      parts->unit <= UG_TERM_HOUR
      || (parts->unit <= UG_TERM_WEEK && parts->clock == UG_TERM_CLOCK_AROUND);

  return amount > 0 && amount <= MOST_AMOUNT && (divisible || amount % 100 == 0);
}

/**
 * ug_term_parts_are_valid:
 * @parts: a term taken apart
 *
 * Returns: whether an understood term can say this: amounts are above 0, and only what has a fixed
 *   length is divided ("1.5 hours", but not "1.5 working days")
 */
gboolean
ug_term_parts_are_valid (const UgTermParts *parts)
{
  if (parts->percent > 10000)
    return FALSE;

  switch (parts->kind)
    {
    case UG_TERM_WORDS:
      return FALSE;
    case UG_TERM_RANGE:
    case UG_TERM_WITHIN:
    case UG_TERM_LESS_THAN:
    case UG_TERM_UP_TO:
    case UG_TERM_EVERY:
      if (parts->unit >= UG_TERM_WEEK && parts->clock == UG_TERM_CLOCK_WORKING)
        return FALSE;
      if (parts->kind == UG_TERM_EVERY && parts->percent != 0)
        return FALSE;
      if (parts->kind == UG_TERM_RANGE
          && (!is_amount_valid (parts, parts->least) || parts->least >= parts->amount))
        return FALSE;
      return is_amount_valid (parts, parts->amount);
    case UG_TERM_DAY:
      return parts->days <= MOST_DAYS && parts->minute <= MINUTES_PER_DAY;
    default:
      return parts->percent == 0 && !parts->or_agreed;
    }
}

/**
 * ug_term_parts_read:
 * @parts: (out): what @text says
 * @text: what somebody typed
 *
 * Returns: whether all of @text is understood
 */
gboolean
ug_term_parts_read (UgTermParts *parts, const char *text)
{
  g_autoptr (GArray) tokens = ug_term_tokenize (text);

  return tokens != NULL && try_all ((const UgTermToken *)tokens->data, parts)
         && ug_term_parts_are_valid (parts);
}

/* ug-term-compare.c: which of two promises is stricter, where that is certain.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-term.h"

/* Amounts of one scale can be compared by their size alone. */
typedef enum
{
  SCALE_ELAPSED_MINUTES,
  SCALE_OPEN_MINUTES,
  SCALE_WORKING_DAYS,
  SCALE_WEEKS,
  SCALE_MONTHS,
} Scale;

static Scale
measure (const UgTermParts *parts, gint64 *size)
{
  static const gint64 minutes[] = { 1, 60, 24 * 60, 7 * 24 * 60 };
  const gboolean around = parts->clock == UG_TERM_CLOCK_AROUND;

  *size = parts->amount;
  if (parts->unit == UG_TERM_MONTH)
    return SCALE_MONTHS;
  if (!around && parts->unit == UG_TERM_WEEK)
    return SCALE_WEEKS;
  if (!around && parts->unit == UG_TERM_DAY_UNIT)
    return SCALE_WORKING_DAYS;

  *size *= minutes[parts->unit];
  return around ? SCALE_ELAPSED_MINUTES : SCALE_OPEN_MINUTES;
}

static int
order (gint64 a, gint64 b)
{
  return (a > b) - (a < b);
}

static gboolean
compare_amounts (const UgTermParts *a, const UgTermParts *b, int *result)
{
  gint64 first, second;
  const Scale scale = measure (a, &first);
  const Scale other = measure (b, &second);

  *result = order (first, second);
  if (scale == other)
    {
      if (*result == 0)
        *result = (b->kind == UG_TERM_LESS_THAN) - (a->kind == UG_TERM_LESS_THAN);
      return TRUE;
    }

  /* Open time never runs faster than time itself. */
  if (scale == SCALE_ELAPSED_MINUTES && other == SCALE_OPEN_MINUTES && *result <= 0)
    *result = -1;
  else if (scale == SCALE_OPEN_MINUTES && other == SCALE_ELAPSED_MINUTES && *result >= 0)
    *result = 1;
  else
    return FALSE;

  return TRUE;
}

static gboolean
compare_days (const UgTermParts *a, const UgTermParts *b, int *result)
{
  /* Without a time of day, a day ends when it closes. */
  const gboolean a_timed = a->moment == UG_TERM_TIME;
  const gboolean b_timed = b->moment == UG_TERM_TIME;

  *result = order (a->days, b->days);
  if (*result != 0)
    return TRUE;
  if (a_timed && b_timed)
    *result = order (a->minute, b->minute);
  else
    *result = (b->moment == UG_TERM_START) - (a->moment == UG_TERM_START);

  return a_timed == b_timed;
}

static gboolean
has_amount (const UgTermParts *parts)
{
  return parts->kind >= UG_TERM_WITHIN && parts->kind <= UG_TERM_RANGE;
}

/* How much a promise binds: nothing, something, a moment. */
static int
get_strength (const UgTermParts *parts)
{
  switch (parts->kind)
    {
    case UG_TERM_NONE:
    case UG_TERM_NOT_APPLICABLE:
      return 0;
    case UG_TERM_SOON:
    case UG_TERM_BEST_EFFORT:
    case UG_TERM_AS_AGREED:
      return 1;
    default:
      return 2;
    }
}

static gboolean
compare_parts (const UgTermParts *a, const UgTermParts *b, int *result)
{
  const int strength = get_strength (a);

  *result = order (get_strength (b), strength);
  if (*result != 0)
    return a->kind != UG_TERM_AS_AGREED && b->kind != UG_TERM_AS_AGREED;
  if (strength == 0)
    return TRUE;
  if (strength == 1)
    return a->kind == b->kind;

  if (a->kind == UG_TERM_DAY && b->kind == UG_TERM_DAY)
    return compare_days (a, b, result);
  if (has_amount (a) ? has_amount (b) : a->kind == UG_TERM_EVERY && b->kind == UG_TERM_EVERY)
    return compare_amounts (a, b, result);

  return FALSE;
}

/* A promise for more of the cases is the stricter one. */
static gboolean
weigh_percent (const UgTermParts *a, const UgTermParts *b, int *result)
{
  const int percent =
      order (b->percent != 0 ? b->percent : 10000, a->percent != 0 ? a->percent : 10000);

  if (percent == 0 || *result == percent)
    return TRUE;
  if (*result != 0)
    return FALSE;

  *result = percent;
  return TRUE;
}

/**
 * ug_term_compare:
 * @a: a term
 * @b: another term
 * @result: (out): negative when @a is the stricter promise, positive when @b is, 0 when they ask
 * the same
 *
 * Compares what is certain on every calendar: 30 minutes and 1 hour, 4 hours around the clock and 4
 * working hours, but neither 8 hours around the clock and 2 working hours nor anything with words.
 *
 * Returns: whether the two can be compared
 */
gboolean
ug_term_compare (UgTerm *a, UgTerm *b, int *result)
{
  const UgTermParts *first = ug_term_get_parts (a);
  const UgTermParts *second = ug_term_get_parts (b);
  gboolean same_hours;

  *result = 0;
  if (ug_term_is_words (a) || ug_term_is_words (b))
    return ug_term_equal (a, b);

  /* What runs around the clock is the same on every calendar. */
  same_hours = first->clock == UG_TERM_CLOCK_AROUND || second->clock == UG_TERM_CLOCK_AROUND
               || g_strcmp0 (ug_term_get_calendar (a), ug_term_get_calendar (b)) == 0;
  if (first->or_agreed != second->or_agreed || !same_hours)
    return FALSE;

  return compare_parts (first, second, result) && weigh_percent (first, second, result);
}

/* ug-term-order.c: which of two promises is the stricter one in an agreement, on its calendars.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-term-order.h"

#include "ug-client.h"
#include "ug-day.h"
#include "ug-deadline.h"
#include "ug-service-hours.h"

/* So many hours are tried as the moment of a report, and so far apart. */
#define HOURS_TRIED (14 * 24)
#define HOURS_APART 5

/**
 * ug_agreement_get_example:
 * @self: an agreement
 *
 * The day of the meeting serves as the example; what is no date yet serves for nothing.
 *
 * Returns: (transfer full) (nullable): a moment of that day
 */
GDateTime *
ug_agreement_get_example (UgAgreement *self)
{
  const char *held_on = ug_record_get_text (UG_RECORD (self), UG_AGREEMENT_HELD_ON);
  UgDay day;
  int year, month, date;

  if (!ug_day_from_iso (held_on, &day))
    return NULL;

  ug_day_to_date (day, &year, &month, &date);

  return g_date_time_new_utc (year, month, date, 9, 0, 0);
}

/* The moment at which a term is due, or at which its first news is. */
static GDateTime *
get_due (UgClient *client, UgTerm *term, GDateTime *reported)
{
  UgCalendar *calendar = ug_service_hours_for (client, term);
  g_autoptr (GPtrArray) moments = NULL;

  if (calendar == NULL)
    return NULL;

  moments = ug_term_list_moments (term, calendar, reported, 1);

  return moments->len > 0 ? g_date_time_ref (moments->pdata[0]) : NULL;
}

/* A term for some of the cases or with a way out is no plain moment. */
static gboolean
is_plain (UgTerm *term)
{
  const UgTermParts *parts = ug_term_get_parts (term);

  return ug_term_promises_moment (term) && parts->percent == 0 && !parts->or_agreed;
}

/* Whenever something is reported, the two are due in the same order. */
static gboolean
try_moments (UgClient *client, UgTerm *a, UgTerm *b, GDateTime *since, int *result)
{
  for (int hours = 0; hours < HOURS_TRIED; hours += HOURS_APART)
    {
      g_autoptr (GDateTime) reported = g_date_time_add_hours (since, hours);
      g_autoptr (GDateTime) first = get_due (client, a, reported);
      g_autoptr (GDateTime) second = get_due (client, b, reported);
      int order;

      if (first == NULL || second == NULL)
        return FALSE;
      order = g_date_time_compare (first, second);
      if (hours > 0 && order != *result)
        return FALSE;
      *result = order;
    }

  return TRUE;
}

/**
 * ug_term_order:
 * @a: a term
 * @b: another term
 * @agreement: where both are promised, or could be
 * @result: (out): negative when @a is the stricter promise, positive when @b is, 0 when they ask
 *   the same
 *
 * As ug_term_compare(), and what cannot be compared on every calendar is tried on those the two
 * terms run on: at hours spread over the two weeks after the meeting. Only what is so at all of
 * them counts: 1 working day is slower than 2 working hours where a day has more than two.
 *
 * Returns: whether the two can be compared
 */
gboolean
ug_term_order (UgTerm *a, UgTerm *b, UgAgreement *agreement, int *result)
{
  UgClient *client = ug_record_get_ancestor (UG_RECORD (agreement), UG_TYPE_CLIENT);
  g_autoptr (GDateTime) since = NULL;

  if (ug_term_compare (a, b, result))
    return TRUE;
  if (client == NULL || ug_term_is_words (a) || ug_term_is_words (b) || !is_plain (a)
      || !is_plain (b))
    return FALSE;

  since = ug_agreement_get_example (agreement);

  return since != NULL && try_moments (client, a, b, since, result);
}

/* ug-check-speed.c: whether the terms of the priorities fit together.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Published policies contain what is found here, so it is told and never refused.
 */

#include "ug-check-private.h"

#include "ug-answering.h"
#include "ug-client.h"
#include "ug-deadline.h"
#include "ug-feasible.h"
#include "ug-priority.h"
#include "ug-service-hours.h"

#define N_CLOCKS 3
#define HOURS_PER_DAY 24

/* Terms that cannot be compared as such are held against each other on reports of so many days. */
#define DAYS_TRIED 7
#define HOURS_APART 5

typedef struct
{
  UgAgreement *agreement;
  UgClient *client; /* NULL for an agreement that nobody owns */
  GDateTime *example;
  GPtrArray *checks;
} Speed;

/* What we promise for @clock in a priority. */
static UgExpectation *
find_promise (Speed *self, UgRecord *priority, UgClock clock)
{
  UgRecord *agreement = UG_RECORD (self->agreement);

  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgRecord *record = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);

      if (ug_record_get_choice (record, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_TERM
          && ug_record_get_choice (record, UG_EXPECTATION_CLOCK) == (int)clock
          && g_str_equal (ug_record_get_text (record, UG_EXPECTATION_PRIORITY),
                          ug_record_get_id (priority))
          && ug_expectation_get_current (UG_EXPECTATION (record)) != NULL)
        return UG_EXPECTATION (record);
    }

  return NULL;
}

/* The moment at which a term is due, or at which its first news is. */
static GDateTime *
get_due (Speed *self, UgTerm *term, GDateTime *reported)
{
  UgCalendar *calendar = ug_service_hours_for (self->client, term);
  g_autoptr (GPtrArray) moments = NULL;

  if (calendar == NULL)
    return NULL;

  moments = ug_term_list_moments (term, calendar, reported, 1);

  return moments->len > 0 ? g_date_time_ref (moments->pdata[0]) : NULL;
}

/* Whenever something is reported, @a is due after @b. */
static gboolean
is_always_later (Speed *self, UgTerm *a, UgTerm *b)
{
  if (self->client == NULL || self->example == NULL || !ug_term_promises_moment (a)
      || !ug_term_promises_moment (b))
    return FALSE;

  for (int hours = 0; hours < DAYS_TRIED * HOURS_PER_DAY; hours += HOURS_APART)
    {
      g_autoptr (GDateTime) reported = g_date_time_add_hours (self->example, hours);
      g_autoptr (GDateTime) first = get_due (self, a, reported);
      g_autoptr (GDateTime) second = get_due (self, b, reported);

      if (first == NULL || second == NULL || g_date_time_compare (first, second) <= 0)
        return FALSE;
    }

  return TRUE;
}

/* An interval between news counts as the time until the first ones. */
static UgTerm *
dup_first (UgTerm *term)
{
  UgTermParts parts = *ug_term_get_parts (term);
  g_autoptr (UgTerm) first = NULL;

  if (parts.kind != UG_TERM_EVERY)
    return ug_term_ref (term);

  parts.kind = UG_TERM_WITHIN;
  first = ug_term_new (&parts);

  return ug_term_with_calendar (first, ug_term_get_calendar (term));
}

/* Where one of the two is no question at all, there is nothing to compare. */
static gboolean
arises (UgTerm *term)
{
  return ug_term_get_parts (term)->kind != UG_TERM_NOT_APPLICABLE;
}

static gboolean
is_slower (Speed *self, UgExpectation *a, UgExpectation *b)
{
  g_autoptr (UgTerm) first = dup_first (ug_expectation_get_current (a));
  g_autoptr (UgTerm) second = dup_first (ug_expectation_get_current (b));
  int result;

  if (!arises (first) || !arises (second))
    return FALSE;
  if (ug_term_compare (first, second, &result))
    return result > 0;

  return is_always_later (self, first, second);
}

/* Both promise a moment, and that of @a is the later one. */
static gboolean
is_due_after (Speed *self, UgExpectation *a, UgExpectation *b)
{
  return ug_term_promises_moment (ug_expectation_get_current (a))
         && ug_term_promises_moment (ug_expectation_get_current (b)) && is_slower (self, a, b);
}

static void
add_pair (Speed *self, UgCheckKind kind, UgExpectation *promise, UgExpectation *other)
{
  UgCheck *check =
      ug_check_add (self->checks, kind, UG_STEP_TIMES, UG_RECORD (promise), UG_EXPECTATION_OFFER);

  check->other = g_object_ref (UG_RECORD (other));
}

/* The priorities stand with the most urgent one first. */
static void
check_against_lower (Speed *self, guint index, UgClock clock)
{
  UgRecord *agreement = UG_RECORD (self->agreement);
  UgExpectation *promise =
      find_promise (self, ug_record_peek (agreement, UG_AGREEMENT_PRIORITIES, index), clock);

  if (promise == NULL)
    return;

  for (guint i = index + 1; i < ug_record_count (agreement, UG_AGREEMENT_PRIORITIES); i++)
    {
      UgExpectation *lower =
          find_promise (self, ug_record_peek (agreement, UG_AGREEMENT_PRIORITIES, i), clock);

      if (lower == NULL || !is_slower (self, promise, lower))
        continue;

      add_pair (self, UG_CHECK_SLOWER_WHEN_WORSE, promise, lower);
      return;
    }
}

static void
check_priority (Speed *self, UgRecord *priority)
{
  UgExpectation *response = find_promise (self, priority, UG_CLOCK_FIRST_RESPONSE);
  UgExpectation *news = find_promise (self, priority, UG_CLOCK_NEWS);
  UgExpectation *resolution = find_promise (self, priority, UG_CLOCK_RESOLUTION);

  if (!ug_record_is_blank (priority, UG_PRIORITY_TITLE)
      && ug_record_is_blank (priority, UG_PRIORITY_EXAMPLES))
    ug_check_add (self->checks, UG_CHECK_PRIORITY_WITHOUT_EXAMPLE, UG_STEP_TIMES, priority,
                  UG_PRIORITY_EXAMPLES);
  if (resolution == NULL)
    return;
  if (news != NULL && is_due_after (self, news, resolution))
    add_pair (self, UG_CHECK_NEWS_TOO_LATE, news, resolution);
  if (response != NULL && is_due_after (self, response, resolution))
    add_pair (self, UG_CHECK_RESOLVED_BEFORE_ANSWERED, resolution, response);
}

/*
 * ug_check_speed:
 * @agreement: an agreement
 * @checks: (element-type UgCheck): what was found so far
 *
 * Looks for terms that grow slower as it grows more urgent, and for clocks of one priority in the
 * wrong order. Terms that cannot be compared are tried on the calendars they run on, and only what
 * is so at every hour of a week is told.
 */
void
ug_check_speed (UgAgreement *agreement, GPtrArray *checks)
{
  g_autoptr (GDateTime) example = ug_check_get_example (agreement);
  UgRecord *record = UG_RECORD (agreement);
  Speed self = { agreement, ug_record_get_ancestor (record, UG_TYPE_CLIENT), example, checks };

  for (guint i = 0; i < ug_record_count (record, UG_AGREEMENT_PRIORITIES); i++)
    {
      for (UgClock clock = 0; clock < N_CLOCKS; clock++)
        check_against_lower (&self, i, clock);
      check_priority (&self, ug_record_peek (record, UG_AGREEMENT_PRIORITIES, i));
    }
}

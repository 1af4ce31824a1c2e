/* ug-check-speed.c: whether the terms of the priorities fit together.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Published policies contain what is found here, so it is told and never refused.
 */

#include "ug-check-private.h"

#include "ug-answering.h"
#include "ug-deadline.h"
#include "ug-feasible.h"
#include "ug-priority.h"
#include "ug-term-order.h"

#define N_CLOCKS 3

typedef struct
{
  UgAgreement *agreement;
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

  return arises (first) && arises (second)
         && ug_term_order (first, second, self->agreement, &result) && result > 0;
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
 * wrong order.
 */
void
ug_check_speed (UgAgreement *agreement, GPtrArray *checks)
{
  UgRecord *record = UG_RECORD (agreement);
  Speed self = { agreement, checks };

  for (guint i = 0; i < ug_record_count (record, UG_AGREEMENT_PRIORITIES); i++)
    {
      for (UgClock clock = 0; clock < N_CLOCKS; clock++)
        check_against_lower (&self, i, clock);
      check_priority (&self, ug_record_peek (record, UG_AGREEMENT_PRIORITIES, i));
    }
}

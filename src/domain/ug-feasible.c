/* ug-feasible.c: whether a promise can be kept on the calendar it runs on.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-feasible.h"

#include "ug-deadline.h"
#include "ug-service-hours.h"

/**
 * ug_expectation_get_current:
 * @self: an expectation
 *
 * Returns: (transfer none) (nullable): what holds now: what is agreed, and until then what is
 *   offered
 */
UgTerm *
ug_expectation_get_current (UgExpectation *self)
{
  UgTerm *agreed;

  g_return_val_if_fail (UG_IS_EXPECTATION (self), NULL);

  agreed = ug_expectation_get_agreed (self);

  return agreed != NULL ? agreed : ug_record_get_term (UG_RECORD (self), UG_EXPECTATION_OFFER);
}

/* Any calendar has an open hour some day, so only a time of day can be missed for good. */
static gboolean
names_time (UgTerm *term)
{
  const UgTermParts *parts = ug_term_get_parts (term);

  return parts->kind == UG_TERM_DAY && parts->moment == UG_TERM_TIME;
}

/* "By 22:00 of the next working day" where every day closes at 19:00. */
static gboolean
falls_outside (UgTerm *term, UgCalendar *calendar, GDateTime *reported)
{
  g_autoptr (GDateTime) due = ug_term_add (term, calendar, reported);
  const gint64 instant = due != NULL ? g_date_time_to_unix (due) : 0;
  UgPeriod hours;
  UgDay day;

  if (due == NULL)
    return TRUE;
  if (!ug_calendar_get_day (calendar, instant, &day)
      || !ug_calendar_get_day_hours (calendar, day, &hours))
    return FALSE;

  return instant < hours.start || instant > hours.end;
}

/**
 * ug_expectation_is_feasible:
 * @self: an expectation of a client's agreement
 * @reported: (nullable): when something happens, as an example; %NULL when no day is known yet, and
 *   then only the lack of hours is noticed
 *
 * Returns: whether the calendar allows what is promised
 */
UgFeasible
ug_expectation_is_feasible (UgExpectation *self, GDateTime *reported)
{
  UgTerm *term = ug_expectation_get_current (self);
  UgClient *client = ug_record_get_ancestor (UG_RECORD (self), UG_TYPE_CLIENT);
  UgCalendar *calendar;

  if (term == NULL || client == NULL || !ug_term_promises_moment (term))
    return UG_FEASIBLE_YES;

  calendar = ug_service_hours_for (client, term);
  if (calendar == NULL)
    return ug_term_get_parts (term)->clock == UG_TERM_CLOCK_AROUND ? UG_FEASIBLE_YES
                                                                   : UG_FEASIBLE_NO_HOURS;
  if (reported == NULL || !names_time (term))
    return UG_FEASIBLE_YES;

  return falls_outside (term, calendar, reported) ? UG_FEASIBLE_NEVER : UG_FEASIBLE_YES;
}

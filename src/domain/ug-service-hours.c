/* ug-service-hours.c: the calendar a term names, or else our first one for this client.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-service-hours.h"

#include "ug-deadline.h"
#include "ug-person.h"
#include "ug-schedule.h"

/**
 * ug_service_hours_for:
 * @client: a client
 * @term: (nullable): a promise to him
 *
 * Returns: (transfer none) (nullable): the calendar that @term runs on: the one it names, or else
 * our first one for this client; %NULL while there is none
 */
UgCalendar *
ug_service_hours_for (UgClient *client, UgTerm *term)
{
  const char *wanted = term != NULL ? ug_term_get_calendar (term) : NULL;
  UgCalendar *ours = NULL;

  for (guint i = 0; i < ug_record_count (UG_RECORD (client), UG_CLIENT_SCHEDULES); i++)
    {
      UgRecord *schedule = ug_record_peek (UG_RECORD (client), UG_CLIENT_SCHEDULES, i);
      UgCalendar *calendar = ug_record_get_calendar (schedule, UG_SCHEDULE_CALENDAR);

      if (calendar != NULL && g_strcmp0 (wanted, ug_record_get_id (schedule)) == 0)
        return calendar;
      if (ours == NULL && ug_record_get_choice (schedule, UG_SCHEDULE_SIDE) == UG_SIDE_OURS)
        ours = calendar;
    }

  return ours;
}

/**
 * ug_service_hours_propose_report:
 * @client: a client
 * @after: a moment, such as now
 *
 * Returns: (transfer full) (nullable): a moment to show promises on, when a report hurts most
 */
GDateTime *
ug_service_hours_propose_report (UgClient *client, GDateTime *after)
{
  UgCalendar *calendar = ug_service_hours_for (client, NULL);

  return calendar != NULL ? ug_calendar_propose_report (calendar, after) : NULL;
}

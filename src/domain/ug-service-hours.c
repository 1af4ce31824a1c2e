/* ug-service-hours.c: the calendar a term names, or else our first one for this client.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-service-hours.h"

#include "ug-day.h"
#include "ug-deadline.h"
#include "ug-person.h"
#include "ug-schedule.h"

#include <stdio.h>

#define NOON (12 * 60)

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

/* "16:40", or "16.40" as some write it. */
static gboolean
read_time (const char *text, guint *minutes)
{
  int hour, minute, end = 0;
  g_autofree char *trimmed = g_strstrip (g_strdup (text));

  if (sscanf (trimmed, "%2d%*1[:.]%2d%n", &hour, &minute, &end) != 2 || trimmed[end] != '\0'
      || hour < 0 || hour > 23 || minute < 0 || minute > 59)
    return FALSE;

  *minutes = hour * 60 + minute;
  return TRUE;
}

/* A day without a time means its noon. */
static gboolean
read_moment (UgAgreement *agreement, UgCalendar *calendar, gint64 *instant)
{
  const char *on = ug_record_get_text (UG_RECORD (agreement), UG_AGREEMENT_EXAMPLE_ON);
  const char *at = ug_record_get_text (UG_RECORD (agreement), UG_AGREEMENT_EXAMPLE_AT);
  guint minutes = NOON;
  UgDay day;

  if (!ug_day_from_iso (on, &day) || (*at != '\0' && !read_time (at, &minutes)))
    return FALSE;

  return ug_calendar_get_instant (calendar, day, minutes, instant);
}

/**
 * ug_service_hours_get_report:
 * @agreement: an agreement inside its client
 * @after: a moment, such as now
 *
 * Returns: (transfer full) (nullable): the moment to show promises on: the one that was chosen for
 *   this agreement, in the zone of our hours, or else when a report hurts most after @after
 */
GDateTime *
ug_service_hours_get_report (UgAgreement *agreement, GDateTime *after)
{
  UgRecord *client = ug_record_get_ancestor (UG_RECORD (agreement), UG_TYPE_CLIENT);
  UgCalendar *calendar = client != NULL ? ug_service_hours_for (UG_CLIENT (client), NULL) : NULL;
  gint64 instant;

  if (calendar == NULL)
    return NULL;
  if (read_moment (agreement, calendar, &instant))
    return ug_calendar_to_local (calendar, instant);

  return ug_service_hours_propose_report (UG_CLIENT (client), after);
}

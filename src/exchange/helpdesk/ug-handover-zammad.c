/* ug-handover-zammad.c: calendars and service-level agreements as Zammad's REST interface takes
 * them.
 *
 * What it knows is described at docs.zammad.org, “Service-Level Agreements”: minutes on a calendar
 * for first response, update and solution, under a condition. A calendar has hours for each day of
 * the week and dates that are closed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-handover.h"

#include <glib/gi18n-lib.h>

/* Those it is installed with: 3 is high and 1 is low. */
#define N_PRIORITIES 3

static const char *const weekdays[] = { "mon", "tue", "wed", "thu", "fri", "sat", "sun" };

static void
add_time (JsonBuilder *json, guint minute)
{
  g_autofree char *text = g_strdup_printf ("%02u:%02u", minute / 60, minute % 60);

  json_builder_add_string_value (json, text);
}

static void
add_week (UgHandover *self, guint index, JsonBuilder *json)
{
  json_builder_set_member_name (json, "business_hours");
  json_builder_begin_object (json);
  for (guint day = 0; day < UG_DAYS_PER_WEEK; day++)
    {
      g_autoptr (GArray) hours = ug_handover_list_hours (self, index, day);

      json_builder_set_member_name (json, weekdays[day]);
      json_builder_begin_object (json);
      json_builder_set_member_name (json, "active");
      json_builder_add_boolean_value (json, hours->len > 0);
      json_builder_set_member_name (json, "timeframes");
      json_builder_begin_array (json);
      for (guint i = 0; i < hours->len; i++)
        {
          json_builder_begin_array (json);
          add_time (json, g_array_index (hours, UgHours, i).start);
          add_time (json, g_array_index (hours, UgHours, i).end);
          json_builder_end_array (json);
        }
      json_builder_end_array (json);
      json_builder_end_object (json);
    }
  json_builder_end_object (json);
}

static void
add_holidays (UgHandover *self, guint index, JsonBuilder *json)
{
  g_autoptr (GArray) days = ug_handover_list_closed (self, index, TRUE);

  json_builder_set_member_name (json, "public_holidays");
  json_builder_begin_object (json);
  for (guint i = 0; i < days->len; i++)
    {
      g_autofree char *iso = ug_day_to_iso (g_array_index (days, UgDay, i));

      json_builder_set_member_name (json, iso);
      json_builder_begin_object (json);
      json_builder_set_member_name (json, "active");
      json_builder_add_boolean_value (json, TRUE);
      ug_handover_add_text (json, "summary", _ ("Closed"));
      json_builder_end_object (json);
    }
  json_builder_end_object (json);
}

static void
add_calendar (UgHandover *self, guint index, JsonBuilder *json)
{
  const UgHandoverCalendar *calendar = ug_handover_get_calendar (self, index);

  json_builder_begin_object (json);
  ug_handover_add_text (json, "name", calendar->name);
  ug_handover_add_text (json, "timezone", ug_calendar_get_zone (calendar->calendar));
  json_builder_set_member_name (json, "default");
  json_builder_add_boolean_value (json, FALSE);
  json_builder_set_member_name (json, "ical_url");
  json_builder_add_null_value (json);
  add_week (self, index, json);
  add_holidays (self, index, json);
  json_builder_end_object (json);

  ug_handover_lose_days (self, index);
  ug_handover_lose_nights (self, index);
}

static void
add_condition (JsonBuilder *json, const char *attribute, const char *operator, const char * value)
{
  json_builder_set_member_name (json, attribute);
  json_builder_begin_object (json);
  ug_handover_add_text (json, "operator", operator);
  ug_handover_add_text (json, "value", value);
  json_builder_end_object (json);
}

/* More priorities than it has are told apart by a tag. */
static void
add_conditions (UgHandover *self, guint priority, JsonBuilder *json)
{
  const char *title = self->priorities->pdata[priority];

  json_builder_set_member_name (json, "condition");
  json_builder_begin_object (json);
  add_condition (json, "organization.name", "is", self->client);
  if (priority < N_PRIORITIES)
    {
      g_autofree char *id = g_strdup_printf ("%u", N_PRIORITIES - priority);

      add_condition (json, "ticket.priority_id", "is", id);
    }
  else
    {
      add_condition (json, "ticket.tags", "contains all", title);
      ug_handover_lose (self,
                        _ ("%s: Zammad comes with three priorities; tickets of this one need a tag "
                           "of its name."),
                        title);
    }
  json_builder_end_object (json);
}

static void
add_minutes (JsonBuilder *json, const char *key, gint64 minutes)
{
  json_builder_set_member_name (json, key);
  if (minutes > 0)
    json_builder_add_int_value (json, minutes);
  else
    json_builder_add_null_value (json);
}

/* The first agreement whose condition fits a ticket counts, by name. */
static void
add_level (UgHandover *self, guint priority, JsonBuilder *json)
{
  g_autofree char *name = g_strdup_printf ("%s %u. %s", self->client, priority + 1,
                                           (char *)self->priorities->pdata[priority]);
  UgHandoverLevel level;

  if (!ug_handover_get_level (self, priority, &level))
    return;

  json_builder_begin_object (json);
  ug_handover_add_text (json, "name", name);
  ug_handover_add_text (json, "calendar", ug_handover_get_calendar (self, level.calendar)->name);
  add_minutes (json, "first_response_time", level.minutes[UG_CLOCK_FIRST_RESPONSE]);
  add_minutes (json, "response_time", 0);
  add_minutes (json, "update_time", level.minutes[UG_CLOCK_NEWS]);
  add_minutes (json, "solution_time", level.minutes[UG_CLOCK_RESOLUTION]);
  add_conditions (self, priority, json);
  json_builder_end_object (json);
}

char *
ug_handover_to_zammad (UgHandover *self)
{
  JsonBuilder *json = ug_handover_begin_json (
      self, _ ("Send each calendar to /api/v1/calendars, then each SLA to /api/v1/slas. Look at "
               "the priorities in the conditions: 3 is Zammad’s high, 1 its low."));

  json_builder_set_member_name (json, "calendars");
  json_builder_begin_array (json);
  for (guint i = 0; i < self->calendars->len; i++)
    add_calendar (self, i, json);
  json_builder_end_array (json);

  json_builder_set_member_name (json, "slas");
  json_builder_begin_array (json);
  for (guint i = 0; i < self->priorities->len; i++)
    add_level (self, i, json);
  json_builder_end_array (json);

  return ug_handover_end_json (self, json);
}

/* ug-handover-itop.c: service-level agreements and coverage windows as iTop's REST interface takes
 * them.
 *
 * An SLA there is a set of targets (SLT), each a number of minutes for one priority from 1 to 4,
 * one sort of request and one of two metrics: time to own, and time to resolve. Hours are those of
 * a coverage window, which belongs to the contract and not to a target.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-handover.h"

#include <glib/gi18n-lib.h>

#define N_PRIORITIES 4

static const char *const weekdays[] = { "monday", "tuesday",  "wednesday", "thursday",
                                        "friday", "saturday", "sunday" };
static const char *const requests[] = { "incident", "service_request" };

static void
begin_object (UgHandover *self, JsonBuilder *json, const char *class)
{
  json_builder_begin_object (json);
  ug_handover_add_text (json, "operation", "core/create");
  ug_handover_add_text (json, "comment", self->title);
  ug_handover_add_text (json, "class", class);
  ug_handover_add_text (json, "output_fields", "id, friendlyname");
  json_builder_set_member_name (json, "fields");
  json_builder_begin_object (json);
}

static void
end_object (JsonBuilder *json)
{
  json_builder_end_object (json);
  json_builder_end_object (json);
}

/* An object created before, by its name. */
static void
add_reference (JsonBuilder *json, const char *key, const char *name)
{
  json_builder_set_member_name (json, key);
  json_builder_begin_object (json);
  ug_handover_add_text (json, "name", name);
  json_builder_end_object (json);
}

static void
add_time (JsonBuilder *json, const char *key, guint minute)
{
  g_autofree char *text = g_strdup_printf ("%02u:%02u", minute / 60, minute % 60);

  ug_handover_add_text (json, key, text);
}

static void
add_window (UgHandover *self, guint index, JsonBuilder *json)
{
  const char *name = ug_handover_get_calendar (self, index)->name;

  begin_object (self, json, "CoverageWindow");
  ug_handover_add_text (json, "name", name);
  ug_handover_add_text (json, "description", self->title);
  end_object (json);

  for (guint day = 0; day < UG_DAYS_PER_WEEK; day++)
    {
      g_autoptr (GArray) hours = ug_handover_list_hours (self, index, day);

      for (guint i = 0; i < hours->len; i++)
        {
          begin_object (self, json, "CoverageWindowInterval");
          add_reference (json, "coverage_window_id", name);
          ug_handover_add_text (json, "weekday", weekdays[day]);
          add_time (json, "start_time", g_array_index (hours, UgHours, i).start);
          add_time (json, "end_time", g_array_index (hours, UgHours, i).end);
          end_object (json);
        }
    }
}

static void
add_holidays (UgHandover *self, guint index, JsonBuilder *json)
{
  const char *name = ug_handover_get_calendar (self, index)->name;
  g_autoptr (GArray) days = ug_handover_list_closed (self, index, TRUE);

  if (days->len == 0)
    return;

  begin_object (self, json, "HolidayCalendar");
  ug_handover_add_text (json, "name", name);
  end_object (json);
  for (guint i = 0; i < days->len; i++)
    {
      g_autofree char *iso = ug_day_to_iso (g_array_index (days, UgDay, i));

      begin_object (self, json, "Holiday");
      ug_handover_add_text (json, "name", _ ("Closed"));
      ug_handover_add_text (json, "date", iso);
      add_reference (json, "calendar_id", name);
      end_object (json);
    }
}

/* The one calendar on which most terms run. */
static gboolean
choose_window (UgHandover *self, guint *index)
{
  guint most = 0;

  for (guint i = 0; i < self->calendars->len; i++)
    {
      guint count = 0;

      for (guint j = 0; j < self->terms->len; j++)
        {
          const UgHandoverTerm *term = self->terms->pdata[j];

          count += term->minutes > 0 && term->clock != UG_CLOCK_NEWS && term->calendar == (int)i;
        }
      if (count > most)
        {
          most = count;
          *index = i;
        }
    }

  return most > 0;
}

/* A target holds for both sorts of request. */
static void
add_target (UgHandover *self, const UgHandoverTerm *term, JsonBuilder *json)
{
  const char *metric = term->clock == UG_CLOCK_FIRST_RESPONSE ? "tto" : "ttr";
  g_autofree char *priority = g_strdup_printf ("%u", term->priority + 1);

  for (guint i = 0; i < G_N_ELEMENTS (requests); i++)
    {
      g_autofree char *name =
          g_strdup_printf ("%s %s %s %s", self->client, priority, metric, requests[i]);

      begin_object (self, json, "SLT");
      ug_handover_add_text (json, "name", name);
      ug_handover_add_text (json, "priority", priority);
      ug_handover_add_text (json, "request_type", requests[i]);
      ug_handover_add_text (json, "metric", metric);
      json_builder_set_member_name (json, "value");
      json_builder_add_int_value (json, term->minutes);
      ug_handover_add_text (json, "unit", "minutes");
      end_object (json);

      begin_object (self, json, "lnkSLAToSLT");
      add_reference (json, "sla_id", self->title);
      add_reference (json, "slt_id", name);
      end_object (json);
    }
}

static gboolean
can_express (UgHandover *self, const UgHandoverTerm *term, guint window)
{
  if (term->minutes == 0)
    return FALSE;

  if (term->clock == UG_CLOCK_NEWS)
    ug_handover_lose (self, _ ("%1$s (%2$s): iTop has no clock for news; it was left out."),
                      term->place, term->words);
  else if (term->priority >= N_PRIORITIES)
    ug_handover_lose (self, _ ("%1$s (%2$s): iTop has four priorities; it was left out."),
                      term->place, term->words);
  else if (term->calendar != (int)window)
    ug_handover_lose (self,
                      _ ("%1$s (%2$s): it runs on the calendar “%3$s”, but in iTop a contract has "
                         "one coverage window, here “%4$s”; it was left out."),
                      term->place, term->words,
                      ug_handover_get_calendar (self, term->calendar)->name,
                      ug_handover_get_calendar (self, window)->name);
  else
    return TRUE;

  return FALSE;
}

static void
add_targets (UgHandover *self, guint window, JsonBuilder *json)
{
  begin_object (self, json, "SLA");
  ug_handover_add_text (json, "name", self->title);
  ug_handover_add_text (json, "description", self->title);
  add_reference (json, "org_id", self->firm);
  end_object (json);
  if (*self->firm == '\0')
    ug_handover_lose (self, _ ("Our firm has no name here, and iTop wants an organisation that "
                               "provides the SLA: fill in its name."));

  for (guint i = 0; i < self->terms->len; i++)
    if (can_express (self, self->terms->pdata[i], window))
      add_target (self, self->terms->pdata[i], json);
}

char *
ug_handover_to_itop (UgHandover *self)
{
  JsonBuilder *json = ug_handover_begin_json (
      self,
      _ ("Send each operation, in this order, as json_data to webservices/rest.php?version=1.3, "
         "then choose the SLA and the coverage window in the client’s contract. Coverage windows "
         "and holidays need iTop’s extension for service hours."));
  guint window = 0;

  json_builder_set_member_name (json, "operations");
  json_builder_begin_array (json);
  if (choose_window (self, &window))
    {
      const UgHandoverCalendar *calendar = ug_handover_get_calendar (self, window);

      add_window (self, window, json);
      add_holidays (self, window, json);
      add_targets (self, window, json);
      ug_handover_lose (self,
                        _ ("Calendar “%1$s”: its zone is %2$s, but iTop counts in the zone of its "
                           "server."),
                        calendar->name, ug_calendar_get_zone (calendar->calendar));
      ug_handover_lose_days (self, window);
      ug_handover_lose_nights (self, window);
    }
  json_builder_end_array (json);

  return ug_handover_end_json (self, json);
}

/* ug-due-ics.c: what is ahead, as a file that any calendar program takes in.
 *
 * What comes weekly or monthly is a rule; first and last working days are written out, because no
 * rule knows the holidays.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-due-ics.h"

#include <libical/ical.h>
#include <stdlib.h>

/* Reminded at nine of the day before, so that there is a day left. */
#define ALARM_WHOLE_DAY "-PT15H"
#define ALARM_TIMED "-P1D"
#define HALF_HOUR (30 * 60)
#define MOST_DATES 60

/* What the writing of one file shares. */
typedef struct
{
  icalcomponent *calendar;
  GHashTable *zones; /* names of those that are in the file */
  struct icaltimetype stamp;
  UgDay until;
  UgLanguage *language;
} Writing;

static struct icaltimetype
to_date (UgDay day)
{
  struct icaltimetype time = icaltime_null_date ();

  ug_day_to_date (day, &time.year, &time.month, &time.day);

  return time;
}

static icaltimezone *
get_zone (UgCalendar *calendar)
{
  return calendar != NULL ? icaltimezone_get_builtin_timezone (ug_calendar_get_zone (calendar))
                          : NULL;
}

/* Under its plain name, which every program knows, and not under that of the library. */
static void
add_zone (Writing *self, icaltimezone *zone, const char *name)
{
  icalcomponent *component;
  icalproperty *id;

  if (!g_hash_table_add (self->zones, g_strdup (name)))
    return;

  component = icalcomponent_new_clone (icaltimezone_get_component (zone));
  id = icalcomponent_get_first_property (component, ICAL_TZID_PROPERTY);
  if (id != NULL)
    icalproperty_set_tzid (id, name);
  icalcomponent_add_component (self->calendar, component);
}

/* A whole day, or a time of it in the zone of the service hours. */
static void
add_start (Writing *self, icalcomponent *event, UgDue *due, UgDay day)
{
  const UgRecurrence *recurrence = ug_due_get_recurrence (due);
  struct icaltimetype start = to_date (day);
  icaltimezone *zone = get_zone (ug_due_get_calendar (due));
  icalproperty *property;

  if (recurrence == NULL || recurrence->minute < 0)
    {
      icalcomponent_add_property (event, icalproperty_new_dtstart (start));
      return;
    }

  start.is_date = 0;
  start.hour = recurrence->minute / 60;
  start.minute = recurrence->minute % 60;
  start.second = 0;
  property = icalproperty_new_dtstart (start);
  if (zone != NULL)
    {
      const char *name = ug_calendar_get_zone (ug_due_get_calendar (due));

      add_zone (self, zone, name);
      icalproperty_add_parameter (property, icalparameter_new_tzid (name));
    }
  icalcomponent_add_property (event, property);
  icalcomponent_add_property (event,
                              icalproperty_new_duration (icaldurationtype_from_int (HALF_HOUR)));
}

static void
add_rule (icalcomponent *event, const UgRecurrence *recurrence)
{
  static const char *const days[] = { "MO", "TU", "WE", "TH", "FR", "SA", "SU" };
  g_autoptr (GString) rule = g_string_new (NULL);

  if (recurrence->kind == UG_RECURRENCE_MONTHLY)
    g_string_printf (rule, "FREQ=MONTHLY;BYMONTHDAY=%d", recurrence->day);
  else
    {
      g_string_assign (rule, "FREQ=WEEKLY;BYDAY=");
      for (guint i = 0; i < G_N_ELEMENTS (days); i++)
        if ((recurrence->weekdays >> i) & 1)
          g_string_append_printf (rule, "%s%s", rule->str[rule->len - 1] == '=' ? "" : ",",
                                  days[i]);
    }
  icalcomponent_add_property (event,
                              icalproperty_new_rrule (icalrecurrencetype_from_string (rule->str)));
}

static void
add_alarm (Writing *self, icalcomponent *event, const char *summary, gboolean timed)
{
  icalcomponent *alarm = icalcomponent_new_valarm ();

  icalcomponent_add_property (alarm, icalproperty_new_action (ICAL_ACTION_DISPLAY));
  icalcomponent_add_property (alarm, icalproperty_new_description (summary));
  icalcomponent_add_property (alarm, icalproperty_new_trigger (icaltriggertype_from_string (
                                         timed ? ALARM_TIMED : ALARM_WHOLE_DAY)));
  icalcomponent_add_component (event, alarm);
}

/* The same thing has the same name in every file, so that taking it in again replaces it. */
static char *
name_event (UgDue *due, const char *date)
{
  return g_strdup_printf ("%s-%s%s%s@ugovor", ug_due_kind_choices[ug_due_get_kind (due)].nick,
                          ug_due_get_source (due), date != NULL ? "-" : "",
                          date != NULL ? date : "");
}

static icalcomponent *
add_event (Writing *self, UgDue *due, UgDay day, const char *date)
{
  icalcomponent *event = icalcomponent_new_vevent ();
  const UgRecurrence *recurrence = ug_due_get_recurrence (due);
  g_autofree char *what = ug_due_to_words (due, self->language);
  g_autofree char *summary = g_strdup_printf ("%s: %s", ug_due_get_client_name (due), what);
  g_autofree char *uid = name_event (due, date);

  icalcomponent_add_property (event, icalproperty_new_uid (uid));
  icalcomponent_add_property (event, icalproperty_new_dtstamp (self->stamp));
  add_start (self, event, due, day);
  icalcomponent_add_property (event, icalproperty_new_summary (summary));
  if (*ug_due_get_who (due) != '\0')
    icalcomponent_add_property (event, icalproperty_new_description (ug_due_get_who (due)));
  add_alarm (self, event, summary, recurrence != NULL && recurrence->minute >= 0);
  icalcomponent_add_component (self->calendar, event);

  return event;
}

static void
add_working_days (Writing *self, UgDue *due, UgDay day)
{
  const UgRecurrence *recurrence = ug_due_get_recurrence (due);
  guint count = 0;

  while (count++ < MOST_DATES && day <= self->until)
    {
      g_autofree char *date = ug_day_to_iso (day);

      add_event (self, due, day, date);
      if (!ug_recurrence_next (recurrence, ug_due_get_calendar (due), day + 1, &day))
        return;
    }
}

static void
add_due (Writing *self, UgDue *due)
{
  const UgRecurrence *recurrence = ug_due_get_recurrence (due);
  UgDay day;

  if (!ug_day_from_iso (ug_due_get_date (due), &day) || day > self->until)
    return;

  if (recurrence == NULL)
    add_event (self, due, day, NULL);
  else if (recurrence->kind == UG_RECURRENCE_WEEKLY || recurrence->kind == UG_RECURRENCE_MONTHLY)
    add_rule (add_event (self, due, day, NULL), recurrence);
  else
    add_working_days (self, due, day);
}

/**
 * ug_due_to_ics:
 * @list: (element-type UgDue): what is ahead; what comes again becomes a rule
 * @until: what begins later is left out
 * @now: when the file is written
 * @language: in which to say it
 *
 * Returns: (transfer full): an iCalendar file
 */
char *
ug_due_to_ics (GPtrArray *list, UgDay until, GDateTime *now, UgLanguage *language)
{
  g_autoptr (GHashTable) zones = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Writing self = { icalcomponent_new_vcalendar (), zones,
                   icaltime_from_timet_with_zone (g_date_time_to_unix (now), 0,
                                                  icaltimezone_get_utc_timezone ()),
                   until, language };
  g_autofree char *text = NULL;
  char *written;

  icalcomponent_add_property (self.calendar, icalproperty_new_version ("2.0"));
  icalcomponent_add_property (self.calendar, icalproperty_new_prodid ("-//Ugovor//Due//EN"));
  for (guint i = 0; i < list->len; i++)
    add_due (&self, list->pdata[i]);

  written = icalcomponent_as_ical_string_r (self.calendar);
  text = g_strdup (written);
  free (written);
  icalcomponent_free (self.calendar);

  return g_steal_pointer (&text);
}

/* test-due-ics.c: what is ahead as an iCalendar file, read back by libical.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-agreement.h"
#include "ug-due-ics.h"
#include "ug-expectation.h"
#include "ug-fact.h"
#include "ug-schedule.h"

#include <libical/ical.h>
#include <string.h>

static void
add_report (UgRecord *agreement, const char *words)
{
  UgRecord *report = ug_record_add (agreement, UG_AGREEMENT_EXPECTATIONS);
  g_autoptr (UgTerm) term = ug_term_new_words (words);
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 1, 1, 9, 0, 0);

  ug_record_set_choice (report, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_REPORT);
  ug_record_set_text (report, UG_EXPECTATION_TITLE, words);
  ug_record_set_text (report, UG_EXPECTATION_NOTE, "private");
  ug_record_set_term (report, UG_EXPECTATION_OFFER, term);
  ug_expectation_answer (UG_EXPECTATION (report), UG_ANSWER_CHOICE_SUITS, "", now);
}

static UgClient *
make_client (void)
{
  UgClient *client = ug_record_new (UG_TYPE_CLIENT);
  UgRecord *schedule = ug_record_add (UG_RECORD (client), UG_CLIENT_SCHEDULES);
  UgRecord *agreement = ug_record_add (UG_RECORD (client), UG_CLIENT_AGREEMENTS);
  UgRecord *fact = ug_record_add (UG_RECORD (client), UG_CLIENT_FACTS);
  g_autoptr (UgCalendar) hours = ug_calendar_from_string (
      "Europe/Berlin; mon-fri 09:00-18:00; holiday 2027-01-01..2027-01-10", NULL);

  ug_record_set_text (UG_RECORD (client), UG_CLIENT_NAME, "Ромашка; и, Ко\\\n");
  ug_record_set_choice (schedule, UG_SCHEDULE_SIDE, UG_SIDE_OURS);
  ug_record_set_calendar (schedule, UG_SCHEDULE_CALENDAR, hours);
  ug_record_set_text (fact, UG_FACT_TITLE, "Warranty ends\r\nEND:VCALENDAR");
  ug_record_set_text (fact, UG_FACT_DUE, "2027-02-14");
  ug_record_set_text (fact, UG_FACT_NOTE, "private");
  add_report (agreement, "every Monday by 10:00");
  add_report (agreement, "by the 5th of the month");
  add_report (agreement, "on the first working day of the month");
  ug_record_set_text (agreement, UG_AGREEMENT_NOTE, "private");

  return client;
}

static char *
write_ics (void)
{
  g_autoptr (UgClient) client = make_client ();
  g_autoptr (UgLanguage) language = ug_language_new ("en");
  g_autoptr (GDateTime) now = g_date_time_new_utc (2027, 1, 1, 9, 0, 0);
  g_autoptr (GPtrArray) list = ug_due_list (client);
  g_autoptr (GPtrArray) again = NULL;
  UgDay today, until;

  g_assert_true (ug_day_from_iso ("2027-01-01", &today));
  g_assert_true (ug_day_from_iso ("2027-03-31", &until));
  again = ug_due_list_again (client, today);
  for (guint i = 0; i < again->len; i++)
    g_ptr_array_add (list, g_object_ref (again->pdata[i]));

  return ug_due_to_ics (list, until, now, language);
}

static icalcomponent *
find_event (icalcomponent *calendar, const char *piece)
{
  for (icalcomponent *event = icalcomponent_get_first_component (calendar, ICAL_VEVENT_COMPONENT);
       event != NULL; event = icalcomponent_get_next_component (calendar, ICAL_VEVENT_COMPONENT))
    if (strstr (icalcomponent_get_summary (event), piece) != NULL)
      return event;

  g_assert_not_reached ();
}

/* Every event has what a calendar program needs, and no two have one name. */
static void
test_whole (void)
{
  g_autofree char *text = write_ics ();
  icalcomponent *calendar = icalparser_parse_string (text);
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint count = 0;

  g_assert_nonnull (calendar);
  g_assert_cmpint (icalcomponent_count_errors (calendar), ==, 0);
  for (icalcomponent *event = icalcomponent_get_first_component (calendar, ICAL_VEVENT_COMPONENT);
       event != NULL; event = icalcomponent_get_next_component (calendar, ICAL_VEVENT_COMPONENT))
    {
      g_assert_true (g_hash_table_add (names, g_strdup (icalcomponent_get_uid (event))));
      g_assert_false (icaltime_is_null_time (icalcomponent_get_dtstamp (event)));
      g_assert_cmpint (icalcomponent_count_components (event, ICAL_VALARM_COMPONENT), ==, 1);
      g_assert_true (g_str_has_prefix (icalcomponent_get_summary (event), "Ромашка; и, Ко\\"));
      count++;
    }
  g_assert_cmpuint (count, ==, 6);
  g_assert_null (strstr (text, "private"));
  icalcomponent_free (calendar);
}

/* Ten o'clock in Berlin, in winter and in summer. */
static void
test_rule (void)
{
  g_autofree char *text = write_ics ();
  icalcomponent *calendar = icalparser_parse_string (text);
  icalcomponent *event = find_event (calendar, "every Monday");
  icalproperty *start = icalcomponent_get_first_property (event, ICAL_DTSTART_PROPERTY);
  icalproperty *rule = icalcomponent_get_first_property (event, ICAL_RRULE_PROPERTY);
  struct icalrecurrencetype recurrence = icalproperty_get_rrule (rule);
  icalrecur_iterator *days = icalrecur_iterator_new (recurrence, icalproperty_get_dtstart (start));
  icalcomponent *zone = icalcomponent_get_first_component (calendar, ICAL_VTIMEZONE_COMPONENT);
  struct icaltimetype first = icalrecur_iterator_next (days);
  struct icaltimetype second = icalrecur_iterator_next (days);

  g_assert_cmpstr (icalproperty_get_parameter_as_string (start, "TZID"), ==, "Europe/Berlin");
  g_assert_cmpstr (
      icalproperty_get_tzid (icalcomponent_get_first_property (zone, ICAL_TZID_PROPERTY)), ==,
      "Europe/Berlin");
  g_assert_cmpint (first.month * 100 + first.day, ==, 104);
  g_assert_cmpint (first.hour, ==, 10);
  g_assert_cmpint (second.month * 100 + second.day, ==, 111);
  icalrecur_iterator_free (days);

  event = find_event (calendar, "by the 5th");
  g_assert_cmpstr (icalproperty_get_value_as_string (
                       icalcomponent_get_first_property (event, ICAL_RRULE_PROPERTY)),
                   ==, "FREQ=MONTHLY;BYMONTHDAY=5");
  g_assert_true (icalcomponent_get_dtstart (event).is_date);
  icalcomponent_free (calendar);
}

/* No rule knows the holidays. */
static void
test_working_days (void)
{
  g_autofree char *text = write_ics ();
  icalcomponent *calendar = icalparser_parse_string (text);
  icalcomponent *event = find_event (calendar, "first working day");

  g_assert_cmpint (icalcomponent_get_dtstart (event).day, ==, 11);
  g_assert_null (icalcomponent_get_first_property (event, ICAL_RRULE_PROPERTY));
  icalcomponent_free (calendar);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/due-ics/whole", test_whole);
  g_test_add_func ("/due-ics/rule", test_rule);
  g_test_add_func ("/due-ics/working-days", test_working_days);

  return g_test_run ();
}

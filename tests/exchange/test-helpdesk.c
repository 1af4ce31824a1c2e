/* test-helpdesk.c: agreed times in the forms of ticket systems, and what these cannot express.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sample.h"

#include "ug-agreement.h"
#include "ug-client.h"
#include "ug-expectation.h"
#include "ug-firm.h"
#include "ug-helpdesk.h"
#include "ug-person.h"
#include "ug-priority.h"
#include "ug-schedule.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* A client with one agreement, and the file that was made of it. */
typedef struct
{
  UgFirm *firm;
  UgClient *client;
  UgAgreement *agreement;
  UgRecord *schedule;
  char *text;
  GPtrArray *losses;
} Desk;

static void
set_up (Desk *desk, gconstpointer data)
{
  desk->firm = ug_record_new (UG_TYPE_FIRM);
  desk->client = ug_record_new (UG_TYPE_CLIENT);
  desk->agreement = ug_record_add (UG_RECORD (desk->client), UG_CLIENT_AGREEMENTS);
  desk->schedule = ug_record_add (UG_RECORD (desk->client), UG_CLIENT_SCHEDULES);
  ug_record_set_text (UG_RECORD (desk->firm), UG_FIRM_NAME, "Sample Services");
  ug_record_set_text (UG_RECORD (desk->client), UG_CLIENT_NAME, "Example");
  ug_record_set_text (UG_RECORD (desk->agreement), UG_AGREEMENT_TITLE, "Support");
  ug_record_set_text (desk->schedule, UG_SCHEDULE_NAME, "Office");
  ug_record_set_choice (desk->schedule, UG_SCHEDULE_SIDE, UG_SIDE_OURS);
}

static void
tear_down (Desk *desk, gconstpointer data)
{
  g_object_unref (desk->firm);
  g_object_unref (desk->client);
  g_free (desk->text);
  g_clear_pointer (&desk->losses, g_ptr_array_unref);
}

static void
set_hours (Desk *desk, const char *line)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UgCalendar) calendar = ug_calendar_from_string (line, &error);

  g_assert_no_error (error);
  ug_record_set_calendar (desk->schedule, UG_SCHEDULE_CALENDAR, calendar);
}

static UgRecord *
add_priority (Desk *desk, const char *title)
{
  UgRecord *priority = ug_record_add (UG_RECORD (desk->agreement), UG_AGREEMENT_PRIORITIES);

  ug_record_set_text (priority, UG_PRIORITY_TITLE, title);
  return priority;
}

static UgRecord *
offer (Desk *desk, UgRecord *priority, UgClock clock, const char *words)
{
  UgRecord *record = ug_record_add (UG_RECORD (desk->agreement), UG_AGREEMENT_EXPECTATIONS);
  g_autoptr (UgTerm) term = ug_term_read (words);

  ug_record_set_choice (record, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_TERM);
  ug_record_set_text (record, UG_EXPECTATION_PRIORITY, ug_record_get_id (priority));
  ug_record_set_choice (record, UG_EXPECTATION_CLOCK, clock);
  ug_record_set_term (record, UG_EXPECTATION_OFFER, term);
  return record;
}

static void
agree (Desk *desk, UgRecord *priority, UgClock clock, const char *words)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 22, 9, 0, 0);
  UgRecord *record = offer (desk, priority, clock, words);

  ug_expectation_answer (UG_EXPECTATION (record), UG_ANSWER_CHOICE_SUITS, NULL, now);
}

static void
hand_over (Desk *desk, UgHelpdesk system)
{
  g_autoptr (UgLanguage) language = ug_language_new ("en");
  UgDay today;

  g_assert_true (ug_day_from_iso ("2026-11-22", &today));
  g_clear_pointer (&desk->text, g_free);
  g_clear_pointer (&desk->losses, g_ptr_array_unref);
  desk->text =
      ug_helpdesk_write (system, desk->agreement, desk->firm, today, language, &desk->losses);
}

static void
assert_says (Desk *desk, const char *piece)
{
  if (strstr (desk->text, piece) == NULL)
    g_error ("“%s” does not say “%s”", desk->text, piece);
}

static guint
count_losses (Desk *desk, const char *piece)
{
  guint count = 0;

  for (guint i = 0; i < desk->losses->len; i++)
    count += strstr (desk->losses->pdata[i], piece) != NULL;

  return count;
}

static JsonObject *
parse (Desk *desk, JsonParser *parser)
{
  g_autoptr (GError) error = NULL;

  json_parser_load_from_data (parser, desk->text, -1, &error);
  g_assert_no_error (error);
  return json_node_get_object (json_parser_get_root (parser));
}

/* "a.b.2.c" within @object, as JSON */
static char *
dig (JsonObject *object, const char *path)
{
  g_auto (GStrv) steps = g_strsplit (path, "/", -1);
  JsonNode *node = json_object_get_member (object, steps[0]);

  for (guint i = 1; node != NULL && steps[i] != NULL; i++)
    node = JSON_NODE_HOLDS_ARRAY (node)
               ? json_array_get_element (json_node_get_array (node), atoi (steps[i]))
               : json_object_get_member (json_node_get_object (node), steps[i]);

  return node != NULL ? json_to_string (node, FALSE) : NULL;
}

static void
assert_holds (JsonObject *object, const char *path, const char *json)
{
  g_autofree char *found = dig (object, path);

  if (g_strcmp0 (found, json) != 0)
    g_error ("%s is %s, not %s", path, found, json);
}

#define WEEK                                                                                       \
  "Europe/Moscow; mon-fri 09:00-13:00,14:00-18:00; sat 22:00-26:00; holiday "                      \
  "2026-01-01..2026-01-02; yearly 05-09; special 2026-12-31 09:00-12:00; break 2026-12-30 "        \
  "12:00-13:00"

static void
agree_all (Desk *desk)
{
  UgRecord *first = add_priority (desk, "Work has stopped");
  UgRecord *second = add_priority (desk, "");

  agree (desk, first, UG_CLOCK_FIRST_RESPONSE, "30 minutes");
  agree (desk, first, UG_CLOCK_NEWS, "every hour");
  agree (desk, first, UG_CLOCK_RESOLUTION, "4 hours around the clock");
  agree (desk, second, UG_CLOCK_FIRST_RESPONSE, "95% in 2 working hours");
  agree (desk, second, UG_CLOCK_RESOLUTION, "end of the next working day");
  offer (desk, second, UG_CLOCK_NEWS, "every day");
}

static void
test_zammad (Desk *desk, gconstpointer data)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *root;

  set_hours (desk, WEEK);
  agree_all (desk);
  hand_over (desk, UG_HELPDESK_ZAMMAD);
  root = parse (desk, parser);

  assert_holds (root, "calendars/0/name", "\"Example: Office\"");
  assert_holds (root, "calendars/0/timezone", "\"Europe/Moscow\"");
  assert_holds (root, "calendars/0/business_hours/mon",
                "{\"active\":true,\"timeframes\":[[\"09:00\",\"13:00\"],[\"14:00\",\"18:00\"]]}");
  assert_holds (root, "calendars/0/business_hours/sat",
                "{\"active\":true,\"timeframes\":[[\"22:00\",\"24:00\"]]}");
  assert_holds (root, "calendars/0/business_hours/sun",
                "{\"active\":true,\"timeframes\":[[\"00:00\",\"02:00\"]]}");
  assert_holds (root, "calendars/0/public_holidays/2026-01-02/active", "true");
  assert_holds (root, "calendars/0/public_holidays/2026-01-03", NULL);
  assert_holds (root, "calendars/0/public_holidays/2030-05-09/active", "true");
  assert_holds (root, "calendars/1/business_hours/sun",
                "{\"active\":true,\"timeframes\":[[\"00:00\",\"24:00\"]]}");

  assert_holds (root, "slas/0/name", "\"Example 1. Work has stopped\"");
  assert_holds (root, "slas/0/calendar", "\"Example: Office\"");
  assert_holds (root, "slas/0/first_response_time", "30");
  assert_holds (root, "slas/0/update_time", "60");
  assert_holds (root, "slas/0/solution_time", "null");
  assert_holds (root, "slas/0/condition/ticket.priority_id/value", "\"3\"");
  assert_holds (root, "slas/0/condition/organization.name/value", "\"Example\"");
  assert_holds (root, "slas/1/name", "\"Example 2. Priority 2\"");
  assert_holds (root, "slas/1/first_response_time", "120");
  assert_holds (root, "slas/1/update_time", "null");

  g_assert_cmpuint (count_losses (desk, "Work has stopped, Resolution (4 hours around the clock)"),
                    ==, 1);
  g_assert_cmpuint (count_losses (desk, "as if it held for every case"), ==, 1);
  g_assert_cmpuint (count_losses (desk, "a moment of a working day"), ==, 1);
  g_assert_cmpuint (count_losses (desk, "not agreed yet"), ==, 1);
  g_assert_cmpuint (count_losses (desk, "2026-12-31"), ==, 1);
  g_assert_cmpuint (count_losses (desk, "2026-12-30"), ==, 1);
  g_assert_cmpuint (count_losses (desk, "past midnight"), ==, 1);
  for (guint i = 0; i < desk->losses->len; i++)
    {
      g_autofree char *path = g_strdup_printf ("cannot_express/%u", i);
      g_autofree char *found = dig (root, path);

      g_assert_nonnull (strstr (found, desk->losses->pdata[i]));
    }
}

static void
test_many_priorities (Desk *desk, gconstpointer data)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (JsonParser) other = json_parser_new ();
  JsonObject *root;

  set_hours (desk, "UTC; mon-fri 09:00-18:00");
  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *title = g_strdup_printf ("P%u", i + 1);

      agree (desk, add_priority (desk, title), UG_CLOCK_FIRST_RESPONSE, "1 hour");
    }
  hand_over (desk, UG_HELPDESK_ZAMMAD);
  root = parse (desk, parser);
  assert_holds (root, "slas/2/condition/ticket.priority_id/value", "\"1\"");
  assert_holds (root, "slas/3/condition/ticket.priority_id", NULL);
  assert_holds (root, "slas/3/condition/ticket.tags/value", "\"P4\"");
  g_assert_cmpuint (count_losses (desk, "three priorities"), ==, 2);

  hand_over (desk, UG_HELPDESK_ITOP);
  parse (desk, other);
  assert_says (desk, "\"priority\" : \"4\"");
  g_assert_null (strstr (desk->text, "\"priority\" : \"5\""));
  g_assert_cmpuint (count_losses (desk, "four priorities"), ==, 1);
}

static void
test_znuny (Desk *desk, gconstpointer data)
{
  set_hours (desk, "UTC; mon 09:30-12:00; tue 22:00-25:00; holiday 2026-12-31..2027-01-01; "
                   "yearly 05-09..05-10; yearly 12-25");
  agree (desk, add_priority (desk, "Stop: \"all\" #1"), UG_CLOCK_NEWS, "every hour");
  hand_over (desk, UG_HELPDESK_ZNUNY);

  g_assert_true (g_str_has_prefix (desk->text, "# Example: Support\n"));
  assert_says (desk, "\n---\nModified:\n"
                     "  \"TimeZone::Calendar1Name\":\n"
                     "    Name: \"TimeZone::Calendar1Name\"\n"
                     "    IsValid: 1\n"
                     "    EffectiveValue: \"Example: Office\"\n");
  assert_says (desk, "    EffectiveValue: \"UTC\"\n");
  assert_says (desk, "      Mon: [\"9\", \"10\", \"11\"]\n"
                     "      Tue: [\"22\", \"23\"]\n"
                     "      Wed: [\"0\"]\n"
                     "      Thu: []\n");
  assert_says (desk, "    EffectiveValue:\n"
                     "      \"5\": {\"9\": \"Closed\", \"10\": \"Closed\"}\n"
                     "      \"12\": {\"25\": \"Closed\"}\n");
  assert_says (desk, "    EffectiveValue:\n"
                     "      \"2026\":\n"
                     "        \"12\": {\"31\": \"Closed\"}\n"
                     "      \"2027\":\n"
                     "        \"1\": {\"1\": \"Closed\"}\n");
  g_assert_true (g_str_has_suffix (desk->text, "SLA:\n"
                                               "  - Name: \"Example 1. Stop: \\\"all\\\" #1\"\n"
                                               "    Calendar: \"1\"\n"
                                               "    FirstResponseTime: 0\n"
                                               "    UpdateTime: 60\n"
                                               "    SolutionTime: 0\n"
                                               "    ValidID: 1\n"
                                               "    Comment: \"Example: Support\"\n"));
  g_assert_cmpuint (count_losses (desk, "whole hours only"), ==, 1);
  assert_says (desk, "# Calendar “Example: Office”: Znuny knows whole hours only");
}

static void
test_itop (Desk *desk, gconstpointer data)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *root;

  set_hours (desk, "UTC; mon 09:00-18:00; holiday 2026-12-31");
  agree_all (desk);
  hand_over (desk, UG_HELPDESK_ITOP);
  root = parse (desk, parser);

  assert_holds (root, "operations/0/operation", "\"core/create\"");
  assert_holds (root, "operations/0/class", "\"CoverageWindow\"");
  assert_holds (root, "operations/1/fields",
                "{\"coverage_window_id\":{\"name\":\"Example: Office\"},\"weekday\":\"monday\","
                "\"start_time\":\"09:00\",\"end_time\":\"18:00\"}");
  assert_holds (root, "operations/2/class", "\"HolidayCalendar\"");
  assert_holds (root, "operations/3/fields",
                "{\"name\":\"Closed\",\"date\":\"2026-12-31\",\"calendar_id\":{\"name\":"
                "\"Example: Office\"}}");
  assert_holds (root, "operations/4/fields/org_id", "{\"name\":\"Sample Services\"}");
  assert_holds (root, "operations/5/fields",
                "{\"name\":\"Example 1 tto incident\",\"priority\":\"1\",\"request_type\":"
                "\"incident\",\"metric\":\"tto\",\"value\":30,\"unit\":\"minutes\"}");
  assert_holds (root, "operations/6/fields",
                "{\"sla_id\":{\"name\":\"Example: Support\"},\"slt_id\":{\"name\":"
                "\"Example 1 tto incident\"}}");
  assert_holds (root, "operations/7/fields/request_type", "\"service_request\"");
  g_assert_cmpuint (count_losses (desk, "no clock for news"), ==, 1);
  g_assert_cmpuint (count_losses (desk, "one coverage window"), ==, 1);
  g_assert_cmpuint (count_losses (desk, "zone of its server"), ==, 1);
}

static void
test_csv (Desk *desk, gconstpointer data)
{
  UgRecord *priority = add_priority (desk, "=HYPERLINK(\"x\")");

  set_hours (desk,
             "UTC; mon 09:00-18:00; yearly 05-09; special 2026-12-31 09:00-10:00,11:00-12:00");
  agree (desk, priority, UG_CLOCK_FIRST_RESPONSE, "2 working days");
  agree (desk, priority, UG_CLOCK_RESOLUTION, " +1, \"soon\"");
  ug_record_set_text (UG_RECORD (desk->client), UG_CLIENT_NAME, "@SUM(A1)");
  hand_over (desk, UG_HELPDESK_CSV);

  assert_says (desk,
               "\"term\",\"1\",\"'=HYPERLINK(\"\"x\"\")\",\"first-response\","
               "\"2 working days\",\"2 working days\",\"1080\",\"'@SUM(A1): Office\",,,,,\r\n");
  assert_says (desk, "\"resolution\",\"words:  +1, \"\"soon\"\"\",\"'+1, \"\"soon\"\"\",,");
  assert_says (desk, "\"hours\",,,,,,,\"'@SUM(A1): Office\",\"UTC\",\"mon\",,\"09:00\",\"18:00\"");
  assert_says (desk, "\"closed-yearly\",,,,,,,\"'@SUM(A1): Office\",\"UTC\",\"05-09\",,,\r\n");
  assert_says (desk, "\"special\",,,,,,,\"'@SUM(A1): Office\",\"UTC\",\"2026-12-31\",,\"11:00\","
                     "\"12:00\"\r\n");
  g_assert_cmpuint (count_losses (desk, "1080 minutes of working time"), ==, 1);
}

/* Which terms are minutes, on a calendar of nine hours a day. */
static void
test_terms (Desk *desk, gconstpointer data)
{
  static const struct
  {
    const char *term;
    const char *minutes;
    const char *loss;
  } cases[] = {
    { "15 minutes", "\"15\"", NULL },
    { "1.5 hours", "\"90\"", NULL },
    { "3 calendar days", "\"4320\"", NULL },
    { "1 working day", "\"540\"", "540 minutes of working time" },
    { "2 weeks around the clock", "\"20160\"", NULL },
    { "1-2 hours", "\"120\"", "only the longer time" },
    { "less than 1 hour", "\"60\"", "“less than”" },
    { "1 month", NULL, "months are not equally long" },
    { "best effort", NULL, "it promises no figure" },
    { "by 12:00 of the next working day", NULL, "a moment of a working day" },
    { "when Mars is in Aries", NULL, "nobody can count them" },
  };

  set_hours (desk, "UTC; mon-fri 09:00-18:00");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    agree (desk, add_priority (desk, "P"), UG_CLOCK_RESOLUTION, cases[i].term);
  hand_over (desk, UG_HELPDESK_CSV);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *start = g_strdup_printf ("\r\n\"term\",\"%u\",", i + 1);
      const char *row = strstr (desk->text, start);
      g_autofree char *line = NULL;

      g_assert_nonnull (row);
      line = g_strndup (row + 2, strcspn (row + 2, "\r"));
      g_test_message ("%s", line);
      if (cases[i].minutes != NULL)
        g_assert_nonnull (strstr (line, cases[i].minutes));
      else
        g_assert_nonnull (strstr (line, "\",,\""));
      if (cases[i].loss != NULL)
        g_assert_cmpuint (count_losses (desk, cases[i].loss), >=, 1);
    }
}

/* Without hours, priorities or anything agreed there is a sound file, too. */
static void
test_empty (Desk *desk, gconstpointer data)
{
  UgRecord *lost = add_priority (desk, "P");

  offer (desk, desk->schedule, UG_CLOCK_NEWS, "1 hour");
  agree (desk, desk->schedule, UG_CLOCK_RESOLUTION, "1 hour");
  agree (desk, lost, UG_CLOCK_RESOLUTION, "1 hour");
  agree (desk, lost, UG_CLOCK_RESOLUTION, "2 hours");
  ug_record_add (UG_RECORD (desk->agreement), UG_AGREEMENT_EXPECTATIONS);
  ug_record_set_choice (ug_record_peek (UG_RECORD (desk->agreement), UG_AGREEMENT_EXPECTATIONS, 4),
                        UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_DUTY);
  for (UgHelpdesk i = 0; i < UG_N_HELPDESKS; i++)
    {
      hand_over (desk, i);
      g_assert_cmpuint (count_losses (desk, "not agreed yet"), ==, 1);
      g_assert_cmpuint (count_losses (desk, "belongs to no priority"), ==, 1);
      g_assert_cmpuint (count_losses (desk, "promised twice"), ==, 1);
      g_assert_cmpuint (count_losses (desk, "no service hours"), ==, 1);
      g_assert_cmpuint (count_losses (desk, "stay in the agreement: 1."), ==, 1);
    }
  hand_over (desk, UG_HELPDESK_ZNUNY);
  g_assert_true (g_str_has_suffix (desk->text, "---\nModified: {}\nSLA: []\n"));
}

/* Whatever names are: each file is sound, and has no more lines than with plain ones. */
static void
test_hostile_names (Desk *desk, gconstpointer data)
{
  UgRecord *priority = add_priority (desk, "P");

  set_hours (desk, "UTC; mon-fri 09:00-18:00");
  agree (desk, priority, UG_CLOCK_FIRST_RESPONSE, "1 hour");
  for (UgHelpdesk system = 0; system < UG_N_HELPDESKS; system++)
    {
      guint lines = 0;

      for (guint i = 0; i < n_hostile_texts; i++)
        {
          g_autoptr (JsonParser) parser = json_parser_new ();
          g_auto (GStrv) split = NULL;

          ug_record_set_text (UG_RECORD (desk->client), UG_CLIENT_NAME, hostile_texts[i]);
          ug_record_set_text (UG_RECORD (desk->firm), UG_FIRM_NAME, hostile_texts[i]);
          ug_record_set_text (priority, UG_PRIORITY_TITLE, hostile_texts[i]);
          ug_record_set_text (desk->schedule, UG_SCHEDULE_NAME, hostile_texts[i]);
          hand_over (desk, system);
          split = g_strsplit (desk->text, "\n", -1);
          lines = i == 0 ? g_strv_length (split) : lines;
          g_assert_cmpuint (g_strv_length (split), ==, lines);
          g_assert_true (g_utf8_validate (desk->text, -1, NULL));
          g_assert_null (strchr (desk->text, '\x01'));
          if (system == UG_HELPDESK_ZAMMAD || system == UG_HELPDESK_ITOP)
            parse (desk, parser);
          if (system == UG_HELPDESK_CSV)
            g_assert_null (strstr (desk->text, "\"="));
        }
    }
}

#define ADD(path, test) g_test_add (path, Desk, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/helpdesk/zammad", test_zammad);
  ADD ("/helpdesk/many-priorities", test_many_priorities);
  ADD ("/helpdesk/znuny", test_znuny);
  ADD ("/helpdesk/itop", test_itop);
  ADD ("/helpdesk/csv", test_csv);
  ADD ("/helpdesk/terms", test_terms);
  ADD ("/helpdesk/empty", test_empty);
  ADD ("/helpdesk/hostile-names", test_hostile_names);

  return g_test_run ();
}

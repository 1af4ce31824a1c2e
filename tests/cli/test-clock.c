/* test-clock.c: questions about working time as a script asks them: the collected cases, more of
 * their kind, and lines that are no questions.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ctl.h"

#include <json-glib/json-glib.h>
#include <string.h>

static JsonNode *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonNode *node = json_from_string (text, &error);

  g_assert_no_error (error);
  return node;
}

/* Strings with apostrophes are easier to read in C. */
static char *
quote (const char *text)
{
  return g_strdelimit (g_strdup (text), "'", '"');
}

static GStrv
get_lines (const Run *run, guint count)
{
  GStrv lines = g_strsplit (run->out, "\n", -1);

  g_assert_cmpuint (g_strv_length (lines), ==, count + 1);
  g_assert_cmpstr (lines[count], ==, "");
  return lines;
}

static JsonArray *
load_cases (JsonParser *parser)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "business_time.json", NULL);
  g_autoptr (GError) error = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  return json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)),
                                       "cases");
}

static char *
write_lines (JsonArray *cases)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (cases); i++)
    {
      g_autofree char *line = json_to_string (json_array_get_element (cases, i), FALSE);

      g_string_append_printf (text, "%s\n", line);
    }

  return g_string_free (text, FALSE);
}

static void
check_collected (JsonArray *cases, const Run *run)
{
  g_auto (GStrv) lines = get_lines (run, json_array_get_length (cases));

  for (guint i = 0; i < json_array_get_length (cases); i++)
    {
      JsonObject *asked = json_array_get_object_element (cases, i);
      g_autoptr (JsonNode) node = parse (lines[i]);
      JsonObject *answer = json_node_get_object (node);

      g_assert_cmpstr (json_object_get_string_member (answer, "id"), ==,
                       json_object_get_string_member (asked, "id"));
      if (!json_object_has_member (answer, "result")
          || !json_node_equal (json_object_get_member (answer, "result"),
                               json_object_get_member (asked, "expected")))
        g_test_fail_printf ("%s", lines[i]);
    }
}

static void
test_collected (Fixture *fixture, gconstpointer data)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonArray *cases = load_cases (parser);
  g_autofree char *text = write_lines (cases);
  g_autofree char *file = in_folder (fixture, "вопросы.jsonl");
  const char *const arguments[] = { "clock", NULL };
  g_auto (Run) piped = run_ctl_with_input (fixture, text, arguments);
  g_auto (Run) from_file = { 0 };

  assert_done (&piped);
  check_collected (cases, &piped);
  g_assert_true (g_file_set_contents (file, text, -1, NULL));
  from_file = RUN (fixture, "clock", file);
  assert_done (&from_file);
  g_assert_cmpstr (from_file.out, ==, piped.out);
  g_assert_false (g_file_test (fixture->store, G_FILE_TEST_EXISTS));
}

#define OFFICE                                                                                     \
  "'timezone': 'Europe/Moscow', 'hours': {'mon': [['09:00', '18:00']], 'tue': [['14:00', "         \
  "'18:00'], ['09:00', '13:00']], 'wed': [['09:00', '18:00']], 'thu': [['09:00', '18:00']], "      \
  "'fri': [['22:00', '26:00']], 'sun': []}"
#define AT(time) "2026-11-" time "+03:00"
#define ALWAYS                                                                                     \
  "'hours': {'mon': [['00:00', '24:00']], 'tue': [['00:00', '24:00']], 'wed': [['00:00', "         \
  "'24:00']], 'thu': [['00:00', '24:00']], 'fri': [['00:00', '24:00']], 'sat': [['00:00', "        \
  "'24:00']], 'sun': [['00:00', '24:00']]}"

/* Monday 23 November 2026 and the days after it. */
static const struct
{
  const char *calendar;
  const char *question;
  const char *result;
} cases[] = {
  /* Closing instants. */
  { OFFICE, "'op': 'is_open', 'from': '" AT ("23T18:00:00") "'", "false" },
  { OFFICE, "'op': 'is_open', 'from': '" AT ("23T18:00:00") "', 'boundary_rule': 'end inclusive'",
    "true" },
  { OFFICE, "'op': 'is_open', 'from': '" AT ("23T18:00:01") "', 'boundary_rule': 'end inclusive'",
    "false" },
  { OFFICE, "'op': 'is_open', 'from': '" AT ("23T09:00:00") "', 'boundary_rule': 'end exclusive'",
    "true" },
  { OFFICE, "'op': 'add', 'from': '" AT ("23T17:00:00") "', 'amount_seconds': 3600",
    "'" AT ("23T18:00:00") "'" },
  { OFFICE, "'op': 'add', 'from': '" AT ("23T18:00:00") "', 'amount_seconds': 1.0",
    "'" AT ("24T09:00:01") "'" },
  { OFFICE, "'op': 'next_close', 'from': '" AT ("23T18:00:00") "'", "'" AT ("24T13:00:00") "'" },
  { OFFICE, "'op': 'next_opening', 'from': '" AT ("24T10:00:00") "'", "'" AT ("24T14:00:00") "'" },
  { OFFICE, "'op': 'prev_open', 'from': '" AT ("24T13:30:00") "'", "'" AT ("24T13:00:00") "'" },

  /* Back in time. */
  { OFFICE, "'op': 'add', 'from': '" AT ("24T14:30:00") "', 'amount_seconds': -3600",
    "'" AT ("24T12:30:00") "'" },
  { OFFICE, "'op': 'add', 'from': '" AT ("24T10:00:00") "', 'amount_seconds': -3600",
    "'" AT ("24T09:00:00") "'" },
  { OFFICE, "'op': 'elapsed', 'from': '" AT ("24T15:00:00") "', 'to': '" AT ("24T12:00:00") "'",
    "-7200" },
  { OFFICE,
    "'op': 'elapsed', 'from': '" AT ("24T15:00:00") "', 'to': '" AT (
        "24T12:00:00") "', 'reversed_rule': 'zero'",
    "0" },
  { OFFICE,
    "'op': 'elapsed', 'from': '" AT ("24T09:00:00") "', 'to': '" AT (
        "24T10:59:59") "', 'expected_truncated_to': 3600",
    "3600" },
  { OFFICE,
    "'op': 'elapsed', 'from': '" AT ("24T10:00:01") "', 'to': '" AT (
        "24T10:00:00") "', 'expected_truncated_to': 60",
    "-60" },

  /* Pauses, in the calendar and beside it. */
  { OFFICE ", 'pauses': [['" AT ("23T10:00:00") "', '" AT ("23T12:00:00") "']]",
    "'op': 'add', 'from': '" AT ("23T09:00:00") "', 'amount_seconds': 7200",
    "'" AT ("23T13:00:00") "'" },
  { OFFICE,
    "'op': 'elapsed', 'from': '" AT ("23T09:00:00") "', 'to': '" AT (
        "23T18:00:00") "', 'pauses': [['" AT ("23T16:00:00") "', '" AT ("24T10:00:00") "'], "
                                                                                       "['" AT (
                                                                                           "23T10:"
                                                                                           "00:00") "', '2026-11-23T12:00:00']]",
    "18000" },
  { OFFICE ", 'pauses': [['" AT ("23T10:00:00") "', '" AT ("23T12:00:00") "']]",
    "'op': 'is_open', 'from': '" AT ("23T10:00:00") "'", "false" },
  { OFFICE ", 'pauses': [['" AT ("23T10:00:00") "', '" AT ("23T12:00:00") "']]",
    "'op': 'next_open', 'from': '" AT ("23T11:00:00") "'", "'" AT ("23T12:00:00") "'" },
  { OFFICE ", 'pauses': [['" AT ("23T17:00:00") "', '" AT ("24T10:00:00") "']]",
    "'op': 'periods', 'from': '" AT ("23T16:00:00") "', 'count': 2",
    "[['" AT ("23T16:00:00") "', '" AT ("23T17:00:00") "'], ['" AT ("24T10:00:00") "', '" AT (
        "24T13:00:00") "']]" },

  /* Nights belong to the day they begin on. */
  { OFFICE, "'op': 'next_close', 'from': '" AT ("27T23:00:00") "'", "'" AT ("28T02:00:00") "'" },
  { OFFICE, "'op': 'is_open', 'from': '" AT ("28T01:59:59") "'", "true" },
  { OFFICE ", 'holidays': ['2026-11-28']", "'op': 'is_open', 'from': '" AT ("28T01:00:00") "'",
    "true" },
  { OFFICE ", 'holidays': ['2026-11-27']", "'op': 'is_open', 'from': '" AT ("28T01:00:00") "'",
    "false" },
  { OFFICE, "'op': 'is_working_day', 'from': '2026-11-27'", "true" },
  { OFFICE, "'op': 'is_working_day', 'from': '2026-11-28'", "false" },
  { OFFICE, "'op': 'is_working_day', 'from': '2026-11-27T21:30:00Z'", "false" },

  /* A holiday closes a special day; a special day without hours is closed, too. */
  { OFFICE ", 'special_days': {'2026-11-23': [['20:00', '21:00']]}",
    "'op': 'next_open', 'from': '" AT ("23T10:00:00") "'", "'" AT ("23T20:00:00") "'" },
  { OFFICE ", 'holidays': ['2026-11-23'], 'special_days': {'2026-11-23': [['20:00', '21:00']]}",
    "'op': 'next_open', 'from': '" AT ("23T10:00:00") "'", "'" AT ("24T09:00:00") "'" },
  { OFFICE ", 'holidays_annual': ['11-23'], 'special_days': {'2026-11-23': [['20:00', '21:00']]}",
    "'op': 'next_open', 'from': '" AT ("23T10:00:00") "'", "'" AT ("24T09:00:00") "'" },
  { OFFICE ", 'special_days': {'2026-11-23': []}",
    "'op': 'next_open', 'from': '" AT ("23T10:00:00") "'", "'" AT ("24T09:00:00") "'" },
  { OFFICE ", 'breaks': {'2026-11-23': [['12:00', '13:00'], ['09:00', '10:00']]}",
    "'op': 'elapsed', 'from': '" AT ("23T00:00:00") "', 'to': '" AT ("24T00:00:00") "'", "25200" },

  /* Zones whose rules changed: Moscow kept summer from 2011, and winter from 2014. */
  { OFFICE, "'op': 'next_open', 'from': '2010-12-06T00:00:00+03:00'",
    "'2010-12-06T09:00:00+03:00'" },
  { OFFICE, "'op': 'next_open', 'from': '2012-12-03T00:00:00+04:00'",
    "'2012-12-03T09:00:00+04:00'" },
  { "'timezone': 'Europe/Moscow', " ALWAYS,
    "'op': 'elapsed', 'from': '2014-10-26T00:00:00', 'to': '2014-10-27T00:00:00'", "90000" },
  { "'timezone': 'America/New_York', " ALWAYS,
    "'op': 'add', 'from': '2007-03-10T12:00:00-05:00', 'amount_seconds': 86400",
    "'2007-03-11T13:00:00-04:00'" },
  { "'timezone': 'Africa/Monrovia', " ALWAYS,
    "'op': 'next_open', 'from': '1971-06-01T00:44:30+00:00'", "'1971-06-01T00:00:00-00:44:30'" },
  { "'timezone': 'Europe/Berlin', " ALWAYS,
    "'op': 'periods', 'from': '2026-03-28T12:00:00', 'count': 3",
    "[['2026-03-28T12:00:00+01:00', null]]" },

  /* Working days: with the time of day, and into open time. */
  { OFFICE, "'op': 'add_days', 'from': '" AT ("28T20:00:00") "', 'days': 1",
    "'2026-12-01T20:00:00+03:00'" },
  { OFFICE,
    "'op': 'add_days', 'from': '" AT (
        "28T20:00:00") "', 'days': 1, 'day_rule': 'count working dates, then snap to open time'",
    "'2026-12-01T09:00:00+03:00'" },
  { OFFICE,
    "'op': 'add_days', 'from': '" AT (
        "28T08:00:00") "', 'days': 1, 'day_rule': 'count working dates, then snap to open time'",
    "'" AT ("30T09:00:00") "'" },
  { OFFICE,
    "'op': 'add_days', 'from': '" AT (
        "28T20:00:00") "', 'days': -2, 'day_rule': 'count working dates, then snap to open time'",
    "'" AT ("26T18:00:00") "'" },
  { OFFICE, "'op': 'periods', 'from': '" AT ("23T16:00:00") "', 'count': 0", "[]" },
};

static void
check_result (const char *line, guint number, const char *result)
{
  g_autofree char *wanted = g_strdup_printf ("{\"id\": %u, \"result\": %s}", number, result);

  if (!g_str_equal (line, wanted))
    g_test_fail_printf ("%s instead of %s", line, wanted);
}

static void
test_more (Fixture *fixture, gconstpointer data)
{
  const char *const arguments[] = { "clock", "-", NULL };
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *input = NULL;
  g_auto (Run) run = { 0 };
  g_auto (GStrv) lines = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_string_append_printf (text, "%s{'id': %u, 'calendar': {%s}, %s}", i > 0 ? "\r\n" : "", i,
                            cases[i].calendar, cases[i].question);
  input = quote (text->str);
  run = run_ctl_with_input (fixture, input, arguments);
  assert_done (&run);
  lines = get_lines (&run, G_N_ELEMENTS (cases));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *result = quote (cases[i].result);

      check_result (lines[i], i, result);
    }
}

#define ASK(calendar, question) "{'id': 'x', 'calendar': {" calendar "}, " question "}"
#define ADD_HOUR "'op': 'add', 'from': '" AT ("23T09:00:00") "', 'amount_seconds': 3600"
#define ZONE "'timezone': 'UTC'"

static const struct
{
  const char *line;
  const char *place;
} refused[] = {
  { ASK (ZONE, ADD_HOUR), "calendar: “UTC”: there is no open hour" },
  { ASK (ZONE ", 'hours': {'mon': []}", ADD_HOUR), "there is no open hour" },
  { ASK (ZONE ", 'hours': {'mon': [['09:00', '12:00'], ['11:00', '13:00']]}", ADD_HOUR),
    "“mon 09:00-12:00,11:00-13:00”" },
  { ASK (ZONE ", 'hours': {'mon': [['18:00', '09:00']]}", ADD_HOUR), "“mon 18:00-09:00”" },
  { ASK (ZONE ", 'hours': {'mon': [['9', '18']]}", ADD_HOUR), "“mon 9-18”" },
  { ASK (ZONE ", 'hours': {'mon': [['09:00']]}", ADD_HOUR), "calendar.hours.mon: a start" },
  { ASK (ZONE ", 'hours': {'mon': [[9, 18]]}", ADD_HOUR), "calendar.hours.mon: text" },
  { ASK (ZONE ", 'hours': {'mon': [['09:00', '18:00; tue 09:00-18:00']]}", ADD_HOUR),
    "calendar.hours.mon: “18:00; tue" },
  { ASK (ZONE ", 'hours': {'mon; tue': [['09:00', '18:00']]}", ADD_HOUR), "“mon; tue”" },
  { ASK (ZONE ", 'hours': {'someday': [['09:00', '18:00']]}", ADD_HOUR), "“someday " },
  { ASK (ZONE ", 'hours': 5", ADD_HOUR), "calendar.hours: an object" },
  { ASK ("'hours': {'mon': [['09:00', '18:00']]}", ADD_HOUR), "calendar.timezone: this key" },
  { ASK ("'timezone': 'Mars/Olympus'", ADD_HOUR), "“Mars/Olympus”" },
  { ASK (OFFICE ", 'holidays': ['2026-02-30']", ADD_HOUR), "“holiday 2026-02-30”" },
  { ASK (OFFICE ", 'holidays': '2026-02-03'", ADD_HOUR), "calendar.holidays: a list" },
  { ASK (OFFICE ", 'holidays_annual': ['02-30']", ADD_HOUR), "“yearly 02-30”" },
  { ASK (OFFICE ", 'special_days': {'2026-13-01': [['09:00', '10:00']]}", ADD_HOUR),
    "“special 2026-13-01 09:00-10:00”" },
  { ASK (OFFICE ", 'breaks': {'2026-11-23': [['10:00', '09:00']]}", ADD_HOUR), "“break " },
  { ASK (OFFICE ", 'holliday': []", ADD_HOUR), "calendar.holliday: " },
  { ASK (OFFICE ", 'pauses': [['" AT ("24T09:00:00") "', '" AT ("23T09:00:00") "']]", ADD_HOUR),
    "calendar.pauses: this ends before" },
  { ASK (OFFICE ", 'pauses': [['yesterday', 'today']]", ADD_HOUR), "calendar.pauses: there is no" },
  { ASK (OFFICE, "'from': '2026-11-23'"), "op: this key" },
  { ASK (OFFICE, "'op': 'guess'"), "op: “guess” is not one of: add, elapsed" },
  { ASK (OFFICE, "'op': 7"), "op: text" },
  { ASK (OFFICE, "'op': 'is_open'"), "from: this key" },
  { ASK (OFFICE, "'op': 'is_open', 'from': '2026-02-30T09:00:00Z'"), "from: there is no" },
  { ASK (OFFICE, "'op': 'is_open', 'from': '2200-01-01T09:00:00Z'"), "from: a calendar reaches" },
  { ASK (OFFICE, "'op': 'is_working_day', 'from': '2026-02-30'"), "from: there is no" },
  { ASK (OFFICE, "'op': 'add', 'from': '" AT ("23T09:00:00") "'"), "amount_seconds: this key" },
  { ASK (OFFICE, "'op': 'add', 'from': '" AT ("23T09:00:00") "', 'amount_seconds': 3200000000"),
    "amount_seconds: this is too much" },
  { ASK (OFFICE, "'op': 'add', 'from': '" AT ("23T09:00:00") "', 'amount_seconds': -1e300"),
    "amount_seconds: this is too much" },
  { ASK (OFFICE, "'op': 'add', 'from': '" AT ("23T09:00:00") "', 'amount_seconds': 0.5"),
    "amount_seconds: a whole number" },
  { ASK (OFFICE, "'op': 'add', 'from': '2090-01-01T09:00:00Z', 'amount_seconds': 2000000000"),
    "amount_seconds: this leads to no moment" },
  { ASK (OFFICE, "'op': 'add_days', 'from': '" AT ("23T09:00:00") "', 'days': 99999999"),
    "days: this is too much" },
  { ASK (OFFICE, "'op': 'periods', 'from': '" AT ("23T09:00:00") "', 'count': -1"), "count: " },
  { ASK (OFFICE, "'op': 'elapsed', 'from': '" AT ("23T09:00:00") "', 'to': true"), "to: text" },
  { ASK (OFFICE,
         "'op': 'elapsed', 'from': '" AT ("23T09:00:00") "', 'to': '" AT (
             "23T09:00:00") "', 'reversed_rule': 'perhaps'"),
    "reversed_rule: this is either" },
  { ASK (ZONE ", 'special_days': {'2020-01-01': [['09:00', '10:00']]}",
         "'op': 'next_open', 'from': '" AT ("23T09:00:00") "'"),
    "from: this leads to no moment" },
  { "{'id': 'x', 'calendar': [], 'op': 'add'}", "calendar: an object" },
  { "{'id': 'x'}", "calendar: this key" },
};

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  const char *const arguments[] = { "clock", NULL };
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *input = NULL;
  g_auto (Run) run = { 0 };
  g_auto (GStrv) lines = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    g_string_append_printf (text, "%s\n", refused[i].line);
  input = quote (text->str);
  run = run_ctl_with_input (fixture, input, arguments);
  assert_done (&run);
  lines = get_lines (&run, G_N_ELEMENTS (refused));
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *start = g_strdup_printf ("{\"id\": \"x\", \"error\": \"Line %u: ", i + 1);

      g_assert_true (g_str_has_prefix (lines[i], start));
      assert_says (lines[i], refused[i].place);
    }
}

/* No line stops the lines after it, and none is answered twice. */
static void
test_no_questions (Fixture *fixture, gconstpointer data)
{
  g_autofree char *nested = g_strnfill (200000, '[');
  g_autofree char *endless = g_strnfill (3 * 1024 * 1024, 'x');
  g_autofree char *sound = quote (ASK (OFFICE, ADD_HOUR));
  g_autofree char *file = in_folder (fixture, "lines");
  g_autoptr (GString) text = g_string_new ("{\"id\":\n\n[1]\n  \t\n");
  g_auto (Run) run = { 0 };
  g_auto (GStrv) lines = NULL;

  g_string_append_printf (text, "%s\n%s\n{\"id\": {}}\n{\"id\": 1, \"id\": 2}\n", nested, endless);
  g_string_append_len (text, "\0\n\xff\n", 4);
  g_string_append_printf (text, "%s\n%s", sound, endless);
  g_assert_true (g_file_set_contents (file, text->str, text->len, NULL));

  run = RUN (fixture, "clock", file);
  assert_done (&run);
  lines = get_lines (&run, 10);
  assert_says (lines[0], "{\"id\": null, \"error\": \"Line 1, column 7: ");
  assert_says (lines[1], "{\"id\": null, \"error\": \"Line 3: ");
  assert_says (lines[2], "Line 5, column 33: the values are nested too deeply");
  assert_says (lines[3], "Line 6: longer than 1 MB");
  assert_says (lines[4], "{\"id\": null, \"error\": \"Line 7: calendar: ");
  assert_says (lines[5], "Line 8, column 11: this key stands here a second time");
  assert_says (lines[6], "Line 9, column 1: a NUL character");
  assert_says (lines[7], "Line 10, column 1: this is no UTF-8");
  g_assert_cmpstr (lines[8], ==, "{\"id\": \"x\", \"result\": \"2026-11-23T10:00:00+03:00\"}");
  assert_says (lines[9], "Line 12: longer than 1 MB");
}

static void
test_no_file (Fixture *fixture, gconstpointer data)
{
  g_autofree char *file = in_folder (fixture, "nothing here");
  g_auto (Run) missing = RUN (fixture, "clock", file);
  g_auto (Run) folder = RUN (fixture, "clock", fixture->folder);

  g_assert_cmpint (missing.status, ==, 1);
  assert_says (missing.err, "nothing here: ");
  g_assert_cmpint (folder.status, ==, 1);
  assert_says (folder.err, fixture->folder);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/clock/collected", test_collected);
  ADD ("/clock/more", test_more);
  ADD ("/clock/refused", test_refused);
  ADD ("/clock/no-questions", test_no_questions);
  ADD ("/clock/no-file", test_no_file);

  return g_test_run ();
}

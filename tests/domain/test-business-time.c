/* test-business-time.c: the collected cases of business-time arithmetic, and their conventions.
 *
 * What the keys mean stands at the head of data/business_time.json.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-calendar.h"

#include <json-glib/json-glib.h>

static void
append_hours (GString *text, JsonArray *hours)
{
  for (guint i = 0; i < json_array_get_length (hours); i++)
    {
      JsonArray *pair = json_array_get_array_element (hours, i);

      g_string_append_printf (text, "%c%s-%s", i == 0 ? ' ' : ',',
                              json_array_get_string_element (pair, 0),
                              json_array_get_string_element (pair, 1));
    }
}

static void
append_days (GString *text, const char *keyword, JsonObject *days)
{
  g_autoptr (GList) names = json_object_get_members (days);

  for (GList *link = names; link != NULL; link = link->next)
    {
      g_string_append_printf (text, "; %s%s", keyword, (const char *)link->data);
      append_hours (text, json_object_get_array_member (days, link->data));
    }
}

static void
append_dates (GString *text, const char *keyword, JsonObject *calendar, const char *key)
{
  JsonArray *dates =
      json_object_has_member (calendar, key) ? json_object_get_array_member (calendar, key) : NULL;

  for (guint i = 0; dates != NULL && i < json_array_get_length (dates); i++)
    g_string_append_printf (text, "; %s %s", keyword, json_array_get_string_element (dates, i));
}

static UgCalendar *
new_calendar (JsonObject *json)
{
  g_autoptr (GString) text = g_string_new (json_object_get_string_member (json, "timezone"));
  g_autoptr (GError) error = NULL;
  UgCalendar *calendar;

  append_days (text, "", json_object_get_object_member (json, "hours"));
  append_dates (text, "holiday", json, "holidays");
  append_dates (text, "yearly", json, "holidays_annual");
  if (json_object_has_member (json, "special_days"))
    append_days (text, "special ", json_object_get_object_member (json, "special_days"));

  calendar = ug_calendar_from_string (text->str, &error);
  g_assert_no_error (error);
  return calendar;
}

static gint64
get_instant (JsonObject *test, const char *key)
{
  g_autoptr (GDateTime) date_time =
      g_date_time_new_from_iso8601 (json_object_get_string_member (test, key), NULL);

  g_assert_nonnull (date_time);
  return g_date_time_to_unix (date_time);
}

typedef gboolean (*Find) (UgCalendar *, gint64, gint64 *);

static Find
get_find (const char *op)
{
  static const struct
  {
    const char *op;
    Find find;
  } finds[] = {
    { "next_open", ug_calendar_next_open },
    { "prev_open", ug_calendar_prev_open },
    { "next_close", ug_calendar_next_close },
    { "next_opening", ug_calendar_next_opening },
  };

  for (guint i = 0; i < G_N_ELEMENTS (finds); i++)
    if (g_str_equal (op, finds[i].op))
      return finds[i].find;

  return NULL;
}

static void
check_case (JsonObject *test)
{
  const char *op = json_object_get_string_member (test, "op");
  g_autoptr (UgCalendar) calendar = new_calendar (json_object_get_object_member (test, "calendar"));
  const gint64 from = get_instant (test, "from");
  const Find find = get_find (op);
  gint64 result, expected;
  gboolean found;

  g_test_message ("%s", json_object_get_string_member (test, "id"));
  if (find != NULL)
    found = find (calendar, from, &result);
  else if (g_str_equal (op, "add"))
    found = ug_calendar_add (calendar, from, json_object_get_int_member (test, "amount_seconds"),
                             &result);
  else if (g_str_equal (op, "add_days"))
    found =
        ug_calendar_add_days (calendar, from, json_object_get_int_member (test, "days"), &result);
  else if (g_str_equal (op, "elapsed"))
    found = ug_calendar_elapsed (calendar, from, get_instant (test, "to"), &result);
  else
    {
      g_assert_cmpstr (op, ==, "is_open");
      result = ug_calendar_is_open (calendar, from);
      found = TRUE;
    }

  if (g_str_equal (op, "elapsed"))
    expected = json_object_get_int_member (test, "expected");
  else if (g_str_equal (op, "is_open"))
    expected = json_object_get_boolean_member (test, "expected");
  else
    expected = get_instant (test, "expected");
  if (!found || result != expected)
    g_test_fail_printf ("%s: %s gives %" G_GINT64_FORMAT ", not %" G_GINT64_FORMAT,
                        json_object_get_string_member (test, "id"), op, result, expected);
}

static void
test_collected (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "business_time.json", NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  JsonArray *cases;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  cases =
      json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "cases");
  g_assert_cmpuint (json_array_get_length (cases), ==, 164);
  for (guint i = 0; i < json_array_get_length (cases); i++)
    check_case (json_array_get_object_element (cases, i));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/business-time/collected", test_collected);

  return g_test_run ();
}

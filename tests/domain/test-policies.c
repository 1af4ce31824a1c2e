/* test-policies.c: every term of published service policies can be said without loss.
 *
 * The policies and what their keys mean: data/policies/SCHEMA.md.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-term.h"

#include <json-glib/json-glib.h>
#include <math.h>

static const struct
{
  const char *name;
  UgTermUnit unit;
  UgTermClock clock;
} units[] = {
  { "minute", UG_TERM_MINUTE, UG_TERM_CLOCK_CALENDAR },
  { "hour", UG_TERM_HOUR, UG_TERM_CLOCK_CALENDAR },
  { "day", UG_TERM_DAY_UNIT, UG_TERM_CLOCK_CALENDAR },
  { "week", UG_TERM_WEEK, UG_TERM_CLOCK_CALENDAR },
  { "month", UG_TERM_MONTH, UG_TERM_CLOCK_CALENDAR },
  { "business_hour", UG_TERM_HOUR, UG_TERM_CLOCK_WORKING },
  { "business_day", UG_TERM_DAY_UNIT, UG_TERM_CLOCK_WORKING },
};

static const struct
{
  const char *name;
  UgTermParts parts;
} kinds[] = {
  { "within", { UG_TERM_WITHIN } },
  { "less_than", { UG_TERM_LESS_THAN } },
  { "range", { UG_TERM_RANGE } },
  { "percentile_within", { UG_TERM_WITHIN, .percent = 1 } },
  { "next_business_day", { UG_TERM_DAY, .days = 1 } },
  { "same_business_day", { UG_TERM_DAY, .days = 0 } },
  { "end_of_next_business_day", { UG_TERM_DAY, .days = 1, .moment = UG_TERM_END } },
  { "as_soon_as_possible", { UG_TERM_SOON } },
  { "best_effort", { UG_TERM_BEST_EFFORT } },
  { "none_promised", { UG_TERM_NONE } },
  { "not_applicable", { UG_TERM_NOT_APPLICABLE } },
  { "individual_terms", { UG_TERM_AS_AGREED } },
};

static gint64
get_hundredths (JsonObject *term, const char *key)
{
  return llround (json_object_get_double_member_with_default (term, key, 0) * 100);
}

static UgTermParts
to_parts (JsonObject *term)
{
  const char *kind = json_object_get_string_member (term, "kind");
  const char *unit = json_object_get_string_member_with_default (term, "unit", "");
  UgTermParts parts = { UG_TERM_WORDS };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kind, kinds[i].name))
      parts = kinds[i].parts;
  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    if (g_str_equal (unit, units[i].name))
      {
        parts.unit = units[i].unit;
        parts.clock = units[i].clock;
      }

  parts.percent = get_hundredths (term, "percent");
  parts.least = get_hundredths (term, "min");
  parts.amount = get_hundredths (term, json_object_has_member (term, "max") ? "max" : "amount");
  return parts;
}

static const char *
get_kind (const UgTermParts *parts)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (parts->kind == kinds[i].parts.kind && (parts->percent != 0) == kinds[i].parts.percent
        && parts->days == kinds[i].parts.days && parts->moment == kinds[i].parts.moment)
      return kinds[i].name;

  return NULL;
}

static const char *
get_unit (const UgTermParts *parts)
{
  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    if (parts->amount != 0 && parts->unit == units[i].unit && parts->clock == units[i].clock)
      return units[i].name;

  return "";
}

/* From the policy to a term, to a file, back, and each key of the policy is found again. */
static void
check_term (JsonObject *json)
{
  const UgTermParts parts = to_parts (json);
  const char *calendar = json_object_get_string_member_with_default (json, "calendar", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (UgTerm) term = ug_term_new (&parts);
  g_autoptr (UgTerm) placed = ug_term_with_calendar (term, calendar);
  g_autofree char *string = ug_term_to_string (placed);
  g_autoptr (UgTerm) again = ug_term_from_string (string, &error);
  const UgTermParts *kept;

  g_assert_no_error (error);
  kept = ug_term_get_parts (again);
  g_assert_cmpstr (get_kind (kept), ==, json_object_get_string_member (json, "kind"));
  g_assert_cmpstr (get_unit (kept), ==,
                   json_object_get_string_member_with_default (json, "unit", ""));
  g_assert_cmpint (kept->percent, ==, get_hundredths (json, "percent"));
  g_assert_cmpint (kept->least, ==, get_hundredths (json, "min"));
  g_assert_cmpint (kept->amount, ==, parts.amount);
  g_assert_cmpstr (ug_term_get_calendar (again), ==, calendar);
}

/* Where the vendor's own words are understood, they say the same as the key beside them. */
static void
check_as_written (JsonObject *json)
{
  const char *written = json_object_get_string_member_with_default (json, "as_written", NULL);
  const UgTermParts parts = to_parts (json);
  g_autoptr (UgTerm) term = NULL;

  if (written == NULL)
    return;
  term = ug_term_read (written);
  if (ug_term_is_words (term))
    return;

  g_assert_cmpint (ug_term_get_parts (term)->amount, ==, parts.amount);
  g_assert_cmpint (ug_term_get_parts (term)->days, ==, parts.days);
}

static guint
check_terms (JsonArray *terms)
{
  guint checked = 0;

  for (guint i = 0; i < json_array_get_length (terms); i++)
    {
      JsonObject *term = json_array_get_object_element (terms, i);

      /* A cell that was cut off in the stored copy says nothing. */
      if (g_str_equal (json_object_get_string_member (term, "kind"), "not_seen"))
        continue;
      check_term (term);
      check_as_written (term);
      checked++;
    }

  return checked;
}

static guint
check_plan (JsonObject *plan)
{
  guint checked = check_terms (json_object_get_array_member (plan, "terms"));
  g_autoptr (GList) channels = NULL;
  JsonObject *terms;

  if (!json_object_has_member (plan, "channel_terms"))
    return checked;

  terms = json_object_get_object_member (plan, "channel_terms");
  channels = json_object_get_values (terms);
  for (GList *link = channels; link != NULL; link = link->next)
    {
      JsonNode *node = link->data;

      if (JSON_NODE_HOLDS_ARRAY (node))
        {
          checked += check_terms (json_node_get_array (node));
          continue;
        }
      check_term (json_node_get_object (node));
      checked++;
    }

  return checked;
}

static guint
check_policy (const char *path)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  JsonArray *plans;
  guint checked = 0;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  plans =
      json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "plans");
  for (guint i = 0; i < json_array_get_length (plans); i++)
    checked += check_plan (json_array_get_object_element (plans, i));

  return checked;
}

static void
test_policies (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "data", "policies", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint checked = 0;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_str_has_suffix (name, ".json"))
        checked += check_policy (path);
    }

  g_test_message ("%u terms", checked);
  g_assert_cmpuint (checked, >, 100);
}

/* The schema knows kinds that no stored policy uses yet. */
static void
test_schema (void)
{
  static const char *const cases[] = {
    "{'kind':'less_than','amount':4,'unit':'hour'}",
    "{'kind':'less_than','amount':1,'unit':'business_day'}",
    "{'kind':'range','min':2,'max':4,'unit':'hour'}",
    "{'kind':'range','min':1,'max':3,'unit':'business_day','calendar':'9x5'}",
    "{'kind':'percentile_within','percent':95,'amount':2,'unit':'business_hour'}",
    "{'kind':'percentile_within','percent':99.5,'amount':1,'unit':'month'}",
    "{'kind':'within','amount':2,'unit':'week'}",
    "{'kind':'within','amount':1.5,'unit':'hour'}",
    "{'kind':'next_business_day'}",
    "{'kind':'same_business_day'}",
    "{'kind':'end_of_next_business_day'}",
    "{'kind':'as_soon_as_possible'}",
    "{'kind':'best_effort'}",
    "{'kind':'none_promised'}",
    "{'kind':'not_applicable'}",
    "{'kind':'individual_terms'}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdelimit (g_strdup (cases[i]), "'", '"');
      g_autoptr (JsonNode) node = json_from_string (text, NULL);

      check_term (json_node_get_object (node));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/policies/all", test_policies);
  g_test_add_func ("/policies/schema", test_schema);

  return g_test_run ();
}

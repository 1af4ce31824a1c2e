/* test-policies.c: every term of published service policies can be said without loss.
 *
 * The policies and what their keys mean: data/policies/SCHEMA.md.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-check.h"
#include "ug-client.h"
#include "ug-expectation.h"
#include "ug-priority.h"
#include "ug-schedule.h"
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

/* A plan as the agreement of a client: the severities of the policy, the most urgent one first, and
 * the plan's terms on the policy's calendars. */
typedef struct
{
  UgRecord *client;
  UgRecord *agreement;
  GHashTable *priorities; /* by the identifier of the severity */
} Plan;

static void
add_schedules (Plan *self, JsonObject *policy)
{
  JsonObject *calendars = json_object_get_object_member (policy, "calendars");
  g_autoptr (GList) names = json_object_get_members (calendars);

  for (GList *link = names; link != NULL; link = link->next)
    {
      JsonObject *json = json_object_get_object_member (calendars, link->data);
      g_autoptr (UgRecord) schedule = ug_record_new_with_id (UG_TYPE_SCHEDULE, link->data);
      g_autoptr (UgCalendar) calendar =
          json_object_get_boolean_member_with_default (json, "always_open", FALSE)
              ? ug_calendar_new_always ("Europe/Moscow")
              : ug_calendar_from_string ("Europe/Moscow; mon-fri 09:00-18:00", NULL);

      ug_record_set_choice (schedule, UG_SCHEDULE_SIDE, UG_SIDE_OURS);
      ug_record_set_calendar (schedule, UG_SCHEDULE_CALENDAR, calendar);
      ug_record_append (self->client, UG_CLIENT_SCHEDULES, schedule);
    }
}

static void
add_priority (Plan *self, const char *id)
{
  UgRecord *priority;

  if (g_hash_table_contains (self->priorities, id))
    return;

  priority = ug_record_add (self->agreement, UG_AGREEMENT_PRIORITIES);
  ug_record_set_text (priority, UG_PRIORITY_TITLE, id);
  ug_record_set_text (priority, UG_PRIORITY_EXAMPLES, "one of our own");
  g_hash_table_insert (self->priorities, g_strdup (id), priority);
}

/* Two policies begin with the least urgent one. */
static void
add_priorities (Plan *self, JsonObject *policy)
{
  static const char *const urgent[] = { "Urgent",          "High",
                                        "Normal",          "Проблема/критичный",
                                        "Проблема/важный", "Проблема/средний",
                                        "Вопрос" };
  JsonArray *severities = json_object_get_array_member (policy, "severities");
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < json_array_get_length (severities); i++)
    g_hash_table_add (known, (char *)json_object_get_string_member (
                                 json_array_get_object_element (severities, i), "id"));
  for (guint i = 0; i < G_N_ELEMENTS (urgent); i++)
    if (g_hash_table_contains (known, urgent[i]))
      add_priority (self, urgent[i]);
  for (guint i = 0; i < json_array_get_length (severities); i++)
    add_priority (
        self, json_object_get_string_member (json_array_get_object_element (severities, i), "id"));
}

static UgClock
get_clock (const char *metric)
{
  return g_str_equal (metric, "first_response") ? UG_CLOCK_FIRST_RESPONSE
         : g_str_equal (metric, "resolution")   ? UG_CLOCK_RESOLUTION
                                                : UG_CLOCK_NEWS;
}

static void
add_terms (Plan *self, JsonArray *terms)
{
  for (guint i = 0; i < json_array_get_length (terms); i++)
    {
      JsonObject *json = json_array_get_object_element (terms, i);
      const char *severity = json_object_get_string_member_with_default (json, "severity", NULL);
      UgRecord *priority =
          severity != NULL ? g_hash_table_lookup (self->priorities, severity) : NULL;
      const UgTermParts parts = to_parts (json);
      g_autoptr (UgTerm) term = NULL;
      g_autoptr (UgTerm) placed = NULL;
      UgRecord *promise;

      if (priority == NULL || parts.kind == UG_TERM_WORDS)
        continue;

      term = ug_term_new (&parts);
      placed = ug_term_with_calendar (
          term, json_object_get_string_member_with_default (json, "calendar", NULL));
      promise = ug_record_add (self->agreement, UG_AGREEMENT_EXPECTATIONS);
      ug_record_set_choice (promise, UG_EXPECTATION_SIDE, UG_SIDE_OURS);
      ug_record_set_text (promise, UG_EXPECTATION_PRIORITY, ug_record_get_id (priority));
      ug_record_set_choice (promise, UG_EXPECTATION_CLOCK,
                            get_clock (json_object_get_string_member (json, "metric")));
      ug_record_set_term (promise, UG_EXPECTATION_OFFER, placed);
    }
}

/* Returns: how many terms of the plan are slower although it is more urgent; each one is told in
 * words, and none keeps the agreement from being sealed. */
static guint
count_warnings (JsonObject *policy, JsonObject *plan)
{
  g_autoptr (UgClient) client = ug_record_new (UG_TYPE_CLIENT);
  g_autoptr (GHashTable) priorities = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (UgLanguage) language = ug_language_new ("en");
  g_autoptr (GPtrArray) checks = NULL;
  Plan self = { UG_RECORD (client), ug_record_add (UG_RECORD (client), UG_CLIENT_AGREEMENTS),
                priorities };
  guint slower = 0;

  ug_record_set_text (self.agreement, UG_AGREEMENT_HELD_ON, "2026-11-20");
  add_schedules (&self, policy);
  add_priorities (&self, policy);
  add_terms (&self, json_object_get_array_member (plan, "terms"));
  checks = ug_check_agreement (UG_AGREEMENT (self.agreement));
  for (guint i = 0; i < checks->len; i++)
    {
      g_autofree char *words = ug_check_to_words (checks->pdata[i], language);

      if (ug_check_get_step (checks->pdata[i]) != UG_STEP_TIMES)
        continue;
      g_test_message ("%s: %s", json_object_get_string_member (plan, "name"), words);
      g_assert_cmpint (ug_check_get_severity (checks->pdata[i]), ==, UG_SEVERITY_LOOK);
      slower += ug_check_get_kind (checks->pdata[i]) == UG_CHECK_SLOWER_WHEN_WORSE;
    }

  return slower;
}

/* What vendors publish contains terms that grow slower as it grows more urgent. */
static void
test_warned (void)
{
  static const char *const names[] = { "atlassian", "cubepath", "gitlab", "hihosting",
                                       "redhat",    "teamlead", "tyk",    "yandex_cloud" };
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *file = g_strconcat (names[i], ".json", NULL);
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "policies", file, NULL);
      g_autoptr (JsonParser) parser = json_parser_new ();
      JsonObject *policy;
      JsonArray *plans;

      g_assert_true (json_parser_load_from_file (parser, path, NULL));
      policy = json_node_get_object (json_parser_get_root (parser));
      plans = json_object_get_array_member (policy, "plans");
      for (guint j = 0; j < json_array_get_length (plans); j++)
        {
          JsonObject *plan = json_array_get_object_element (plans, j);
          const guint slower = count_warnings (policy, plan);

          if (slower > 0)
            g_string_append_printf (found, "%s, %s: %u\n", names[i],
                                    json_object_get_string_member (plan, "name"), slower);
        }
    }

  g_assert_cmpstr (found->str, ==, "cubepath, (single): 2\n");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/policies/all", test_policies);
  g_test_add_func ("/policies/schema", test_schema);
  g_test_add_func ("/policies/warned", test_warned);

  return g_test_run ();
}

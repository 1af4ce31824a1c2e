/* test-json.c: every record goes to JSON and back; what is no such JSON is refused by its place.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sample.h"

#include "ug-agreement.h"
#include "ug-client.h"
#include "ug-json-reader.h"
#include "ug-json-writer.h"
#include "ug-person.h"

static void
check_round_trip (UgRecord *record, UgJsonStyle style)
{
  g_autofree char *json = ug_json_write (record, UG_AUDIENCE_FIRM, style);
  g_autoptr (GError) error = NULL;
  g_autoptr (UgRecord) again = ug_json_read (json, strlen (json), G_OBJECT_TYPE (record), &error);
  g_autofree char *json_again = NULL;

  g_assert_no_error (error);
  g_assert_true (ug_record_equal (record, again));
  json_again = ug_json_write (again, UG_AUDIENCE_FIRM, style);
  g_assert_cmpstr (json, ==, json_again);
}

static void
check_type_round_trips (GType type, gpointer user_data)
{
  for (guint i = 0; i < n_hostile_texts; i++)
    {
      g_autoptr (UgRecord) record = sample_record_new (type, hostile_texts[i]);

      check_round_trip (record, UG_JSON_PRETTY);
      check_round_trip (record, UG_JSON_CANONICAL);
    }
}

static void
test_round_trip (void)
{
  g_autofree char *long_text = g_strnfill (10000, 'x');
  g_autoptr (UgRecord) wordy = sample_record_new (UG_TYPE_PERSON, long_text);

  sample_foreach_type (check_type_round_trips, NULL);
  check_round_trip (wordy, UG_JSON_PRETTY);
}

static void
check_keys (GType type, gpointer user_data)
{
  g_autoptr (GHashTable) keys = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (UgRecord) record = ug_record_new (type);
  UgRecordClass *klass = UG_RECORD_GET_CLASS (record);

  g_hash_table_add (keys, (gpointer) "id");
  for (guint i = 0; i < klass->n_fields; i++)
    g_assert_true (g_hash_table_add (keys, (gpointer)klass->fields[i].name));
  for (guint i = 0; i < klass->n_lists; i++)
    g_assert_true (g_hash_table_add (keys, (gpointer)klass->lists[i].name));
}

static void
test_keys_never_clash (void)
{
  sample_foreach_type (check_keys, NULL);
}

static void
check_client_sees_nothing_private (GType type, gpointer user_data)
{
  g_autoptr (UgRecord) record = sample_record_new (type, "open");
  UgRecordClass *klass = UG_RECORD_GET_CLASS (record);
  g_autofree char *json = ug_json_write (record, UG_AUDIENCE_CLIENT, UG_JSON_CANONICAL);
  g_autoptr (UgRecord) seen = ug_json_read (json, strlen (json), type, NULL);

  g_assert_nonnull (seen);
  for (guint i = 0; i < klass->n_fields; i++)
    g_assert_cmpint (ug_record_is_blank (seen, i), ==,
                     (klass->fields[i].flags & UG_FIELD_PRIVATE) != 0);
}

static void
test_private_stays_in_the_firm (void)
{
  sample_foreach_type (check_client_sees_nothing_private, NULL);
}

static void
test_canonical_form (void)
{
  g_autoptr (UgRecord) person = ug_record_new_with_id (UG_TYPE_PERSON, "p1");
  g_autofree char *canonical = NULL;
  g_autofree char *pretty = NULL;

  ug_record_set_choice (person, UG_PERSON_SIDE, UG_SIDE_OURS);
  ug_record_set_text (person, UG_PERSON_NAME, "Анна \"Пример\"\n");
  ug_record_set_switch (person, UG_PERSON_SIGNS, TRUE);
  canonical = ug_json_write (person, UG_AUDIENCE_CLIENT, UG_JSON_CANONICAL);
  pretty = ug_json_write (person, UG_AUDIENCE_CLIENT, UG_JSON_PRETTY);

  g_assert_cmpstr (canonical, ==,
                   "{\"id\":\"p1\",\"name\":\"Анна \\\"Пример\\\"\\n\",\"side\":\"ours\","
                   "\"signs\":true}");
  g_assert_cmpstr (pretty, ==,
                   "{\n  \"id\": \"p1\",\n  \"side\": \"ours\",\n"
                   "  \"name\": \"Анна \\\"Пример\\\"\\n\",\n  \"signs\": true\n}");
}

typedef struct
{
  const char *json;
  int code;
  const char *message; /* a piece of it: above all the place */
} Refusal;

static void
check_refusal (const char *json, gsize length, int code, const char *message)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UgRecord) record = ug_json_read (json, length, UG_TYPE_CLIENT, &error);

  g_assert_error (error, UG_EXCHANGE_ERROR, code);
  g_assert_null (record);
  if (strstr (error->message, message) == NULL)
    g_error ("“%s” does not say “%s”", error->message, message);
}

static void
test_syntax_is_strict (void)
{
  static const Refusal cases[] = {
    { "", UG_EXCHANGE_ERROR_SYNTAX, "Line 1, column 1" },
    { "\n\n  nul", UG_EXCHANGE_ERROR_SYNTAX, "Line 3, column 3" },
    { "{", UG_EXCHANGE_ERROR_SYNTAX, "column 2: text in double quotes" },
    { "{\"a\"", UG_EXCHANGE_ERROR_SYNTAX, "colon" },
    { "{\"a\":", UG_EXCHANGE_ERROR_SYNTAX, "value" },
    { "{\"a\":1", UG_EXCHANGE_ERROR_SYNTAX, "“}” is missing" },
    { "{\"a\":1,}", UG_EXCHANGE_ERROR_SYNTAX, "column 8" },
    { "{\"a\":[1,]}", UG_EXCHANGE_ERROR_SYNTAX, "column 9" },
    { "{\"a\":[1}", UG_EXCHANGE_ERROR_SYNTAX, "“]” is missing" },
    { "{\"a\":1 \"b\":2}", UG_EXCHANGE_ERROR_SYNTAX, "comma" },
    { "{\"a\":1,\n\"a\":2}", UG_EXCHANGE_ERROR_SYNTAX, "Line 2, column 1: this key" },
    { "{\"a\":1,\"\\u0061\":2}", UG_EXCHANGE_ERROR_SYNTAX, "second time" },
    { "{'a':1}", UG_EXCHANGE_ERROR_SYNTAX, "double quotes" },
    { "// hello\n{}", UG_EXCHANGE_ERROR_SYNTAX, "value" },
    { "var x = {}", UG_EXCHANGE_ERROR_SYNTAX, "value" },
    { "{}{}", UG_EXCHANGE_ERROR_SYNTAX, "goes on" },
    { "{\"a\":01}", UG_EXCHANGE_ERROR_SYNTAX, "comma" },
    { "{\"a\":1.}", UG_EXCHANGE_ERROR_SYNTAX, "point" },
    { "{\"a\":1e}", UG_EXCHANGE_ERROR_SYNTAX, "exponent" },
    { "{\"a\":0x10}", UG_EXCHANGE_ERROR_SYNTAX, "comma" },
    { "{\"a\":99999999999999999999}", UG_EXCHANGE_ERROR_SYNTAX, "too large" },
    { "{\"a\":NaN}", UG_EXCHANGE_ERROR_SYNTAX, "value" },
    { "{\"a\":\"x", UG_EXCHANGE_ERROR_SYNTAX, "ends inside" },
    { "{\"a\":\"x\ny\"}", UG_EXCHANGE_ERROR_SYNTAX, "Line 1, column 8" },
    { "{\"a\":\"\\q\"}", UG_EXCHANGE_ERROR_SYNTAX, "no meaning" },
    { "{\"a\":\"\\", UG_EXCHANGE_ERROR_SYNTAX, "no meaning" },
    { "{\"a\":\"\\u0000\"}", UG_EXCHANGE_ERROR_SYNTAX, "no meaning" },
    { "{\"a\":\"\\ud800\"}", UG_EXCHANGE_ERROR_SYNTAX, "no meaning" },
    { "{\"a\":\"\\udc00\\ud800\"}", UG_EXCHANGE_ERROR_SYNTAX, "no meaning" },
    { "{\"имя\":\"\xff\"}", UG_EXCHANGE_ERROR_SYNTAX, "column 9: this is no UTF-8" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    check_refusal (cases[i].json, strlen (cases[i].json), cases[i].code, cases[i].message);
  check_refusal ("{\"a\":\"x\0y\"}", 11, UG_EXCHANGE_ERROR_SYNTAX, "NUL");
}

static void
test_bounds (void)
{
  g_autofree char *deep = g_strnfill (2000000, '[');
  g_autofree char *wide = g_strnfill (2 * UG_JSON_MAX_VALUES + 3, ',');
  g_autofree char *huge = g_strnfill (UG_JSON_MAX_BYTES + 1, ' ');

  check_refusal (deep, strlen (deep), UG_EXCHANGE_ERROR_TOO_LARGE, "nested");
  wide[0] = '[';
  for (guint i = 1; i < 2 * UG_JSON_MAX_VALUES + 3; i += 2)
    wide[i] = '0';
  check_refusal (wide, strlen (wide), UG_EXCHANGE_ERROR_TOO_LARGE, "too many");
  check_refusal (huge, strlen (huge), UG_EXCHANGE_ERROR_TOO_LARGE, "64 MB");
}

static void
test_values_are_refused_by_place (void)
{
  static const Refusal cases[] = {
    { "[]", UG_EXCHANGE_ERROR_VALUE, "{}: an object" },
    { "{\"name\":1}", UG_EXCHANGE_ERROR_VALUE, "name: text" },
    { "{\"name\":null}", UG_EXCHANGE_ERROR_VALUE, "name: text" },
    { "{\"id\":7}", UG_EXCHANGE_ERROR_VALUE, "id: text" },
    { "{\"id\":\"\"}", UG_EXCHANGE_ERROR_VALUE, "id: an identifier" },
    { "{\"id\":\"../x\"}", UG_EXCHANGE_ERROR_VALUE, "id: an identifier" },
    { "{\"id\":\"a\",\"people\":[{\"id\":\"b\"},{\"id\":\"a\"}]}", UG_EXCHANGE_ERROR_VALUE,
      "people[1].id: the identifier “a” is already that of id" },
    { "{\"people\":{}}", UG_EXCHANGE_ERROR_VALUE, "people: a list" },
    { "{\"people\":[1]}", UG_EXCHANGE_ERROR_VALUE, "people[0]: an object" },
    { "{\"people\":[{},{\"side\":\"both\"}]}", UG_EXCHANGE_ERROR_VALUE,
      "people[1].side: “both” is not one of: theirs, ours." },
    { "{\"people\":[{\"signs\":\"yes\"}]}", UG_EXCHANGE_ERROR_VALUE, "people[0].signs: true" },
    { "{\"agreements\":[{\"goals\":[{},{},{\"title\":[]}]}]}", UG_EXCHANGE_ERROR_VALUE,
      "agreements[0].goals[2].title: text" },
    { "{\"agreements\":[{\"goals\":[{\"serves\":\"x\"}]}]}", UG_EXCHANGE_ERROR_VALUE,
      "agreements[0].goals[0].serves: a list" },
    { "{\"agreements\":[{\"goals\":[{\"serves\":[1]}]}]}", UG_EXCHANGE_ERROR_VALUE,
      "agreements[0].goals[0].serves: text" },
    { "{\"agreements\":[{\"expectations\":[{\"offer\":\"soonish\"}]}]}", UG_EXCHANGE_ERROR_VALUE,
      "agreements[0].expectations[0].offer: " },
    { "{\"schedules\":[{\"calendar\":\"mon-fri 25:00-09:00\"}]}", UG_EXCHANGE_ERROR_VALUE,
      "schedules[0].calendar: " },
    { "{\"agreements\":[{\"factors\":[{\"weight\":1.5}]}]}", UG_EXCHANGE_ERROR_VALUE,
      "agreements[0].factors[0].weight: a whole number" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    check_refusal (cases[i].json, strlen (cases[i].json), cases[i].code, cases[i].message);
}

static void
test_unknown_keys_are_told (void)
{
  static const char json[] =
      "\xef\xbb\xbf{\"name\":\"x\",\"people\":[{\"name\":\"y\",\"shoe_size\":[{}]}],\"id\":\"c\"}";
  g_autoptr (UgJsonReader) reader = ug_json_reader_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = ug_json_parse (json, strlen (json), &error);
  g_autoptr (UgRecord) client = NULL;

  g_assert_no_error (error);
  client = ug_json_reader_read (reader, node, UG_TYPE_CLIENT, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (ug_record_get_text (client, UG_CLIENT_NAME), ==, "x");
  g_assert_cmpuint (reader->warnings->len, ==, 1);
  g_assert_true (g_str_has_prefix (reader->warnings->pdata[0], "people[0].shoe_size: "));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json/round-trip", test_round_trip);
  g_test_add_func ("/json/keys-never-clash", test_keys_never_clash);
  g_test_add_func ("/json/private-stays-in-the-firm", test_private_stays_in_the_firm);
  g_test_add_func ("/json/canonical-form", test_canonical_form);
  g_test_add_func ("/json/syntax-is-strict", test_syntax_is_strict);
  g_test_add_func ("/json/bounds", test_bounds);
  g_test_add_func ("/json/values-are-refused-by-place", test_values_are_refused_by_place);
  g_test_add_func ("/json/unknown-keys-are-told", test_unknown_keys_are_told);

  return g_test_run ();
}

/* test-data.c: what comes with the program can be listed and read.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-data.h"

#include "ug-calendar.h"
#include "ug-term.h"

#include <json-glib/json-glib.h>

static const char *const languages[] = { "en", "ru" };

static JsonNode *
load (UgDataKind kind, const char *name, const char *language)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = ug_data_load (kind, name, language, &error);
  g_autoptr (JsonParser) parser = json_parser_new ();

  g_assert_no_error (error);
  json_parser_load_from_data (parser, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                              &error);
  g_assert_no_error (error);

  return json_parser_steal_root (parser);
}

static void
test_list (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_auto (GStrv) catalogues = ug_data_list (UG_DATA_CATALOGUE, languages[i]);
      g_auto (GStrv) examples = ug_data_list (UG_DATA_EXAMPLE, languages[i]);
      const char *const expected[] = { "it-outsourcing", "web-studio", NULL };

      g_assert_cmpstrv (catalogues, expected);
      g_assert_cmpstrv (examples, expected);
    }
}

static void
test_title (void)
{
  g_autofree char *english = ug_data_get_title (UG_DATA_CATALOGUE, "web-studio", "en");
  g_autofree char *russian = ug_data_get_title (UG_DATA_CATALOGUE, "web-studio", "ru");

  g_assert_cmpstr (english, ==, "Web studio");
  g_assert_cmpstr (russian, ==, "Веб-студия");
  g_assert_null (ug_data_get_title (UG_DATA_CATALOGUE, "bakery", "en"));
}

static void
test_missing (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (ug_data_load (UG_DATA_EXAMPLE, "bakery", "en", &error));
  g_assert_error (error, G_RESOURCE_ERROR, G_RESOURCE_ERROR_NOT_FOUND);
}

/* An example brings the catalogue of its trade with it, and what all trades share. */
static void
test_whole (void)
{
  g_autoptr (JsonNode) root = load (UG_DATA_EXAMPLE, "it-outsourcing", "ru");
  JsonObject *document = json_node_get_object (root);
  JsonObject *firm = json_object_get_object_member (document, "firm");

  g_assert_cmpstr (json_object_get_string_member (document, "format"), ==, "ugovor");
  g_assert_false (json_object_has_member (document, "include"));
  g_assert_false (json_object_has_member (document, "title"));
  g_assert_true (json_object_has_member (firm, "name"));
  for (const char *const *list =
           (const char *const[]){ "packages", "promises", "factors", "questions", NULL };
       *list != NULL; list++)
    g_assert_cmpuint (json_array_get_length (json_object_get_array_member (firm, *list)), >, 0);
}

/* Terms and calendars stand in a file as the program itself writes them. */
static void
check_value (const char *key, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *again = NULL;

  if (g_strv_contains ((const char *const[]){ "offer", "floor", "outcome", "wish", NULL }, key))
    {
      g_autoptr (UgTerm) term = ug_term_from_string (text, &error);

      g_assert_no_error (error);
      again = ug_term_to_string (term);
    }
  else if (g_str_equal (key, "calendar"))
    {
      g_autoptr (UgCalendar) calendar = ug_calendar_from_string (text, &error);

      g_assert_no_error (error);
      again = ug_calendar_to_string (calendar);
    }

  if (again != NULL)
    g_assert_cmpstr (again, ==, text);
}

static void
check_values (JsonNode *node)
{
  JsonObjectIter iter;
  const char *key;
  JsonNode *member;

  if (JSON_NODE_HOLDS_ARRAY (node))
    for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
      check_values (json_array_get_element (json_node_get_array (node), i));

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return;

  json_object_iter_init (&iter, json_node_get_object (node));
  while (json_object_iter_next (&iter, &key, &member))
    if (JSON_NODE_HOLDS_VALUE (member) && json_node_get_value_type (member) == G_TYPE_STRING)
      check_value (key, json_node_get_string (member));
    else
      check_values (member);
}

static void
test_canonical (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_auto (GStrv) names = ug_data_list (UG_DATA_EXAMPLE, languages[i]);

      for (guint j = 0; names[j] != NULL; j++)
        {
          g_autoptr (JsonNode) root = load (UG_DATA_EXAMPLE, names[j], languages[i]);

          check_values (root);
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/data/list", test_list);
  g_test_add_func ("/data/title", test_title);
  g_test_add_func ("/data/missing", test_missing);
  g_test_add_func ("/data/whole", test_whole);
  g_test_add_func ("/data/canonical", test_canonical);

  return g_test_run ();
}

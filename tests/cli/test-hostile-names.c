/* test-hostile-names.c: names that break careless programs are equal wherever they come out.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ctl.h"
#include "sample.h"

#include "ug-exchange-file.h"
#include "ug-json-parser.h"

/* A client of that name with a draft of that title, as a file. */
static UgClient *
write_hostile (const char *text, const char *file)
{
  UgRecord *client = ug_record_new (UG_TYPE_CLIENT);
  UgRecord *agreement = ug_record_add (client, UG_CLIENT_AGREEMENTS);
  g_autofree char *json = NULL;

  ug_record_set_text (client, UG_CLIENT_NAME, text);
  ug_record_set_text (agreement, UG_AGREEMENT_TITLE, text);
  json = ug_agreement_to_file (UG_AGREEMENT (agreement), NULL);
  g_assert_true (g_file_set_contents (file, json, -1, NULL));

  return UG_CLIENT (client);
}

static gboolean
list_has (const char *json, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = ug_json_parse (json, strlen (json), &error);
  JsonArray *rows;
  gboolean found = FALSE;

  g_assert_no_error (error);
  rows = json_node_get_array (root);
  for (guint i = 0; i < json_array_get_length (rows); i++)
    {
      JsonObject *row = json_array_get_object_element (rows, i);

      found |= g_str_equal (json_object_get_string_member (row, "client"), name)
               && g_str_equal (json_object_get_string_member (row, "about"), name);
    }

  return found;
}

static void
check_hostile (Fixture *fixture, const char *text)
{
  g_autofree char *file = in_folder (fixture, "hostile.json");
  g_autofree char *pdf = in_folder (fixture, "hostile.pdf");
  g_autoptr (UgClient) client = write_hostile (text, file);
  const char *id = ug_record_get_id (UG_RECORD (client));
  g_auto (Run) imported = RUN (fixture, "import", file);
  g_auto (Run) list = RUN (fixture, "list", "--json");
  g_auto (Run) shown = RUN (fixture, "show", id);
  g_auto (Run) printed = RUN (fixture, "print", id, "-o", pdf);
  g_auto (Run) exported = RUN (fixture, "export", id);
  g_autoptr (UgExchangeFile) again = NULL;

  assert_done (&imported);
  assert_done (&list);
  assert_done (&shown);
  assert_done (&printed);
  assert_done (&exported);
  g_assert_true (list_has (list.out, text));
  assert_says (shown.out, text);
  again = ug_exchange_file_parse (exported.out, strlen (exported.out), NULL);
  g_assert_nonnull (again);
  g_assert_true (ug_record_equal (UG_RECORD (client), again->clients->pdata[0]));
}

static void
test_hostile_names (Fixture *fixture, gconstpointer data)
{
  g_autofree char *long_name = g_strnfill (10000, 'W');

  for (guint i = 0; i < n_hostile_texts; i++)
    check_hostile (fixture, hostile_texts[i]);
  check_hostile (fixture, long_name);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/cli/hostile-names", test_hostile_names);

  return g_test_run ();
}

/* test-schema.c: the published schema says what the records' tables say.
 *
 * With "--write FILE" it writes the schema instead: do that after a field was added.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sample.h"

#include "ug-client.h"
#include "ug-exchange-file.h"
#include "ug-firm.h"
#include "ug-json-writer.h"

static const char head[] =
    "{\n"
    "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
    "  \"title\": \"Ugovor, version 1\",\n"
    "  \"description\": \"An agreement, a catalogue, a set of questions or an example. Identifiers "
    "are unique in a "
    "file; whatever is blank is left out. Ugovor keeps unknown keys of a client as they came, "
    "leaves others out, "
    "says so, and refuses a wrong value by its place.\",\n"
    "  \"type\": \"object\",\n"
    "  \"required\": [\"format\", \"version\", \"kind\"],\n"
    "  \"properties\": {\n"
    "    \"$schema\": { \"type\": \"string\" },\n"
    "    \"format\": { \"const\": \"ugovor\" },\n"
    "    \"version\": { \"const\": 1 },\n"
    "    \"kind\": { \"enum\": [\"agreement\", \"catalogue\", \"questions\", \"example\"] },\n"
    "    \"language\": { \"type\": \"string\", \"description\": \"Language code of a catalogue or "
    "an example\" },\n"
    "    \"firm\": { \"$ref\": \"#/$defs/firm\" },\n"
    "    \"client\": { \"$ref\": \"#/$defs/client\" },\n"
    "    \"clients\": { \"type\": \"array\", \"items\": { \"$ref\": \"#/$defs/client\" } },\n"
    "    \"questions\": { \"type\": \"array\", \"items\": { \"$ref\": \"#/$defs/question\" } },\n"
    "    \"versions\": { \"type\": \"array\", \"items\": { \"$ref\": \"#/$defs/version\" } },\n"
    "    \"history\": { \"type\": \"array\", \"items\": { \"$ref\": \"#/$defs/change\" } }\n"
    "  },\n"
    "  \"additionalProperties\": false,\n"
    "  \"oneOf\": [\n"
    "    { \"properties\": { \"kind\": { \"const\": \"agreement\" }, \"clients\": false }, "
    "\"required\": [\"client\"] },\n"
    "    { \"properties\": { \"kind\": { \"const\": \"catalogue\" }, \"client\": false, "
    "\"clients\": false }, \"required\": [\"firm\"] },\n"
    "    { \"properties\": { \"kind\": { \"const\": \"questions\" }, \"firm\": false, \"client\": "
    "false, "
    "\"clients\": false }, \"required\": [\"questions\"] },\n"
    "    { \"properties\": { \"kind\": { \"const\": \"example\" }, \"client\": false }, "
    "\"required\": [\"clients\"] }\n"
    "  ],\n"
    "  \"$defs\": {\n"
    "    \"version\": {\n"
    "      \"description\": \"A sealed version of the one agreement in the file. sha256 covers "
    "five "
    "lines: the agreement's id, the number, sealed_at, previous, and text without a newline after "
    "it\",\n"
    "      \"type\": \"object\",\n"
    "      \"required\": [\"number\", \"sealed_at\", \"previous\", \"sha256\", \"text\"],\n"
    "      \"properties\": {\n"
    "        \"number\": { \"type\": \"integer\", \"minimum\": 1 },\n"
    "        \"sealed_at\": { \"$ref\": \"#/$defs/moment\" },\n"
    "        \"previous\": { \"type\": \"string\" },\n"
    "        \"sha256\": { \"type\": \"string\" },\n"
    "        \"text\": { \"type\": \"string\" }\n"
    "      }\n"
    "    },\n"
    "    \"change\": {\n"
    "      \"description\": \"What a field of a record in this file said before and after a "
    "change; "
    "never of a private one. Values are written as the field is elsewhere in the file, numbers and "
    "switches as text\",\n"
    "      \"type\": \"object\",\n"
    "      \"required\": [\"record\", \"field\", \"before\", \"after\", \"at\", \"who\"],\n"
    "      \"properties\": {\n"
    "        \"record\": { \"$ref\": \"#/$defs/id\" },\n"
    "        \"field\": { \"type\": \"string\", \"description\": \"With hyphens, as in "
    "'parked-until'\" },\n"
    "        \"before\": { \"type\": \"string\" },\n"
    "        \"after\": { \"type\": \"string\" },\n"
    "        \"at\": { \"$ref\": \"#/$defs/moment\" },\n"
    "        \"who\": { \"type\": \"string\" }\n"
    "      }\n"
    "    },\n"
    "    \"id\": {\n"
    "      \"description\": \"Ugovor writes UUIDs; by hand any short word will do\",\n"
    "      \"type\": \"string\",\n"
    "      \"pattern\": \"^[A-Za-z0-9._-]{1,64}$\"\n"
    "    },\n"
    "    \"date\": {\n"
    "      \"description\": \"2026-11-22, or whatever was typed until it is a date\",\n"
    "      \"type\": \"string\"\n"
    "    },\n"
    "    \"moment\": {\n"
    "      \"description\": \"2026-11-22T10:00:00Z\",\n"
    "      \"type\": \"string\"\n"
    "    },\n"
    "    \"term\": {\n"
    "      \"description\": \"'4 working hours', 'by 12:00 of the next working day', 'best "
    "effort', or 'words: …' for what is kept as typed\",\n"
    "      \"type\": \"string\"\n"
    "    },\n"
    "    \"calendar\": {\n"
    "      \"description\": \"'Europe/Moscow; mon-fri 09:00-13:00,14:00-18:00; holiday "
    "2026-01-01..2026-01-08; yearly 05-09'\",\n"
    "      \"type\": \"string\"\n"
    "    }";

static void
append_choices (GString *json, const UgChoice *choices)
{
  g_string_append (json, "\"enum\": [");
  for (guint i = 0; choices[i].nick != NULL; i++)
    g_string_append_printf (json, i > 0 ? ", \"%s\"" : "\"%s\"", choices[i].nick);
  g_string_append_c (json, ']');
}

static void
append_type (GString *json, const UgField *field)
{
  static const char *const types[] = {
    [UG_FIELD_TEXT] = "\"type\": \"string\"",
    [UG_FIELD_LINES] = "\"type\": \"string\"",
    [UG_FIELD_DATE] = "\"$ref\": \"#/$defs/date\"",
    [UG_FIELD_MOMENT] = "\"$ref\": \"#/$defs/moment\"",
    [UG_FIELD_CHOICE] = NULL,
    [UG_FIELD_NUMBER] = "\"type\": \"integer\"",
    [UG_FIELD_SWITCH] = "\"type\": \"boolean\"",
    [UG_FIELD_REF] = "\"type\": \"string\"",
    [UG_FIELD_REFS] = "\"type\": \"array\", \"items\": { \"type\": \"string\" }",
    [UG_FIELD_TERM] = "\"$ref\": \"#/$defs/term\"",
    [UG_FIELD_CALENDAR] = "\"$ref\": \"#/$defs/calendar\"",
    [UG_FIELD_BYTES] = "\"type\": \"string\", \"contentEncoding\": \"base64\"",
  };

  if (field->type == UG_FIELD_CHOICE)
    append_choices (json, field->choices);
  else
    g_string_append (json, types[field->type]);
}

static void
append_key (GString *json, const char *name)
{
  g_autofree char *key = ug_field_key (name);

  g_string_append_printf (json, ",\n        \"%s\": { ", key);
}

static void
append_field (GString *json, const UgField *field)
{
  append_key (json, field->name);
  g_string_append (json, "\"title\": ");
  ug_json_append_text (json, field->label);
  g_string_append (json, ", ");
  append_type (json, field);
  if (field->flags & UG_FIELD_PRIVATE)
    g_string_append (json, ", \"description\": \"Private: never in an agreement’s file\"");
  g_string_append (json, " }");
}

static void
append_list (GString *json, const UgListField *list)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (list->type ());

  append_key (json, list->name);
  g_string_append_printf (json,
                          "\"title\": \"%s\", \"type\": \"array\", "
                          "\"items\": { \"$ref\": \"#/$defs/%s\" } }",
                          list->label, ((UgRecordClass *)klass)->name);
}

static void
append_record (GType type, gpointer user_data)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  UgRecordClass *record = (UgRecordClass *)klass;
  GString *json = user_data;

  g_string_append_printf (json,
                          ",\n    \"%s\": {\n      \"type\": \"object\",\n"
                          "      \"properties\": {\n"
                          "        \"id\": { \"$ref\": \"#/$defs/id\" }",
                          record->name);
  for (guint i = 0; i < record->n_fields; i++)
    append_field (json, &record->fields[i]);
  for (guint i = 0; i < record->n_lists; i++)
    append_list (json, &record->lists[i]);
  g_string_append (json, "\n      },\n      \"additionalProperties\": false\n    }");
}

static char *
build_schema (void)
{
  g_autoptr (GString) json = g_string_new (head);

  sample_foreach_type (append_record, json);
  g_string_append (json, "\n  }\n}\n");

  return g_string_free (g_steal_pointer (&json), FALSE);
}

static void
test_matches_tables (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "..", "data", "schema",
                                                 "ugovor-1.schema.json", NULL);
  g_autofree char *wanted = build_schema ();
  g_autofree char *published = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &published, NULL, &error);
  g_assert_no_error (error);
  if (!g_str_equal (wanted, published))
    g_error ("The schema is not what the tables say; write it anew with "
             "test-schema --write data/schema/ugovor-1.schema.json");
}

int
main (int argc, char *argv[])
{
  if (argc == 3 && g_str_equal (argv[1], "--write"))
    {
      g_autofree char *schema = build_schema ();

      return g_file_set_contents (argv[2], schema, -1, NULL) ? 0 : 1;
    }

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/schema/matches-tables", test_matches_tables);

  return g_test_run ();
}

/* ug-past-file.c: in a file: what fields said before, by whom and when it was changed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-past-file.h"

#include "ug-json-writer.h"

#include <glib/gi18n-lib.h>

/* In the order of the members of UgPastChange. */
static const char *const keys[] = { "record", "field", "before", "after", "at", "who" };

/**
 * ug_past_file_append:
 * @json: a file, after one of its members
 * @past: (element-type UgPastChange): changes, the oldest first
 *
 * Appends them as a further member of the file. Whoever calls it has left out what is private.
 */
void
ug_past_file_append (GString *json, GPtrArray *past)
{
  g_string_append (json, ",\n  \"" UG_PAST_KEY "\": [");
  for (guint i = 0; i < past->len; i++)
    {
      const UgPastChange *change = past->pdata[i];
      const char *const values[] = { change->record, change->field, change->before,
                                     change->after,  change->at,    change->who };

      g_string_append (json, i > 0 ? ",\n    { " : "\n    { ");
      for (guint k = 0; k < G_N_ELEMENTS (keys); k++)
        {
          g_string_append_printf (json, k > 0 ? ", \"%s\": " : "\"%s\": ", keys[k]);
          ug_json_append_text (json, values[k]);
        }
      g_string_append (json, " }");
    }
  g_string_append (json, "\n  ]");
}

static UgPastChange *
read_change (UgJsonReader *reader, JsonObject *object, GError **error)
{
  const char *values[G_N_ELEMENTS (keys)];

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      JsonNode *node = json_object_get_member (object, keys[i]);
      const gsize place = ug_json_reader_enter (reader, keys[i]);

      if (node == NULL)
        {
          ug_json_reader_refuse (reader, error, _ ("it is missing; a change of the past has it."));
          return NULL;
        }
      values[i] = ug_json_reader_take_text (reader, node, error);
      if (values[i] == NULL)
        return NULL;
      ug_json_reader_leave (reader, place);
    }

  return ug_past_change_new (values[0], values[1], values[2], values[3], values[4], values[5]);
}

static void
warn_strangers (UgJsonReader *reader, guint count)
{
  if (count > 0)
    g_ptr_array_add (
        reader->warnings,
        g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                      "%1$s: %2$u change is of a record that is not in the file; "
                                      "it was left out.",
                                      "%1$s: %2$u changes of records that are not in the file; "
                                      "they were left out.",
                                      count),
                         UG_PAST_KEY, count));
}

/**
 * ug_past_file_read:
 * @reader: a reader at the top of a file, after its records were read
 * @node: the member that holds the changes
 * @error: %UG_EXCHANGE_ERROR with the place of what is wrong
 *
 * What belongs to no record of the file is left aside with a warning.
 *
 * Returns: (transfer full) (nullable) (element-type UgPastChange): the changes, or nothing of them
 */
GPtrArray *
ug_past_file_read (UgJsonReader *reader, JsonNode *node, GError **error)
{
  g_autoptr (GPtrArray) past = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_past_change_free);
  const gsize top = ug_json_reader_enter (reader, UG_PAST_KEY);
  const gsize place = reader->path->len;
  guint n_strangers = 0;
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      ug_json_reader_refuse (reader, error, _ ("a list in [ ] is expected here."));
      return NULL;
    }

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      UgPastChange *change;

      g_string_append_printf (reader->path, "[%u]", i);
      if (!JSON_NODE_HOLDS_OBJECT (element))
        {
          ug_json_reader_refuse (reader, error, _ ("an object in { } is expected here."));
          return NULL;
        }
      change = read_change (reader, json_node_get_object (element), error);
      if (change == NULL)
        return NULL;
      if (g_hash_table_contains (reader->ids, change->record))
        g_ptr_array_add (past, change);
      else
        {
          n_strangers++;
          ug_past_change_free (change);
        }
      ug_json_reader_leave (reader, place);
    }
  ug_json_reader_leave (reader, top);
  warn_strangers (reader, n_strangers);

  return g_steal_pointer (&past);
}

/* ug-sealed.c: sealed versions in a file, each with the proof that it is what was sealed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-sealed.h"

#include "ug-json-writer.h"
#include "ug-version-chain.h"

#include <glib/gi18n-lib.h>

static void
append_member (GString *json, const char *key, const char *text)
{
  g_string_append_printf (json, ",\n      \"%s\": ", key);
  ug_json_append_text (json, text);
}

/**
 * ug_sealed_append:
 * @json: a file, after one of its members
 * @versions: (element-type UgVersion): the versions of one agreement, the first one first
 *
 * Appends them as a further member of the file.
 */
void
ug_sealed_append (GString *json, GPtrArray *versions)
{
  g_string_append (json, ",\n  \"" UG_SEALED_KEY "\": [");
  for (guint i = 0; i < versions->len; i++)
    {
      UgVersion *version = versions->pdata[i];

      g_string_append_printf (json, "%s\n    {\n      \"number\": %u", i > 0 ? "," : "",
                              ug_version_get_number (version));
      append_member (json, "sealed_at", ug_version_get_sealed_at (version));
      append_member (json, "previous", ug_version_get_previous (version));
      append_member (json, "sha256", ug_version_get_hash (version));
      append_member (json, "text", ug_version_get_text (version));
      g_string_append (json, "\n    }");
    }
  g_string_append (json, "\n  ]");
}

/* The text of a member that has to be there; its place stays entered when it is not. */
static const char *
take_member (UgJsonReader *reader, JsonObject *object, const char *key, GError **error)
{
  JsonNode *node = json_object_get_member (object, key);
  const gsize place = ug_json_reader_enter (reader, key);
  const char *text;

  if (node == NULL)
    {
      ug_json_reader_refuse (reader, error, _ ("it is missing; a sealed version has it."));
      return NULL;
    }
  text = ug_json_reader_take_text (reader, node, error);
  if (text != NULL)
    ug_json_reader_leave (reader, place);

  return text;
}

static gboolean
take_number (UgJsonReader *reader, JsonObject *object, gint64 expected, GError **error)
{
  JsonNode *node = json_object_get_member (object, "number");

  if (node != NULL && JSON_NODE_HOLDS_VALUE (node)
      && json_node_get_value_type (node) == G_TYPE_INT64 && json_node_get_int (node) == expected)
    return TRUE;

  ug_json_reader_enter (reader, "number");
  return ug_json_reader_refuse (reader, error,
                                _ ("versions are numbered one after the other, beginning at 1."));
}

static gboolean
is_proven (
    UgJsonReader *reader, UgVersion *version, UgVersion *last, const char *hash, GError **error)
{
  if (!g_str_equal (ug_version_get_hash (version), hash))
    {
      ug_json_reader_enter (reader, "sha256");
      return ug_json_reader_refuse (
          reader, error,
          _ ("this version was changed after it was sealed: its text does "
             "not give this hash. Ask for the file once more."));
    }
  if (!ug_version_follows (version, last))
    {
      ug_json_reader_enter (reader, "previous");
      return ug_json_reader_refuse (
          reader, error,
          _ ("this is not the hash of the version before it: one between "
             "them is missing, or was put in the place of another. Ask for "
             "the file once more."));
    }

  return TRUE;
}

static UgVersion *
read_version (UgJsonReader *reader,
              JsonObject *object,
              const char *agreement_id,
              UgVersion *last,
              GError **error)
{
  const guint number = last != NULL ? ug_version_get_number (last) + 1 : 1;
  const char *at, *previous, *hash, *text;
  g_autoptr (UgVersion) version = NULL;

  if (!take_number (reader, object, number, error)
      || (at = take_member (reader, object, "sealed_at", error)) == NULL
      || (previous = take_member (reader, object, "previous", error)) == NULL
      || (hash = take_member (reader, object, "sha256", error)) == NULL
      || (text = take_member (reader, object, "text", error)) == NULL)
    return NULL;

  version = ug_version_new (agreement_id, number, at, previous, text);

  return is_proven (reader, version, last, hash, error) ? g_steal_pointer (&version) : NULL;
}

/**
 * ug_sealed_read:
 * @reader: a reader at the top of a file
 * @node: the member that holds the versions
 * @agreement_id: the agreement they are of
 * @error: %UG_EXCHANGE_ERROR with the place of the first version that is not what was sealed
 *
 * Computes every hash again.
 *
 * Returns: (transfer full) (nullable) (element-type UgVersion): all of them, or nothing
 */
GPtrArray *
ug_sealed_read (UgJsonReader *reader, JsonNode *node, const char *agreement_id, GError **error)
{
  g_autoptr (GPtrArray) versions =
      g_ptr_array_new_with_free_func ((GDestroyNotify)ug_version_unref);
  const gsize top = ug_json_reader_enter (reader, UG_SEALED_KEY);
  const gsize place = reader->path->len;
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
      UgVersion *version;

      g_string_append_printf (reader->path, "[%u]", i);
      if (!JSON_NODE_HOLDS_OBJECT (element))
        {
          ug_json_reader_refuse (reader, error, _ ("an object in { } is expected here."));
          return NULL;
        }
      version = read_version (reader, json_node_get_object (element), agreement_id,
                              i > 0 ? versions->pdata[i - 1] : NULL, error);
      if (version == NULL)
        return NULL;
      g_ptr_array_add (versions, version);
      ug_json_reader_leave (reader, place);
    }
  ug_json_reader_leave (reader, top);

  return g_steal_pointer (&versions);
}

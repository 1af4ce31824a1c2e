/* ug-json-value.c: JSON values → the values of fields.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-json-reader.h"

#include <glib/gi18n-lib.h>

/**
 * ug_json_reader_take_text:
 * @self: a reader, whose path names @node
 * @node: what the parser made
 * @error: %UG_EXCHANGE_ERROR, with the place
 *
 * Returns: (transfer none) (nullable): the text, when it is one
 */
const char *
ug_json_reader_take_text (UgJsonReader *self, JsonNode *node, GError **error)
{
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    return json_node_get_string (node);

  ug_json_reader_refuse (self, error, _ ("text in double quotes is expected here."));
  return NULL;
}

static gboolean
read_text (UgJsonReader *self, JsonNode *node, GValue *value, GError **error)
{
  const char *text = ug_json_reader_take_text (self, node, error);

  g_value_set_string (value, text);

  return text != NULL;
}

static gboolean
read_choice (
    UgJsonReader *self, JsonNode *node, const UgField *field, GValue *value, GError **error)
{
  const char *nick = ug_json_reader_take_text (self, node, error);
  const int choice = nick != NULL ? ug_choice_from_nick (field->choices, nick) : -1;
  g_autoptr (GString) all = g_string_new (NULL);
  g_autofree char *start = nick != NULL ? ug_json_reader_clip (nick) : NULL;
  g_autofree char *reason = NULL;

  if (nick == NULL)
    return FALSE;
  if (choice >= 0)
    {
      g_value_set_int (value, choice);
      return TRUE;
    }

  for (guint i = 0; field->choices[i].nick != NULL; i++)
    g_string_append_printf (all, i > 0 ? ", %s" : "%s", field->choices[i].nick);
  reason = g_strdup_printf (_ ("“%s” is not one of: %s."), start, all->str);

  return ug_json_reader_refuse (self, error, reason);
}

static gboolean
read_number (UgJsonReader *self, JsonNode *node, GValue *value, GError **error)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_INT64)
    return ug_json_reader_refuse (self, error, _ ("a whole number is expected here."));

  g_value_set_int64 (value, json_node_get_int (node));
  return TRUE;
}

static gboolean
read_switch (UgJsonReader *self, JsonNode *node, GValue *value, GError **error)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return ug_json_reader_refuse (self, error, _ ("true or false is expected here."));

  g_value_set_boolean (value, json_node_get_boolean (node));
  return TRUE;
}

static gboolean
read_refs (UgJsonReader *self, JsonNode *node, GValue *value, GError **error)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return ug_json_reader_refuse (self, error,
                                  _ ("a list of identifiers in [ ] is expected here."));

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *id = ug_json_reader_take_text (self, json_array_get_element (array, i), error);

      if (id == NULL)
        return FALSE;
      g_strv_builder_add (ids, id);
    }
  g_value_take_boxed (value, g_strv_builder_end (ids));

  return TRUE;
}

static gboolean
read_term (UgJsonReader *self, JsonNode *node, GValue *value, GError **error)
{
  const char *text = ug_json_reader_take_text (self, node, error);
  g_autoptr (GError) why = NULL;

  if (text == NULL)
    return FALSE;

  g_value_take_boxed (value, ug_term_from_string (text, &why));
  return why == NULL || ug_json_reader_refuse (self, error, why->message);
}

static gboolean
read_calendar (UgJsonReader *self, JsonNode *node, GValue *value, GError **error)
{
  const char *text = ug_json_reader_take_text (self, node, error);
  g_autoptr (GError) why = NULL;

  if (text == NULL)
    return FALSE;

  g_value_take_boxed (value, ug_calendar_from_string (text, &why));
  return why == NULL || ug_json_reader_refuse (self, error, why->message);
}

/* GLib skips what is no base64; a picture read that way would be another picture. */
static gboolean
read_bytes (UgJsonReader *self, JsonNode *node, GValue *value, GError **error)
{
  const char *text = ug_json_reader_take_text (self, node, error);
  g_autofree guchar *data = NULL;
  g_autofree char *again = NULL;
  gsize size = 0;

  if (text == NULL)
    return FALSE;

  data = g_base64_decode (text, &size);
  again = g_base64_encode (data, size);
  if (!g_str_equal (text, again))
    return ug_json_reader_refuse (self, error, _ ("this is not base64 text."));

  g_value_take_boxed (value, g_bytes_new_take (g_steal_pointer (&data), size));
  return TRUE;
}

/**
 * ug_json_reader_take_value:
 * @self: a reader, whose path names @node
 * @node: what the parser made
 * @field: the field that it is for
 * @value: (inout): a value of the field's type
 * @error: %UG_EXCHANGE_ERROR, with the place
 *
 * Returns: whether @node says what @field can hold
 */
gboolean
ug_json_reader_take_value (
    UgJsonReader *self, JsonNode *node, const UgField *field, GValue *value, GError **error)
{
  switch (field->type)
    {
    case UG_FIELD_CHOICE:
      return read_choice (self, node, field, value, error);
    case UG_FIELD_NUMBER:
      return read_number (self, node, value, error);
    case UG_FIELD_SWITCH:
      return read_switch (self, node, value, error);
    case UG_FIELD_REFS:
      return read_refs (self, node, value, error);
    case UG_FIELD_TERM:
      return read_term (self, node, value, error);
    case UG_FIELD_CALENDAR:
      return read_calendar (self, node, value, error);
    case UG_FIELD_BYTES:
      return read_bytes (self, node, value, error);
    default:
      return read_text (self, node, value, error);
    }
}

/* ug-json-reader.c: JSON → any record, by walking its tables.
 *
 * A record is read whole or not at all. What has no place in the tables is left aside and told;
 * what has a place but cannot be kept there stops the reading, because a promise would be lost.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-json-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* A file with a thousand strange keys is not explained by a thousand warnings. */
#define MAX_WARNINGS 20

/**
 * ug_json_reader_new:
 *
 * Returns: (transfer full): what the reading of one file shares
 */
UgJsonReader *
ug_json_reader_new (void)
{
  UgJsonReader *self = g_new0 (UgJsonReader, 1);

  self->path = g_string_new (NULL);
  self->ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->warnings = g_ptr_array_new_with_free_func (g_free);

  return self;
}

void
ug_json_reader_free (UgJsonReader *self)
{
  g_string_free (self->path, TRUE);
  g_hash_table_unref (self->ids);
  g_clear_pointer (&self->warnings, g_ptr_array_unref); /* unless taken by the caller */
  g_free (self);
}

/**
 * ug_json_reader_enter:
 * @self: a reader
 * @key: the member that is read next
 *
 * Returns: what brings the place back, for ug_json_reader_leave()
 */
gsize
ug_json_reader_enter (UgJsonReader *self, const char *key)
{
  const gsize place = self->path->len;

  g_string_append_printf (self->path, place > 0 ? ".%s" : "%s", key);

  return place;
}

void
ug_json_reader_leave (UgJsonReader *self, gsize place)
{
  g_string_truncate (self->path, place);
}

/**
 * ug_json_reader_clip:
 * @text: what others wrote, of any length
 *
 * Returns: (transfer full): a piece of it, enough to find it by
 */
char *
ug_json_reader_clip (const char *text)
{
  return g_utf8_substring (text, 0, MIN (g_utf8_strlen (text, -1), 60));
}

/**
 * ug_json_reader_warn_unknown:
 * @self: a reader
 * @key: a member of the object being read that nothing of ours is called
 */
void
ug_json_reader_warn_unknown (UgJsonReader *self, const char *key)
{
  g_autofree char *start = ug_json_reader_clip (key);
  const gsize place = ug_json_reader_enter (self, start);

  if (self->warnings->len < MAX_WARNINGS)
    g_ptr_array_add (
        self->warnings,
        g_strdup_printf (self->keep_unknown
                             ? _ ("%s: Ugovor knows no such key; it is kept as it came.")
                             : _ ("%s: Ugovor knows no such key; it was left out."),
                         self->path->str));
  else if (self->warnings->len == MAX_WARNINGS)
    g_ptr_array_add (self->warnings, g_strdup (_ ("There are more unknown keys.")));

  ug_json_reader_leave (self, place);
}

/**
 * ug_json_reader_refuse:
 * @self: a reader
 * @error: where to
 * @reason: what is wrong at the place that is being read, as a sentence
 *
 * Returns: %FALSE
 */
gboolean
ug_json_reader_refuse (UgJsonReader *self, GError **error, const char *reason)
{
  const char *place = self->path->len > 0 ? self->path->str : "{}";

  /* Translators: a place in a file, and what is wrong there. */
  g_set_error (error, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_VALUE, _ ("%s: %s"), place, reason);

  return FALSE;
}

static gboolean
read_field (UgJsonReader *self, JsonNode *node, UgRecord *record, guint index, GError **error)
{
  const UgField *field = ug_record_get_field (record, index);
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, ug_field_get_gtype (field));
  if (!ug_json_reader_take_value (self, node, field, &value, error))
    return FALSE;

  ug_record_set (record, index, &value);
  return TRUE;
}

/* The index of the field or list of that key, or -1. */
static int
find_field (UgRecordClass *klass, const char *key)
{
  for (guint i = 0; i < klass->n_fields; i++)
    {
      g_autofree char *own = ug_field_key (klass->fields[i].name);

      if (g_str_equal (own, key))
        return i;
    }

  return -1;
}

static int
find_list (UgRecordClass *klass, const char *key)
{
  for (guint i = 0; i < klass->n_lists; i++)
    {
      g_autofree char *own = ug_field_key (klass->lists[i].name);

      if (g_str_equal (own, key))
        return i;
    }

  return -1;
}

static gboolean
check_id (UgJsonReader *self, const char *id, GError **error)
{
  const char *other = g_hash_table_lookup (self->ids, id);
  g_autofree char *reason = NULL;

  if (*id == '\0' || strlen (id) > UG_JSON_MAX_ID)
    return ug_json_reader_refuse (self, error, _ ("an identifier has 1 to 64 characters."));
  for (const char *c = id; *c != '\0'; c++)
    if (!g_ascii_isalnum (*c) && strchr ("-_.", *c) == NULL)
      return ug_json_reader_refuse (
          self, error, _ ("an identifier has only Latin letters, digits, “-”, “_” and “.”."));
  if (other != NULL)
    {
      reason = g_strdup_printf (_ ("the identifier “%s” is already that of %s."), id, other);
      return ug_json_reader_refuse (self, error, reason);
    }

  g_hash_table_insert (self->ids, g_strdup (id), g_strdup (self->path->str));
  return TRUE;
}

/* A record without identifier, as people write them by hand, gets one of its own. */
static UgRecord *
make_record (UgJsonReader *self, JsonObject *object, GType type, GError **error)
{
  const gsize place = ug_json_reader_enter (self, "id");
  JsonNode *node = json_object_get_member (object, "id");
  const char *id = NULL;

  if (node != NULL)
    {
      id = ug_json_reader_take_text (self, node, error);
      if (id == NULL || !check_id (self, id, error))
        return NULL;
    }
  ug_json_reader_leave (self, place);

  return id != NULL ? ug_record_new_with_id (type, id) : ug_record_new (type);
}

static gboolean
read_list (UgJsonReader *self, JsonNode *node, UgRecord *record, guint list, GError **error)
{
  const GType type = UG_RECORD_GET_CLASS (record)->lists[list].type ();
  const gsize place = self->path->len;
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return ug_json_reader_refuse (self, error, _ ("a list in [ ] is expected here."));

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autoptr (UgRecord) child = NULL;

      g_string_append_printf (self->path, "[%u]", i);
      child = ug_json_reader_read (self, json_array_get_element (array, i), type, error);
      if (child == NULL)
        return FALSE;
      ug_record_append (record, list, child);
      ug_json_reader_leave (self, place);
    }

  return TRUE;
}

static gboolean
read_member (UgJsonReader *self,
             const char *key,
             JsonNode *node,
             UgRecord *record,
             JsonObject *unknown,
             GError **error)
{
  const int field = find_field (UG_RECORD_GET_CLASS (record), key);
  const int list = find_list (UG_RECORD_GET_CLASS (record), key);
  gsize place;

  if (g_str_equal (key, "id"))
    return TRUE;
  if (field < 0 && list < 0)
    {
      ug_json_reader_warn_unknown (self, key);
      json_object_set_member (unknown, key, json_node_copy (node));
      return TRUE;
    }

  place = ug_json_reader_enter (self, key);
  if (!(field >= 0 ? read_field (self, node, record, field, error)
                   : read_list (self, node, record, list, error)))
    return FALSE;
  ug_json_reader_leave (self, place);

  return TRUE;
}

/* Sorted by key, so that records which say the same are equal. */
static void
keep_unknown (UgRecord *record, JsonObject *unknown)
{
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (JsonObject) sorted = json_object_new ();
  g_autoptr (GList) keys = g_list_sort (json_object_get_members (unknown), (GCompareFunc)strcmp);
  g_autofree char *members = NULL;

  for (GList *key = keys; key != NULL; key = key->next)
    json_object_set_member (sorted, key->data, json_object_dup_member (unknown, key->data));
  json_node_set_object (root, sorted);
  members = json_to_string (root, FALSE);
  ug_record_set_unknown (record, members);
}

/**
 * ug_json_reader_read:
 * @self: a reader, whose path names @node
 * @node: what the parser made
 * @type: which record is expected
 * @error: %UG_EXCHANGE_ERROR, with the place
 *
 * Returns: (transfer full) (nullable): the record with all it owns
 */
gpointer
ug_json_reader_read (UgJsonReader *self, JsonNode *node, GType type, GError **error)
{
  g_autoptr (UgRecord) record = NULL;
  g_autoptr (JsonObject) unknown = json_object_new ();
  JsonObjectIter iter;
  const char *key;
  JsonNode *member;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      ug_json_reader_refuse (self, error, _ ("an object in { } is expected here."));
      return NULL;
    }

  record = make_record (self, json_node_get_object (node), type, error);
  if (record == NULL)
    return NULL;

  json_object_iter_init_ordered (&iter, json_node_get_object (node));
  while (json_object_iter_next_ordered (&iter, &key, &member))
    if (!read_member (self, key, member, record, unknown, error))
      return NULL;
  if (self->keep_unknown && json_object_get_size (unknown) > 0)
    keep_unknown (record, unknown);

  return g_steal_pointer (&record);
}

/**
 * ug_json_read:
 * @json: the text of one record, as ug_json_write() makes it
 * @length: of @json, in bytes
 * @type: which record is expected
 * @error: %UG_EXCHANGE_ERROR, with the place
 *
 * Returns: (transfer full) (nullable): the record with all it owns
 */
gpointer
ug_json_read (const char *json, gsize length, GType type, GError **error)
{
  g_autoptr (UgJsonReader) reader = ug_json_reader_new ();
  g_autoptr (JsonNode) node = ug_json_parse (json, length, error);

  /* Whoever wrote it decided already who may read it. */
  reader->keep_unknown = TRUE;

  return node != NULL ? ug_json_reader_read (reader, node, type, error) : NULL;
}

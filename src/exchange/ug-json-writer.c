/* ug-json-writer.c: any record → JSON, by walking its tables.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-json-writer.h"

#include <json-glib/json-glib.h>

/* One member of an object: a field, a list of children, or what only a newer program knows. */
typedef struct
{
  char *key;
  gboolean is_list;
  guint index;
  char *unknown; /* its value as it came, or NULL */
} Member;

static void
member_free (gpointer data)
{
  Member *member = data;

  g_free (member->key);
  g_free (member->unknown);
  g_free (member);
}

static int
compare_members (gconstpointer a, gconstpointer b)
{
  const Member *const *first = a, *const *second = b;

  return g_strcmp0 ((*first)->key, (*second)->key);
}

static void
add_member (GPtrArray *members, const char *name, gboolean is_list, guint index)
{
  Member *member = g_new (Member, 1);

  *member = (Member){ ug_field_key (name), is_list, index, NULL };
  g_ptr_array_add (members, member);
}

static void
add_unknown (GPtrArray *members, UgRecord *record)
{
  g_autoptr (JsonNode) root = json_from_string (ug_record_get_unknown (record), NULL);
  JsonObjectIter iter;
  const char *key;
  JsonNode *value;

  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    return;

  json_object_iter_init_ordered (&iter, json_node_get_object (root));
  while (json_object_iter_next_ordered (&iter, &key, &value))
    {
      Member *member = g_new (Member, 1);

      *member = (Member){ g_strdup (key), FALSE, 0, json_to_string (value, FALSE) };
      g_ptr_array_add (members, member);
    }
}

/* What @record has to say to @audience; what is blank is not said. */
static GPtrArray *
collect_members (UgRecord *record, UgAudience audience, UgJsonStyle style)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (record);
  GPtrArray *members = g_ptr_array_new_with_free_func (member_free);

  for (guint i = 0; i < klass->n_fields; i++)
    if (!ug_record_is_blank (record, i)
        && (audience == UG_AUDIENCE_FIRM || !(klass->fields[i].flags & UG_FIELD_PRIVATE)))
      add_member (members, klass->fields[i].name, FALSE, i);
  for (guint i = 0; i < klass->n_lists; i++)
    if (ug_record_count (record, i) > 0)
      add_member (members, klass->lists[i].name, TRUE, i);
  if (*ug_record_get_unknown (record) != '\0')
    add_unknown (members, record);
  add_member (members, "id", FALSE, G_MAXUINT);

  if (style == UG_JSON_CANONICAL)
    g_ptr_array_sort (members, compare_members);
  else
    g_ptr_array_insert (members, 0, g_ptr_array_steal_index (members, members->len - 1));

  return members;
}

/**
 * ug_json_append_text:
 * @json: where to
 * @text: UTF-8
 *
 * Appends a JSON string with only those escapes that JSON demands.
 */
void
ug_json_append_text (GString *json, const char *text)
{
  g_string_append_c (json, '"');
  for (; *text != '\0'; text++)
    switch (*text)
      {
      case '"':
      case '\\':
        g_string_append_printf (json, "\\%c", *text);
        break;
      case '\n':
        g_string_append (json, "\\n");
        break;
      case '\t':
        g_string_append (json, "\\t");
        break;
      default:
        if ((guchar)*text < 0x20)
          g_string_append_printf (json, "\\u%04x", (guint)*text);
        else
          g_string_append_c (json, *text);
        break;
      }
  g_string_append_c (json, '"');
}

static void
append_refs (GString *json, const char *const *ids, UgJsonStyle style)
{
  g_string_append_c (json, '[');
  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (json, style == UG_JSON_PRETTY ? ", " : ",");
      ug_json_append_text (json, ids[i]);
    }
  g_string_append_c (json, ']');
}

static void
append_bytes (GString *json, GBytes *bytes)
{
  gsize size;
  gconstpointer data = g_bytes_get_data (bytes, &size);
  g_autofree char *text = g_base64_encode (data, size);

  ug_json_append_text (json, text);
}

static void
append_field (GString *json, UgRecord *record, guint index, UgJsonStyle style)
{
  const UgField *field = ug_record_get_field (record, index);
  g_autofree char *text = NULL;

  switch (field->type)
    {
    case UG_FIELD_CHOICE:
      ug_json_append_text (json, field->choices[ug_record_get_choice (record, index)].nick);
      break;
    case UG_FIELD_NUMBER:
      g_string_append_printf (json, "%" G_GINT64_FORMAT, ug_record_get_number (record, index));
      break;
    case UG_FIELD_SWITCH:
      g_string_append (json, ug_record_get_switch (record, index) ? "true" : "false");
      break;
    case UG_FIELD_REFS:
      append_refs (json, ug_record_get_refs (record, index), style);
      break;
    case UG_FIELD_TERM:
      text = ug_term_to_string (ug_record_get_term (record, index));
      ug_json_append_text (json, text);
      break;
    case UG_FIELD_CALENDAR:
      text = ug_calendar_to_string (ug_record_get_calendar (record, index));
      ug_json_append_text (json, text);
      break;
    case UG_FIELD_BYTES:
      append_bytes (json, ug_record_get_bytes (record, index));
      break;
    default:
      ug_json_append_text (json, ug_record_get_text (record, index));
      break;
    }
}

static void
append_line (GString *json, UgJsonStyle style, guint depth)
{
  if (style == UG_JSON_PRETTY)
    g_string_append_printf (json, "\n%*s", (int)depth * 2, "");
}

/**
 * ug_json_append_record:
 * @json: where to
 * @record: a record
 * @audience: who may read it
 * @style: how it looks
 * @depth: how many levels of indentation stand before @record
 *
 * Appends a record with all it owns as a JSON object.
 */
void
ug_json_append_record (
    GString *json, UgRecord *record, UgAudience audience, UgJsonStyle style, guint depth)
{
  g_autoptr (GPtrArray) members = collect_members (record, audience, style);

  g_string_append_c (json, '{');
  for (guint i = 0; i < members->len; i++)
    {
      const Member *member = members->pdata[i];

      append_line (json, style, depth + 1);
      ug_json_append_text (json, member->key);
      g_string_append (json, style == UG_JSON_PRETTY ? ": " : ":");
      if (member->unknown != NULL)
        g_string_append (json, member->unknown);
      else if (member->is_list)
        {
          const guint count = ug_record_count (record, member->index);

          for (guint n = 0; n < count; n++)
            {
              g_string_append_c (json, n == 0 ? '[' : ',');
              append_line (json, style, depth + 2);
              ug_json_append_record (json, ug_record_peek (record, member->index, n), audience,
                                     style, depth + 2);
            }
          append_line (json, style, depth + 1);
          g_string_append_c (json, ']');
        }
      else if (member->index == G_MAXUINT)
        ug_json_append_text (json, ug_record_get_id (record));
      else
        append_field (json, record, member->index, style);

      if (i + 1 < members->len)
        g_string_append_c (json, ',');
    }
  append_line (json, style, depth);
  g_string_append_c (json, '}');
}

/**
 * ug_json_write:
 * @record: a record
 * @audience: who may read it
 * @style: how it looks
 *
 * Returns: (transfer full): the record with all it owns as JSON, without a line break at the end
 */
char *
ug_json_write (UgRecord *record, UgAudience audience, UgJsonStyle style)
{
  g_autoptr (GString) json = g_string_new (NULL);

  g_return_val_if_fail (UG_IS_RECORD (record), NULL);

  ug_json_append_record (json, record, audience, style, 0);

  return g_string_free (g_steal_pointer (&json), FALSE);
}

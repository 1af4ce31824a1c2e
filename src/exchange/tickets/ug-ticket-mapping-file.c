/* ug-ticket-mapping-file.c: a mapping of tickets as a file that people edit.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket-mapping-file.h"

#include "ug-json-parser.h"
#include "ug-text-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define FORMAT "ugovor-tickets"
#define VERSION 1
#define MAX_BYTES (1024 * 1024)

static const char *const orders[] = { "", "dmy", "mdy" };

static gboolean
refuse (GError **error, const char *format, const char *value)
{
  g_auto (GStrv) parts = g_strsplit (format, "%s", 2);
  g_autofree char *message = g_strconcat (parts[0], value, parts[1], NULL);

  g_set_error_literal (error, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_VALUE, message);
  return FALSE;
}

static const char *
get_text (JsonObject *object, const char *key)
{
  JsonNode *node = object != NULL ? json_object_get_member (object, key) : NULL;
  const char *text = node != NULL && JSON_NODE_HOLDS_VALUE (node)
                             && json_node_get_value_type (node) == G_TYPE_STRING
                         ? json_node_get_string (node)
                         : NULL;

  return text != NULL ? text : "";
}

static JsonObject *
get_object (JsonObject *object, const char *key)
{
  JsonNode *node = json_object_get_member (object, key);

  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static gboolean
take_form (UgTicketMapping *self, JsonObject *root, GError **error)
{
  const char *separator = get_text (root, "separator");
  const char *encoding = get_text (root, "encoding");
  const char *order = get_text (root, "dates");
  const char *zone = get_text (root, "zone");

  if (g_str_equal (separator, "tab"))
    self->separator = '\t';
  else if (*separator != '\0' && (strchr (",;|\t", *separator) == NULL || separator[1] != '\0'))
    return refuse (error, _ ("“%s” is no separator; it is one of , ; | or tab."), separator);
  else
    self->separator = *separator;

  if (*encoding != '\0' && ug_encoding_from_name (encoding) == UG_N_ENCODINGS)
    return refuse (error, _ ("“%s” is no encoding that we know."), encoding);
  if (*encoding != '\0')
    self->encoding = g_strdup (encoding);
  if (g_str_equal (order, "dmy") || g_str_equal (order, "mdy"))
    self->order = *order == 'd' ? UG_DATE_ORDER_DMY : UG_DATE_ORDER_MDY;
  else if (*order != '\0')
    return refuse (error, _ ("“%s”: dates are dmy or mdy."), order);
  if (*zone != '\0')
    self->zone = g_strdup (zone);

  return TRUE;
}

static gboolean
take_meanings (UgTicketMapping *self, JsonObject *statuses, GError **error)
{
  g_autoptr (GList) values = statuses != NULL ? json_object_get_members (statuses) : NULL;

  for (GList *i = values; i != NULL; i = i->next)
    {
      const char *nick = get_text (statuses, i->data);
      const UgTicketMeaning meaning = ug_ticket_meaning_from_nick (nick);

      if (meaning == UG_TICKET_N_MEANINGS)
        return refuse (error, _ ("“%s” is no meaning of a status."), nick);
      g_hash_table_insert (self->meanings, g_strdup (i->data), GINT_TO_POINTER (meaning));
    }

  return TRUE;
}

static void
take_rest (UgTicketMapping *self, JsonObject *root)
{
  JsonObject *headers = get_object (root, "columns");
  JsonObject *priorities = get_object (root, "priorities");
  g_autoptr (GList) values = priorities != NULL ? json_object_get_members (priorities) : NULL;

  for (guint i = 0; i < UG_TICKET_N_COLUMNS; i++)
    if (headers != NULL && json_object_has_member (headers, ug_ticket_column_get_nick (i)))
      self->columns[i] = g_strdup (get_text (headers, ug_ticket_column_get_nick (i)));
  for (GList *i = values; i != NULL; i = i->next)
    g_hash_table_insert (self->priorities, g_strdup (i->data),
                         g_strdup (get_text (priorities, i->data)));
}

/**
 * ug_ticket_mapping_parse:
 * @text: a mapping file
 * @length: of @text, in bytes
 * @error: %UG_EXCHANGE_ERROR
 *
 * Returns: (transfer full) (nullable): what it settles
 */
UgTicketMapping *
ug_ticket_mapping_parse (const char *text, gsize length, GError **error)
{
  g_autoptr (JsonNode) root = ug_json_parse (text, length, error);
  g_autoptr (UgTicketMapping) self = NULL;
  JsonObject *object;

  if (root == NULL)
    return NULL;
  object = JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  if (!g_str_equal (get_text (object, "format"), FORMAT))
    {
      g_set_error_literal (error, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_FOREIGN,
                           _ ("this is no mapping of tickets."));
      return NULL;
    }

  self = ug_ticket_mapping_new ();
  if (!take_form (self, object, error)
      || !take_meanings (self, get_object (object, "statuses"), error))
    return NULL;
  take_rest (self, object);

  return g_steal_pointer (&self);
}

/**
 * ug_ticket_mapping_load:
 * @path: a mapping file
 * @error: what went wrong; the message names the file
 *
 * Returns: (transfer full) (nullable): what it settles
 */
UgTicketMapping *
ug_ticket_mapping_load (const char *path, GError **error)
{
  g_autofree char *text = NULL;
  UgTicketMapping *self;
  gsize length;

  if (!ug_text_file_load (path, MAX_BYTES, &text, &length, error))
    return NULL;
  self = ug_ticket_mapping_parse (text, length, error);
  if (self == NULL)
    ug_text_file_prefix_error (path, error);

  return self;
}

static void
add_text (JsonBuilder *json, const char *key, const char *text)
{
  json_builder_set_member_name (json, key);
  json_builder_add_string_value (json, text);
}

static void
add_table (JsonBuilder *json, const char *name, GHashTable *table, gboolean are_meanings)
{
  g_autoptr (GList) keys = g_list_sort (g_hash_table_get_keys (table), (GCompareFunc)g_strcmp0);

  json_builder_set_member_name (json, name);
  json_builder_begin_object (json);
  for (GList *i = keys; i != NULL; i = i->next)
    {
      gpointer value = g_hash_table_lookup (table, i->data);

      add_text (json, i->data,
                are_meanings ? ug_ticket_meaning_get_nick (GPOINTER_TO_INT (value)) : value);
    }
  json_builder_end_object (json);
}

static void
add_form (JsonBuilder *json, UgTicketMapping *self)
{
  const char separator[] = { self->separator, '\0' };

  add_text (json, "format", FORMAT);
  json_builder_set_member_name (json, "version");
  json_builder_add_int_value (json, VERSION);
  if (self->separator != '\0')
    add_text (json, "separator", self->separator == '\t' ? "tab" : separator);
  if (self->encoding != NULL)
    add_text (json, "encoding", self->encoding);
  if (self->order != UG_DATE_ORDER_UNKNOWN)
    add_text (json, "dates", orders[self->order]);
  if (self->zone != NULL)
    add_text (json, "zone", self->zone);
}

/**
 * ug_ticket_mapping_to_text:
 * @self: a mapping
 *
 * Returns: (transfer full): the file of it
 */
char *
ug_ticket_mapping_to_text (UgTicketMapping *self)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_begin_object (json);
  add_form (json, self);
  json_builder_set_member_name (json, "columns");
  json_builder_begin_object (json);
  for (guint i = 0; i < UG_TICKET_N_COLUMNS; i++)
    if (self->columns[i] != NULL)
      add_text (json, ug_ticket_column_get_nick (i), self->columns[i]);
  json_builder_end_object (json);
  add_table (json, "statuses", self->meanings, TRUE);
  add_table (json, "priorities", self->priorities, FALSE);
  json_builder_end_object (json);

  root = json_builder_get_root (json);
  text = json_to_string (root, TRUE);
  return g_strconcat (text, "\n", NULL);
}

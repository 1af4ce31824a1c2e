/* ug-handover-json.c: JSON that says what it is, and what it could not say.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-handover.h"

void
ug_handover_add_text (JsonBuilder *json, const char *key, const char *text)
{
  json_builder_set_member_name (json, key);
  json_builder_add_string_value (json, text);
}

/**
 * ug_handover_begin_json:
 * @self: a handover
 * @about: what to do with the file
 *
 * Returns: (transfer full): an object, open for members
 */
JsonBuilder *
ug_handover_begin_json (UgHandover *self, const char *about)
{
  JsonBuilder *json = json_builder_new ();

  json_builder_begin_object (json);
  ug_handover_add_text (json, "agreement", self->title);
  ug_handover_add_text (json, "about", about);

  return json;
}

/**
 * ug_handover_end_json:
 * @self: a handover, whose losses are all known by now
 * @json: (transfer full): what ug_handover_begin_json() began
 *
 * Returns: (transfer full): the file
 */
char *
ug_handover_end_json (UgHandover *self, JsonBuilder *json)
{
  g_autoptr (JsonBuilder) builder = json;
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_set_member_name (builder, "cannot_express");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->losses->len; i++)
    json_builder_add_string_value (builder, self->losses->pdata[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  text = json_to_string (root, TRUE);
  return g_strconcat (text, "\n", NULL);
}

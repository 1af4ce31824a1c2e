/* ug-data.c: the catalogues and examples that come with the program.
 *
 * What two trades have in common, and an example with its catalogue, is written once: a bundled
 * file names the files it includes, and is given out whole, as anyone could have exported it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-data.h"

#include "ug-data-resource.h"

#include <json-glib/json-glib.h>

#define ROOT "/io/github/ugovor/Ugovor/data/"

/* Keys of the bundle alone, which the documents given out do not have. */
#define KEY_INCLUDE "include"
#define KEY_TITLE "title"

static const char *const folders[] = {
  [UG_DATA_CATALOGUE] = "catalogues",
  [UG_DATA_QUESTIONS] = "questions",
  [UG_DATA_EXAMPLE] = "examples",
};

static char *
build_path (UgDataKind kind, const char *name, const char *language)
{
  return g_strdup_printf ("%s/%s.%s.json", folders[kind], name, language);
}

static JsonNode *
read_file (const char *path, GError **error)
{
  g_autofree char *full = g_strconcat (ROOT, path, NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GBytes) bytes = NULL;
  const char *text;
  gsize size;

  bytes =
      g_resource_lookup_data (ug_data_get_resource (), full, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  if (bytes == NULL)
    return NULL;

  text = g_bytes_get_data (bytes, &size);
  if (!json_parser_load_from_data (parser, text, size, error))
    {
      g_prefix_error (error, "%s: ", path);
      return NULL;
    }

  return json_parser_steal_root (parser);
}

/* Lists grow by those of the included firm; a value that both have is the including firm's own. */
static void
merge_firm (JsonObject *firm, JsonObject *included)
{
  g_autoptr (GList) keys = json_object_get_members (included);

  for (GList *l = keys; l != NULL; l = l->next)
    {
      JsonNode *node = json_object_get_member (included, l->data);

      if (!json_object_has_member (firm, l->data))
        {
          json_object_set_member (firm, l->data, json_node_copy (node));
        }
      else if (JSON_NODE_HOLDS_ARRAY (node))
        {
          JsonArray *own = json_object_get_array_member (firm, l->data);
          JsonArray *more = json_node_get_array (node);

          for (guint i = 0; i < json_array_get_length (more); i++)
            json_array_add_element (own, json_array_dup_element (more, i));
        }
    }
}

static gboolean
merge_included (JsonObject *document, GError **error)
{
  g_autoptr (JsonArray) paths = NULL;

  if (!json_object_has_member (document, KEY_INCLUDE))
    return TRUE;

  paths = json_array_ref (json_object_get_array_member (document, KEY_INCLUDE));
  json_object_remove_member (document, KEY_INCLUDE);

  for (guint i = 0; i < json_array_get_length (paths); i++)
    {
      g_autoptr (JsonNode) root = read_file (json_array_get_string_element (paths, i), error);

      if (root == NULL || !merge_included (json_node_get_object (root), error))
        return FALSE;
      merge_firm (json_object_get_object_member (document, "firm"),
                  json_object_get_object_member (json_node_get_object (root), "firm"));
    }

  return TRUE;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *)a, *(const char *const *)b);
}

/**
 * ug_data_list:
 * @kind: catalogues or examples
 * @language: a language code such as "ru"
 *
 * Returns: (transfer full): the names of what is bundled in that language, for ug_data_load(), in
 *   alphabetical order
 */
GStrv
ug_data_list (UgDataKind kind, const char *language)
{
  g_autofree char *folder = g_strconcat (ROOT, folders[kind], NULL);
  g_autofree char *suffix = g_strdup_printf (".%s.json", language);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) files = NULL;

  files = g_resource_enumerate_children (ug_data_get_resource (), folder,
                                         G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  for (guint i = 0; files != NULL && files[i] != NULL; i++)
    if (g_str_has_suffix (files[i], suffix))
      g_ptr_array_add (names, g_strndup (files[i], strlen (files[i]) - strlen (suffix)));

  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);

  return (GStrv)g_ptr_array_free (g_steal_pointer (&names), FALSE);
}

/**
 * ug_data_get_title:
 * @kind: catalogue or example
 * @name: one of the names of ug_data_list()
 * @language: the language code it was listed for
 *
 * Returns: (transfer full) (nullable): what people read in a list to choose from, in @language
 */
char *
ug_data_get_title (UgDataKind kind, const char *name, const char *language)
{
  g_autofree char *path = build_path (kind, name, language);
  g_autoptr (JsonNode) root = read_file (path, NULL);

  if (root == NULL)
    return NULL;

  return g_strdup (
      json_object_get_string_member_with_default (json_node_get_object (root), KEY_TITLE, NULL));
}

/**
 * ug_data_load:
 * @kind: catalogue or example
 * @name: one of the names of ug_data_list()
 * @language: a language code such as "ru"
 * @error: filled with a #GResourceError when there is no such document
 *
 * Returns: (transfer full) (nullable): the whole document as JSON of the exchange format
 */
GBytes *
ug_data_load (UgDataKind kind, const char *name, const char *language, GError **error)
{
  g_autofree char *path = build_path (kind, name, language);
  g_autoptr (JsonNode) root = read_file (path, error);
  char *text;

  if (root == NULL || !merge_included (json_node_get_object (root), error))
    return NULL;

  json_object_remove_member (json_node_get_object (root), KEY_TITLE);
  text = json_to_string (root, FALSE);

  return g_bytes_new_take (text, strlen (text));
}

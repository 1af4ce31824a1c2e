/* ug-json-reader.h: JSON → any record, by walking its tables.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-json-parser.h"
#include "ug-record.h"

G_BEGIN_DECLS

#define UG_JSON_MAX_ID 64

/**
 * UgJsonReader:
 * @path: the place being read, such as "client.agreements[0].goals[2].title"
 * @ids: (element-type utf8 utf8): identifier → place, of every record read so far
 * @keep_unknown: whether records keep what they have no field for: only for what was written for a
 *   client, or a newer program's private fields would leave the firm with the next file
 * @warnings: (element-type utf8): what was left aside, each a sentence with its place
 *
 * What is shared by the reading of one file.
 */
typedef struct
{
  GString *path;
  GHashTable *ids;
  gboolean keep_unknown;
  GPtrArray *warnings;
} UgJsonReader;

UgJsonReader *ug_json_reader_new (void);
void ug_json_reader_free (UgJsonReader *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgJsonReader, ug_json_reader_free)

gsize ug_json_reader_enter (UgJsonReader *self, const char *key);
void ug_json_reader_leave (UgJsonReader *self, gsize place);
void ug_json_reader_warn_unknown (UgJsonReader *self, const char *key);
char *ug_json_reader_clip (const char *text);
gboolean ug_json_reader_refuse (UgJsonReader *self, GError **error, const char *reason);

/* Values of fields, in ug-json-value.c. */
const char *ug_json_reader_take_text (UgJsonReader *self, JsonNode *node, GError **error);
gboolean ug_json_reader_take_value (
    UgJsonReader *self, JsonNode *node, const UgField *field, GValue *value, GError **error);

/* Records. */
gpointer ug_json_reader_read (UgJsonReader *self, JsonNode *node, GType type, GError **error);
gpointer ug_json_read (const char *json, gsize length, GType type, GError **error);

G_END_DECLS

/* ug-past-file.h: in a file: what fields said before, by whom and when it was changed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-json-reader.h"
#include "ug-past-change.h"

G_BEGIN_DECLS

#define UG_PAST_KEY "history"

void ug_past_file_append (GString *json, GPtrArray *past);
GPtrArray *ug_past_file_read (UgJsonReader *reader, JsonNode *node, GError **error);

G_END_DECLS

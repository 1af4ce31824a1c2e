/* ug-json-parser.h: JSON text → tree, strictly and within bounds.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-exchange-error.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Far above any file of ours, far below what would hurt a laptop. */
#define UG_JSON_MAX_BYTES (64 * 1024 * 1024)
#define UG_JSON_MAX_VALUES 200000
#define UG_JSON_MAX_DEPTH 32

JsonNode *ug_json_parse (const char *text, gsize length, GError **error);
JsonNode *ug_json_parse_line (const char *text, gsize length, guint line, GError **error);

G_END_DECLS

/* ug-sealed.h: sealed versions in a file, each with the proof that it is what was sealed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-json-reader.h"
#include "ug-version.h"

G_BEGIN_DECLS

/* The member of an agreement's file that holds them. */
#define UG_SEALED_KEY "versions"

void ug_sealed_append (GString *json, GPtrArray *versions);
GPtrArray *
ug_sealed_read (UgJsonReader *reader, JsonNode *node, const char *agreement_id, GError **error);

G_END_DECLS

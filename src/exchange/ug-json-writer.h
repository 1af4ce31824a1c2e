/* ug-json-writer.h: any record → JSON, by walking its tables.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

/**
 * UgAudience:
 * @UG_AUDIENCE_CLIENT: may leave the firm: no private field
 * @UG_AUDIENCE_FIRM: stays in the firm: everything
 */
typedef enum
{
  UG_AUDIENCE_CLIENT,
  UG_AUDIENCE_FIRM,
} UgAudience;

/**
 * UgJsonStyle:
 * @UG_JSON_PRETTY: indented, in the order of the tables, for files that people look into
 * @UG_JSON_CANONICAL: no white space, keys sorted by byte: equal records are equal bytes
 */
typedef enum
{
  UG_JSON_PRETTY,
  UG_JSON_CANONICAL,
} UgJsonStyle;

void ug_json_append_text (GString *json, const char *text);
void ug_json_append_record (
    GString *json, UgRecord *record, UgAudience audience, UgJsonStyle style, guint depth);
char *ug_json_write (UgRecord *record, UgAudience audience, UgJsonStyle style);

G_END_DECLS

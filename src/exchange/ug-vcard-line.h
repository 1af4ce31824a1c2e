/* ug-vcard-line.h: the lines of a vCard: unfolded, with parameters, decoded on demand.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-exchange-error.h"

G_BEGIN_DECLS

/**
 * UgVcardSource:
 * @at: what comes next
 * @end: where it ends
 * @line: number of the line at @at, from 1
 *
 * Text that is read line by line.
 */
typedef struct
{
  const char *at;
  const char *end;
  guint line;
} UgVcardSource;

/**
 * UgVcardLine:
 * @number: where it begins, for messages
 * @name: what it is, in capitals and without group: "TEL"
 * @parameters: what is said about it, in capitals: "TYPE=HOME,PREF" or, as in 2.1, "HOME"
 * @value: (element-type guint8): what it says, as bytes of the file
 *
 * One property.
 */
typedef struct
{
  guint number;
  char *name;
  GStrv parameters;
  GString *value;
} UgVcardLine;

UgVcardLine *ug_vcard_line_next (UgVcardSource *source);
void ug_vcard_line_free (UgVcardLine *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgVcardLine, ug_vcard_line_free)

gboolean ug_vcard_line_is (UgVcardLine *self, const char *name, const char *value);
gboolean ug_vcard_line_has_type (UgVcardLine *self, const char *type);
GStrv ug_vcard_line_get_parts (UgVcardLine *self, GError **error);
char *ug_vcard_line_get_text (UgVcardLine *self, GError **error);

gboolean ug_vcard_fail (GError **error, guint line, const char *reason);

G_END_DECLS

/* ug-text.h: literal text in several inks.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-ink.h"

G_BEGIN_DECLS

/**
 * UgText:
 *
 * What stands in one place of a paper. Nothing in it is ever read as markup.
 */
typedef struct _UgText UgText;

UgText *ug_text_new (UgInk ink, const char *string);
UgText *ug_text_ref (UgText *self);
void ug_text_unref (UgText *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgText, ug_text_unref)

void ug_text_add (UgText *self, UgInk ink, const char *string);
void ug_text_add_line (UgText *self, UgInk ink, const char *string);
void ug_text_add_sentence (
    UgText *self, UgInk ink, UgInk strong, const char *sentence, const char *const *arguments);

gsize ug_text_insert (UgText *self, gsize at, const char *string);

void ug_text_set_target (UgText *self, const char *anchor);

const char *ug_text_get_target (UgText *self);
const char *ug_text_get_string (UgText *self);
gboolean ug_text_is_empty (UgText *self);
gboolean ug_text_equal (UgText *a, UgText *b);
guint ug_text_hash (UgText *self);
gsize ug_text_get_length (UgText *self);
PangoLayout *ug_text_create_layout (UgText *self, PangoContext *context, gsize start, gsize end);

char *ug_text_clean (const char *string);

G_END_DECLS

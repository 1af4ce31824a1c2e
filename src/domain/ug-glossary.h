/* ug-glossary.h: where our text says our word, the client's word is set beside it once.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-language.h"

G_BEGIN_DECLS

/**
 * UgGlossary:
 *
 * Goes through a text from its beginning to its end, and remembers which words it has explained.
 */
typedef struct _UgGlossary UgGlossary;

UgGlossary *ug_glossary_new (UgAgreement *agreement, UgLanguage *language);
void ug_glossary_free (UgGlossary *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgGlossary, ug_glossary_free)

gboolean ug_glossary_next (UgGlossary *self, const char *text, gsize *at, char **gloss);
char *ug_glossary_apply (UgGlossary *self, const char *text);

G_END_DECLS

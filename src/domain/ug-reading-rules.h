/* ug-reading-rules.h: rules by which a sentence is read, kept as data in every language.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * UgReadingMatch:
 * @kind: what was found: a kind that the rules declare
 * @reason: what is said of it, in the language of the rules
 * @better: what to say instead, or to ask next
 * @start: where the part that matched begins, in bytes
 * @end: where it ends, in bytes
 */
typedef struct
{
  const char *kind;
  const char *reason;
  char *better;
  int start;
  int end;
} UgReadingMatch;

typedef struct _UgReadingRules UgReadingRules;

UgReadingRules *ug_reading_rules_new (const char *rules, GError **error);
UgReadingRules *ug_reading_rules_new_bundled (const char *name, const char *language);
void ug_reading_rules_free (UgReadingRules *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgReadingRules, ug_reading_rules_free)

GPtrArray *ug_reading_rules_try (UgReadingRules *self, const char *text);
const char *ug_reading_guess_language (const char *text);

G_END_DECLS

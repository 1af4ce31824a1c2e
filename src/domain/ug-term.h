/* ug-term.h: what is promised: a duration on a clock, a time of a later working day, or words.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-language.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * UgTerm:
 *
 * An immutable promise. It is either understood (a duration, a moment of a later working day, best
 * effort, none…) or *words*: kept exactly as typed and never guessed at.
 */
typedef struct _UgTerm UgTerm;

#define UG_TYPE_TERM (ug_term_get_type ())
GType ug_term_get_type (void) G_GNUC_CONST;

UgTerm *ug_term_ref (UgTerm *self);
void ug_term_unref (UgTerm *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgTerm, ug_term_unref)
gboolean ug_term_equal (UgTerm *a, UgTerm *b);

/* What people type, in any of our languages; never fails: what is not understood becomes words. */
UgTerm *ug_term_read (const char *text);
UgTerm *ug_term_new_words (const char *text);
gboolean ug_term_is_words (UgTerm *self);

/* What files and the database keep. */
char *ug_term_to_string (UgTerm *self);
UgTerm *ug_term_from_string (const char *string, GError **error);

/* What people read: "4 working hours", "15 минут круглосуточно". */
char *ug_term_to_words (UgTerm *self, UgLanguage *language);

/* The identifier of the calendar it runs on; NULL for the agreement's own service calendar. */
const char *ug_term_get_calendar (UgTerm *self);
UgTerm *ug_term_with_calendar (UgTerm *self, const char *calendar);

G_END_DECLS

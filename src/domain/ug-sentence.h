/* ug-sentence.h: one plain sentence of what was agreed, to be read aloud.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-expectation.h"
#include "ug-goal.h"
#include "ug-language.h"
#include "ug-option.h"

G_BEGIN_DECLS

/**
 * UgSpan:
 * @start: offset in bytes of the first one
 * @length: how many bytes
 *
 * A part of a text that deserves emphasis. Never empty, and spans do not touch.
 */
typedef struct
{
  guint start;
  guint length;
} UgSpan;

#define UG_TYPE_SENTENCE (ug_sentence_get_type ())
G_DECLARE_FINAL_TYPE (UgSentence, ug_sentence, UG, SENTENCE, GObject)

UgSentence *ug_sentence_new (UgStep step, UgRecord *record, const char *text, const char *note);
UgSentence *ug_sentence_new_expectation (UgExpectation *expectation, UgLanguage *language);
UgSentence *ug_sentence_new_goal (UgGoal *goal, UgLanguage *language);
UgSentence *ug_sentence_new_option (UgOption *option, UgLanguage *language);
UgSentence *ug_sentence_new_package (UgAgreement *agreement, UgLanguage *language);
UgSentence *ug_sentence_new_words (UgAgreement *agreement, UgLanguage *language);
UgSentence *ug_sentence_new_factors (UgAgreement *agreement, UgLanguage *language);
UgSentence *ug_sentence_new_feedback (UgAgreement *agreement, UgLanguage *language);
UgSentence *ug_sentence_new_validity (UgAgreement *agreement, UgLanguage *language);
UgSentence *ug_sentence_new_pending (UgExpectation *expectation, UgLanguage *language);

UgStep ug_sentence_get_step (UgSentence *self);
UgRecord *ug_sentence_get_record (UgSentence *self);
const char *ug_sentence_get_text (UgSentence *self);
const UgSpan *ug_sentence_get_spans (UgSentence *self, guint *n_spans);
const char *ug_sentence_get_note (UgSentence *self);

/* The whole agreement, in the order in which it is read aloud. */
GPtrArray *ug_read_back (UgAgreement *agreement, UgLanguage *language);
GPtrArray *ug_read_back_pending (UgAgreement *agreement, UgLanguage *language);
char *ug_read_back_hash (UgAgreement *agreement);

G_END_DECLS

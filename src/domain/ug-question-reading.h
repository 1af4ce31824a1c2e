/* ug-question-reading.h: whether a question will bring facts, or only what we want to hear.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-reading-rules.h"

G_BEGIN_DECLS

/* No question is longer; what is longer is no question. */
#define UG_QUESTION_READING_MAX_BYTES 4096

/* A fault is a match of its rule: leading, hypothetical, pitching, double, vague or closed. */
typedef UgReadingMatch UgQuestionFault;
typedef UgReadingRules UgQuestionReader;

UgQuestionReader *ug_question_reader_new (const char *rules, GError **error);
UgQuestionReader *ug_question_reader_new_bundled (const char *language);

GPtrArray *ug_question_reader_read (UgQuestionReader *self, const char *question);

G_END_DECLS

/* ug-question-reading.h: whether a question will bring facts, or only what we want to hear.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* No question is longer; what is longer is no question. */
#define UG_QUESTION_READING_MAX_BYTES 4096

/**
 * UgQuestionFault:
 * @kind: leading, hypothetical, pitching, double, vague or closed
 * @reason: why it brings no facts, in the language of the question
 * @better: a better form
 * @start: where the faulty part begins, in bytes
 * @end: where it ends, in bytes
 */
typedef struct
{
  const char *kind;
  const char *reason;
  char *better;
  int start;
  int end;
} UgQuestionFault;

typedef struct _UgQuestionReader UgQuestionReader;

UgQuestionReader *ug_question_reader_new (const char *rules, GError **error);
UgQuestionReader *ug_question_reader_new_bundled (const char *language);
void ug_question_reader_free (UgQuestionReader *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgQuestionReader, ug_question_reader_free)

GPtrArray *ug_question_reader_read (UgQuestionReader *self, const char *question);
const char *ug_question_reading_guess_language (const char *question);

G_END_DECLS

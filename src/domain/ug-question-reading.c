/* ug-question-reading.c: whether a question will bring facts, or only what we want to hear.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-question-reading.h"

#include <string.h>

/**
 * ug_question_reader_new:
 * @rules: a text of rules
 * @error: (nullable): names the line that is none
 *
 * Returns: (transfer full) (nullable): a reader of questions in the language of @rules
 */
UgQuestionReader *
ug_question_reader_new (const char *rules, GError **error)
{
  return ug_reading_rules_new (rules, error);
}

/**
 * ug_question_reader_new_bundled:
 * @language: a code such as "ru"
 *
 * Returns: (transfer full): a reader with the rules that come with the program; those of English
 *   for a language that has none
 */
UgQuestionReader *
ug_question_reader_new_bundled (const char *language)
{
  return ug_reading_rules_new_bundled ("reading", language);
}

/**
 * ug_question_reader_read:
 * @self: a reader
 * @question: what somebody means to ask; valid UTF-8
 *
 * Finds what keeps a question from bringing facts: at most one fault of each kind, the gravest
 * first, as the rules are ordered. What is longer than %UG_QUESTION_READING_MAX_BYTES is no
 * question and has no fault.
 *
 * Returns: (transfer full) (element-type UgQuestionFault): the faults, none for a good question;
 *   not to outlive @self
 */
GPtrArray *
ug_question_reader_read (UgQuestionReader *self, const char *question)
{
  if (strlen (question) > UG_QUESTION_READING_MAX_BYTES)
    return g_ptr_array_new ();

  return ug_reading_rules_try (self, question);
}

/* ug-question.h: a question of the interview, with what the manager should know about it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_QUESTION (ug_question_get_type ())
UG_DECLARE_RECORD (UgQuestion, ug_question, QUESTION)

typedef enum
{
  UG_QUESTION_THEME,
  UG_QUESTION_TEXT,
  UG_QUESTION_PURPOSE,
  UG_QUESTION_LISTEN_FOR,
  UG_QUESTION_AVOID,
  UG_QUESTION_FOLLOW_UP,
  UG_QUESTION_LANGUAGE,
  UG_QUESTION_N_FIELDS,
} UgQuestionField;

/* The nicks after the first are codes of languages; without one a question suits any. */
typedef enum
{
  UG_QUESTION_LANGUAGE_NONE,
  UG_QUESTION_LANGUAGE_EN,
  UG_QUESTION_LANGUAGE_RU,
} UgQuestionLanguage;

extern const UgChoice ug_question_language_choices[];

G_END_DECLS

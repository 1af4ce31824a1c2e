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
  UG_QUESTION_N_FIELDS,
} UgQuestionField;

G_END_DECLS

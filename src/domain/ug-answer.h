/* ug-answer.h: what the client said to one promise, when, and why.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_ANSWER (ug_answer_get_type ())
UG_DECLARE_RECORD (UgAnswer, ug_answer, ANSWER)

typedef enum
{
  UG_ANSWER_CHOICE_NONE,
  UG_ANSWER_CHOICE_SUITS,
  UG_ANSWER_CHOICE_NO_HURRY,
  UG_ANSWER_CHOICE_NEED_MORE,
  UG_ANSWER_CHOICE_PARKED,
} UgAnswerChoice;

typedef enum
{
  UG_ANSWER_CHOICE,
  UG_ANSWER_WISH,
  UG_ANSWER_REASON,
  UG_ANSWER_PERSON,
  UG_ANSWER_AT,
  UG_ANSWER_N_FIELDS,
} UgAnswerField;

extern const UgChoice ug_answer_choice_choices[];

G_END_DECLS

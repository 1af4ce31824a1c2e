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
  UG_QUESTION_FINDS,
  UG_QUESTION_N_FIELDS,
} UgQuestionField;

/* The nicks after the first are codes of languages; without one a question suits any. */
typedef enum
{
  UG_QUESTION_LANGUAGE_NONE,
  UG_QUESTION_LANGUAGE_EN,
  UG_QUESTION_LANGUAGE_RU,
} UgQuestionLanguage;

/* What an answer finds out, the most needed first; see ug-unknown.h. */
typedef enum
{
  UG_FINDS_NOTHING,
  UG_FINDS_CASE,
  UG_FINDS_DECIDERS,
  UG_FINDS_REASON,
  UG_FINDS_MEASURE,
  UG_FINDS_COST,
  UG_FINDS_TRIED,
  UG_FINDS_CRITICAL,
  UG_FINDS_HOURS,
  UG_FINDS_FIRST_CALL,
  UG_FINDS_DEPUTY,
  UG_FINDS_WORRIES,
  UG_FINDS_DRIVES,
  UG_FINDS_NEWS,
  UG_FINDS_DATES,
  UG_FINDS_PEOPLE,
  UG_FINDS_WORDS,
} UgFinds;

extern const UgChoice ug_question_language_choices[];
extern const UgChoice ug_question_finds_choices[];

G_END_DECLS

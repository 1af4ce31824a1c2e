/* ug-answer.h: one step towards an agreement on a promise: who said what, when, and why.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_ANSWER (ug_answer_get_type ())
UG_DECLARE_RECORD (UgAnswer, ug_answer, ANSWER)

/**
 * UgAnswerChoice:
 * @UG_ANSWER_CHOICE_NONE: the client has taken back what he said
 * @UG_ANSWER_CHOICE_SUITS: what we offered last suits the client
 * @UG_ANSWER_CHOICE_NO_HURRY: less is enough
 * @UG_ANSWER_CHOICE_NEED_MORE: faster, or more often
 * @UG_ANSWER_CHOICE_PARKED: put off
 * @UG_ANSWER_CHOICE_COUNTER_OFFER: ours: we offer something else
 * @UG_ANSWER_CHOICE_ACCEPTED: ours: the client has what he wished for
 * @UG_ANSWER_CHOICE_KEPT: ours: it stays as we offered it
 * @UG_ANSWER_CHOICE_SETTLED: ours: something other than wish or offer was agreed on
 * @UG_ANSWER_CHOICE_TO_CONFIRM: ours: somebody settles or confirms it until a date
 * @UG_ANSWER_CHOICE_CONFIRMED: ours: what waited for it was confirmed
 * @UG_ANSWER_CHOICE_REFUSED: ours: what waited for it was not confirmed, and the offer stays
 */
typedef enum
{
  UG_ANSWER_CHOICE_NONE,
  UG_ANSWER_CHOICE_SUITS,
  UG_ANSWER_CHOICE_NO_HURRY,
  UG_ANSWER_CHOICE_NEED_MORE,
  UG_ANSWER_CHOICE_PARKED,
  UG_ANSWER_CHOICE_COUNTER_OFFER,
  UG_ANSWER_CHOICE_ACCEPTED,
  UG_ANSWER_CHOICE_KEPT,
  UG_ANSWER_CHOICE_SETTLED,
  UG_ANSWER_CHOICE_TO_CONFIRM,
  UG_ANSWER_CHOICE_CONFIRMED,
  UG_ANSWER_CHOICE_REFUSED,
} UgAnswerChoice;

typedef enum
{
  UG_ANSWER_CHOICE,
  UG_ANSWER_WISH,
  UG_ANSWER_REASON,
  UG_ANSWER_PERSON,
  UG_ANSWER_AT,
  UG_ANSWER_SIDE,
  UG_ANSWER_SETTLED_BY,
  UG_ANSWER_UNTIL,
  UG_ANSWER_N_FIELDS,
} UgAnswerField;

extern const UgChoice ug_answer_choice_choices[];

G_END_DECLS

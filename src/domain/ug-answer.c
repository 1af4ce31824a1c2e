/* ug-answer.c: one step towards an agreement on a promise: who said what, when, and why.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-answer.h"

#include "ug-person.h"

#include <glib/gi18n.h>

const UgChoice ug_answer_choice_choices[] = {
  [UG_ANSWER_CHOICE_NONE] = { "none", NULL },
  [UG_ANSWER_CHOICE_SUITS] = { "suits", N_ ("Suits") },
  [UG_ANSWER_CHOICE_NO_HURRY] = { "no-hurry", N_ ("No hurry") },
  [UG_ANSWER_CHOICE_NEED_MORE] = { "need-more", N_ ("Need more") },
  [UG_ANSWER_CHOICE_PARKED] = { "parked", N_ ("Park") },
  [UG_ANSWER_CHOICE_COUNTER_OFFER] = { "counter-offer", N_ ("Counter-offer") },
  [UG_ANSWER_CHOICE_ACCEPTED] = { "accepted", N_ ("Accepted") },
  [UG_ANSWER_CHOICE_KEPT] = { "kept", N_ ("The offer stays") },
  [UG_ANSWER_CHOICE_SETTLED] = { "settled", N_ ("Agreed on") },
  [UG_ANSWER_CHOICE_TO_CONFIRM] = { "to-confirm", N_ ("To be confirmed") },
  [UG_ANSWER_CHOICE_CONFIRMED] = { "confirmed", N_ ("Confirmed") },
  [UG_ANSWER_CHOICE_REFUSED] = { "refused", N_ ("Refused") },
  { NULL },
};

static const UgField fields[] = {
  [UG_ANSWER_CHOICE] = { "choice", UG_FIELD_CHOICE, N_ ("Answer"), UG_FIELD_PLAIN,
                         ug_answer_choice_choices },
  [UG_ANSWER_WISH] = { "wish", UG_FIELD_TERM, N_ ("Wish") },
  [UG_ANSWER_REASON] = { "reason", UG_FIELD_LINES, N_ ("Reason"), UG_FIELD_SEARCHED },
  [UG_ANSWER_PERSON] = { "person", UG_FIELD_REF, N_ ("Said by") },
  [UG_ANSWER_AT] = { "at", UG_FIELD_MOMENT, N_ ("When") },
  [UG_ANSWER_SIDE] = { "side", UG_FIELD_CHOICE, N_ ("Whose step"), UG_FIELD_PLAIN,
                       ug_side_choices },
  [UG_ANSWER_SETTLED_BY] = { "settled-by", UG_FIELD_REF, N_ ("Will be settled by") },
  [UG_ANSWER_UNTIL] = { "until", UG_FIELD_DATE, N_ ("Until") },
};

UG_DEFINE_RECORD (UgAnswer, ug_answer, "answer", fields, G_N_ELEMENTS (fields), NULL, 0)

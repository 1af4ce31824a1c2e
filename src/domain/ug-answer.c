/* ug-answer.c: what the client said to one promise, when, and why.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-answer.h"

#include <glib/gi18n.h>

const UgChoice ug_answer_choice_choices[] = {
  [UG_ANSWER_CHOICE_NONE] = { "none", NULL },
  [UG_ANSWER_CHOICE_SUITS] = { "suits", N_ ("Suits") },
  [UG_ANSWER_CHOICE_NO_HURRY] = { "no-hurry", N_ ("No hurry") },
  [UG_ANSWER_CHOICE_NEED_MORE] = { "need-more", N_ ("Need more") },
  [UG_ANSWER_CHOICE_PARKED] = { "parked", N_ ("Park") },
  { NULL },
};

static const UgField fields[] = {
  [UG_ANSWER_CHOICE] = { "choice", UG_FIELD_CHOICE, N_ ("Answer"), UG_FIELD_PLAIN,
                         ug_answer_choice_choices },
  [UG_ANSWER_WISH] = { "wish", UG_FIELD_TERM, N_ ("Wish") },
  [UG_ANSWER_REASON] = { "reason", UG_FIELD_LINES, N_ ("Reason"), UG_FIELD_SEARCHED },
  [UG_ANSWER_PERSON] = { "person", UG_FIELD_REF, N_ ("Said by") },
  [UG_ANSWER_AT] = { "at", UG_FIELD_MOMENT, N_ ("When") },
};

UG_DEFINE_RECORD (UgAnswer, ug_answer, "answer", fields, G_N_ELEMENTS (fields), NULL, 0)

/* ug-question.c: a question of the interview, with what the manager should know about it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-question.h"

#include <glib/gi18n.h>

const UgChoice ug_question_language_choices[] = {
  [UG_QUESTION_LANGUAGE_NONE] = { "none", NULL },
  [UG_QUESTION_LANGUAGE_EN] = { "en", N_ ("In English") },
  [UG_QUESTION_LANGUAGE_RU] = { "ru", N_ ("In Russian") },
  { NULL },
};

static const UgField fields[] = {
  [UG_QUESTION_THEME] = { "theme", UG_FIELD_TEXT, N_ ("Theme") },
  [UG_QUESTION_TEXT] = { "text", UG_FIELD_LINES, N_ ("Question") },
  [UG_QUESTION_PURPOSE] = { "purpose", UG_FIELD_LINES, N_ ("Why we ask"), UG_FIELD_PRIVATE },
  [UG_QUESTION_LISTEN_FOR] = { "listen-for", UG_FIELD_LINES, N_ ("Listen for"), UG_FIELD_PRIVATE },
  [UG_QUESTION_AVOID] = { "avoid", UG_FIELD_LINES, N_ ("Better not say"), UG_FIELD_PRIVATE },
  [UG_QUESTION_FOLLOW_UP] = { "follow-up", UG_FIELD_LINES, N_ ("Follow-up"), UG_FIELD_PRIVATE },
  [UG_QUESTION_LANGUAGE] = { "language", UG_FIELD_CHOICE, N_ ("Language"), UG_FIELD_PLAIN,
                             ug_question_language_choices },
};

UG_DEFINE_RECORD (UgQuestion, ug_question, "question", fields, G_N_ELEMENTS (fields), NULL, 0)

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

const UgChoice ug_question_finds_choices[] = {
  [UG_FINDS_NOTHING] = { "nothing", NULL },
  [UG_FINDS_CASE] = { "case", N_ ("A case that happened") },
  [UG_FINDS_DECIDERS] = { "deciders", N_ ("Who decides") },
  [UG_FINDS_REASON] = { "reason", N_ ("What it is all for") },
  [UG_FINDS_MEASURE] = { "measure", N_ ("How a goal is measured") },
  [UG_FINDS_COST] = { "cost", N_ ("What it costs them") },
  [UG_FINDS_TRIED] = { "tried", N_ ("What was tried") },
  [UG_FINDS_CRITICAL] = { "critical", N_ ("What is critical for them") },
  [UG_FINDS_HOURS] = { "hours", N_ ("Their hours") },
  [UG_FINDS_FIRST_CALL] = { "first-call", N_ ("Whom they call first") },
  [UG_FINDS_DEPUTY] = { "deputy", N_ ("Who stands in") },
  [UG_FINDS_WORRIES] = { "worries", N_ ("What worries them") },
  [UG_FINDS_DRIVES] = { "drives", N_ ("What drives their decisions") },
  [UG_FINDS_NEWS] = { "news", N_ ("How they like to be told") },
  [UG_FINDS_DATES] = { "dates", N_ ("Dates that lie ahead") },
  [UG_FINDS_PEOPLE] = { "people", N_ ("Whom else to meet") },
  [UG_FINDS_WORDS] = { "words", N_ ("Their words for things") },
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
  [UG_QUESTION_FINDS] = { "finds", UG_FIELD_CHOICE, N_ ("Finds out"), UG_FIELD_PRIVATE,
                          ug_question_finds_choices },
};

UG_DEFINE_RECORD (UgQuestion, ug_question, "question", fields, G_N_ELEMENTS (fields), NULL, 0)

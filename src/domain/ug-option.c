/* ug-option.c: what else could serve a goal, and what the client decided about it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-option.h"

#include <glib/gi18n.h>

const UgChoice ug_option_kind_choices[] = {
  [UG_OPTION_KIND_WAY] = { "way", N_ ("Something is done") },
  [UG_OPTION_KIND_LEAVE] = { "leave", N_ ("It stays as it is") },
  { NULL },
};

const UgChoice ug_option_decision_choices[] = {
  [UG_OPTION_DECISION_OPEN] = { "open", NULL },
  [UG_OPTION_DECISION_CHOSEN] = { "chosen", N_ ("Chosen") },
  [UG_OPTION_DECISION_DECLINED] = { "declined", N_ ("Declined") },
  { NULL },
};

static const UgField fields[] = {
  [UG_OPTION_TITLE] = { "title", UG_FIELD_TEXT, N_ ("What could be done"), UG_FIELD_SEARCHED },
  [UG_OPTION_KIND] = { "kind", UG_FIELD_CHOICE, N_ ("What it means"), UG_FIELD_PLAIN,
                       ug_option_kind_choices },
  [UG_OPTION_TAKES] = { "takes", UG_FIELD_TEXT, N_ ("What it takes"), UG_FIELD_SEARCHED },
  [UG_OPTION_PRICE] = { "price", UG_FIELD_TEXT, N_ ("Price or effort") },
  [UG_OPTION_RECOMMENDED] = { "recommended", UG_FIELD_SWITCH, N_ ("We recommend it") },
  [UG_OPTION_RECOMMENDED_WHY] = { "recommended-why", UG_FIELD_TEXT, N_ ("Why we recommend it") },
  [UG_OPTION_DECISION] = { "decision", UG_FIELD_CHOICE, N_ ("Decision"), UG_FIELD_HISTORY,
                           ug_option_decision_choices },
  [UG_OPTION_DECIDED_BY] = { "decided-by", UG_FIELD_REF, N_ ("Decided by") },
  [UG_OPTION_DECIDED_ON] = { "decided-on", UG_FIELD_DATE, N_ ("Decided on") },
  [UG_OPTION_DECIDED_WHY] = { "decided-why", UG_FIELD_TEXT, N_ ("Why so"), UG_FIELD_HISTORY },
  [UG_OPTION_PROMISE] = { "promise", UG_FIELD_REF, N_ ("Promised as") },
};

UG_DEFINE_RECORD (UgOption, ug_option, "option", fields, G_N_ELEMENTS (fields), NULL, 0)

/* ug-goal.c: what the client wants, strategic or operational, and how one would notice.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal.h"

#include "ug-evidence.h"
#include "ug-option.h"

#include <glib/gi18n.h>

const UgChoice ug_goal_level_choices[] = {
  [UG_GOAL_LEVEL_STRATEGIC] = { "strategic", N_ ("Strategic") },
  [UG_GOAL_LEVEL_OPERATIONAL] = { "operational", N_ ("Operational") },
  { NULL },
};

static const UgField fields[] = {
  [UG_GOAL_LEVEL] = { "level", UG_FIELD_CHOICE, N_ ("Level"), UG_FIELD_PLAIN,
                      ug_goal_level_choices },
  [UG_GOAL_TITLE] = { "title", UG_FIELD_TEXT, N_ ("Goal"), UG_FIELD_HISTORY | UG_FIELD_SEARCHED },
  [UG_GOAL_WORDS] = { "words", UG_FIELD_LINES, N_ ("In the client’s words"), UG_FIELD_SEARCHED },
  [UG_GOAL_SAID_BY] = { "said-by", UG_FIELD_REF, N_ ("Said by") },
  [UG_GOAL_MEASURE] = { "measure", UG_FIELD_TEXT, N_ ("We notice it by"), UG_FIELD_HISTORY },
  [UG_GOAL_FROM] = { "from", UG_FIELD_TEXT, N_ ("From"), UG_FIELD_HISTORY },
  [UG_GOAL_TO] = { "to", UG_FIELD_TEXT, N_ ("To"), UG_FIELD_HISTORY },
  [UG_GOAL_BY] = { "by", UG_FIELD_TEXT, N_ ("By"), UG_FIELD_HISTORY },
  [UG_GOAL_SERVES] = { "serves", UG_FIELD_REFS, N_ ("Serves") },
  [UG_GOAL_PACKAGES] = { "packages", UG_FIELD_REFS, N_ ("Served by packages") },
  [UG_GOAL_DISMISSED] = { "dismissed", UG_FIELD_REFS, N_ ("Not served by"), UG_FIELD_PRIVATE },
};

static const UgListField lists[] = {
  [UG_GOAL_EVIDENCE] = { "evidence", ug_evidence_get_type, N_ ("Evidence") },
  [UG_GOAL_OPTIONS] = { "options", ug_option_get_type, N_ ("What else could serve it?") },
};

UG_DEFINE_RECORD (
    UgGoal, ug_goal, "goal", fields, G_N_ELEMENTS (fields), lists, G_N_ELEMENTS (lists))

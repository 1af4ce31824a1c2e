/* ug-verdict.c: what both sides say of one promise at a review.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-verdict.h"

#include <glib/gi18n.h>

const UgChoice ug_verdict_result_choices[] = {
  [UG_VERDICT_RESULT_NONE] = { "none", NULL },
  [UG_VERDICT_RESULT_KEPT] = { "kept", N_ ("Kept") },
  [UG_VERDICT_RESULT_PARTLY] = { "partly", N_ ("Partly") },
  [UG_VERDICT_RESULT_NOT_KEPT] = { "not-kept", N_ ("Not kept") },
  [UG_VERDICT_RESULT_NOT_MEASURED] = { "not-measured", N_ ("Not measured") },
  { NULL },
};

const UgChoice ug_verdict_decision_choices[] = {
  [UG_VERDICT_DECISION_NONE] = { "none", NULL },
  [UG_VERDICT_DECISION_KEEP] = { "keep", N_ ("Keep it") },
  [UG_VERDICT_DECISION_CHANGE] = { "change", N_ ("Change it") },
  { NULL },
};

static const UgField fields[] = {
  [UG_VERDICT_EXPECTATION] = { "expectation", UG_FIELD_REF, N_ ("Promise") },
  [UG_VERDICT_SENTENCE] = { "sentence", UG_FIELD_LINES, N_ ("The promise then in force"),
                            UG_FIELD_SEARCHED },
  [UG_VERDICT_RESULT] = { "result", UG_FIELD_CHOICE, N_ ("Result"), UG_FIELD_PLAIN,
                          ug_verdict_result_choices },
  [UG_VERDICT_MEASURED] = { "measured", UG_FIELD_TEXT, N_ ("Measured") },
  [UG_VERDICT_CAUSE] = { "cause", UG_FIELD_LINES, N_ ("Cause"), UG_FIELD_SEARCHED },
  [UG_VERDICT_DECISION] = { "decision", UG_FIELD_CHOICE, N_ ("Keep or change"), UG_FIELD_PLAIN,
                            ug_verdict_decision_choices },
  [UG_VERDICT_CHANGE_TO] = { "change-to", UG_FIELD_TEXT, N_ ("Change to") },
  [UG_VERDICT_ASKED_BY] = { "asked-by", UG_FIELD_REF, N_ ("Who asks for it") },
};

UG_DEFINE_RECORD (UgVerdict, ug_verdict, "verdict", fields, G_N_ELEMENTS (fields), NULL, 0)

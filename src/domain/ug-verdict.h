/* ug-verdict.h: what both sides say of one promise at a review.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_VERDICT (ug_verdict_get_type ())
UG_DECLARE_RECORD (UgVerdict, ug_verdict, VERDICT)

typedef enum
{
  UG_VERDICT_RESULT_NONE,
  UG_VERDICT_RESULT_KEPT,
  UG_VERDICT_RESULT_PARTLY,
  UG_VERDICT_RESULT_NOT_KEPT,
  UG_VERDICT_RESULT_NOT_MEASURED,
} UgVerdictResult;

typedef enum
{
  UG_VERDICT_DECISION_NONE,
  UG_VERDICT_DECISION_KEEP,
  UG_VERDICT_DECISION_CHANGE,
} UgVerdictDecision;

typedef enum
{
  UG_VERDICT_EXPECTATION,
  UG_VERDICT_SENTENCE,
  UG_VERDICT_RESULT,
  UG_VERDICT_MEASURED,
  UG_VERDICT_CAUSE,
  UG_VERDICT_DECISION,
  UG_VERDICT_CHANGE_TO,
  UG_VERDICT_ASKED_BY,
  UG_VERDICT_N_FIELDS,
} UgVerdictField;

extern const UgChoice ug_verdict_result_choices[];
extern const UgChoice ug_verdict_decision_choices[];

G_END_DECLS

/* ug-feedback.h: how one person judges the service, factor by factor.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_FEEDBACK (ug_feedback_get_type ())
UG_DECLARE_RECORD (UgFeedback, ug_feedback, FEEDBACK)

typedef enum
{
  UG_FEEDBACK_HOW_YOUR_TURN,
  UG_FEEDBACK_HOW_SLIP,
  UG_FEEDBACK_HOW_TOLD,
} UgFeedbackHow;

typedef enum
{
  UG_FEEDBACK_AGREEMENT,
  UG_FEEDBACK_VERSION,
  UG_FEEDBACK_PERSON,
  UG_FEEDBACK_TAKEN_ON,
  UG_FEEDBACK_HOW,
  UG_FEEDBACK_RECOMMEND,
  UG_FEEDBACK_WHY,
  UG_FEEDBACK_WHAT_FOUR,
  UG_FEEDBACK_N_FIELDS,
} UgFeedbackField;

typedef enum
{
  UG_FEEDBACK_SCORES,
  UG_FEEDBACK_N_LISTS,
} UgFeedbackList;

extern const UgChoice ug_feedback_how_choices[];

gint64 ug_feedback_get_score (UgFeedback *self, const char *factor);

G_END_DECLS

/* ug-feedback-result.h: what a slip of feedback comes to, and when not to believe it yet.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-client.h"
#include "ug-feedback.h"
#include "ug-language.h"
#include "ug-score.h"

G_BEGIN_DECLS

#define UG_RECOMMEND_NONE (-1)
#define UG_RECOMMEND_TOP 10

/**
 * UgFeedbackFlags:
 * @UG_FEEDBACK_FLAT: every factor has the same score
 * @UG_FEEDBACK_ALL_TOP: every factor has the best score
 * @UG_FEEDBACK_SINGLE_VOICE: nobody else has said anything about this agreement
 */
typedef enum
{
  UG_FEEDBACK_BELIEVED = 0,
  UG_FEEDBACK_FLAT = 1 << 0,
  UG_FEEDBACK_ALL_TOP = 1 << 1,
  UG_FEEDBACK_SINGLE_VOICE = 1 << 2,
} UgFeedbackFlags;

gboolean ug_recommend_is_given (gint64 number);
gboolean ug_feedback_is_said (UgFeedback *self);
UgFeedback *ug_feedback_begin (UgClient *client,
                               UgAgreement *in_force,
                               guint version,
                               const char *person,
                               const char *taken_on,
                               UgFeedbackHow how);
gboolean ug_feedback_get_result (UgFeedback *self, double *result);
gboolean ug_feedback_get_gap (UgFeedback *self, double *gap);
UgFeedbackFlags ug_feedback_get_flags (UgFeedback *self);
const char *ug_feedback_flag_question (UgFeedbackFlags flag, UgLanguage *language);

G_END_DECLS

/* ug-feedback-words.h: what a round of feedback comes to, in plain words.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-feedback-round.h"

G_BEGIN_DECLS

char *ug_feedback_say_number (double number, UgLanguage *language);
char *ug_feedback_round_say_date (const UgFeedbackRound *self, UgLanguage *language);
char *ug_feedback_round_say_voices (const UgFeedbackRound *self, UgLanguage *language);
char *ug_feedback_round_say_result (const UgFeedbackRound *self, UgLanguage *language);
char *ug_feedback_round_say_recommend (const UgFeedbackRound *self, UgLanguage *language);
char *ug_feedback_round_say_points (const UgFeedbackRound *self, UgLanguage *language);
char *ug_factor_score_say (const UgFactorScore *self, guint voices, UgLanguage *language);
char *ug_feedback_say_slip (UgFeedback *self, UgLanguage *language);

G_END_DECLS

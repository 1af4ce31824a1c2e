/* ug-goal-options.h: what else could serve a goal: shown openly, decided by the client.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-expectation.h"
#include "ug-goal.h"
#include "ug-language.h"
#include "ug-option.h"

G_BEGIN_DECLS

gboolean ug_goal_is_decided (UgGoal *self);
const char *ug_goal_say_decided (UgGoal *self, UgLanguage *language);
UgOption *ug_goal_leave_unserved (UgGoal *self, const char *person, const char *today);

gboolean ug_option_is_written (UgOption *self);
void
ug_option_decide (UgOption *self, UgOptionDecision decision, const char *person, const char *today);
UgExpectation *ug_option_get_promise (UgOption *self);
UgExpectation *ug_option_make_promise (UgOption *self);

char *ug_option_get_display (UgOption *self, UgLanguage *language);
char *ug_option_get_cause (UgOption *self, UgLanguage *language);
char *ug_option_to_words (UgOption *self, UgLanguage *language);

G_END_DECLS

/* ug-goal-proposals.h: what probably serves which goal, proposed with the reason, never decided.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-firm.h"
#include "ug-goal.h"
#include "ug-language.h"

G_BEGIN_DECLS

#define UG_TYPE_GOAL_PROPOSAL (ug_goal_proposal_get_type ())
G_DECLARE_FINAL_TYPE (UgGoalProposal, ug_goal_proposal, UG, GOAL_PROPOSAL, GObject)

GPtrArray *ug_goal_proposals_find (UgAgreement *agreement, UgFirm *firm, UgGoal *goal);

UgGoal *ug_goal_proposal_get_goal (UgGoalProposal *self);
UgRecord *ug_goal_proposal_get_server (UgGoalProposal *self);
char *ug_goal_proposal_get_name (UgGoalProposal *self, UgLanguage *language);
char *ug_goal_proposal_get_reason (UgGoalProposal *self, UgLanguage *language);
void ug_goal_proposal_accept (UgGoalProposal *self);
void ug_goal_proposal_dismiss (UgGoalProposal *self);

G_END_DECLS

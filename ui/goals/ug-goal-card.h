/* ug-goal-card.h: one goal: its name, level, words, measure, what it serves, how sure we are.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-goal.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_GOAL_CARD (ug_goal_card_get_type ())
G_DECLARE_FINAL_TYPE (UgGoalCard, ug_goal_card, UG, GOAL_CARD, GtkBox)

GtkWidget *ug_goal_card_new (UgRoom *room, UgGoal *goal);
void ug_goal_card_measure (UgGoalCard *self);
void ug_goal_card_open_evidence (UgGoalCard *self);

G_END_DECLS

/* ug-goal-node.h: a goal as a card of the drawn tree.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-goal.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_GOAL_NODE (ug_goal_node_get_type ())
G_DECLARE_FINAL_TYPE (UgGoalNode, ug_goal_node, UG, GOAL_NODE, GtkToggleButton)

GtkWidget *ug_goal_node_new (UgGoal *goal);
UgGoal *ug_goal_node_get_goal (UgGoalNode *self);

G_END_DECLS

/* ug-goal-tree.h: what it is all for, drawn: strategic goals above what serves them.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_GOAL_TREE (ug_goal_tree_get_type ())
G_DECLARE_FINAL_TYPE (UgGoalTree, ug_goal_tree, UG, GOAL_TREE, GtkWidget)

GtkWidget *ug_goal_tree_new (UgRoom *room, gboolean leaves);
void ug_goal_tree_select (UgGoalTree *self, UgRecord *record);
UgRecord *ug_goal_tree_get_selected (UgGoalTree *self);

G_END_DECLS

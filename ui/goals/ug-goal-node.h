/* ug-goal-node.h: a goal, or what serves it, as a card of the drawn tree.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-goal-layout.h"
#include "ug-language.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_GOAL_NODE (ug_goal_node_get_type ())
G_DECLARE_FINAL_TYPE (UgGoalNode, ug_goal_node, UG, GOAL_NODE, GtkButton)

GtkWidget *ug_goal_node_new (UgRecord *record);
void ug_goal_node_show (UgGoalNode *self, UgGoalLayout *layout, guint box, UgLanguage *language);
void ug_goal_node_set_raised (UgGoalNode *self, gboolean raised);
UgRecord *ug_goal_node_get_record (UgGoalNode *self);
guint ug_goal_node_get_box (UgGoalNode *self);

G_END_DECLS

/* ug-goal-graph.h: what serves what: the goals of an agreement and all that leads to them.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"

G_BEGIN_DECLS

/**
 * UgGoalPoint:
 * @UG_GOAL_POINT_STRATEGIC: a strategic goal
 * @UG_GOAL_POINT_OPERATIONAL: an operational goal
 * @UG_GOAL_POINT_PACKAGE: the package that was chosen
 * @UG_GOAL_POINT_PROMISE: a promise
 *
 * What stands at one point of the graph.
 */
typedef enum
{
  UG_GOAL_POINT_STRATEGIC,
  UG_GOAL_POINT_OPERATIONAL,
  UG_GOAL_POINT_PACKAGE,
  UG_GOAL_POINT_PROMISE,
} UgGoalPoint;

/**
 * UgGoalScope:
 * @UG_GOAL_SCOPE_WRITTEN: goals that say something
 * @UG_GOAL_SCOPE_ALL: all goals, also those without a name yet
 */
typedef enum
{
  UG_GOAL_SCOPE_WRITTEN,
  UG_GOAL_SCOPE_ALL,
} UgGoalScope;

/**
 * UgGoalGraph:
 *
 * The links between goals, promises and the package as they were when it was made; it is never
 * changed. Points are counted: first the goals in their order, then what serves them and is no
 * goal. Links to what is gone, and promises that serve no goal, are not in it.
 */
typedef struct _UgGoalGraph UgGoalGraph;

UgGoalGraph *ug_goal_graph_new (UgAgreement *agreement, UgGoalScope scope);
UgGoalGraph *ug_goal_graph_ref (UgGoalGraph *self);
void ug_goal_graph_unref (UgGoalGraph *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgGoalGraph, ug_goal_graph_unref)

guint ug_goal_graph_get_n_points (UgGoalGraph *self);
guint ug_goal_graph_get_n_goals (UgGoalGraph *self);
guint ug_goal_graph_get_n_links (UgGoalGraph *self);
UgGoalPoint ug_goal_graph_get_kind (UgGoalGraph *self, guint point);
UgRecord *ug_goal_graph_get_record (UgGoalGraph *self, guint point);
const guint *ug_goal_graph_get_above (UgGoalGraph *self, guint point, guint *count);
const guint *ug_goal_graph_get_below (UgGoalGraph *self, guint point, guint *count);
guint ug_goal_graph_count_goals_below (UgGoalGraph *self, guint point);
guint ug_goal_graph_count_promises_below (UgGoalGraph *self, guint point);

G_END_DECLS

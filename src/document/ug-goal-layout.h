/* ug-goal-layout.h: the goals as one picture: what stands where, for screen and paper alike.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-goal-graph.h"

G_BEGIN_DECLS

/**
 * UG_GOAL_DEEPEST:
 *
 * Set in any further, a box would be too narrow to be read.
 */
#define UG_GOAL_DEEPEST 3

/**
 * UgGoalBox:
 * @point: what it shows, a point of the graph
 * @parent: the box it serves, -1 for one that stands on its own
 * @more: 0, or how many echoes are only counted in it
 * @indent: how many steps it is set in from the left of its column
 * @rails: which lines of boxes above it pass at its left: bit 0 is the leftmost
 * @head: whether it is a strategic goal with its part of the picture below it
 * @echo: whether the same stands in full elsewhere
 * @circle: whether it is an echo of one that itself stands above it
 * @deep: whether it is too deep to be set in any further, so that it says what it serves
 * @last: whether no other box of its parent follows it
 * @leads: whether boxes of its own follow it in its column
 *
 * One box of the picture.
 */
typedef struct
{
  guint point;
  int parent;
  guint more;
  guint indent;
  guint rails;
  gboolean head;
  gboolean echo;
  gboolean circle;
  gboolean deep;
  gboolean last;
  gboolean leads;
} UgGoalBox;

/**
 * UgGoalColumn:
 * @head: the box it hangs below, -1 for none
 * @first: its first box
 * @count: how many boxes stand in it, one below the other
 */
typedef struct
{
  int head;
  guint first;
  guint count;
} UgGoalColumn;

/**
 * UgGoalMove:
 * @UG_GOAL_MOVE_UP: to what it serves
 * @UG_GOAL_MOVE_DOWN: to what serves it
 * @UG_GOAL_MOVE_LEFT: to what serves the same, the one before
 * @UG_GOAL_MOVE_RIGHT: to what serves the same, the one after
 */
typedef enum
{
  UG_GOAL_MOVE_UP,
  UG_GOAL_MOVE_DOWN,
  UG_GOAL_MOVE_LEFT,
  UG_GOAL_MOVE_RIGHT,
} UgGoalMove;

/**
 * UgGoalLayout:
 *
 * Every strategic goal heads a part; each goal that serves it begins a column below it, in which
 * stands what serves that goal in turn, set in like an outline. A goal stands in full once, below
 * the first goal it serves; below every other one stands an echo of it, so that no line has to
 * cross another and there are no more boxes than goals and links. What leads nowhere, also because
 * it leads in a circle, begins a column without a head at the end. Never changed.
 */
typedef struct _UgGoalLayout UgGoalLayout;

UgGoalLayout *ug_goal_layout_new (UgGoalGraph *graph, gboolean leaves);
UgGoalLayout *ug_goal_layout_ref (UgGoalLayout *self);
void ug_goal_layout_unref (UgGoalLayout *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgGoalLayout, ug_goal_layout_unref)

UgGoalGraph *ug_goal_layout_get_graph (UgGoalLayout *self);
gboolean ug_goal_layout_get_leaves (UgGoalLayout *self);
guint ug_goal_layout_get_n_boxes (UgGoalLayout *self);
const UgGoalBox *ug_goal_layout_get_box (UgGoalLayout *self, guint box);
guint ug_goal_layout_get_n_columns (UgGoalLayout *self);
const UgGoalColumn *ug_goal_layout_get_column (UgGoalLayout *self, guint column);
int ug_goal_layout_find (UgGoalLayout *self, guint point);
int ug_goal_layout_move (UgGoalLayout *self, guint box, UgGoalMove move);

G_END_DECLS

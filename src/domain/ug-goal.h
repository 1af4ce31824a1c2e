/* ug-goal.h: what the client wants, strategic or operational, and how one would notice.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_GOAL (ug_goal_get_type ())
UG_DECLARE_RECORD (UgGoal, ug_goal, GOAL)

typedef enum
{
  UG_GOAL_LEVEL_STRATEGIC,
  UG_GOAL_LEVEL_OPERATIONAL,
} UgGoalLevel;

typedef enum
{
  UG_GOAL_LEVEL,
  UG_GOAL_TITLE,
  UG_GOAL_WORDS,
  UG_GOAL_SAID_BY,
  UG_GOAL_MEASURE,
  UG_GOAL_FROM,
  UG_GOAL_TO,
  UG_GOAL_BY,
  UG_GOAL_SERVES,
  UG_GOAL_PACKAGES,
  UG_GOAL_DISMISSED,
  UG_GOAL_N_FIELDS,
} UgGoalField;

typedef enum
{
  UG_GOAL_EVIDENCE,
  UG_GOAL_OPTIONS,
  UG_GOAL_N_LISTS,
} UgGoalList;

extern const UgChoice ug_goal_level_choices[];

G_END_DECLS

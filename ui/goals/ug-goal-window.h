/* ug-goal-window.h: the whole picture of the goals, large, for two people at one screen.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"
#include "ug-room.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define UG_TYPE_GOAL_WINDOW (ug_goal_window_get_type ())
G_DECLARE_FINAL_TYPE (UgGoalWindow, ug_goal_window, UG, GOAL_WINDOW, AdwWindow)

GtkWidget *ug_goal_window_new (UgRoom *room, UgRecord *selected);

G_END_DECLS

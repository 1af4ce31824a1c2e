/* ug-goal-invitation.h: what a goal without facts is, before the client: one that can be measured.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-goal.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_goal_invitation_new (UgRoom *room, UgGoal *goal);

G_END_DECLS

/* ug-goals-panel.h: what for: the tree of goals and the one that is looked at.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-goal.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_GOALS_PANEL (ug_goals_panel_get_type ())
G_DECLARE_FINAL_TYPE (UgGoalsPanel, ug_goals_panel, UG, GOALS_PANEL, GtkBox)

GtkWidget *ug_goals_panel_new (UgRoom *room);
UgGoal *ug_goals_panel_get_selected (UgGoalsPanel *self);
void ug_goals_panel_select (UgGoalsPanel *self, UgGoal *goal);
void ug_goals_panel_show_picture (UgGoalsPanel *self);
gboolean ug_goals_panel_reveal (UgGoalsPanel *self, const char *record_id);

G_END_DECLS

/* ug-promises-panel.h: all promises beside the goals, to say which serves which.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-goal.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_PROMISES_PANEL (ug_promises_panel_get_type ())
G_DECLARE_FINAL_TYPE (UgPromisesPanel, ug_promises_panel, UG, PROMISES_PANEL, GtkBox)

GtkWidget *ug_promises_panel_new (UgRoom *room);
void ug_promises_panel_look_at (UgPromisesPanel *self, UgGoal *goal);
void ug_promises_panel_enter (UgPromisesPanel *self);

G_END_DECLS

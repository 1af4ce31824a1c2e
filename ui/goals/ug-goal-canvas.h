/* ug-goal-canvas.h: the rows of the picture of the goals in pixels.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-goal-row.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * UgGoalCanvas:
 *
 * Measures and places the widgets of a layout's boxes, and draws the lines between them. It belongs
 * to a widget, whose type size everything is measured in.
 */
typedef struct _UgGoalCanvas UgGoalCanvas;

UgGoalCanvas *ug_goal_canvas_new (GtkWidget *owner, guint narrowest);
void ug_goal_canvas_free (UgGoalCanvas *self);

void ug_goal_canvas_show (UgGoalCanvas *self, UgGoalLayout *layout, GPtrArray *nodes);
int ug_goal_canvas_get_narrowest (UgGoalCanvas *self);
int ug_goal_canvas_measure (UgGoalCanvas *self, int width);
void ug_goal_canvas_place (UgGoalCanvas *self, int width);
void ug_goal_canvas_draw (UgGoalCanvas *self, GtkSnapshot *snapshot);

G_END_DECLS

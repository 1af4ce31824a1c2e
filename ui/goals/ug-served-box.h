/* ug-served-box.h: what serves a goal, and what comes of it when nothing does.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-goal.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_SERVED_BOX (ug_served_box_get_type ())
G_DECLARE_FINAL_TYPE (UgServedBox, ug_served_box, UG, SERVED_BOX, GtkBox)

GtkWidget *ug_served_box_new (UgRoom *room, UgGoal *goal);

G_END_DECLS

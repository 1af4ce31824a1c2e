/* ug-goal-out.h: the picture of the goals leaves the screen as a file.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void ug_goal_out_save (GtkWidget *widget, UgRoom *room);

G_END_DECLS

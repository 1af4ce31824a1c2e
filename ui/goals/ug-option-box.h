/* ug-option-box.h: what else could serve a goal, shown openly to everybody at the table.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-goal.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_option_box_new (UgRoom *room, UgGoal *goal);

G_END_DECLS

/* ug-goal-tick.h: which of the client's goals one package serves.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-package.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_goal_tick_new (UgRoom *room, UgPackage *package);

G_END_DECLS

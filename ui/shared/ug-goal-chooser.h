/* ug-goal-chooser.h: which goals something serves, ticked in a list that drops down.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_goal_chooser_new (UgRoom *room, UgRecord *record, guint field);

G_END_DECLS

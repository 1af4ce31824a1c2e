/* ug-priority-bar.h: the priorities side by side, in the client's own examples; one is chosen.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-priority.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_PRIORITY_BAR (ug_priority_bar_get_type ())
G_DECLARE_FINAL_TYPE (UgPriorityBar, ug_priority_bar, UG, PRIORITY_BAR, GtkWidget)

GtkWidget *ug_priority_bar_new (UgRoom *room);
UgPriority *ug_priority_bar_get_chosen (UgPriorityBar *self);
void ug_priority_bar_choose (UgPriorityBar *self, UgPriority *priority);

G_END_DECLS

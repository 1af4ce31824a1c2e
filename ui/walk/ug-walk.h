/* ug-walk.h: the walk through the eight steps: outline at the left, one page at the right.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"
#include "ug-step.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_WALK (ug_walk_get_type ())
G_DECLARE_FINAL_TYPE (UgWalk, ug_walk, UG, WALK, GtkWidget)

GtkWidget *ug_walk_new (UgRoom *room);
UgRoom *ug_walk_get_room (UgWalk *self);
UgStep ug_walk_get_step (UgWalk *self);
void ug_walk_go (UgWalk *self, UgStep step, const char *record_id, const char *field_name);
void ug_walk_enter (UgWalk *self, UgStep step);

G_END_DECLS

/* ug-promise-tick.h: a promise that is ticked when it serves the goal looked at, or dragged onto
 * it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-expectation.h"
#include "ug-goal.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_PROMISE_TICK (ug_promise_tick_get_type ())
G_DECLARE_FINAL_TYPE (UgPromiseTick, ug_promise_tick, UG, PROMISE_TICK, GtkBox)

GtkWidget *ug_promise_tick_new (UgRoom *room, UgExpectation *promise);
void ug_promise_tick_look_at (UgPromiseTick *self, UgGoal *goal);

G_END_DECLS

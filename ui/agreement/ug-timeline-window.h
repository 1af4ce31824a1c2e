/* ug-timeline-window.h: the kickoff and every version since, to look at and to compare.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define UG_TYPE_TIMELINE_WINDOW (ug_timeline_window_get_type ())
G_DECLARE_FINAL_TYPE (UgTimelineWindow, ug_timeline_window, UG, TIMELINE_WINDOW, AdwWindow)

GtkWidget *ug_timeline_window_new (UgRoom *room, GPtrArray *versions, GPtrArray *past);

G_END_DECLS

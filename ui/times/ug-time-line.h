/* ug-time-line.h: a picture of what happens when: open hours shaded, every promise a mark.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-priority.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_TIME_LINE (ug_time_line_get_type ())
G_DECLARE_FINAL_TYPE (UgTimeLine, ug_time_line, UG, TIME_LINE, GtkWidget)

GtkWidget *ug_time_line_new (UgRoom *room, UgPriority *priority);

G_END_DECLS

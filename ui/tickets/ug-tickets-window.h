/* ug-tickets-window.h: a help desk's file held against what was promised.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define UG_TYPE_TICKETS_WINDOW (ug_tickets_window_get_type ())
G_DECLARE_FINAL_TYPE (UgTicketsWindow, ug_tickets_window, UG, TICKETS_WINDOW, AdwWindow)

gboolean ug_tickets_window_can_open (UgRoom *room);
GtkWidget *ug_tickets_window_open (GtkWidget *parent, UgRoom *room);
void ug_tickets_window_take (UgTicketsWindow *self, GFile *file);

G_END_DECLS

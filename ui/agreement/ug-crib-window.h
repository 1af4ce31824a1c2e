/* ug-crib-window.h: what to know before a call, on one page, for our eyes only.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define UG_TYPE_CRIB_WINDOW (ug_crib_window_get_type ())
G_DECLARE_FINAL_TYPE (UgCribWindow, ug_crib_window, UG, CRIB_WINDOW, AdwWindow)

GtkWidget *ug_crib_window_open (GtkWidget *parent, UgRoom *room);

G_END_DECLS

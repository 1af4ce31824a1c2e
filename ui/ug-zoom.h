/* ug-zoom.h: type large enough for two people and one laptop.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_ZOOM_SMALLEST 80
#define UG_ZOOM_LARGEST 200
#define UG_ZOOM_STEP 10

void ug_zoom_apply (GdkDisplay *display, int percent);

G_END_DECLS

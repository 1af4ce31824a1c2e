/* ug-day-scale.h: the hours of a day written above its bars.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_DAY_SCALE (ug_day_scale_get_type ())
G_DECLARE_FINAL_TYPE (UgDayScale, ug_day_scale, UG, DAY_SCALE, GtkWidget)

GtkWidget *ug_day_scale_new (void);

G_END_DECLS

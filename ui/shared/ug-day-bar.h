/* ug-day-bar.h: the hours of one day as bars whose ends can be dragged.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-calendar-parts.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A day is shown until 8:00 of the next one, where most nights have ended. */
#define UG_DAY_BAR_MINUTES (32 * 60)

#define UG_TYPE_DAY_BAR (ug_day_bar_get_type ())
G_DECLARE_FINAL_TYPE (UgDayBar, ug_day_bar, UG, DAY_BAR, GtkWidget)

GtkWidget *ug_day_bar_new (const char *day);
void ug_day_bar_set_hours (UgDayBar *self, const UgHours *hours, guint count);
guint ug_day_bar_get_hours (UgDayBar *self, const UgHours **hours);

G_END_DECLS

/* ug-odd-days.h: the days of a calendar unlike its week: holidays, special hours, breaks.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_ODD_DAYS (ug_odd_days_get_type ())
G_DECLARE_FINAL_TYPE (UgOddDays, ug_odd_days, UG, ODD_DAYS, GtkBox)

GtkWidget *ug_odd_days_new (UgRoom *room, UgRecord *record, guint field);
void ug_odd_days_take (UgOddDays *self, GFile *file);

G_END_DECLS

/* ug-odd-day-form.h: one more day unlike the others: which day, and how it differs.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_ODD_DAY_FORM (ug_odd_day_form_get_type ())
G_DECLARE_FINAL_TYPE (UgOddDayForm, ug_odd_day_form, UG, ODD_DAY_FORM, GtkBox)

GtkWidget *ug_odd_day_form_new (UgRoom *room, UgRecord *record, guint field);

G_END_DECLS

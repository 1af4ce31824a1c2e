/* ug-calendar-change.h: another calendar at one press, and the way back.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void ug_calendar_change (
    GtkWidget *widget, UgRecord *record, guint field, UgCalendar *calendar, const char *message);

G_END_DECLS

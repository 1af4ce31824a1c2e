/* ug-calendar-row.h: a calendar written on one line, and beside it how it was understood.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_calendar_row_new (UgRoom *room, UgRecord *record, guint field);

G_END_DECLS

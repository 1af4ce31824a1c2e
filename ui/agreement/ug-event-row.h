/* ug-event-row.h: one thing that happened, in the list at the left of the timeline.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-event.h"
#include "ug-language.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_EVENT_ROW (ug_event_row_get_type ())
G_DECLARE_FINAL_TYPE (UgEventRow, ug_event_row, UG, EVENT_ROW, GtkListBoxRow)

GtkWidget *ug_event_row_new (UgEvent *event, const char *state, UgLanguage *language);
UgEvent *ug_event_row_get_event (UgEventRow *self);
void ug_event_row_add_month (GtkListBoxRow *row, GtkListBoxRow *before, gpointer language);

G_END_DECLS

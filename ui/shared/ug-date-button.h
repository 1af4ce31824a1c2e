/* ug-date-button.h: a calendar that drops down beside a date.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_date_button_new (UgRoom *room, UgRecord *record, guint field);
GtkWidget *ug_date_button_new_for_entry (UgRoom *room, GtkEditable *entry, const char *name);

G_END_DECLS

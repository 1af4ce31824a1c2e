/* ug-record-menu.h: move up, move down, remove: the same three for every record in a list.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_record_menu_new (UgRecord *record);
void
ug_record_menu_add_item (GtkWidget *menu, const char *label, GCallback activate, gpointer data);

G_END_DECLS

/* ug-import-button.h: takes people from vCards.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-person.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_import_button_new (UgRoom *room, UgSide side);
void ug_import_button_take (GtkWidget *button, GListModel *files);

G_END_DECLS

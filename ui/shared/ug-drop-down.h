/* ug-drop-down.h: a drop-down whose width does not follow what is chosen.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void ug_drop_down_shorten (GtkDropDown *chooser);
GtkWidget *ug_drop_down_new (void);

G_END_DECLS

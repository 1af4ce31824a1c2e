/* ug-plain.h: data shown as it was typed, where libadwaita would parse markup; and names for ears.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void ug_plain_title (GtkWidget *row, const char *title);
AdwToast *ug_plain_toast (const char *title);
void ug_accessible_name (GtkWidget *widget, const char *name);
void ug_accessible_by_label (GtkWidget *button);

G_END_DECLS

/* ug-closing.h: the keys that close a window opened beside the main one.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void ug_closing_install (GtkWidgetClass *window_class);

G_END_DECLS

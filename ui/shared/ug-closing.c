/* ug-closing.c: the keys that close a window opened beside the main one.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-closing.h"

/**
 * ug_closing_install:
 * @window_class: the class of a #GtkWindow, while it is initialised
 *
 * Lets the windows of a class be closed by Escape and by Ctrl+W.  A window that must stay refuses
 * in its `close_request`.
 */
void
ug_closing_install (GtkWidgetClass *window_class)
{
  gtk_widget_class_add_binding_action (window_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (window_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close",
                                       NULL);
}

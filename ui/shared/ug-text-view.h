/* ug-text-view.h: several lines of text that take exactly the height they need.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_TEXT_VIEW (ug_text_view_get_type ())
G_DECLARE_FINAL_TYPE (UgTextView, ug_text_view, UG, TEXT_VIEW, GtkTextView)

GtkWidget *ug_text_view_new (void);
void ug_text_view_set_hint (UgTextView *self, const char *hint);

G_END_DECLS

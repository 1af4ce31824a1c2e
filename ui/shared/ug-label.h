/* ug-label.h: words on a page that break where they must.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_label_new (const char *text, const char *css_class);
GtkWidget *ug_label_append (GtkBox *box, const char *text, const char *css_class);
void ug_label_set_class (GtkLabel *label, const char *css_class, gboolean on);

G_END_DECLS

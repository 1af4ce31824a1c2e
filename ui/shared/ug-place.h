/* ug-place.h: which field of which record a widget stands for, so that one can return to it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_PLACE_WHOLE G_MAXUINT

void ug_place_set (GtkWidget *widget, UgRecord *record, guint field);
gboolean ug_place_get (GtkWidget *widget, const char **record_id, const char **field_name);
GtkWidget *ug_place_find (GtkWidget *root, const char *record_id, const char *field_name);
gboolean ug_place_go (GtkWidget *root, const char *record_id, const char *field_name);
gboolean ug_place_enter (GtkWidget *root);

G_END_DECLS

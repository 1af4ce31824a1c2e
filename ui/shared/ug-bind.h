/* ug-bind.h: ties a widget to a field, in both directions, for as long as both live.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void ug_bind_editable (GtkEditable *editable, UgRoom *room, UgRecord *record, guint field);
void ug_bind_buffer (GtkTextBuffer *buffer, UgRecord *record, guint field);
void ug_bind_choice (GtkWidget *chooser, UgRecord *record, guint field);
void ug_bind_person (GtkWidget *chooser, UgRoom *room, UgRecord *record, guint field);

G_END_DECLS

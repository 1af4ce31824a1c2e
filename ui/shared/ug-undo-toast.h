/* ug-undo-toast.h: taking something away, with one button to bring it back.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"
#include "ug-undo.h"

#include <adwaita.h>

G_BEGIN_DECLS

void ug_undo_toast_remove (GtkWidget *widget, UgRecord *record);
void ug_undo_toast_offer (
    GtkWidget *widget, const char *message, GCallback undo, gpointer data, GDestroyNotify destroy);
void ug_undo_toast_revert (GtkWidget *widget, const char *message, UgUndo *undo);

G_END_DECLS

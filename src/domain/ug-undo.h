/* ug-undo.h: takes back what one action of the user changed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_UNDO (ug_undo_get_type ())
G_DECLARE_FINAL_TYPE (UgUndo, ug_undo, UG, UNDO, GObject)

UgUndo *ug_undo_begin (UgRecord *root);
void ug_undo_end (UgUndo *self);
gboolean ug_undo_can_revert (UgUndo *self);
gboolean ug_undo_revert (UgUndo *self);

G_END_DECLS

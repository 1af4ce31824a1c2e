/* ug-sign-box.h: one person signs: drawn, typed, or later by pen on paper.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"
#include "ug-signature.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * UgSignBox:
 *
 * Emits `done` when the person has signed or has left it.
 */
#define UG_TYPE_SIGN_BOX (ug_sign_box_get_type ())
G_DECLARE_FINAL_TYPE (UgSignBox, ug_sign_box, UG, SIGN_BOX, GtkBox)

GtkWidget *ug_sign_box_new (UgPerson *person, UgRoom *room);
UgSignature *ug_sign_box_get_signature (UgSignBox *self);

G_END_DECLS

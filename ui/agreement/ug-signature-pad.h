/* ug-signature-pad.h: a field to sign in, with a mouse, a finger or a stylus.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * UgSignaturePad:
 *
 * Emits `drawn` when what is drawn on it has changed.
 */
#define UG_TYPE_SIGNATURE_PAD (ug_signature_pad_get_type ())
G_DECLARE_FINAL_TYPE (UgSignaturePad, ug_signature_pad, UG, SIGNATURE_PAD, GtkDrawingArea)

GtkWidget *ug_signature_pad_new (void);
void ug_signature_pad_clear (UgSignaturePad *self);
gboolean ug_signature_pad_is_empty (UgSignaturePad *self);
char *ug_signature_pad_get_strokes (UgSignaturePad *self);
void ug_signature_pad_draw (UgSignaturePad *self, double x, double y, gboolean begins);

G_END_DECLS

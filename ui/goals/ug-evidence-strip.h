/* ug-evidence-strip.h: how sure we are of what was just said, and what to ask next.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-note.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_EVIDENCE_STRIP (ug_evidence_strip_get_type ())
G_DECLARE_FINAL_TYPE (UgEvidenceStrip, ug_evidence_strip, UG, EVIDENCE_STRIP, GtkBox)

GtkWidget *ug_evidence_strip_new (UgRoom *room, UgNote *note);
void ug_evidence_strip_take (UgEvidenceStrip *self);

G_END_DECLS

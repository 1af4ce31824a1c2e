/* ug-evidence-box.h: how sure we are of a goal: the marks in one line, the stories when opened.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-goal.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_EVIDENCE_BOX (ug_evidence_box_get_type ())
G_DECLARE_FINAL_TYPE (UgEvidenceBox, ug_evidence_box, UG, EVIDENCE_BOX, GtkBox)

GtkWidget *ug_evidence_box_new (UgRoom *room, UgGoal *goal);

G_END_DECLS

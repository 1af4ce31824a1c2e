/* ug-evidence-row.h: how sure we are of a goal, for our eyes.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-evidence.h"
#include "ug-open-row.h"

G_BEGIN_DECLS

#define UG_TYPE_EVIDENCE_ROW (ug_evidence_row_get_type ())
G_DECLARE_FINAL_TYPE (UgEvidenceRow, ug_evidence_row, UG, EVIDENCE_ROW, UgOpenRow)

GtkWidget *ug_evidence_row_new (UgRoom *room, UgEvidence *evidence);

G_END_DECLS

/* ug-evidence.h: how sure we are of a goal, and because of what.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_EVIDENCE (ug_evidence_get_type ())
UG_DECLARE_RECORD (UgEvidence, ug_evidence, EVIDENCE)

typedef enum
{
  UG_EVIDENCE_MARK_NONE,
  UG_EVIDENCE_MARK_HAPPENED,
  UG_EVIDENCE_MARK_MEASURED,
  UG_EVIDENCE_MARK_COMMITTED,
  UG_EVIDENCE_MARK_OPINION,
  UG_EVIDENCE_MARK_WISH,
} UgEvidenceMark;

typedef enum
{
  UG_EVIDENCE_MARK,
  UG_EVIDENCE_TEXT,
  UG_EVIDENCE_TOLD_BY,
  UG_EVIDENCE_TOLD_ON,
  UG_EVIDENCE_N_FIELDS,
} UgEvidenceField;

extern const UgChoice ug_evidence_mark_choices[];

G_END_DECLS

/* ug-evidence.c: how sure we are of a goal, and because of what.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-evidence.h"

#include <glib/gi18n.h>

const UgChoice ug_evidence_mark_choices[] = {
  [UG_EVIDENCE_MARK_NONE] = { "none", NULL },
  [UG_EVIDENCE_MARK_HAPPENED] = { "happened", N_ ("It happened") },
  [UG_EVIDENCE_MARK_MEASURED] = { "measured", N_ ("It was measured") },
  [UG_EVIDENCE_MARK_COMMITTED] = { "committed", N_ ("They committed to it") },
  [UG_EVIDENCE_MARK_OPINION] = { "opinion", N_ ("An opinion") },
  [UG_EVIDENCE_MARK_WISH] = { "wish", N_ ("A wish") },
  { NULL },
};

static const UgField fields[] = {
  [UG_EVIDENCE_MARK] = { "mark", UG_FIELD_CHOICE, N_ ("How sure we are"), UG_FIELD_PRIVATE,
                         ug_evidence_mark_choices },
  [UG_EVIDENCE_TEXT] = { "text", UG_FIELD_LINES, N_ ("What happened"), UG_FIELD_SEARCHED },
  [UG_EVIDENCE_TOLD_BY] = { "told-by", UG_FIELD_REF, N_ ("Told by") },
  [UG_EVIDENCE_TOLD_ON] = { "told-on", UG_FIELD_DATE, N_ ("Told on") },
};

UG_DEFINE_RECORD (UgEvidence, ug_evidence, "evidence", fields, G_N_ELEMENTS (fields), NULL, 0)

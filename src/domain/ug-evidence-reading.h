/* ug-evidence-reading.h: how firm it is what was said, proposed from its wording.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-evidence.h"

G_BEGIN_DECLS

/* The beginning of a very long answer is enough to propose from. */
#define UG_EVIDENCE_READING_MAX_BYTES 16384

/**
 * UgEvidenceProposal:
 * @mark: what is proposed; %UG_EVIDENCE_MARK_NONE when the wording tells nothing
 * @kind: the same more closely: a kind of the rules such as "generality"; "" without a proposal
 * @reason: why, in the language of what was said; "" without a proposal
 * @follow_up: what to ask next, in the same language; "" without a proposal
 *
 * The texts live as long as the reader.
 */
typedef struct
{
  UgEvidenceMark mark;
  const char *kind;
  const char *reason;
  const char *follow_up;
} UgEvidenceProposal;

typedef struct _UgEvidenceReader UgEvidenceReader;

UgEvidenceReader *ug_evidence_reader_new (void);
void ug_evidence_reader_free (UgEvidenceReader *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgEvidenceReader, ug_evidence_reader_free)

UgEvidenceProposal ug_evidence_reader_read (UgEvidenceReader *self, const char *said);
gboolean ug_evidence_is_firm (UgEvidenceMark mark);

G_END_DECLS

/* ug-signature.h: one person who agrees to what is sealed, and how.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-person.h"

G_BEGIN_DECLS

#define UG_TYPE_SIGNATURE (ug_signature_get_type ())
UG_DECLARE_RECORD (UgSignature, ug_signature, SIGNATURE)

/**
 * UgSignatureHow:
 * @UG_SIGNATURE_PAPER: with a pen, on the printed paper
 * @UG_SIGNATURE_DRAWN: drawn on the screen
 * @UG_SIGNATURE_TYPED: the name was typed
 *
 * None of them is a qualified electronic signature, and nothing here says so.
 */
typedef enum
{
  UG_SIGNATURE_PAPER,
  UG_SIGNATURE_DRAWN,
  UG_SIGNATURE_TYPED,
} UgSignatureHow;

/* Name, role and side are kept beside the person, as they were when the agreement was sealed. The
 * strokes are the text form of UgStrokes. What was read aloud is kept as ug_read_back_hash() of it,
 * so that a signature that waits for the sealing is never put beneath anything else. */
typedef enum
{
  UG_SIGNATURE_PERSON,
  UG_SIGNATURE_NAME,
  UG_SIGNATURE_ROLE,
  UG_SIGNATURE_SIDE,
  UG_SIGNATURE_HOW,
  UG_SIGNATURE_STROKES,
  UG_SIGNATURE_SIGNED_AT,
  UG_SIGNATURE_READ,
  UG_SIGNATURE_N_FIELDS,
} UgSignatureField;

extern const UgChoice ug_signature_how_choices[];

UgSignature *ug_signature_new (UgPerson *person, UgSignatureHow how, GDateTime *now);
UgSignature *ug_signature_find (UgRecord *agreement, const char *person);

G_END_DECLS

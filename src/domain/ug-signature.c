/* ug-signature.c: one person who agrees to what is sealed, and how.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-signature.h"

#include "ug-agreement.h"

#include <glib/gi18n.h>

const UgChoice ug_signature_how_choices[] = {
  [UG_SIGNATURE_PAPER] = { "paper", N_ ("By pen on paper") },
  [UG_SIGNATURE_DRAWN] = { "drawn", N_ ("Drawn here") },
  [UG_SIGNATURE_TYPED] = { "typed", N_ ("Typed name") },
  { NULL },
};

static const UgField fields[] = {
  [UG_SIGNATURE_PERSON] = { "person", UG_FIELD_REF, N_ ("Who") },
  [UG_SIGNATURE_NAME] = { "name", UG_FIELD_TEXT, N_ ("Name") },
  [UG_SIGNATURE_ROLE] = { "role", UG_FIELD_TEXT, N_ ("Role") },
  [UG_SIGNATURE_SIDE] = { "side", UG_FIELD_CHOICE, N_ ("Side"), UG_FIELD_PLAIN, ug_side_choices },
  [UG_SIGNATURE_HOW] = { "how", UG_FIELD_CHOICE, N_ ("How"), UG_FIELD_PLAIN,
                         ug_signature_how_choices },
  [UG_SIGNATURE_STROKES] = { "strokes", UG_FIELD_TEXT, N_ ("Strokes") },
  [UG_SIGNATURE_SIGNED_AT] = { "signed-at", UG_FIELD_MOMENT, N_ ("Signed") },
  [UG_SIGNATURE_READ] = { "read", UG_FIELD_TEXT, N_ ("SHA-256 of what was read aloud") },
};

UG_DEFINE_RECORD (UgSignature, ug_signature, "signature", fields, G_N_ELEMENTS (fields), NULL, 0)

/**
 * ug_signature_new:
 * @person: who signs
 * @how: how
 * @now: the moment
 *
 * Returns: (transfer full): the signature, which no agreement has yet
 */
UgSignature *
ug_signature_new (UgPerson *person, UgSignatureHow how, GDateTime *now)
{
  UgRecord *self = ug_record_new (UG_TYPE_SIGNATURE);
  g_autoptr (GDateTime) utc = g_date_time_to_utc (now);
  g_autofree char *at = g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");
  UgRecord *from = UG_RECORD (person);

  ug_record_set_text (self, UG_SIGNATURE_PERSON, ug_record_get_id (from));
  ug_record_set_text (self, UG_SIGNATURE_NAME, ug_record_get_text (from, UG_PERSON_NAME));
  ug_record_set_text (self, UG_SIGNATURE_ROLE, ug_record_get_text (from, UG_PERSON_ROLE));
  ug_record_set_choice (self, UG_SIGNATURE_SIDE, ug_record_get_choice (from, UG_PERSON_SIDE));
  ug_record_set_choice (self, UG_SIGNATURE_HOW, how);
  /* What will be signed with a pen is not signed yet. */
  if (how != UG_SIGNATURE_PAPER)
    ug_record_set_text (self, UG_SIGNATURE_SIGNED_AT, at);

  return UG_SIGNATURE (self);
}

/**
 * ug_signature_find:
 * @agreement: an agreement
 * @person: identifier of a person
 *
 * Returns: (transfer none) (nullable): how this person signed
 */
UgSignature *
ug_signature_find (UgRecord *agreement, const char *person)
{
  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_SIGNATURES); i++)
    {
      UgRecord *signature = ug_record_peek (agreement, UG_AGREEMENT_SIGNATURES, i);

      if (g_str_equal (ug_record_get_text (signature, UG_SIGNATURE_PERSON), person))
        return UG_SIGNATURE (signature);
    }

  return NULL;
}

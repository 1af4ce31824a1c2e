/* ug-agreement.c: the whole of what was agreed; a draft until it is sealed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-agreement.h"

#include "ug-expectation.h"
#include "ug-factor.h"
#include "ug-glossary-term.h"
#include "ug-goal.h"
#include "ug-note.h"
#include "ug-priority.h"
#include "ug-signature.h"

#include <glib/gi18n.h>

static const UgField fields[] = {
  [UG_AGREEMENT_TITLE] = { "title", UG_FIELD_TEXT, N_ ("Title"), UG_FIELD_SEARCHED },
  [UG_AGREEMENT_HELD_ON] = { "held-on", UG_FIELD_DATE, N_ ("Date") },
  [UG_AGREEMENT_PLACE] = { "place", UG_FIELD_TEXT, N_ ("Place") },
  [UG_AGREEMENT_PAPER_LANGUAGE] = { "paper-language", UG_FIELD_TEXT, N_ ("Language of the paper") },
  [UG_AGREEMENT_PACKAGE] = { "package", UG_FIELD_REF, N_ ("Package") },
  [UG_AGREEMENT_PACKAGE_NAME] = { "package-name", UG_FIELD_TEXT, N_ ("Package"), UG_FIELD_HISTORY },
  [UG_AGREEMENT_PACKAGE_PRICE] = { "package-price", UG_FIELD_TEXT, N_ ("Price"), UG_FIELD_HISTORY },
  [UG_AGREEMENT_PACKAGE_INCLUSIONS] = { "package-inclusions", UG_FIELD_LINES, N_ ("Included") },
  [UG_AGREEMENT_PACKAGE_EXCLUSIONS] = { "package-exclusions", UG_FIELD_LINES, N_ ("Not included") },
  [UG_AGREEMENT_STARTS_ON] = { "starts-on", UG_FIELD_DATE, N_ ("Valid from") },
  [UG_AGREEMENT_ENDS_ON] = { "ends-on", UG_FIELD_DATE, N_ ("Valid until") },
  [UG_AGREEMENT_NOTICE_ON] = { "notice-on", UG_FIELD_DATE, N_ ("Give notice by") },
  [UG_AGREEMENT_FEEDBACK_HOW] = { "feedback-how", UG_FIELD_LINES, N_ ("How feedback is taken"),
                                  UG_FIELD_HISTORY },
  [UG_AGREEMENT_FEEDBACK_WHEN] = { "feedback-when", UG_FIELD_TEXT, N_ ("When feedback is taken"),
                                   UG_FIELD_HISTORY },
  [UG_AGREEMENT_EXAMPLE_ON] = { "example-on", UG_FIELD_DATE, N_ ("Day of the examples") },
  [UG_AGREEMENT_EXAMPLE_AT] = { "example-at", UG_FIELD_TEXT, N_ ("Hour of the examples") },
  [UG_AGREEMENT_NOTE] = { "note", UG_FIELD_LINES, N_ ("Private note"), UG_FIELD_PRIVATE },
};

static const UgListField lists[] = {
  [UG_AGREEMENT_PRIORITIES] = { "priorities", ug_priority_get_type, N_ ("Priorities") },
  [UG_AGREEMENT_EXPECTATIONS] = { "expectations", ug_expectation_get_type, N_ ("Expectations") },
  [UG_AGREEMENT_GOALS] = { "goals", ug_goal_get_type, N_ ("Goals") },
  [UG_AGREEMENT_NOTES] = { "notes", ug_note_get_type, N_ ("Interview") },
  [UG_AGREEMENT_FACTORS] = { "factors", ug_factor_get_type, N_ ("Factors") },
  [UG_AGREEMENT_GLOSSARY] = { "glossary", ug_glossary_term_get_type, N_ ("Words we use") },
  [UG_AGREEMENT_SIGNATURES] = { "signatures", ug_signature_get_type, N_ ("Signatures") },
};

UG_DEFINE_RECORD (UgAgreement,
                  ug_agreement,
                  "agreement",
                  fields,
                  G_N_ELEMENTS (fields),
                  lists,
                  G_N_ELEMENTS (lists))

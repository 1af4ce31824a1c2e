/* ug-glossary-term.c: the client's own word for something, and ours.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * It stands on the paper, so it belongs to the agreement and is sealed with it.
 */

#include "ug-glossary-term.h"

#include <glib/gi18n.h>

static const UgField fields[] = {
  [UG_GLOSSARY_TERM_THEIRS] = { "words", UG_FIELD_TEXT, N_ ("You say"), UG_FIELD_SEARCHED },
  [UG_GLOSSARY_TERM_OURS] = { "ours", UG_FIELD_TEXT, N_ ("We say"), UG_FIELD_SEARCHED },
  [UG_GLOSSARY_TERM_MEANING] = { "meaning", UG_FIELD_TEXT, N_ ("What it means"),
                                 UG_FIELD_SEARCHED },
};

UG_DEFINE_RECORD (UgGlossaryTerm, ug_glossary_term, "gloss", fields, G_N_ELEMENTS (fields), NULL, 0)

/* ug-glossary-term.h: the client's own word for something, and ours.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_GLOSSARY_TERM (ug_glossary_term_get_type ())
UG_DECLARE_RECORD (UgGlossaryTerm, ug_glossary_term, GLOSSARY_TERM)

typedef enum
{
  UG_GLOSSARY_TERM_THEIRS,
  UG_GLOSSARY_TERM_OURS,
  UG_GLOSSARY_TERM_MEANING,
  UG_GLOSSARY_TERM_N_FIELDS,
} UgGlossaryTermField;

G_END_DECLS

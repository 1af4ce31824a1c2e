/* ug-fact.c: something the client told us once, so that nobody asks again.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-fact.h"

#include <glib/gi18n.h>

static const UgField fields[] = {
  [UG_FACT_TITLE] = { "title", UG_FIELD_TEXT, N_ ("What"), UG_FIELD_SEARCHED },
  [UG_FACT_VALUE] = { "value", UG_FIELD_TEXT, N_ ("What exactly"), UG_FIELD_SEARCHED },
  [UG_FACT_DUE] = { "due", UG_FIELD_DATE, N_ ("Remind on") },
  [UG_FACT_NOTICE_ON] = { "notice-on", UG_FIELD_DATE, N_ ("Give notice by") },
  [UG_FACT_TOLD_BY] = { "told-by", UG_FIELD_REF, N_ ("Told by") },
  [UG_FACT_TOLD_ON] = { "told-on", UG_FIELD_DATE, N_ ("Told on") },
  [UG_FACT_NOTE] = { "note", UG_FIELD_LINES, N_ ("Private note"), UG_FIELD_PRIVATE },
};

UG_DEFINE_RECORD (UgFact, ug_fact, "fact", fields, G_N_ELEMENTS (fields), NULL, 0)

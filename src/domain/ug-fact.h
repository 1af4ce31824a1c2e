/* ug-fact.h: something the client told us once, so that nobody asks again.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_FACT (ug_fact_get_type ())
UG_DECLARE_RECORD (UgFact, ug_fact, FACT)

typedef enum
{
  UG_FACT_TITLE,
  UG_FACT_VALUE,
  UG_FACT_DUE,
  UG_FACT_NOTICE_ON,
  UG_FACT_TOLD_BY,
  UG_FACT_TOLD_ON,
  UG_FACT_NOTE,
  UG_FACT_N_FIELDS,
} UgFactField;

G_END_DECLS

/* ug-postponement.h: a reminder that is to come again later.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_POSTPONEMENT (ug_postponement_get_type ())
UG_DECLARE_RECORD (UgPostponement, ug_postponement, POSTPONEMENT)

typedef enum
{
  UG_POSTPONEMENT_SOURCE,
  UG_POSTPONEMENT_KIND,
  UG_POSTPONEMENT_DATE,
  UG_POSTPONEMENT_UNTIL,
  UG_POSTPONEMENT_N_FIELDS,
} UgPostponementField;

G_END_DECLS

/* ug-measure.h: where the measure of a goal stands at a review.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_MEASURE (ug_measure_get_type ())
UG_DECLARE_RECORD (UgMeasure, ug_measure, MEASURE)

typedef enum
{
  UG_MEASURE_GOAL,
  UG_MEASURE_VALUE,
  UG_MEASURE_COMMENT,
  UG_MEASURE_N_FIELDS,
} UgMeasureField;

G_END_DECLS

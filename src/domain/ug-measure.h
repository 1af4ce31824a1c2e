/* ug-measure.h: where the measure of a goal stands at a review.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_MEASURE (ug_measure_get_type ())
UG_DECLARE_RECORD (UgMeasure, ug_measure, MEASURE)

/**
 * UgMeasureState:
 * @UG_MEASURE_STATE_NONE: nobody has looked at it yet
 * @UG_MEASURE_STATE_MET: the client has what he wanted
 * @UG_MEASURE_STATE_ON_THE_WAY: nearer than before
 * @UG_MEASURE_STATE_MISSED: not reached by its date, or further away
 * @UG_MEASURE_STATE_DROPPED: he does not want it any more
 */
typedef enum
{
  UG_MEASURE_STATE_NONE,
  UG_MEASURE_STATE_MET,
  UG_MEASURE_STATE_ON_THE_WAY,
  UG_MEASURE_STATE_MISSED,
  UG_MEASURE_STATE_DROPPED,
} UgMeasureState;

typedef enum
{
  UG_MEASURE_GOAL,
  UG_MEASURE_STATE,
  UG_MEASURE_VALUE,
  UG_MEASURE_COMMENT,
  UG_MEASURE_N_FIELDS,
} UgMeasureField;

extern const UgChoice ug_measure_state_choices[];

G_END_DECLS

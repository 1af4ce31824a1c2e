/* ug-quality.h: what a review says of one factor of quality.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_QUALITY (ug_quality_get_type ())
UG_DECLARE_RECORD (UgQuality, ug_quality, QUALITY)

/**
 * UgQualityField:
 * @UG_QUALITY_FACTOR: the factor of the agreement
 * @UG_QUALITY_TITLE: what it was called then
 * @UG_QUALITY_WEIGHT: what it weighed then
 * @UG_QUALITY_SCORE: what those at the table give it together, 1 to 5, or 0
 * @UG_QUALITY_MEASURED: what was measured of it
 */
typedef enum
{
  UG_QUALITY_FACTOR,
  UG_QUALITY_TITLE,
  UG_QUALITY_WEIGHT,
  UG_QUALITY_SCORE,
  UG_QUALITY_MEASURED,
  UG_QUALITY_N_FIELDS,
} UgQualityField;

G_END_DECLS

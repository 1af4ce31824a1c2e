/* ug-factor.h: a factor of service quality and what it weighs for this client.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_FACTOR (ug_factor_get_type ())
UG_DECLARE_RECORD (UgFactor, ug_factor, FACTOR)

typedef enum
{
  UG_FACTOR_GROUP_MANAGEMENT,
  UG_FACTOR_GROUP_COMMUNICATION,
  UG_FACTOR_GROUP_PRODUCTION,
} UgFactorGroup;

typedef enum
{
  UG_FACTOR_DIMENSION_NONE,
  UG_FACTOR_DIMENSION_RELIABILITY,
  UG_FACTOR_DIMENSION_RELEVANCE,
  UG_FACTOR_DIMENSION_VALUE,
  UG_FACTOR_DIMENSION_TRUST,
} UgFactorDimension;

typedef enum
{
  UG_FACTOR_GROUP,
  UG_FACTOR_DIMENSION,
  UG_FACTOR_TITLE,
  UG_FACTOR_MEANING,
  UG_FACTOR_WEIGHT,
  UG_FACTOR_N_FIELDS,
} UgFactorField;

extern const UgChoice ug_factor_group_choices[];
extern const UgChoice ug_factor_dimension_choices[];

G_END_DECLS

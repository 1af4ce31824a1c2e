/* ug-quality.c: what a review says of one factor of quality.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-quality.h"

#include <glib/gi18n.h>

static const UgField fields[] = {
  [UG_QUALITY_FACTOR] = { "factor", UG_FIELD_REF, N_ ("Factor") },
  [UG_QUALITY_TITLE] = { "title", UG_FIELD_TEXT, N_ ("Factor") },
  [UG_QUALITY_WEIGHT] = { "weight", UG_FIELD_NUMBER, N_ ("Weight") },
  [UG_QUALITY_SCORE] = { "score", UG_FIELD_NUMBER, N_ ("Score") },
  [UG_QUALITY_MEASURED] = { "measured", UG_FIELD_LINES, N_ ("Measured"), UG_FIELD_SEARCHED },
};

UG_DEFINE_RECORD (UgQuality, ug_quality, "quality", fields, G_N_ELEMENTS (fields), NULL, 0)

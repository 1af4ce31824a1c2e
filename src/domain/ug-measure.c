/* ug-measure.c: where the measure of a goal stands at a review.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-measure.h"

#include <glib/gi18n.h>

static const UgField fields[] = {
  [UG_MEASURE_GOAL] = { "goal", UG_FIELD_REF, N_ ("Goal") },
  [UG_MEASURE_VALUE] = { "value", UG_FIELD_TEXT, N_ ("Where it stands now") },
  [UG_MEASURE_COMMENT] = { "comment", UG_FIELD_LINES, N_ ("Comment"), UG_FIELD_SEARCHED },
};

UG_DEFINE_RECORD (UgMeasure, ug_measure, "measure", fields, G_N_ELEMENTS (fields), NULL, 0)

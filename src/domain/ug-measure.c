/* ug-measure.c: where the measure of a goal stands at a review.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-measure.h"

#include <glib/gi18n.h>

const UgChoice ug_measure_state_choices[] = {
  [UG_MEASURE_STATE_NONE] = { "none", NULL },
  [UG_MEASURE_STATE_MET] = { "met", N_ ("Met") },
  [UG_MEASURE_STATE_ON_THE_WAY] = { "on-the-way", N_ ("On the way") },
  [UG_MEASURE_STATE_MISSED] = { "missed", N_ ("Missed") },
  [UG_MEASURE_STATE_DROPPED] = { "dropped", N_ ("No longer wanted") },
  { NULL },
};

static const UgField fields[] = {
  [UG_MEASURE_GOAL] = { "goal", UG_FIELD_REF, N_ ("Goal") },
  [UG_MEASURE_STATE] = { "state", UG_FIELD_CHOICE, N_ ("Where the goal stands"), UG_FIELD_PLAIN,
                         ug_measure_state_choices },
  [UG_MEASURE_VALUE] = { "value", UG_FIELD_TEXT, N_ ("Where it stands now") },
  [UG_MEASURE_COMMENT] = { "comment", UG_FIELD_LINES, N_ ("Comment"), UG_FIELD_SEARCHED },
};

UG_DEFINE_RECORD (UgMeasure, ug_measure, "measure", fields, G_N_ELEMENTS (fields), NULL, 0)

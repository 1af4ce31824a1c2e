/* ug-factor.c: a factor of service quality and what it weighs for this client.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-factor.h"

#include <glib/gi18n.h>

const UgChoice ug_factor_group_choices[] = {
  [UG_FACTOR_GROUP_MANAGEMENT] = { "management", N_ ("Management") },
  [UG_FACTOR_GROUP_COMMUNICATION] = { "communication", N_ ("Communication") },
  [UG_FACTOR_GROUP_PRODUCTION] = { "production", N_ ("Production") },
  { NULL },
};

const UgChoice ug_factor_dimension_choices[] = {
  [UG_FACTOR_DIMENSION_NONE] = { "none", NULL },
  [UG_FACTOR_DIMENSION_RELIABILITY] = { "reliability", N_ ("Reliability") },
  [UG_FACTOR_DIMENSION_RELEVANCE] = { "relevance", N_ ("Relevance") },
  [UG_FACTOR_DIMENSION_VALUE] = { "value", N_ ("Value") },
  [UG_FACTOR_DIMENSION_TRUST] = { "trust", N_ ("Trust") },
  { NULL },
};

static const UgField fields[] = {
  [UG_FACTOR_GROUP] = { "group", UG_FIELD_CHOICE, N_ ("Group"), UG_FIELD_PLAIN,
                        ug_factor_group_choices },
  [UG_FACTOR_DIMENSION] = { "dimension", UG_FIELD_CHOICE, N_ ("Dimension"), UG_FIELD_PLAIN,
                            ug_factor_dimension_choices },
  [UG_FACTOR_TITLE] = { "title", UG_FIELD_TEXT, N_ ("Factor"), UG_FIELD_SEARCHED },
  [UG_FACTOR_MEANING] = { "meaning", UG_FIELD_LINES, N_ ("What it means") },
  [UG_FACTOR_WEIGHT] = { "weight", UG_FIELD_NUMBER, N_ ("Weight"), UG_FIELD_HISTORY },
};

UG_DEFINE_RECORD (UgFactor, ug_factor, "factor", fields, G_N_ELEMENTS (fields), NULL, 0)

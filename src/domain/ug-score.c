/* ug-score.c: one factor judged by one person.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-score.h"

#include <glib/gi18n.h>

static const UgField fields[] = {
  [UG_SCORE_FACTOR] = { "factor", UG_FIELD_REF, N_ ("Factor") },
  [UG_SCORE_TITLE] = { "title", UG_FIELD_TEXT, N_ ("Factor") },
  [UG_SCORE_WEIGHT] = { "weight", UG_FIELD_NUMBER, N_ ("Weight") },
  [UG_SCORE_SCORE] = { "score", UG_FIELD_NUMBER, N_ ("Score") },
  [UG_SCORE_EXPECTED] = { "expected", UG_FIELD_NUMBER, N_ ("Expected") },
  [UG_SCORE_COMMENT] = { "comment", UG_FIELD_TEXT, N_ ("Comment") },
};

UG_DEFINE_RECORD (UgScore, ug_score, "score", fields, G_N_ELEMENTS (fields), NULL, 0)

/**
 * ug_score_is_given:
 * @score: a number
 *
 * Returns: whether it is a score, 1 to %UG_SCORE_TOP; anything else counts nowhere
 */
gboolean
ug_score_is_given (gint64 score)
{
  return score >= 1 && score <= UG_SCORE_TOP;
}

/* ug-score.h: one factor judged by one person.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_SCORE (ug_score_get_type ())
UG_DECLARE_RECORD (UgScore, ug_score, SCORE)

typedef enum
{
  UG_SCORE_FACTOR,
  UG_SCORE_TITLE,
  UG_SCORE_WEIGHT,
  UG_SCORE_SCORE,
  UG_SCORE_EXPECTED,
  UG_SCORE_COMMENT,
  UG_SCORE_N_FIELDS,
} UgScoreField;

#define UG_SCORE_TOP 5

/* Asked and not able to judge: neither a score nor a question that is still open. */
#define UG_SCORE_CANNOT_SAY (-1)

gboolean ug_score_is_given (gint64 score);

G_END_DECLS

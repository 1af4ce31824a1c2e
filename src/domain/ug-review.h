/* ug-review.h: a later meeting that judges each promise by the version then in force.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_REVIEW (ug_review_get_type ())
UG_DECLARE_RECORD (UgReview, ug_review, REVIEW)

typedef enum
{
  UG_REVIEW_AGREEMENT,
  UG_REVIEW_VERSION,
  UG_REVIEW_HELD_ON,
  UG_REVIEW_PLACE,
  UG_REVIEW_PERIOD_FROM,
  UG_REVIEW_PERIOD_UNTIL,
  UG_REVIEW_PARTICIPANTS,
  UG_REVIEW_PREPARED,
  UG_REVIEW_SITUATIONS,
  UG_REVIEW_SATISFACTION,
  UG_REVIEW_WISHES_THEIRS,
  UG_REVIEW_WISHES_OURS,
  UG_REVIEW_REMEDIES,
  UG_REVIEW_NEXT_ON,
  UG_REVIEW_CLOSED,
  UG_REVIEW_N_FIELDS,
} UgReviewField;

typedef enum
{
  UG_REVIEW_VERDICTS,
  UG_REVIEW_MEASURES,
  UG_REVIEW_QUALITIES,
  UG_REVIEW_ACTIONS,
  UG_REVIEW_N_LISTS,
} UgReviewList;

G_END_DECLS

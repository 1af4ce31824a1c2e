/* ug-review-change.h: what a review found, counted, and what it wants changed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-expectation.h"
#include "ug-review.h"
#include "ug-verdict.h"

G_BEGIN_DECLS

#define UG_N_RESULTS (UG_VERDICT_RESULT_NOT_MEASURED + 1)
#define UG_N_KINDS (UG_EXPECTATION_KIND_PRINCIPLE + 1)

/**
 * UgReviewCount:
 * @of: how many promises of a kind have a result: `of[kind][result]`
 * @total: the same over all kinds
 */
typedef struct
{
  guint of[UG_N_KINDS][UG_N_RESULTS];
  guint total[UG_N_RESULTS];
} UgReviewCount;

void ug_review_count (UgReview *self, UgAgreement *judged, UgReviewCount *count);
GPtrArray *ug_review_list_changes (UgReview *self);
gboolean ug_verdict_carry (UgVerdict *self, UgAgreement *draft, const char *person, GDateTime *now);
guint ug_review_carry (UgReview *self, UgAgreement *draft, const char *person, GDateTime *now);

G_END_DECLS

/* ug-review-quality.h: how the factors that weigh were scored in the period of a review.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-quality.h"
#include "ug-review.h"

G_BEGIN_DECLS

GPtrArray *ug_review_list_feedback (UgReview *self);
gboolean ug_quality_get_voices (UgQuality *self, double *mean, guint *voices);
gboolean ug_review_get_quality (UgReview *self, double *result);

G_END_DECLS

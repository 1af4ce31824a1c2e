/* ug-review-plan.h: when the next review is, and what is asked for before it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-day.h"
#include "ug-review-begin.h"

G_BEGIN_DECLS

const char *ug_review_get_planned (UgClient *client, const char *agreement_id);
gboolean ug_review_is_open (UgReview *self);
char *ug_review_plan_feedback (UgAgreement *agreement, const char *review_on);
guint ug_review_read_rhythm (UgAgreement *agreement);
char *ug_review_suggest_next (UgReview *self, UgAgreement *agreement);

G_END_DECLS

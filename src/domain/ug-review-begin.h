/* ug-review-begin.h: how a review begins: with what was in force, and what the last one left open.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-client.h"
#include "ug-language.h"
#include "ug-review.h"

G_BEGIN_DECLS

UgReview *ug_review_get_last (UgClient *client, const char *agreement_id);
UgReview *ug_review_get_before (UgReview *self);
UgReview *ug_review_begin (UgClient *client,
                           UgAgreement *in_force,
                           guint version,
                           const char *held_on,
                           UgLanguage *language);

G_END_DECLS

/* ug-review-tickets.h: what a help desk's tickets say of the promises that a review judges.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-review.h"
#include "ug-ticket-judge.h"

G_BEGIN_DECLS

guint ug_review_take_tickets (UgReview *self,
                              UgTicketJudge *judge,
                              UgLanguage *language,
                              guint *differing);

G_END_DECLS

/* ug-review-open.h: opens the review that goes on, or begins the next one.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * UgReviewPurpose:
 * @UG_REVIEW_HOLD: those at the table begin with what was promised last time
 * @UG_REVIEW_PREPARE: somebody alone writes notes and says who comes and when
 */
typedef enum
{
  UG_REVIEW_HOLD,
  UG_REVIEW_PREPARE,
} UgReviewPurpose;

void ug_review_open (GtkWidget *over, UgRoom *room, UgReviewPurpose purpose);

G_END_DECLS

/* ug-review-window.h: a later meeting: each promise is judged by the version then in force.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-review.h"
#include "ug-room.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define UG_TYPE_REVIEW_WINDOW (ug_review_window_get_type ())
G_DECLARE_FINAL_TYPE (UgReviewWindow, ug_review_window, UG, REVIEW_WINDOW, AdwWindow)

GtkWidget *ug_review_window_new (UgRoom *room, UgReview *review, UgAgreement *judged);
gboolean ug_review_window_show (UgReviewWindow *self, const char *section);

G_END_DECLS

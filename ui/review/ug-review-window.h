/* ug-review-window.h: a later meeting: each promise is judged by the version then in force.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-review.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_review_window_new (UgRoom *room, UgReview *review, UgAgreement *judged);

G_END_DECLS

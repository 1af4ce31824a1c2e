/* ug-feedback-results.h: what a round of feedback comes to, and which question to ask next.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-feedback-round.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_feedback_results_new (UgRoom *room, const UgFeedbackRound *round);

G_END_DECLS

/* ug-feedback-form.h: the questions of a slip: large for the one whose turn it is, dense for who
 * types in a paper.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-feedback.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_feedback_form_new_turn (UgRoom *room, UgFeedback *slip, UgAgreement *judged);
GtkWidget *ug_feedback_form_new_slip (UgRoom *room, UgFeedback *slip);

G_END_DECLS

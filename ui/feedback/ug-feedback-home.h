/* ug-feedback-home.h: who has said what, and what it comes to.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_FEEDBACK_HOME (ug_feedback_home_get_type ())
G_DECLARE_FINAL_TYPE (UgFeedbackHome, ug_feedback_home, UG, FEEDBACK_HOME, GtkBox)

GtkWidget *ug_feedback_home_new (UgRoom *room);

G_END_DECLS

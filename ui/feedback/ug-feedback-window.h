/* ug-feedback-window.h: what the client's people think of the service, and how it is asked.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define UG_TYPE_FEEDBACK_WINDOW (ug_feedback_window_get_type ())
G_DECLARE_FINAL_TYPE (UgFeedbackWindow, ug_feedback_window, UG, FEEDBACK_WINDOW, AdwWindow)

GtkWidget *ug_feedback_window_new (UgRoom *room);

G_END_DECLS

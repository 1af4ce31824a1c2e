/* ug-answer-control.h: suits, no hurry, need more, park: one control for every kind of expectation.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-expectation.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_ANSWER_CONTROL (ug_answer_control_get_type ())
G_DECLARE_FINAL_TYPE (UgAnswerControl, ug_answer_control, UG, ANSWER_CONTROL, GtkBox)

GtkWidget *ug_answer_control_new (UgRoom *room, UgExpectation *promise);

G_END_DECLS

/* ug-interview-panel.h: one question at a time, in type that is read across the table.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-note.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_INTERVIEW_PANEL (ug_interview_panel_get_type ())
G_DECLARE_FINAL_TYPE (UgInterviewPanel, ug_interview_panel, UG, INTERVIEW_PANEL, GtkBox)

GtkWidget *ug_interview_panel_new (UgRoom *room);
UgNote *ug_interview_panel_get_note (UgInterviewPanel *self);
gboolean ug_interview_panel_go (UgInterviewPanel *self, const char *record_id);

G_END_DECLS

/* ug-question-row.h: one question in the list of all.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-note.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *
ug_question_row_new (UgNote *note, const char *state, gboolean begins_theme, gboolean current);

G_END_DECLS

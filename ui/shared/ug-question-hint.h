/* ug-question-hint.h: what keeps a question from bringing facts, beneath where it is written.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_question_hint_new (UgRoom *room, UgRecord *record, guint field);

G_END_DECLS

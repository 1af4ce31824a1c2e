/* ug-note-editor.h: what was said to one question, and what may come of it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-note.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_NOTE_EDITOR (ug_note_editor_get_type ())
G_DECLARE_FINAL_TYPE (UgNoteEditor, ug_note_editor, UG, NOTE_EDITOR, GtkBox)

GtkWidget *ug_note_editor_new (UgRoom *room, UgNote *note);

G_END_DECLS

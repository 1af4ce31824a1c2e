/* ug-preview.h: the paper beside the read-back, changing as one edits.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-pages.h"
#include "ug-edition.h"
#include "ug-paper.h"
#include "ug-printout.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_PREVIEW (ug_preview_get_type ())
G_DECLARE_FINAL_TYPE (UgPreview, ug_preview, UG, PREVIEW, GtkBox)

GtkWidget *ug_preview_new (UgRoom *room);
UgRoom *ug_preview_get_room (UgPreview *self);
void ug_preview_hide_choices (UgPreview *self);
void ug_preview_choose_paper (UgPreview *self, UgPaperKind kind);
void ug_preview_show_draft (UgPreview *self, UgEdition *previous);
void
ug_preview_show_sealed (UgPreview *self, UgEdition *edition, UgEdition *previous, UgVersion *next);
UgPages *ug_preview_get_pages (UgPreview *self);
char *ug_preview_suggest_name (UgPreview *self);
void ug_preview_note_out (UgPreview *self, UgPrintoutHow how);

G_END_DECLS

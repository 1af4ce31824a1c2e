/* ug-stage.h: one page of the walk in a window of its own, for tests.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-library.h"
#include "ug-room.h"
#include "ug-step-page.h"
#include "ug-step.h"

G_BEGIN_DECLS

/**
 * UgStage:
 * @library: a library in memory
 * @client: its first client, or one just begun
 * @agreement: the client's agreement
 * @room: the room of the page
 * @window: the window, with toasts
 * @page: the page
 */
typedef struct
{
  UgLibrary *library;
  UgClient *client;
  UgAgreement *agreement;
  UgRoom *room;
  GtkWidget *window;
  GtkWidget *page;
} UgStage;

UgStage *ug_stage_new (const char *example, UgStep step, gboolean meeting);
UgStage *ug_stage_new_in (const char *example, const char *code, UgStep step, gboolean meeting);
UgStage *ug_stage_new_kickoff (const char *example, UgStep step);
void ug_stage_free (UgStage *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgStage, ug_stage_free)

void ug_stage_settle (void);
GtkWidget *ug_stage_find (UgStage *self, gpointer record, const char *field);
GtkWidget *ug_stage_find_type (GtkWidget *root, GType type);
GtkWidget *ug_stage_find_label (GtkWidget *root, const char *text);
guint ug_stage_count_private (UgStage *self);

G_END_DECLS

/* ug-step-page.h: what every page of the walk has in common: a room, a question, an explanation.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_STEP_PAGE (ug_step_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (UgStepPage, ug_step_page, UG, STEP_PAGE, GtkBox)

/**
 * UgStepPageClass:
 * @build: fills the page; called once, when it has its room
 * @reveal: (nullable): brings a record into view on a page that shows one at a time
 * @scrolls_itself: whether the page fills the place it is given and scrolls parts of itself
 *
 * The contract of a step page. Templates add their children below the question.
 */
struct _UgStepPageClass
{
  GtkBoxClass parent_class;

  void (*build) (UgStepPage *self);
  void (*reveal) (UgStepPage *self, const char *record_id);
  gboolean scrolls_itself;
};

UgRoom *ug_step_page_get_room (UgStepPage *self);
UgAgreement *ug_step_page_get_agreement (UgStepPage *self);
UgClient *ug_step_page_get_client (UgStepPage *self);
void ug_step_page_reveal (UgStepPage *self, const char *record_id);
void ug_step_page_set_question (UgStepPage *self, const char *question, const char *explanation);

G_END_DECLS

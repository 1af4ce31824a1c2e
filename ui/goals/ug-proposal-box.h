/* ug-proposal-box.h: what probably serves a goal, each with its reason, to accept or to dismiss.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-goal.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_PROPOSAL_BOX (ug_proposal_box_get_type ())
G_DECLARE_FINAL_TYPE (UgProposalBox, ug_proposal_box, UG, PROPOSAL_BOX, GtkBox)

GtkWidget *ug_proposal_box_new (UgRoom *room);
void ug_proposal_box_look_at (UgProposalBox *self, UgGoal *goal);

G_END_DECLS

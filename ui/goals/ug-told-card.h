/* ug-told-card.h: “You told us …, still so?”
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-note.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_TOLD_CARD (ug_told_card_get_type ())
G_DECLARE_FINAL_TYPE (UgToldCard, ug_told_card, UG, TOLD_CARD, GtkBox)

GtkWidget *ug_told_card_new (UgRoom *room, UgNote *note);

G_END_DECLS

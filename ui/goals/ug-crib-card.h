/* ug-crib-card.h: what the manager should know about a question, and the client should not read.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-question.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_crib_card_new (UgRoom *room, UgQuestion *question, const char *why);

G_END_DECLS

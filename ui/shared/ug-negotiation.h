/* ug-negotiation.h: what opens under a promise when the offer does not suit: wish, reason, outcome.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-expectation.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_NEGOTIATION (ug_negotiation_get_type ())
G_DECLARE_FINAL_TYPE (UgNegotiation, ug_negotiation, UG, NEGOTIATION, GtkWidget)

GtkWidget *ug_negotiation_new (UgRoom *room, UgExpectation *promise);

G_END_DECLS

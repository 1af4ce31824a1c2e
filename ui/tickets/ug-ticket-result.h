/* ug-ticket-result.h: how tickets kept what was promised, priority by priority.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"
#include "ug-ticket-table.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_ticket_result_new (UgRoom *room, const UgTicketFindings *findings);

G_END_DECLS

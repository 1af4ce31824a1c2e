/* ug-ticket-form.h: how a help desk's file is read: what was seen, and what a person says of it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"
#include "ug-ticket-table.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define UG_TYPE_TICKET_FORM (ug_ticket_form_get_type ())
G_DECLARE_FINAL_TYPE (UgTicketForm, ug_ticket_form, UG, TICKET_FORM, AdwBin)

GtkWidget *ug_ticket_form_new (UgRoom *room, UgTicketFindings *findings, UgTicketMapping *mapping);

G_END_DECLS

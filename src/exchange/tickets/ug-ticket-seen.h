/* ug-ticket-seen.h: which identifiers came already, in 16 bytes each.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _UgTicketSeen UgTicketSeen;

UgTicketSeen *ug_ticket_seen_new (void);
void ug_ticket_seen_free (UgTicketSeen *self);
gboolean ug_ticket_seen_add (UgTicketSeen *self, const char *id);

G_END_DECLS

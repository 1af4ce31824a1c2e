/* ug-ticket-cases.h: tickets put together from their events.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-ticket-judge.h"
#include "ug-ticket-mapping.h"

G_BEGIN_DECLS

/**
 * UgTicketCases:
 *
 * Remembers every event until all are there, because help desks write them in any order.
 */
typedef struct _UgTicketCases UgTicketCases;

typedef void (*UgTicketCaseFunc) (const UgTicket *ticket, UgTicketFault fault, gpointer user_data);

UgTicketCases *ug_ticket_cases_new (void);
void ug_ticket_cases_free (UgTicketCases *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgTicketCases, ug_ticket_cases_free)
guint64 ug_ticket_cases_add (UgTicketCases *self,
                             const char *id,
                             guint64 row,
                             const char *priority,
                             gint64 moment,
                             UgTicketMeaning meaning);
void ug_ticket_cases_spoil (UgTicketCases *self, const char *id, guint64 row);
guint64 ug_ticket_cases_foreach (UgTicketCases *self,
                                 gint64 until,
                                 UgTicketCaseFunc func,
                                 gpointer user_data);

G_END_DECLS

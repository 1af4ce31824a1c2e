/* ug-ticket-mapping-file.h: a mapping of tickets as a file that people edit, and what is proposed
 * for it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-csv.h"
#include "ug-ticket-mapping.h"

G_BEGIN_DECLS

UgTicketMapping *ug_ticket_mapping_parse (const char *text, gsize length, GError **error);
UgTicketMapping *ug_ticket_mapping_load (const char *path, GError **error);
char *ug_ticket_mapping_to_text (UgTicketMapping *self);

/* Proposals, in ug-ticket-propose.c. */
guint ug_ticket_mapping_propose_columns (UgTicketMapping *self, UgCsv *header);
void ug_ticket_mapping_propose_meaning (UgTicketMapping *self, const char *value);
void ug_ticket_mapping_propose_priorities (UgTicketMapping *self,
                                           GPtrArray *values,
                                           UgAgreement *agreement);

G_END_DECLS

/* ug-ticket-file.h: the tickets of a help desk's export, one row a ticket or one row an event.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-ticket-table.h"

G_BEGIN_DECLS

/* In a file of events every event is remembered until its end: about 20 bytes each, and 200 for
 * each ticket. */
#define UG_TICKET_MAX_EVENTS 20000000

/**
 * UgTicketFile:
 *
 * A file is looked through once, to learn how it is written, and then judged. One row a ticket
 * needs 16 bytes of memory for each ticket, by which one that comes twice is known.
 */
typedef struct _UgTicketFile UgTicketFile;

typedef void (*UgTicketProgress) (double share, gpointer user_data);

UgTicketFile *ug_ticket_file_open (const char *path,
                                   UgTicketMapping *mapping,
                                   UgAgreement *agreement,
                                   GDateTime *now,
                                   GCancellable *cancellable,
                                   GError **error);
void ug_ticket_file_free (UgTicketFile *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgTicketFile, ug_ticket_file_free)
gboolean ug_ticket_file_survey (UgTicketFile *self,
                                UgTicketProgress progress,
                                gpointer user_data,
                                GError **error);
gboolean ug_ticket_file_judge (UgTicketFile *self,
                               UgTicketJudge *judge,
                               UgTicketProgress progress,
                               gpointer user_data,
                               GError **error);

UgTicketMapping *ug_ticket_file_get_mapping (UgTicketFile *self);
UgTicketTable *ug_ticket_file_get_table (UgTicketFile *self);

G_END_DECLS

/* ug-ticket-mapping.h: what the columns, statuses and priorities of a help desk's table mean.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-csv-moment.h"
#include "ug-csv.h"

G_BEGIN_DECLS

typedef enum
{
  UG_TICKET_COLUMN_ID,
  UG_TICKET_COLUMN_PRIORITY,
  UG_TICKET_COLUMN_STATUS,
  UG_TICKET_COLUMN_EVENT,
  UG_TICKET_COLUMN_MOMENT,
  UG_TICKET_COLUMN_OPENED,
  UG_TICKET_COLUMN_ANSWERED,
  UG_TICKET_COLUMN_NEWS,
  UG_TICKET_COLUMN_RESOLVED,
  UG_TICKET_N_COLUMNS,
} UgTicketColumn;

/**
 * UgTicketMeaning:
 * @UG_TICKET_MEANING_UNKNOWN: nobody said
 * @UG_TICKET_MEANING_IGNORED: nothing that concerns a clock
 * @UG_TICKET_MEANING_OPENED: it was reported
 * @UG_TICKET_MEANING_OPEN: it is worked on; the clocks run
 * @UG_TICKET_MEANING_PENDING: it waits on our side; the clocks run
 * @UG_TICKET_MEANING_PAUSED: it waits for the client; the clocks stand
 * @UG_TICKET_MEANING_ANSWERED: somebody of ours answered
 * @UG_TICKET_MEANING_NEWS: the client was told how it stands
 * @UG_TICKET_MEANING_RESOLVED: it is fixed
 * @UG_TICKET_MEANING_CLOSED: it is over
 *
 * What a status, or an event, means for the clocks.
 */
typedef enum
{
  UG_TICKET_MEANING_UNKNOWN,
  UG_TICKET_MEANING_IGNORED,
  UG_TICKET_MEANING_OPENED,
  UG_TICKET_MEANING_OPEN,
  UG_TICKET_MEANING_PENDING,
  UG_TICKET_MEANING_PAUSED,
  UG_TICKET_MEANING_ANSWERED,
  UG_TICKET_MEANING_NEWS,
  UG_TICKET_MEANING_RESOLVED,
  UG_TICKET_MEANING_CLOSED,
  UG_TICKET_N_MEANINGS,
} UgTicketMeaning;

/**
 * UgTicketMapping:
 * @separator: between fields; 0 to find it out
 * @encoding: of the file; %UG_N_ENCODINGS to find it out
 * @order: of the numbers in dates; unknown to find it out
 * @zone: (nullable): of moments that do not say theirs
 * @columns: the header of each column, or %NULL
 * @meanings: (element-type utf8 UgTicketMeaning): by status or event, as the file has it
 * @priorities: (element-type utf8 utf8): the title of a priority of the agreement, by the file's;
 *   "" for one that is not known
 *
 * How a help desk's table is read. Everything is proposed from the file; what is set already stays.
 */
typedef struct
{
  char separator;
  UgEncoding encoding;
  UgDateOrder order;
  char *zone;
  char *columns[UG_TICKET_N_COLUMNS];
  GHashTable *meanings;
  GHashTable *priorities;
} UgTicketMapping;

UgTicketMapping *ug_ticket_mapping_new (void);
void ug_ticket_mapping_free (UgTicketMapping *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgTicketMapping, ug_ticket_mapping_free)

/* As a file that people edit. */
UgTicketMapping *ug_ticket_mapping_parse (const char *text, gsize length, GError **error);
UgTicketMapping *ug_ticket_mapping_load (const char *path, GError **error);
char *ug_ticket_mapping_to_text (UgTicketMapping *self);

const char *ug_ticket_column_get_nick (UgTicketColumn column);
const char *ug_ticket_meaning_get_nick (UgTicketMeaning meaning);
UgTicketMeaning ug_ticket_meaning_from_nick (const char *nick);

/* Proposals, in ug-ticket-propose.c. */
guint ug_ticket_mapping_propose_columns (UgTicketMapping *self, UgCsv *header);
void ug_ticket_mapping_propose_meaning (UgTicketMapping *self, const char *value);
void ug_ticket_mapping_propose_priorities (UgTicketMapping *self,
                                           GPtrArray *values,
                                           UgAgreement *agreement);

G_END_DECLS

/* ug-ticket-mapping.h: what the columns, statuses and priorities of a help desk's table mean.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-language.h"

G_BEGIN_DECLS

/**
 * UgDateOrder:
 * @UG_DATE_ORDER_UNKNOWN: 03/04 is not to be guessed at
 * @UG_DATE_ORDER_DMY: 03/04 is the third of April
 * @UG_DATE_ORDER_MDY: 03/04 is the fourth of March
 */
typedef enum
{
  UG_DATE_ORDER_UNKNOWN,
  UG_DATE_ORDER_DMY,
  UG_DATE_ORDER_MDY,
} UgDateOrder;

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
 * @encoding: (nullable): the name of the file's encoding; %NULL to find it out
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
  char *encoding;
  UgDateOrder order;
  char *zone;
  char *columns[UG_TICKET_N_COLUMNS];
  GHashTable *meanings;
  GHashTable *priorities;
} UgTicketMapping;

UgTicketMapping *ug_ticket_mapping_new (void);
UgTicketMapping *ug_ticket_mapping_copy (const UgTicketMapping *self);
void ug_ticket_mapping_free (UgTicketMapping *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgTicketMapping, ug_ticket_mapping_free)

const char *ug_ticket_column_get_nick (UgTicketColumn column);
const char *ug_ticket_column_to_words (UgTicketColumn column, UgLanguage *language);
const char *ug_ticket_meaning_get_nick (UgTicketMeaning meaning);
const char *ug_ticket_meaning_to_words (UgTicketMeaning meaning, UgLanguage *language);
UgTicketMeaning ug_ticket_meaning_from_nick (const char *nick);

G_END_DECLS

/* ug-ticket-table.h: what was seen in a help desk's table, and which of its rows cannot be.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-ticket-judge.h"
#include "ug-ticket-mapping.h"

G_BEGIN_DECLS

/* So many rows are named that were not counted; all of them are counted as such. */
#define UG_TICKET_MAX_FAULTS 50

/* So many rows are kept to be looked at. */
#define UG_TICKET_MAX_SAMPLES 8

/**
 * UgTicketRowFault:
 * @row: the number of the row, as a spreadsheet shows it
 * @fault: why it was not counted
 * @value: what stands there, or ""
 */
typedef struct
{
  guint64 row;
  UgTicketFault fault;
  char *value;
} UgTicketRowFault;

/**
 * UgTicketQuestion:
 * @UG_TICKET_QUESTION_NONE: it can be judged
 * @UG_TICKET_QUESTION_COLUMNS: which columns tell the ticket, its priority and its moments
 * @UG_TICKET_QUESTION_DATES: whether the day or the month stands first
 *
 * What a person has to say before a table can be judged.
 */
typedef enum
{
  UG_TICKET_QUESTION_NONE,
  UG_TICKET_QUESTION_COLUMNS,
  UG_TICKET_QUESTION_DATES,
} UgTicketQuestion;

/**
 * UgTicketTable:
 * @header: (element-type utf8): the names of the columns
 * @samples: (element-type GStrv): its first rows
 * @marked: the file begins with a byte-order mark
 * @events: each row is an event, and not a ticket
 * @guessed_zone: it has moments without a zone, for which that of the agreement was taken
 * @mixed_dates: in some dates the day stands first, in others the month
 * @ambiguous: a date that can be read in two ways, or ""
 * @readings: (array fixed-size=2): which date that is with the day first, and with the month first,
 *   as ISO 8601; %NULL each while there is none
 * @facts: what it can be asked about
 * @rows: how many there are
 * @headers: how often the header is repeated inside
 * @breaks: how many rows have a line break within a field
 * @damaged: how many fields have letters that could not be read
 * @statuses: (element-type utf8): the statuses and events there are, each once
 * @priorities: (element-type utf8): the priorities there are, each once
 * @counts: how many rows were not counted, by why
 * @faults: (element-type UgTicketRowFault): the first of them
 * @spoilt: how many tickets were left out because a row of theirs was not understood
 */
typedef struct
{
  GPtrArray *header;
  GPtrArray *samples;
  gboolean marked;
  gboolean events;
  gboolean guessed_zone;
  gboolean mixed_dates;
  char *ambiguous;
  char *readings[2];
  UgTicketFacts facts;
  guint64 rows;
  guint64 headers;
  guint64 breaks;
  guint64 damaged;
  GPtrArray *statuses;
  GPtrArray *priorities;
  guint64 counts[UG_TICKET_N_FAULTS];
  GPtrArray *faults;
  guint64 spoilt;
} UgTicketTable;

UgTicketTable *ug_ticket_table_new (void);
UgTicketTable *ug_ticket_table_ref (UgTicketTable *self);
void ug_ticket_table_unref (UgTicketTable *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgTicketTable, ug_ticket_table_unref)

void ug_ticket_table_add_fault (UgTicketTable *self,
                                guint64 row,
                                UgTicketFault fault,
                                const char *value);
guint64 ug_ticket_table_count_faults (const UgTicketTable *self);

/**
 * UgTicketFindings:
 * @mapping: how the table was read
 * @table: what was seen in it
 * @question: what a person has to say first
 * @judge: (nullable): how promises were kept, when it was judged
 * @unread: (nullable) (element-type guint): numbers of versions that cannot be read, so that it was
 *   judged without them
 *
 * All that one reading of a file brought.
 */
typedef struct
{
  UgTicketMapping *mapping;
  UgTicketTable *table;
  UgTicketQuestion question;
  UgTicketJudge *judge;
  GArray *unread;
} UgTicketFindings;

void ug_ticket_findings_free (UgTicketFindings *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgTicketFindings, ug_ticket_findings_free)

G_END_DECLS

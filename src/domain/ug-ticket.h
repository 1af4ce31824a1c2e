/* ug-ticket.h: one ticket of a help desk, as far as its clocks are concerned.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-calendar.h"

G_BEGIN_DECLS

/* A moment that is not told. */
#define UG_TICKET_NEVER G_MININT64

/**
 * UgTicket:
 * @id: how the help desk names it
 * @row: the row of the file that told of it first
 * @priority: the identifier of a priority of the agreement
 * @opened: when it was reported
 * @answered: when the first response came, or %UG_TICKET_NEVER
 * @resolved: when it was resolved for good, or %UG_TICKET_NEVER
 * @said_resolved: it is called resolved, whether or not a moment is told
 * @waits: it is stopped now, and nobody says since when
 * @news: (array length=n_news): when news was given, in order, or %NULL
 * @pauses: (array length=n_pauses): when its clocks were stopped
 *
 * Moments are seconds since 1970-01-01 UTC.
 */
typedef struct
{
  const char *id;
  guint64 row;
  const char *priority;
  gint64 opened;
  gint64 answered;
  gint64 resolved;
  gboolean said_resolved;
  gboolean waits;
  const gint64 *news;
  guint n_news;
  const UgPeriod *pauses;
  guint n_pauses;
} UgTicket;

/**
 * UgTicketFault:
 * @UG_TICKET_FAULT_RAGGED: the row has more or fewer fields than the header
 * @UG_TICKET_FAULT_NO_ID: no identifier
 * @UG_TICKET_FAULT_DUPLICATE: the identifier came before
 * @UG_TICKET_FAULT_NO_OPENING: not said when it was opened
 * @UG_TICKET_FAULT_DATE: a date that cannot be read
 * @UG_TICKET_FAULT_DAY_ONLY: a day without a time
 * @UG_TICKET_FAULT_PRIORITY: a priority that the agreement does not know
 * @UG_TICKET_FAULT_STATUS: a status whose meaning is not known
 * @UG_TICKET_FAULT_ANSWERED_BEFORE: answered before it was opened
 * @UG_TICKET_FAULT_RESOLVED_BEFORE: resolved before it was opened
 * @UG_TICKET_FAULT_FUTURE: opened later than now
 *
 * Why a row was not counted.
 */
typedef enum
{
  UG_TICKET_FAULT_NONE,
  UG_TICKET_FAULT_RAGGED,
  UG_TICKET_FAULT_NO_ID,
  UG_TICKET_FAULT_DUPLICATE,
  UG_TICKET_FAULT_NO_OPENING,
  UG_TICKET_FAULT_DATE,
  UG_TICKET_FAULT_DAY_ONLY,
  UG_TICKET_FAULT_PRIORITY,
  UG_TICKET_FAULT_STATUS,
  UG_TICKET_FAULT_ANSWERED_BEFORE,
  UG_TICKET_FAULT_RESOLVED_BEFORE,
  UG_TICKET_FAULT_FUTURE,
  UG_TICKET_N_FAULTS,
} UgTicketFault;

UgTicketFault ug_ticket_find_fault (const UgTicket *self, gint64 now);
const char *ug_ticket_fault_get_nick (UgTicketFault fault);
const char *ug_ticket_fault_to_words (UgTicketFault fault, UgLanguage *language);

G_END_DECLS

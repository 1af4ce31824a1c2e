/* ug-ticket-judge.h: tickets held against what was promised when they were opened.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-expectation.h"
#include "ug-ticket.h"

G_BEGIN_DECLS

/* So many tickets are named for each promise that they broke; all of them are counted. */
#define UG_TICKET_MAX_MISSES 20

/**
 * UgTicketReason:
 * @UG_TICKET_REASON_NO_FIGURE: nothing that could be measured was promised
 * @UG_TICKET_REASON_NO_HOURS: there are no service hours on which the term could run
 * @UG_TICKET_REASON_NOT_TOLD: the file does not tell the moment
 * @UG_TICKET_REASON_ONE_ROW: one row a ticket does not tell each piece of news
 * @UG_TICKET_REASON_RUNNING: not due yet when the file was written
 * @UG_TICKET_REASON_WAITS: stopped, and the file does not tell since when
 *
 * Why a promise could not be measured on a ticket.
 */
typedef enum
{
  UG_TICKET_REASON_NO_FIGURE,
  UG_TICKET_REASON_NO_HOURS,
  UG_TICKET_REASON_NOT_TOLD,
  UG_TICKET_REASON_ONE_ROW,
  UG_TICKET_REASON_RUNNING,
  UG_TICKET_REASON_WAITS,
  UG_TICKET_N_REASONS,
} UgTicketReason;

typedef enum
{
  UG_TICKET_KEPT,
  UG_TICKET_MISSED,
  UG_TICKET_UNMEASURED,
} UgTicketVerdict;

/**
 * UgTicketMiss:
 * @id: how the help desk names the ticket
 * @row: its row in the file
 * @opened: when it was reported
 * @due: until when it was promised
 * @at: when it came, or %UG_TICKET_NEVER
 */
typedef struct
{
  char *id;
  guint64 row;
  gint64 opened;
  gint64 due;
  gint64 at;
} UgTicketMiss;

/**
 * UgTicketTally:
 * @version: the number of the version, 0 for a draft
 * @expectation: the identifier of the promise
 * @priority: the identifier of the priority
 * @title: what the priority is called
 * @clock: which clock
 * @term: what was promised
 * @calendar: (nullable): on which calendar
 * @kept: how many tickets kept it
 * @missed: how many did not
 * @unmeasured: how many could not be measured, by reason
 * @misses: (element-type UgTicketMiss): the first of those that did not keep it
 *
 * One promise of one version, held against all tickets opened under it.
 */
typedef struct
{
  guint version;
  char *expectation;
  char *priority;
  char *title;
  UgClock clock;
  UgTerm *term;
  UgCalendar *calendar;
  guint64 kept;
  guint64 missed;
  guint64 unmeasured[UG_TICKET_N_REASONS];
  GPtrArray *misses;
} UgTicketTally;

UgTicketVerdict ug_ticket_tally_get_verdict (const UgTicketTally *self);
guint64 ug_ticket_tally_count_unmeasured (const UgTicketTally *self);

/**
 * UgTicketFacts:
 * @until: the moment up to which the file tells
 * @tells_answers: whether it tells first responses
 * @tells_news: whether it tells each piece of news
 * @tells_resolutions: whether it tells when a ticket was resolved
 *
 * What a file can be asked about.
 */
typedef struct
{
  gint64 until;
  gboolean tells_answers;
  gboolean tells_news;
  gboolean tells_resolutions;
} UgTicketFacts;

/**
 * UgTicketJudge:
 *
 * Counts; its memory does not grow with the tickets.
 */
typedef struct _UgTicketJudge UgTicketJudge;

UgTicketJudge *ug_ticket_judge_new (const UgTicketFacts *facts);
void ug_ticket_judge_free (UgTicketJudge *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgTicketJudge, ug_ticket_judge_free)
void ug_ticket_judge_set_facts (UgTicketJudge *self, const UgTicketFacts *facts);
void ug_ticket_judge_add_version (UgTicketJudge *self,
                                  guint number,
                                  gint64 from,
                                  UgAgreement *agreement);
void ug_ticket_judge_add (UgTicketJudge *self, const UgTicket *ticket);

GPtrArray *ug_ticket_judge_get_tallies (UgTicketJudge *self);
gint64 ug_ticket_judge_get_start (UgTicketJudge *self, guint version);
guint64 ug_ticket_judge_get_tickets (UgTicketJudge *self);
guint64 ug_ticket_judge_get_earlier (UgTicketJudge *self);
guint64 ug_ticket_judge_get_unpromised (UgTicketJudge *self);

G_END_DECLS

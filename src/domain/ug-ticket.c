/* ug-ticket.c: one ticket of a help desk, as far as its clocks are concerned.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *nick;
  const char *words;
} faults[UG_TICKET_N_FAULTS] = {
  [UG_TICKET_FAULT_NONE] = { "none", "" },
  [UG_TICKET_FAULT_RAGGED] = { "ragged", N_ ("it has more or fewer fields than the header") },
  [UG_TICKET_FAULT_NO_ID] = { "no-id", N_ ("it names no ticket") },
  [UG_TICKET_FAULT_DUPLICATE] = { "duplicate", N_ ("this ticket came in an earlier row") },
  [UG_TICKET_FAULT_NO_OPENING] = { "no-opening", N_ ("it does not say when it was opened") },
  [UG_TICKET_FAULT_DATE] = { "date", N_ ("a date in it cannot be read") },
  [UG_TICKET_FAULT_DAY_ONLY] = { "day-only", N_ ("a day without a time tells of no clock") },
  [UG_TICKET_FAULT_PRIORITY] = { "priority", N_ ("the agreement knows no such priority") },
  [UG_TICKET_FAULT_STATUS] = { "status", N_ ("nobody said what this status means") },
  [UG_TICKET_FAULT_ANSWERED_BEFORE] = { "answered-before-opened",
                                        N_ ("answered before it was opened") },
  [UG_TICKET_FAULT_RESOLVED_BEFORE] = { "resolved-before-opened",
                                        N_ ("resolved before it was opened") },
  [UG_TICKET_FAULT_FUTURE] = { "future", N_ ("opened later than today") },
};

/**
 * ug_ticket_find_fault:
 * @self: a ticket
 * @now: this moment
 *
 * Returns: what is impossible about its moments, if anything
 */
UgTicketFault
ug_ticket_find_fault (const UgTicket *self, gint64 now)
{
  if (self->opened == UG_TICKET_NEVER)
    return UG_TICKET_FAULT_NO_OPENING;
  if (self->opened > now)
    return UG_TICKET_FAULT_FUTURE;
  if (self->answered != UG_TICKET_NEVER && self->answered < self->opened)
    return UG_TICKET_FAULT_ANSWERED_BEFORE;
  if (self->resolved != UG_TICKET_NEVER && self->resolved < self->opened)
    return UG_TICKET_FAULT_RESOLVED_BEFORE;

  return UG_TICKET_FAULT_NONE;
}

const char *
ug_ticket_fault_get_nick (UgTicketFault fault)
{
  return faults[fault].nick;
}

/**
 * ug_ticket_fault_to_words:
 * @fault: why a row was not counted
 * @language: in which to say it
 *
 * Returns: the end of a sentence that begins with the row
 */
const char *
ug_ticket_fault_to_words (UgTicketFault fault, UgLanguage *language)
{
  return ug_tr (language, faults[fault].words);
}

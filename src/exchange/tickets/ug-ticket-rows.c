/* ug-ticket-rows.c: each row of a help desk's table, as a ticket or as an event of one.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket-file-private.h"

#include "ug-exchange-error.h"

#include <glib/gi18n-lib.h>

/* Blank fields beyond the header come from careless spreadsheets and say nothing. */
static gboolean
is_ragged (UgTicketFile *self)
{
  for (guint i = self->table->header->len; i < ug_csv_count (self->csv); i++)
    if (*ug_csv_get (self->csv, i) != '\0')
      return TRUE;

  return ug_csv_count (self->csv) < self->table->header->len;
}

/* A moment of this row; what is blank or has no column never came. */
static gboolean
take_moment (UgTicketFile *self, UgTicketColumn column, gint64 *instant, UgTicketFault *fault)
{
  const char *text = ug_ticket_file_get (self, column);

  *instant = UG_TICKET_NEVER;
  switch (*text != '\0' ? ug_moment_read (&self->reader, text, instant) : UG_MOMENT_BLANK)
    {
    case UG_MOMENT_STRANGE:
      *fault = UG_TICKET_FAULT_DATE;
      break;
    case UG_MOMENT_DAY_ONLY:
      *fault = UG_TICKET_FAULT_DAY_ONLY;
      break;
    default:
      return TRUE;
    }
  ug_ticket_table_add_fault (self->table, ug_csv_get_row (self->csv), *fault, text);

  return FALSE;
}

static UgTicketMeaning
get_meaning (UgTicketFile *self, const char *value)
{
  return GPOINTER_TO_INT (g_hash_table_lookup (self->mapping->meanings, value));
}

/* What the row says besides its moments; *@value is what is wrong with it. */
static UgTicketFault
find_row_fault (UgTicketFile *self, UgTicketMeaning meaning, const char **value)
{
  const char *priority = ug_ticket_file_get (self, UG_TICKET_COLUMN_PRIORITY);
  const char *status = ug_ticket_file_get (self, UG_TICKET_COLUMN_STATUS);

  *value = "";
  if (is_ragged (self))
    return UG_TICKET_FAULT_RAGGED;
  if (*ug_ticket_file_get (self, UG_TICKET_COLUMN_ID) == '\0')
    return UG_TICKET_FAULT_NO_ID;
  *value = priority;
  if (g_hash_table_lookup (self->priorities, priority) == NULL
      && !(self->table->events && *priority == '\0'))
    return UG_TICKET_FAULT_PRIORITY;
  *value = *status != '\0' ? status : ug_ticket_file_get (self, UG_TICKET_COLUMN_EVENT);
  if (meaning == UG_TICKET_MEANING_UNKNOWN && **value != '\0')
    return UG_TICKET_FAULT_STATUS;

  return UG_TICKET_FAULT_NONE;
}

static void
fill_status (UgTicket *ticket, UgTicketMeaning meaning)
{
  ticket->said_resolved =
      meaning == UG_TICKET_MEANING_RESOLVED || meaning == UG_TICKET_MEANING_CLOSED;
  ticket->waits = meaning == UG_TICKET_MEANING_PAUSED;
  /* A fix that is told of a ticket which is open again did not hold. */
  if (!ticket->said_resolved && meaning != UG_TICKET_MEANING_UNKNOWN)
    ticket->resolved = UG_TICKET_NEVER;
}

static gboolean
judge_row (UgTicketFile *self, GError **error)
{
  const guint64 row = ug_csv_get_row (self->csv);
  const UgTicketMeaning meaning =
      get_meaning (self, ug_ticket_file_get (self, UG_TICKET_COLUMN_STATUS));
  UgTicket ticket = { ug_ticket_file_get (self, UG_TICKET_COLUMN_ID), row };
  const char *value;
  UgTicketFault fault = find_row_fault (self, meaning, &value);

  if (fault != UG_TICKET_FAULT_NONE)
    {
      ug_ticket_table_add_fault (self->table, row, fault, value);
      return TRUE;
    }
  if (!take_moment (self, UG_TICKET_COLUMN_OPENED, &ticket.opened, &fault)
      || !take_moment (self, UG_TICKET_COLUMN_ANSWERED, &ticket.answered, &fault)
      || !take_moment (self, UG_TICKET_COLUMN_RESOLVED, &ticket.resolved, &fault))
    return TRUE;

  ticket.priority =
      g_hash_table_lookup (self->priorities, ug_ticket_file_get (self, UG_TICKET_COLUMN_PRIORITY));
  fault = ug_ticket_find_fault (&ticket, self->now);
  if (fault == UG_TICKET_FAULT_NONE && !ug_ticket_seen_add (self->seen, ticket.id))
    fault = UG_TICKET_FAULT_DUPLICATE;
  if (fault != UG_TICKET_FAULT_NONE)
    {
      ug_ticket_table_add_fault (self->table, row, fault, ticket.id);
      return TRUE;
    }

  fill_status (&ticket, meaning);
  ug_ticket_judge_add (self->judge, &ticket);

  return TRUE;
}

static gboolean
add_events (UgTicketFile *self, gint64 moment, UgTicketMeaning event, UgTicketMeaning status)
{
  const guint64 row = ug_csv_get_row (self->csv);
  const char *id = ug_ticket_file_get (self, UG_TICKET_COLUMN_ID);
  const char *priority =
      g_hash_table_lookup (self->priorities, ug_ticket_file_get (self, UG_TICKET_COLUMN_PRIORITY));
  guint64 count = 0;

  if (status != UG_TICKET_MEANING_UNKNOWN)
    count = ug_ticket_cases_add (self->cases, id, row, priority, moment, status);
  if (event != UG_TICKET_MEANING_UNKNOWN)
    count = ug_ticket_cases_add (self->cases, id, row, priority, moment, event);

  return count <= UG_TICKET_MAX_EVENTS;
}

static gboolean
take_event (UgTicketFile *self, GError **error)
{
  const guint64 row = ug_csv_get_row (self->csv);
  const UgTicketMeaning status =
      get_meaning (self, ug_ticket_file_get (self, UG_TICKET_COLUMN_STATUS));
  const UgTicketMeaning event =
      get_meaning (self, ug_ticket_file_get (self, UG_TICKET_COLUMN_EVENT));
  const char *value;
  UgTicketFault fault = find_row_fault (self, MAX (status, event), &value);
  gint64 moment = UG_TICKET_NEVER;

  if (fault != UG_TICKET_FAULT_NONE)
    ug_ticket_table_add_fault (self->table, row, fault, value);
  else if (take_moment (self, UG_TICKET_COLUMN_MOMENT, &moment, &fault)
           && moment == UG_TICKET_NEVER)
    {
      fault = UG_TICKET_FAULT_DATE;
      ug_ticket_table_add_fault (self->table, row, fault, "");
    }
  if (fault == UG_TICKET_FAULT_NONE)
    return add_events (self, moment, event, status)
           || ug_ticket_file_refuse (self, error, UG_EXCHANGE_ERROR_TOO_LARGE,
                                     _ ("it has more than 20 million events."));

  if (*ug_ticket_file_get (self, UG_TICKET_COLUMN_ID) != '\0')
    ug_ticket_cases_spoil (self->cases, ug_ticket_file_get (self, UG_TICKET_COLUMN_ID), row);

  return TRUE;
}

static void
judge_case (const UgTicket *ticket, UgTicketFault fault, gpointer user_data)
{
  UgTicketFile *self = user_data;

  if (fault == UG_TICKET_FAULT_NONE)
    fault = ug_ticket_find_fault (ticket, self->now);
  if (fault != UG_TICKET_FAULT_NONE)
    ug_ticket_table_add_fault (self->table, ticket->row, fault, ticket->id);
  else
    ug_ticket_judge_add (self->judge, ticket);
}

/**
 * ug_ticket_file_judge:
 * @self: a file that was surveyed
 * @judge: who knows the versions
 * @progress: (nullable): told now and then how far it is, from one half on
 * @user_data: for @progress
 * @error: what went wrong
 *
 * Holds each ticket against the agreement; rows that cannot be are kept apart.
 *
 * Returns: whether all of it was read
 */
gboolean
ug_ticket_file_judge (UgTicketFile *self,
                      UgTicketJudge *judge,
                      UgTicketProgress progress,
                      gpointer user_data,
                      GError **error)
{

  self->judge = judge;
  self->seen = ug_ticket_seen_new ();
  self->cases = ug_ticket_cases_new ();
  ug_ticket_judge_set_facts (judge, &self->table->facts);
  if (!ug_ticket_file_go_through (self, self->table->events ? take_event : judge_row, 0.5, progress,
                                  user_data, error))
    return FALSE;
  if (self->table->events)
    self->table->spoilt =
        ug_ticket_cases_foreach (self->cases, self->table->facts.until, judge_case, self);

  return TRUE;
}

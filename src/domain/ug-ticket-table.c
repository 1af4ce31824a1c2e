/* ug-ticket-table.c: what was seen in a help desk's table, and which of its rows cannot be.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket-table.h"

static void
fault_free (gpointer data)
{
  UgTicketRowFault *fault = data;

  g_free (fault->value);
  g_free (fault);
}

/**
 * ug_ticket_table_new:
 *
 * Returns: (transfer full): a table of which nothing was seen yet
 */
UgTicketTable *
ug_ticket_table_new (void)
{
  UgTicketTable *self = g_atomic_rc_box_new0 (UgTicketTable);

  self->header = g_ptr_array_new_with_free_func (g_free);
  self->samples = g_ptr_array_new_with_free_func ((GDestroyNotify)g_strfreev);
  self->ambiguous = g_strdup ("");
  self->statuses = g_ptr_array_new_with_free_func (g_free);
  self->priorities = g_ptr_array_new_with_free_func (g_free);
  self->faults = g_ptr_array_new_with_free_func (fault_free);

  return self;
}

UgTicketTable *
ug_ticket_table_ref (UgTicketTable *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
table_clear (gpointer data)
{
  UgTicketTable *self = data;

  g_ptr_array_unref (self->header);
  g_ptr_array_unref (self->samples);
  g_free (self->ambiguous);
  g_free (self->readings[0]);
  g_free (self->readings[1]);
  g_ptr_array_unref (self->statuses);
  g_ptr_array_unref (self->priorities);
  g_ptr_array_unref (self->faults);
}

void
ug_ticket_table_unref (UgTicketTable *self)
{
  g_atomic_rc_box_release_full (self, table_clear);
}

/**
 * ug_ticket_table_add_fault:
 * @self: a table
 * @row: the number of a row
 * @fault: why it is not counted
 * @value: what stands there, or ""
 *
 * Every such row is counted, and the first of them are named.
 */
void
ug_ticket_table_add_fault (UgTicketTable *self, guint64 row, UgTicketFault fault, const char *value)
{
  UgTicketRowFault *one;

  self->counts[fault]++;
  if (self->faults->len == UG_TICKET_MAX_FAULTS)
    return;

  one = g_new0 (UgTicketRowFault, 1);
  one->row = row;
  one->fault = fault;
  one->value = g_utf8_substring (value, 0, MIN (g_utf8_strlen (value, -1), 60));
  g_ptr_array_add (self->faults, one);
}

/**
 * ug_ticket_table_count_faults:
 * @self: a table
 *
 * Returns: how many of its rows were not counted
 */
guint64
ug_ticket_table_count_faults (const UgTicketTable *self)
{
  guint64 sum = 0;

  for (guint i = 0; i < UG_TICKET_N_FAULTS; i++)
    sum += self->counts[i];

  return sum;
}

void
ug_ticket_findings_free (UgTicketFindings *self)
{
  g_clear_pointer (&self->mapping, ug_ticket_mapping_free);
  g_clear_pointer (&self->table, ug_ticket_table_unref);
  g_clear_pointer (&self->judge, ug_ticket_judge_free);
  g_clear_pointer (&self->unread, g_array_unref);
  g_free (self);
}

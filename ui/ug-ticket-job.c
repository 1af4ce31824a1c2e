/* ug-ticket-job.c: a help desk's file that the window asks to be read, and how far that is.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket-job.h"

/**
 * ug_ticket_job_new:
 * @file: a file
 * @agreement: the agreement whose promises it is held against
 * @mapping: how the file is read, as far as that is settled
 * @judge: whether tickets are judged, or the file is only looked through
 * @now: this moment
 *
 * Returns: (transfer full): the job
 */
UgTicketJob *
ug_ticket_job_new (GFile *file,
                   UgAgreement *agreement,
                   const UgTicketMapping *mapping,
                   gboolean judge,
                   GDateTime *now)
{
  UgTicketJob *self = g_atomic_rc_box_new0 (UgTicketJob);

  self->file = g_object_ref (file);
  self->agreement = g_object_ref (agreement);
  self->mapping = ug_ticket_mapping_copy (mapping);
  self->judge = judge;
  self->now = g_date_time_ref (now);

  return self;
}

UgTicketJob *
ug_ticket_job_ref (UgTicketJob *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
job_clear (gpointer data)
{
  UgTicketJob *self = data;

  g_object_unref (self->file);
  g_object_unref (self->agreement);
  ug_ticket_mapping_free (self->mapping);
  g_date_time_unref (self->now);
}

void
ug_ticket_job_unref (UgTicketJob *self)
{
  g_atomic_rc_box_release_full (self, job_clear);
}

/**
 * ug_ticket_job_set_share:
 * @self: a job
 * @share: how much of it is done, from 0 to 1
 *
 * May be called in any thread.
 */
void
ug_ticket_job_set_share (UgTicketJob *self, double share)
{
  g_atomic_int_set (&self->permille, (gint)(CLAMP (share, 0.0, 1.0) * 1000));
}

double
ug_ticket_job_get_share (UgTicketJob *self)
{
  return g_atomic_int_get (&self->permille) / 1000.0;
}

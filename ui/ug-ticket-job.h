/* ug-ticket-job.h: a help desk's file that the window asks to be read, and how far that is.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-ticket-mapping.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * UgTicketJob:
 * @file: the file
 * @agreement: the agreement whose promises it is held against
 * @mapping: how the file is read, as far as that is settled
 * @judge: whether tickets are judged, or the file is only looked through
 * @now: this moment
 *
 * Immutable once it is given away, but for how far it is.
 */
typedef struct
{
  GFile *file;
  UgAgreement *agreement;
  UgTicketMapping *mapping;
  gboolean judge;
  GDateTime *now;

  /*< private >*/
  gint permille;
} UgTicketJob;

UgTicketJob *ug_ticket_job_new (GFile *file,
                                UgAgreement *agreement,
                                const UgTicketMapping *mapping,
                                gboolean judge,
                                GDateTime *now);
UgTicketJob *ug_ticket_job_ref (UgTicketJob *self);
void ug_ticket_job_unref (UgTicketJob *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgTicketJob, ug_ticket_job_unref)

void ug_ticket_job_set_share (UgTicketJob *self, double share);
double ug_ticket_job_get_share (UgTicketJob *self);

G_END_DECLS

/* ug-ticket-reading.h: a help desk's file, read and judged in one go, for whoever shows it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-ticket-file.h"

G_BEGIN_DECLS

UgTicketFindings *ug_ticket_read (const char *path,
                                  const UgTicketMapping *mapping,
                                  UgAgreement *agreement,
                                  GPtrArray *versions,
                                  GDateTime *now,
                                  UgTicketProgress progress,
                                  gpointer user_data,
                                  GCancellable *cancellable,
                                  GError **error);

G_END_DECLS

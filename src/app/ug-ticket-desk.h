/* ug-ticket-desk.h: reads the help desk's files that the window asks for, in a thread of its own.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-library.h"

G_BEGIN_DECLS

void ug_ticket_desk_read_async (UgLibrary *library,
                                UgTicketJob *job,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data);
UgTicketFindings *
ug_ticket_desk_read_finish (UgLibrary *library, GAsyncResult *result, GError **error);

UgTicketMapping *ug_ticket_desk_recall (UgLibrary *library, UgClient *client);
void ug_ticket_desk_keep (UgLibrary *library, UgClient *client, UgTicketMapping *mapping);

G_END_DECLS

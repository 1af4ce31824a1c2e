/* ug-ticket-sample.h: the first rows of a help desk's table, and what each column is taken for.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-ticket-table.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_ticket_sample_new (const UgTicketTable *table,
                                 const UgTicketMapping *mapping,
                                 UgLanguage *language);

G_END_DECLS

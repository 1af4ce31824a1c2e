/* ug-ticket-start.h: what is seen before a file is chosen, and when it cannot be read.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *ug_ticket_button_new (const char *label, const char *action);
GtkWidget *ug_ticket_start_new (void);
GtkWidget *ug_ticket_problem_new (GtkLabel **message);

G_END_DECLS

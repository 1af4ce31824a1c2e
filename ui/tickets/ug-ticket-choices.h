/* ug-ticket-choices.h: a row that asks what something in a help desk's table is.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * UgTicketChosen:
 * @choice: which was chosen, from 0
 * @key: what the row asks about
 * @owner: who made the row
 */
typedef void (*UgTicketChosen) (gpointer owner, const char *key, guint choice);

GtkWidget *ug_ticket_choice_new (const char *title,
                                 GPtrArray *choices,
                                 guint chosen,
                                 const char *key,
                                 UgTicketChosen callback,
                                 gpointer owner);
GtkWidget *ug_ticket_choice_find (GtkWidget *root, const char *key);
const char *ug_ticket_choice_get_key (GtkWidget *focus);

G_END_DECLS

/* ug-ticket-file-private.h: what reading a file of tickets is made of.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-csv-moment.h"
#include "ug-ticket-cases.h"
#include "ug-ticket-file.h"
#include "ug-ticket-mapping-file.h"
#include "ug-ticket-seen.h"

G_BEGIN_DECLS

struct _UgTicketFile
{
  char *path;
  UgCsv *csv;
  UgTicketMapping *mapping; /* borrowed */
  UgAgreement *agreement;   /* borrowed */
  GCancellable *cancellable;
  gint64 now;

  UgTicketTable *table;
  guint64 header_row;
  int places[UG_TICKET_N_COLUMNS]; /* of columns, or -1 */
  UgMomentReader reader;
  gboolean guessed_zone;
  GHashTable *priorities; /* value → identifier, borrowed from the agreement; NULL is unknown */
  GHashTable *statuses;   /* those that were seen */

  UgTicketJudge *judge; /* borrowed while judging */
  UgTicketSeen *seen;
  UgTicketCases *cases;
};

/**
 * UgTicketRowFunc:
 *
 * Returns: %FALSE with an error to stop
 */
typedef gboolean (*UgTicketRowFunc) (UgTicketFile *self, GError **error);

gboolean ug_ticket_file_refuse (UgTicketFile *self, GError **error, int code, const char *message);
const char *ug_ticket_file_get (UgTicketFile *self, UgTicketColumn column);
gboolean ug_ticket_file_has (UgTicketFile *self, UgTicketColumn column);
gboolean ug_ticket_file_go_through (UgTicketFile *self,
                                    UgTicketRowFunc take,
                                    double from,
                                    UgTicketProgress progress,
                                    gpointer user_data,
                                    GError **error);

G_END_DECLS

/* fuzz-ticket-file.c: any bytes as a help desk's export, read and judged; and as a mapping.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE

#include "ug-client.h"
#include "ug-expectation.h"
#include "ug-priority.h"
#include "ug-ticket-mapping-file.h"
#include "ug-ticket-reading.h"

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static UgClient *
make_client (void)
{
  UgClient *client = ug_record_new (UG_TYPE_CLIENT);
  UgRecord *agreement = ug_record_add (UG_RECORD (client), UG_CLIENT_AGREEMENTS);
  UgRecord *priority = ug_record_add (agreement, UG_AGREEMENT_PRIORITIES);
  g_autoptr (UgTerm) hour = ug_term_read ("1 hour 24/7");
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 1, 1, 9, 0, 0);

  ug_record_set_text (priority, UG_PRIORITY_TITLE, "High");
  for (UgClock clock = UG_CLOCK_FIRST_RESPONSE; clock <= UG_CLOCK_RESOLUTION; clock++)
    {
      UgRecord *promise = ug_record_add (agreement, UG_AGREEMENT_EXPECTATIONS);

      ug_record_set_text (promise, UG_EXPECTATION_PRIORITY, ug_record_get_id (priority));
      ug_record_set_choice (promise, UG_EXPECTATION_CLOCK, clock);
      ug_record_set_term (promise, UG_EXPECTATION_OFFER, hour);
      ug_expectation_answer (UG_EXPECTATION (promise), UG_ANSWER_CHOICE_SUITS, "", now);
    }

  return client;
}

static void
read_table (UgClient *client, const char *path, UgTicketMapping *mapping)
{
  g_autoptr (GPtrArray) versions = g_ptr_array_new ();
  g_autoptr (GDateTime) now = g_date_time_new_utc (2027, 1, 1, 9, 0, 0);
  g_autoptr (GError) error = NULL;
  g_autoptr (UgTicketFindings) found =
      ug_ticket_read (path, mapping, ug_record_peek (UG_RECORD (client), UG_CLIENT_AGREEMENTS, 0),
                      versions, now, NULL, NULL, NULL, &error);

  g_assert_true ((found == NULL) == (error != NULL));
  if (found == NULL || found->judge == NULL)
    return;

  /* Every row is counted, or said not to be. */
  if (!found->table->events)
    g_assert_cmpuint (ug_ticket_judge_get_tickets (found->judge)
                          + ug_ticket_table_count_faults (found->table),
                      ==, found->table->rows);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (UgClient) client = make_client ();
  g_autoptr (UgTicketMapping) nothing = ug_ticket_mapping_new ();
  g_autoptr (UgTicketMapping) mapping = ug_ticket_mapping_parse ((const char *)data, size, NULL);
  const int file = memfd_create ("tickets", 0);
  g_autofree char *path = g_strdup_printf ("/proc/self/fd/%d", file);

  g_assert_cmpint (write (file, data, size), ==, (gssize)size);
  read_table (client, path, nothing);
  if (mapping != NULL)
    {
      g_autofree char *text = ug_ticket_mapping_to_text (mapping);
      g_autoptr (UgTicketMapping) again = ug_ticket_mapping_parse (text, strlen (text), NULL);

      g_assert_nonnull (again);
      read_table (client, path, mapping);
    }
  close (file);

  return 0;
}

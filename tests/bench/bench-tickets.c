/* bench-tickets.c: a million tickets judged, beside sqlite3's own import of the same file.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-client.h"
#include "ug-priority.h"
#include "ug-schedule.h"
#include "ug-ticket-file.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <sys/resource.h>

#define TICKETS 1000000
#define FIRST 1772400000

static void
print_moment (FILE *file, gint64 instant)
{
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (instant);
  g_autofree char *text = g_date_time_format (moment, "%Y-%m-%d %H:%M:%S");

  fprintf (file, ",%s", text);
}

static char *
write_tickets (void)
{
  char *path = NULL;
  const int fd = g_file_open_tmp ("tickets-XXXXXX.csv", &path, NULL);
  FILE *file = fdopen (fd, "w");
  g_autoptr (GRand) dice = g_rand_new_with_seed (1);

  fputs ("number,title,priority,state,created at,first response at,close at\n", file);
  for (guint i = 0; i < TICKETS; i++)
    {
      const gint64 opened = FIRST + g_rand_int_range (dice, 0, 200 * 24 * 3600);
      const gint64 answered = opened + g_rand_int_range (dice, 0, 4 * 3600);

      fprintf (file, "%u,\"Printer %u, again\",%d,closed", i, i, g_rand_int_range (dice, 1, 4));
      print_moment (file, opened);
      print_moment (file, answered);
      print_moment (file, answered + g_rand_int_range (dice, 0, 40 * 3600));
      fputc ('\n', file);
    }
  fclose (file);

  return path;
}

static void
add_promise (UgRecord *agreement, UgRecord *priority, UgClock clock, const char *words)
{
  UgRecord *promise = ug_record_add (agreement, UG_AGREEMENT_EXPECTATIONS);
  g_autoptr (UgTerm) term = ug_term_read (words);
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 1, 1, 9, 0, 0);

  ug_record_set_choice (promise, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_TERM);
  ug_record_set_text (promise, UG_EXPECTATION_PRIORITY, ug_record_get_id (priority));
  ug_record_set_choice (promise, UG_EXPECTATION_CLOCK, clock);
  ug_record_set_term (promise, UG_EXPECTATION_OFFER, term);
  ug_expectation_answer (UG_EXPECTATION (promise), UG_ANSWER_CHOICE_SUITS, "", now);
}

static UgClient *
make_client (void)
{
  UgClient *client = ug_record_new (UG_TYPE_CLIENT);
  UgRecord *schedule = ug_record_add (UG_RECORD (client), UG_CLIENT_SCHEDULES);
  UgRecord *agreement = ug_record_add (UG_RECORD (client), UG_CLIENT_AGREEMENTS);
  g_autoptr (UgCalendar) hours = ug_calendar_new_office ("Europe/Moscow");

  ug_record_set_choice (schedule, UG_SCHEDULE_SIDE, UG_SIDE_OURS);
  ug_record_set_calendar (schedule, UG_SCHEDULE_CALENDAR, hours);
  for (guint i = 0; i < 3; i++)
    {
      UgRecord *priority = ug_record_add (agreement, UG_AGREEMENT_PRIORITIES);

      ug_record_set_text (priority, UG_PRIORITY_TITLE, "Priority");
      add_promise (agreement, priority, UG_CLOCK_FIRST_RESPONSE, "1 working hour");
      add_promise (agreement, priority, UG_CLOCK_RESOLUTION, "8 working hours");
    }

  return client;
}

static double
judge_tickets (const char *path, UgAgreement *agreement)
{
  const gint64 start = g_get_monotonic_time ();
  g_autoptr (GDateTime) now = g_date_time_new_utc (2027, 1, 1, 0, 0, 0);
  g_autoptr (UgTicketMapping) mapping = ug_ticket_mapping_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (UgTicketFile) file = ug_ticket_file_open (path, mapping, agreement, now, NULL, &error);
  g_autoptr (UgTicketJudge) judge = NULL;

  g_assert_no_error (error);
  g_assert_true (ug_ticket_file_survey (file, NULL, NULL, &error));
  judge = ug_ticket_judge_new (&ug_ticket_file_get_table (file)->facts);
  ug_ticket_judge_add_version (judge, 0, UG_TICKET_NEVER, agreement);
  g_assert_true (ug_ticket_file_judge (file, judge, NULL, NULL, &error));
  g_assert_cmpuint (ug_ticket_judge_get_tickets (judge), ==, TICKETS);

  return (g_get_monotonic_time () - start) / 1e6;
}

/* Into memory, so that no disk is measured. */
static double
import_tickets (const char *path)
{
  const gint64 start = g_get_monotonic_time ();
  g_autofree char *command = g_strdup_printf (".import --csv %s tickets", path);
  const char *const line[] = { "sqlite3", ":memory:", command, NULL };
  g_autoptr (GError) error = NULL;
  int status;

  g_spawn_sync (NULL, (char **)line, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status,
                &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);

  return (g_get_monotonic_time () - start) / 1e6;
}

int
main (int argc, char *argv[])
{
  g_autofree char *path = write_tickets ();
  g_autoptr (UgClient) client = make_client ();
  struct rusage before, after;
  double ours, theirs;

  getrusage (RUSAGE_SELF, &before);
  ours = judge_tickets (path, ug_record_peek (UG_RECORD (client), UG_CLIENT_AGREEMENTS, 0));
  getrusage (RUSAGE_SELF, &after);
  theirs = import_tickets (path);
  g_unlink (path);

  g_print ("a million tickets judged: %.1f s; sqlite3 .import of the same file: %.1f s\n", ours,
           theirs);
  g_print ("judging costs %.2f times the import (bar: 5), and %.0f MB of memory (bar: 64)\n",
           ours / theirs, (after.ru_maxrss - before.ru_maxrss) / 1024.0);

  return 0;
}

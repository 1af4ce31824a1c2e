/* test-tickets.c: tables of help desks, friendly and hostile.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-agreement.h"
#include "ug-client.h"
#include "ug-exchange-error.h"
#include "ug-expectation.h"
#include "ug-priority.h"
#include "ug-schedule.h"
#include "ug-csv-moment.h"
#include "ug-ticket-mapping-file.h"
#include "ug-ticket-report.h"

#include <glib/gstdio.h>
#include <string.h>

static UgCsv *
open_bytes (const char *bytes, gsize length, GError **error)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (bytes, length, NULL);

  return ug_csv_new (stream, UG_N_ENCODINGS, '\0', NULL, error);
}

/* All rows: fields between bars, rows between slashes. */
static char *
read_all (const char *bytes, gsize length)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UgCsv) csv = open_bytes (bytes, length, &error);
  GString *all = g_string_new (NULL);

  g_assert_no_error (error);
  while (ug_csv_next (csv, &error))
    {
      g_string_append_printf (all, "%" G_GUINT64_FORMAT ":", ug_csv_get_row (csv));
      for (guint i = 0; i < ug_csv_count (csv); i++)
        g_string_append_printf (all, "%s%s", i > 0 ? "|" : "", ug_csv_get (csv, i));
      g_string_append_c (all, '/');
    }
  if (error != NULL)
    g_string_append (all, error->message);

  return g_string_free (all, FALSE);
}

#define BYTES(text) text, sizeof text - 1

static void
test_rows (void)
{
  static const struct
  {
    const char *bytes;
    gsize length;
    const char *rows;
  } cases[] = {
    { BYTES (""), "" },
    { BYTES ("\n\n\n"), "" },
    { BYTES ("a,b\n1,2\n"), "1:a|b/2:1|2/" },
    { BYTES ("a,b\n1,2"), "1:a|b/2:1|2/" },
    { BYTES ("a;b\r\n1,5;2\r\n"), "1:a|b/2:1,5|2/" },
    { BYTES ("a\tb\r1\t2\r"), "1:a|b/2:1|2/" },
    { BYTES ("a|b\r1|2\n3|4\r\n5|6"), "1:a|b/2:1|2/3:3|4/4:5|6/" },
    { BYTES ("a,b\n\"1\n2\r\n3\",4\n"), "1:a|b/2:1\n2\r\n3|4/" },
    { BYTES ("a,b\n\"say \"\"hi\"\"\",\"\"\n"), "1:a|b/2:say \"hi\"|/" },
    { BYTES ("a,b\n5\" disk,x\n"), "1:a|b/2:5\" disk|x/" },
    { BYTES ("a,b\n\"x\"y,z\n"), "1:a|b/2:xy|z/" },
    { BYTES ("a,b\n,\n"), "1:a|b/2:|/" },
    { BYTES ("a,b\n1\n1,2,3\n"), "1:a|b/2:1/3:1|2|3/" },
    { BYTES ("a,b\n\n\n1,2\n"), "1:a|b/4:1|2/" },
    { BYTES ("sep=;\r\na;b,c\r\n1;2\r\n"), "2:a|b,c/3:1|2/" },
    { BYTES ("\xef\xbb\xbf"
             "a,b\n1,2\n"),
      "1:a|b/2:1|2/" },
    { BYTES ("a,b\n1,x\0y\n"), "1:a|b/2:1|x\xef\xbf\xbdy/" },
    { BYTES ("a,b\n\"x\0y\",2\n"), "1:a|b/2:x\xef\xbf\xbdy|2/" },
    { BYTES ("\xff\xfe"
             "a\0,\0b\0\r\0\n\0\x1f\x04,\0\x3d\xd8\x00\xde"),
      "1:a|b/2:П|😀/" },
    { BYTES ("\xfe\xff"
             "\0a\0,\0b\0\n\x04\x1f\0,\0"
             "1"),
      "1:a|b/2:П|1/" },
    { BYTES ("a,b\n\xcf\xf0\xe8\xed\xf2\xe5\xf0,1\n"), "1:a|b/2:Принтер|1/" },
    { BYTES ("a,b\nCaf\xe9,Z\xfcrich\n"), "1:a|b/2:Café|Zürich/" },
    { BYTES ("a,b\n\"never closed,1\n2,3\n"),
      "1:a|b/row 2: a quotation mark is opened and never closed." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *rows = read_all (cases[i].bytes, cases[i].length);

      g_assert_cmpstr (rows, ==, cases[i].rows);
    }
}

/* A file in UTF-8 with one broken letter is still one. */
static void
test_damaged (void)
{
  g_autoptr (GString) text = g_string_new ("a,b\n");
  g_autoptr (UgCsv) csv = NULL;

  for (guint i = 0; i < 20; i++)
    g_string_append (text, "Принтер,не печатает\n");
  g_string_append (text, "\xd0,1\n");
  csv = open_bytes (text->str, text->len, NULL);
  while (ug_csv_next (csv, NULL))
    g_assert_true (g_utf8_validate (ug_csv_get (csv, 0), -1, NULL));
  g_assert_cmpint (ug_csv_get_encoding (csv), ==, UG_ENCODING_UTF_8);
  g_assert_cmpuint (ug_csv_get_damaged (csv), ==, 1);
}

/* Fields are cut at no boundary of what is read at once. */
static void
test_pieces (void)
{
  g_autoptr (GString) text = g_string_new ("a,b\n");
  g_autoptr (GError) error = NULL;
  g_autoptr (UgCsv) csv = NULL;
  guint rows = 0;

  for (guint i = 0; i < 60000; i++)
    g_string_append_printf (text, "%u,\"ю\"\"%u\r\n\"\r\n", i, i);
  csv = open_bytes (text->str, text->len, &error);
  g_assert_no_error (error);
  g_assert_true (ug_csv_next (csv, &error));
  while (ug_csv_next (csv, &error))
    {
      g_autofree char *first = g_strdup_printf ("%u", rows);
      g_autofree char *second = g_strdup_printf ("ю\"%u\r\n", rows);

      g_assert_cmpstr (ug_csv_get (csv, 0), ==, first);
      g_assert_cmpstr (ug_csv_get (csv, 1), ==, second);
      rows++;
    }
  g_assert_no_error (error);
  g_assert_cmpuint (rows, ==, 60000);
}

static void
test_bounds (void)
{
  g_autoptr (GString) text = g_string_new ("a,b\n1,2\n3,\"");
  g_autoptr (GError) error = NULL;
  g_autoptr (UgCsv) csv = NULL;
  g_autofree char *rest = g_strnfill (UG_CSV_MAX_FIELD + 1000000, 'x');

  g_string_append (text, rest);
  csv = open_bytes (text->str, text->len, &error);
  while (ug_csv_next (csv, &error))
    ;
  g_assert_error (error, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_SYNTAX);
  g_assert_nonnull (strstr (error->message, "row 3"));
}

static void
test_moments (void)
{
  static const struct
  {
    const char *text;
    UgDateOrder order;
    UgMomentRead read;
    const char *utc;
  } cases[] = {
    { "2026-03-12T09:45:30Z", 0, UG_MOMENT_READ, "2026-03-12T09:45:30Z" },
    { "2026-03-12 09:45", 0, UG_MOMENT_READ, "2026-03-12T06:45:00Z" },
    { "2026-03-12 09:45:30.123", 0, UG_MOMENT_READ, "2026-03-12T06:45:30Z" },
    { "2026-03-12T09:45:30+05:30", 0, UG_MOMENT_READ, "2026-03-12T04:15:30Z" },
    { "2026-03-12 09:45:30 -0500", 0, UG_MOMENT_READ, "2026-03-12T14:45:30Z" },
    { "2026-03-12 09:45:30 UTC", 0, UG_MOMENT_READ, "2026-03-12T09:45:30Z" },
    { "2026-03-12 09:45:30 UTC+3", 0, UG_MOMENT_READ, "2026-03-12T06:45:30Z" },
    { "2026/3/2 9:05", 0, UG_MOMENT_READ, "2026-03-02T06:05:00Z" },
    { "12.03.2026 09:45", 0, UG_MOMENT_READ, "2026-03-12T06:45:00Z" },
    { "12.03.26, 9:45", 0, UG_MOMENT_READ, "2026-03-12T06:45:00Z" },
    { "03/04/2026 09:45", UG_DATE_ORDER_DMY, UG_MOMENT_READ, "2026-04-03T06:45:00Z" },
    { "03/04/2026 09:45", UG_DATE_ORDER_MDY, UG_MOMENT_READ, "2026-03-04T06:45:00Z" },
    { "3/4/26 9:45 PM", UG_DATE_ORDER_MDY, UG_MOMENT_READ, "2026-03-04T18:45:00Z" },
    { "3/4/26 12:05 am", UG_DATE_ORDER_MDY, UG_MOMENT_READ, "2026-03-03T21:05:00Z" },
    { "12/Mar/26 9:45 AM", 0, UG_MOMENT_READ, "2026-03-12T06:45:00Z" },
    { "12/мар/26 9:45", 0, UG_MOMENT_READ, "2026-03-12T06:45:00Z" },
    { "12 марта 2026 г., 09:45", 0, UG_MOMENT_READ, "2026-03-12T06:45:00Z" },
    { "Mar 12, 2026 9:45 AM", 0, UG_MOMENT_READ, "2026-03-12T06:45:00Z" },
    { "Thu, 12 March 2026 09:45:00 GMT", 0, UG_MOMENT_READ, "2026-03-12T09:45:00Z" },
    { "1773308730", 0, UG_MOMENT_READ, "2026-03-12T09:45:30Z" },
    { "1773308730123", 0, UG_MOMENT_READ, "2026-03-12T09:45:30Z" },
    { "  ", 0, UG_MOMENT_BLANK, NULL },
    { "-", 0, UG_MOMENT_BLANK, NULL },
    { "2026-03-12", 0, UG_MOMENT_DAY_ONLY, NULL },
    { "12.03.2026", 0, UG_MOMENT_DAY_ONLY, NULL },
    { "31.02.2026 10:00", 0, UG_MOMENT_STRANGE, NULL },
    { "2026-13-01 10:00", 0, UG_MOMENT_STRANGE, NULL },
    { "2026-03-12 25:00", 0, UG_MOMENT_STRANGE, NULL },
    { "13:00 PM 2026", 0, UG_MOMENT_STRANGE, NULL },
    { "yesterday", 0, UG_MOMENT_STRANGE, NULL },
    { "2026-03-12 09:45 or so", 0, UG_MOMENT_STRANGE, NULL },
    { "99999999999999999999999", 0, UG_MOMENT_STRANGE, NULL },
    { "12", 0, UG_MOMENT_STRANGE, NULL },
  };
  g_autoptr (GTimeZone) moscow = g_time_zone_new_identifier ("Europe/Moscow");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UgMomentReader reader = { cases[i].order, moscow, { 0 }, -1 };
      gint64 instant;
      g_autoptr (GDateTime) moment = NULL;
      g_autofree char *utc = NULL;

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (ug_moment_read (&reader, cases[i].text, &instant), ==, cases[i].read);
      if (cases[i].read != UG_MOMENT_READ)
        continue;
      moment = g_date_time_new_from_unix_utc (instant);
      utc = g_date_time_format_iso8601 (moment);
      g_assert_cmpstr (utc, ==, cases[i].utc);
    }
}

/* A time that comes twice is its first coming; one that is skipped moves on. */
static void
test_changing_clocks (void)
{
  g_autoptr (GTimeZone) berlin = g_time_zone_new_identifier ("Europe/Berlin");
  UgMomentReader reader = { 0, berlin, { 0 }, -1 };
  gint64 first, skipped, later;

  g_assert_cmpint (ug_moment_read (&reader, "2026-10-25 02:30", &first), ==, UG_MOMENT_READ);
  g_assert_cmpint (ug_moment_read (&reader, "2026-10-25 00:30Z", &later), ==, UG_MOMENT_READ);
  g_assert_cmpint (first, ==, later);
  g_assert_cmpint (ug_moment_read (&reader, "2026-03-29 02:30", &skipped), ==, UG_MOMENT_READ);
  g_assert_cmpint (ug_moment_read (&reader, "2026-03-29 01:00Z", &later), ==, UG_MOMENT_READ);
  g_assert_cmpint (skipped, >=, later);
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

/* Monday to Friday 9:00 to 18:00 in Moscow; two priorities. */
static UgClient *
make_client (void)
{
  UgClient *client = ug_record_new (UG_TYPE_CLIENT);
  UgRecord *schedule = ug_record_add (UG_RECORD (client), UG_CLIENT_SCHEDULES);
  UgRecord *agreement = ug_record_add (UG_RECORD (client), UG_CLIENT_AGREEMENTS);
  g_autoptr (UgCalendar) hours = ug_calendar_new_office ("Europe/Moscow");
  const char *const titles[] = { "Critical", "Ordinary" };

  ug_record_set_choice (schedule, UG_SCHEDULE_SIDE, UG_SIDE_OURS);
  ug_record_set_calendar (schedule, UG_SCHEDULE_CALENDAR, hours);
  for (guint i = 0; i < 2; i++)
    {
      UgRecord *priority = ug_record_add (agreement, UG_AGREEMENT_PRIORITIES);

      ug_record_set_text (priority, UG_PRIORITY_TITLE, titles[i]);
      add_promise (agreement, priority, UG_CLOCK_FIRST_RESPONSE, "1 working hour");
      add_promise (agreement, priority, UG_CLOCK_NEWS, "every 2 working hours");
      add_promise (agreement, priority, UG_CLOCK_RESOLUTION, "4 working hours");
    }

  return client;
}

static char *
write_file (const char *text, gsize length)
{
  char *path = NULL;
  const int fd = g_file_open_tmp ("tickets-XXXXXX.csv", &path, NULL);

  g_assert_cmpint (fd, >=, 0);
  g_close (fd, NULL);
  g_assert_true (g_file_set_contents (path, text, length, NULL));

  return path;
}

/* What is found in a file, in a few figures: tickets, rows not counted, and kept/missed/unmeasured
 * of each clock of the first priority. */
static char *
check (const char *text, UgTicketMapping *mapping, GError **error)
{
  g_autofree char *path = write_file (text, strlen (text));
  g_autoptr (UgClient) client = make_client ();
  UgAgreement *agreement = ug_record_peek (UG_RECORD (client), UG_CLIENT_AGREEMENTS, 0);
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 6, 1, 9, 0, 0);
  g_autoptr (UgTicketFile) file = ug_ticket_file_open (path, mapping, agreement, now, NULL, error);
  g_autoptr (UgTicketJudge) judge = NULL;
  GString *result = g_string_new (NULL);
  GPtrArray *tallies;

  if (file != NULL && ug_ticket_file_survey (file, NULL, NULL, error))
    {
      judge = ug_ticket_judge_new (&ug_ticket_file_get_table (file)->facts);
      ug_ticket_judge_add_version (judge, 0, UG_TICKET_NEVER, agreement);
      g_assert_true (ug_ticket_file_judge (file, judge, NULL, NULL, error));
      tallies = ug_ticket_judge_get_tallies (judge);
      g_string_append_printf (result, "%u tickets", (guint)ug_ticket_judge_get_tickets (judge));
      for (guint i = 0; i < 3; i++)
        {
          const UgTicketTally *tally = tallies->pdata[i];

          g_string_append_printf (result, " %u/%u/%u", (guint)tally->kept, (guint)tally->missed,
                                  (guint)ug_ticket_tally_count_unmeasured (tally));
        }
      for (guint i = 0; i < ug_ticket_file_get_table (file)->faults->len; i++)
        {
          const UgTicketRowFault *fault = ug_ticket_file_get_table (file)->faults->pdata[i];

          g_string_append_printf (result, " %u:%s", (guint)fault->row,
                                  ug_ticket_fault_get_nick (fault->fault));
        }
    }
  g_assert_cmpint (g_remove (path), ==, 0);

  return g_string_free (result, FALSE);
}

static void
test_files (void)
{
  static const struct
  {
    const char *text;
    const char *result;
  } cases[] = {
    /* Zammad */
    { "Number,Priority,State,Created at,First response at,Close at\n"
      "1,Critical,closed,2026-03-02 10:00,2026-03-02 10:30,2026-03-02 13:00\n"
      "2,Critical,closed,2026-03-02 10:00,2026-03-02 11:01,2026-03-02 14:01\n",
      "2 tickets 1/1/0 0/0/2 1/1/0" },
    /* osTicket */
    { "Ticket Number;Date Created;Priority;Current Status;Date Closed\r\n"
      "00123;25/03/26 10:00;Critical;Resolved;25/03/26 11:00\r\n",
      "1 tickets 0/0/1 0/0/1 1/0/0" },
    /* Jira */
    { "Issue key,Priority,Status,Created,Resolved\n"
      "SUP-1,Critical,Done,02/Mar/26 10:00 AM,02/Mar/26 3:00 PM\n",
      "1 tickets 0/0/1 0/0/1 0/1/0" },
    /* GLPI */
    { "\"ID\";\"Status\";\"Priority\";\"Opening date\";\"Resolution date\"\n"
      "\"7\";\"Solved\";\"Critical\";\"2026-03-02 10:00\";\"2026-03-02 12:00\"\n",
      "1 tickets 0/0/1 0/0/1 1/0/0" },
    /* OTRS, Znuny */
    { "Ticket#;State;Priority;Created;Close Time\n"
      "2026030210000015;closed successful;1 critical;2026-03-02 10:00:00;2026-03-02 12:00:00\n",
      "1 tickets 0/0/1 0/0/1 1/0/0" },
    /* iTop */
    { "Ref,Status,Priority,Start date,Resolution date\n"
      "R-000001,Resolved,1,2026-03-02 10:00:00,2026-03-02 12:00:00\n",
      "1 tickets 0/0/1 0/0/1 1/0/0" },
    /* Written by hand */
    { "Номер заявки\tПриоритет\tСтатус\tДата создания\tПервый ответ\tДата решения\n"
      "15\tcritical\tЗакрыта\t02.03.2026 10:00\t02.03.2026 10:40\t02.03.2026 16:00\n",
      "1 tickets 1/0/0 0/0/1 0/1/0" },
    /* A title above the header, the header again inside, and everything that cannot be */
    { "Our tickets\n\n"
      "id,priority,status,opened,first response,resolved\n"
      "1,Critical,closed,2026-03-02 10:00,2026-03-02 10:30,2026-03-02 09:00\n"
      "2,Critical,closed,2026-03-02 10:00,2026-03-02 09:30,2026-03-02 11:00\n"
      "3,Critical,closed,soon,,\n"
      "4,Critical,closed,2026-03-02,,\n"
      "id,priority,status,opened,first response,resolved\n"
      "5,Unheard of,closed,2026-03-02 10:00,,2026-03-02 11:00\n"
      "6,Critical,dreaming,2026-03-02 10:00,,2026-03-02 11:00\n"
      ",Critical,closed,2026-03-02 10:00,,2026-03-02 11:00\n"
      "7,Critical,closed,2026-03-02 10:00,,2026-03-02 11:00\n"
      "7,Critical,closed,2026-03-02 10:00,,2026-03-02 11:00\n"
      "8,Critical,closed\n"
      "9,Critical,closed,,,2026-03-02 11:00\n"
      "10,Critical,open,2036-03-02 10:00,,\n",
      "1 tickets 1/0/0 0/0/1 1/0/0 4:resolved-before-opened 5:answered-before-opened 6:date "
      "7:day-only 9:priority 10:status 11:no-id 13:duplicate 14:ragged 15:no-opening 16:future" },
    /* Still open: late, and not due yet; and one of which nobody knows since when it waits */
    { "id,priority,status,opened,first response,resolved\n"
      "1,Critical,open,2026-03-02 10:00,,\n"
      "2,Critical,open,2026-03-04 09:00,2026-03-04 09:30,\n"
      "3,Critical,waiting for customer,2026-03-02 10:00,2026-03-02 10:20,\n"
      "4,Ordinary,closed,2026-03-02 10:00,2026-03-04 10:00,2026-03-04 10:00\n",
      "4 tickets 2/1/0 0/0/3 0/1/2" },
    /* Called closed, and no moment told */
    { "id,priority,status,opened,first response,resolved\n"
      "1,Critical,closed,2026-03-02 10:00,,\n",
      "1 tickets 0/0/1 0/0/1 0/0/1" },
    /* Events: the clock stands while the client is asked, and between a fix and its failure */
    { "ticket,priority,moment,event\n"
      "1,Critical,2026-03-02 10:00,created\n"
      "1,Critical,2026-03-02 10:30,first response\n"
      "1,Critical,2026-03-02 11:00,waiting for customer\n"
      "1,Critical,2026-03-03 11:00,in progress\n"
      "1,Critical,2026-03-03 12:00,news\n"
      "1,Critical,2026-03-03 13:30,resolved\n"
      "1,Critical,2026-03-04 13:30,reopened\n"
      "1,Critical,2026-03-04 14:00,resolved\n",
      "1 tickets 1/0/0 1/0/0 1/0/0" },
    /* Events, the latest first; news too late */
    { "ticket,priority,timestamp,action\n"
      "1,,2026-03-02 13:30,resolved\n"
      "1,,2026-03-02 12:31,news\n"
      "1,Critical,2026-03-02 10:30,first response\n"
      "1,Critical,2026-03-02 10:00,created\n",
      "1 tickets 1/0/0 0/1/0 1/0/0" },
    /* Events: an unknown one spoils its ticket only */
    { "ticket,priority,moment,status\n"
      "1,Critical,2026-03-02 10:00,new\n"
      "1,Critical,2026-03-02 10:30,dancing\n"
      "2,Critical,2026-03-02 10:00,new\n"
      "2,Critical,2026-03-02 10:30,closed\n"
      "3,Critical,2026-03-02 10:30,closed\n",
      "1 tickets 0/0/1 0/0/1 1/0/0 3:status 6:no-opening" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UgTicketMapping) mapping = ug_ticket_mapping_new ();
      g_autoptr (GError) error = NULL;
      g_autofree char *result = check (cases[i].text, mapping, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (result, ==, cases[i].result);
    }
}

static void
test_refused (void)
{
  static const struct
  {
    const char *text;
    int code;
    const char *says;
  } cases[] = {
    { "", UG_EXCHANGE_ERROR_COLUMNS, "id, priority, opened" },
    { "name,colour\napple,red\n", UG_EXCHANGE_ERROR_COLUMNS, "id, priority, opened" },
    { "id,status,created\n1,open,2026-03-02 10:00\n", UG_EXCHANGE_ERROR_COLUMNS, "priority" },
    { "id,priority,created\n1,Critical,03/04/2026 10:00\n", UG_EXCHANGE_ERROR_AMBIGUOUS,
      "03/04/2026 10:00" },
    { "id,priority,created\n1,Critical,25/04/2026 10:00\n2,Critical,04/25/2026 10:00\n",
      UG_EXCHANGE_ERROR_AMBIGUOUS, "in others the month" },
    { "id,priority,created\n1,\"Critical,2026-03-02 10:00\n", UG_EXCHANGE_ERROR_SYNTAX, "row 2" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UgTicketMapping) mapping = ug_ticket_mapping_new ();
      g_autoptr (GError) error = NULL;
      g_autofree char *result = check (cases[i].text, mapping, &error);

      g_assert_error (error, UG_EXCHANGE_ERROR, cases[i].code);
      g_assert_nonnull (strstr (error->message, cases[i].says));
    }
}

/* What a person settled is kept by the file, and what was found comes back the same. */
static void
test_mapping (void)
{
  static const char text[] = "no,how bad,when\n1,bad,03/04/2026 10:00\n";
  static const char settled[] =
      "{\"format\": \"ugovor-tickets\", \"version\": 1, \"dates\": \"mdy\", \"zone\": \"UTC\","
      " \"columns\": {\"id\": \"no\", \"priority\": \"how bad\", \"opened\": \"when\"},"
      " \"priorities\": {\"bad\": \"Critical\"}}";
  g_autoptr (UgTicketMapping) mapping = ug_ticket_mapping_parse (settled, strlen (settled), NULL);
  g_autofree char *result = check (text, mapping, NULL);
  g_autofree char *written = ug_ticket_mapping_to_text (mapping);
  g_autoptr (UgTicketMapping) again = ug_ticket_mapping_parse (written, strlen (written), NULL);
  g_autofree char *same = ug_ticket_mapping_to_text (again);

  g_assert_cmpstr (result, ==, "1 tickets 0/0/1 0/0/1 0/0/1");
  g_assert_cmpstr (written, ==, same);
  g_assert_nonnull (strstr (written, "\"dates\" : \"mdy\""));
  g_assert_nonnull (strstr (written, "\"encoding\" : \"UTF-8\""));
}

static void
test_bad_mapping (void)
{
  static const char *const cases[] = {
    "[]",
    "{}",
    "{\"format\": \"ugovor\"}",
    "{\"format\": \"ugovor-tickets\", \"dates\": \"ymd\"}",
    "{\"format\": \"ugovor-tickets\", \"encoding\": \"EBCDIC\"}",
    "{\"format\": \"ugovor-tickets\", \"separator\": \"::\"}",
    "{\"format\": \"ugovor-tickets\", \"statuses\": {\"new\": \"dancing\"}}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (ug_ticket_mapping_parse (cases[i], strlen (cases[i]), &error));
      g_assert_nonnull (error);
      g_assert_cmpint (error->domain, ==, UG_EXCHANGE_ERROR);
    }
}

/* Words such as high and low stand for priorities only where there are as many of them. */
static void
test_priorities (void)
{
  static const struct
  {
    const char *values[4];
    const char *titles[4];
  } cases[] = {
    { { "2 low", "3 high" }, { "Ordinary", "Critical" } },
    { { "P1", "P2" }, { "Critical", "Ordinary" } },
    { { "P1", "P2", "P3" }, { "Critical", "Ordinary", "" } },
    { { "низкий", "высокий" }, { "Ordinary", "Critical" } },
    { { "low", "normal", "high" }, { "", "", "" } },
    { { "1 - Critical", "ORDINARY" }, { "Critical", "Ordinary" } },
  };
  g_autoptr (UgClient) client = make_client ();
  UgAgreement *agreement = ug_record_peek (UG_RECORD (client), UG_CLIENT_AGREEMENTS, 0);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UgTicketMapping) mapping = ug_ticket_mapping_new ();
      g_autoptr (GPtrArray) values = g_ptr_array_new ();

      for (guint j = 0; cases[i].values[j] != NULL; j++)
        g_ptr_array_add (values, (gpointer)cases[i].values[j]);
      ug_ticket_mapping_propose_priorities (mapping, values, agreement);
      for (guint j = 0; cases[i].values[j] != NULL; j++)
        g_assert_cmpstr (g_hash_table_lookup (mapping->priorities, cases[i].values[j]), ==,
                         cases[i].titles[j]);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/tickets/rows", test_rows);
  g_test_add_func ("/tickets/damaged", test_damaged);
  g_test_add_func ("/tickets/pieces", test_pieces);
  g_test_add_func ("/tickets/bounds", test_bounds);
  g_test_add_func ("/tickets/moments", test_moments);
  g_test_add_func ("/tickets/changing-clocks", test_changing_clocks);
  g_test_add_func ("/tickets/files", test_files);
  g_test_add_func ("/tickets/refused", test_refused);
  g_test_add_func ("/tickets/mapping", test_mapping);
  g_test_add_func ("/tickets/bad-mapping", test_bad_mapping);
  g_test_add_func ("/tickets/priorities", test_priorities);

  return g_test_run ();
}

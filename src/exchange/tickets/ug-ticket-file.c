/* ug-ticket-file.c: the tickets of a help desk's export, one row a ticket or one row an event.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket-file.h"

#include "ug-exchange-error.h"
#include "ug-priority.h"
#include "ug-service-hours.h"
#include "ug-text-file.h"
#include "ug-ticket-cases.h"
#include "ug-ticket-seen.h"

#include <glib/gi18n-lib.h>

#define ROWS_BEFORE_HEADER 20
#define ROWS_BETWEEN_PROGRESS 20000
#define MAX_VALUES 500

struct _UgTicketFile
{
  char *path;
  UgCsv *csv;
  UgTicketMapping *mapping; /* borrowed */
  UgAgreement *agreement;   /* borrowed */
  GCancellable *cancellable;
  gint64 now;

  guint64 header_row;
  GPtrArray *header;
  int places[UG_TICKET_N_COLUMNS]; /* of columns, or -1 */
  UgMomentReader reader;
  gboolean guessed_zone;
  UgTicketFacts facts;
  GHashTable *priorities; /* value → identifier, borrowed from the agreement; NULL is unknown */
  GPtrArray *values;      /* priorities of the file */

  guint64 rows;
  guint64 headers;
  guint64 spoilt;
  guint64 counts[UG_TICKET_N_FAULTS];
  GPtrArray *faults;

  UgTicketJudge *judge; /* borrowed while judging */
  UgTicketSeen *seen;
  UgTicketCases *cases;
  char ambiguous[40];
};

static void
fault_free (gpointer data)
{
  UgTicketRowFault *fault = data;

  g_free (fault->value);
  g_free (fault);
}

void
ug_ticket_file_free (UgTicketFile *self)
{
  g_free (self->path);
  g_clear_pointer (&self->csv, ug_csv_free);
  g_clear_object (&self->cancellable);
  g_ptr_array_unref (self->header);
  g_clear_pointer (&self->reader.zone, g_time_zone_unref);
  g_hash_table_unref (self->priorities);
  g_ptr_array_unref (self->values);
  g_ptr_array_unref (self->faults);
  g_clear_pointer (&self->seen, ug_ticket_seen_free);
  g_clear_pointer (&self->cases, ug_ticket_cases_free);
  g_free (self);
}

static gboolean
refuse (UgTicketFile *self, GError **error, int code, const char *message)
{
  g_set_error_literal (error, UG_EXCHANGE_ERROR, code, message);
  ug_text_file_prefix_error (self->path, error);

  return FALSE;
}

static const char *
get (UgTicketFile *self, UgTicketColumn column)
{
  const char *text = self->places[column] >= 0 ? ug_csv_get (self->csv, self->places[column]) : "";

  while (g_ascii_isspace (*text))
    text++;

  return text;
}

static gboolean
has (UgTicketFile *self, UgTicketColumn column)
{
  return self->places[column] >= 0;
}

gboolean
ug_ticket_file_has_events (UgTicketFile *self)
{
  return !has (self, UG_TICKET_COLUMN_OPENED) && has (self, UG_TICKET_COLUMN_MOMENT);
}

static void
place_columns (UgTicketFile *self)
{
  for (guint column = 0; column < UG_TICKET_N_COLUMNS; column++)
    {
      self->places[column] = -1;
      for (guint i = self->header->len; i-- > 0;)
        if (g_strcmp0 (self->mapping->columns[column], self->header->pdata[i]) == 0)
          self->places[column] = (int)i;
    }
}

static gboolean
is_usable (UgTicketFile *self)
{
  return has (self, UG_TICKET_COLUMN_ID) && has (self, UG_TICKET_COLUMN_PRIORITY)
         && (has (self, UG_TICKET_COLUMN_OPENED)
             || (has (self, UG_TICKET_COLUMN_MOMENT)
                 && (has (self, UG_TICKET_COLUMN_EVENT) || has (self, UG_TICKET_COLUMN_STATUS))));
}

static char *
list_missing (UgTicketFile *self)
{
  static const UgTicketColumn needed[] = { UG_TICKET_COLUMN_ID, UG_TICKET_COLUMN_PRIORITY,
                                           UG_TICKET_COLUMN_OPENED };
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (needed); i++)
    if (!has (self, needed[i]))
      g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "",
                              ug_ticket_column_get_nick (needed[i]));

  return g_string_free (list, FALSE);
}

static gboolean
find_header (UgTicketFile *self, GError **error)
{
  g_autofree char *missing = NULL;
  g_autofree char *message = NULL;
  guint found = 0;

  for (guint i = 0; i < ROWS_BEFORE_HEADER && found < 2; i++)
    {
      if (!ug_csv_next (self->csv, error))
        break;
      found = ug_ticket_mapping_propose_columns (self->mapping, self->csv);
    }
  if (error != NULL && *error != NULL)
    {
      ug_text_file_prefix_error (self->path, error);
      return FALSE;
    }

  self->header_row = ug_csv_get_row (self->csv);
  for (guint i = 0; found >= 2 && i < ug_csv_count (self->csv); i++)
    g_ptr_array_add (self->header, g_strdup (ug_csv_get (self->csv, i)));
  place_columns (self);
  if (is_usable (self))
    return TRUE;

  missing = list_missing (self);
  message = g_strdup_printf (_ ("these columns are not found: %s. A mapping file can name them."),
                             missing);
  return refuse (self, error, UG_EXCHANGE_ERROR_FOREIGN, message);
}

static gboolean
set_zone (UgTicketFile *self, GError **error)
{
  UgClient *client = ug_record_get_ancestor (UG_RECORD (self->agreement), UG_TYPE_CLIENT);
  UgCalendar *hours = client != NULL ? ug_service_hours_for (client, NULL) : NULL;

  self->guessed_zone = self->mapping->zone == NULL;
  if (self->guessed_zone)
    self->mapping->zone = g_strdup (hours != NULL ? ug_calendar_get_zone (hours) : "UTC");
  self->reader.zone = g_time_zone_new_identifier (self->mapping->zone);
  if (self->reader.zone != NULL)
    return TRUE;

  g_set_error (error, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_VALUE,
               _ ("“%s” is no time zone that this computer knows."), self->mapping->zone);
  return FALSE;
}

/**
 * ug_ticket_file_open:
 * @path: a table of tickets
 * @mapping: how to read it; completed from what is found. It outlives the file
 * @agreement: whose priorities they are to be; it outlives the file
 * @now: this moment
 * @cancellable: (nullable): to stop at any time
 * @error: what went wrong; the message names the file
 *
 * Finds out the encoding, the separator and the columns.
 *
 * Returns: (transfer full) (nullable): the file, to be surveyed next
 */
UgTicketFile *
ug_ticket_file_open (const char *path,
                     UgTicketMapping *mapping,
                     UgAgreement *agreement,
                     GDateTime *now,
                     GCancellable *cancellable,
                     GError **error)
{
  g_autoptr (UgTicketFile) self = g_new0 (UgTicketFile, 1);
  g_autoptr (GError) failure = NULL;

  self->path = g_strdup (path);
  self->mapping = mapping;
  self->agreement = agreement;
  self->now = g_date_time_to_unix (now);
  self->cancellable = cancellable != NULL ? g_object_ref (cancellable) : NULL;
  self->header = g_ptr_array_new_with_free_func (g_free);
  self->priorities = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->values = g_ptr_array_new_with_free_func (g_free);
  self->faults = g_ptr_array_new_with_free_func (fault_free);
  self->reader.interval = -1;
  self->csv = ug_csv_open (path, mapping->encoding, mapping->separator, cancellable, &failure);
  if (self->csv == NULL || !find_header (self, &failure) || !set_zone (self, &failure))
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }
  mapping->encoding = ug_csv_get_encoding (self->csv);
  mapping->separator = ug_csv_get_separator (self->csv);

  return g_steal_pointer (&self);
}

/* Exports that were put together repeat the header inside. */
static gboolean
is_header (UgTicketFile *self)
{
  if (ug_csv_get_row (self->csv) <= self->header_row)
    return TRUE;
  if (ug_csv_count (self->csv) != self->header->len)
    return FALSE;
  for (guint i = 0; i < self->header->len; i++)
    if (!g_str_equal (ug_csv_get (self->csv, i), self->header->pdata[i]))
      return FALSE;

  self->headers++;
  return TRUE;
}

typedef gboolean (*RowFunc) (UgTicketFile *self, GError **error);

static gboolean
go_through (UgTicketFile *self,
            RowFunc take,
            double from,
            UgTicketProgress progress,
            gpointer user_data,
            GError **error)
{
  g_autoptr (GError) failure = NULL;

  if (!ug_csv_rewind (self->csv, error))
    return FALSE;
  self->rows = 0;
  self->headers = 0;
  while (ug_csv_next (self->csv, &failure))
    {
      if (is_header (self))
        continue;
      if (++self->rows % ROWS_BETWEEN_PROGRESS == 0)
        {
          if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
            return FALSE;
          if (progress != NULL)
            progress (from + ug_csv_get_progress (self->csv) / 2, user_data);
        }
      if (!take (self, error))
        return FALSE;
    }
  if (failure == NULL)
    return TRUE;

  ug_text_file_prefix_error (self->path, &failure);
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

static void
survey_moment (UgTicketFile *self, UgTicketColumn column)
{
  const char *text = get (self, column);
  const guint64 either = self->reader.look.either;
  gint64 instant;

  if (*text == '\0')
    return;
  if (ug_moment_read (&self->reader, text, &instant) == UG_MOMENT_READ && instant <= self->now)
    self->facts.until = MAX (self->facts.until, instant);
  if (either == 0 && self->reader.look.either > 0)
    {
      g_autofree char *valid = g_utf8_substring (text, 0, MIN (g_utf8_strlen (text, -1), 16));

      g_strlcpy (self->ambiguous, valid, sizeof self->ambiguous);
    }
}

static gboolean
survey_row (UgTicketFile *self, GError **error)
{
  const char *status = get (self, UG_TICKET_COLUMN_STATUS);
  const char *event = get (self, UG_TICKET_COLUMN_EVENT);
  const char *priority = get (self, UG_TICKET_COLUMN_PRIORITY);

  for (guint column = UG_TICKET_COLUMN_MOMENT; column <= UG_TICKET_COLUMN_RESOLVED; column++)
    survey_moment (self, column);
  if (*status != '\0')
    ug_ticket_mapping_propose_meaning (self->mapping, status);
  if (*event != '\0' && ug_ticket_file_has_events (self))
    ug_ticket_mapping_propose_meaning (self->mapping, event);
  if (!g_hash_table_contains (self->priorities, priority))
    {
      g_hash_table_insert (self->priorities, g_strdup (priority), NULL);
      if (*priority != '\0')
        g_ptr_array_add (self->values, g_strdup (priority));
    }
  if (self->values->len <= MAX_VALUES && g_hash_table_size (self->mapping->meanings) <= MAX_VALUES)
    return TRUE;

  return refuse (self, error, UG_EXCHANGE_ERROR_FOREIGN,
                 _ ("there are more than 500 different priorities or statuses; that cannot be the "
                    "right column."));
}

static const char *
find_priority_id (UgTicketFile *self, const char *title)
{
  const guint count = ug_record_count (UG_RECORD (self->agreement), UG_AGREEMENT_PRIORITIES);

  for (guint i = 0; title != NULL && *title != '\0' && i < count; i++)
    {
      UgRecord *priority = ug_record_peek (UG_RECORD (self->agreement), UG_AGREEMENT_PRIORITIES, i);

      if (g_str_equal (ug_record_get_text (priority, UG_PRIORITY_TITLE), title))
        return ug_record_get_id (priority);
    }

  return NULL;
}

static void
settle_priorities (UgTicketFile *self)
{
  ug_ticket_mapping_propose_priorities (self->mapping, self->values, self->agreement);
  for (guint i = 0; i < self->values->len; i++)
    {
      const char *title = g_hash_table_lookup (self->mapping->priorities, self->values->pdata[i]);

      g_hash_table_insert (self->priorities, g_strdup (self->values->pdata[i]),
                           (gpointer)find_priority_id (self, title));
    }
}

static gboolean
settle_order (UgTicketFile *self, GError **error)
{
  const UgMomentLook *look = &self->reader.look;
  g_autofree char *message = NULL;

  if (look->day_first > 0 && look->month_first > 0)
    return refuse (self, error, UG_EXCHANGE_ERROR_AMBIGUOUS,
                   _ ("in some dates the day stands first, in others the month."));
  if (look->day_first > 0 || look->month_first > 0)
    {
      self->mapping->order = look->day_first > 0 ? UG_DATE_ORDER_DMY : UG_DATE_ORDER_MDY;
      return TRUE;
    }
  if (look->either == 0)
    return TRUE;

  message = g_strdup_printf (
      _ ("in “%s” and all other dates the day may stand first or the month."), self->ambiguous);
  return refuse (self, error, UG_EXCHANGE_ERROR_AMBIGUOUS, message);
}

static gboolean
has_meaning (UgTicketFile *self, UgTicketMeaning first, UgTicketMeaning second)
{
  GHashTableIter iter;
  gpointer meaning;

  g_hash_table_iter_init (&iter, self->mapping->meanings);
  while (g_hash_table_iter_next (&iter, NULL, &meaning))
    if (meaning == GINT_TO_POINTER (first) || meaning == GINT_TO_POINTER (second))
      return TRUE;

  return FALSE;
}

static void
settle_facts (UgTicketFile *self)
{
  const gboolean events = ug_ticket_file_has_events (self);

  self->facts.tells_answers =
      events ? has_meaning (self, UG_TICKET_MEANING_ANSWERED, UG_TICKET_MEANING_NEWS)
             : has (self, UG_TICKET_COLUMN_ANSWERED);
  self->facts.tells_news =
      events && has_meaning (self, UG_TICKET_MEANING_NEWS, UG_TICKET_MEANING_NEWS);
  self->facts.tells_resolutions =
      events ? has_meaning (self, UG_TICKET_MEANING_RESOLVED, UG_TICKET_MEANING_CLOSED)
             : has (self, UG_TICKET_COLUMN_RESOLVED);
}

/**
 * ug_ticket_file_survey:
 * @self: a file
 * @progress: (nullable): told now and then how far it is, up to one half
 * @user_data: for @progress
 * @error: %UG_EXCHANGE_ERROR_AMBIGUOUS when a person has to say in which order dates are written
 *
 * Looks through all rows for what dates, statuses and priorities there are, and completes the
 * mapping.
 *
 * Returns: whether it can be judged now
 */
gboolean
ug_ticket_file_survey (UgTicketFile *self,
                       UgTicketProgress progress,
                       gpointer user_data,
                       GError **error)
{
  self->facts.until = G_MININT64;
  self->reader.order = self->mapping->order;
  if (!go_through (self, survey_row, 0.0, progress, user_data, error))
    return FALSE;

  if (self->mapping->order == UG_DATE_ORDER_UNKNOWN)
    {
      if (!settle_order (self, error))
        return FALSE;
      /* Until now 03/04 was read as the third of April. */
      if (self->mapping->order == UG_DATE_ORDER_MDY)
        return ug_ticket_file_survey (self, progress, user_data, error);
      self->reader.order = self->mapping->order;
    }
  if (self->facts.until == G_MININT64)
    self->facts.until = self->now;
  settle_priorities (self);
  settle_facts (self);

  return TRUE;
}

static gboolean
add_fault (UgTicketFile *self, guint64 row, UgTicketFault fault, const char *value)
{
  UgTicketRowFault *one;

  self->counts[fault]++;
  if (self->faults->len == UG_TICKET_MAX_FAULTS)
    return FALSE;

  one = g_new0 (UgTicketRowFault, 1);
  one->row = row;
  one->fault = fault;
  one->value = g_utf8_substring (value, 0, MIN (g_utf8_strlen (value, -1), 60));
  g_ptr_array_add (self->faults, one);

  return FALSE;
}

/* Blank fields beyond the header come from careless spreadsheets and say nothing. */
static gboolean
is_ragged (UgTicketFile *self)
{
  for (guint i = self->header->len; i < ug_csv_count (self->csv); i++)
    if (*ug_csv_get (self->csv, i) != '\0')
      return TRUE;

  return ug_csv_count (self->csv) < self->header->len;
}

/* A moment of this row; what is blank or has no column never came. */
static gboolean
take_moment (UgTicketFile *self, UgTicketColumn column, gint64 *instant, UgTicketFault *fault)
{
  const char *text = get (self, column);

  *instant = UG_TICKET_NEVER;
  switch (*text != '\0' ? ug_moment_read (&self->reader, text, instant) : UG_MOMENT_BLANK)
    {
    case UG_MOMENT_STRANGE:
      *fault = UG_TICKET_FAULT_DATE;
      break;
    case UG_MOMENT_DAY_ONLY:
      *fault = UG_TICKET_FAULT_DAY_ONLY;
      break;
    default:
      return TRUE;
    }
  add_fault (self, ug_csv_get_row (self->csv), *fault, text);

  return FALSE;
}

static UgTicketMeaning
get_meaning (UgTicketFile *self, const char *value)
{
  return GPOINTER_TO_INT (g_hash_table_lookup (self->mapping->meanings, value));
}

/* What the row says besides its moments; *@value is what is wrong with it. */
static UgTicketFault
find_row_fault (UgTicketFile *self, UgTicketMeaning meaning, const char **value)
{
  const char *priority = get (self, UG_TICKET_COLUMN_PRIORITY);
  const char *status = get (self, UG_TICKET_COLUMN_STATUS);

  *value = "";
  if (is_ragged (self))
    return UG_TICKET_FAULT_RAGGED;
  if (*get (self, UG_TICKET_COLUMN_ID) == '\0')
    return UG_TICKET_FAULT_NO_ID;
  *value = priority;
  if (g_hash_table_lookup (self->priorities, priority) == NULL
      && !(ug_ticket_file_has_events (self) && *priority == '\0'))
    return UG_TICKET_FAULT_PRIORITY;
  *value = *status != '\0' ? status : get (self, UG_TICKET_COLUMN_EVENT);
  if (meaning == UG_TICKET_MEANING_UNKNOWN && **value != '\0')
    return UG_TICKET_FAULT_STATUS;

  return UG_TICKET_FAULT_NONE;
}

static void
fill_status (UgTicket *ticket, UgTicketMeaning meaning)
{
  ticket->said_resolved =
      meaning == UG_TICKET_MEANING_RESOLVED || meaning == UG_TICKET_MEANING_CLOSED;
  ticket->waits = meaning == UG_TICKET_MEANING_PAUSED;
  /* A fix that is told of a ticket which is open again did not hold. */
  if (!ticket->said_resolved && meaning != UG_TICKET_MEANING_UNKNOWN)
    ticket->resolved = UG_TICKET_NEVER;
}

static gboolean
judge_row (UgTicketFile *self, GError **error)
{
  const guint64 row = ug_csv_get_row (self->csv);
  const UgTicketMeaning meaning = get_meaning (self, get (self, UG_TICKET_COLUMN_STATUS));
  UgTicket ticket = { get (self, UG_TICKET_COLUMN_ID), row };
  const char *value;
  UgTicketFault fault = find_row_fault (self, meaning, &value);

  if (fault != UG_TICKET_FAULT_NONE)
    {
      add_fault (self, row, fault, value);
      return TRUE;
    }
  if (!take_moment (self, UG_TICKET_COLUMN_OPENED, &ticket.opened, &fault)
      || !take_moment (self, UG_TICKET_COLUMN_ANSWERED, &ticket.answered, &fault)
      || !take_moment (self, UG_TICKET_COLUMN_RESOLVED, &ticket.resolved, &fault))
    return TRUE;

  ticket.priority = g_hash_table_lookup (self->priorities, get (self, UG_TICKET_COLUMN_PRIORITY));
  fault = ug_ticket_find_fault (&ticket, self->now);
  if (fault == UG_TICKET_FAULT_NONE && !ug_ticket_seen_add (self->seen, ticket.id))
    fault = UG_TICKET_FAULT_DUPLICATE;
  if (fault != UG_TICKET_FAULT_NONE)
    {
      add_fault (self, row, fault, ticket.id);
      return TRUE;
    }

  fill_status (&ticket, meaning);
  ug_ticket_judge_add (self->judge, &ticket);

  return TRUE;
}

static gboolean
add_events (UgTicketFile *self, gint64 moment, UgTicketMeaning event, UgTicketMeaning status)
{
  const guint64 row = ug_csv_get_row (self->csv);
  const char *id = get (self, UG_TICKET_COLUMN_ID);
  const char *priority =
      g_hash_table_lookup (self->priorities, get (self, UG_TICKET_COLUMN_PRIORITY));
  guint64 count = 0;

  if (status != UG_TICKET_MEANING_UNKNOWN)
    count = ug_ticket_cases_add (self->cases, id, row, priority, moment, status);
  if (event != UG_TICKET_MEANING_UNKNOWN)
    count = ug_ticket_cases_add (self->cases, id, row, priority, moment, event);

  return count <= UG_TICKET_MAX_EVENTS;
}

static gboolean
take_event (UgTicketFile *self, GError **error)
{
  const guint64 row = ug_csv_get_row (self->csv);
  const UgTicketMeaning status = get_meaning (self, get (self, UG_TICKET_COLUMN_STATUS));
  const UgTicketMeaning event = get_meaning (self, get (self, UG_TICKET_COLUMN_EVENT));
  const char *value;
  UgTicketFault fault = find_row_fault (self, MAX (status, event), &value);
  gint64 moment = UG_TICKET_NEVER;

  if (fault != UG_TICKET_FAULT_NONE)
    add_fault (self, row, fault, value);
  else if (take_moment (self, UG_TICKET_COLUMN_MOMENT, &moment, &fault)
           && moment == UG_TICKET_NEVER)
    {
      fault = UG_TICKET_FAULT_DATE;
      add_fault (self, row, fault, "");
    }
  if (fault == UG_TICKET_FAULT_NONE)
    return add_events (self, moment, event, status)
           || refuse (self, error, UG_EXCHANGE_ERROR_TOO_LARGE,
                      _ ("it has more than 20 million events."));

  if (*get (self, UG_TICKET_COLUMN_ID) != '\0')
    ug_ticket_cases_spoil (self->cases, get (self, UG_TICKET_COLUMN_ID), row);

  return TRUE;
}

static void
judge_case (const UgTicket *ticket, UgTicketFault fault, gpointer user_data)
{
  UgTicketFile *self = user_data;

  if (fault == UG_TICKET_FAULT_NONE)
    fault = ug_ticket_find_fault (ticket, self->now);
  if (fault != UG_TICKET_FAULT_NONE)
    add_fault (self, ticket->row, fault, ticket->id);
  else
    ug_ticket_judge_add (self->judge, ticket);
}

/**
 * ug_ticket_file_judge:
 * @self: a file that was surveyed
 * @judge: who knows the versions
 * @progress: (nullable): told now and then how far it is, from one half on
 * @user_data: for @progress
 * @error: what went wrong
 *
 * Holds each ticket against the agreement; rows that cannot be are kept apart.
 *
 * Returns: whether all of it was read
 */
gboolean
ug_ticket_file_judge (UgTicketFile *self,
                      UgTicketJudge *judge,
                      UgTicketProgress progress,
                      gpointer user_data,
                      GError **error)
{
  const gboolean events = ug_ticket_file_has_events (self);

  self->judge = judge;
  self->seen = ug_ticket_seen_new ();
  self->cases = ug_ticket_cases_new ();
  ug_ticket_judge_set_facts (judge, &self->facts);
  if (!go_through (self, events ? take_event : judge_row, 0.5, progress, user_data, error))
    return FALSE;
  if (events)
    self->spoilt = ug_ticket_cases_foreach (self->cases, self->facts.until, judge_case, self);

  return TRUE;
}

UgTicketMapping *
ug_ticket_file_get_mapping (UgTicketFile *self)
{
  return self->mapping;
}

const UgTicketFacts *
ug_ticket_file_get_facts (UgTicketFile *self)
{
  return &self->facts;
}

guint64
ug_ticket_file_get_rows (UgTicketFile *self)
{
  return self->rows;
}

/**
 * ug_ticket_file_get_headers:
 * @self: a file
 *
 * Returns: how often its header is repeated inside
 */
guint64
ug_ticket_file_get_headers (UgTicketFile *self)
{
  return self->headers;
}

guint64
ug_ticket_file_get_damaged (UgTicketFile *self)
{
  return ug_csv_get_damaged (self->csv);
}

/**
 * ug_ticket_file_get_spoilt:
 * @self: a file of events
 *
 * Returns: how many tickets were not judged because a row of theirs was not understood
 */
guint64
ug_ticket_file_get_spoilt (UgTicketFile *self)
{
  return self->spoilt;
}

/**
 * ug_ticket_file_guessed_zone:
 * @self: a file
 *
 * Returns: whether it has moments without a zone, for which that of the agreement was taken
 */
gboolean
ug_ticket_file_guessed_zone (UgTicketFile *self)
{
  return self->guessed_zone && self->reader.look.without_zone > 0;
}

guint64
ug_ticket_file_count_faults (UgTicketFile *self, UgTicketFault fault)
{
  return self->counts[fault];
}

/**
 * ug_ticket_file_get_faults:
 * @self: a file that was judged
 *
 * Returns: (transfer none) (element-type UgTicketRowFault): the first rows that were not counted
 */
GPtrArray *
ug_ticket_file_get_faults (UgTicketFile *self)
{
  return self->faults;
}

/* ug-ticket-file.c: the tickets of a help desk's export, one row a ticket or one row an event.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket-file-private.h"

#include "ug-exchange-error.h"
#include "ug-service-hours.h"
#include "ug-text-file.h"

#include <glib/gi18n-lib.h>

#define ROWS_BEFORE_HEADER 20
#define ROWS_BETWEEN_PROGRESS 20000

void
ug_ticket_file_free (UgTicketFile *self)
{
  g_free (self->path);
  g_clear_pointer (&self->csv, ug_csv_free);
  g_clear_object (&self->cancellable);
  ug_ticket_table_unref (self->table);
  g_clear_pointer (&self->reader.zone, g_time_zone_unref);
  g_hash_table_unref (self->priorities);
  g_hash_table_unref (self->statuses);
  g_clear_pointer (&self->seen, ug_ticket_seen_free);
  g_clear_pointer (&self->cases, ug_ticket_cases_free);
  g_free (self);
}

gboolean
ug_ticket_file_refuse (UgTicketFile *self, GError **error, int code, const char *message)
{
  g_set_error_literal (error, UG_EXCHANGE_ERROR, code, message);
  ug_text_file_prefix_error (self->path, error);

  return FALSE;
}

const char *
ug_ticket_file_get (UgTicketFile *self, UgTicketColumn column)
{
  const char *text = self->places[column] >= 0 ? ug_csv_get (self->csv, self->places[column]) : "";

  while (g_ascii_isspace (*text))
    text++;

  return text;
}

gboolean
ug_ticket_file_has (UgTicketFile *self, UgTicketColumn column)
{
  return self->places[column] >= 0;
}

/* A blank name says that there is no such column, whatever the header looks like. */
static void
place_columns (UgTicketFile *self)
{
  GPtrArray *header = self->table->header;

  for (guint column = 0; column < UG_TICKET_N_COLUMNS; column++)
    {
      const char *name = self->mapping->columns[column];

      self->places[column] = -1;
      for (guint i = header->len; name != NULL && *name != '\0' && i-- > 0;)
        if (g_str_equal (name, header->pdata[i]))
          self->places[column] = (int)i;
    }
  self->table->events = !ug_ticket_file_has (self, UG_TICKET_COLUMN_OPENED)
                        && ug_ticket_file_has (self, UG_TICKET_COLUMN_MOMENT);
}

static void
take_header (UgTicketFile *self)
{
  self->header_row = ug_csv_get_row (self->csv);
  for (guint i = 0; i < ug_csv_count (self->csv); i++)
    g_ptr_array_add (self->table->header, g_strdup (ug_csv_get (self->csv, i)));
}

/* Where no row looks like a header, the first is taken for it, and a person has to say more. */
static gboolean
find_header (UgTicketFile *self, GError **error)
{
  g_autoptr (GError) failure = NULL;
  guint found = 0;

  for (guint i = 0; i < ROWS_BEFORE_HEADER && found < 2; i++)
    {
      if (!ug_csv_next (self->csv, &failure))
        break;
      found = ug_ticket_mapping_propose_columns (self->mapping, self->csv);
    }
  if (failure == NULL
      && (found >= 2 || (ug_csv_rewind (self->csv, &failure) && ug_csv_next (self->csv, &failure))))
    take_header (self);
  if (failure != NULL)
    {
      ug_text_file_prefix_error (self->path, &failure);
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }
  place_columns (self);

  return TRUE;
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

static UgEncoding
get_encoding (const UgTicketMapping *mapping)
{
  return mapping->encoding != NULL ? ug_encoding_from_name (mapping->encoding) : UG_N_ENCODINGS;
}

static void
complete_form (UgTicketFile *self)
{
  g_free (self->mapping->encoding);
  self->mapping->encoding = g_strdup (ug_encoding_get_name (ug_csv_get_encoding (self->csv)));
  self->mapping->separator = ug_csv_get_separator (self->csv);
  self->table->marked = ug_csv_has_order_mark (self->csv);
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
 * Finds out the encoding, the separator and the columns. What does not look like a table of tickets
 * is opened as well, so that a person can say what its columns are.
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
  self->table = ug_ticket_table_new ();
  self->priorities = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->statuses = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->reader.interval = -1;
  self->csv = ug_csv_open (path, get_encoding (mapping), mapping->separator, cancellable, &failure);
  if (self->csv == NULL || !find_header (self, &failure) || !set_zone (self, &failure))
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }
  complete_form (self);

  return g_steal_pointer (&self);
}

/* Exports that were put together repeat the header inside. */
static gboolean
is_header (UgTicketFile *self)
{
  if (ug_csv_get_row (self->csv) <= self->header_row)
    return TRUE;
  if (ug_csv_count (self->csv) != self->table->header->len)
    return FALSE;
  for (guint i = 0; i < self->table->header->len; i++)
    if (!g_str_equal (ug_csv_get (self->csv, i), self->table->header->pdata[i]))
      return FALSE;

  self->table->headers++;
  return TRUE;
}

/* Calls @take for each row of the table; @from is how much of the work was done before. */
gboolean
ug_ticket_file_go_through (UgTicketFile *self,
                           UgTicketRowFunc take,
                           double from,
                           UgTicketProgress progress,
                           gpointer user_data,
                           GError **error)
{
  g_autoptr (GError) failure = NULL;

  if (!ug_csv_rewind (self->csv, error))
    return FALSE;
  self->table->rows = 0;
  self->table->headers = 0;
  while (ug_csv_next (self->csv, &failure))
    {
      if (is_header (self))
        continue;
      if (++self->table->rows % ROWS_BETWEEN_PROGRESS == 0)
        {
          if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
            return FALSE;
          if (progress != NULL)
            progress (from + ug_csv_get_progress (self->csv) / 2, user_data);
        }
      if (!take (self, error))
        return FALSE;
    }
  self->table->breaks = ug_csv_get_breaks (self->csv);
  self->table->damaged = ug_csv_get_damaged (self->csv);
  if (failure == NULL)
    return TRUE;

  ug_text_file_prefix_error (self->path, &failure);
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

UgTicketMapping *
ug_ticket_file_get_mapping (UgTicketFile *self)
{
  return self->mapping;
}

/**
 * ug_ticket_file_get_table:
 * @self: a file
 *
 * Returns: (transfer none): what was seen in it so far
 */
UgTicketTable *
ug_ticket_file_get_table (UgTicketFile *self)
{
  return self->table;
}

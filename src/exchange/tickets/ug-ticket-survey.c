/* ug-ticket-survey.c: what there is in a help desk's table: its dates, statuses and priorities.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket-file-private.h"

#include "ug-exchange-error.h"
#include "ug-priority.h"

#include <glib/gi18n-lib.h>

#define MAX_VALUES 500

static char *
read_date (UgTicketFile *self, const char *text, UgDateOrder order)
{
  UgMomentReader reader = { order, self->reader.zone, { 0 }, -1 };
  g_autoptr (GDateTime) utc = NULL;
  g_autoptr (GDateTime) local = NULL;
  gint64 instant;

  if (ug_moment_read (&reader, text, &instant) != UG_MOMENT_READ)
    return NULL;
  utc = g_date_time_new_from_unix_utc (instant);
  local = utc != NULL ? g_date_time_to_timezone (utc, self->reader.zone) : NULL;

  return local != NULL ? g_date_time_format (local, "%Y-%m-%d") : NULL;
}

/* The first of them is shown to whoever has to say how it is read. */
static void
keep_ambiguous (UgTicketFile *self, const char *text)
{
  if (*self->table->ambiguous != '\0')
    return;

  g_free (self->table->ambiguous);
  self->table->ambiguous = g_utf8_substring (text, 0, MIN (g_utf8_strlen (text, -1), 16));
  self->table->readings[0] = read_date (self, text, UG_DATE_ORDER_DMY);
  self->table->readings[1] = read_date (self, text, UG_DATE_ORDER_MDY);
}

static void
survey_moment (UgTicketFile *self, UgTicketColumn column)
{
  const char *text = ug_ticket_file_get (self, column);
  const guint64 either = self->reader.look.either;
  gint64 instant;

  if (*text == '\0')
    return;
  if (ug_moment_read (&self->reader, text, &instant) == UG_MOMENT_READ && instant <= self->now)
    self->table->facts.until = MAX (self->table->facts.until, instant);
  if (either == 0 && self->reader.look.either > 0)
    keep_ambiguous (self, text);
}

static void
survey_status (UgTicketFile *self, const char *value)
{
  if (*value == '\0' || !g_hash_table_add (self->statuses, g_strdup (value)))
    return;

  ug_ticket_mapping_propose_meaning (self->mapping, value);
  g_ptr_array_add (self->table->statuses, g_strdup (value));
}

static void
survey_priority (UgTicketFile *self, const char *value)
{
  if (g_hash_table_contains (self->priorities, value))
    return;

  g_hash_table_insert (self->priorities, g_strdup (value), NULL);
  if (*value != '\0')
    g_ptr_array_add (self->table->priorities, g_strdup (value));
}

/* Long fields are cut: they are there to be recognised, not to be read. */
static void
keep_sample (UgTicketFile *self)
{
  g_autoptr (GStrvBuilder) fields = g_strv_builder_new ();

  if (self->table->samples->len == UG_TICKET_MAX_SAMPLES)
    return;

  for (guint i = 0; i < self->table->header->len; i++)
    {
      const char *text = ug_csv_get (self->csv, i);
      g_autofree char *cut = g_utf8_substring (text, 0, MIN (g_utf8_strlen (text, -1), 60));

      g_strv_builder_add (fields, cut);
    }
  g_ptr_array_add (self->table->samples, g_strv_builder_end (fields));
}

static gboolean
survey_row (UgTicketFile *self, GError **error)
{
  keep_sample (self);
  for (guint column = UG_TICKET_COLUMN_MOMENT; column <= UG_TICKET_COLUMN_RESOLVED; column++)
    survey_moment (self, column);
  survey_status (self, ug_ticket_file_get (self, UG_TICKET_COLUMN_STATUS));
  if (self->table->events)
    survey_status (self, ug_ticket_file_get (self, UG_TICKET_COLUMN_EVENT));
  survey_priority (self, ug_ticket_file_get (self, UG_TICKET_COLUMN_PRIORITY));
  if (self->table->priorities->len <= MAX_VALUES && self->table->statuses->len <= MAX_VALUES)
    return TRUE;

  return ug_ticket_file_refuse (
      self, error, UG_EXCHANGE_ERROR_FOREIGN,
      _ ("there are more than 500 different priorities or statuses; that cannot be the "
         "right column."));
}

static gboolean
is_usable (UgTicketFile *self)
{
  return ug_ticket_file_has (self, UG_TICKET_COLUMN_ID)
         && ug_ticket_file_has (self, UG_TICKET_COLUMN_PRIORITY)
         && (ug_ticket_file_has (self, UG_TICKET_COLUMN_OPENED)
             || (self->table->events
                 && (ug_ticket_file_has (self, UG_TICKET_COLUMN_EVENT)
                     || ug_ticket_file_has (self, UG_TICKET_COLUMN_STATUS))));
}

static gboolean
refuse_columns (UgTicketFile *self, GError **error)
{
  static const UgTicketColumn needed[] = { UG_TICKET_COLUMN_ID, UG_TICKET_COLUMN_PRIORITY,
                                           UG_TICKET_COLUMN_OPENED };
  g_autoptr (GString) list = g_string_new (NULL);
  g_autofree char *message = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (needed); i++)
    if (!ug_ticket_file_has (self, needed[i]))
      g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "",
                              ug_ticket_column_get_nick (needed[i]));
  message = g_strdup_printf (_ ("these columns are not found: %s. A mapping file can name them."),
                             list->str);

  return ug_ticket_file_refuse (self, error, UG_EXCHANGE_ERROR_COLUMNS, message);
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
  ug_ticket_mapping_propose_priorities (self->mapping, self->table->priorities, self->agreement);
  for (guint i = 0; i < self->table->priorities->len; i++)
    {
      const char *title =
          g_hash_table_lookup (self->mapping->priorities, self->table->priorities->pdata[i]);

      g_hash_table_insert (self->priorities, g_strdup (self->table->priorities->pdata[i]),
                           (gpointer)find_priority_id (self, title));
    }
}

static gboolean
settle_order (UgTicketFile *self, GError **error)
{
  const UgMomentLook *look = &self->reader.look;
  g_autofree char *message = NULL;

  self->table->mixed_dates = look->day_first > 0 && look->month_first > 0;
  if (self->table->mixed_dates)
    return ug_ticket_file_refuse (self, error, UG_EXCHANGE_ERROR_AMBIGUOUS,
                                  _ ("in some dates the day stands first, in others the month."));
  if (look->day_first > 0 || look->month_first > 0)
    {
      self->mapping->order = look->day_first > 0 ? UG_DATE_ORDER_DMY : UG_DATE_ORDER_MDY;
      return TRUE;
    }
  if (look->either == 0)
    return TRUE;

  message =
      g_strdup_printf (_ ("in “%s” and all other dates the day may stand first or the month."),
                       self->table->ambiguous);
  return ug_ticket_file_refuse (self, error, UG_EXCHANGE_ERROR_AMBIGUOUS, message);
}

/* What is remembered of other files is not told by this one. */
static gboolean
has_meaning (UgTicketFile *self, UgTicketMeaning first, UgTicketMeaning second)
{
  for (guint i = 0; i < self->table->statuses->len; i++)
    {
      gpointer meaning =
          g_hash_table_lookup (self->mapping->meanings, self->table->statuses->pdata[i]);

      if (meaning == GINT_TO_POINTER (first) || meaning == GINT_TO_POINTER (second))
        return TRUE;
    }

  return FALSE;
}

static void
settle_facts (UgTicketFile *self)
{
  const gboolean events = self->table->events;

  self->table->facts.tells_answers =
      events ? has_meaning (self, UG_TICKET_MEANING_ANSWERED, UG_TICKET_MEANING_NEWS)
             : ug_ticket_file_has (self, UG_TICKET_COLUMN_ANSWERED);
  self->table->facts.tells_news =
      events && has_meaning (self, UG_TICKET_MEANING_NEWS, UG_TICKET_MEANING_NEWS);
  self->table->facts.tells_resolutions =
      events ? has_meaning (self, UG_TICKET_MEANING_RESOLVED, UG_TICKET_MEANING_CLOSED)
             : ug_ticket_file_has (self, UG_TICKET_COLUMN_RESOLVED);
}

/**
 * ug_ticket_file_survey:
 * @self: a file
 * @progress: (nullable): told now and then how far it is, up to one half
 * @user_data: for @progress
 * @error: %UG_EXCHANGE_ERROR_COLUMNS when a person has to say what the columns are, and
 *   %UG_EXCHANGE_ERROR_AMBIGUOUS when in which order dates are written
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
  self->table->facts.until = G_MININT64;
  self->reader.order = self->mapping->order;
  if (!ug_ticket_file_go_through (self, survey_row, 0.0, progress, user_data, error))
    return FALSE;
  if (!is_usable (self))
    return refuse_columns (self, error);

  if (self->table->facts.until == G_MININT64)
    self->table->facts.until = self->now;
  self->table->guessed_zone = self->guessed_zone && self->reader.look.without_zone > 0;
  settle_priorities (self);
  settle_facts (self);
  if (self->mapping->order != UG_DATE_ORDER_UNKNOWN)
    return TRUE;
  if (!settle_order (self, error))
    return FALSE;
  /* Until now 03/04 was read as the third of April. */
  if (self->mapping->order == UG_DATE_ORDER_MDY)
    return ug_ticket_file_survey (self, progress, user_data, error);
  self->reader.order = self->mapping->order;

  return TRUE;
}

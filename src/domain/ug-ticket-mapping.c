/* ug-ticket-mapping.c: what the columns, statuses and priorities of a help desk's table mean.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket-mapping.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *nick;
  const char *words;
} columns[UG_TICKET_N_COLUMNS] = {
  [UG_TICKET_COLUMN_ID] = { "id", N_ ("Number of the ticket") },
  [UG_TICKET_COLUMN_PRIORITY] = { "priority", N_ ("Priority") },
  [UG_TICKET_COLUMN_STATUS] = { "status", N_ ("Status") },
  [UG_TICKET_COLUMN_EVENT] = { "event", N_ ("What happened") },
  [UG_TICKET_COLUMN_MOMENT] = { "moment", N_ ("When it happened") },
  [UG_TICKET_COLUMN_OPENED] = { "opened", N_ ("Reported") },
  [UG_TICKET_COLUMN_ANSWERED] = { "first-response", N_ ("First response") },
  [UG_TICKET_COLUMN_NEWS] = { "news", N_ ("Last news") },
  [UG_TICKET_COLUMN_RESOLVED] = { "resolved", N_ ("Resolved") },
};

static const struct
{
  const char *nick;
  const char *words;
} meanings[UG_TICKET_N_MEANINGS] = {
  [UG_TICKET_MEANING_UNKNOWN] = { "?", N_ ("Not known: these rows are not counted") },
  [UG_TICKET_MEANING_IGNORED] = { "ignored", N_ ("Does not concern our times") },
  [UG_TICKET_MEANING_OPENED] = { "opened", N_ ("It was reported") },
  [UG_TICKET_MEANING_OPEN] = { "open", N_ ("In work: the clock runs") },
  [UG_TICKET_MEANING_PENDING] = { "pending", N_ ("Waits on our side: the clock runs") },
  [UG_TICKET_MEANING_PAUSED] = { "paused", N_ ("Waits for the client: the clock stands") },
  [UG_TICKET_MEANING_ANSWERED] = { "first-response", N_ ("We answered") },
  [UG_TICKET_MEANING_NEWS] = { "news", N_ ("The client was told how it stands") },
  [UG_TICKET_MEANING_RESOLVED] = { "resolved", N_ ("Fixed") },
  [UG_TICKET_MEANING_CLOSED] = { "closed", N_ ("Closed") },
};

/**
 * ug_ticket_mapping_new:
 *
 * Returns: (transfer full): a mapping in which nothing is settled
 */
UgTicketMapping *
ug_ticket_mapping_new (void)
{
  UgTicketMapping *self = g_new0 (UgTicketMapping, 1);

  self->meanings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->priorities = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  return self;
}

/**
 * ug_ticket_mapping_copy:
 * @self: a mapping
 *
 * Returns: (transfer full): the same, which may be completed apart from it
 */
UgTicketMapping *
ug_ticket_mapping_copy (const UgTicketMapping *self)
{
  UgTicketMapping *copy = ug_ticket_mapping_new ();
  GHashTableIter iter;
  gpointer key, value;

  copy->separator = self->separator;
  copy->encoding = g_strdup (self->encoding);
  copy->order = self->order;
  copy->zone = g_strdup (self->zone);
  for (guint i = 0; i < UG_TICKET_N_COLUMNS; i++)
    copy->columns[i] = g_strdup (self->columns[i]);
  g_hash_table_iter_init (&iter, self->meanings);
  while (g_hash_table_iter_next (&iter, &key, &value))
    g_hash_table_insert (copy->meanings, g_strdup (key), value);
  g_hash_table_iter_init (&iter, self->priorities);
  while (g_hash_table_iter_next (&iter, &key, &value))
    g_hash_table_insert (copy->priorities, g_strdup (key), g_strdup (value));

  return copy;
}

void
ug_ticket_mapping_free (UgTicketMapping *self)
{
  g_free (self->encoding);
  g_free (self->zone);
  for (guint i = 0; i < UG_TICKET_N_COLUMNS; i++)
    g_free (self->columns[i]);
  g_hash_table_unref (self->meanings);
  g_hash_table_unref (self->priorities);
  g_free (self);
}

const char *
ug_ticket_column_get_nick (UgTicketColumn column)
{
  return columns[column].nick;
}

const char *
ug_ticket_column_to_words (UgTicketColumn column, UgLanguage *language)
{
  return ug_tr (language, columns[column].words);
}

const char *
ug_ticket_meaning_get_nick (UgTicketMeaning meaning)
{
  return meanings[meaning].nick;
}

const char *
ug_ticket_meaning_to_words (UgTicketMeaning meaning, UgLanguage *language)
{
  return ug_tr (language, meanings[meaning].words);
}

/**
 * ug_ticket_meaning_from_nick:
 * @nick: a word of the mapping file
 *
 * Returns: what it says, or %UG_TICKET_N_MEANINGS when it is no such word
 */
UgTicketMeaning
ug_ticket_meaning_from_nick (const char *nick)
{
  UgTicketMeaning i = 0;

  while (i < UG_TICKET_N_MEANINGS && !g_str_equal (nick, meanings[i].nick))
    i++;

  return i;
}

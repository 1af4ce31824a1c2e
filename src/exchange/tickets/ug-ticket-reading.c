/* ug-ticket-reading.c: a help desk's file, read and judged in one go, for whoever shows it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket-reading.h"

#include "ug-exchange-error.h"
#include "ug-ticket-versions.h"

/* A column that this file does not have is looked for anew; one that a person does not want has a
 * blank name and stays so. */
static gboolean
forget_missing_columns (UgTicketMapping *mapping, GPtrArray *header)
{
  gboolean any = FALSE;

  for (guint i = 0; i < UG_TICKET_N_COLUMNS; i++)
    if (mapping->columns[i] != NULL && *mapping->columns[i] != '\0'
        && !g_ptr_array_find_with_equal_func (header, mapping->columns[i], g_str_equal, NULL))
      {
        g_clear_pointer (&mapping->columns[i], g_free);
        any = TRUE;
      }

  return any;
}

/* What was asked of the reader, while it reads. */
typedef struct
{
  const char *path;
  UgTicketMapping *mapping;
  UgAgreement *agreement;
  GDateTime *now;
  GCancellable *cancellable;
} Wish;

static UgTicketFile *
open_file (const Wish *wish, GError **error)
{
  g_autoptr (UgTicketFile) file = ug_ticket_file_open (wish->path, wish->mapping, wish->agreement,
                                                       wish->now, wish->cancellable, error);

  if (file == NULL
      || !forget_missing_columns (wish->mapping, ug_ticket_file_get_table (file)->header))
    return g_steal_pointer (&file);

  ug_ticket_file_free (g_steal_pointer (&file));
  file = ug_ticket_file_open (wish->path, wish->mapping, wish->agreement, wish->now,
                              wish->cancellable, error);
  if (file != NULL)
    forget_missing_columns (wish->mapping, ug_ticket_file_get_table (file)->header);

  return g_steal_pointer (&file);
}

/* What a person can settle is a question, and no failure. */
static gboolean
take_question (UgTicketFindings *findings, GError *failure)
{
  if (g_error_matches (failure, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_COLUMNS))
    findings->question = UG_TICKET_QUESTION_COLUMNS;
  else if (g_error_matches (failure, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_AMBIGUOUS))
    findings->question = UG_TICKET_QUESTION_DATES;

  return findings->question != UG_TICKET_QUESTION_NONE;
}

/**
 * ug_ticket_read:
 * @path: a file
 * @mapping: how to read it, as far as that is settled
 * @agreement: whose priorities they are to be
 * @versions: (nullable) (element-type UgVersion): its sealed versions, to judge by; %NULL only
 *   looks the file through
 * @now: this moment
 * @progress: (nullable): told now and then how far it is
 * @user_data: for @progress
 * @cancellable: (nullable): to stop at any time
 * @error: what went wrong; the message names the file
 *
 * May run in a thread that nobody else shares @agreement and @mapping with. A file about which a
 * person has to say something first is not judged.
 *
 * Returns: (transfer full) (nullable): what was found
 */
UgTicketFindings *
ug_ticket_read (const char *path,
                const UgTicketMapping *mapping,
                UgAgreement *agreement,
                GPtrArray *versions,
                GDateTime *now,
                UgTicketProgress progress,
                gpointer user_data,
                GCancellable *cancellable,
                GError **error)
{
  g_autoptr (UgTicketFindings) findings = g_new0 (UgTicketFindings, 1);
  g_autoptr (UgTicketFile) file = NULL;
  g_autoptr (GError) failure = NULL;
  Wish wish = { path, NULL, agreement, now, cancellable };

  findings->mapping = ug_ticket_mapping_copy (mapping);
  wish.mapping = findings->mapping;
  file = open_file (&wish, error);
  if (file == NULL)
    return NULL;

  findings->table = ug_ticket_table_ref (ug_ticket_file_get_table (file));
  if (!ug_ticket_file_survey (file, progress, user_data, &failure)
      && !take_question (findings, failure))
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }
  if (versions == NULL || findings->question != UG_TICKET_QUESTION_NONE)
    return g_steal_pointer (&findings);

  findings->judge = ug_ticket_judge_new (&findings->table->facts);
  findings->unread = ug_ticket_judge_add_versions (findings->judge, versions, agreement);

  return ug_ticket_file_judge (file, findings->judge, progress, user_data, error)
             ? g_steal_pointer (&findings)
             : NULL;
}

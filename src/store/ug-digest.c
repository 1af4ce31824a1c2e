/* ug-digest.c: what the start page reads, drawn from the records by the rules of the domain.
 *
 * Not part of a commit: typing would draw a whole agreement again for every letter. A commit only
 * notes which client it touched; the next look at the start page pays for what changed since.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-digest.h"

#include "ug-due.h"
#include "ug-statements.h"
#include "ug-summary.h"
#include "ug-tree.h"
#include "ug-words.h"

static char *
get_touched (UgDb *db, UgRecord *client, const char *agreement, GError **error)
{
  g_autoptr (UgStatement) statement =
      ug_db_query (db, error, UG_SQL_TOUCHED, "ss", ug_record_get_id (client), agreement);
  gboolean row;

  if (statement == NULL || !ug_db_step (db, statement, &row, error))
    return NULL;

  return g_strdup (ug_statement_text (statement, 0));
}

/* What was not touched itself keeps its number and so its place on the start page. */
static gboolean
get_number (UgDb *db, const UgSummaryFacts *facts, gint64 *number, GError **error)
{
  return ug_db_get_number (db, number, error, UG_SQL_DIGEST_KEEPS, "sss", facts->client_id,
                           facts->agreement_id, facts->touched);
}

typedef struct
{
  gint64 number; /* 0: a new one */
  char *touched;
  UgRecord *agreement; /* NULL for a client without any */
  UgSummaryFacts facts;
} UgRow;

static void
free_row (UgRow *row)
{
  g_free (row->touched);
  g_free (row);
}

static UgRow *
draw_row (UgDb *db, UgRecord *client, UgRecord *agreement, GError **error)
{
  UgRow *row = g_new0 (UgRow, 1);
  UgSummaryFacts *facts = &row->facts;

  row->agreement = agreement;
  facts->client_id = ug_record_get_id (client);
  facts->client_name = ug_record_get_text (client, UG_CLIENT_NAME);
  facts->about = ug_record_get_text (client, UG_CLIENT_ABOUT);
  facts->agreement_id = agreement != NULL ? ug_record_get_id (agreement) : "";
  if (agreement != NULL)
    ug_summary_count (UG_AGREEMENT (agreement), facts);
  if (agreement != NULL && !ug_record_is_blank (agreement, UG_AGREEMENT_TITLE))
    facts->about = ug_record_get_text (agreement, UG_AGREEMENT_TITLE);

  facts->touched = row->touched = get_touched (db, client, facts->agreement_id, error);
  if (row->touched == NULL || !get_number (db, facts, &row->number, error))
    g_clear_pointer (&row, free_row);

  return row;
}

static GPtrArray *
draw_rows (UgDb *db, UgRecord *client, GError **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify)free_row);
  const guint agreements = ug_record_count (client, UG_CLIENT_AGREEMENTS);

  for (guint i = 0; i < MAX (agreements, 1); i++)
    {
      UgRow *row = draw_row (db, client, ug_record_peek (client, UG_CLIENT_AGREEMENTS, i), error);

      if (row == NULL)
        return NULL;
      g_ptr_array_add (rows, row);
    }

  return g_steal_pointer (&rows);
}

static gboolean
clear (UgDb *db, const char *client, GError **error)
{
  return ug_db_run (db, error, UG_SQL_SEARCH_CLEAR, "s", client)
         && ug_db_run (db, error, UG_SQL_DIGEST_CLEAR, "s", client)
         && ug_db_run (db, error, UG_SQL_DUE_CLEAR, "s", client);
}

static gboolean
write_row (UgDb *db, UgRecord *client, UgRow *row, GError **error)
{
  const UgSummaryFacts *facts = &row->facts;
  g_autofree char *words = ug_words_of_agreement (UG_CLIENT (client), row->agreement);

  if (row->number == 0 && !ug_db_get_number (db, &row->number, error, UG_SQL_DIGEST_NEXT, ""))
    return FALSE;

  return ug_db_run (db, error, UG_SQL_DIGEST_ADD, "isssssiii", row->number, facts->client_id,
                    facts->agreement_id, facts->client_name, facts->about, facts->touched,
                    (gint64)facts->expectations, (gint64)facts->answered, (gint64)facts->parked)
         && ug_db_run (db, error, UG_SQL_SEARCH_ADD, "is", row->number, words);
}

static gboolean
write_due (UgDb *db, UgRecord *client, GError **error)
{
  g_autoptr (GPtrArray) list = ug_due_list (UG_CLIENT (client));

  for (guint i = 0; i < list->len; i++)
    {
      UgDue *due = list->pdata[i];

      if (!ug_db_run (db, error, UG_SQL_DUE_ADD, "sssssss", ug_due_get_client_id (due),
                      ug_due_get_agreement_id (due),
                      ug_due_kind_choices[ug_due_get_kind (due)].nick, ug_due_get_what (due),
                      ug_due_get_who (due), ug_due_get_date (due), ug_due_get_source (due)))
        return FALSE;
    }

  return TRUE;
}

static gboolean
draw_client (UgDb *db, UgRecord *client, GError **error)
{
  g_autoptr (GPtrArray) rows = draw_rows (db, client, error);

  if (rows == NULL || !clear (db, ug_record_get_id (client), error))
    return FALSE;

  for (guint i = 0; i < rows->len; i++)
    if (!write_row (db, client, rows->pdata[i], error))
      return FALSE;

  return write_due (db, client, error);
}

static gboolean
draw (UgDb *db, const char *id, GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autoptr (UgRecord) client = ug_tree_load (db, UG_TYPE_CLIENT, id, &reason);

  if (client != NULL)
    return draw_client (db, client, error);
  if (g_error_matches (reason, UG_STORE_ERROR, UG_STORE_ERROR_NOT_FOUND))
    return clear (db, id, error);

  g_propagate_error (error, g_steal_pointer (&reason));
  return FALSE;
}

static gboolean
draw_all (UgDb *db, GPtrArray *ids, GError **error)
{
  for (guint i = 0; i < ids->len; i++)
    if (!draw (db, ids->pdata[i], error))
      return FALSE;

  return ug_db_run (db, error, UG_SQL_STALE_DONE, "");
}

static GPtrArray *
list_stale (UgDb *db, GError **error)
{
  g_autoptr (UgStatement) statement = ug_db_prepare (db, UG_SQL_STALE_LIST, error);

  return ug_tree_collect_ids (db, statement, error);
}

/**
 * ug_digest_refresh:
 * @db: a connection
 * @error: (out) (optional): what went wrong; all is as before then
 *
 * Draws again what was changed since the last time.
 *
 * Returns: whether the start page can be read as it should be
 */
gboolean
ug_digest_refresh (UgDb *db, GError **error)
{
  g_autoptr (GPtrArray) ids = list_stale (db, error);

  if (ids == NULL)
    return FALSE;
  if (ids->len == 0)
    return TRUE;
  if (!ug_db_begin (db, error))
    return FALSE;
  if (draw_all (db, ids, error))
    return ug_db_commit (db, error);

  ug_db_rollback (db);
  return FALSE;
}

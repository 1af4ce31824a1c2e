/* ug-store-search.c: what the start page shows: agreements found as one types, and what is ahead.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-store-search.h"

#include "ug-digest.h"
#include "ug-statements.h"
#include "ug-store-private.h"
#include "ug-words.h"

typedef struct
{
  char *query;
  char *day;
  guint limit;
  guint offset;
} UgLook;

static UgLook *
new_look (const char *query, const char *day, guint limit, guint offset)
{
  UgLook *look = g_new0 (UgLook, 1);

  look->query = g_strdup (query);
  look->day = g_strdup (day);
  look->limit = limit;
  look->offset = offset;

  return look;
}

static void
free_look (gpointer data)
{
  UgLook *look = data;

  g_free (look->query);
  g_free (look->day);
  g_free (look);
}

/* A disk that is full or fails must not hide what can still be read: the last state is shown. */
static gboolean
refresh (UgDb *db, GError **error)
{
  g_autoptr (GError) reason = NULL;

  if (ug_digest_refresh (db, &reason)
      || g_error_matches (reason, UG_STORE_ERROR, UG_STORE_ERROR_FULL)
      || g_error_matches (reason, UG_STORE_ERROR, UG_STORE_ERROR_IO))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&reason));
  return FALSE;
}

static UgStep
read_step (UgStatement *row, int column)
{
  const UgStep step = ug_step_from_nick (ug_statement_text (row, column));

  return step < UG_N_STEPS ? step : UG_STEP_PEOPLE;
}

static gpointer
read_summary (UgStatement *row)
{
  const UgSummaryFacts facts = {
    .client_id = ug_statement_text (row, 0),
    .agreement_id = ug_statement_text (row, 1),
    .client_name = ug_statement_text (row, 2),
    .about = ug_statement_text (row, 3),
    .touched = ug_statement_text (row, 4),
    .expectations = sqlite3_column_int (row, 5),
    .answered = sqlite3_column_int (row, 6),
    .parked = sqlite3_column_int (row, 7),
    .version = sqlite3_column_int (row, 8),
    .draft = sqlite3_column_int (row, 8) == 0 || sqlite3_column_int (row, 9) != 0,
    .step = read_step (row, 10),
    .due_kind = MAX (0, ug_choice_from_nick (ug_due_kind_choices, ug_statement_text (row, 11))),
    .due_what = ug_statement_text (row, 12),
    .due_date = ug_statement_text (row, 13),
  };

  return ug_summary_new (&facts);
}

static gpointer
read_due (UgStatement *row)
{
  UgDue *due = ug_due_new (
      MAX (0, ug_choice_from_nick (ug_due_kind_choices, ug_statement_text (row, 0))),
      ug_statement_text (row, 1), ug_statement_text (row, 2), ug_statement_text (row, 3),
      ug_statement_text (row, 4), ug_statement_text (row, 5), ug_statement_text (row, 6));

  ug_due_set_source (due, ug_statement_text (row, 7));

  return due;
}

static GPtrArray *
collect (UgDb *db, UgStatement *statement, gpointer (*read) (UgStatement *row), GError **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean row;

  while (statement != NULL && ug_db_step (db, statement, &row, error))
    {
      if (!row)
        return g_steal_pointer (&found);
      g_ptr_array_add (found, read (statement));
    }

  return NULL;
}

static gpointer
list_work (UgDb **db, gpointer input, GError **error)
{
  UgLook *look = input;
  g_autofree char *query = ug_words_to_query (look->query);
  const char *sql = query != NULL ? UG_SQL_LIST_FOUND : UG_SQL_LIST;
  g_autoptr (UgStatement) statement = NULL;

  if (!refresh (*db, error))
    return NULL;

  statement = ug_db_query (*db, error, sql, query != NULL ? "siis" : "sii", look->day,
                           (gint64)look->limit, (gint64)look->offset, query);

  return collect (*db, statement, read_summary, error);
}

/**
 * ug_store_list_async:
 * @self: a store
 * @query: (nullable): what was typed so far; every word may be the beginning of one
 * @today: today's ISO date, for what is due next
 * @limit: the most summaries to give
 * @offset: how many to leave out before
 * @cancellable: (nullable): cancel it when the next letter is typed
 * @callback: told when they are found
 * @user_data: for @callback
 */
void
ug_store_list_async (UgStore *self,
                     const char *query,
                     const char *today,
                     guint limit,
                     guint offset,
                     GCancellable *cancellable,
                     GAsyncReadyCallback callback,
                     gpointer user_data)
{
  ug_store_run_async (self, ug_store_list_async, list_work, new_look (query, today, limit, offset),
                      free_look, (GDestroyNotify)g_ptr_array_unref, cancellable, callback,
                      user_data);
}

/**
 * ug_store_list_finish:
 * @self: a store
 * @result: of `ug_store_list_async()`
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type UgSummary): the agreements that have all the
 *   words, the latest touched first
 */
GPtrArray *
ug_store_list_finish (UgStore *self, GAsyncResult *result, GError **error)
{
  return ug_store_run_finish (self, result, ug_store_list_async, error);
}

GPtrArray *
ug_store_list (
    UgStore *self, const char *query, const char *today, guint limit, guint offset, GError **error)
{
  return ug_store_run (self, list_work, new_look (query, today, limit, offset), free_look, error);
}

static gpointer
list_due_work (UgDb **db, gpointer input, GError **error)
{
  UgLook *look = input;
  g_autoptr (UgStatement) statement = NULL;

  if (!refresh (*db, error))
    return NULL;

  statement = ug_db_query (*db, error, UG_SQL_LIST_DUE, "si", look->day, (gint64)look->limit);

  return collect (*db, statement, read_due, error);
}

/**
 * ug_store_list_due_async:
 * @self: a store
 * @since: the ISO date to begin with; "" for everything
 * @limit: the most things to give
 * @cancellable: (nullable): a cancellable
 * @callback: told when they are found
 * @user_data: for @callback
 */
void
ug_store_list_due_async (UgStore *self,
                         const char *since,
                         guint limit,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  ug_store_run_async (self, ug_store_list_due_async, list_due_work,
                      new_look (NULL, since, limit, 0), free_look,
                      (GDestroyNotify)g_ptr_array_unref, cancellable, callback, user_data);
}

/**
 * ug_store_list_due_finish:
 * @self: a store
 * @result: of `ug_store_list_due_async()`
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type UgDue): what is ahead, the earliest first
 */
GPtrArray *
ug_store_list_due_finish (UgStore *self, GAsyncResult *result, GError **error)
{
  return ug_store_run_finish (self, result, ug_store_list_due_async, error);
}

GPtrArray *
ug_store_list_due (UgStore *self, const char *since, guint limit, GError **error)
{
  return ug_store_run (self, list_due_work, new_look (NULL, since, limit, 0), free_look, error);
}

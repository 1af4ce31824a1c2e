/* ug-store-leeway.c: reads of every client no more than the answers that do not simply suit.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-store-leeway.h"

#include "ug-priority.h"
#include "ug-statements.h"
#include "ug-store-private.h"

/* The columns of UG_SQL_LIST_LEEWAY. */
enum
{
  CLIENT_ID,
  CLIENT_NAME,
  AGREEMENT_ID,
  PRIORITY_ID,
  PRIORITY_TITLE,
  PROMISE_ID,
  PROMISE_KIND,
  PROMISE_TITLE,
  PROMISE_CLOCK,
  PROMISE_PART,
  PROMISE_PARKED_OWNER,
  PROMISE_PARKED_UNTIL,
  PROMISE_OFFER,
  PROMISE_OUTCOME,
  ANSWER_ID,
  ANSWER_CHOICE,
  ANSWER_WISH,
  ANSWER_REASON,
};

static UgRecord *
add (UgRecord *owner, guint list, GType type, UgStatement *row, int id)
{
  g_autoptr (UgRecord) record = ug_record_new_with_id (type, ug_statement_text (row, id));

  ug_record_append (owner, list, record);

  return record;
}

static void
set_choice (UgRecord *record, guint field, UgStatement *row, int column)
{
  const int choice = ug_choice_from_nick (ug_record_get_field (record, field)->choices,
                                          ug_statement_text (row, column));

  ug_record_set_choice (record, field, MAX (0, choice));
}

/* A term of a newer program is no reason to show nothing at all. */
static void
set_term (UgRecord *record, guint field, UgStatement *row, int column)
{
  g_autoptr (UgTerm) term = NULL;

  if (sqlite3_column_type (row, column) == SQLITE_NULL)
    return;

  term = ug_term_from_string (ug_statement_text (row, column), NULL);
  ug_record_set_term (record, field, term);
}

static void
fill_answer (UgRecord *promise, UgStatement *row)
{
  UgRecord *answer = add (promise, UG_EXPECTATION_ANSWERS, UG_TYPE_ANSWER, row, ANSWER_ID);

  set_choice (answer, UG_ANSWER_CHOICE, row, ANSWER_CHOICE);
  set_term (answer, UG_ANSWER_WISH, row, ANSWER_WISH);
  ug_record_set_text (answer, UG_ANSWER_REASON, ug_statement_text (row, ANSWER_REASON));
}

static void
fill_promise (UgRecord *promise, UgStatement *row)
{
  set_choice (promise, UG_EXPECTATION_KIND, row, PROMISE_KIND);
  set_choice (promise, UG_EXPECTATION_CLOCK, row, PROMISE_CLOCK);
  set_choice (promise, UG_EXPECTATION_PART, row, PROMISE_PART);
  ug_record_set_text (promise, UG_EXPECTATION_TITLE, ug_statement_text (row, PROMISE_TITLE));
  ug_record_set_text (promise, UG_EXPECTATION_PARKED_OWNER,
                      ug_statement_text (row, PROMISE_PARKED_OWNER));
  ug_record_set_text (promise, UG_EXPECTATION_PARKED_UNTIL,
                      ug_statement_text (row, PROMISE_PARKED_UNTIL));
  set_term (promise, UG_EXPECTATION_OFFER, row, PROMISE_OFFER);
  set_term (promise, UG_EXPECTATION_OUTCOME, row, PROMISE_OUTCOME);
  fill_answer (promise, row);
}

/* Just so much of a client that the domain can judge the answer and name the promise. */
static UgLeeway *
read_leeway (UgStatement *row)
{
  g_autoptr (UgRecord) client =
      ug_record_new_with_id (UG_TYPE_CLIENT, ug_statement_text (row, CLIENT_ID));
  UgRecord *agreement = add (client, UG_CLIENT_AGREEMENTS, UG_TYPE_AGREEMENT, row, AGREEMENT_ID);
  UgRecord *promise =
      add (agreement, UG_AGREEMENT_EXPECTATIONS, UG_TYPE_EXPECTATION, row, PROMISE_ID);

  ug_record_set_text (client, UG_CLIENT_NAME, ug_statement_text (row, CLIENT_NAME));
  if (sqlite3_column_type (row, PRIORITY_ID) != SQLITE_NULL)
    {
      UgRecord *priority =
          add (agreement, UG_AGREEMENT_PRIORITIES, UG_TYPE_PRIORITY, row, PRIORITY_ID);

      ug_record_set_text (priority, UG_PRIORITY_TITLE, ug_statement_text (row, PRIORITY_TITLE));
      ug_record_set_text (promise, UG_EXPECTATION_PRIORITY, ug_record_get_id (priority));
    }
  fill_promise (promise, row);

  return ug_leeway_new (UG_EXPECTATION (promise));
}

static gpointer
list_work (UgDb **db, gpointer input, GError **error)
{
  const gint64 limit = *(guint *)input;
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (UgStatement) statement = ug_db_query (*db, error, UG_SQL_LIST_LEEWAY, "i", limit);
  gboolean row;

  while (statement != NULL && ug_db_step (*db, statement, &row, error))
    {
      UgLeeway *leeway;

      if (!row)
        return g_steal_pointer (&found);
      leeway = read_leeway (statement);
      if (leeway != NULL)
        g_ptr_array_add (found, leeway);
    }

  return NULL;
}

static guint *
new_limit (guint limit)
{
  return g_memdup2 (&limit, sizeof limit);
}

/**
 * ug_store_list_leeway_async:
 * @self: a store
 * @limit: the most answers to look at
 * @cancellable: (nullable): a cancellable
 * @callback: told when they are found
 * @user_data: for @callback
 */
void
ug_store_list_leeway_async (UgStore *self,
                            guint limit,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  ug_store_run_async (self, ug_store_list_leeway_async, list_work, new_limit (limit), g_free,
                      (GDestroyNotify)g_ptr_array_unref, cancellable, callback, user_data);
}

/**
 * ug_store_list_leeway_finish:
 * @self: a store
 * @result: of `ug_store_list_leeway_async()`
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type UgLeeway): the answers of all clients that do
 *   not simply suit, by the clients' names
 */
GPtrArray *
ug_store_list_leeway_finish (UgStore *self, GAsyncResult *result, GError **error)
{
  return ug_store_run_finish (self, result, ug_store_list_leeway_async, error);
}

GPtrArray *
ug_store_list_leeway (UgStore *self, guint limit, GError **error)
{
  return ug_store_run (self, list_work, new_limit (limit), g_free, error);
}

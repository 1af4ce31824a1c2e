/* ug-due-list.c: what of a client has a date, the agreement's dates, reviews and actions included.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-due-private.h"

#include "ug-action.h"
#include "ug-agreement.h"
#include "ug-answering.h"
#include "ug-date.h"
#include "ug-fact.h"
#include "ug-person.h"
#include "ug-postponement.h"
#include "ug-review-plan.h"

static const char *
get_name (UgClient *client, const char *id)
{
  UgRecord *person = ug_record_find (UG_RECORD (client), id);

  return UG_IS_PERSON (person) ? ug_record_get_text (person, UG_PERSON_NAME) : "";
}

/* Reviews hang on the client and name their agreement. */
static const char *
get_agreement_id (UgRecord *source)
{
  UgRecord *agreement = ug_record_get_ancestor (source, UG_TYPE_AGREEMENT);
  UgRecord *review = ug_record_get_ancestor (source, UG_TYPE_REVIEW);

  if (agreement != NULL)
    return ug_record_get_id (agreement);

  return review != NULL ? ug_record_get_text (review, UG_REVIEW_AGREEMENT) : "";
}

/* What is due keeps its name from one review to the next: an action that was carried on is still
 * the same one, and a review that has begun is the one that was planned before. */
static const char *
get_source_id (UgRecord *source)
{
  if (UG_IS_ACTION (source) && !ug_record_is_blank (source, UG_ACTION_CARRIED_FROM))
    return ug_record_get_text (source, UG_ACTION_CARRIED_FROM);
  if (UG_IS_REVIEW (source) && ug_review_is_open (UG_REVIEW (source)))
    {
      UgReview *before = ug_review_get_before (UG_REVIEW (source));

      return before != NULL ? ug_record_get_id (UG_RECORD (before))
                            : ug_record_get_text (source, UG_REVIEW_AGREEMENT);
    }

  return ug_record_get_id (source);
}

static UgRecord *
find_postponement (UgClient *client,
                   UgPostponementField field,
                   UgDueKind kind,
                   const char *source,
                   const char *date)
{
  for (guint i = 0; i < ug_record_count (UG_RECORD (client), UG_CLIENT_POSTPONEMENTS); i++)
    {
      UgRecord *one = ug_record_peek (UG_RECORD (client), UG_CLIENT_POSTPONEMENTS, i);

      if (g_str_equal (ug_record_get_text (one, UG_POSTPONEMENT_SOURCE), source)
          && g_str_equal (ug_record_get_text (one, UG_POSTPONEMENT_KIND),
                          ug_due_kind_choices[kind].nick)
          && g_str_equal (ug_record_get_text (one, field), date))
        return one;
    }

  return NULL;
}

/**
 * ug_due_add:
 * @list: (element-type UgDue): what is ahead
 * @kind: what kind of thing it is
 * @client: whom it concerns
 * @source: the record that says so
 * @what: what it is about
 * @who: identifier of who has to see to it, or ""
 * @date: when, as it was typed
 *
 * What is no date yet, such as "in spring", cannot be waited for.
 *
 * Returns: (transfer none) (nullable): what was added
 */
UgDue *
ug_due_add (GPtrArray *list,
            UgDueKind kind,
            UgClient *client,
            UgRecord *source,
            const char *what,
            const char *who,
            const char *date)
{
  UgRecord *postponed =
      find_postponement (client, UG_POSTPONEMENT_DATE, kind, get_source_id (source), date);
  GDate day;
  UgDue *due;

  if (postponed != NULL)
    date = ug_record_get_text (postponed, UG_POSTPONEMENT_UNTIL);
  if (!ug_date_parse (date, &day))
    return NULL;

  due = ug_due_new (kind, ug_record_get_id (UG_RECORD (client)),
                    ug_record_get_text (UG_RECORD (client), UG_CLIENT_NAME),
                    get_agreement_id (source), what, get_name (client, who), date);
  g_free (due->source);
  due->source = g_strdup (get_source_id (source));
  g_ptr_array_add (list, due);

  return due;
}

/**
 * ug_due_compare:
 * @a: a place of an array of #UgDue
 * @b: another
 *
 * Returns: their order by date
 */
int
ug_due_compare (gconstpointer a, gconstpointer b)
{
  UgDue *const *one = a;
  UgDue *const *other = b;

  return g_strcmp0 ((*one)->date, (*other)->date);
}

static void
add_actions (GPtrArray *list, UgClient *client, UgRecord *review)
{
  for (guint i = 0; i < ug_record_count (review, UG_REVIEW_ACTIONS); i++)
    {
      UgRecord *action = ug_record_peek (review, UG_REVIEW_ACTIONS, i);

      if (ug_action_is_open (UG_ACTION (action)))
        ug_due_add (
            list, UG_DUE_ACTION, client, action, ug_record_get_text (action, UG_ACTION_TITLE),
            ug_record_get_text (action, UG_ACTION_WHO), ug_record_get_text (action, UG_ACTION_DUE));
    }
}

/* Actions of earlier reviews that are still to be done were carried into the latest one. */
static void
add_review (GPtrArray *list, UgClient *client, UgRecord *agreement)
{
  UgReview *last = ug_review_get_last (client, ug_record_get_id (agreement));
  const char *title = ug_record_get_text (agreement, UG_AGREEMENT_TITLE);
  const char *planned = ug_review_get_planned (client, ug_record_get_id (agreement));
  g_autofree char *feedback = ug_review_plan_feedback (UG_AGREEMENT (agreement), planned);

  if (feedback != NULL)
    ug_due_add (list, UG_DUE_FEEDBACK, client, agreement, title, "", feedback);
  if (last == NULL)
    return;

  ug_due_add (list, UG_DUE_REVIEW, client, UG_RECORD (last), title, "", planned);
  add_actions (list, client, UG_RECORD (last));
}

static void
add_agreement (GPtrArray *list, UgClient *client, UgRecord *agreement)
{
  const char *title = ug_record_get_text (agreement, UG_AGREEMENT_TITLE);

  ug_due_add (list, UG_DUE_END, client, agreement, title, "",
              ug_record_get_text (agreement, UG_AGREEMENT_ENDS_ON));
  ug_due_add (list, UG_DUE_NOTICE, client, agreement, title, "",
              ug_record_get_text (agreement, UG_AGREEMENT_NOTICE_ON));
  ug_due_add (list, UG_DUE_FEEDBACK, client, agreement, title, "",
              ug_record_get_text (agreement, UG_AGREEMENT_FEEDBACK_WHEN));
  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgRecord *promise = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);

      if (ug_expectation_is_pending (UG_EXPECTATION (promise)))
        ug_due_add (list, UG_DUE_PARKED, client, promise,
                    ug_record_get_text (promise, UG_EXPECTATION_TITLE),
                    ug_record_get_text (promise, UG_EXPECTATION_PARKED_OWNER),
                    ug_record_get_text (promise, UG_EXPECTATION_PARKED_UNTIL));
    }
  add_review (list, client, agreement);
}

/**
 * ug_due_list:
 * @client: a client
 *
 * Returns: (transfer full) (element-type UgDue): everything of @client that has a date, the
 *   earliest first, past ones included
 */
GPtrArray *
ug_due_list (UgClient *client)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);
  UgRecord *record = UG_RECORD (client);

  for (guint i = 0; i < ug_record_count (record, UG_CLIENT_FACTS); i++)
    {
      UgRecord *fact = ug_record_peek (record, UG_CLIENT_FACTS, i);

      ug_due_add (list, UG_DUE_FACT, client, fact, ug_record_get_text (fact, UG_FACT_TITLE), "",
                  ug_record_get_text (fact, UG_FACT_DUE));
      ug_due_add (list, UG_DUE_NOTICE, client, fact, ug_record_get_text (fact, UG_FACT_TITLE), "",
                  ug_record_get_text (fact, UG_FACT_NOTICE_ON));
    }
  for (guint i = 0; i < ug_record_count (record, UG_CLIENT_AGREEMENTS); i++)
    add_agreement (list, client, ug_record_peek (record, UG_CLIENT_AGREEMENTS, i));
  g_ptr_array_sort (list, ug_due_compare);

  return list;
}

/**
 * ug_due_postpone:
 * @self: something that is ahead of @client
 * @client: the client
 * @until: the day on which to be reminded again
 *
 * What was agreed keeps its date.
 */
void
ug_due_postpone (UgDue *self, UgClient *client, UgDay until)
{
  UgRecord *known =
      find_postponement (client, UG_POSTPONEMENT_UNTIL, self->kind, self->source, self->date);
  g_autofree char *date = ug_day_to_iso (until);

  if (known == NULL)
    {
      known = ug_record_add (UG_RECORD (client), UG_CLIENT_POSTPONEMENTS);
      ug_record_set_text (known, UG_POSTPONEMENT_SOURCE, self->source);
      ug_record_set_text (known, UG_POSTPONEMENT_KIND, ug_due_kind_choices[self->kind].nick);
      ug_record_set_text (known, UG_POSTPONEMENT_DATE, self->date);
    }
  ug_record_set_text (known, UG_POSTPONEMENT_UNTIL, date);
}

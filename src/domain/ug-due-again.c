/* ug-due-again.c: what comes again and again, and each time it comes.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-due-private.h"

#include "ug-agreement.h"
#include "ug-expectation.h"
#include "ug-service-hours.h"

/* Which dates it has are known for a promise of reports, meetings or news only. */
static gboolean
find_again_kind (UgRecord *promise, UgDueKind *kind)
{
  switch (ug_record_get_choice (promise, UG_EXPECTATION_KIND))
    {
    case UG_EXPECTATION_KIND_REPORT:
      *kind = UG_DUE_REPORT;
      return TRUE;
    case UG_EXPECTATION_KIND_MEETING:
      *kind = UG_DUE_MEETING;
      return TRUE;
    case UG_EXPECTATION_KIND_INFORMATION:
      *kind = UG_DUE_NEWS;
      return TRUE;
    default:
      return FALSE;
    }
}

static void
add_again (GPtrArray *list,
           UgDueKind kind,
           UgClient *client,
           UgRecord *source,
           const char *what,
           const char *who,
           const char *words,
           UgDay since)
{
  UgCalendar *calendar = ug_service_hours_for (client, NULL);
  UgRecurrence recurrence;
  g_autofree char *date = NULL;
  UgDay first;
  UgDue *due;

  if (!ug_recurrence_read (words, &recurrence)
      || !ug_recurrence_next (&recurrence, calendar, since, &first))
    return;

  date = ug_day_to_iso (first);
  due = ug_due_add (list, kind, client, source, what, who, date);
  due->recurrence = recurrence;
  due->calendar = calendar != NULL ? ug_calendar_ref (calendar) : NULL;
}

static void
add_promises (GPtrArray *list, UgClient *client, UgRecord *agreement, UgDay since)
{
  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgRecord *promise = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);
      UgTerm *agreed = ug_expectation_get_agreed (UG_EXPECTATION (promise));
      UgDueKind kind;

      if (agreed != NULL && find_again_kind (promise, &kind))
        add_again (list, kind, client, promise, ug_record_get_text (promise, UG_EXPECTATION_TITLE),
                   ug_record_get_text (promise, UG_EXPECTATION_PERSON),
                   ug_term_is_words (agreed) ? ug_term_get_words (agreed) : "", since);
    }
}

/**
 * ug_due_list_again:
 * @client: a client
 * @since: the day from which on they are wanted
 *
 * Returns: (transfer full) (element-type UgDue): what comes again and again: agreed reports,
 *   meetings and news, and feedback, each with its first date on or after @since. What is written
 *   without a sure date, such as "once a week", is not among them
 */
GPtrArray *
ug_due_list_again (UgClient *client, UgDay since)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);
  UgRecord *record = UG_RECORD (client);

  for (guint i = 0; i < ug_record_count (record, UG_CLIENT_AGREEMENTS); i++)
    {
      UgRecord *agreement = ug_record_peek (record, UG_CLIENT_AGREEMENTS, i);
      UgDay starts;
      const UgDay from =
          ug_day_from_iso (ug_record_get_text (agreement, UG_AGREEMENT_STARTS_ON), &starts)
              ? MAX (starts, since)
              : since;

      add_promises (list, client, agreement, from);
      add_again (list, UG_DUE_FEEDBACK, client, agreement,
                 ug_record_get_text (agreement, UG_AGREEMENT_TITLE), "",
                 ug_record_get_text (agreement, UG_AGREEMENT_FEEDBACK_WHEN), from);
    }
  g_ptr_array_sort (list, ug_due_compare);

  return list;
}

static UgDue *
copy_on (UgDue *self, UgDay day)
{
  g_autofree char *date = ug_day_to_iso (day);
  UgDue *copy = ug_due_new (self->kind, self->client_id, self->client_name, self->agreement_id,
                            self->what, self->who, date);

  g_free (copy->source);
  copy->source = g_strdup (self->source);

  return copy;
}

/**
 * ug_due_expand:
 * @list: (element-type UgDue): what is ahead
 * @since: the first day
 * @until: the last day
 *
 * Returns: (transfer full) (element-type UgDue): what falls into these days, each time by itself,
 *   the earliest first
 */
GPtrArray *
ug_due_expand (GPtrArray *list, UgDay since, UgDay until)
{
  GPtrArray *all = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < list->len; i++)
    {
      UgDue *due = list->pdata[i];
      UgDay day;

      if (!ug_day_from_iso (due->date, &day))
        continue;
      if (due->recurrence.kind == UG_RECURRENCE_NONE && day >= since && day <= until)
        g_ptr_array_add (all, g_object_ref (due));
      if (due->recurrence.kind == UG_RECURRENCE_NONE)
        continue;
      for (day = MAX (day, since);
           ug_recurrence_next (&due->recurrence, due->calendar, day, &day) && day <= until; day++)
        g_ptr_array_add (all, copy_on (due, day));
    }
  g_ptr_array_sort (all, ug_due_compare);

  return all;
}

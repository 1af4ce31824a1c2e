/* ug-due.c: what is ahead: something with a date that somebody has to think of.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-due.h"

#include "ug-agreement.h"
#include "ug-answering.h"
#include "ug-date.h"
#include "ug-fact.h"
#include "ug-person.h"
#include "ug-postponement.h"
#include "ug-service-hours.h"

#include <glib/gi18n.h>

const UgChoice ug_due_kind_choices[] = {
  [UG_DUE_FACT] = { "fact", N_ ("Reminder") },
  [UG_DUE_PARKED] = { "parked", N_ ("Open point") },
  [UG_DUE_END] = { "end", N_ ("The agreement ends") },
  [UG_DUE_NOTICE] = { "notice", N_ ("Last day to give notice") },
  [UG_DUE_FEEDBACK] = { "feedback", N_ ("Feedback") },
  [UG_DUE_REPORT] = { "report", N_ ("Report") },
  [UG_DUE_MEETING] = { "meeting", N_ ("Meeting") },
  [UG_DUE_NEWS] = { "news", N_ ("News") },
  { NULL },
};

struct _UgDue
{
  GObject parent_instance;

  UgDueKind kind;
  char *client_id;
  char *client_name;
  char *agreement_id;
  char *what;
  char *who;
  char *date;
  char *source;
  UgRecurrence recurrence;
  UgCalendar *calendar;
};

G_DEFINE_FINAL_TYPE (UgDue, ug_due, G_TYPE_OBJECT)

static void
ug_due_finalize (GObject *object)
{
  UgDue *self = UG_DUE (object);

  g_free (self->client_id);
  g_free (self->client_name);
  g_free (self->agreement_id);
  g_free (self->what);
  g_free (self->who);
  g_free (self->date);
  g_free (self->source);
  g_clear_pointer (&self->calendar, ug_calendar_unref);

  G_OBJECT_CLASS (ug_due_parent_class)->finalize (object);
}

static void
ug_due_class_init (UgDueClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ug_due_finalize;
}

static void
ug_due_init (UgDue *self)
{
}

/**
 * ug_due_new:
 * @kind: what kind of thing it is
 * @client_id: whom it concerns
 * @client_name: and his name
 * @agreement_id: which agreement, "" when it concerns the client as a whole
 * @what: what it is about
 * @who: who has to see to it, or ""
 * @date: an ISO date
 *
 * Returns: (transfer full): one thing that is ahead
 */
UgDue *
ug_due_new (UgDueKind kind,
            const char *client_id,
            const char *client_name,
            const char *agreement_id,
            const char *what,
            const char *who,
            const char *date)
{
  UgDue *self = g_object_new (UG_TYPE_DUE, NULL);

  self->kind = kind;
  self->client_id = g_utf8_make_valid (client_id, -1);
  self->client_name = g_utf8_make_valid (client_name, -1);
  self->agreement_id = g_utf8_make_valid (agreement_id, -1);
  self->what = g_utf8_make_valid (what, -1);
  self->who = g_utf8_make_valid (who, -1);
  self->date = g_utf8_make_valid (date, -1);
  self->source = g_strdup ("");

  return self;
}

static const char *
get_name (UgClient *client, const char *id)
{
  UgRecord *person = ug_record_find (UG_RECORD (client), id);

  return UG_IS_PERSON (person) ? ug_record_get_text (person, UG_PERSON_NAME) : "";
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

/* What is no date yet, such as "in spring", cannot be waited for. */
static void
add (GPtrArray *list,
     UgDueKind kind,
     UgClient *client,
     UgRecord *source,
     const char *what,
     const char *who,
     const char *date)
{
  UgRecord *agreement = ug_record_get_ancestor (source, UG_TYPE_AGREEMENT);
  UgRecord *postponed =
      find_postponement (client, UG_POSTPONEMENT_DATE, kind, ug_record_get_id (source), date);
  GDate day;
  UgDue *due;

  if (postponed != NULL)
    date = ug_record_get_text (postponed, UG_POSTPONEMENT_UNTIL);
  if (!ug_date_parse (date, &day))
    return;

  due = ug_due_new (kind, ug_record_get_id (UG_RECORD (client)),
                    ug_record_get_text (UG_RECORD (client), UG_CLIENT_NAME),
                    agreement != NULL ? ug_record_get_id (agreement) : "", what,
                    get_name (client, who), date);
  g_free (due->source);
  due->source = g_strdup (ug_record_get_id (source));
  g_ptr_array_add (list, due);
}

static void
add_agreement (GPtrArray *list, UgClient *client, UgRecord *agreement)
{
  const char *title = ug_record_get_text (agreement, UG_AGREEMENT_TITLE);

  add (list, UG_DUE_END, client, agreement, title, "",
       ug_record_get_text (agreement, UG_AGREEMENT_ENDS_ON));
  add (list, UG_DUE_NOTICE, client, agreement, title, "",
       ug_record_get_text (agreement, UG_AGREEMENT_NOTICE_ON));
  add (list, UG_DUE_FEEDBACK, client, agreement, title, "",
       ug_record_get_text (agreement, UG_AGREEMENT_FEEDBACK_WHEN));
  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgRecord *promise = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);

      if (ug_expectation_is_pending (UG_EXPECTATION (promise)))
        add (list, UG_DUE_PARKED, client, promise,
             ug_record_get_text (promise, UG_EXPECTATION_TITLE),
             ug_record_get_text (promise, UG_EXPECTATION_PARKED_OWNER),
             ug_record_get_text (promise, UG_EXPECTATION_PARKED_UNTIL));
    }
}

static int
compare_dates (gconstpointer a, gconstpointer b)
{
  UgDue *const *one = a;
  UgDue *const *other = b;

  return g_strcmp0 ((*one)->date, (*other)->date);
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

      add (list, UG_DUE_FACT, client, fact, ug_record_get_text (fact, UG_FACT_TITLE), "",
           ug_record_get_text (fact, UG_FACT_DUE));
      add (list, UG_DUE_NOTICE, client, fact, ug_record_get_text (fact, UG_FACT_TITLE), "",
           ug_record_get_text (fact, UG_FACT_NOTICE_ON));
    }
  for (guint i = 0; i < ug_record_count (record, UG_CLIENT_AGREEMENTS); i++)
    add_agreement (list, client, ug_record_peek (record, UG_CLIENT_AGREEMENTS, i));
  g_ptr_array_sort (list, compare_dates);

  return list;
}

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
  add (list, kind, client, source, what, who, date);
  due = list->pdata[list->len - 1];
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
  g_ptr_array_sort (list, compare_dates);

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
  g_ptr_array_sort (all, compare_dates);

  return all;
}

/**
 * ug_due_to_words:
 * @self: something that is ahead
 * @language: in which to say it
 *
 * Returns: (transfer full): "Report: To the director"
 */
char *
ug_due_to_words (UgDue *self, UgLanguage *language)
{
  const char *kind = ug_tr (language, ug_due_kind_choices[self->kind].label);

  return *self->what != '\0' ? g_strdup_printf ("%s: %s", kind, self->what) : g_strdup (kind);
}

/**
 * ug_due_get_source:
 * @self: something that is ahead
 *
 * Returns: the identifier of the record that says so, "" when it is not known
 */
const char *
ug_due_get_source (UgDue *self)
{
  return self->source;
}

/**
 * ug_due_set_source:
 * @self: something that is ahead, just made
 * @source: the identifier of the record that says so
 */
void
ug_due_set_source (UgDue *self, const char *source)
{
  g_free (self->source);
  self->source = g_utf8_make_valid (source, -1);
}

/**
 * ug_due_can_postpone:
 * @self: something that is ahead
 *
 * Returns: whether its reminder may come again later; the last day to give notice and the end wait
 *   for nobody
 */
gboolean
ug_due_can_postpone (UgDue *self)
{
  return *self->source != '\0' && self->recurrence.kind == UG_RECURRENCE_NONE
         && (self->kind == UG_DUE_FACT || self->kind == UG_DUE_PARKED
             || self->kind == UG_DUE_FEEDBACK);
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

/**
 * ug_due_get_recurrence:
 * @self: something that is ahead
 *
 * Returns: (transfer none) (nullable): when it comes again, %NULL when it comes once
 */
const UgRecurrence *
ug_due_get_recurrence (UgDue *self)
{
  return self->recurrence.kind != UG_RECURRENCE_NONE ? &self->recurrence : NULL;
}

/**
 * ug_due_get_calendar:
 * @self: something that is ahead
 *
 * Returns: (transfer none) (nullable): the service hours by which working days are counted and in
 *   whose zone its time is meant
 */
UgCalendar *
ug_due_get_calendar (UgDue *self)
{
  return self->calendar;
}

UgDueKind
ug_due_get_kind (UgDue *self)
{
  return self->kind;
}

const char *
ug_due_get_client_id (UgDue *self)
{
  return self->client_id;
}

const char *
ug_due_get_client_name (UgDue *self)
{
  return self->client_name;
}

const char *
ug_due_get_agreement_id (UgDue *self)
{
  return self->agreement_id;
}

const char *
ug_due_get_what (UgDue *self)
{
  return self->what;
}

const char *
ug_due_get_who (UgDue *self)
{
  return self->who;
}

const char *
ug_due_get_date (UgDue *self)
{
  return self->date;
}

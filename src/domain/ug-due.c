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

#include <glib/gi18n.h>

const UgChoice ug_due_kind_choices[] = {
  [UG_DUE_FACT] = { "fact", N_ ("Reminder") },
  [UG_DUE_PARKED] = { "parked", N_ ("Open point") },
  [UG_DUE_END] = { "end", N_ ("The agreement ends") },
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

  return self;
}

static const char *
get_name (UgClient *client, const char *id)
{
  UgRecord *person = ug_record_find (UG_RECORD (client), id);

  return UG_IS_PERSON (person) ? ug_record_get_text (person, UG_PERSON_NAME) : "";
}

/* What is no date yet, such as "in spring", cannot be waited for. */
static void
add (GPtrArray *list,
     UgDueKind kind,
     UgClient *client,
     const char *agreement_id,
     const char *what,
     const char *who,
     const char *date)
{
  GDate day;

  if (ug_date_parse (date, &day))
    g_ptr_array_add (list, ug_due_new (kind, ug_record_get_id (UG_RECORD (client)),
                                       ug_record_get_text (UG_RECORD (client), UG_CLIENT_NAME),
                                       agreement_id, what, get_name (client, who), date));
}

static void
add_agreement (GPtrArray *list, UgClient *client, UgRecord *agreement)
{
  const char *id = ug_record_get_id (agreement);

  add (list, UG_DUE_END, client, id, ug_record_get_text (agreement, UG_AGREEMENT_TITLE), "",
       ug_record_get_text (agreement, UG_AGREEMENT_ENDS_ON));
  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgRecord *promise = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);

      if (ug_expectation_is_pending (UG_EXPECTATION (promise)))
        add (list, UG_DUE_PARKED, client, id, ug_record_get_text (promise, UG_EXPECTATION_TITLE),
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

      add (list, UG_DUE_FACT, client, "", ug_record_get_text (fact, UG_FACT_TITLE), "",
           ug_record_get_text (fact, UG_FACT_DUE));
    }
  for (guint i = 0; i < ug_record_count (record, UG_CLIENT_AGREEMENTS); i++)
    add_agreement (list, client, ug_record_peek (record, UG_CLIENT_AGREEMENTS, i));
  g_ptr_array_sort (list, compare_dates);

  return list;
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

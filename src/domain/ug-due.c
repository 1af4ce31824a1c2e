/* ug-due.c: what is ahead: something with a date that somebody has to think of.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-due-private.h"

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
  [UG_DUE_REVIEW] = { "review", N_ ("Review") },
  [UG_DUE_ACTION] = { "action", N_ ("Action") },
  { NULL },
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
             || self->kind == UG_DUE_FEEDBACK || self->kind == UG_DUE_REVIEW
             || self->kind == UG_DUE_ACTION);
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

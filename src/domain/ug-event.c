/* ug-event.c: one thing that happened with a client.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-event.h"

#include "ug-day.h"

#include <string.h>

struct _UgEvent
{
  GObject parent_instance;

  UgEventKind kind;
  char *at;
  UgRecord *record;
  guint version;
  char *title;
  char *note;
  char *doubt;
  GPtrArray *sentences;
};

G_DEFINE_FINAL_TYPE (UgEvent, ug_event, G_TYPE_OBJECT)

static void
ug_event_finalize (GObject *object)
{
  UgEvent *self = UG_EVENT (object);

  g_free (self->at);
  g_free (self->title);
  g_free (self->note);
  g_free (self->doubt);
  g_clear_object (&self->record);
  g_ptr_array_unref (self->sentences);

  G_OBJECT_CLASS (ug_event_parent_class)->finalize (object);
}

static void
ug_event_class_init (UgEventClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ug_event_finalize;
}

static void
ug_event_init (UgEvent *self)
{
  self->title = g_strdup ("");
  self->note = g_strdup ("");
  self->doubt = g_strdup ("");
  self->sentences = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * ug_event_new:
 * @kind: what happened
 * @at: its ISO date or moment, or "" when it is not known
 * @record: (nullable): what tells more about it
 * @version: number of the sealed version it is about, or 0
 *
 * Returns: (transfer full): the event
 */
UgEvent *
ug_event_new (UgEventKind kind, const char *at, UgRecord *record, guint version)
{
  UgEvent *self = g_object_new (UG_TYPE_EVENT, NULL);

  self->kind = kind;
  self->at = g_strdup (at);
  self->version = version;
  g_set_object (&self->record, record);

  return self;
}

static void
set_text (char **field, const char *text)
{
  g_free (*field);
  *field = g_strdup (text);
}

void
ug_event_set_title (UgEvent *self, const char *title)
{
  set_text (&self->title, title);
}

void
ug_event_set_note (UgEvent *self, const char *note)
{
  set_text (&self->note, note);
}

/**
 * ug_event_set_doubt:
 * @self: an event
 * @doubt: why it is not to be trusted, in a sentence
 */
void
ug_event_set_doubt (UgEvent *self, const char *doubt)
{
  set_text (&self->doubt, doubt);
}

/**
 * ug_event_take_sentences:
 * @self: an event
 * @sentences: (transfer full) (element-type UgSentence): what happened, one by one
 */
void
ug_event_take_sentences (UgEvent *self, GPtrArray *sentences)
{
  g_ptr_array_unref (self->sentences);
  self->sentences = sentences;
}

UgEventKind
ug_event_get_kind (UgEvent *self)
{
  return self->kind;
}

const char *
ug_event_get_at (UgEvent *self)
{
  return self->at;
}

/**
 * ug_event_get_date:
 * @self: an event
 *
 * Returns: (transfer full): its ISO date, or "" when it is not known
 */
char *
ug_event_get_date (UgEvent *self)
{
  g_autofree char *date = g_strndup (self->at, MIN (strlen (self->at), strlen ("2026-11-26")));
  UgDay day;

  return ug_day_from_iso (date, &day) ? g_steal_pointer (&date) : g_strdup ("");
}

UgRecord *
ug_event_get_record (UgEvent *self)
{
  return self->record;
}

guint
ug_event_get_version (UgEvent *self)
{
  return self->version;
}

const char *
ug_event_get_title (UgEvent *self)
{
  return self->title;
}

const char *
ug_event_get_note (UgEvent *self)
{
  return self->note;
}

const char *
ug_event_get_doubt (UgEvent *self)
{
  return self->doubt;
}

GPtrArray *
ug_event_get_sentences (UgEvent *self)
{
  return self->sentences;
}

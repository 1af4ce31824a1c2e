/* ug-thread.c: one line an answer, the latest at the foot; nothing of it can be changed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-thread.h"

#include "ug-people.h"
#include "ug-plain.h"

#include <glib/gi18n.h>

typedef struct
{
  UgRoom *room;
  UgExpectation *promise;
  GtkBox *lines; /* not owned: it owns this */
} Thread;

static void
thread_free (Thread *self)
{
  g_object_unref (self->room);
  g_object_unref (self->promise);
  g_free (self);
}

static char *
describe_moment (Thread *self, UgRecord *answer)
{
  g_autoptr (GDateTime) utc =
      g_date_time_new_from_iso8601 (ug_record_get_text (answer, UG_ANSWER_AT), NULL);
  g_autoptr (GDateTime) local = utc != NULL ? g_date_time_to_local (utc) : NULL;
  g_autofree char *date = local != NULL ? g_date_time_format (local, "%Y-%m-%d") : NULL;
  g_autofree char *time = local != NULL ? g_date_time_format (local, "%H:%M") : NULL;
  g_autofree char *words =
      date != NULL ? ug_language_format_short_date (ug_room_get_language (self->room), date) : NULL;

  return words != NULL ? g_strdup_printf ("%s, %s", words, time) : g_strdup ("");
}

/* "22.11.2026, 10:14 · Maria · Need more: 2 hours · because Friday is a third of the sales". */
static char *
describe (Thread *self, UgRecord *answer)
{
  UgLanguage *language = ug_room_get_language (self->room);
  UgPerson *person = ug_people_find (UG_RECORD (ug_room_get_client (self->room)),
                                     ug_record_get_text (answer, UG_ANSWER_PERSON));
  UgTerm *wish = ug_record_get_term (answer, UG_ANSWER_WISH);
  const char *choice =
      ug_answer_choice_choices[ug_record_get_choice (answer, UG_ANSWER_CHOICE)].label;
  const char *reason = ug_record_get_text (answer, UG_ANSWER_REASON);
  g_autofree char *moment = describe_moment (self, answer);
  g_autofree char *name = person != NULL ? ug_person_get_display (person, language) : NULL;
  g_autofree char *words = wish != NULL ? ug_term_to_words (wish, language) : NULL;
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) strv = NULL;

  g_strv_builder_add (parts, moment);
  if (name != NULL)
    g_strv_builder_add (parts, name);
  g_strv_builder_add (parts, choice != NULL ? _ (choice) : _ ("Answer taken back"));
  if (words != NULL)
    g_strv_builder_add (parts, words);
  if (*reason != '\0')
    g_strv_builder_add (parts, reason);
  strv = g_strv_builder_end (parts);

  return g_strjoinv (" · ", strv);
}

static void
fill (Thread *self)
{
  GListModel *answers = ug_record_get_list (UG_RECORD (self->promise), UG_EXPECTATION_ANSWERS);
  const guint count = g_list_model_get_n_items (answers);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->lines))) != NULL)
    gtk_box_remove (self->lines, child);

  for (guint i = 0; i < count; i++)
    {
      g_autoptr (UgRecord) answer = g_list_model_get_item (answers, i);
      g_autofree char *line = describe (self, answer);
      GtkWidget *label =
          g_object_new (GTK_TYPE_LABEL, "label", line, "xalign", 0.0, "wrap", TRUE, NULL);

      gtk_widget_add_css_class (label, "summary");
      gtk_box_append (self->lines, label);
    }
  /* A single answer stands in the row itself. */
  gtk_widget_set_visible (GTK_WIDGET (self->lines), count > 1);
}

static void
promise_changed_cb (Thread *self)
{
  fill (self);
}

/**
 * ug_thread_new:
 * @room: the room
 * @promise: an expectation
 *
 * Returns: (transfer floating): its answers in the order they were given; invisible while there is
 *   but one
 */
GtkWidget *
ug_thread_new (UgRoom *room, UgExpectation *promise)
{
  Thread *self = g_new0 (Thread, 1);
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GClosure *closure = g_cclosure_new_swap (G_CALLBACK (promise_changed_cb), self, NULL);

  self->room = g_object_ref (room);
  self->promise = g_object_ref (promise);
  self->lines = GTK_BOX (lines);
  ug_accessible_name (lines, _ ("What was answered before"));
  g_object_set_data_full (G_OBJECT (lines), "ug-thread", self, (GDestroyNotify)thread_free);
  g_object_watch_closure (G_OBJECT (lines), closure);
  g_signal_connect_closure (promise, "changed", closure, FALSE);
  fill (self);

  return lines;
}

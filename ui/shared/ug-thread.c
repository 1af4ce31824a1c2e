/* ug-thread.c: one line a step, the latest at the foot; nothing of it can be changed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-thread.h"

#include "ug-plain.h"
#include "ug-counter-offer.h"

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

/* "22.11.2026, 10:14 · Maria Trial — more is needed: 2 hours (Friday is a third of the sales)". */
static char *
describe (Thread *self, UgRecord *step)
{
  g_autofree char *moment = describe_moment (self, step);
  g_autofree char *words = ug_step_to_words (UG_ANSWER (step), ug_room_get_language (self->room));

  return g_strjoin (" · ", moment, words, NULL);
}

static void
append_line (Thread *self, UgRecord *step)
{
  g_autofree char *line = describe (self, step);
  GtkWidget *label =
      g_object_new (GTK_TYPE_LABEL, "label", line, "xalign", 0.0, "wrap", TRUE, NULL);

  gtk_widget_add_css_class (label, "summary");
  gtk_box_append (self->lines, label);
}

static void
fill (Thread *self)
{
  GListModel *steps = ug_record_get_list (UG_RECORD (self->promise), UG_EXPECTATION_ANSWERS);
  const guint count = g_list_model_get_n_items (steps);
  guint n_written = 0;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->lines))) != NULL)
    gtk_box_remove (self->lines, child);

  for (guint i = 0; i < count; i++)
    {
      g_autoptr (UgRecord) step = g_list_model_get_item (steps, i);

      if (!ug_step_is_written (UG_ANSWER (step)))
        continue;
      append_line (self, step);
      n_written++;
    }
  /* A single answer stands in the row itself. */
  gtk_widget_set_visible (GTK_WIDGET (self->lines), n_written > 1);
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
 * Returns: (transfer floating): the steps of both sides in their order; invisible while there is
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
  ug_accessible_name (lines, _ ("How it came to this"));
  g_object_set_data_full (G_OBJECT (lines), "ug-thread", self, (GDestroyNotify)thread_free);
  g_object_watch_closure (G_OBJECT (lines), closure);
  g_signal_connect_closure (promise, "changed", closure, FALSE);
  fill (self);

  return lines;
}

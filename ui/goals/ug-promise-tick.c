/* ug-promise-tick.c: what it is, whether it serves the goal looked at, and which others.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-promise-tick.h"

#include "ug-answering.h"
#include "ug-goals.h"
#include "ug-label.h"
#include "ug-link-drag.h"
#include "ug-plain.h"

#include <glib/gi18n.h>

struct _UgPromiseTick
{
  GtkBox parent_instance;

  UgRoom *room;
  UgExpectation *promise;
  UgGoal *goal;
  GtkCheckButton *tick;
  GtkLabel *name;
  GtkLabel *others;
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (UgPromiseTick, ug_promise_tick, GTK_TYPE_BOX)

static char *
list_others (UgPromiseTick *self)
{
  UgRecord *agreement = UG_RECORD (ug_room_get_agreement (self->room));
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_GOALS); i++)
    {
      UgRecord *goal = ug_record_peek (agreement, UG_AGREEMENT_GOALS, i);

      if (goal != UG_RECORD (self->goal)
          && ug_record_has_ref (UG_RECORD (self->promise), UG_EXPECTATION_GOALS,
                                ug_record_get_id (goal)))
        g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "",
                                ug_record_get_text (goal, UG_GOAL_TITLE));
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
update (UgPromiseTick *self)
{
  UgRecord *promise = UG_RECORD (self->promise);
  g_autofree char *name =
      ug_expectation_get_display (self->promise, ug_room_get_language (self->room));
  g_autofree char *others = list_others (self);
  const gboolean serves = self->goal != NULL
                          && ug_record_has_ref (promise, UG_EXPECTATION_GOALS,
                                                ug_record_get_id (UG_RECORD (self->goal)));

  self->showing = TRUE;
  gtk_check_button_set_active (self->tick, serves);
  self->showing = FALSE;
  gtk_widget_set_sensitive (GTK_WIDGET (self->tick), self->goal != NULL);
  gtk_label_set_text (self->name, name);
  ug_accessible_name (GTK_WIDGET (self->tick), name);
  if (*others == '\0' && !serves)
    gtk_label_set_text (self->others, _ ("serves no goal yet"));
  else
    gtk_label_set_text (self->others, others);
  gtk_widget_set_visible (GTK_WIDGET (self->others), *others != '\0' || !serves);
}

static void
toggled_cb (UgPromiseTick *self)
{
  if (self->showing || self->goal == NULL)
    return;

  if (gtk_check_button_get_active (self->tick))
    ug_goals_link (UG_RECORD (self->promise), UG_RECORD (self->goal));
  else
    ug_record_toggle_ref (UG_RECORD (self->promise), UG_EXPECTATION_GOALS,
                          ug_record_get_id (UG_RECORD (self->goal)), FALSE);
}

static void
ug_promise_tick_dispose (GObject *object)
{
  UgPromiseTick *self = UG_PROMISE_TICK (object);

  g_clear_object (&self->room);
  g_clear_object (&self->promise);
  g_clear_object (&self->goal);

  G_OBJECT_CLASS (ug_promise_tick_parent_class)->dispose (object);
}

static void
ug_promise_tick_class_init (UgPromiseTickClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_promise_tick_dispose;
}

static void
ug_promise_tick_init (UgPromiseTick *self)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *handle = gtk_image_new_from_icon_name ("list-drag-handle-symbolic");

  self->tick = GTK_CHECK_BUTTON (gtk_check_button_new ());
  self->name = GTK_LABEL (ug_label_append (GTK_BOX (words), NULL, "promise-name"));
  self->others = GTK_LABEL (ug_label_append (GTK_BOX (words), NULL, "row-aside"));
  gtk_check_button_set_child (self->tick, words);
  gtk_widget_set_hexpand (GTK_WIDGET (self->tick), TRUE);
  gtk_widget_set_valign (handle, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (handle, "dim-label");
  gtk_widget_add_css_class (GTK_WIDGET (self), "promise-tick");
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->tick));
  gtk_box_append (GTK_BOX (self), handle);
  g_signal_connect_object (self->tick, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
}

/**
 * ug_promise_tick_new:
 * @room: the room
 * @promise: a promise of the room's agreement
 *
 * Returns: (transfer floating): the row, which looks at no goal yet
 */
GtkWidget *
ug_promise_tick_new (UgRoom *room, UgExpectation *promise)
{
  UgPromiseTick *self = g_object_new (UG_TYPE_PROMISE_TICK, NULL);
  g_autofree char *name = ug_expectation_get_display (promise, ug_room_get_language (room));

  self->room = g_object_ref (room);
  self->promise = g_object_ref (promise);
  ug_link_drag_add (GTK_WIDGET (self), UG_RECORD (promise), name);
  g_signal_connect_object (promise, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

/**
 * ug_promise_tick_look_at:
 * @self: a row
 * @goal: (nullable): the goal the tick is about
 */
void
ug_promise_tick_look_at (UgPromiseTick *self, UgGoal *goal)
{
  g_set_object (&self->goal, goal);
  update (self);
}

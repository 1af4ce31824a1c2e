/* ug-promises-panel.c: promises step by step; a tick is about the goal that is looked at.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-promises-panel.h"

#include "ug-answering.h"
#include "ug-label.h"
#include "ug-plain.h"
#include "ug-promise-tick.h"
#include "ug-proposal-box.h"

#include <glib/gi18n.h>

/* Higher than this the list scrolls by itself, so that the goals stay in sight of a drag. */
#define MOST_HEIGHT 560

/* Two frames, in milliseconds. */
#define SETTLE_MS 40

struct _UgPromisesPanel
{
  GtkBox parent_instance;

  UgRoom *room;
  UgGoal *goal;
  GtkLabel *question;
  GtkWidget *proposals;
  GtkBox *promises;
  GPtrArray *ticks; /* borrowed from the box */
  guint pending;
};

G_DEFINE_FINAL_TYPE (UgPromisesPanel, ug_promises_panel, GTK_TYPE_BOX)

/* Principles hold whatever the goals are. */
static gboolean
can_serve (UgExpectation *promise)
{
  return ug_expectation_is_written (promise)
         && ug_record_get_choice (UG_RECORD (promise), UG_EXPECTATION_KIND)
                != UG_EXPECTATION_KIND_PRINCIPLE;
}

static void
append_promise (UgPromisesPanel *self, UgExpectation *promise)
{
  GtkWidget *tick = ug_promise_tick_new (self->room, promise);

  ug_promise_tick_look_at (UG_PROMISE_TICK (tick), self->goal);
  gtk_box_append (self->promises, tick);
  g_ptr_array_add (self->ticks, tick);
}

static void
append_step (UgPromisesPanel *self, UgStep step)
{
  UgRecord *agreement = UG_RECORD (ug_room_get_agreement (self->room));
  gboolean titled = FALSE;

  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgExpectation *promise = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);

      if (ug_expectation_get_kind (promise)->step != step || !can_serve (promise))
        continue;
      if (!titled)
        ug_label_append (self->promises, _ (ug_step_get_title (step)), "list-theme");
      titled = TRUE;
      append_promise (self, promise);
    }
}

static void
list_promises (UgPromisesPanel *self)
{
  GtkWidget *child;

  g_ptr_array_set_size (self->ticks, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->promises))) != NULL)
    gtk_box_remove (self->promises, child);
  for (UgStep step = 0; step < UG_N_STEPS; step++)
    append_step (self, step);
  if (self->ticks->len == 0)
    ug_label_append (self->promises,
                     _ ("Nothing is promised yet. A package brings the first promises."), "empty");
}

static void
ask (UgPromisesPanel *self)
{
  const char *title =
      self->goal != NULL ? ug_record_get_text (UG_RECORD (self->goal), UG_GOAL_TITLE) : "";
  g_autofree char *question = *title != '\0'
                                  /* Translators: %s is a goal */
                                  ? g_strdup_printf (_ ("What serves “%s”?"), title)
                                  : g_strdup (_ ("What serves this goal?"));

  gtk_label_set_text (self->question, question);
}

/* The names of goals stand in the rows too. */
static void
agreement_changed_cb (UgPromisesPanel *self, const UgChange *change)
{
  if (!UG_IS_GOAL (change->record))
    return;

  ask (self);
  for (guint i = 0; i < self->ticks->len; i++)
    ug_promise_tick_look_at (self->ticks->pdata[i], self->goal);
}

static void
ug_promises_panel_dispose (GObject *object)
{
  UgPromisesPanel *self = UG_PROMISES_PANEL (object);

  g_clear_handle_id (&self->pending, g_source_remove);
  g_clear_object (&self->room);
  g_clear_object (&self->goal);
  g_clear_pointer (&self->ticks, g_ptr_array_unref);

  G_OBJECT_CLASS (ug_promises_panel_parent_class)->dispose (object);
}

static void
ug_promises_panel_class_init (UgPromisesPanelClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_promises_panel_dispose;
}

static GtkWidget *
new_top (void)
{
  GtkWidget *top = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *caption = ug_label_append (GTK_BOX (top), _ ("What is promised"), "theme");
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("Back to the _Conversation"));

  gtk_widget_set_hexpand (caption, TRUE);
  ug_accessible_by_label (button);
  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "goals.conversation");
  gtk_box_append (GTK_BOX (top), button);

  return top;
}

static GtkWidget *
new_scroller (GtkWidget *child)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  g_object_set (scroller, "hscrollbar-policy", GTK_POLICY_NEVER, "propagate-natural-height", TRUE,
                "max-content-height", MOST_HEIGHT, "child", child, NULL);

  return scroller;
}

static void
ug_promises_panel_init (UgPromisesPanel *self)
{
  self->ticks = g_ptr_array_new ();
  self->promises = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 2));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
  gtk_box_append (GTK_BOX (self), new_top ());
  self->question = GTK_LABEL (ug_label_append (GTK_BOX (self), "", "question"));
  gtk_label_set_width_chars (self->question, 24);
  ug_label_append (GTK_BOX (self), _ ("Tick what serves it, or drag a promise onto a goal."),
                   "dim-label");
  gtk_box_append (GTK_BOX (self), new_scroller (GTK_WIDGET (self->promises)));
  /* Promises are written down on other pages. */
  g_signal_connect (self, "map", G_CALLBACK (list_promises), NULL);
}

/**
 * ug_promises_panel_new:
 * @room: the room
 *
 * Returns: (transfer floating): the panel, which looks at no goal yet
 */
GtkWidget *
ug_promises_panel_new (UgRoom *room)
{
  UgPromisesPanel *self = g_object_new (UG_TYPE_PROMISES_PANEL, NULL);

  self->room = g_object_ref (room);
  g_signal_connect_object (
      ug_record_get_list (UG_RECORD (ug_room_get_agreement (room)), UG_AGREEMENT_EXPECTATIONS),
      "items-changed", G_CALLBACK (list_promises), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (ug_room_get_agreement (room), "changed",
                           G_CALLBACK (agreement_changed_cb), self, G_CONNECT_SWAPPED);
  self->proposals = ug_proposal_box_new (room);
  gtk_box_insert_child_after (GTK_BOX (self), self->proposals, GTK_WIDGET (self->question));
  list_promises (self);
  ask (self);

  return GTK_WIDGET (self);
}

/**
 * ug_promises_panel_look_at:
 * @self: the panel
 * @goal: (nullable): the goal that ticks are about
 */
void
ug_promises_panel_look_at (UgPromisesPanel *self, UgGoal *goal)
{
  g_set_object (&self->goal, goal);
  ug_proposal_box_look_at (UG_PROPOSAL_BOX (self->proposals), goal);
  ask (self);
  for (guint i = 0; i < self->ticks->len; i++)
    ug_promise_tick_look_at (self->ticks->pdata[i], goal);
}

static gboolean
show_beginning_cb (gpointer user_data)
{
  UgPromisesPanel *self = user_data;
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);

  self->pending = 0;
  if (page != NULL)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (page)), 0);

  return G_SOURCE_REMOVE;
}

/**
 * ug_promises_panel_enter:
 * @self: the panel, as it comes into sight
 *
 * Shows its beginning, and puts the keyboard on the first proposal, or else on the first promise.
 */
void
ug_promises_panel_enter (UgPromisesPanel *self)
{
  if (!gtk_widget_child_focus (self->proposals, GTK_DIR_TAB_FORWARD))
    gtk_widget_child_focus (GTK_WIDGET (self->promises), GTK_DIR_TAB_FORWARD);

  /* Only once it has its place, after everything that was just shown was laid out. */
  if (self->pending == 0)
    self->pending = g_timeout_add_full (G_PRIORITY_LOW, SETTLE_MS, show_beginning_cb, self, NULL);
}

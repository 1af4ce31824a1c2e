/* ug-negotiation.c: shows itself while the answer is anything but "suits".
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-negotiation.h"

#include "ug-answering.h"
#include "ug-date-button.h"
#include "ug-field-row.h"
#include "ug-place.h"
#include "ug-plain.h"
#include "ug-settling.h"
#include "ug-counter-offer.h"
#include "ug-thread.h"
#include "ug-undo-toast.h"

#include <glib/gi18n.h>

/* At least this much for a reason, in pixels, however long the name beside it is. */
#define REASON_WIDTH 260

struct _UgNegotiation
{
  GtkWidget parent_instance;

  UgRoom *room;
  UgExpectation *promise;

  UgAnswer *answer;  /* the one the entries are tied to */
  UgAnswer *counter; /* our offer that the client has not answered yet */
  UgAnswerChoice choice;
  GtkRevealer *revealer;
  GtkBox *box;
  GtkGrid *grid;
  gboolean filling; /* the entries come and go, and nobody leaves them */
};

G_DEFINE_FINAL_TYPE (UgNegotiation, ug_negotiation, GTK_TYPE_WIDGET)

static GtkWidget *
attach (UgNegotiation *self, int line, const char *label, GtkWidget *editor)
{
  GtkWidget *caption = gtk_label_new (label);

  gtk_label_set_xalign (GTK_LABEL (caption), 0);
  gtk_widget_add_css_class (caption, "dim-label");
  gtk_widget_set_hexpand (editor, TRUE);
  /* Several controls side by side have names of their own. */
  if (!GTK_IS_BOX (editor))
    ug_accessible_name (editor, label);
  gtk_grid_attach (self->grid, caption, 0, line, 1, 1);
  gtk_grid_attach (self->grid, editor, 1, line, 1, 1);

  return editor;
}

/* Whoever of ours spoke last in this negotiation speaks again, until somebody else is named. */
static void
add_step (UgNegotiation *self, UgAnswerChoice choice, UgTerm *term)
{
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);

  ug_expectation_add_step (self->promise, choice, term, "",
                           ug_room_get_speaker (self->room, UG_SIDE_OURS), now);
}

static void
accept_cb (UgNegotiation *self)
{
  g_autoptr (UgUndo) undo = NULL;
  g_autoptr (UgTerm) wish = NULL;

  if (ug_expectation_get_wish (self->promise) == NULL)
    return;

  wish = ug_term_ref (ug_expectation_get_wish (self->promise));
  if (ug_term_equal (wish, ug_expectation_get_agreed (self->promise)))
    return;
  undo = ug_undo_begin (UG_RECORD (self->promise));
  ug_expectation_take_wish (self->promise);
  add_step (self, UG_ANSWER_CHOICE_ACCEPTED, wish);
  ug_undo_end (undo);
  ug_undo_toast_revert (GTK_WIDGET (self), _ ("The wish is agreed"), undo);
}

static void
keep_offer_cb (UgNegotiation *self)
{
  g_autoptr (UgUndo) undo = NULL;

  if (ug_expectation_get_outcome (self->promise) == UG_OUTCOME_DECLINED)
    return;

  undo = ug_undo_begin (UG_RECORD (self->promise));
  ug_expectation_keep_offer (self->promise);
  add_step (self, UG_ANSWER_CHOICE_KEPT, ug_expectation_get_agreed (self->promise));
  ug_undo_end (undo);
  ug_undo_toast_revert (GTK_WIDGET (self), _ ("The offer stays"), undo);
}

/* While somebody still types it is no step yet: it is one when he goes elsewhere. */
static void
left_cb (UgNegotiation *self)
{
  g_autoptr (GDateTime) now = NULL;

  if (self->filling || self->counter != NULL)
    return;

  now = ug_room_get_now (self->room);
  ug_expectation_note_steps (self->promise, ug_room_get_speaker (self->room, UG_SIDE_OURS), now);
}

static void
counter_offer_cb (UgNegotiation *self)
{
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);

  left_cb (self);
  ug_expectation_counter_offer (self->promise, NULL, "",
                                ug_room_get_speaker (self->room, UG_SIDE_OURS), now);
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
take_back_cb (UgNegotiation *self)
{
  ug_expectation_take_counter_offer_back (self->promise);
}

static GtkWidget *
new_button (UgNegotiation *self, const char *label, GCallback callback)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  ug_accessible_by_label (button);
  gtk_widget_add_css_class (button, "pill-small");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (button, "clicked", callback, self);

  return button;
}

static void
person_changed_cb (UgNegotiation *self, GParamSpec *pspec, UgRecord *step)
{
  ug_room_set_speaker (self->room, ug_record_get_choice (step, UG_ANSWER_SIDE),
                       ug_record_get_text (step, UG_ANSWER_PERSON));
}

/* Why, and beside it who says so. */
static GtkWidget *
new_reason (UgNegotiation *self, UgRecord *step)
{
  GtkWidget *both = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *reason = ug_field_editor_new (self->room, step, UG_ANSWER_REASON);
  GtkWidget *person = ug_field_editor_new (self->room, step, UG_ANSWER_PERSON);

  /* A reason wraps into any width: without a width of its own a long name beside it would leave it
   * a column of single words.  The name is shortened instead. */
  gtk_widget_set_hexpand (reason, TRUE);
  gtk_widget_set_size_request (reason, REASON_WIDTH, -1);
  ug_accessible_name (reason, _ ("Because"));
  gtk_widget_set_tooltip_text (person, _ ("Who says so"));
  gtk_box_append (GTK_BOX (both), reason);
  gtk_box_append (GTK_BOX (both), person);
  g_signal_connect_object (step, "notify::person", G_CALLBACK (person_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return both;
}

static void
fill_wish (UgNegotiation *self)
{
  UgRecord *answer = UG_RECORD (self->answer);
  const gboolean timed = ug_expectation_get_kind (self->promise)->timed;
  const char *wish = self->choice == UG_ANSWER_CHOICE_NO_HURRY ? _ ("Enough for you")
                     : timed                                   ? _ ("You need")
                                                               : _ ("You would like");

  attach (self, 0, wish, ug_field_editor_new (self->room, answer, UG_ANSWER_WISH));
  gtk_grid_attach (self->grid, new_button (self, _ ("_Agree to it"), G_CALLBACK (accept_cb)), 2, 0,
                   1, 1);
  attach (self, 1, _ ("Because"), new_reason (self, answer));
}

/* Our answer to the wish: another offer, which the client answers as he did the first. */
static void
fill_counter_offer (UgNegotiation *self)
{
  UgRecord *counter = UG_RECORD (self->counter);
  GtkWidget *offer = attach (self, 0, _ ("We offer now"),
                             ug_field_editor_new (self->room, counter, UG_ANSWER_WISH));

  gtk_widget_add_css_class (offer, "outcome");
  gtk_grid_attach (self->grid, new_button (self, _ ("_Take It Back"), G_CALLBACK (take_back_cb)), 2,
                   0, 1, 1);
  attach (self, 1, _ ("Because"), new_reason (self, counter));
}

static void
fill_outcome (UgNegotiation *self)
{
  GtkWidget *entry =
      attach (self, 2, _ ("Agreed on"),
              ug_field_editor_new (self->room, UG_RECORD (self->promise), UG_EXPECTATION_OUTCOME));

  gtk_widget_add_css_class (entry, "outcome");
  gtk_grid_attach (self->grid, new_button (self, _ ("_Keep the offer"), G_CALLBACK (keep_offer_cb)),
                   2, 2, 1, 1);
}

/* Who settles it and until when: for a parked point, and for an outcome that somebody has yet to
 * confirm. It is offered whatever the manager may concede, so that nobody can tell from the screen.
 */
static void
fill_settling (UgNegotiation *self, int line, const char *label)
{
  UgRecord *promise = UG_RECORD (self->promise);
  GtkWidget *both = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *until = ug_field_editor_new (self->room, promise, UG_EXPECTATION_PARKED_UNTIL);

  gtk_box_append (GTK_BOX (both),
                  ug_field_editor_new (self->room, promise, UG_EXPECTATION_PARKED_OWNER));
  gtk_entry_set_placeholder_text (GTK_ENTRY (until), _ ("until when"));
  gtk_editable_set_width_chars (GTK_EDITABLE (until), 18);
  gtk_box_append (GTK_BOX (both), until);
  gtk_box_append (GTK_BOX (both),
                  ug_date_button_new (self->room, promise, UG_EXPECTATION_PARKED_UNTIL));
  attach (self, line, label, both);
}

static void
clear (UgNegotiation *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);
}

static gboolean
is_open (UgNegotiation *self)
{
  if (self->counter != NULL)
    return TRUE;

  return self->answer != NULL && self->choice != UG_ANSWER_CHOICE_NONE
         && self->choice != UG_ANSWER_CHOICE_SUITS;
}

static void
fill (UgNegotiation *self)
{
  clear (self);
  if (!is_open (self))
    return;

  if (self->counter != NULL)
    {
      fill_counter_offer (self);
      return;
    }

  fill_wish (self);
  if (self->choice == UG_ANSWER_CHOICE_PARKED)
    {
      fill_settling (self, 2, _ ("Will be settled by"));
    }
  else
    {
      fill_outcome (self);
      fill_settling (self, 3, _ ("To be confirmed by"));
      gtk_grid_attach (self->grid,
                       new_button (self, _ ("Another _Offer"), G_CALLBACK (counter_offer_cb)), 2, 1,
                       1, 1);
    }
}

static void
promise_changed_cb (UgNegotiation *self)
{
  UgAnswer *answer = ug_expectation_get_answer (self->promise);
  UgAnswer *counter = ug_expectation_get_open_counter_offer (self->promise);
  const UgAnswerChoice choice = ug_expectation_get_choice (self->promise);

  /* While our offer is typed its entry stays, whatever the client is held to say meanwhile. */
  if (answer == self->answer && counter == self->counter
      && (choice == self->choice || counter != NULL))
    return;

  g_set_object (&self->answer, answer);
  g_set_object (&self->counter, counter);
  self->choice = choice;
  self->filling = TRUE;
  fill (self);
  self->filling = FALSE;
  gtk_revealer_set_reveal_child (self->revealer, is_open (self));
  gtk_widget_set_visible (GTK_WIDGET (self), is_open (self));
}

static void
ug_negotiation_dispose (GObject *object)
{
  UgNegotiation *self = UG_NEGOTIATION (object);

  self->filling = TRUE;
  g_clear_pointer ((GtkWidget **)&self->revealer, gtk_widget_unparent);
  g_clear_object (&self->answer);
  g_clear_object (&self->counter);
  g_clear_object (&self->promise);
  g_clear_object (&self->room);

  G_OBJECT_CLASS (ug_negotiation_parent_class)->dispose (object);
}

static void
ug_negotiation_class_init (UgNegotiationClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_negotiation_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "negotiation");
}

static void
ug_negotiation_init (UgNegotiation *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->grid = GTK_GRID (gtk_grid_new ());
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->grid), focus);
  gtk_grid_set_row_spacing (self->grid, 6);
  gtk_grid_set_column_spacing (self->grid, 12);
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  gtk_box_append (self->box, GTK_WIDGET (self->grid));
  self->revealer = g_object_new (GTK_TYPE_REVEALER, "child", self->box, NULL);
  gtk_widget_set_parent (GTK_WIDGET (self->revealer), GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * ug_negotiation_new:
 * @room: the room
 * @promise: the expectation under negotiation
 *
 * Returns: (transfer floating): entries for wish and reason and, as the answer asks for it, for the
 *   outcome, another offer of ours, or who settles it until when, with the way so far beneath;
 *   invisible while the offer suits or nobody answered
 */
GtkWidget *
ug_negotiation_new (UgRoom *room, UgExpectation *promise)
{
  UgNegotiation *self = g_object_new (UG_TYPE_NEGOTIATION, NULL);

  self->room = g_object_ref (room);
  self->promise = g_object_ref (promise);
  gtk_box_append (self->box, ug_thread_new (room, promise));
  promise_changed_cb (self);
  g_signal_connect_object (promise, "changed", G_CALLBACK (promise_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

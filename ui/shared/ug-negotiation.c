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

#include <glib/gi18n.h>

struct _UgNegotiation
{
  GtkWidget parent_instance;

  UgRoom *room;
  UgExpectation *promise;

  UgAnswer *answer; /* the one the entries are tied to */
  UgAnswerChoice choice;
  GtkRevealer *revealer;
  GtkGrid *grid;
};

G_DEFINE_FINAL_TYPE (UgNegotiation, ug_negotiation, GTK_TYPE_WIDGET)

static GtkWidget *
attach (UgNegotiation *self, int line, const char *label, GtkWidget *editor)
{
  GtkWidget *caption = gtk_label_new (label);

  gtk_label_set_xalign (GTK_LABEL (caption), 0);
  gtk_widget_add_css_class (caption, "dim-label");
  gtk_widget_set_hexpand (editor, TRUE);
  ug_accessible_name (editor, label);
  gtk_grid_attach (self->grid, caption, 0, line, 1, 1);
  gtk_grid_attach (self->grid, editor, 1, line, 1, 1);

  return editor;
}

static void
accept_cb (UgNegotiation *self)
{
  ug_expectation_take_wish (self->promise);
}

static void
keep_offer_cb (UgNegotiation *self)
{
  ug_expectation_keep_offer (self->promise);
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
  attach (self, 1, _ ("Because"), ug_field_editor_new (self->room, answer, UG_ANSWER_REASON));
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
  return self->answer != NULL && self->choice != UG_ANSWER_CHOICE_NONE
         && self->choice != UG_ANSWER_CHOICE_SUITS;
}

static void
fill (UgNegotiation *self)
{
  clear (self);
  if (!is_open (self))
    return;

  fill_wish (self);
  if (self->choice == UG_ANSWER_CHOICE_PARKED)
    {
      fill_settling (self, 2, _ ("Will be settled by"));
    }
  else
    {
      fill_outcome (self);
      fill_settling (self, 3, _ ("To be confirmed by"));
    }
}

static void
promise_changed_cb (UgNegotiation *self)
{
  UgAnswer *answer = ug_expectation_get_answer (self->promise);
  const UgAnswerChoice choice = ug_expectation_get_choice (self->promise);

  if (answer == self->answer && choice == self->choice)
    return;

  g_set_object (&self->answer, answer);
  self->choice = choice;
  fill (self);
  gtk_revealer_set_reveal_child (self->revealer, is_open (self));
  gtk_widget_set_visible (GTK_WIDGET (self), is_open (self));
}

static void
ug_negotiation_dispose (GObject *object)
{
  UgNegotiation *self = UG_NEGOTIATION (object);

  g_clear_pointer ((GtkWidget **)&self->revealer, gtk_widget_unparent);
  g_clear_object (&self->answer);
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
  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_row_spacing (self->grid, 6);
  gtk_grid_set_column_spacing (self->grid, 12);
  self->revealer = g_object_new (GTK_TYPE_REVEALER, "child", self->grid, NULL);
  gtk_widget_set_parent (GTK_WIDGET (self->revealer), GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * ug_negotiation_new:
 * @room: the room
 * @promise: the expectation under negotiation
 *
 * Returns: (transfer floating): entries for wish and reason and, as the answer asks for it, for the
 *   outcome or for who settles it until when; invisible while the offer suits or nobody answered
 */
GtkWidget *
ug_negotiation_new (UgRoom *room, UgExpectation *promise)
{
  UgNegotiation *self = g_object_new (UG_TYPE_NEGOTIATION, NULL);

  self->room = g_object_ref (room);
  self->promise = g_object_ref (promise);
  promise_changed_cb (self);
  g_signal_connect_object (promise, "changed", G_CALLBACK (promise_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

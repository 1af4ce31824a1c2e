/* ug-proposal-box.c: nothing is linked by itself: one key links, another says that it is not so.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-proposal-box.h"

#include "ug-expectation.h"
#include "ug-goal-proposals.h"
#include "ug-label.h"
#include "ug-plain.h"
#include "ug-undo-toast.h"

#include <glib/gi18n.h>

struct _UgProposalBox
{
  GtkBox parent_instance;

  UgRoom *room;
  UgGoal *goal;
  guint pending; /* the search that waits for the end of what is being changed */
};

G_DEFINE_FINAL_TYPE (UgProposalBox, ug_proposal_box, GTK_TYPE_BOX)

static void
settle (UgProposalBox *self, GtkWidget *button, void (*act) (UgGoalProposal *), const char *message)
{
  UgGoalProposal *proposal = g_object_get_data (G_OBJECT (button), "proposal");
  g_autoptr (UgUndo) undo = ug_undo_begin (UG_RECORD (ug_room_get_agreement (self->room)));

  act (proposal);
  ug_undo_end (undo);
  ug_undo_toast_revert (GTK_WIDGET (self), message, undo);
}

static void
accept_cb (UgProposalBox *self, GtkWidget *button)
{
  g_autofree char *message = g_strdup_printf (
      _ ("Now it serves “%s”"), ug_record_get_text (UG_RECORD (self->goal), UG_GOAL_TITLE));

  settle (self, button, ug_goal_proposal_accept, message);
}

static void
dismiss_cb (UgProposalBox *self, GtkWidget *button)
{
  settle (self, button, ug_goal_proposal_dismiss, _ ("It is not proposed for this goal again"));
}

static GtkWidget *
new_button (UgProposalBox *self, UgGoalProposal *proposal, const char *label, GCallback act)
{
  g_autofree char *name = ug_goal_proposal_get_name (proposal, ug_room_get_language (self->room));
  /* Translators: what a button does, and what it does it to: "It does: monthly report" */
  g_autofree char *full = g_strdup_printf (_ ("%1$s: %2$s"), label, name);
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_add_css_class (button, "pill-button");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  ug_accessible_name (button, full);
  g_object_set_data_full (G_OBJECT (button), "proposal", g_object_ref (proposal), g_object_unref);
  g_signal_connect_object (button, "clicked", act, self, G_CONNECT_SWAPPED);

  return button;
}

static void
append_proposal (UgProposalBox *self, UgGoalProposal *proposal)
{
  UgLanguage *language = ug_room_get_language (self->room);
  g_autofree char *name = ug_goal_proposal_get_name (proposal, language);
  g_autofree char *reason = ug_goal_proposal_get_reason (proposal, language);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *accept = new_button (self, proposal, _ ("It does"), G_CALLBACK (accept_cb));

  ug_label_append (GTK_BOX (words), name, "promise-name");
  ug_label_append (GTK_BOX (words), reason, "row-aside");
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_add_css_class (accept, "accent");
  gtk_widget_add_css_class (line, "proposal");
  gtk_box_append (GTK_BOX (line), words);
  gtk_box_append (GTK_BOX (line), accept);
  gtk_box_append (GTK_BOX (line),
                  new_button (self, proposal, _ ("It does not"), G_CALLBACK (dismiss_cb)));
  gtk_box_append (GTK_BOX (self), line);
}

static void
show_proposals (UgProposalBox *self)
{
  g_autoptr (GPtrArray) found = NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), child);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  if (self->goal == NULL)
    return;

  found = ug_goal_proposals_find (ug_room_get_agreement (self->room), ug_room_get_firm (self->room),
                                  self->goal);
  if (found->len > 0)
    ug_label_append (GTK_BOX (self), _ ("Seems to serve it"), "list-theme");
  for (guint i = 0; i < found->len; i++)
    append_proposal (self, found->pdata[i]);
  gtk_widget_set_visible (GTK_WIDGET (self), found->len > 0);
}

static gboolean
show_later_cb (gpointer user_data)
{
  UgProposalBox *self = user_data;

  self->pending = 0;
  show_proposals (self);

  return G_SOURCE_REMOVE;
}

/* All promises are read anew, so once for many changes, and not while a button still speaks. */
static void
agreement_changed_cb (UgProposalBox *self, const UgChange *change)
{
  if ((UG_IS_GOAL (change->record) || UG_IS_EXPECTATION (change->record)) && self->pending == 0)
    self->pending = g_idle_add (show_later_cb, self);
}

static void
ug_proposal_box_dispose (GObject *object)
{
  UgProposalBox *self = UG_PROPOSAL_BOX (object);

  g_clear_handle_id (&self->pending, g_source_remove);
  g_clear_object (&self->room);
  g_clear_object (&self->goal);

  G_OBJECT_CLASS (ug_proposal_box_parent_class)->dispose (object);
}

static void
ug_proposal_box_class_init (UgProposalBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_proposal_box_dispose;
}

static void
ug_proposal_box_init (UgProposalBox *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 2);
}

/**
 * ug_proposal_box_new:
 * @room: the room
 *
 * Returns: (transfer floating): the box, which looks at no goal yet
 */
GtkWidget *
ug_proposal_box_new (UgRoom *room)
{
  UgProposalBox *self = g_object_new (UG_TYPE_PROPOSAL_BOX, NULL);

  self->room = g_object_ref (room);
  g_signal_connect_object (ug_room_get_agreement (room), "changed",
                           G_CALLBACK (agreement_changed_cb), self, G_CONNECT_SWAPPED);
  show_proposals (self);

  return GTK_WIDGET (self);
}

/**
 * ug_proposal_box_look_at:
 * @self: the box
 * @goal: (nullable): the goal whose proposals are shown
 */
void
ug_proposal_box_look_at (UgProposalBox *self, UgGoal *goal)
{
  if (g_set_object (&self->goal, goal))
    show_proposals (self);
}

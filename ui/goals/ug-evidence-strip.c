/* ug-evidence-strip.c: the wording proposes, the manager chooses; the client sees but a question.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-evidence-strip.h"

#include "ug-field-row.h"
#include "ug-interview.h"
#include "ug-plain.h"

#include <glib/gi18n.h>

struct _UgEvidenceStrip
{
  GtkBox parent_instance;

  UgRoom *room;
  UgNote *note;
  UgEvidenceProposal proposal;
  GtkLabel *reason;       /* backstage only */
  GtkButton *take_button; /* backstage only */
  GtkBox *next;
  GtkLabel *follow_up;
  GtkWidget *ask_button;
};

G_DEFINE_FINAL_TYPE (UgEvidenceStrip, ug_evidence_strip, GTK_TYPE_BOX)

static UgEvidenceMark
get_chosen (UgEvidenceStrip *self)
{
  return ug_record_get_choice (UG_RECORD (self->note), UG_NOTE_EVIDENCE);
}

/* What is told of the story counts as much as the words that were kept of it. */
static void
read_note (UgEvidenceStrip *self)
{
  UgRecord *note = UG_RECORD (self->note);
  g_autofree char *said = g_strdup_printf ("%s\n%s", ug_record_get_text (note, UG_NOTE_TEXT),
                                           ug_record_get_text (note, UG_NOTE_QUOTE));

  self->proposal = ug_evidence_reader_read (ug_room_get_evidence_reader (self->room), said);
}

static void
show_backstage (UgEvidenceStrip *self)
{
  const gboolean open =
      self->proposal.mark != UG_EVIDENCE_MARK_NONE && get_chosen (self) == UG_EVIDENCE_MARK_NONE;

  gtk_widget_set_visible (GTK_WIDGET (self), ug_interview_says_something (self->note));
  gtk_widget_set_visible (GTK_WIDGET (self->take_button), open);
  if (open)
    {
      const char *mark = _ (ug_evidence_mark_choices[self->proposal.mark].label);
      /* Translators: %s is how sure we are, such as “An opinion” */
      g_autofree char *label = g_strdup_printf (_ ("Take: %s"), mark);

      gtk_button_set_label (self->take_button, label);
      ug_accessible_name (GTK_WIDGET (self->take_button), label);
    }
  gtk_label_set_text (self->reason, *self->proposal.reason != '\0' ? self->proposal.reason
                                                                   : _ ("How sure are we of it?"));
}

/* A firm thing needs no measuring; before the client, nobody calls his words anything. */
static void
show_shared (UgEvidenceStrip *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), self->proposal.mark != UG_EVIDENCE_MARK_NONE
                                                 && !ug_evidence_is_firm (self->proposal.mark)
                                                 && !ug_evidence_is_firm (get_chosen (self)));
}

static void
update (UgEvidenceStrip *self)
{
  read_note (self);
  gtk_label_set_text (self->follow_up, self->proposal.follow_up);
  gtk_widget_set_visible (GTK_WIDGET (self->next), *self->proposal.follow_up != '\0');
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->ask_button), "s",
                                    self->proposal.follow_up);
  if (ug_room_get_meeting (self->room))
    show_shared (self);
  else
    show_backstage (self);
}

static void
ug_evidence_strip_dispose (GObject *object)
{
  UgEvidenceStrip *self = UG_EVIDENCE_STRIP (object);

  g_clear_object (&self->room);
  g_clear_object (&self->note);

  G_OBJECT_CLASS (ug_evidence_strip_parent_class)->dispose (object);
}

static void
ug_evidence_strip_class_init (UgEvidenceStripClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_evidence_strip_dispose;
}

static void
ug_evidence_strip_init (UgEvidenceStrip *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 2);
  gtk_widget_add_css_class (GTK_WIDGET (self), "evidence-strip");
}

static GtkLabel *
new_label (const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "width-chars", 12, NULL);

  gtk_widget_add_css_class (label, style);

  return GTK_LABEL (label);
}

static GtkWidget *
new_chooser (UgEvidenceStrip *self)
{
  GtkWidget *chooser = ug_field_editor_new (self->room, UG_RECORD (self->note), UG_NOTE_EVIDENCE);

  gtk_widget_add_css_class (chooser, "quiet-chooser");
  gtk_widget_set_valign (chooser, GTK_ALIGN_CENTER);

  return chooser;
}

static void
build_backstage (UgEvidenceStrip *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  self->reason = new_label ("row-aside");
  gtk_widget_set_hexpand (GTK_WIDGET (self->reason), TRUE);
  self->take_button = GTK_BUTTON (gtk_button_new ());
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->take_button), "note.take-evidence");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->take_button), _ ("Ctrl+E"));
  gtk_widget_set_valign (GTK_WIDGET (self->take_button), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->take_button), "pill-button");
  gtk_widget_add_css_class (GTK_WIDGET (self), "private");
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->reason));
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->take_button));
  gtk_box_append (GTK_BOX (line), new_chooser (self));
  gtk_box_append (GTK_BOX (self), line);
  self->follow_up = new_label ("row-title");
}

static void
build_shared (UgEvidenceStrip *self)
{
  GtkLabel *invitation = new_label ("row-aside");

  gtk_label_set_text (invitation, _ ("Let us make this measurable"));
  gtk_widget_add_css_class (GTK_WIDGET (self), "shared");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (invitation));
  self->follow_up = new_label ("follow-up");
}

/* The question, and the button that asks it in large type. */
static void
build_next (UgEvidenceStrip *self)
{
  self->next = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8));
  self->ask_button = gtk_button_new_with_mnemonic (_ ("Ask _This"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->ask_button), "interview.follow-up");
  gtk_widget_set_valign (self->ask_button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->ask_button, "pill-button");
  ug_accessible_by_label (self->ask_button);
  gtk_widget_set_hexpand (GTK_WIDGET (self->follow_up), TRUE);
  gtk_box_append (self->next, GTK_WIDGET (self->follow_up));
  gtk_box_append (self->next, self->ask_button);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->next));
}

/**
 * ug_evidence_strip_new:
 * @room: the room
 * @note: a note
 *
 * Backstage it proposes how sure we are and what to ask next; before the client it is seen only
 * when nothing firm was said, and says nothing but the question.
 *
 * Returns: (transfer floating): the strip, hidden while nothing is said
 */
GtkWidget *
ug_evidence_strip_new (UgRoom *room, UgNote *note)
{
  UgEvidenceStrip *self = g_object_new (UG_TYPE_EVIDENCE_STRIP, NULL);

  self->room = g_object_ref (room);
  self->note = g_object_ref (note);
  if (ug_room_get_meeting (room))
    build_shared (self);
  else
    build_backstage (self);
  build_next (self);
  g_signal_connect_object (note, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

/**
 * ug_evidence_strip_take:
 * @self: the strip
 *
 * Chooses what the wording proposes. Before the client nothing is chosen.
 */
void
ug_evidence_strip_take (UgEvidenceStrip *self)
{
  if (!ug_room_get_meeting (self->room) && self->proposal.mark != UG_EVIDENCE_MARK_NONE)
    ug_record_set_choice (UG_RECORD (self->note), UG_NOTE_EVIDENCE, self->proposal.mark);
}

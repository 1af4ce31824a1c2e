/* ug-evidence-box.c: one line until somebody wants to read or write what happened.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-evidence-box.h"

#include "ug-evidence-row.h"
#include "ug-interview.h"
#include "ug-place.h"
#include "ug-plain.h"
#include "ug-record-list.h"

#include <glib/gi18n.h>

struct _UgEvidenceBox
{
  GtkBox parent_instance;

  UgRoom *room;
  UgGoal *goal;
  GtkToggleButton *toggle;
  GtkLabel *summary;
  GtkButton *take_button;
  GtkRevealer *details;
};

G_DEFINE_FINAL_TYPE (UgEvidenceBox, ug_evidence_box, GTK_TYPE_BOX)

static GtkWidget *
build_evidence (UgRoom *room, UgRecord *evidence, gpointer data)
{
  return ug_evidence_row_new (room, UG_EVIDENCE (evidence));
}

static void
date_evidence (UgRecord *evidence, gpointer room)
{
  g_autoptr (GDateTime) now = ug_room_get_now (room);
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");

  ug_record_set_text (evidence, UG_EVIDENCE_TOLD_ON, today);
}

static const UgRecordListPlan plan = {
  .list = UG_GOAL_EVIDENCE,
  .add_label = N_ ("+ _Evidence"),
  .build_row = build_evidence,
  .prepare = date_evidence,
  .empty = N_ ("What has really happened, or was counted?"),
};

static const char *
get_said (UgEvidenceBox *self)
{
  UgRecord *goal = UG_RECORD (self->goal);

  return ug_record_get_text (goal, ug_record_is_blank (goal, UG_GOAL_WORDS) ? UG_GOAL_TITLE
                                                                            : UG_GOAL_WORDS);
}

static UgEvidenceMark
get_proposed (UgEvidenceBox *self)
{
  return ug_evidence_reader_read (ug_room_get_evidence_reader (self->room), get_said (self)).mark;
}

/* A proposal, for as long as nobody has said how sure we are. */
static void
update_proposal (UgEvidenceBox *self, gboolean chosen)
{
  const UgEvidenceMark mark = chosen ? UG_EVIDENCE_MARK_NONE : get_proposed (self);
  g_autofree char *label = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->take_button), mark != UG_EVIDENCE_MARK_NONE);
  if (mark == UG_EVIDENCE_MARK_NONE)
    return;

  /* Translators: %s is how sure we are, such as “An opinion” */
  label = g_strdup_printf (_ ("Take: %s"), _ (ug_evidence_mark_choices[mark].label));
  gtk_button_set_label (self->take_button, label);
  ug_accessible_name (GTK_WIDGET (self->take_button), label);
}

static void
take_cb (UgEvidenceBox *self)
{
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);

  ug_interview_add_evidence (self->goal, get_proposed (self), get_said (self),
                             ug_record_get_text (UG_RECORD (self->goal), UG_GOAL_SAID_BY), now);
}

static void
update (UgEvidenceBox *self)
{
  UgRecord *goal = UG_RECORD (self->goal);
  g_autoptr (GString) marks = g_string_new (NULL);

  for (guint i = 0; i < ug_record_count (goal, UG_GOAL_EVIDENCE); i++)
    {
      const int mark =
          ug_record_get_choice (ug_record_peek (goal, UG_GOAL_EVIDENCE, i), UG_EVIDENCE_MARK);

      if (mark != UG_EVIDENCE_MARK_NONE)
        g_string_append_printf (marks, "%s%s", marks->len > 0 ? " · " : "",
                                _ (ug_evidence_mark_choices[mark].label));
    }

  gtk_label_set_text (self->summary, marks->len > 0 ? marks->str : _ ("not yet"));
  update_proposal (self, marks->len > 0);
}

static void
goal_changed_cb (UgEvidenceBox *self, const UgChange *change)
{
  if (UG_IS_EVIDENCE (change->record)
      || (change->kind == UG_CHANGE_FIELD
          && (change->field == UG_GOAL_WORDS || change->field == UG_GOAL_TITLE)))
    update (self);
}

static void
toggled_cb (UgEvidenceBox *self)
{
  const gboolean open = gtk_toggle_button_get_active (self->toggle);

  if (open && gtk_revealer_get_child (self->details) == NULL)
    gtk_revealer_set_child (
        self->details, ug_record_list_new (self->room, UG_RECORD (self->goal), &plan, self->room));
  gtk_widget_set_visible (GTK_WIDGET (self->details), open);
  gtk_revealer_set_reveal_child (self->details, open);
}

static void
open_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_toggle_button_set_active (UG_EVIDENCE_BOX (widget)->toggle, TRUE);
}

static void
ug_evidence_box_dispose (GObject *object)
{
  UgEvidenceBox *self = UG_EVIDENCE_BOX (object);

  g_clear_object (&self->room);
  g_clear_object (&self->goal);

  G_OBJECT_CLASS (ug_evidence_box_parent_class)->dispose (object);
}

static void
ug_evidence_box_class_init (UgEvidenceBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_evidence_box_dispose;

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "place.open", NULL, open_cb);
}

static void
ug_evidence_box_init (UgEvidenceBox *self)
{
  GtkWidget *top = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *caption = gtk_label_new (_ ("How sure we are:"));

  self->summary = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "hexpand", TRUE, "ellipsize",
                                PANGO_ELLIPSIZE_END, NULL);
  self->toggle = g_object_new (GTK_TYPE_TOGGLE_BUTTON, NULL);
  self->take_button = g_object_new (GTK_TYPE_BUTTON, "valign", GTK_ALIGN_CENTER, NULL);
  self->details = g_object_new (GTK_TYPE_REVEALER, "visible", FALSE, NULL);
  gtk_box_append (GTK_BOX (line), caption);
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->summary));
  gtk_box_append (GTK_BOX (line), gtk_image_new_from_icon_name ("pan-down-symbolic"));
  gtk_button_set_child (GTK_BUTTON (self->toggle), line);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_widget_add_css_class (GTK_WIDGET (self->toggle), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->toggle), "private");
  gtk_widget_add_css_class (GTK_WIDGET (self->toggle), "evidence-line");
  gtk_widget_add_css_class (GTK_WIDGET (self->summary), "row-title");
  gtk_widget_add_css_class (GTK_WIDGET (self->take_button), "pill-button");
  ug_accessible_name (GTK_WIDGET (self->toggle), _ ("How sure we are"));
  gtk_widget_set_hexpand (GTK_WIDGET (self->toggle), TRUE);
  gtk_box_append (GTK_BOX (top), GTK_WIDGET (self->toggle));
  gtk_box_append (GTK_BOX (top), GTK_WIDGET (self->take_button));
  gtk_box_append (GTK_BOX (self), top);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->details));
  g_signal_connect_object (self->toggle, "toggled", G_CALLBACK (toggled_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->take_button, "clicked", G_CALLBACK (take_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * ug_evidence_box_new:
 * @room: a room without guests
 * @goal: a goal
 *
 * Returns: (transfer floating): the box
 */
GtkWidget *
ug_evidence_box_new (UgRoom *room, UgGoal *goal)
{
  UgEvidenceBox *self = g_object_new (UG_TYPE_EVIDENCE_BOX, NULL);

  g_return_val_if_fail (!ug_room_get_meeting (room), NULL);

  self->room = g_object_ref (room);
  self->goal = g_object_ref (goal);
  g_signal_connect_object (goal, "changed", G_CALLBACK (goal_changed_cb), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

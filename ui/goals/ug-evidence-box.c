/* ug-evidence-box.c: one line until somebody wants to read or write what happened.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-evidence-box.h"

#include "ug-evidence-row.h"
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
}

static void
goal_changed_cb (UgEvidenceBox *self, const UgChange *change)
{
  if (UG_IS_EVIDENCE (change->record))
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
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *caption = gtk_label_new (_ ("How sure we are:"));

  self->summary = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "hexpand", TRUE, "ellipsize",
                                PANGO_ELLIPSIZE_END, NULL);
  self->toggle = g_object_new (GTK_TYPE_TOGGLE_BUTTON, NULL);
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
  ug_accessible_name (GTK_WIDGET (self->toggle), _ ("How sure we are"));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->toggle));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->details));
  g_signal_connect_object (self->toggle, "toggled", G_CALLBACK (toggled_cb), self,
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

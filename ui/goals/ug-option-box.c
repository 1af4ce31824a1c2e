/* ug-option-box.c: the ways, our recommendation among them, and leaving it as it is.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-option-box.h"

#include "ug-goal-options.h"
#include "ug-option-row.h"
#include "ug-plain.h"
#include "ug-record-list.h"
#include "ug-undo-toast.h"

#include <glib/gi18n.h>

static GtkWidget *
build_option (UgRoom *room, UgRecord *option, gpointer data)
{
  return ug_option_row_new (room, UG_OPTION (option));
}

static const UgRecordListPlan plan = {
  .list = UG_GOAL_OPTIONS,
  .title = N_ ("What else could serve it?"),
  .add_label = N_ ("+ _Option"),
  .build_row = build_option,
  .compact = TRUE,
};

static void
leave_cb (GtkWidget *box, GtkButton *button)
{
  UgRoom *room = g_object_get_data (G_OBJECT (box), "room");
  UgRecord *goal = g_object_get_data (G_OBJECT (box), "goal");
  g_autoptr (GDateTime) now = ug_room_get_now (room);
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");
  g_autoptr (UgUndo) undo = ug_undo_begin (goal);

  ug_goal_leave_unserved (UG_GOAL (goal), ug_room_get_speaker (room, UG_SIDE_THEIRS), today);
  ug_undo_end (undo);
  ug_undo_toast_revert (box, _ ("Written down: it stays as it is for now"), undo);
}

/* Offered until the client has decided; to leave it is a decision too. */
static void
update_leave (GtkWidget *button, gpointer changed, UgRecord *goal)
{
  gtk_widget_set_visible (button, !ug_goal_is_decided (UG_GOAL (goal)));
}

static GtkWidget *
new_leave_button (GtkWidget *box, UgRecord *goal)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Leave It as It Is for Now"));
  GClosure *closure = g_cclosure_new_object_swap (G_CALLBACK (update_leave), G_OBJECT (button));

  ug_accessible_by_label (button);
  gtk_widget_add_css_class (button, "pill-button");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect_object (button, "clicked", G_CALLBACK (leave_cb), box, G_CONNECT_SWAPPED);
  g_signal_connect_closure (goal, "changed", closure, FALSE);
  update_leave (button, NULL, goal);

  return button;
}

/**
 * ug_option_box_new:
 * @room: the room
 * @goal: a goal
 *
 * Returns: (transfer floating): the options of the goal, with what adds to them
 */
GtkWidget *
ug_option_box_new (UgRoom *room, UgGoal *goal)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  g_object_set_data_full (G_OBJECT (box), "room", g_object_ref (room), g_object_unref);
  g_object_set_data_full (G_OBJECT (box), "goal", g_object_ref (goal), g_object_unref);
  gtk_widget_add_css_class (box, "options");
  gtk_box_append (GTK_BOX (box), ug_record_list_new (room, UG_RECORD (goal), &plan, NULL));
  gtk_box_append (GTK_BOX (box), new_leave_button (box, UG_RECORD (goal)));

  return box;
}

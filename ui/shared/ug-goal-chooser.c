/* ug-goal-chooser.c: a menu button that names the chosen goals; its popover ticks them.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-chooser.h"

#include "ug-goal.h"
#include "ug-place.h"
#include "ug-plain.h"

#include <glib/gi18n.h>

typedef struct
{
  UgRoom *room;
  UgRecord *record;
  guint field;
  GtkMenuButton *button; /* not owned: it owns this */
  GtkBox *ticks;
} GoalChooser;

static void
goal_chooser_free (GoalChooser *self)
{
  g_object_unref (self->room);
  g_object_unref (self->record);
  g_free (self);
}

static GListModel *
get_goals (GoalChooser *self)
{
  return ug_record_get_list (UG_RECORD (ug_room_get_agreement (self->room)), UG_AGREEMENT_GOALS);
}

static void
show_chosen (GoalChooser *self)
{
  GListModel *goals = get_goals (self);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (goals); i++)
    {
      g_autoptr (UgRecord) goal = g_list_model_get_item (goals, i);

      if (ug_record_has_ref (self->record, self->field, ug_record_get_id (goal)))
        g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "",
                                ug_record_get_text (goal, UG_GOAL_TITLE));
    }

  gtk_menu_button_set_label (self->button, text->len > 0 ? text->str : _ ("No goal yet"));
}

static void
tick_cb (GtkCheckButton *tick, GoalChooser *self)
{
  const char *id = g_object_get_data (G_OBJECT (tick), "goal-id");

  ug_record_toggle_ref (self->record, self->field, id, gtk_check_button_get_active (tick));
}

static void
add_tick (GoalChooser *self, UgRecord *goal)
{
  const char *title = ug_record_get_text (goal, UG_GOAL_TITLE);
  GtkWidget *tick =
      gtk_check_button_new_with_label (*title != '\0' ? title : _ ("Goal without a name"));

  gtk_check_button_set_active (
      GTK_CHECK_BUTTON (tick),
      ug_record_has_ref (self->record, self->field, ug_record_get_id (goal)));
  g_object_set_data_full (G_OBJECT (tick), "goal-id", g_strdup (ug_record_get_id (goal)), g_free);
  ug_accessible_name (tick, title);
  g_signal_connect (tick, "toggled", G_CALLBACK (tick_cb), self);
  gtk_box_append (self->ticks, tick);
}

static void
popover_shown_cb (GoalChooser *self)
{
  GListModel *goals = get_goals (self);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->ticks))) != NULL)
    gtk_box_remove (self->ticks, child);

  for (guint i = 0; i < g_list_model_get_n_items (goals); i++)
    {
      g_autoptr (UgRecord) goal = g_list_model_get_item (goals, i);

      if (goal != self->record)
        add_tick (self, goal);
    }
  if (gtk_widget_get_first_child (GTK_WIDGET (self->ticks)) == NULL)
    gtk_box_append (self->ticks, gtk_label_new (_ ("There are no goals yet. Step 2 finds them.")));
}

static void
chosen_changed_cb (GoalChooser *self)
{
  show_chosen (self);
}

/**
 * ug_goal_chooser_new:
 * @room: the room
 * @record: a record
 * @field: a field of it that refers to goals
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *
ug_goal_chooser_new (UgRoom *room, UgRecord *record, guint field)
{
  GoalChooser *self = g_new0 (GoalChooser, 1);
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *popover = gtk_popover_new ();
  g_autofree char *signal =
      g_strconcat ("notify::", ug_record_get_field (record, field)->name, NULL);
  GClosure *closure = g_cclosure_new_swap (G_CALLBACK (chosen_changed_cb), self, NULL);

  self->room = g_object_ref (room);
  self->record = g_object_ref (record);
  self->field = field;
  self->button = GTK_MENU_BUTTON (button);
  self->ticks = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  g_object_set_data_full (G_OBJECT (button), "ug-goal-chooser", self,
                          (GDestroyNotify)goal_chooser_free);

  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->ticks));
  gtk_menu_button_set_popover (self->button, popover);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  ug_place_set (button, record, field);
  g_signal_connect_swapped (popover, "show", G_CALLBACK (popover_shown_cb), self);
  g_object_watch_closure (G_OBJECT (button), closure);
  g_signal_connect_closure (record, signal, closure, FALSE);
  show_chosen (self);

  return button;
}

/* ug-goal-tick.c: “serves 2 of 3”, and a list to tick that drops down from it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-tick.h"

#include "ug-goal.h"
#include "ug-plain.h"

#include <glib/gi18n.h>

typedef struct
{
  UgRoom *room;
  UgPackage *package;
  GtkMenuButton *button; /* not owned: it owns this */
  GtkBox *ticks;
} GoalTick;

static void
goal_tick_free (GoalTick *self)
{
  g_object_unref (self->room);
  g_object_unref (self->package);
  g_free (self);
}

static GListModel *
get_goals (GoalTick *self)
{
  return ug_record_get_list (UG_RECORD (ug_room_get_agreement (self->room)), UG_AGREEMENT_GOALS);
}

static gboolean
is_served (GoalTick *self, UgRecord *goal)
{
  return ug_record_has_ref (goal, UG_GOAL_PACKAGES, ug_record_get_id (UG_RECORD (self->package)));
}

static void
show_count (GoalTick *self)
{
  GListModel *goals = get_goals (self);
  const guint count = g_list_model_get_n_items (goals);
  g_autofree char *text = NULL;
  guint served = 0;

  for (guint i = 0; i < count; i++)
    {
      g_autoptr (UgRecord) goal = g_list_model_get_item (goals, i);

      served += is_served (self, goal);
    }

  /* Translators: how many of the client’s goals a package serves. */
  text = count == 0 ? g_strdup (_ ("no goals yet"))
                    : g_strdup_printf (_ ("serves %u of %u"), served, count);
  gtk_menu_button_set_label (self->button, text);
  ug_accessible_name (GTK_WIDGET (self->button), text);
}

static void
tick_cb (GtkCheckButton *tick, GoalTick *self)
{
  ug_record_toggle_ref (g_object_get_data (G_OBJECT (tick), "goal"), UG_GOAL_PACKAGES,
                        ug_record_get_id (UG_RECORD (self->package)),
                        gtk_check_button_get_active (tick));
}

static void
popover_shown_cb (GoalTick *self)
{
  GListModel *goals = get_goals (self);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->ticks))) != NULL)
    gtk_box_remove (self->ticks, child);

  for (guint i = 0; i < g_list_model_get_n_items (goals); i++)
    {
      g_autoptr (UgRecord) goal = g_list_model_get_item (goals, i);
      const char *title = ug_record_get_text (goal, UG_GOAL_TITLE);
      GtkWidget *tick = gtk_check_button_new_with_label (*title != '\0' ? title : "—");

      gtk_check_button_set_active (GTK_CHECK_BUTTON (tick), is_served (self, goal));
      ug_accessible_name (tick, title);
      g_object_set_data_full (G_OBJECT (tick), "goal", g_object_ref (goal), g_object_unref);
      g_signal_connect (tick, "toggled", G_CALLBACK (tick_cb), self);
      gtk_box_append (self->ticks, tick);
    }
}

static void
agreement_changed_cb (GoalTick *self, const UgChange *change)
{
  if (UG_IS_GOAL (change->record))
    show_count (self);
}

/**
 * ug_goal_tick_new:
 * @room: the room
 * @package: a package of the firm's catalogue
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *
ug_goal_tick_new (UgRoom *room, UgPackage *package)
{
  GoalTick *self = g_new0 (GoalTick, 1);
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *popover = gtk_popover_new ();
  GClosure *closure = g_cclosure_new_swap (G_CALLBACK (agreement_changed_cb), self, NULL);

  self->room = g_object_ref (room);
  self->package = g_object_ref (package);
  self->button = GTK_MENU_BUTTON (button);
  self->ticks = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  g_object_set_data_full (G_OBJECT (button), "ug-goal-tick", self, (GDestroyNotify)goal_tick_free);

  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->ticks));
  gtk_menu_button_set_popover (self->button, popover);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "goal-tick");
  g_signal_connect_swapped (popover, "show", G_CALLBACK (popover_shown_cb), self);
  g_object_watch_closure (G_OBJECT (button), closure);
  g_signal_connect_closure (ug_room_get_agreement (room), "changed", closure, FALSE);
  show_count (self);

  return button;
}

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
  GtkLabel *label;
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

  if (text->len == 0)
    g_string_append (text, _ ("No goal yet"));
  gtk_label_set_text (self->label, text->str);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), text->str);
  ug_accessible_name (GTK_WIDGET (self->button), text->str);
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

/* A goal serves strategic goals only; anything else serves any. */
static gboolean
can_be_served (GoalChooser *self, UgRecord *goal)
{
  return !UG_IS_GOAL (self->record)
         || (goal != self->record
             && ug_record_get_choice (goal, UG_GOAL_LEVEL) == UG_GOAL_LEVEL_STRATEGIC);
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

      if (can_be_served (self, goal))
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

/* Names of goals are long: they are cut before they widen the page. */
static void
add_label (GoalChooser *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "hexpand", TRUE, "ellipsize",
                              PANGO_ELLIPSIZE_END, "max-width-chars", 50, NULL);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->label));
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("pan-down-symbolic"));
  gtk_menu_button_set_child (self->button, box);
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
  add_label (self);
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

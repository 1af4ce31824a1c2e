/* ug-priority-bar.c: cards that wrap, made anew when a priority comes, goes or moves.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-priority-bar.h"

#include "ug-plain.h"

#include <glib/gi18n.h>

struct _UgPriorityBar
{
  GtkWidget parent_instance;

  UgRoom *room;
  UgPriority *chosen;
  GtkBox *cards;
  gboolean filling;
};

enum
{
  CHOSEN,
  ADD,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (UgPriorityBar, ug_priority_bar, GTK_TYPE_WIDGET)

static GListModel *
get_priorities (UgPriorityBar *self)
{
  return ug_record_get_list (UG_RECORD (ug_room_get_agreement (self->room)),
                             UG_AGREEMENT_PRIORITIES);
}

static gboolean
title_or_dash (GBinding *binding, const GValue *from, GValue *to, gpointer unused)
{
  const char *title = g_value_get_string (from);

  g_value_set_string (to, *title != '\0' ? title : _ ("New priority"));

  return TRUE;
}

static gboolean
lines_to_dots (GBinding *binding, const GValue *from, GValue *to, gpointer unused)
{
  g_auto (GStrv) lines = g_strsplit (g_value_get_string (from), "\n", -1);

  g_value_take_string (to, g_strjoinv (" · ", lines));

  return TRUE;
}

static void
toggled_cb (UgPriorityBar *self, GtkToggleButton *card)
{
  if (!self->filling && gtk_toggle_button_get_active (card))
    ug_priority_bar_choose (self, g_object_get_data (G_OBJECT (card), "priority"));
}

static void
add_cb (UgPriorityBar *self)
{
  g_signal_emit (self, signals[ADD], 0);
}

static GtkWidget *
new_label (const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "ellipsize", PANGO_ELLIPSIZE_END,
                                   "max-width-chars", 38, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
new_card (UgPriorityBar *self, UgPriority *priority)
{
  GtkWidget *card = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *title = new_label ("heading");
  GtkWidget *examples = new_label ("caption");

  gtk_widget_add_css_class (examples, "dim-label");
  g_object_bind_property_full (priority, "title", title, "label", G_BINDING_SYNC_CREATE,
                               title_or_dash, NULL, NULL, NULL);
  g_object_bind_property_full (priority, "examples", examples, "label", G_BINDING_SYNC_CREATE,
                               lines_to_dots, NULL, NULL, NULL);
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), examples);
  gtk_button_set_child (GTK_BUTTON (card), box);
  gtk_widget_add_css_class (card, "priority-card");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_RELATION_LABELLED_BY, title,
                                  NULL, -1);
  g_object_set_data_full (G_OBJECT (card), "priority", g_object_ref (priority), g_object_unref);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (card), priority == self->chosen);
  g_signal_connect_object (card, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);

  return card;
}

static GtkWidget *
new_add_card (UgPriorityBar *self)
{
  GtkWidget *card = gtk_button_new_with_mnemonic (_ ("+ _priority"));

  ug_accessible_by_label (card);
  gtk_widget_add_css_class (card, "flat");
  gtk_widget_add_css_class (card, "priority-card");
  g_signal_connect_object (card, "clicked", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);

  return card;
}

static void
fill (UgPriorityBar *self)
{
  GListModel *priorities = get_priorities (self);
  GtkToggleButton *first = NULL;
  GtkWidget *child;

  self->filling = TRUE;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->cards))) != NULL)
    gtk_box_remove (self->cards, child);

  for (guint i = 0; i < g_list_model_get_n_items (priorities); i++)
    {
      g_autoptr (UgPriority) priority = g_list_model_get_item (priorities, i);
      GtkWidget *card = new_card (self, priority);

      if (first != NULL)
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (card), first);
      else
        first = GTK_TOGGLE_BUTTON (card);
      gtk_box_append (self->cards, card);
    }
  gtk_box_append (self->cards, new_add_card (self));
  self->filling = FALSE;
}

static void
priorities_changed_cb (UgPriorityBar *self)
{
  GListModel *priorities = get_priorities (self);
  g_autoptr (UgPriority) first = g_list_model_get_item (priorities, 0);

  if (self->chosen != NULL && ug_record_get_owner (UG_RECORD (self->chosen)) != NULL)
    fill (self);
  else
    ug_priority_bar_choose (self, first);
}

static void
ug_priority_bar_dispose (GObject *object)
{
  UgPriorityBar *self = UG_PRIORITY_BAR (object);

  g_clear_pointer ((GtkWidget **)&self->cards, gtk_widget_unparent);
  g_clear_object (&self->chosen);
  g_clear_object (&self->room);

  G_OBJECT_CLASS (ug_priority_bar_parent_class)->dispose (object);
}

static void
ug_priority_bar_class_init (UgPriorityBarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_priority_bar_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);
  signals[ADD] = g_signal_new ("add", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
ug_priority_bar_init (UgPriorityBar *self)
{
  self->cards = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10));
  gtk_widget_set_parent (GTK_WIDGET (self->cards), GTK_WIDGET (self));
}

/**
 * ug_priority_bar_new:
 * @room: the room
 *
 * Emits `chosen` when another priority is looked at, and `add` when somebody wants a new one.
 *
 * Returns: (transfer floating): the bar, with the first priority chosen
 */
GtkWidget *
ug_priority_bar_new (UgRoom *room)
{
  UgPriorityBar *self = g_object_new (UG_TYPE_PRIORITY_BAR, NULL);

  self->room = g_object_ref (room);
  priorities_changed_cb (self);
  g_signal_connect_object (get_priorities (self), "items-changed",
                           G_CALLBACK (priorities_changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * ug_priority_bar_get_chosen:
 * @self: a bar
 *
 * Returns: (transfer none) (nullable): the priority that is looked at
 */
UgPriority *
ug_priority_bar_get_chosen (UgPriorityBar *self)
{
  return self->chosen;
}

/**
 * ug_priority_bar_choose:
 * @self: a bar
 * @priority: (nullable): the priority to look at
 */
void
ug_priority_bar_choose (UgPriorityBar *self, UgPriority *priority)
{
  g_set_object (&self->chosen, priority);
  fill (self);
  g_signal_emit (self, signals[CHOSEN], 0);
}

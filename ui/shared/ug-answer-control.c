/* ug-answer-control.c: three calm choices and park; the keys 1 to 4 while it has the focus.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-answer-control.h"

#include "ug-place.h"
#include "ug-plain.h"

#include <glib/gi18n.h>

#define N_CHOICES 4

struct _UgAnswerControl
{
  GtkBox parent_instance;

  UgRoom *room;
  UgExpectation *promise;
  GtkToggleButton *buttons[N_CHOICES];
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (UgAnswerControl, ug_answer_control, GTK_TYPE_BOX)

static const UgAnswerChoice choices[N_CHOICES] = {
  UG_ANSWER_CHOICE_SUITS,
  UG_ANSWER_CHOICE_NO_HURRY,
  UG_ANSWER_CHOICE_NEED_MORE,
  UG_ANSWER_CHOICE_PARKED,
};

/* What the client says of a time, and of anything else. */
static const char *const timed_labels[N_CHOICES] = {
  NC_ ("answer", "Suits"),
  NC_ ("answer", "No hurry"),
  NC_ ("answer", "Need faster"),
  NC_ ("answer", "Park"),
};
static const char *const other_labels[N_CHOICES] = {
  NC_ ("answer", "Suits"),
  NC_ ("answer", "Less is enough"),
  NC_ ("answer", "Need more"),
  NC_ ("answer", "Park"),
};

static void
show_choice (UgAnswerControl *self)
{
  const UgAnswerChoice choice = ug_expectation_get_choice (self->promise);

  self->showing = TRUE;
  for (guint i = 0; i < N_CHOICES; i++)
    gtk_toggle_button_set_active (self->buttons[i], choices[i] == choice);
  self->showing = FALSE;
}

static void
answer (UgAnswerControl *self, guint index)
{
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);

  ug_expectation_answer (self->promise, choices[index],
                         ug_room_get_speaker (self->room, UG_SIDE_THEIRS), now);
}

static void
toggled_cb (UgAnswerControl *self, GtkToggleButton *button)
{
  if (self->showing || !gtk_toggle_button_get_active (button))
    return;

  for (guint i = 0; i < N_CHOICES; i++)
    if (self->buttons[i] == button)
      answer (self, i);
}

static gboolean
key_cb (GtkWidget *widget, GVariant *index, gpointer user_data)
{
  answer (UG_ANSWER_CONTROL (widget), g_variant_get_uint32 (index));
  gtk_widget_grab_focus (widget);

  return TRUE;
}

/* The controls that are seen, in the order of the page. */
static void
collect_controls (GtkWidget *widget, GPtrArray *controls)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (UG_IS_ANSWER_CONTROL (widget))
    g_ptr_array_add (controls, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_controls (child, controls);
}

static gboolean
neighbour_cb (GtkWidget *widget, GVariant *distance, gpointer user_data)
{
  g_autoptr (GPtrArray) controls = g_ptr_array_new ();
  guint here;

  collect_controls (GTK_WIDGET (gtk_widget_get_root (widget)), controls);
  if (!g_ptr_array_find (controls, widget, &here))
    return FALSE;

  here += g_variant_get_int32 (distance);
  if (here < controls->len)
    gtk_widget_grab_focus (g_ptr_array_index (controls, here));

  return TRUE;
}

static void
promise_changed_cb (UgAnswerControl *self)
{
  show_choice (self);
}

static gboolean
ug_answer_control_grab_focus (GtkWidget *widget)
{
  UgAnswerControl *self = UG_ANSWER_CONTROL (widget);
  guint chosen = 0;

  for (guint i = 0; i < N_CHOICES; i++)
    if (gtk_toggle_button_get_active (self->buttons[i]))
      chosen = i;

  return gtk_widget_grab_focus (GTK_WIDGET (self->buttons[chosen]));
}

/* One stop for the Tab key, as a group of radio buttons is; the arrows move within. */
static gboolean
ug_answer_control_focus (GtkWidget *widget, GtkDirectionType direction)
{
  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (ug_answer_control_parent_class)->focus (widget, direction);

  return gtk_widget_get_focus_child (widget) == NULL && gtk_widget_grab_focus (widget);
}

static void
ug_answer_control_dispose (GObject *object)
{
  UgAnswerControl *self = UG_ANSWER_CONTROL (object);

  g_clear_object (&self->room);
  g_clear_object (&self->promise);

  G_OBJECT_CLASS (ug_answer_control_parent_class)->dispose (object);
}

static void
ug_answer_control_class_init (UgAnswerControlClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_answer_control_dispose;
  widget_class->focus = ug_answer_control_focus;
  widget_class->grab_focus = ug_answer_control_grab_focus;

  for (guint i = 0; i < N_CHOICES; i++)
    {
      gtk_widget_class_add_binding (widget_class, GDK_KEY_1 + i, 0, key_cb, "u", i);
      gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_1 + i, 0, key_cb, "u", i);
    }
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, 0, neighbour_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, 0, neighbour_cb, "i", +1);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static void
ug_answer_control_init (UgAnswerControl *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "answer");
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_START);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_END);
}

static void
add_button (UgAnswerControl *self, guint index, const char *label)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (label);
  g_autofree char *hint = g_strdup_printf (_ ("Key %u"), index + 1);

  self->buttons[index] = GTK_TOGGLE_BUTTON (button);
  if (index > 0)
    gtk_toggle_button_set_group (self->buttons[index], self->buttons[0]);
  gtk_widget_set_tooltip_text (button, hint);
  gtk_widget_add_css_class (button, "flat");
  ug_accessible_name (button, label);
  g_signal_connect_swapped (button, "toggled", G_CALLBACK (toggled_cb), self);
  gtk_box_append (GTK_BOX (self), button);
}

/**
 * ug_answer_control_new:
 * @room: the room
 * @promise: the expectation that is answered
 *
 * Returns: (transfer floating): the control
 */
GtkWidget *
ug_answer_control_new (UgRoom *room, UgExpectation *promise)
{
  UgAnswerControl *self = g_object_new (UG_TYPE_ANSWER_CONTROL, NULL);
  const gboolean timed = ug_expectation_get_kind (promise)->timed;

  self->room = g_object_ref (room);
  self->promise = g_object_ref (promise);
  ug_accessible_name (GTK_WIDGET (self), _ ("Your answer"));
  ug_place_set (GTK_WIDGET (self), UG_RECORD (promise), UG_PLACE_WHOLE);
  for (guint i = 0; i < N_CHOICES; i++)
    add_button (self, i, g_dpgettext2 (NULL, "answer", timed ? timed_labels[i] : other_labels[i]));
  show_choice (self);
  g_signal_connect_object (promise, "changed", G_CALLBACK (promise_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

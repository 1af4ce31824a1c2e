/* ug-choice-bar.c: toggles that follow the field; pressing the raised one takes the choice back.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-choice-bar.h"

#include "ug-place.h"
#include "ug-plain.h"

#include <glib/gi18n.h>

#define MOST_ITEMS 9

typedef struct
{
  UgRecord *record;
  guint field;
  int nothing; /* what the field is while nothing is chosen */
  int values[MOST_ITEMS];
  guint n_values;
} ChoiceBar;

static void
choice_bar_free (ChoiceBar *self)
{
  g_object_unref (self->record);
  g_free (self);
}

static ChoiceBar *
get_bar (GtkWidget *box)
{
  return g_object_get_data (G_OBJECT (box), "ug-choice-bar");
}

static gboolean
is_number (ChoiceBar *self)
{
  return ug_record_get_field (self->record, self->field)->type == UG_FIELD_NUMBER;
}

static int
get_value (ChoiceBar *self)
{
  return is_number (self) ? (int)ug_record_get_number (self->record, self->field)
                          : ug_record_get_choice (self->record, self->field);
}

static void
set_value (ChoiceBar *self, int value)
{
  if (is_number (self))
    ug_record_set_number (self->record, self->field, value);
  else
    ug_record_set_choice (self->record, self->field, value);
}

static int
value_of (ChoiceBar *self, GtkWidget *button)
{
  return self->values[GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "place"))];
}

static void
toggled_cb (GtkWidget *box, GtkToggleButton *button)
{
  ChoiceBar *self = get_bar (box);
  const int value = value_of (self, GTK_WIDGET (button));

  if (gtk_toggle_button_get_active (button))
    set_value (self, value);
  else if (get_value (self) == value)
    set_value (self, self->nothing);
}

static void
follow_cb (GtkWidget *box)
{
  ChoiceBar *self = get_bar (box);
  const int value = get_value (self);

  for (GtkWidget *button = gtk_widget_get_first_child (box); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), value_of (self, button) == value);
}

static gboolean
key_cb (
    GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, GtkWidget *box)
{
  ChoiceBar *self = get_bar (box);
  const guint place =
      key >= GDK_KEY_KP_1 && key <= GDK_KEY_KP_9 ? key - GDK_KEY_KP_1 : key - GDK_KEY_1;

  if (place >= self->n_values || (state & gtk_accelerator_get_default_mod_mask ()))
    return FALSE;

  set_value (self, self->values[place]);

  return TRUE;
}

static void
append_button (GtkWidget *box, guint place, const char *label)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (label);
  g_autofree char *hint = g_strdup_printf (_ ("Key %u"), place + 1);

  g_object_set_data (G_OBJECT (button), "place", GUINT_TO_POINTER (place));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, hint);
  ug_accessible_name (button, label);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), box, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), button);
}

/**
 * ug_choice_bar_new_with_items:
 * @record: a record
 * @field: a field of it that holds a choice or a number
 * @items: (array length=n): what can be chosen
 * @n: how many, nine at most
 *
 * Returns: (transfer floating): the choices
 */
GtkWidget *
ug_choice_bar_new_with_items (UgRecord *record, guint field, const UgChoiceBarItem *items, guint n)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkEventController *keys = gtk_event_controller_key_new ();
  const UgField *declared = ug_record_get_field (record, field);
  g_autofree char *signal = g_strconcat ("notify::", declared->name, NULL);
  ChoiceBar *self = g_new0 (ChoiceBar, 1);

  g_return_val_if_fail (n <= MOST_ITEMS, box);

  self->record = g_object_ref (record);
  self->field = field;
  self->n_values = n;
  g_object_set_data_full (G_OBJECT (box), "ug-choice-bar", self, (GDestroyNotify)choice_bar_free);
  for (guint i = 0; i < n; i++)
    {
      self->values[i] = items[i].value;
      append_button (box, i, items[i].label);
    }
  follow_cb (box);
  g_signal_connect_object (record, signal, G_CALLBACK (follow_cb), box, G_CONNECT_SWAPPED);

  gtk_widget_add_css_class (box, "answer");
  gtk_widget_set_halign (box, GTK_ALIGN_START);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  ug_accessible_name (box, _ (declared->label));
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), box, 0);
  gtk_widget_add_controller (box, keys);
  ug_place_set (box, record, field);

  return box;
}

/**
 * ug_choice_bar_new:
 * @record: a record
 * @field: a field of it with a few choices
 *
 * Returns: (transfer floating): all its choices but that of nothing
 */
GtkWidget *
ug_choice_bar_new (UgRecord *record, guint field)
{
  const UgChoice *choices = ug_record_get_field (record, field)->choices;
  UgChoiceBarItem items[MOST_ITEMS];
  guint n = 0;

  for (int i = 0; choices[i].nick != NULL && n < MOST_ITEMS; i++)
    if (choices[i].label != NULL)
      items[n++] = (UgChoiceBarItem){ i, _ (choices[i].label) };

  return ug_choice_bar_new_with_items (record, field, items, n);
}

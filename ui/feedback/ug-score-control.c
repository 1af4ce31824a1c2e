/* ug-score-control.c: a row of numbers; the digit keys choose while it has the focus.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-score-control.h"

#include "ug-feedback-result.h"
#include "ug-place.h"
#include "ug-plain.h"

#include <glib/gi18n.h>

#define KEY_NUMBER "ug-number"

struct _UgScoreControl
{
  GtkBox parent_instance;

  UgRecord *record;
  guint field;
  const UgScoreScale *scale;
  gboolean hurried;
  gboolean showing;
  gboolean one_typed; /* of a ten that is typed digit by digit */
};

G_DEFINE_FINAL_TYPE (UgScoreControl, ug_score_control, GTK_TYPE_BOX)

const UgScoreScale ug_score_scale_got = { 1, UG_SCORE_TOP, 0, UG_SCORE_CANNOT_SAY };
const UgScoreScale ug_score_scale_expected = { 1, UG_SCORE_TOP, 0, 0 };
const UgScoreScale ug_score_scale_recommend = { 0, UG_RECOMMEND_TOP, UG_RECOMMEND_NONE,
                                                UG_RECOMMEND_NONE };

static int
get_number (GtkWidget *button)
{
  return GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), KEY_NUMBER));
}

static void
show_number (UgScoreControl *self)
{
  const gint64 number = ug_record_get_number (self->record, self->field);

  self->showing = TRUE;
  for (GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self)); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), get_number (button) == number);
  self->showing = FALSE;
}

/* A second click takes the answer back. */
static void
toggled_cb (UgScoreControl *self, GtkToggleButton *button)
{
  if (!self->showing)
    ug_record_set_number (self->record, self->field,
                          gtk_toggle_button_get_active (button) ? get_number (GTK_WIDGET (button))
                                                                : self->scale->none);
}

static void
collect_controls (GtkWidget *widget, GPtrArray *controls)
{
  if (UG_IS_SCORE_CONTROL (widget))
    g_ptr_array_add (controls, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_mapped (child))
      collect_controls (child, controls);
}

static void
go_on (UgScoreControl *self)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));
  g_autoptr (GPtrArray) controls = g_ptr_array_new ();
  guint here;

  collect_controls (root, controls);
  if (g_ptr_array_find (controls, self, &here) && here + 1 < controls->len)
    gtk_widget_grab_focus (controls->pdata[here + 1]);
}

static void
answer (UgScoreControl *self, int number)
{
  ug_record_set_number (self->record, self->field, number);
  show_number (self);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (self->hurried)
    go_on (self);
}

static int
read_digit (guint key)
{
  if (key >= GDK_KEY_0 && key <= GDK_KEY_9)
    return key - GDK_KEY_0;
  if (key >= GDK_KEY_KP_0 && key <= GDK_KEY_KP_9)
    return key - GDK_KEY_KP_0;

  return -1;
}

/* On a scale up to ten the one waits for its nought: whoever types on elsewhere meant one. */
static gboolean
take_digit (UgScoreControl *self, int digit)
{
  const gboolean ten = self->one_typed && digit == 0 && self->scale->highest >= 10;
  const int number = ten ? 10 : digit;

  if (number < self->scale->lowest || number > self->scale->highest)
    return FALSE;

  self->one_typed = digit == 1;
  if (self->one_typed && self->scale->highest >= 10)
    {
      ug_record_set_number (self->record, self->field, number);
      gtk_widget_grab_focus (GTK_WIDGET (self));
    }
  else
    {
      answer (self, number);
    }

  return TRUE;
}

static gboolean
is_dash (guint key)
{
  return key == GDK_KEY_minus || key == GDK_KEY_KP_Subtract || key == GDK_KEY_0
         || key == GDK_KEY_KP_0;
}

static gboolean
key_cb (UgScoreControl *self, guint key, guint code, GdkModifierType state)
{
  const int digit = read_digit (key);

  if (state & gtk_accelerator_get_default_mod_mask ())
    return FALSE;
  if (digit >= 0 && take_digit (self, digit))
    return TRUE;
  if (is_dash (key))
    {
      answer (self, self->scale->cannot_say);
      return TRUE;
    }
  if (key == GDK_KEY_BackSpace || key == GDK_KEY_Delete)
    {
      ug_record_set_number (self->record, self->field, self->scale->none);
      return TRUE;
    }

  return FALSE;
}

static void
add_button (UgScoreControl *self, int number, const char *label, const char *hint)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (label);

  g_object_set_data (G_OBJECT (button), KEY_NUMBER, GINT_TO_POINTER (number));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, hint);
  ug_accessible_name (button, label);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), button);
}

static gboolean
ug_score_control_grab_focus (GtkWidget *widget)
{
  GtkWidget *first = gtk_widget_get_first_child (widget);

  for (GtkWidget *button = first; button != NULL; button = gtk_widget_get_next_sibling (button))
    if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)))
      return gtk_widget_grab_focus (button);

  return gtk_widget_grab_focus (first);
}

/* One stop for the Tab key, as a group of radio buttons is; the arrows move within. */
static gboolean
ug_score_control_focus (GtkWidget *widget, GtkDirectionType direction)
{
  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (ug_score_control_parent_class)->focus (widget, direction);

  return gtk_widget_get_focus_child (widget) == NULL && gtk_widget_grab_focus (widget);
}

static void
ug_score_control_dispose (GObject *object)
{
  g_clear_object (&UG_SCORE_CONTROL (object)->record);

  G_OBJECT_CLASS (ug_score_control_parent_class)->dispose (object);
}

static void
ug_score_control_class_init (UgScoreControlClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_score_control_dispose;
  widget_class->grab_focus = ug_score_control_grab_focus;
  widget_class->focus = ug_score_control_focus;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
ug_score_control_init (UgScoreControl *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_add_css_class (GTK_WIDGET (self), "answer");
  gtk_widget_add_css_class (GTK_WIDGET (self), "score");
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * ug_score_control_new:
 * @record: a record
 * @field: a field that holds a number
 * @scale: what can be chosen; must outlive the control
 * @name: what is asked, for screen readers
 *
 * Returns: (transfer floating): the control
 */
GtkWidget *
ug_score_control_new (UgRecord *record, guint field, const UgScoreScale *scale, const char *name)
{
  UgScoreControl *self = g_object_new (UG_TYPE_SCORE_CONTROL, NULL);
  g_autofree char *signal =
      g_strconcat ("notify::", ug_record_get_field (record, field)->name, NULL);

  self->record = g_object_ref (record);
  self->field = field;
  self->scale = scale;
  for (int number = scale->lowest; number <= scale->highest; number++)
    {
      g_autofree char *label = g_strdup_printf ("%d", number);
      g_autofree char *hint = g_strdup_printf (_ ("Key %u"), number);

      add_button (self, number, label, number < 10 ? hint : NULL);
    }
  if (scale->cannot_say != scale->none)
    add_button (self, scale->cannot_say, _ ("Cannot say"), _ ("Key 0"));
  ug_accessible_name (GTK_WIDGET (self), name);
  ug_place_set (GTK_WIDGET (self), record, field);
  g_signal_connect_object (record, signal, G_CALLBACK (show_number), self, G_CONNECT_SWAPPED);
  show_number (self);

  return GTK_WIDGET (self);
}

/**
 * ug_score_control_set_hurried:
 * @self: a control
 * @hurried: whether a key that answers goes on to the next control of the window
 */
void
ug_score_control_set_hurried (UgScoreControl *self, gboolean hurried)
{
  self->hurried = hurried;
}

/* ug-verdict-row.c: one promise of a review: four calm choices, the cause, keep or change.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-verdict-row.h"

#include "ug-field-row.h"
#include "ug-place.h"
#include "ug-plain.h"
#include "ug-verdict.h"

#include <glib/gi18n.h>

#define KEY_RESULT "ug-result"

static void
toggled_cb (GtkToggleButton *button, UgRecord *verdict)
{
  const int result = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), KEY_RESULT));

  if (gtk_toggle_button_get_active (button))
    ug_record_set_choice (verdict, UG_VERDICT_RESULT, result);
  else if (ug_record_get_choice (verdict, UG_VERDICT_RESULT) == result)
    ug_record_set_choice (verdict, UG_VERDICT_RESULT, UG_VERDICT_RESULT_NONE);
}

static void
follow_cb (UgRecord *verdict, GParamSpec *pspec, GtkToggleButton *button)
{
  const int result = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), KEY_RESULT));

  gtk_toggle_button_set_active (button,
                                ug_record_get_choice (verdict, UG_VERDICT_RESULT) == result);
}

static gboolean
key_cb (GtkEventControllerKey *controller,
        guint key,
        guint code,
        GdkModifierType state,
        UgRecord *verdict)
{
  const guint digit =
      key >= GDK_KEY_KP_1 && key <= GDK_KEY_KP_4 ? key - GDK_KEY_KP_1 : key - GDK_KEY_1;

  if (digit >= UG_VERDICT_RESULT_NOT_MEASURED || (state & gtk_accelerator_get_default_mod_mask ()))
    return FALSE;

  ug_record_set_choice (verdict, UG_VERDICT_RESULT, UG_VERDICT_RESULT_KEPT + digit);

  return TRUE;
}

static GtkWidget *
new_choices (UgRecord *verdict)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_add_css_class (box, "answer");
  gtk_widget_set_halign (box, GTK_ALIGN_START);
  ug_accessible_name (box, _ ("Result"));
  for (int result = UG_VERDICT_RESULT_KEPT; result <= UG_VERDICT_RESULT_NOT_MEASURED; result++)
    {
      const char *label = _ (ug_verdict_result_choices[result].label);
      GtkWidget *button = gtk_toggle_button_new_with_label (label);
      g_autofree char *hint = g_strdup_printf (_ ("Key %u"), result);

      g_object_set_data (G_OBJECT (button), KEY_RESULT, GINT_TO_POINTER (result));
      gtk_widget_add_css_class (button, "flat");
      gtk_widget_set_tooltip_text (button, hint);
      ug_accessible_name (button, label);
      follow_cb (verdict, NULL, GTK_TOGGLE_BUTTON (button));
      g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), verdict, 0);
      g_signal_connect_object (verdict, "notify::result", G_CALLBACK (follow_cb), button, 0);
      gtk_box_append (GTK_BOX (box), button);
    }
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), verdict, 0);
  gtk_widget_add_controller (box, keys);
  ug_place_set (box, verdict, UG_VERDICT_RESULT);

  return box;
}

static void
append_field (GtkWidget *box, UgRoom *room, UgRecord *verdict, guint field)
{
  GtkWidget *editor = ug_field_editor_new (room, verdict, field);
  const char *label = _ (ug_record_get_field (verdict, field)->label);

  if (GTK_IS_ENTRY (editor))
    gtk_entry_set_placeholder_text (GTK_ENTRY (editor), label);
  gtk_widget_set_hexpand (editor, !GTK_IS_DROP_DOWN (editor));
  gtk_box_append (GTK_BOX (box), editor);
}

/**
 * ug_verdict_row_build:
 * @room: the room
 * @verdict: a verdict of a review
 * @unused: nothing
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
ug_verdict_row_build (UgRoom *room, UgRecord *verdict, gpointer unused)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *change = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *sentence =
      g_object_new (GTK_TYPE_LABEL, "label", ug_record_get_text (verdict, UG_VERDICT_SENTENCE),
                    "xalign", 0.0, "wrap", TRUE, NULL);

  gtk_box_append (GTK_BOX (line), new_choices (verdict));
  append_field (line, room, verdict, UG_VERDICT_MEASURED);
  append_field (change, room, verdict, UG_VERDICT_CAUSE);
  append_field (change, room, verdict, UG_VERDICT_DECISION);
  append_field (change, room, verdict, UG_VERDICT_CHANGE_TO);
  gtk_widget_add_css_class (box, "sentence");
  gtk_box_append (GTK_BOX (box), sentence);
  gtk_box_append (GTK_BOX (box), line);
  gtk_box_append (GTK_BOX (box), change);
  g_object_set (row, "child", box, "activatable", FALSE, "focusable", FALSE, NULL);

  return row;
}

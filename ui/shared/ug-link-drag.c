/* ug-link-drag.c: what is dragged is the record itself; where it may fall lights up.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-link-drag.h"

#include "ug-goal.h"
#include "ug-goals.h"
#include "ug-record-name.h"
#include "ug-undo-toast.h"

#include <glib/gi18n.h>

static GdkContentProvider *
prepare_cb (GtkDragSource *source, double x, double y, UgRecord *record)
{
  return gdk_content_provider_new_typed (UG_TYPE_RECORD, record);
}

/* The name follows the pointer: a picture of the whole row would hide where it may fall. */
static void
drag_begin_cb (GtkDragSource *source, GdkDrag *drag, UgRecord *record)
{
  const char *given = g_object_get_data (G_OBJECT (source), "name");
  g_autofree char *name = given != NULL ? g_strdup (given) : ug_record_name_dup (record);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", name, "ellipsize", PANGO_ELLIPSIZE_END,
                                   "max-width-chars", 40, NULL);

  gtk_widget_add_css_class (label, "drag-name");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (gtk_drag_icon_get_for_drag (drag)), label);
}

static UgRecord *
get_dragged (GtkDropTarget *target)
{
  const GValue *value = gtk_drop_target_get_value (target);

  return value != NULL && G_VALUE_HOLDS (value, UG_TYPE_RECORD) ? g_value_get_object (value) : NULL;
}

/* Only where it would change something does the place light up. */
static GdkDragAction
motion_cb (GtkDropTarget *target, double x, double y, UgRecord *record)
{
  UgRecord *dragged = get_dragged (target);

  return dragged != NULL && ug_goals_can_link (dragged, record) ? GDK_ACTION_LINK : 0;
}

/* What was dragged is still before everybody's eyes; what it serves now is worth a word. */
static char *
say_link (UgRecord *dragged, UgRecord *record)
{
  const gboolean onto_promise = !UG_IS_GOAL (record);
  const gboolean onto_step =
      UG_IS_GOAL (dragged) && UG_IS_GOAL (record)
      && ug_record_get_choice (record, UG_GOAL_LEVEL) == UG_GOAL_LEVEL_OPERATIONAL;
  g_autofree char *name = ug_record_name_dup (onto_promise || onto_step ? dragged : record);

  /* Translators: %s is the goal that something serves */
  return g_strdup_printf (_ ("Now it serves “%s”"), name);
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, UgRecord *record)
{
  UgRecord *dragged = g_value_get_object (value);
  g_autoptr (UgUndo) undo = ug_undo_begin (ug_record_get_owner (record));
  g_autofree char *message = NULL;
  gboolean linked;

  linked = ug_goals_link (dragged, record);
  ug_undo_end (undo);
  if (!linked)
    return FALSE;

  message = say_link (dragged, record);
  ug_undo_toast_revert (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target)), message,
                        undo);

  return TRUE;
}

/**
 * ug_link_drag_add:
 * @widget: what stands for the record
 * @record: a promise or a goal of an agreement
 * @name: (nullable): what it is called on its way; %NULL for its title
 *
 * Lets @widget be dragged onto what it can serve or be served by, and take what is dragged onto it.
 */
void
ug_link_drag_add (GtkWidget *widget, UgRecord *record, const char *name)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (UG_TYPE_RECORD, GDK_ACTION_LINK);

  g_object_set_data_full (G_OBJECT (source), "name", g_strdup (name), g_free);
  gtk_drag_source_set_actions (source, GDK_ACTION_LINK);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), record, 0);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), record, 0);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (source));

  gtk_drop_target_set_preload (target, TRUE);
  g_signal_connect_object (target, "enter", G_CALLBACK (motion_cb), record, 0);
  g_signal_connect_object (target, "motion", G_CALLBACK (motion_cb), record, 0);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), record, 0);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (target));
}

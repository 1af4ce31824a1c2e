/* ug-served-box.c: the promises that serve a goal, one a line; a goal without any shows its
 * options.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-served-box.h"

#include "ug-answering.h"
#include "ug-goal-options.h"
#include "ug-goal-proposals.h"
#include "ug-goals.h"
#include "ug-option-box.h"
#include "ug-plain.h"
#include "ug-undo-toast.h"

#include <glib/gi18n.h>

/* More than this is read in the list of all promises. */
#define MOST_LINES 5

struct _UgServedBox
{
  GtkBox parent_instance;

  UgRoom *room;
  UgGoal *goal;
  GtkBox *lines;
  GtkWidget *options;
  GtkWidget *proposed;
  guint pending; /* what is proposed is looked for once for many changes */
};

G_DEFINE_FINAL_TYPE (UgServedBox, ug_served_box, GTK_TYPE_BOX)

static UgAgreement *
get_agreement (UgServedBox *self)
{
  return ug_room_get_agreement (self->room);
}

static void
unlink_cb (UgServedBox *self, GtkWidget *button)
{
  UgRecord *promise = g_object_get_data (G_OBJECT (button), "promise");
  g_autoptr (UgUndo) undo = ug_undo_begin (promise);

  ug_record_toggle_ref (promise, UG_EXPECTATION_GOALS, ug_record_get_id (UG_RECORD (self->goal)),
                        FALSE);
  ug_undo_end (undo);
  ug_undo_toast_revert (GTK_WIDGET (self), _ ("It does not serve this goal any more"), undo);
}

static GtkWidget *
append_line (UgServedBox *self, const char *text, const char *css_class)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "hexpand", TRUE,
                                   "ellipsize", PANGO_ELLIPSIZE_END, "tooltip-text", text, NULL);

  gtk_widget_add_css_class (line, css_class);
  gtk_box_append (GTK_BOX (line), label);
  gtk_box_append (self->lines, line);

  return line;
}

static void
append_promise (UgServedBox *self, UgExpectation *promise)
{
  g_autofree char *name = ug_expectation_get_display (promise, ug_room_get_language (self->room));
  /* Translators: %s is a promise that does not serve a goal any more */
  g_autofree char *label = g_strdup_printf (_ ("“%s” does not serve this goal"), name);
  GtkWidget *line = append_line (self, name, "served-line");
  GtkWidget *button = gtk_button_new_from_icon_name ("window-close-symbolic");

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "served-remove");
  gtk_widget_set_tooltip_text (button, _ ("Does not serve this goal"));
  ug_accessible_name (button, label);
  g_object_set_data_full (G_OBJECT (button), "promise", g_object_ref (promise), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (unlink_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (line), button);
}

static guint
append_promises (UgServedBox *self)
{
  UgRecord *agreement = UG_RECORD (get_agreement (self));
  guint n_serving = 0;

  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgRecord *promise = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);

      if (ug_record_has_ref (promise, UG_EXPECTATION_GOALS,
                             ug_record_get_id (UG_RECORD (self->goal)))
          && n_serving++ < MOST_LINES)
        append_promise (self, UG_EXPECTATION (promise));
    }
  if (n_serving > MOST_LINES)
    {
      const guint more = n_serving - MOST_LINES;
      g_autofree char *text = g_strdup_printf (ngettext ("and %u more", "and %u more", more), more);

      append_line (self, text, "dim-label");
    }

  return n_serving;
}

static gboolean
append_package (UgServedBox *self)
{
  UgRecord *agreement = UG_RECORD (get_agreement (self));
  const char *package = ug_record_get_text (agreement, UG_AGREEMENT_PACKAGE);
  g_autofree char *text = NULL;

  if (*package == '\0' || !ug_record_has_ref (UG_RECORD (self->goal), UG_GOAL_PACKAGES, package))
    return FALSE;

  /* Translators: %s is the name of a package */
  text = g_strdup_printf (_ ("the package “%s” as a whole"),
                          ug_record_get_text (agreement, UG_AGREEMENT_PACKAGE_NAME));
  append_line (self, text, "dim-label");

  return TRUE;
}

/* Nothing is blamed: what nothing serves is said, and so is what was decided about it. */
static const char *
say_without_promise (UgServedBox *self, gboolean served)
{
  if (served)
    return _ ("The goals beneath it are served.");
  if (ug_goal_is_decided (self->goal))
    return _ ("Nothing serves it yet. What was decided stands below.");

  return _ ("Nothing serves it yet.");
}

static void
update (UgServedBox *self)
{
  g_autoptr (GHashTable) all = ug_goals_find_served (get_agreement (self));
  const gboolean served = g_hash_table_contains (all, ug_record_get_id (UG_RECORD (self->goal)));
  const gboolean has_options = ug_record_count (UG_RECORD (self->goal), UG_GOAL_OPTIONS) > 0;
  GtkWidget *child;
  guint n_serving;
  gboolean by_package;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->lines))) != NULL)
    gtk_box_remove (self->lines, child);
  n_serving = append_promises (self);
  by_package = append_package (self);
  if (n_serving == 0 && !by_package)
    append_line (self, say_without_promise (self, served),
                 served || ug_goal_is_decided (self->goal) ? "dim-label" : "unserved");
  gtk_widget_set_visible (self->options, has_options || !served);
}

/* One calm line leads to the proposals; they stand beside all promises, where there is room. */
static void
update_proposed (UgServedBox *self)
{
  g_autoptr (GPtrArray) found =
      ug_goal_proposals_find (get_agreement (self), ug_room_get_firm (self->room), self->goal);
  g_autofree char *text =
      g_strdup_printf (ngettext ("%u proposal of what may serve it",
                                 "%u proposals of what may serve it", found->len),
                       found->len);

  gtk_button_set_label (GTK_BUTTON (self->proposed), text);
  ug_accessible_name (self->proposed, text);
  gtk_widget_set_visible (self->proposed, found->len > 0);
}

static gboolean
update_proposed_cb (gpointer user_data)
{
  UgServedBox *self = user_data;

  self->pending = 0;
  update_proposed (self);

  return G_SOURCE_REMOVE;
}

static void
agreement_changed_cb (UgServedBox *self, const UgChange *change)
{
  if (UG_IS_GOAL (change->record) || UG_IS_EXPECTATION (change->record)
      || UG_IS_OPTION (change->record) || UG_IS_AGREEMENT (change->record))
    {
      update (self);
      if (self->pending == 0)
        self->pending = g_idle_add (update_proposed_cb, self);
    }
}

static void
ug_served_box_dispose (GObject *object)
{
  UgServedBox *self = UG_SERVED_BOX (object);

  g_clear_handle_id (&self->pending, g_source_remove);
  g_clear_object (&self->room);
  g_clear_object (&self->goal);

  G_OBJECT_CLASS (ug_served_box_parent_class)->dispose (object);
}

static void
ug_served_box_class_init (UgServedBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_served_box_dispose;
}

static GtkWidget *
new_heading (void)
{
  GtkWidget *heading = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *caption = g_object_new (GTK_TYPE_LABEL, "label", _ ("What serves it"), "xalign", 0.0,
                                     "hexpand", TRUE, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Link Promises"));

  gtk_widget_add_css_class (caption, "field-caption");
  gtk_widget_add_css_class (button, "pill-button");
  gtk_widget_set_tooltip_text (button, _ ("Tick promises that serve this goal, or drag them"));
  ug_accessible_by_label (button);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "goals.promises");
  gtk_box_append (GTK_BOX (heading), caption);
  gtk_box_append (GTK_BOX (heading), button);

  return heading;
}

static void
ug_served_box_init (UgServedBox *self)
{
  self->lines = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_box_append (GTK_BOX (self), new_heading ());
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->lines));
  self->proposed = gtk_button_new ();
  gtk_widget_add_css_class (self->proposed, "flat");
  gtk_widget_add_css_class (self->proposed, "proposed");
  gtk_widget_set_halign (self->proposed, GTK_ALIGN_START);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->proposed), "goals.promises");
  gtk_box_append (GTK_BOX (self), self->proposed);
}

/**
 * ug_served_box_new:
 * @room: the room
 * @goal: a goal of the room's agreement
 *
 * Returns: (transfer floating): the box
 */
GtkWidget *
ug_served_box_new (UgRoom *room, UgGoal *goal)
{
  UgServedBox *self = g_object_new (UG_TYPE_SERVED_BOX, NULL);

  self->room = g_object_ref (room);
  self->goal = g_object_ref (goal);
  self->options = ug_option_box_new (room, goal);
  gtk_box_append (GTK_BOX (self), self->options);
  g_signal_connect_object (ug_room_get_agreement (room), "changed",
                           G_CALLBACK (agreement_changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
  update_proposed (self);

  return GTK_WIDGET (self);
}

/* ug-outline.c: a list of steps; the state is told by shape and word, not by colour alone.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-outline.h"

#include "ug-label.h"
#include "ug-plain.h"
#include "ug-progress.h"

#include <glib/gi18n.h>

struct _UgOutline
{
  GtkWidget parent_instance;

  UgAgreement *agreement;
  GtkListBox *list;
  GtkLabel *marks[UG_N_STEPS];
  GtkLabel *asides[UG_N_STEPS];
  guint update_source;
};

enum
{
  STEP_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (UgOutline, ug_outline, GTK_TYPE_WIDGET)

static void
show_step (UgOutline *self, UgStep step, const UgProgress *progress)
{
  const gboolean complete = progress->state == UG_PROGRESS_COMPLETE;
  const gboolean open = progress->state == UG_PROGRESS_OPEN;
  g_autofree char *number = g_strdup_printf ("%u", step + 1);
  g_autofree char *aside = NULL;

  if (open)
    aside =
        g_strdup_printf (ngettext ("%u question", "%u questions", progress->open), progress->open);
  gtk_label_set_text (self->marks[step], complete ? "✓" : open ? "!" : number);
  ug_label_set_class (self->marks[step], "complete", complete);
  ug_label_set_class (self->marks[step], "open", open);
  gtk_label_set_text (self->asides[step], aside != NULL ? aside : "");
}

static gboolean
update (gpointer user_data)
{
  UgOutline *self = user_data;
  UgProgress progress[UG_N_STEPS];

  self->update_source = 0;
  ug_progress_measure (self->agreement, progress);
  for (UgStep step = 0; step < UG_N_STEPS; step++)
    show_step (self, step, &progress[step]);

  return G_SOURCE_REMOVE;
}

/* A burst of changes is counted once, when the main loop has time for it. */
static void
changed_cb (UgOutline *self)
{
  if (self->update_source == 0)
    self->update_source = g_idle_add (update, self);
}

static void
row_activated_cb (UgOutline *self, GtkListBoxRow *row)
{
  g_signal_emit (self, signals[STEP_CHOSEN], 0, gtk_list_box_row_get_index (row));
}

static GtkWidget *
new_row (UgOutline *self, UgStep step)
{
  const char *title = _ (ug_step_get_title (step));
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (title);

  self->marks[step] = GTK_LABEL (gtk_label_new (NULL));
  self->asides[step] = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_set_valign (GTK_WIDGET (self->marks[step]), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->marks[step]), "step-mark");
  gtk_widget_add_css_class (GTK_WIDGET (self->asides[step]), "step-aside");
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->marks[step]));
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->asides[step]));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  ug_accessible_name (row, title);

  return row;
}

static void
ug_outline_dispose (GObject *object)
{
  UgOutline *self = UG_OUTLINE (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_pointer ((GtkWidget **)&self->list, gtk_widget_unparent);
  g_clear_object (&self->agreement);

  G_OBJECT_CLASS (ug_outline_parent_class)->dispose (object);
}

static void
ug_outline_class_init (UgOutlineClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_outline_dispose;

  /**
   * UgOutline::step-chosen:
   * @self: the outline
   * @step: a #UgStep
   *
   * Somebody wants to go there.
   */
  signals[STEP_CHOSEN] = g_signal_new ("step-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                       0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
ug_outline_init (UgOutline *self)
{
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "navigation-sidebar");
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "outline");
  ug_accessible_name (GTK_WIDGET (self->list), _ ("Steps"));
  for (UgStep step = 0; step < UG_N_STEPS; step++)
    gtk_list_box_append (self->list, new_row (self, step));
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (row_activated_cb), self);
  gtk_widget_set_parent (GTK_WIDGET (self->list), GTK_WIDGET (self));
}

/**
 * ug_outline_new:
 * @agreement: an agreement that a client owns
 *
 * Returns: (transfer floating): the outline of its walk
 */
GtkWidget *
ug_outline_new (UgAgreement *agreement)
{
  UgOutline *self = g_object_new (UG_TYPE_OUTLINE, NULL);

  self->agreement = g_object_ref (agreement);
  update (self);
  g_signal_connect_object (ug_record_get_root (UG_RECORD (agreement)), "changed",
                           G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * ug_outline_select:
 * @self: the outline
 * @step: where the walk is now
 */
void
ug_outline_select (UgOutline *self, UgStep step)
{
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, step));
}

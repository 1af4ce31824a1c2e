/* ug-walk.c: knows no page: it asks the table for the page of a step and shows it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-walk.h"

#include "ug-outline.h"
#include "ug-place.h"
#include "ug-plain.h"
#include "ug-steps.h"

#include <glib/gi18n.h>

struct _UgWalk
{
  GtkWidget parent_instance;

  UgRoom *room;
  UgStep step;

  GtkViewport *outline_place;
  UgOutline *outline;
  GtkStack *pages;
  GtkButton *back_button;
  GtkButton *next_button;
  GtkWidget *sidebar;
};

enum
{
  MOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (UgWalk, ug_walk, GTK_TYPE_WIDGET)

/* Pages are made when they are first shown: a walk opens at once, however long the agreement. */
static GtkWidget *
get_page (UgWalk *self, UgStep step)
{
  const char *name = ug_step_get_nick (step);
  GtkWidget *page = gtk_stack_get_child_by_name (self->pages, name);

  if (page != NULL)
    return page;

  page = GTK_WIDGET (ug_steps_new_page (step, self->room));
  if (!UG_STEP_PAGE_GET_CLASS (page)->scrolls_itself)
    page = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, "child",
                         page, NULL);
  ug_accessible_name (page, _ (ug_step_get_title (step)));
  gtk_stack_add_named (self->pages, page, name);

  return page;
}

/* What scrolls the page puts a viewport between. */
static UgStepPage *
get_step_page (GtkWidget *page)
{
  GtkWidget *viewport;

  if (!GTK_IS_SCROLLED_WINDOW (page))
    return UG_STEP_PAGE (page);

  viewport = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (page));

  return UG_STEP_PAGE (gtk_viewport_get_child (GTK_VIEWPORT (viewport)));
}

static void
update_buttons (UgWalk *self)
{
  const gboolean last = self->step + 1 == UG_N_STEPS;
  g_autofree char *label = NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "walk.back", self->step > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "walk.next", !last);
  gtk_widget_set_visible (GTK_WIDGET (self->next_button), !last);
  if (last)
    return;

  /* Translators: the button that leads to the next step; %s is its name. */
  label = g_strdup_printf (_ ("Next: %s"), _ (ug_step_get_title (self->step + 1)));
  gtk_button_set_label (self->next_button, label);
  ug_accessible_name (GTK_WIDGET (self->next_button), label);
}

static void
step_chosen_cb (UgWalk *self, guint step)
{
  ug_walk_enter (self, step);
}

static void
walk_action_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgWalk *self = UG_WALK (widget);
  const int step = (int)self->step + (g_str_equal (action, "walk.back") ? -1 : 1);

  if (step >= 0 && step < UG_N_STEPS)
    ug_walk_enter (self, step);
}

static void
go_to_place_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  const char *step, *record_id, *field_name;

  g_variant_get (parameter, "(&s&s&s)", &step, &record_id, &field_name);
  if (ug_step_from_nick (step) < UG_N_STEPS)
    ug_walk_go (UG_WALK (widget), ug_step_from_nick (step), record_id, field_name);
}

/* Remembers where the keyboard is, so that a closed lid opens at the same field. */
static void
focus_moved_cb (UgWalk *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  const char *record_id = "", *field_name = "";

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->pages)))
    return;

  if (ug_place_get (focus, &record_id, &field_name))
    g_signal_emit (self, signals[MOVED], 0, self->step, record_id, field_name);
}

static void
ug_walk_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (ug_walk_parent_class)->root (widget);

  g_signal_connect_object (gtk_widget_get_root (widget), "notify::focus-widget",
                           G_CALLBACK (focus_moved_cb), widget, G_CONNECT_SWAPPED);
}

static void
ug_walk_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), focus_moved_cb, widget);

  GTK_WIDGET_CLASS (ug_walk_parent_class)->unroot (widget);
}

static void
ug_walk_dispose (GObject *object)
{
  UgWalk *self = UG_WALK (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->room);

  G_OBJECT_CLASS (ug_walk_parent_class)->dispose (object);
}

static void
ug_walk_class_init (UgWalkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_walk_dispose;
  widget_class->root = ug_walk_root;
  widget_class->unroot = ug_walk_unroot;

  /**
   * UgWalk::moved:
   * @self: the walk
   * @step: a #UgStep
   * @record_id: the record the keyboard is at, or ""
   * @field_name: its field, or ""
   *
   * The place to return to has changed.
   */
  signals[MOVED] =
      g_signal_new ("moved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 3, G_TYPE_UINT, G_TYPE_STRING, G_TYPE_STRING);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_install_action (widget_class, "walk.back", NULL, walk_action_cb);
  gtk_widget_class_install_action (widget_class, "walk.next", NULL, walk_action_cb);
  gtk_widget_class_install_action (widget_class, "walk.go", "(sss)", go_to_place_cb);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/ugovor/Ugovor/ui/walk/ug-walk.ui");
  gtk_widget_class_bind_template_child (widget_class, UgWalk, outline_place);
  gtk_widget_class_bind_template_child (widget_class, UgWalk, pages);
  gtk_widget_class_bind_template_child (widget_class, UgWalk, back_button);
  gtk_widget_class_bind_template_child (widget_class, UgWalk, next_button);
  gtk_widget_class_bind_template_child (widget_class, UgWalk, sidebar);
}

static void
ug_walk_init (UgWalk *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  ug_accessible_by_label (GTK_WIDGET (self->back_button));
}

/**
 * ug_walk_new:
 * @room: the room
 *
 * Returns: (transfer floating): the walk, at its first step
 */
GtkWidget *
ug_walk_new (UgRoom *room)
{
  UgWalk *self = g_object_new (UG_TYPE_WALK, NULL);

  self->room = g_object_ref (room);
  self->outline = UG_OUTLINE (ug_outline_new (ug_room_get_agreement (room)));
  gtk_viewport_set_child (self->outline_place, GTK_WIDGET (self->outline));
  g_signal_connect_object (self->outline, "step-chosen", G_CALLBACK (step_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  ug_walk_go (self, UG_STEP_PEOPLE, NULL, NULL);

  return GTK_WIDGET (self);
}

UgRoom *
ug_walk_get_room (UgWalk *self)
{
  return self->room;
}

UgStep
ug_walk_get_step (UgWalk *self)
{
  return self->step;
}

/**
 * ug_walk_go:
 * @self: the walk
 * @step: where to
 * @record_id: (nullable): a record to go to on that page
 * @field_name: (nullable): one of its fields
 */
void
ug_walk_go (UgWalk *self, UgStep step, const char *record_id, const char *field_name)
{
  GtkWidget *page = get_page (self, step);

  self->step = step;
  gtk_stack_set_visible_child (self->pages, page);
  ug_outline_select (self->outline, step);
  update_buttons (self);

  if (record_id != NULL && *record_id != '\0')
    {
      ug_step_page_reveal (get_step_page (page), record_id);
      ug_place_go (page, record_id, field_name);
    }
  g_signal_emit (self, signals[MOVED], 0, step, record_id != NULL ? record_id : "",
                 field_name != NULL ? field_name : "");
}

/**
 * ug_walk_enter:
 * @self: the walk
 * @step: where to
 *
 * Goes there and puts the keyboard where one goes on writing: left on the button that leads there,
 * the first space would press it again.
 */
void
ug_walk_enter (UgWalk *self, UgStep step)
{
  GtkWidget *page = get_page (self, step);
  GtkRoot *root = gtk_widget_get_root (page);

  /* The stack would choose a place of its own for a keyboard that is within it. */
  if (root != NULL)
    gtk_root_set_focus (root, NULL);
  ug_walk_go (self, step, NULL, NULL);
  if (!ug_place_enter (page))
    gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
}

/* ug-goal-window.c: the tree with its leaves; whatever is opened in it is opened in the walk.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-window.h"

#include "ug-closing.h"
#include "ug-goal-out.h"
#include "ug-goal-tree.h"
#include "ug-plain.h"

#include <glib/gi18n.h>

#define WIDTH 1320
#define HEIGHT 720
#define MARGIN 24

struct _UgGoalWindow
{
  AdwWindow parent_instance;

  UgRoom *room;
  GtkWidget *tree;
};

enum
{
  OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (UgGoalWindow, ug_goal_window, ADW_TYPE_WINDOW)

static void
opened_cb (UgGoalWindow *self, UgRecord *record)
{
  g_autoptr (UgRecord) opened = g_object_ref (record);
  g_autoptr (UgGoalWindow) window = g_object_ref (self);

  gtk_window_close (GTK_WINDOW (window));
  g_signal_emit (window, signals[OPENED], 0, opened);
}

static void
save_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgGoalWindow *self = UG_GOAL_WINDOW (widget);

  ug_goal_out_save (self->tree, self->room);
}

/* The type size is that of all windows; the window below keeps it. */
static void
zoom_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  GtkWindow *below = gtk_window_get_transient_for (GTK_WINDOW (widget));

  if (below != NULL)
    gtk_widget_activate_action (GTK_WIDGET (below), action, NULL);
}

static void
ug_goal_window_dispose (GObject *object)
{
  g_clear_object (&UG_GOAL_WINDOW (object)->room);

  G_OBJECT_CLASS (ug_goal_window_parent_class)->dispose (object);
}

/* The application's keys reach its own windows only. */
static void
bind_zoom (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    const char *action;
  } keys[] = {
    { GDK_KEY_plus, "win.zoom-in" },         { GDK_KEY_equal, "win.zoom-in" },
    { GDK_KEY_KP_Add, "win.zoom-in" },       { GDK_KEY_minus, "win.zoom-out" },
    { GDK_KEY_KP_Subtract, "win.zoom-out" }, { GDK_KEY_0, "win.zoom-reset" },
    { GDK_KEY_KP_0, "win.zoom-reset" },
  };

  gtk_widget_class_install_action (widget_class, "win.zoom-in", NULL, zoom_cb);
  gtk_widget_class_install_action (widget_class, "win.zoom-out", NULL, zoom_cb);
  gtk_widget_class_install_action (widget_class, "win.zoom-reset", NULL, zoom_cb);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, GDK_CONTROL_MASK,
                                         keys[i].action, NULL);
}

static void
ug_goal_window_class_init (UgGoalWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_goal_window_dispose;

  /**
   * UgGoalWindow::opened:
   * @self: the window, which has closed
   * @record: a goal, a promise, or the agreement for its package
   *
   * Somebody wants to work on it.
   */
  signals[OPENED] = g_signal_new ("opened", UG_TYPE_GOAL_WINDOW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, UG_TYPE_RECORD);

  gtk_widget_class_install_action (widget_class, "picture.save", NULL, save_cb);
  bind_zoom (widget_class);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "picture.save",
                                       NULL);
  ug_closing_install (widget_class);
}

static void
ug_goal_window_init (UgGoalWindow *self)
{
}

static GtkWidget *
new_header (void)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Save Picture…"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "picture.save");
  ug_accessible_by_label (button);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), button);

  return header;
}

static GtkWidget *
new_scroller (UgGoalWindow *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_widget_add_css_class (self->tree, "large");
  gtk_widget_set_margin_start (self->tree, MARGIN);
  gtk_widget_set_margin_end (self->tree, MARGIN);
  gtk_widget_set_margin_top (self->tree, MARGIN);
  gtk_widget_set_margin_bottom (self->tree, MARGIN);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->tree);
  gtk_widget_set_vexpand (scroller, TRUE);

  return scroller;
}

/**
 * ug_goal_window_new:
 * @room: the room
 * @selected: (nullable): the goal that is looked at
 *
 * Returns: (transfer floating): a window over the whole picture
 */
GtkWidget *
ug_goal_window_new (UgRoom *room, UgRecord *selected)
{
  UgGoalWindow *self =
      g_object_new (UG_TYPE_GOAL_WINDOW, "default-width", WIDTH, "default-height", HEIGHT, "modal",
                    TRUE, "title", _ ("What Leads to What"), NULL);
  GtkWidget *toasts = adw_toast_overlay_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->room = g_object_ref (room);
  self->tree = ug_goal_tree_new (room, TRUE);
  ug_goal_tree_select (UG_GOAL_TREE (self->tree), selected);
  g_signal_connect_object (self->tree, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), new_header ());
  gtk_box_append (GTK_BOX (box), new_scroller (self));
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (toasts), box);
  adw_window_set_content (ADW_WINDOW (self), toasts);
  gtk_window_set_focus (GTK_WINDOW (self), self->tree);
  gtk_widget_child_focus (self->tree, GTK_DIR_TAB_FORWARD);

  return GTK_WIDGET (self);
}

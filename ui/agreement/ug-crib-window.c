/* ug-crib-window.c: the crib sheet at hand from every step; it does not exist in a meeting.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-crib-window.h"

#include "ug-closing.h"
#include "ug-paper-out.h"
#include "ug-plain.h"
#include "ug-preview.h"

#include <glib/gi18n.h>

#define WIDTH 640
#define HEIGHT 740

struct _UgCribWindow
{
  AdwWindow parent_instance;

  UgPreview *preview;
};

G_DEFINE_FINAL_TYPE (UgCribWindow, ug_crib_window, ADW_TYPE_WINDOW)

static void
print_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  ug_paper_out_print (UG_CRIB_WINDOW (widget)->preview);
}

static void
ug_crib_window_class_init (UgCribWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "paper.print", NULL, print_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "paper.print",
                                       NULL);
  ug_closing_install (widget_class);
}

static void
ug_crib_window_init (UgCribWindow *self)
{
}

static GtkWidget *
new_content (UgCribWindow *self)
{
  GtkWidget *toasts = adw_toast_overlay_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *print = gtk_button_new_with_mnemonic (_ ("_Print…"));

  ug_accessible_by_label (print);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (print), "paper.print");
  gtk_widget_set_vexpand (GTK_WIDGET (self->preview), TRUE);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), print);
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->preview));
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (toasts), box);

  return toasts;
}

/**
 * ug_crib_window_open:
 * @parent: a widget of the window it belongs to
 * @room: the room
 *
 * Returns: (transfer none) (nullable): the window, which is shown; %NULL in a meeting
 */
GtkWidget *
ug_crib_window_open (GtkWidget *parent, UgRoom *room)
{
  UgCribWindow *self;

  if (ug_room_get_meeting (room))
    return NULL;

  self = g_object_new (UG_TYPE_CRIB_WINDOW, "default-width", WIDTH, "default-height", HEIGHT,
                       "modal", TRUE, "title", _ ("Before You Call"), "transient-for",
                       gtk_widget_get_root (parent), NULL);
  self->preview = UG_PREVIEW (ug_preview_new (room));
  ug_preview_choose_paper (self->preview, UG_PAPER_CRIB);
  ug_preview_hide_choices (self->preview);
  adw_window_set_content (ADW_WINDOW (self), new_content (self));
  gtk_window_present (GTK_WINDOW (self));

  return GTK_WIDGET (self);
}

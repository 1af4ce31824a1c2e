/* ug-open-row.c: most rows are never opened, so their details are built when they first are.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-open-row.h"

#include "ug-place.h"
#include "ug-plain.h"
#include "ug-record-menu.h"

#include <glib/gi18n.h>

typedef struct
{
  UgRoom *room;
  UgRecord *record;
  GtkBox *top;
  GtkWidget *header;
  GtkToggleButton *toggle;
  GtkWidget *menu;
  GtkRevealer *details;
} UgOpenRowPrivate;

enum
{
  PROP_HEADER = 1,
};

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (UgOpenRow, ug_open_row, GTK_TYPE_LIST_BOX_ROW)

static void
toggled_cb (UgOpenRow *self, GtkToggleButton *toggle)
{
  UgOpenRowPrivate *priv = ug_open_row_get_instance_private (self);
  const gboolean open = gtk_toggle_button_get_active (toggle);

  if (open && gtk_revealer_get_child (priv->details) == NULL)
    gtk_revealer_set_child (priv->details, UG_OPEN_ROW_GET_CLASS (self)->build_details (self));
  gtk_widget_set_visible (GTK_WIDGET (priv->details), open);
  gtk_revealer_set_reveal_child (priv->details, open);
}

static void
open_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgOpenRowPrivate *priv = ug_open_row_get_instance_private (UG_OPEN_ROW (widget));

  gtk_toggle_button_set_active (priv->toggle, TRUE);
}

static void
ug_open_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  UgOpenRowPrivate *priv = ug_open_row_get_instance_private (UG_OPEN_ROW (object));

  g_assert (prop_id == PROP_HEADER);
  priv->header = g_value_get_object (value);
  gtk_widget_set_hexpand (priv->header, TRUE);
  gtk_box_prepend (priv->top, priv->header);
}

static void
ug_open_row_dispose (GObject *object)
{
  UgOpenRowPrivate *priv = ug_open_row_get_instance_private (UG_OPEN_ROW (object));

  g_clear_object (&priv->room);
  g_clear_object (&priv->record);

  G_OBJECT_CLASS (ug_open_row_parent_class)->dispose (object);
}

static void
ug_open_row_class_init (UgOpenRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = ug_open_row_set_property;
  object_class->dispose = ug_open_row_dispose;

  /**
   * UgOpenRow:header:
   *
   * What is always seen of the row.
   */
  g_object_class_install_property (object_class, PROP_HEADER,
                                   g_param_spec_object ("header", NULL, NULL, GTK_TYPE_WIDGET,
                                                        G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "place.open", NULL, open_cb);
}

static GtkToggleButton *
new_toggle (UgOpenRow *self)
{
  GtkWidget *toggle = gtk_toggle_button_new ();

  gtk_button_set_icon_name (GTK_BUTTON (toggle), "pan-down-symbolic");
  gtk_widget_set_tooltip_text (toggle, _ ("Details"));
  gtk_widget_set_valign (toggle, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (toggle, "flat");
  ug_accessible_name (toggle, _ ("Details"));
  g_signal_connect_object (toggle, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);

  return GTK_TOGGLE_BUTTON (toggle);
}

static void
ug_open_row_init (UgOpenRow *self)
{
  UgOpenRowPrivate *priv = ug_open_row_get_instance_private (self);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  priv->top = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4));
  priv->toggle = new_toggle (self);
  priv->details = g_object_new (GTK_TYPE_REVEALER, "visible", FALSE, NULL);
  gtk_box_append (priv->top, GTK_WIDGET (priv->toggle));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (priv->top));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (priv->details));

  gtk_widget_add_css_class (GTK_WIDGET (self), "open-row");
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  g_object_set (self, "activatable", FALSE, "selectable", FALSE, "child", box, NULL);
}

/**
 * ug_open_row_set_record:
 * @self: a row
 * @room: the room
 * @record: the record it shows, for its whole life
 */
void
ug_open_row_set_record (UgOpenRow *self, UgRoom *room, UgRecord *record)
{
  UgOpenRowPrivate *priv = ug_open_row_get_instance_private (self);

  g_return_if_fail (priv->record == NULL);

  priv->room = g_object_ref (room);
  priv->record = g_object_ref (record);
  priv->menu = ug_record_menu_new (record);
  gtk_box_append (priv->top, priv->menu);
  ug_place_set (GTK_WIDGET (self), record, UG_PLACE_WHOLE);
}

UgRoom *
ug_open_row_get_room (UgOpenRow *self)
{
  UgOpenRowPrivate *priv = ug_open_row_get_instance_private (self);

  return priv->room;
}

UgRecord *
ug_open_row_get_record (UgOpenRow *self)
{
  UgOpenRowPrivate *priv = ug_open_row_get_instance_private (self);

  return priv->record;
}

/**
 * ug_open_row_get_menu:
 * @self: a row
 *
 * Returns: (transfer none): the menu of the record, for items of the row's own
 */
GtkWidget *
ug_open_row_get_menu (UgOpenRow *self)
{
  UgOpenRowPrivate *priv = ug_open_row_get_instance_private (self);

  return priv->menu;
}

/* ug-drop-down.c: a long choice is cut short on the button instead of widening the page.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-drop-down.h"

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item, GtkDropDown *chooser)
{
  gtk_list_item_set_child (
      item, g_object_new (GTK_TYPE_LABEL, "ellipsize", PANGO_ELLIPSIZE_END, "xalign", 0.0, NULL));
}

/* As GTK does it: a list of strings says itself what is shown. */
static GtkExpression *
get_expression (GtkDropDown *chooser)
{
  GtkExpression *expression = gtk_drop_down_get_expression (chooser);

  return expression != NULL ? gtk_expression_ref (expression)
                            : gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, GtkDropDown *chooser)
{
  GtkExpressionWatch *watch =
      gtk_expression_bind (get_expression (chooser), gtk_list_item_get_child (item), "label",
                           gtk_list_item_get_item (item));

  g_object_set_data_full (G_OBJECT (item), "ug-watch", gtk_expression_watch_ref (watch),
                          (GDestroyNotify)gtk_expression_watch_unref);
}

static void
unbind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, GtkDropDown *chooser)
{
  gtk_expression_watch_unwatch (g_object_get_data (G_OBJECT (item), "ug-watch"));
  g_object_set_data (G_OBJECT (item), "ug-watch", NULL);
}

/**
 * ug_drop_down_shorten:
 * @chooser: a drop-down
 *
 * Its width no longer follows what is chosen. The list that drops down looks as usual.
 */
void
ug_drop_down_shorten (GtkDropDown *chooser)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), chooser);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), chooser);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), chooser);
  gtk_drop_down_set_list_factory (chooser, gtk_drop_down_get_factory (chooser));
  gtk_drop_down_set_factory (chooser, factory);
}

/**
 * ug_drop_down_new:
 *
 * Returns: (transfer floating): a drop-down whose width does not follow what is chosen
 */
GtkWidget *
ug_drop_down_new (void)
{
  GtkWidget *chooser = gtk_drop_down_new (NULL, NULL);

  ug_drop_down_shorten (GTK_DROP_DOWN (chooser));

  return chooser;
}

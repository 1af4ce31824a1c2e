/* ug-record-menu.c: a menu button; what it does goes through the list that shows the record.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-record-menu.h"

#include "ug-plain.h"

#include <glib/gi18n.h>

typedef struct
{
  GMenu *model;
  GSimpleActionGroup *actions;
  guint n_items;
} Menu;

static void
menu_free (Menu *menu)
{
  g_object_unref (menu->model);
  g_object_unref (menu->actions);
  g_free (menu);
}

/**
 * ug_record_menu_new:
 * @record: a record that a UgRecordList shows
 *
 * Returns: (transfer floating): a menu button with the list's actions on @record
 */
GtkWidget *
ug_record_menu_new (UgRecord *record)
{
  GtkWidget *button = gtk_menu_button_new ();
  g_autoptr (GMenu) places = g_menu_new ();
  g_autoptr (GMenu) removal = g_menu_new ();
  Menu *menu = g_new0 (Menu, 1);
  const char *id = ug_record_get_id (record);

  menu->model = g_menu_new ();
  menu->actions = g_simple_action_group_new ();
  g_object_set_data_full (G_OBJECT (button), "ug-menu", menu, (GDestroyNotify)menu_free);

  for (guint i = 0; i < 3; i++)
    {
      static const char *const labels[] = { N_ ("Move _Up"), N_ ("Move _Down"), N_ ("_Remove") };
      static const char *const names[] = { "list.move-up", "list.move-down", "list.remove" };
      g_autoptr (GMenuItem) item = g_menu_item_new (_ (labels[i]), NULL);

      g_menu_item_set_action_and_target (item, names[i], "s", id);
      g_menu_append_item (i < 2 ? places : removal, item);
    }
  g_menu_append_section (menu->model, NULL, G_MENU_MODEL (places));
  g_menu_append_section (menu->model, NULL, G_MENU_MODEL (removal));

  gtk_widget_insert_action_group (button, "record", G_ACTION_GROUP (menu->actions));
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu->model));
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_widget_set_tooltip_text (button, _ ("More"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  ug_accessible_name (button, _ ("More"));

  return button;
}

/**
 * ug_record_menu_add_item:
 * @button: what `ug_record_menu_new()` returned
 * @label: what the item says, with a mnemonic
 * @activate: called with @data
 * @data: for @activate; it must live as long as @button
 *
 * Adds an item of the row's own at the top.
 */
void
ug_record_menu_add_item (GtkWidget *button, const char *label, GCallback activate, gpointer data)
{
  Menu *menu = g_object_get_data (G_OBJECT (button), "ug-menu");
  g_autofree char *name = g_strdup_printf ("item-%u", menu->n_items);
  g_autofree char *detailed = g_strconcat ("record.", name, NULL);
  g_autoptr (GSimpleAction) action = g_simple_action_new (name, NULL);

  g_signal_connect_swapped (action, "activate", activate, data);
  g_action_map_add_action (G_ACTION_MAP (menu->actions), G_ACTION (action));
  g_menu_insert (menu->model, menu->n_items++, label, detailed);
}

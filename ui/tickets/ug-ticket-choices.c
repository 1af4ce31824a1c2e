/* ug-ticket-choices.c: a row that asks what something in a help desk's table is.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket-choices.h"

#include "ug-drop-down.h"
#include "ug-plain.h"

#define KEY "ug-key"
#define WIDTH 300

/* What happens when something is chosen. */
typedef struct
{
  char *key;
  UgTicketChosen callback;
  gpointer owner; /* borrowed: it holds the row */
} Choice;

static void
choice_free (gpointer data, GClosure *closure)
{
  Choice *choice = data;

  g_free (choice->key);
  g_free (choice);
}

static void
chosen_cb (GtkDropDown *chooser, GParamSpec *pspec, Choice *choice)
{
  const guint chosen = gtk_drop_down_get_selected (chooser);

  if (chosen != GTK_INVALID_LIST_POSITION)
    choice->callback (choice->owner, choice->key, chosen);
}

/**
 * ug_ticket_choice_new:
 * @title: what is asked about, as it was typed
 * @choices: (element-type utf8): what it can be
 * @chosen: which it is, from 0
 * @key: what @callback and ug_ticket_choice_find() know the row by
 * @callback: told when somebody chooses something else
 * @owner: for @callback; it outlives the row
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
ug_ticket_choice_new (const char *title,
                      GPtrArray *choices,
                      guint chosen,
                      const char *key,
                      UgTicketChosen callback,
                      gpointer owner)
{
  g_autoptr (GtkStringList) model = gtk_string_list_new (NULL);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *chooser = ug_drop_down_new ();
  Choice *choice = g_new0 (Choice, 1);

  choice->key = g_strdup (key);
  choice->callback = callback;
  choice->owner = owner;
  for (guint i = 0; i < choices->len; i++)
    gtk_string_list_append (model, choices->pdata[i]);
  ug_plain_title (row, title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  gtk_drop_down_set_model (GTK_DROP_DOWN (chooser), G_LIST_MODEL (model));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (chooser), chosen);
  gtk_widget_set_size_request (chooser, WIDTH, -1);
  gtk_widget_set_valign (chooser, GTK_ALIGN_CENTER);
  ug_accessible_name (chooser, title);
  g_object_set_data_full (G_OBJECT (chooser), KEY, g_strdup (key), g_free);
  g_signal_connect_data (chooser, "notify::selected", G_CALLBACK (chosen_cb), choice, choice_free,
                         0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), chooser);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), chooser);

  return row;
}

/**
 * ug_ticket_choice_find:
 * @root: where to look
 * @key: what the row asks about
 *
 * Returns: (transfer none) (nullable): its drop-down
 */
GtkWidget *
ug_ticket_choice_find (GtkWidget *root, const char *key)
{
  if (g_strcmp0 (g_object_get_data (G_OBJECT (root), KEY), key) == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = ug_ticket_choice_find (child, key);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/**
 * ug_ticket_choice_get_key:
 * @focus: (nullable): the widget that has the keyboard
 *
 * Returns: (nullable): what the drop-down asks about that it is a part of
 */
const char *
ug_ticket_choice_get_key (GtkWidget *focus)
{
  for (GtkWidget *widget = focus; widget != NULL; widget = gtk_widget_get_parent (widget))
    if (g_object_get_data (G_OBJECT (widget), KEY) != NULL)
      return g_object_get_data (G_OBJECT (widget), KEY);

  return NULL;
}

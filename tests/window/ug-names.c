/* ug-names.c: finds names that a screen reader would stumble over.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-names.h"

#include <string.h>

/* What can be operated must have a name; so must the lists it stands in. */
static const AtspiRole named_roles[] = {
  ATSPI_ROLE_CHECK_BOX,   ATSPI_ROLE_CHECK_MENU_ITEM, ATSPI_ROLE_COMBO_BOX, ATSPI_ROLE_DIALOG,
  ATSPI_ROLE_ENTRY,       ATSPI_ROLE_FRAME,           ATSPI_ROLE_LINK,      ATSPI_ROLE_LIST,
  ATSPI_ROLE_LIST_BOX,    ATSPI_ROLE_LIST_ITEM,       ATSPI_ROLE_MENU_ITEM, ATSPI_ROLE_PAGE_TAB,
  ATSPI_ROLE_PUSH_BUTTON, ATSPI_ROLE_RADIO_BUTTON,    ATSPI_ROLE_SLIDER,    ATSPI_ROLE_SPIN_BUTTON,
  ATSPI_ROLE_TEXT,        ATSPI_ROLE_TOGGLE_BUTTON,
};

static gboolean
needs_name (AtspiRole role)
{
  for (guint i = 0; i < G_N_ELEMENTS (named_roles); i++)
    if (named_roles[i] == role)
      return TRUE;

  return FALSE;
}

/* "Back Back": the button's own name and that of the label inside. */
static gboolean
is_said_twice (const char *name)
{
  const gsize length = strlen (name);

  return length > 2 && length % 2 == 1 && name[length / 2] == ' '
         && strncmp (name, name + length / 2 + 1, length / 2) == 0;
}

static const char *
find_fault (const char *name)
{
  if (name == NULL || *name == '\0')
    return "has no name";
  if (g_regex_match_simple ("^(Gtk|Adw|Ug)[A-Z][A-Za-z]+$", name, 0, 0))
    return "is called by its class";
  if (g_regex_match_simple ("(^|\\s)_\\w", name, 0, 0))
    return "has a stray underscore";
  if (is_said_twice (name))
    return "is said twice";

  return NULL;
}

/* "Find people Find…": what it was named and what is written on it, one after the other. */
static gboolean
repeats_label (AtspiAccessible *accessible, const char *name)
{
  const int n = atspi_accessible_get_child_count (accessible, NULL);

  for (int i = 0; i < n; i++)
    {
      g_autoptr (AtspiAccessible) child = atspi_accessible_get_child_at_index (accessible, i, NULL);
      g_autofree char *label = NULL;
      g_autofree char *tail = NULL;

      if (child == NULL || atspi_accessible_get_role (child, NULL) != ATSPI_ROLE_LABEL)
        continue;
      label = atspi_accessible_get_name (child, NULL);
      tail = g_strconcat (" ", label, NULL);
      if (g_str_has_suffix (name, tail))
        return TRUE;
    }

  return FALSE;
}

static gboolean
judge (AtspiAccessible *accessible, guint depth, gpointer data)
{
  GPtrArray *poor = data;
  const AtspiRole role = atspi_accessible_get_role (accessible, NULL);
  g_autofree char *name = atspi_accessible_get_name (accessible, NULL);
  const char *fault = needs_name (role) ? find_fault (name) : NULL;

  if (fault == NULL && role == ATSPI_ROLE_PUSH_BUTTON && repeats_label (accessible, name))
    fault = "is said twice";
  if (fault != NULL && ug_driver_is_on_screen (accessible))
    g_ptr_array_add (poor, g_strdup_printf ("%s “%s” %s", atspi_role_get_name (role), name, fault));

  /* What shows the chosen item belongs to the toolkit; only the button in a drop-down is met. */
  return role != ATSPI_ROLE_LIST || !g_str_equal (name, "GtkListView");
}

/**
 * ug_names_list_poor:
 * @driver: a driver whose program runs
 *
 * Returns: (transfer full) (element-type utf8): a line for each poor name on the screen
 */
GPtrArray *
ug_names_list_poor (UgDriver *driver)
{
  GPtrArray *poor = g_ptr_array_new_with_free_func (g_free);

  ug_driver_walk (driver, judge, poor);

  return poor;
}

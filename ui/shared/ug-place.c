/* ug-place.c: places are marks on widgets; a position is found again by walking the page.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-place.h"

#include <adwaita.h>

typedef struct
{
  char *record_id;
  const char *field_name;
} Place;

static void
place_free (Place *place)
{
  g_free (place->record_id);
  g_free (place);
}

static GQuark
place_quark (void)
{
  return g_quark_from_static_string ("ug-place");
}

/**
 * ug_place_set:
 * @widget: a widget
 * @record: the record it shows
 * @field: the field it edits, or %UG_PLACE_WHOLE
 */
void
ug_place_set (GtkWidget *widget, UgRecord *record, guint field)
{
  Place *place = g_new0 (Place, 1);

  place->record_id = g_strdup (ug_record_get_id (record));
  place->field_name = field == UG_PLACE_WHOLE ? "" : ug_record_get_field (record, field)->name;
  g_object_set_qdata_full (G_OBJECT (widget), place_quark (), place, (GDestroyNotify)place_free);
}

/**
 * ug_place_get:
 * @widget: (nullable): where the focus is
 * @record_id: (out) (transfer none): the record of the nearest place around @widget
 * @field_name: (out) (transfer none): its field, "" for the record as a whole
 *
 * Returns: whether there is a place at or around @widget
 */
gboolean
ug_place_get (GtkWidget *widget, const char **record_id, const char **field_name)
{
  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      Place *place = g_object_get_qdata (G_OBJECT (widget), place_quark ());

      if (place == NULL)
        continue;
      *record_id = place->record_id;
      *field_name = place->field_name;
      return TRUE;
    }

  return FALSE;
}

/**
 * ug_place_find:
 * @root: a page
 * @record_id: a record
 * @field_name: (nullable): one of its fields; %NULL or "" for any place of the record
 *
 * Returns: (transfer none) (nullable): the widget that stands for it
 */
GtkWidget *
ug_place_find (GtkWidget *root, const char *record_id, const char *field_name)
{
  Place *place = g_object_get_qdata (G_OBJECT (root), place_quark ());

  if (place != NULL && g_strcmp0 (place->record_id, record_id) == 0
      && (field_name == NULL || *field_name == '\0' || g_str_equal (place->field_name, field_name)))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = ug_place_find (child, record_id, field_name);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
open_around (GtkWidget *widget)
{
  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      if (ADW_IS_EXPANDER_ROW (widget))
        adw_expander_row_set_expanded (ADW_EXPANDER_ROW (widget), TRUE);
      else if (GTK_IS_REVEALER (widget))
        gtk_revealer_set_reveal_child (GTK_REVEALER (widget), TRUE);
    }
}

/* A row may build what it hides only when it is opened; such a row has the action "place.open". */
static GtkWidget *
find_in_opened (GtkWidget *root, const char *record_id, const char *field_name)
{
  GtkWidget *whole = ug_place_find (root, record_id, NULL);
  GtkWidget *found = NULL;

  if (whole != NULL && gtk_widget_activate_action (whole, "place.open", NULL))
    found = ug_place_find (root, record_id, field_name);

  return found != NULL ? found : whole;
}

/* Otherwise GTK would go on from where the keyboard was in there. */
static void
forget_focus (GtkWidget *widget)
{
  gtk_widget_set_focus_child (widget, NULL);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    forget_focus (child);
}

/* GTK selects what stands in an entry that is given the keyboard; here the next key goes behind it,
 * and does not replace it. */
static gboolean
take_keyboard (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus;

  if (!gtk_widget_grab_focus (widget))
    {
      forget_focus (widget);
      if (!gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD))
        return FALSE;
    }

  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  if (GTK_IS_EDITABLE (focus))
    gtk_editable_set_position (GTK_EDITABLE (focus), -1);

  return TRUE;
}

/**
 * ug_place_go:
 * @root: a page
 * @record_id: a record
 * @field_name: (nullable): one of its fields
 *
 * Opens what hides the place and puts the keyboard there. A field the page does not show falls back
 * to its record.
 *
 * Returns: whether the place was found
 */
gboolean
ug_place_go (GtkWidget *root, const char *record_id, const char *field_name)
{
  GtkWidget *widget = ug_place_find (root, record_id, field_name);

  if (widget == NULL)
    widget = find_in_opened (root, record_id, field_name);
  if (widget == NULL)
    return FALSE;

  open_around (widget);

  return take_keyboard (widget);
}

/**
 * ug_place_enter:
 * @root: a page
 *
 * Puts the keyboard at the first place that is seen and takes it.
 *
 * Returns: whether there is one
 */
gboolean
ug_place_enter (GtkWidget *root)
{
  if (!gtk_widget_get_child_visible (root) || !gtk_widget_get_visible (root))
    return FALSE;
  if (g_object_get_qdata (G_OBJECT (root), place_quark ()) != NULL)
    return take_keyboard (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (ug_place_enter (child))
      return TRUE;

  return FALSE;
}

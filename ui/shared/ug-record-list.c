/* ug-record-list.c: a boxed list bound to a child list; Alt+Up, Alt+Down and Ctrl+Delete work on
 * rows.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-record-list.h"

#include "ug-place.h"
#include "ug-plain.h"
#include "ug-record-name.h"
#include "ug-undo-toast.h"

#include <glib/gi18n.h>

struct _UgRecordList
{
  GtkBox parent_instance;

  UgRoom *room;
  UgRecord *owner;
  const UgRecordListPlan *plan;
  gpointer data;

  GtkFilterListModel *model;
  GtkBox *heading;
  GtkWidget *empty;
  GtkListBox *rows;
};

G_DEFINE_FINAL_TYPE (UgRecordList, ug_record_list, GTK_TYPE_BOX)

static gboolean
match (gpointer item, gpointer user_data)
{
  UgRecordList *self = user_data;

  return self->plan->match == NULL || self->plan->match (item, self->data);
}

static guint
find_visible (UgRecordList *self, const char *id)
{
  const guint count = g_list_model_get_n_items (G_LIST_MODEL (self->model));

  for (guint i = 0; i < count; i++)
    {
      g_autoptr (UgRecord) record = g_list_model_get_item (G_LIST_MODEL (self->model), i);

      if (g_str_equal (ug_record_get_id (record), id))
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

/* Moves a record next to its neighbour as this list shows them, past whatever the filter hides. */
static void
move (UgRecordList *self, const char *id, int step)
{
  const guint from = find_visible (self, id);
  g_autoptr (UgRecord) record = g_list_model_get_item (G_LIST_MODEL (self->model), from);
  g_autoptr (UgRecord) neighbour = NULL;
  g_autofree char *kept = g_strdup (id);
  guint position;

  if (record == NULL || (from == 0 && step < 0))
    return;
  neighbour = g_list_model_get_item (G_LIST_MODEL (self->model), from + step);
  if (neighbour == NULL)
    return;

  ug_record_get_place (neighbour, NULL, &position);
  ug_record_move (record, position);
  ug_place_go (GTK_WIDGET (self->rows), kept, NULL);
}

static void
remove_record (UgRecordList *self, const char *id)
{
  const guint position = find_visible (self, id);
  g_autoptr (UgRecord) record = g_list_model_get_item (G_LIST_MODEL (self->model), position);

  if (record != NULL)
    ug_undo_toast_remove (GTK_WIDGET (self), record);
}

static const char *
get_target (UgRecordList *self, GVariant *parameter)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *widget = root != NULL ? gtk_root_get_focus (root) : NULL;
  const char *id, *field;

  if (parameter != NULL && *g_variant_get_string (parameter, NULL) != '\0')
    return g_variant_get_string (parameter, NULL);

  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    if (ug_place_get (widget, &id, &field) && find_visible (self, id) != GTK_INVALID_LIST_POSITION)
      return id;

  return NULL;
}

static void
list_action_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgRecordList *self = UG_RECORD_LIST (widget);
  const char *id = get_target (self, parameter);

  if (id == NULL)
    return;

  if (g_str_equal (action, "list.move-up"))
    move (self, id, -1);
  else if (g_str_equal (action, "list.move-down"))
    move (self, id, +1);
  else
    remove_record (self, id);
}

/* What is no row yet becomes one that the Tab key passes by: it has nothing to do of its own. */
static GtkWidget *
wrap (GtkWidget *content)
{
  return g_object_new (GTK_TYPE_LIST_BOX_ROW, "child", content, "activatable", FALSE, "focusable",
                       FALSE, NULL);
}

static GtkWidget *
create_row_cb (gpointer item, gpointer user_data)
{
  UgRecordList *self = user_data;
  GtkWidget *content = self->plan->build_row (self->room, item, self->data);
  GtkWidget *row = GTK_IS_LIST_BOX_ROW (content) ? content : wrap (content);
  const char *id, *field;

  if (!ug_place_get (content, &id, &field))
    ug_place_set (content, item, UG_PLACE_WHOLE);
  /* Most of libadwaita's are called by their title. */
  if (!ADW_IS_PREFERENCES_ROW (row) || ADW_IS_EXPANDER_ROW (row))
    ug_record_name_follow (row, item);

  return row;
}

static void
update_visibility_cb (UgRecordList *self)
{
  const gboolean filled = g_list_model_get_n_items (G_LIST_MODEL (self->model)) > 0;

  gtk_widget_set_visible (GTK_WIDGET (self->rows), filled);
  if (self->empty != NULL)
    gtk_widget_set_visible (self->empty, !filled);
}

/* An owner has other lists, with other fields. */
static gboolean
holds (UgRecordList *self, UgRecord *record)
{
  guint list;

  return ug_record_get_owner (record) == self->owner && ug_record_get_place (record, &list, NULL)
         && list == self->plan->list;
}

static void
owner_changed_cb (UgRecordList *self, const UgChange *change)
{
  if (change->kind == UG_CHANGE_FIELD && self->plan->match != NULL && holds (self, change->record)
      && match (change->record, self)
             != (find_visible (self, ug_record_get_id (change->record))
                 != GTK_INVALID_LIST_POSITION))
    gtk_filter_changed (gtk_filter_list_model_get_filter (self->model),
                        GTK_FILTER_CHANGE_DIFFERENT);
}

static void
add_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgRecordList *self = UG_RECORD_LIST (widget);
  UgRecord *record = ug_record_list_add (self);

  ug_place_go (GTK_WIDGET (self->rows), ug_record_get_id (record), NULL);
}

static void
ug_record_list_dispose (GObject *object)
{
  UgRecordList *self = UG_RECORD_LIST (object);

  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  self->rows = NULL;
  g_clear_object (&self->model);
  g_clear_object (&self->room);
  g_clear_object (&self->owner);

  G_OBJECT_CLASS (ug_record_list_parent_class)->dispose (object);
}

static void
ug_record_list_class_init (UgRecordListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_record_list_dispose;

  gtk_widget_class_install_action (widget_class, "list.add", NULL, add_cb);
  gtk_widget_class_install_action (widget_class, "list.move-up", "s", list_action_cb);
  gtk_widget_class_install_action (widget_class, "list.move-down", "s", list_action_cb);
  gtk_widget_class_install_action (widget_class, "list.remove", "s", list_action_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "list.move-up", "s",
                                       "");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "list.move-down",
                                       "s", "");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete,
                                       GDK_CONTROL_MASK | GDK_SHIFT_MASK, "list.remove", "s", "");
}

static void
ug_record_list_init (UgRecordList *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "record-list");
}

static GtkWidget *
append_label (GtkBox *box, const char *text, const char *css_class)
{
  GtkWidget *label;

  if (text == NULL)
    return NULL;

  label = g_object_new (GTK_TYPE_LABEL, "label", _ (text), "xalign", 0.0, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (box, label);

  return label;
}

static void
append_heading (UgRecordList *self)
{
  GtkWidget *title;

  self->heading = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4));
  title = append_label (self->heading, self->plan->title, "heading");
  if (title != NULL)
    gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->heading), title != NULL);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->heading));
}

static void
append_add_button (UgRecordList *self)
{
  GtkWidget *button;

  if (self->plan->add_label == NULL)
    return;

  button = gtk_button_new_with_mnemonic (_ (self->plan->add_label));
  ug_accessible_by_label (button);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "add");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "list.add");
  gtk_box_append (self->plan->compact ? self->heading : GTK_BOX (self), button);
}

static const char *
get_title (UgRecordList *self)
{
  if (self->plan->title != NULL)
    return self->plan->title;

  return UG_RECORD_GET_CLASS (self->owner)->lists[self->plan->list].label;
}

static void
append_rows (UgRecordList *self)
{
  GtkCustomFilter *filter = gtk_custom_filter_new (match, self, NULL);
  GListModel *children = ug_record_get_list (self->owner, self->plan->list);

  self->model = gtk_filter_list_model_new (g_object_ref (children), GTK_FILTER (filter));
  self->rows = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->rows, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->rows), "boxed-list");
  ug_accessible_name (GTK_WIDGET (self->rows), _ (get_title (self)));
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (self->model), create_row_cb, self, NULL);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->rows));

  g_signal_connect_object (self->model, "items-changed", G_CALLBACK (update_visibility_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->owner, "changed", G_CALLBACK (owner_changed_cb), self,
                           G_CONNECT_SWAPPED);
  update_visibility_cb (self);
}

/**
 * ug_record_list_new:
 * @room: the room
 * @owner: the record whose children are shown
 * @plan: how; kept, so it must outlive the list
 * @data: for the functions of @plan; kept, so it must outlive the list
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *
ug_record_list_new (UgRoom *room, UgRecord *owner, const UgRecordListPlan *plan, gpointer data)
{
  UgRecordList *self = g_object_new (UG_TYPE_RECORD_LIST, NULL);

  self->room = g_object_ref (room);
  self->owner = g_object_ref (owner);
  self->plan = plan;
  self->data = data;

  append_heading (self);
  append_label (GTK_BOX (self), plan->description, "dim-label");
  self->empty = append_label (GTK_BOX (self), plan->empty, "empty");
  append_rows (self);
  append_add_button (self);

  return GTK_WIDGET (self);
}

/**
 * ug_record_list_add_button:
 * @self: a list with a title
 * @button: (transfer floating): a button
 *
 * Puts a button beside the title, before the one that adds.
 */
void
ug_record_list_add_button (UgRecordList *self, GtkWidget *button)
{
  gtk_box_insert_child_after (self->heading, button,
                              gtk_widget_get_first_child (GTK_WIDGET (self->heading)));
}

/**
 * ug_record_list_add:
 * @self: a list
 *
 * Makes a new record at the end.
 *
 * Returns: (transfer none): the record
 */
UgRecord *
ug_record_list_add (UgRecordList *self)
{
  GType type = UG_RECORD_GET_CLASS (self->owner)->lists[self->plan->list].type ();
  g_autoptr (UgRecord) record = ug_record_new (type);

  if (self->plan->prepare != NULL)
    self->plan->prepare (record, self->data);
  ug_record_append (self->owner, self->plan->list, record);

  return record;
}

/* ug-bind-person.c: a field that names a person, chosen among the people of both sides.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-bind.h"

#include "ug-person.h"

typedef struct
{
  GtkWidget *chooser; /* not owned: it owns this */
  GListModel *people;
  UgRecord *record;
  guint field;
  gboolean filling;
} Picker;

static void
picker_free (Picker *picker)
{
  g_object_unref (picker->people);
  g_object_unref (picker->record);
  g_free (picker);
}

static guint
find_chosen (Picker *picker, GListModel *model)
{
  const char *id = ug_record_get_text (picker->record, picker->field);

  for (guint i = 1; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (UgRecord) person = g_list_model_get_item (model, i);

      if (g_str_equal (ug_record_get_id (person), id))
        return i;
    }

  return 0;
}

static void
select_chosen (Picker *picker)
{
  g_autoptr (GListModel) model = NULL;

  g_object_get (picker->chooser, "model", &model, NULL);
  picker->filling = TRUE;
  g_object_set (picker->chooser, "selected", find_chosen (picker, model), NULL);
  picker->filling = FALSE;
}

/* A fresh model for every change of the people: a live one would move the selection to somebody
 * else when the chosen person is removed, and so change the record behind people's backs. */
static void
fill (Picker *picker)
{
  g_autoptr (GListStore) model = g_list_store_new (UG_TYPE_PERSON);
  g_autoptr (UgRecord) nobody = ug_record_new (UG_TYPE_PERSON);

  ug_record_set_text (nobody, UG_PERSON_NAME, "—");
  g_list_store_append (model, nobody);
  for (guint i = 0; i < g_list_model_get_n_items (picker->people); i++)
    {
      g_autoptr (UgRecord) person = g_list_model_get_item (picker->people, i);

      g_list_store_append (model, person);
    }

  picker->filling = TRUE;
  g_object_set (picker->chooser, "model", model, NULL);
  picker->filling = FALSE;
  select_chosen (picker);
}

static char *
person_to_text (UgPerson *person, const char *name, const char *role)
{
  if (person == NULL || name == NULL)
    return g_strdup ("");

  return role != NULL && *role != '\0' ? g_strdup_printf ("%s · %s", name, role) : g_strdup (name);
}

static GtkExpression *
new_text_expression (void)
{
  GtkExpression *parts[] = {
    gtk_property_expression_new (UG_TYPE_PERSON, NULL, "name"),
    gtk_property_expression_new (UG_TYPE_PERSON, NULL, "role"),
  };

  return gtk_cclosure_expression_new (G_TYPE_STRING, NULL, G_N_ELEMENTS (parts), parts,
                                      G_CALLBACK (person_to_text), NULL, NULL);
}

static void
people_changed_cb (Picker *picker)
{
  fill (picker);
}

static void
field_changed_cb (Picker *picker)
{
  select_chosen (picker);
}

static void
selected_cb (Picker *picker)
{
  g_autoptr (UgRecord) person = NULL;
  guint selected;

  if (picker->filling)
    return;

  g_object_get (picker->chooser, "selected", &selected, "selected-item", &person, NULL);
  ug_record_set_text (picker->record, picker->field,
                      selected == 0 || person == NULL ? "" : ug_record_get_id (person));
}

static void
watch (gpointer source, const char *signal, GCallback callback, Picker *picker)
{
  GClosure *closure = g_cclosure_new_swap (callback, picker, NULL);

  g_object_watch_closure (G_OBJECT (picker->chooser), closure);
  g_signal_connect_closure (source, signal, closure, FALSE);
}

/**
 * ug_bind_person:
 * @chooser: a drop-down or combo row
 * @room: the room it stands in
 * @record: a record
 * @field: a field that refers to a person
 *
 * Offers the people of the room, and nobody. The reference to a person who was removed stays
 * until somebody else is chosen, so that undoing the removal brings it back.
 */
void
ug_bind_person (GtkWidget *chooser, UgRoom *room, UgRecord *record, guint field)
{
  Picker *picker = g_new0 (Picker, 1);
  g_autofree char *signal =
      g_strconcat ("notify::", ug_record_get_field (record, field)->name, NULL);
  g_autoptr (GtkExpression) text = new_text_expression ();

  picker->chooser = chooser;
  picker->people =
      g_object_ref (ug_record_get_list (UG_RECORD (ug_room_get_client (room)), UG_CLIENT_PEOPLE));
  picker->record = g_object_ref (record);
  picker->field = field;
  g_object_set_data_full (G_OBJECT (chooser), "ug-picker", picker, (GDestroyNotify)picker_free);

  g_object_set (chooser, "expression", text, NULL);
  fill (picker);
  watch (picker->people, "items-changed", G_CALLBACK (people_changed_cb), picker);
  watch (record, signal, G_CALLBACK (field_changed_cb), picker);
  watch (chooser, "notify::selected", G_CALLBACK (selected_cb), picker);
}

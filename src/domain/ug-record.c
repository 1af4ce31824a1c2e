/* ug-record.c: a record by itself: its identity, its place, and the one door to its fields.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-record.h"

#include "ug-id.h"
#include "ug-record-private.h"

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (UgRecord, ug_record, G_TYPE_OBJECT)

static guint changed_signal;

/**
 * ug_record_get_private:
 * @self: a record
 *
 * Returns: what only the files of the record machinery know of it
 */
UgRecordPrivate *
ug_record_get_private (UgRecord *self)
{
  return ug_record_get_instance_private (self);
}

/**
 * ug_record_bubble:
 * @from: where a change begins to be told
 * @change: what happened
 *
 * Emits `changed` on @from and on each of its owners up to the root.
 */
void
ug_record_bubble (UgRecord *from, const UgChange *change)
{
  g_autoptr (GPtrArray) path = g_ptr_array_new_with_free_func (g_object_unref);

  for (UgRecord *record = from; record != NULL; record = ug_record_get_private (record)->owner)
    g_ptr_array_add (path, g_object_ref (record));

  for (guint i = 0; i < path->len; i++)
    g_signal_emit (path->pdata[i], changed_signal, 0, change);
}

/**
 * ug_record_peek_value:
 * @self: a record
 * @field: index of a field
 *
 * Returns: (transfer none): the value itself
 */
GValue *
ug_record_peek_value (UgRecord *self, guint field)
{
  g_assert (field < UG_RECORD_GET_CLASS (self)->n_fields);

  return &ug_record_get_private (self)->values[field];
}

/* A text is never NULL and always valid UTF-8, so that no reader has to ask. */
static void
normalise_text (GValue *value)
{
  const char *text = g_value_get_string (value);

  if (text == NULL)
    g_value_set_static_string (value, "");
  else if (!g_utf8_validate (text, -1, NULL))
    g_value_take_string (value, g_utf8_make_valid (text, -1));
}

/**
 * ug_record_normalise:
 * @field: a field
 * @value: a value of it
 *
 * Brings a value into the one form in which it is kept.
 */
void
ug_record_normalise (const UgField *field, GValue *value)
{
  if (G_VALUE_HOLDS_STRING (value))
    normalise_text (value);
  else if (field->type == UG_FIELD_REFS && g_value_get_boxed (value) == NULL)
    g_value_take_boxed (value, g_new0 (char *, 1));
  else if (field->type == UG_FIELD_CHOICE)
    g_value_set_int (value,
                     CLAMP (g_value_get_int (value), 0, (int)ug_choice_count (field->choices) - 1));
}

static void
ug_record_constructed (GObject *object)
{
  UgRecord *self = UG_RECORD (object);
  UgRecordClass *klass = UG_RECORD_GET_CLASS (self);
  UgRecordPrivate *priv = ug_record_get_private (self);

  G_OBJECT_CLASS (ug_record_parent_class)->constructed (object);

  priv->id = ug_id_new ();
  priv->values = g_new0 (GValue, klass->n_fields + 1);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      g_value_init (&priv->values[i], ug_field_get_gtype (&klass->fields[i]));
      ug_record_normalise (&klass->fields[i], &priv->values[i]);
    }

  priv->lists = g_new0 (GListStore *, klass->n_lists + 1);
  for (guint i = 0; i < klass->n_lists; i++)
    priv->lists[i] = g_list_store_new (klass->lists[i].type ());
}

static void
orphan_children (GListModel *children)
{
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (UgRecord) child = g_list_model_get_item (children, i);

      ug_record_get_private (child)->owner = NULL;
    }
}

static void
ug_record_finalize (GObject *object)
{
  UgRecord *self = UG_RECORD (object);
  UgRecordClass *klass = UG_RECORD_GET_CLASS (self);
  UgRecordPrivate *priv = ug_record_get_private (self);

  for (guint i = 0; i < klass->n_lists; i++)
    {
      orphan_children (G_LIST_MODEL (priv->lists[i]));
      g_object_unref (priv->lists[i]);
    }
  for (guint i = 0; i < klass->n_fields; i++)
    g_value_unset (&priv->values[i]);
  g_free (priv->lists);
  g_free (priv->values);
  g_free (priv->id);
  g_free (priv->unknown);

  G_OBJECT_CLASS (ug_record_parent_class)->finalize (object);
}

static void
ug_record_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  ug_record_get (UG_RECORD (object), prop_id - 1, value);
}

static void
ug_record_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  ug_record_set (UG_RECORD (object), prop_id - 1, value);
}

static void
ug_record_class_init (UgRecordClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = ug_record_constructed;
  object_class->finalize = ug_record_finalize;

  /**
   * UgRecord::changed:
   * @self: the record, or an ancestor of the record that changed
   * @change: a `const UgChange *`
   *
   * Emitted on a record and then on each of its owners up to the root.
   */
  changed_signal = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
ug_record_init (UgRecord *self)
{
}

/**
 * ug_record_class_declare:
 * @klass: the class of a concrete record
 * @name: the stable name of the type
 * @fields: (array length=n_fields): its fields; kept, so it must be static
 * @n_fields: how many
 * @lists: (array length=n_lists) (nullable): its child lists; kept, so it must be static
 * @n_lists: how many
 *
 * Takes the tables of a concrete type and installs a property for every field.
 * Called by %UG_DEFINE_RECORD.
 */
void
ug_record_class_declare (UgRecordClass *klass,
                         const char *name,
                         const UgField *fields,
                         guint n_fields,
                         const UgListField *lists,
                         guint n_lists)
{
  /* GObject clears these two in every class, so that each concrete type has to name them. */
  G_OBJECT_CLASS (klass)->get_property = ug_record_get_property;
  G_OBJECT_CLASS (klass)->set_property = ug_record_set_property;

  klass->name = name;
  klass->fields = fields;
  klass->n_fields = n_fields;
  klass->lists = lists;
  klass->n_lists = n_lists;

  for (guint i = 0; i < n_fields; i++)
    g_object_class_install_property (G_OBJECT_CLASS (klass), i + 1,
                                     ug_field_new_pspec (&fields[i]));
}

/**
 * ug_record_new:
 * @type: a concrete record type
 *
 * Returns: (transfer full): an empty record with an identifier of its own
 */
gpointer
ug_record_new (GType type)
{
  g_return_val_if_fail (g_type_is_a (type, UG_TYPE_RECORD), NULL);

  return g_object_new (type, NULL);
}

/**
 * ug_record_new_with_id:
 * @type: a concrete record type
 * @id: the identifier it was stored or exported under
 *
 * Returns: (transfer full): an empty record
 */
gpointer
ug_record_new_with_id (GType type, const char *id)
{
  UgRecord *self = ug_record_new (type);

  g_return_val_if_fail (self != NULL && id != NULL, self);

  g_free (ug_record_get_private (self)->id);
  ug_record_get_private (self)->id = g_strdup (id);

  return self;
}

/**
 * ug_record_get_id:
 * @self: a record
 *
 * Returns: its identifier, which never changes
 */
const char *
ug_record_get_id (UgRecord *self)
{
  g_return_val_if_fail (UG_IS_RECORD (self), NULL);

  return ug_record_get_private (self)->id;
}

/**
 * ug_record_get_owner:
 * @self: a record
 *
 * Returns: (transfer none) (nullable): the record whose list holds @self
 */
UgRecord *
ug_record_get_owner (UgRecord *self)
{
  g_return_val_if_fail (UG_IS_RECORD (self), NULL);

  return ug_record_get_private (self)->owner;
}

/**
 * ug_record_get_root:
 * @self: a record
 *
 * Returns: (transfer none): the outermost owner, or @self when nothing owns it
 */
UgRecord *
ug_record_get_root (UgRecord *self)
{
  g_return_val_if_fail (UG_IS_RECORD (self), NULL);

  while (ug_record_get_private (self)->owner != NULL)
    self = ug_record_get_private (self)->owner;

  return self;
}

/**
 * ug_record_get_ancestor:
 * @self: a record
 * @type: a record type
 *
 * Returns: (transfer none) (nullable): the nearest of @self and its owners that is a @type
 */
gpointer
ug_record_get_ancestor (UgRecord *self, GType type)
{
  g_return_val_if_fail (UG_IS_RECORD (self), NULL);

  while (self != NULL && !G_TYPE_CHECK_INSTANCE_TYPE (self, type))
    self = ug_record_get_private (self)->owner;

  return self;
}

/**
 * ug_record_find:
 * @self: the record to search in, itself included
 * @id: (nullable): an identifier
 *
 * Returns: (transfer none) (nullable): the record of that identifier at any depth
 */
UgRecord *
ug_record_find (UgRecord *self, const char *id)
{
  g_return_val_if_fail (UG_IS_RECORD (self), NULL);

  if (id == NULL || *id == '\0')
    return NULL;
  if (g_str_equal (ug_record_get_private (self)->id, id))
    return self;

  for (guint list = 0; list < UG_RECORD_GET_CLASS (self)->n_lists; list++)
    for (guint i = 0; i < ug_record_count (self, list); i++)
      {
        UgRecord *found = ug_record_find (ug_record_peek (self, list, i), id);

        if (found != NULL)
          return found;
      }

  return NULL;
}

/**
 * ug_record_get_field:
 * @self: a record
 * @field: index of a field
 *
 * Returns: the declaration of the field
 */
const UgField *
ug_record_get_field (UgRecord *self, guint field)
{
  g_return_val_if_fail (UG_IS_RECORD (self), NULL);
  g_return_val_if_fail (field < UG_RECORD_GET_CLASS (self)->n_fields, NULL);

  return &UG_RECORD_GET_CLASS (self)->fields[field];
}

/**
 * ug_record_get:
 * @self: a record
 * @field: index of a field
 * @value: an initialised value of the field's type
 *
 * Copies the field into @value.
 */
void
ug_record_get (UgRecord *self, guint field, GValue *value)
{
  g_return_if_fail (UG_IS_RECORD (self));

  g_value_copy (ug_record_peek_value (self, field), value);
}

/**
 * ug_record_set:
 * @self: a record
 * @field: index of a field
 * @value: a value of the field's type
 *
 * The one door through which every change of a field passes: compares, notifies, bubbles.
 *
 * Returns: whether anything changed
 */
gboolean
ug_record_set (UgRecord *self, guint field, const GValue *value)
{
  const UgField *declared = ug_record_get_field (self, field);
  g_auto (GValue) next = G_VALUE_INIT;
  g_auto (GValue) old = G_VALUE_INIT;
  UgChange change = { UG_CHANGE_FIELD, self, field, &old };

  g_return_val_if_fail (declared != NULL, FALSE);

  g_value_init (&next, ug_field_get_gtype (declared));
  g_value_copy (value, &next);
  ug_record_normalise (declared, &next);
  if (ug_field_values_equal (declared, ug_record_peek_value (self, field), &next))
    return FALSE;

  old = *ug_record_peek_value (self, field);
  *ug_record_peek_value (self, field) = next;
  next = (GValue)G_VALUE_INIT;

  g_object_ref (self);
  g_object_notify (G_OBJECT (self), declared->name);
  ug_record_bubble (self, &change);
  g_object_unref (self);

  return TRUE;
}

/* ug-record.c: fields from a table, lists of children, and changes that bubble to the root.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-record.h"

#include "ug-id.h"

typedef struct
{
  char *id;
  UgRecord *owner; /* not owned: an owner holds its children */
  guint list;      /* which of the owner's lists */
  GValue *values;
  GListStore **lists;
} UgRecordPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (UgRecord, ug_record, G_TYPE_OBJECT)

static guint changed_signal;

static UgRecordPrivate *
get_private (UgRecord *self)
{
  return ug_record_get_instance_private (self);
}

static void
bubble (UgRecord *from, const UgChange *change)
{
  g_autoptr (GPtrArray) path = g_ptr_array_new_with_free_func (g_object_unref);

  for (UgRecord *record = from; record != NULL; record = get_private (record)->owner)
    g_ptr_array_add (path, g_object_ref (record));

  for (guint i = 0; i < path->len; i++)
    g_signal_emit (path->pdata[i], changed_signal, 0, change);
}

static GValue *
peek_value (UgRecord *self, guint field)
{
  g_assert (field < UG_RECORD_GET_CLASS (self)->n_fields);

  return &get_private (self)->values[field];
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

static void
normalise (const UgField *field, GValue *value)
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
  UgRecordPrivate *priv = get_private (self);

  G_OBJECT_CLASS (ug_record_parent_class)->constructed (object);

  priv->id = ug_id_new ();
  priv->values = g_new0 (GValue, klass->n_fields + 1);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      g_value_init (&priv->values[i], ug_field_get_gtype (&klass->fields[i]));
      normalise (&klass->fields[i], &priv->values[i]);
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

      get_private (child)->owner = NULL;
    }
}

static void
ug_record_finalize (GObject *object)
{
  UgRecord *self = UG_RECORD (object);
  UgRecordClass *klass = UG_RECORD_GET_CLASS (self);
  UgRecordPrivate *priv = get_private (self);

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

  g_free (get_private (self)->id);
  get_private (self)->id = g_strdup (id);

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

  return get_private (self)->id;
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

  return get_private (self)->owner;
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

  while (get_private (self)->owner != NULL)
    self = get_private (self)->owner;

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
    self = get_private (self)->owner;

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
  if (g_str_equal (get_private (self)->id, id))
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

  g_value_copy (peek_value (self, field), value);
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
  normalise (declared, &next);
  if (ug_field_values_equal (declared, peek_value (self, field), &next))
    return FALSE;

  old = *peek_value (self, field);
  *peek_value (self, field) = next;
  next = (GValue)G_VALUE_INIT;

  g_object_ref (self);
  g_object_notify (G_OBJECT (self), declared->name);
  bubble (self, &change);
  g_object_unref (self);

  return TRUE;
}

/**
 * ug_record_get_text:
 * @self: a record
 * @field: index of a field that holds text, a date, a moment or a reference
 *
 * Returns: the text, never %NULL; valid until the field changes
 */
const char *
ug_record_get_text (UgRecord *self, guint field)
{
  g_return_val_if_fail (UG_IS_RECORD (self), "");

  return g_value_get_string (peek_value (self, field));
}

int
ug_record_get_choice (UgRecord *self, guint field)
{
  g_return_val_if_fail (UG_IS_RECORD (self), 0);

  return g_value_get_int (peek_value (self, field));
}

gint64
ug_record_get_number (UgRecord *self, guint field)
{
  g_return_val_if_fail (UG_IS_RECORD (self), 0);

  return g_value_get_int64 (peek_value (self, field));
}

gboolean
ug_record_get_switch (UgRecord *self, guint field)
{
  g_return_val_if_fail (UG_IS_RECORD (self), FALSE);

  return g_value_get_boolean (peek_value (self, field));
}

/**
 * ug_record_get_refs:
 * @self: a record
 * @field: index of a field that holds references
 *
 * Returns: (array zero-terminated=1): the identifiers, never %NULL; valid until the field changes
 */
const char *const *
ug_record_get_refs (UgRecord *self, guint field)
{
  g_return_val_if_fail (UG_IS_RECORD (self), NULL);

  return g_value_get_boxed (peek_value (self, field));
}

/**
 * ug_record_get_term:
 * @self: a record
 * @field: index of a field that holds a term
 *
 * Returns: (transfer none) (nullable): the term
 */
UgTerm *
ug_record_get_term (UgRecord *self, guint field)
{
  g_return_val_if_fail (UG_IS_RECORD (self), NULL);

  return g_value_get_boxed (peek_value (self, field));
}

UgCalendar *
ug_record_get_calendar (UgRecord *self, guint field)
{
  g_return_val_if_fail (UG_IS_RECORD (self), NULL);

  return g_value_get_boxed (peek_value (self, field));
}

GBytes *
ug_record_get_bytes (UgRecord *self, guint field)
{
  g_return_val_if_fail (UG_IS_RECORD (self), NULL);

  return g_value_get_boxed (peek_value (self, field));
}

void
ug_record_set_text (UgRecord *self, guint field, const char *text)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, text);
  ug_record_set (self, field, &value);
}

void
ug_record_set_choice (UgRecord *self, guint field, int choice)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_INT);
  g_value_set_int (&value, choice);
  ug_record_set (self, field, &value);
}

void
ug_record_set_number (UgRecord *self, guint field, gint64 number)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_INT64);
  g_value_set_int64 (&value, number);
  ug_record_set (self, field, &value);
}

void
ug_record_set_switch (UgRecord *self, guint field, gboolean on)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_BOOLEAN);
  g_value_set_boolean (&value, on);
  ug_record_set (self, field, &value);
}

static void
set_boxed (UgRecord *self, guint field, GType type, gconstpointer boxed)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, type);
  g_value_set_boxed (&value, boxed);
  ug_record_set (self, field, &value);
}

void
ug_record_set_refs (UgRecord *self, guint field, const char *const *ids)
{
  set_boxed (self, field, G_TYPE_STRV, ids);
}

void
ug_record_set_term (UgRecord *self, guint field, UgTerm *term)
{
  set_boxed (self, field, UG_TYPE_TERM, term);
}

void
ug_record_set_calendar (UgRecord *self, guint field, UgCalendar *calendar)
{
  set_boxed (self, field, UG_TYPE_CALENDAR, calendar);
}

void
ug_record_set_bytes (UgRecord *self, guint field, GBytes *bytes)
{
  set_boxed (self, field, G_TYPE_BYTES, bytes);
}

/**
 * ug_record_has_ref:
 * @self: a record
 * @field: index of a field that holds references
 * @id: an identifier
 *
 * Returns: whether the field refers to @id
 */
gboolean
ug_record_has_ref (UgRecord *self, guint field, const char *id)
{
  return g_strv_contains (ug_record_get_refs (self, field), id);
}

/**
 * ug_record_toggle_ref:
 * @self: a record
 * @field: index of a field that holds references
 * @id: an identifier
 * @on: whether the field shall refer to it
 */
void
ug_record_toggle_ref (UgRecord *self, guint field, const char *id, gboolean on)
{
  const char *const *ids = ug_record_get_refs (self, field);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) next = NULL;

  if (on == ug_record_has_ref (self, field, id))
    return;

  for (guint i = 0; ids[i] != NULL; i++)
    if (!g_str_equal (ids[i], id))
      g_strv_builder_add (builder, ids[i]);
  if (on)
    g_strv_builder_add (builder, id);

  next = g_strv_builder_end (builder);
  ug_record_set_refs (self, field, (const char *const *)next);
}

/**
 * ug_record_is_blank:
 * @self: a record
 * @field: index of a field
 *
 * Returns: whether the field says nothing: as it was when the record was made
 */
gboolean
ug_record_is_blank (UgRecord *self, guint field)
{
  const UgField *declared = ug_record_get_field (self, field);
  g_auto (GValue) blank = G_VALUE_INIT;

  g_return_val_if_fail (declared != NULL, TRUE);

  g_value_init (&blank, ug_field_get_gtype (declared));
  normalise (declared, &blank);

  return ug_field_values_equal (declared, peek_value (self, field), &blank);
}

/**
 * ug_record_get_list:
 * @self: a record
 * @list: index of a child list
 *
 * Returns: (transfer none): the children; change it only through the functions here
 */
GListModel *
ug_record_get_list (UgRecord *self, guint list)
{
  g_return_val_if_fail (UG_IS_RECORD (self), NULL);
  g_return_val_if_fail (list < UG_RECORD_GET_CLASS (self)->n_lists, NULL);

  return G_LIST_MODEL (get_private (self)->lists[list]);
}

guint
ug_record_count (UgRecord *self, guint list)
{
  return g_list_model_get_n_items (ug_record_get_list (self, list));
}

/**
 * ug_record_peek:
 * @self: a record
 * @list: index of a child list
 * @position: place in it
 *
 * Returns: (transfer none) (nullable): the child at @position
 */
gpointer
ug_record_peek (UgRecord *self, guint list, guint position)
{
  g_autoptr (UgRecord) child = g_list_model_get_item (ug_record_get_list (self, list), position);

  return child; /* the list keeps it alive */
}

/**
 * ug_record_add:
 * @self: a record
 * @list: index of a child list
 *
 * Makes an empty child at the end of the list.
 *
 * Returns: (transfer none): the child
 */
gpointer
ug_record_add (UgRecord *self, guint list)
{
  g_autoptr (UgRecord) child = ug_record_new (UG_RECORD_GET_CLASS (self)->lists[list].type ());

  ug_record_append (self, list, child);

  return child;
}

void
ug_record_append (UgRecord *self, guint list, UgRecord *child)
{
  ug_record_insert (self, list, ug_record_count (self, list), child);
}

/**
 * ug_record_insert:
 * @self: a record
 * @list: index of a child list
 * @position: where; past the end means at the end
 * @child: (transfer none): a record that no list holds
 */
void
ug_record_insert (UgRecord *self, guint list, guint position, UgRecord *child)
{
  UgChange change = { UG_CHANGE_ADDED, child, 0, NULL, self, list, position };

  g_return_if_fail (UG_IS_RECORD (self) && UG_IS_RECORD (child));
  g_return_if_fail (get_private (child)->owner == NULL);
  g_return_if_fail (ug_record_get_root (self) != child);

  change.position = MIN (position, ug_record_count (self, list));
  get_private (child)->owner = self;
  get_private (child)->list = list;
  g_list_store_insert (get_private (self)->lists[list], change.position, child);
  bubble (self, &change);
}

/**
 * ug_record_remove:
 * @child: a record that a list holds
 *
 * Takes it out of its list. It lives on as long as somebody holds it, and `ug_record_insert()`
 * brings it back with all it owns.
 */
void
ug_record_remove (UgRecord *child)
{
  UgChange change = { UG_CHANGE_REMOVED, child };
  g_autoptr (UgRecord) held = g_object_ref (child);

  g_return_if_fail (UG_IS_RECORD (child));

  if (!ug_record_get_place (child, &change.list, &change.position))
    return;

  change.owner = get_private (child)->owner;
  get_private (child)->owner = NULL;
  g_list_store_remove (get_private (change.owner)->lists[change.list], change.position);
  bubble (change.owner, &change);
}

/**
 * ug_record_move:
 * @child: a record that a list holds
 * @position: its new place; past the end means the last
 */
void
ug_record_move (UgRecord *child, guint position)
{
  UgChange change = { UG_CHANGE_MOVED, child };
  g_autoptr (UgRecord) held = g_object_ref (child);
  GListStore *store;
  guint from;

  g_return_if_fail (UG_IS_RECORD (child));

  if (!ug_record_get_place (child, &change.list, &from))
    return;

  change.owner = get_private (child)->owner;
  change.position = MIN (position, ug_record_count (change.owner, change.list) - 1);
  if (change.position == from)
    return;

  store = get_private (change.owner)->lists[change.list];
  g_list_store_remove (store, from);
  g_list_store_insert (store, change.position, child);
  bubble (change.owner, &change);
}

/**
 * ug_record_get_place:
 * @child: a record
 * @list: (out) (optional): which of its owner's lists holds it
 * @position: (out) (optional): where in that list
 *
 * Returns: whether a list holds it at all
 */
gboolean
ug_record_get_place (UgRecord *child, guint *list, guint *position)
{
  UgRecordPrivate *priv = get_private (child);

  if (priv->owner == NULL)
    return FALSE;
  if (list != NULL)
    *list = priv->list;

  return g_list_store_find (get_private (priv->owner)->lists[priv->list], child, position);
}

static gboolean
lists_equal (UgRecord *a, UgRecord *b, guint list)
{
  const guint count = ug_record_count (a, list);

  if (count != ug_record_count (b, list))
    return FALSE;

  for (guint i = 0; i < count; i++)
    if (!ug_record_equal (ug_record_peek (a, list, i), ug_record_peek (b, list, i)))
      return FALSE;

  return TRUE;
}

/**
 * ug_record_equal:
 * @a: a record
 * @b: another
 *
 * Returns: whether both are of one type and identifier and say the same, with all they own
 */
gboolean
ug_record_equal (UgRecord *a, UgRecord *b)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (a);

  if (klass != UG_RECORD_GET_CLASS (b) || !g_str_equal (ug_record_get_id (a), ug_record_get_id (b)))
    return FALSE;

  for (guint i = 0; i < klass->n_fields; i++)
    if (!ug_field_values_equal (&klass->fields[i], peek_value (a, i), peek_value (b, i)))
      return FALSE;
  for (guint i = 0; i < klass->n_lists; i++)
    if (!lists_equal (a, b, i))
      return FALSE;

  return TRUE;
}

/**
 * ug_record_copy:
 * @self: a record
 * @renamed: (nullable) (element-type utf8 utf8): filled with old → new identifier of every record
 *   copied; %NULL keeps the identifiers, as for a snapshot
 *
 * Copies a record with all it owns. References are copied as they are: call
 * `ug_record_rename_refs()` once everything that belongs together has been copied.
 *
 * Returns: (transfer full): the copy, which no list holds
 */
gpointer
ug_record_copy (UgRecord *self, GHashTable *renamed)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (self);
  UgRecord *copy;

  if (renamed == NULL)
    copy = ug_record_new_with_id (G_OBJECT_TYPE (self), ug_record_get_id (self));
  else
    copy = ug_record_new (G_OBJECT_TYPE (self));
  if (renamed != NULL)
    g_hash_table_insert (renamed, g_strdup (ug_record_get_id (self)),
                         g_strdup (ug_record_get_id (copy)));

  for (guint i = 0; i < klass->n_fields; i++)
    ug_record_set (copy, i, peek_value (self, i));
  for (guint list = 0; list < klass->n_lists; list++)
    for (guint i = 0; i < ug_record_count (self, list); i++)
      {
        g_autoptr (UgRecord) child = ug_record_copy (ug_record_peek (self, list, i), renamed);

        ug_record_append (copy, list, child);
      }

  return copy;
}

static void
rename_ref (UgRecord *self, guint field, GHashTable *renamed)
{
  const char *next = g_hash_table_lookup (renamed, ug_record_get_text (self, field));

  if (next != NULL)
    ug_record_set_text (self, field, next);
}

static void
rename_each_ref (UgRecord *self, guint field, GHashTable *renamed)
{
  const char *const *ids = ug_record_get_refs (self, field);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) next = NULL;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const char *name = g_hash_table_lookup (renamed, ids[i]);

      g_strv_builder_add (builder, name != NULL ? name : ids[i]);
    }

  next = g_strv_builder_end (builder);
  ug_record_set_refs (self, field, (const char *const *)next);
}

/**
 * ug_record_rename_refs:
 * @self: a record
 * @renamed: (element-type utf8 utf8): old → new identifiers
 *
 * Points the references of @self, and of all it owns, at the new identifiers. Terms that run on a
 * renamed calendar follow it.
 */
void
ug_record_rename_refs (UgRecord *self, GHashTable *renamed)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    switch (klass->fields[i].type)
      {
      case UG_FIELD_REF:
        rename_ref (self, i, renamed);
        break;
      case UG_FIELD_REFS:
        rename_each_ref (self, i, renamed);
        break;
      case UG_FIELD_TERM:
        {
          UgTerm *term = ug_record_get_term (self, i);
          const char *calendar = term != NULL ? ug_term_get_calendar (term) : NULL;
          const char *next = calendar != NULL ? g_hash_table_lookup (renamed, calendar) : NULL;

          if (next != NULL)
            {
              g_autoptr (UgTerm) moved = ug_term_with_calendar (term, next);

              ug_record_set_term (self, i, moved);
            }
        }
        break;
      default:
        break;
      }

  for (guint list = 0; list < klass->n_lists; list++)
    for (guint i = 0; i < ug_record_count (self, list); i++)
      ug_record_rename_refs (ug_record_peek (self, list, i), renamed);
}

/**
 * ug_record_foreach:
 * @self: a record
 * @visit: (scope call): called for @self and then for all it owns, owners before children
 * @user_data: for @visit
 */
void
ug_record_foreach (UgRecord *self, UgRecordVisitor visit, gpointer user_data)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (self);

  visit (self, user_data);
  for (guint list = 0; list < klass->n_lists; list++)
    for (guint i = 0; i < ug_record_count (self, list); i++)
      ug_record_foreach (ug_record_peek (self, list, i), visit, user_data);
}

/* ug-store-changes.c: copies of what changed, so that no other thread ever looks at a live record.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-store-changes-private.h"

#include "ug-agreement.h"
#include "ug-client.h"
#include "ug-past-change.h"

G_DEFINE_BOXED_TYPE (UgStoreChanges, ug_store_changes, ug_store_changes_ref, ug_store_changes_unref)

static void
free_put (UgPut *put)
{
  g_object_unref (put->tree);
  g_free (put->owner);
  g_free (put);
}

static void
free_drop (UgDrop *drop)
{
  g_free (drop->id);
  g_free (drop);
}

static void
free_field (UgFieldChange *change)
{
  g_value_unset (&change->old);
  g_value_unset (&change->now);
  g_free (change->id);
  g_free (change);
}

static void
free_order (UgOrder *order)
{
  g_ptr_array_unref (order->ids);
  g_free (order);
}

static void
free_place (UgPlaceChange *place)
{
  g_free (place->agreement);
  g_free (place->step);
  g_free (place->record);
  g_free (place->field);
  g_free (place);
}

/* A change in an agreement touches the agreement: what was sealed of it is not all there is any
 * more. Any other touches the client as a whole. */
static void
touch (UgStoreChanges *self, UgRecord *root, UgRecord *record)
{
  UgRecord *agreement = ug_record_get_ancestor (record, UG_TYPE_AGREEMENT);

  if (!UG_IS_CLIENT (root))
    return;

  g_hash_table_add (self->clients, g_strdup (ug_record_get_id (root)));
  g_hash_table_add (self->touched,
                    g_strdup (ug_record_get_id (agreement != NULL ? agreement : root)));
}

/**
 * ug_store_changes_new:
 *
 * Returns: (transfer full): no changes yet
 */
UgStoreChanges *
ug_store_changes_new (void)
{
  UgStoreChanges *self = g_new0 (UgStoreChanges, 1);

  g_atomic_ref_count_init (&self->references);
  self->drops = g_ptr_array_new_with_free_func ((GDestroyNotify)free_drop);
  self->puts = g_ptr_array_new_with_free_func ((GDestroyNotify)free_put);
  self->fields = g_ptr_array_new_with_free_func ((GDestroyNotify)free_field);
  self->orders = g_ptr_array_new_with_free_func ((GDestroyNotify)free_order);
  self->places = g_ptr_array_new_with_free_func ((GDestroyNotify)free_place);
  self->versions = g_ptr_array_new_with_free_func ((GDestroyNotify)g_ptr_array_unref);
  self->past = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_past_change_free);
  self->clients = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->touched = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return self;
}

UgStoreChanges *
ug_store_changes_ref (UgStoreChanges *self)
{
  g_atomic_ref_count_inc (&self->references);

  return self;
}

void
ug_store_changes_unref (UgStoreChanges *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_ptr_array_unref (self->drops);
  g_ptr_array_unref (self->puts);
  g_ptr_array_unref (self->fields);
  g_ptr_array_unref (self->orders);
  g_ptr_array_unref (self->places);
  g_ptr_array_unref (self->versions);
  g_ptr_array_unref (self->past);
  g_hash_table_unref (self->clients);
  g_hash_table_unref (self->touched);
  g_free (self);
}

gboolean
ug_store_changes_is_empty (UgStoreChanges *self)
{
  return self->drops->len + self->puts->len + self->fields->len + self->orders->len
             + self->places->len + self->versions->len + self->past->len
         == 0;
}

/**
 * ug_store_changes_put:
 * @self: changes
 * @record: a record, new or brought back
 *
 * Stores @record with all it owns as it stands now, in place of what the store has of it. A record
 * that a list holds needs an owner that the store has, or that is put as well.
 */
void
ug_store_changes_put (UgStoreChanges *self, UgRecord *record)
{
  UgPut *put = g_new0 (UgPut, 1);
  UgRecord *owner = ug_record_get_owner (record);
  guint list;

  put->tree = ug_record_copy (record, NULL);
  if (owner != NULL && ug_record_get_place (record, &list, &put->position))
    {
      put->owner = g_strdup (ug_record_get_id (owner));
      put->list = UG_RECORD_GET_CLASS (owner)->lists[list].name;
    }
  g_ptr_array_add (self->puts, put);
  touch (self, ug_record_get_root (record), record);
}

/**
 * ug_store_changes_drop:
 * @self: changes
 * @root: the root it belonged to
 * @record: a record that left its list, or a root
 *
 * Takes @record out of the store with all it owns. Its history stays.
 */
void
ug_store_changes_drop (UgStoreChanges *self, UgRecord *root, UgRecord *record)
{
  UgDrop *drop = g_new0 (UgDrop, 1);

  drop->type = G_OBJECT_TYPE (record);
  drop->id = g_strdup (ug_record_get_id (record));
  g_ptr_array_add (self->drops, drop);
  touch (self, root, record);
}

/**
 * ug_store_changes_field:
 * @self: changes
 * @record: a record that the store has
 * @field: index of a field that changed
 * @old: what it said before
 *
 * Stores what the field says now.
 */
void
ug_store_changes_field (UgStoreChanges *self, UgRecord *record, guint field, const GValue *old)
{
  UgFieldChange *change = g_new0 (UgFieldChange, 1);

  change->type = G_OBJECT_TYPE (record);
  change->id = g_strdup (ug_record_get_id (record));
  change->field = ug_record_get_field (record, field);
  g_value_init (&change->old, ug_field_get_gtype (change->field));
  g_value_init (&change->now, ug_field_get_gtype (change->field));
  g_value_copy (old, &change->old);
  ug_record_get (record, field, &change->now);
  g_ptr_array_add (self->fields, change);
  /* A private note is no part of any version, so it makes no draft of the next one. */
  touch (self, ug_record_get_root (record),
         change->field->flags & UG_FIELD_PRIVATE ? ug_record_get_root (record) : record);
}

/**
 * ug_store_changes_order:
 * @self: changes
 * @owner: a record
 * @list: which of its lists
 *
 * Stores the order that the children of the list have now.
 */
void
ug_store_changes_order (UgStoreChanges *self, UgRecord *owner, guint list)
{
  UgOrder *order = g_new0 (UgOrder, 1);

  order->type = UG_RECORD_GET_CLASS (owner)->lists[list].type ();
  order->ids = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < ug_record_count (owner, list); i++)
    g_ptr_array_add (order->ids, g_strdup (ug_record_get_id (ug_record_peek (owner, list, i))));
  g_ptr_array_add (self->orders, order);
  touch (self, ug_record_get_root (owner), owner);
}

/**
 * ug_store_changes_place:
 * @self: changes
 * @agreement: identifier of an agreement
 * @step: nick of the step of the walk
 * @record: (nullable): identifier of the record with the focus
 * @field: (nullable): name of its field
 *
 * Stores where we stopped. It does not count as a change of the agreement.
 */
void
ug_store_changes_place (UgStoreChanges *self,
                        const char *agreement,
                        const char *step,
                        const char *record,
                        const char *field)
{
  UgPlaceChange *place = g_new0 (UgPlaceChange, 1);

  place->agreement = g_strdup (agreement);
  place->step = g_strdup (step);
  place->record = g_strdup (record != NULL ? record : "");
  place->field = g_strdup (field != NULL ? field : "");
  g_ptr_array_add (self->places, place);
}

/**
 * ug_store_changes_versions:
 * @self: a set of changes
 * @versions: (element-type UgVersion): all versions of one agreement that somebody brings, the
 * first one first, each bound to the one before it
 *
 * Takes in what was sealed elsewhere. What goes on where ours ends becomes ours; what stands in the
 * place of ours is kept beside it.
 */
void
ug_store_changes_versions (UgStoreChanges *self, GPtrArray *versions)
{
  g_return_if_fail (self != NULL && versions != NULL);

  if (versions->len > 0)
    g_ptr_array_add (self->versions, g_ptr_array_ref (versions));
}

/**
 * ug_store_changes_past:
 * @self: a set of changes
 * @past: (element-type UgPastChange): changes of fields that were made elsewhere, none of which the
 *   store has
 *
 * Takes in what fields said before, where somebody else changed them.
 */
void
ug_store_changes_past (UgStoreChanges *self, GPtrArray *past)
{
  g_return_if_fail (self != NULL && past != NULL);

  for (guint i = 0; i < past->len; i++)
    {
      const UgPastChange *change = past->pdata[i];

      g_ptr_array_add (self->past,
                       ug_past_change_new (change->record, change->field, change->before,
                                           change->after, change->at, change->who));
    }
}

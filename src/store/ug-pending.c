/* ug-pending.c: what has changed in live records and is not stored yet.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-pending.h"

/* One field or one list of a record. */
typedef struct
{
  UgRecord *record;
  guint index;
} UgSpot;

typedef struct
{
  UgRecord *root;
  GValue old;
} UgFirstValue;

typedef struct
{
  char *step;
  char *record;
  char *field;
} UgPlace;

struct _UgPending
{
  GHashTable *roots;  /* root → whether it stays */
  GHashTable *moved;  /* record that came or went → root */
  GHashTable *fields; /* UgSpot → UgFirstValue */
  GHashTable *lists;  /* UgSpot → root */
  GHashTable *places; /* agreement's id → UgPlace */
};

static UgSpot *
new_spot (UgRecord *record, guint index)
{
  UgSpot *spot = g_new (UgSpot, 1);

  spot->record = g_object_ref (record);
  spot->index = index;

  return spot;
}

static void
free_spot (UgSpot *spot)
{
  g_object_unref (spot->record);
  g_free (spot);
}

static guint
hash_spot (gconstpointer key)
{
  const UgSpot *spot = key;

  return g_direct_hash (spot->record) * 31 + spot->index;
}

static gboolean
spots_equal (gconstpointer a, gconstpointer b)
{
  const UgSpot *one = a;
  const UgSpot *other = b;

  return one->record == other->record && one->index == other->index;
}

static UgFirstValue *
new_first (UgRecord *root, const GValue *old)
{
  UgFirstValue *first = g_new0 (UgFirstValue, 1);

  first->root = g_object_ref (root);
  g_value_init (&first->old, G_VALUE_TYPE (old));
  g_value_copy (old, &first->old);

  return first;
}

static void
free_first (UgFirstValue *first)
{
  g_object_unref (first->root);
  g_value_unset (&first->old);
  g_free (first);
}

static void
free_place (UgPlace *place)
{
  g_free (place->step);
  g_free (place->record);
  g_free (place->field);
  g_free (place);
}

UgPending *
ug_pending_new (void)
{
  UgPending *self = g_new0 (UgPending, 1);

  self->roots = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->moved = g_hash_table_new_full (NULL, NULL, g_object_unref, g_object_unref);
  self->fields = g_hash_table_new_full (hash_spot, spots_equal, (GDestroyNotify)free_spot,
                                        (GDestroyNotify)free_first);
  self->lists =
      g_hash_table_new_full (hash_spot, spots_equal, (GDestroyNotify)free_spot, g_object_unref);
  self->places =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)free_place);

  return self;
}

void
ug_pending_free (UgPending *self)
{
  g_hash_table_unref (self->roots);
  g_hash_table_unref (self->moved);
  g_hash_table_unref (self->fields);
  g_hash_table_unref (self->lists);
  g_hash_table_unref (self->places);
  g_free (self);
}

static void
gather_field (UgPending *self, UgRecord *root, const UgChange *change)
{
  const UgSpot spot = { change->record, change->field };

  if (!g_hash_table_contains (self->fields, &spot))
    g_hash_table_insert (self->fields, new_spot (change->record, change->field),
                         new_first (root, change->old));
}

/**
 * ug_pending_gather:
 * @self: pending changes
 * @root: the root that @change has bubbled to
 * @change: what changed
 */
void
ug_pending_gather (UgPending *self, UgRecord *root, const UgChange *change)
{
  if (change->kind == UG_CHANGE_FIELD)
    {
      gather_field (self, root, change);
      return;
    }

  if (change->kind != UG_CHANGE_MOVED)
    g_hash_table_replace (self->moved, g_object_ref (change->record), g_object_ref (root));
  g_hash_table_replace (self->lists, new_spot (change->owner, change->list), g_object_ref (root));
}

/**
 * ug_pending_root:
 * @self: pending changes
 * @root: a root
 * @stays: whether it shall be stored with all it owns, or taken out
 */
void
ug_pending_root (UgPending *self, UgRecord *root, gboolean stays)
{
  g_hash_table_replace (self->roots, g_object_ref (root), GINT_TO_POINTER (stays));
}

void
ug_pending_place (
    UgPending *self, const char *agreement, const char *step, const char *record, const char *field)
{
  UgPlace *place = g_new0 (UgPlace, 1);

  place->step = g_strdup (step);
  place->record = g_strdup (record);
  place->field = g_strdup (field);
  g_hash_table_replace (self->places, g_strdup (agreement), place);
}

/* Of one thing that changed twice, what was said before the first change counts… */
static void
take_back_fields (UgPending *self, UgPending *older)
{
  GHashTableIter iter;
  gpointer key, value;

  g_hash_table_iter_init (&iter, older->fields);
  while (g_hash_table_iter_next (&iter, &key, &value))
    {
      g_hash_table_iter_steal (&iter);
      g_hash_table_replace (self->fields, key, value);
    }
}

/* …and otherwise the later of the two. */
static void
take_back_others (GHashTable *newer, GHashTable *older)
{
  GHashTableIter iter;
  gpointer key, value;

  g_hash_table_iter_init (&iter, older);
  while (g_hash_table_iter_next (&iter, &key, &value))
    if (!g_hash_table_contains (newer, key))
      {
        g_hash_table_iter_steal (&iter);
        g_hash_table_insert (newer, key, value);
      }
}

/**
 * ug_pending_take_back:
 * @self: pending changes
 * @older: (transfer full): changes that were frozen before and could not be stored
 */
void
ug_pending_take_back (UgPending *self, UgPending *older)
{
  take_back_fields (self, older);
  take_back_others (self->roots, older->roots);
  take_back_others (self->moved, older->moved);
  take_back_others (self->lists, older->lists);
  take_back_others (self->places, older->places);
  ug_pending_free (older);
}

/* Whether storing something above @record stores it too. */
static gboolean
is_covered (UgPending *self, UgRecord *record)
{
  for (; record != NULL; record = ug_record_get_owner (record))
    if (g_hash_table_contains (self->moved, record) || g_hash_table_contains (self->roots, record))
      return TRUE;

  return FALSE;
}

static gboolean
belongs_to (UgRecord *record, UgRecord *root)
{
  return ug_record_get_root (record) == root;
}

static void
freeze_roots (UgPending *self, UgStoreChanges *changes)
{
  GHashTableIter iter;
  gpointer root, stays;

  g_hash_table_iter_init (&iter, self->roots);
  while (g_hash_table_iter_next (&iter, &root, &stays))
    if (stays)
      ug_store_changes_put (changes, root);
    else
      ug_store_changes_drop (changes, root, root);
}

/* What is stored with something above it has to leave its old place in the store as well. */
static void
freeze_moved (UgPending *self, UgStoreChanges *changes)
{
  GHashTableIter iter;
  gpointer record, root;

  g_hash_table_iter_init (&iter, self->moved);
  while (g_hash_table_iter_next (&iter, &record, &root))
    if (belongs_to (record, root) && !is_covered (self, ug_record_get_owner (record)))
      ug_store_changes_put (changes, record);
    else
      ug_store_changes_drop (changes, root, record);
}

static void
freeze_fields (UgPending *self, UgStoreChanges *changes)
{
  GHashTableIter iter;
  gpointer key, value;

  g_hash_table_iter_init (&iter, self->fields);
  while (g_hash_table_iter_next (&iter, &key, &value))
    {
      const UgSpot *spot = key;
      const UgFirstValue *first = value;

      if (belongs_to (spot->record, first->root) && !is_covered (self, spot->record))
        ug_store_changes_field (changes, spot->record, spot->index, &first->old);
    }
}

static void
freeze_lists (UgPending *self, UgStoreChanges *changes)
{
  GHashTableIter iter;
  gpointer key, root;

  g_hash_table_iter_init (&iter, self->lists);
  while (g_hash_table_iter_next (&iter, &key, &root))
    {
      const UgSpot *spot = key;

      if (belongs_to (spot->record, root) && !is_covered (self, spot->record))
        ug_store_changes_order (changes, spot->record, spot->index);
    }
}

static void
freeze_places (UgPending *self, UgStoreChanges *changes)
{
  GHashTableIter iter;
  gpointer agreement, value;

  g_hash_table_iter_init (&iter, self->places);
  while (g_hash_table_iter_next (&iter, &agreement, &value))
    {
      const UgPlace *place = value;

      ug_store_changes_place (changes, agreement, place->step, place->record, place->field);
    }
}

/**
 * ug_pending_freeze:
 * @self: pending changes
 *
 * Returns: (transfer full): the changes with the values of this moment
 */
UgStoreChanges *
ug_pending_freeze (UgPending *self)
{
  UgStoreChanges *changes = ug_store_changes_new ();

  freeze_roots (self, changes);
  freeze_moved (self, changes);
  freeze_fields (self, changes);
  freeze_lists (self, changes);
  freeze_places (self, changes);

  return changes;
}

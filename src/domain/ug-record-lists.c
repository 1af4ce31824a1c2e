/* ug-record-lists.c: the children a record owns, and their order.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-record.h"

#include "ug-record-private.h"

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

  return G_LIST_MODEL (ug_record_get_private (self)->lists[list]);
}

/**
 * ug_record_count:
 * @self: a record
 * @list: index of a child list
 *
 * Returns: how many children it holds
 */
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

/**
 * ug_record_append:
 * @self: a record
 * @list: index of a child list
 * @child: (transfer none): a record that no list holds
 *
 * Puts the child at the end of the list.
 */
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
  g_return_if_fail (ug_record_get_private (child)->owner == NULL);
  g_return_if_fail (ug_record_get_root (self) != child);

  change.position = MIN (position, ug_record_count (self, list));
  ug_record_get_private (child)->owner = self;
  ug_record_get_private (child)->list = list;
  g_list_store_insert (ug_record_get_private (self)->lists[list], change.position, child);
  ug_record_bubble (self, &change);
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

  change.owner = ug_record_get_private (child)->owner;
  ug_record_get_private (child)->owner = NULL;
  g_list_store_remove (ug_record_get_private (change.owner)->lists[change.list], change.position);
  ug_record_bubble (change.owner, &change);
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

  change.owner = ug_record_get_private (child)->owner;
  change.position = MIN (position, ug_record_count (change.owner, change.list) - 1);
  if (change.position == from)
    return;

  store = ug_record_get_private (change.owner)->lists[change.list];
  g_list_store_remove (store, from);
  g_list_store_insert (store, change.position, child);
  ug_record_bubble (change.owner, &change);
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
  UgRecordPrivate *priv = ug_record_get_private (child);

  if (priv->owner == NULL)
    return FALSE;
  if (list != NULL)
    *list = priv->list;

  return g_list_store_find (ug_record_get_private (priv->owner)->lists[priv->list], child,
                            position);
}

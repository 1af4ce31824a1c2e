/* ug-past-change.c: one change of a field that keeps its history.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-past-change.h"

/**
 * ug_past_change_new:
 * @record: identifier of the record
 * @field: name of the field
 * @before: what it said
 * @after: what it said then
 * @at: the moment, ISO 8601 in UTC
 * @who: who changed it, or ""
 *
 * Returns: (transfer full): the change
 */
UgPastChange *
ug_past_change_new (const char *record,
                    const char *field,
                    const char *before,
                    const char *after,
                    const char *at,
                    const char *who)
{
  UgPastChange *self = g_new0 (UgPastChange, 1);

  self->record = g_strdup (record);
  self->field = g_strdup (field);
  self->before = g_strdup (before);
  self->after = g_strdup (after);
  self->at = g_strdup (at);
  self->who = g_strdup (who);

  return self;
}

void
ug_past_change_free (UgPastChange *self)
{
  g_free (self->record);
  g_free (self->field);
  g_free (self->before);
  g_free (self->after);
  g_free (self->at);
  g_free (self->who);
  g_free (self);
}

/**
 * ug_past_change_equal:
 * @a: a change
 * @b: another one
 *
 * Returns: whether they are the same one
 */
gboolean
ug_past_change_equal (const UgPastChange *a, const UgPastChange *b)
{
  return g_str_equal (a->record, b->record) && g_str_equal (a->field, b->field)
         && g_str_equal (a->before, b->before) && g_str_equal (a->after, b->after)
         && g_str_equal (a->at, b->at) && g_str_equal (a->who, b->who);
}

/**
 * ug_past_change_find:
 * @self: a change
 * @root: a client or a firm
 * @field: (out) (optional): index of the field that changed
 *
 * Returns: (transfer none) (nullable): the record that changed; %NULL when it is not there any
 * more, has no such field, or the field is private
 */
UgRecord *
ug_past_change_find (const UgPastChange *self, UgRecord *root, guint *field)
{
  UgRecord *record = ug_record_find (root, self->record);
  UgRecordClass *klass;

  if (record == NULL)
    return NULL;

  klass = UG_RECORD_GET_CLASS (record);
  for (guint i = 0; i < klass->n_fields; i++)
    if (g_str_equal (klass->fields[i].name, self->field))
      {
        if (field != NULL)
          *field = i;
        return klass->fields[i].flags & UG_FIELD_PRIVATE ? NULL : record;
      }

  return NULL;
}

/**
 * ug_past_list_new:
 * @ours: (element-type UgPastChange): the changes that are known
 * @theirs: (element-type UgPastChange): those that somebody brings
 *
 * Returns: (transfer container) (element-type UgPastChange): of @theirs, those that are not known
 */
GPtrArray *
ug_past_list_new (GPtrArray *ours, GPtrArray *theirs)
{
  g_autoptr (GHashTable) known =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_ptr_array_unref);
  GPtrArray *fresh = g_ptr_array_new ();

  for (guint i = 0; i < ours->len; i++)
    {
      UgPastChange *change = ours->pdata[i];
      GPtrArray *same = g_hash_table_lookup (known, change->record);

      if (same == NULL)
        {
          same = g_ptr_array_new ();
          g_hash_table_insert (known, change->record, same);
        }
      g_ptr_array_add (same, change);
    }

  for (guint i = 0; i < theirs->len; i++)
    {
      UgPastChange *change = theirs->pdata[i];
      GPtrArray *same = g_hash_table_lookup (known, change->record);

      if (same == NULL
          || !g_ptr_array_find_with_equal_func (same, change, (GEqualFunc)ug_past_change_equal,
                                                NULL))
        g_ptr_array_add (fresh, change);
    }

  return fresh;
}

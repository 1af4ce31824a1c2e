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

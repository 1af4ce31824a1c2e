/* ug-past-change.h: one change of a field that keeps its history.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

/**
 * UgPastChange:
 * @record: identifier of the record, which may be gone
 * @field: name of the field
 * @before: what it said, in the form of files
 * @after: what it said then
 * @at: the moment, ISO 8601 in UTC
 * @who: who changed it, or ""
 *
 * What a field said before.
 */
typedef struct
{
  char *record;
  char *field;
  char *before;
  char *after;
  char *at;
  char *who;
} UgPastChange;

UgPastChange *ug_past_change_new (const char *record,
                                  const char *field,
                                  const char *before,
                                  const char *after,
                                  const char *at,
                                  const char *who);
void ug_past_change_free (UgPastChange *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgPastChange, ug_past_change_free)

gboolean ug_past_change_equal (const UgPastChange *a, const UgPastChange *b);
UgRecord *ug_past_change_find (const UgPastChange *self, UgRecord *root, guint *field);
GPtrArray *ug_past_list_new (GPtrArray *ours, GPtrArray *theirs);

G_END_DECLS

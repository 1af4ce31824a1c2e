/* ug-record-private.h: what the files of the record machinery share, and nobody else sees.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

typedef struct
{
  char *id;
  UgRecord *owner; /* not owned: an owner holds its children */
  guint list;      /* which of the owner's lists */
  GValue *values;
  GListStore **lists;
  char *unknown; /* what a newer program said of it, or NULL */
} UgRecordPrivate;

UgRecordPrivate *ug_record_get_private (UgRecord *self);
GValue *ug_record_peek_value (UgRecord *self, guint field);
void ug_record_normalise (const UgField *field, GValue *value);
void ug_record_bubble (UgRecord *from, const UgChange *change);

G_END_DECLS

/* ug-pending.h: what has changed in live records and is not stored yet. Private to the store.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-store-changes.h"

G_BEGIN_DECLS

/**
 * UgPending:
 *
 * Remembers what changed, not how often: the values are read when the changes are frozen, so that
 * changes that could not be stored are simply remembered again.
 */
typedef struct _UgPending UgPending;

UgPending *ug_pending_new (void);
void ug_pending_free (UgPending *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgPending, ug_pending_free)

void ug_pending_gather (UgPending *self, UgRecord *root, const UgChange *change);
void ug_pending_root (UgPending *self, UgRecord *root, gboolean stays);
void ug_pending_place (UgPending *self,
                       const char *agreement,
                       const char *step,
                       const char *record,
                       const char *field);
void ug_pending_take_back (UgPending *self, UgPending *older);
UgStoreChanges *ug_pending_freeze (UgPending *self);

G_END_DECLS

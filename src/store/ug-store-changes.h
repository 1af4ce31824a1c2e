/* ug-store-changes.h: what one action of the user changed, as values of that moment.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"
#include "ug-version.h"

G_BEGIN_DECLS

/**
 * UgStoreChanges:
 *
 * A set of changes to be committed in one transaction. It is gathered where the records live, holds
 * copies only, and is then handed to the store's thread; gather nothing more into it after that.
 *
 * The order of the calls does not matter: removals are done first, then whole trees, then fields,
 * then the order of lists, then the places.
 */
typedef struct _UgStoreChanges UgStoreChanges;

#define UG_TYPE_STORE_CHANGES (ug_store_changes_get_type ())
GType ug_store_changes_get_type (void) G_GNUC_CONST;

UgStoreChanges *ug_store_changes_new (void);
UgStoreChanges *ug_store_changes_ref (UgStoreChanges *self);
void ug_store_changes_unref (UgStoreChanges *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgStoreChanges, ug_store_changes_unref)

gboolean ug_store_changes_is_empty (UgStoreChanges *self);

void ug_store_changes_put (UgStoreChanges *self, UgRecord *record);
void ug_store_changes_drop (UgStoreChanges *self, UgRecord *root, UgRecord *record);
void
ug_store_changes_field (UgStoreChanges *self, UgRecord *record, guint field, const GValue *old);
void ug_store_changes_order (UgStoreChanges *self, UgRecord *owner, guint list);
void ug_store_changes_place (UgStoreChanges *self,
                             const char *agreement,
                             const char *step,
                             const char *record,
                             const char *field);
void ug_store_changes_versions (UgStoreChanges *self, GPtrArray *versions);
void ug_store_changes_past (UgStoreChanges *self, GPtrArray *past);

G_END_DECLS

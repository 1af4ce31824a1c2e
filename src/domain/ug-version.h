/* ug-version.h: a sealed agreement: numbered, and bound to the version before it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * UgVersion:
 *
 * Immutable. Its hash is the SHA-256 of five lines: the agreement's identifier, the number, the
 * moment of sealing, the hash of the version before it (blank for the first), and the text as it
 * is, without a newline after it.
 */
typedef struct _UgVersion UgVersion;

#define UG_TYPE_VERSION (ug_version_get_type ())
GType ug_version_get_type (void) G_GNUC_CONST;

UgVersion *ug_version_new (const char *agreement_id,
                           guint number,
                           const char *sealed_at,
                           const char *previous,
                           const char *text);
UgVersion *ug_version_ref (UgVersion *self);
void ug_version_unref (UgVersion *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgVersion, ug_version_unref)

const char *ug_version_get_agreement_id (UgVersion *self);
guint ug_version_get_number (UgVersion *self);
const char *ug_version_get_sealed_at (UgVersion *self);
const char *ug_version_get_previous (UgVersion *self);
const char *ug_version_get_text (UgVersion *self);
const char *ug_version_get_hash (UgVersion *self);
void ug_version_compare_with (UgVersion *self, const char *recorded);
gboolean ug_version_is_intact (UgVersion *self);

G_END_DECLS

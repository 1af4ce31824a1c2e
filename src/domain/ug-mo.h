/* ug-mo.h: a compiled message catalogue, read from memory.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * UgMo:
 *
 * The messages of one .mo file. Nothing in its bytes is trusted: a lookup that would leave them
 * finds nothing.
 */
typedef struct _UgMo UgMo;

UgMo *ug_mo_new (GBytes *bytes, GError **error);
void ug_mo_free (UgMo *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgMo, ug_mo_free)

const char *ug_mo_lookup (UgMo *self, const char *context, const char *text);
const char *ug_mo_lookup_plural (UgMo *self, const char *one, gulong n);

G_END_DECLS

/* ug-store-library.h: the window's clients, kept in a store.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-library.h"
#include "ug-store.h"

G_BEGIN_DECLS

#define UG_TYPE_STORE_LIBRARY (ug_store_library_get_type ())
G_DECLARE_FINAL_TYPE (UgStoreLibrary, ug_store_library, UG, STORE_LIBRARY, GObject)

UgLibrary *ug_store_library_new (UgStore *store, UgFirm *firm, gboolean example);
gboolean ug_store_library_flush (UgStoreLibrary *self, GError **error);

G_END_DECLS

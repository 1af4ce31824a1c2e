/* ug-memory-library.h: clients kept nowhere but in memory, for tests of the window.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-library.h"

G_BEGIN_DECLS

#define UG_TYPE_MEMORY_LIBRARY (ug_memory_library_get_type ())
G_DECLARE_FINAL_TYPE (UgMemoryLibrary, ug_memory_library, UG, MEMORY_LIBRARY, GObject)

UgLibrary *ug_memory_library_new (const char *example, const char *language);
const char *ug_memory_library_get_first (UgMemoryLibrary *self);
void ug_memory_library_tamper (UgMemoryLibrary *self);
void ug_memory_library_add_rival (UgMemoryLibrary *self, UgVersion *rival);

G_END_DECLS

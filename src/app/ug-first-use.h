/* ug-first-use.h: what a store holds before anybody has typed anything.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-firm.h"
#include "ug-store.h"

G_BEGIN_DECLS

gpointer ug_first_use_load_firm (UgStore *store, const char *language, GError **error);
gpointer ug_first_use_load_example (UgStore *store, const char *language, GError **error);

G_END_DECLS

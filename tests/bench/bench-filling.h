/* bench-filling.h: large stores to be measured.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-store.h"

G_BEGIN_DECLS

void bench_fill (UgStore *store, guint clients, GDateTime *now);
void bench_fill_versions (const char *path, guint each, GDateTime *now);

G_END_DECLS

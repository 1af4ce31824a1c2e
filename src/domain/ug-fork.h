/* ug-fork.h: one version that was amended in two ways, here and at a colleague's.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-version.h"

G_BEGIN_DECLS

/**
 * UgFork:
 * @common: number of the last version that both have, or 0
 * @theirs: (element-type UgVersion): what the colleague sealed after it, the first one first
 *
 * Nothing of it is ever deleted; people settle it, and seal what they settled.
 */
typedef struct
{
  guint common;
  GPtrArray *theirs;
} UgFork;

void ug_fork_free (UgFork *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgFork, ug_fork_free)

GPtrArray *ug_fork_list (GPtrArray *ours, GPtrArray *rivals);
UgVersion *ug_fork_get_last (const UgFork *self);
gboolean ug_fork_is_settled (const UgFork *self, GPtrArray *ours);

G_END_DECLS

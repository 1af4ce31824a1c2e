/* ug-fork-window.h: what we changed, and what a colleague changed in the same version, side by
 * side.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-edition.h"
#include "ug-fork.h"
#include "ug-room.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define UG_TYPE_FORK_WINDOW (ug_fork_window_get_type ())
G_DECLARE_FINAL_TYPE (UgForkWindow, ug_fork_window, UG, FORK_WINDOW, AdwWindow)

GtkWidget *ug_fork_window_new (UgRoom *room, GPtrArray *versions, UgFork *fork);

G_END_DECLS

/* ug-seal-window.h: read once more, sign, seal.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * UgSealWindow:
 *
 * Emits `sealed` when there is a new version.
 */
#define UG_TYPE_SEAL_WINDOW (ug_seal_window_get_type ())
G_DECLARE_FINAL_TYPE (UgSealWindow, ug_seal_window, UG, SEAL_WINDOW, AdwWindow)

GtkWidget *ug_seal_window_new (UgRoom *room, guint number, UgAgreement *last);

G_END_DECLS

/* ug-leeway-window.h: for the manager alone: where clients leave room, and where they need more.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-language.h"
#include "ug-library.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define UG_TYPE_LEEWAY_WINDOW (ug_leeway_window_get_type ())
G_DECLARE_FINAL_TYPE (UgLeewayWindow, ug_leeway_window, UG, LEEWAY_WINDOW, AdwPreferencesWindow)

GtkWidget *ug_leeway_window_new (UgLibrary *library, UgLanguage *language);

G_END_DECLS

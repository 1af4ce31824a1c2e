/* ug-window.h: the window: the list of clients, or the walk with one of them.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-library.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define UG_TYPE_WINDOW (ug_window_get_type ())
G_DECLARE_FINAL_TYPE (UgWindow, ug_window, UG, WINDOW, AdwApplicationWindow)

GtkWidget *ug_window_new (GtkApplication *application, UgLibrary *library, UgLanguage *language);

G_END_DECLS

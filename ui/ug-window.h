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

GtkWidget *ug_window_new (GtkApplication *application, GSettings *settings, UgLanguage *language);
void ug_window_set_library (UgWindow *self, UgLibrary *library);
UgLibrary *ug_window_get_library (UgWindow *self);
void ug_window_show_problem (UgWindow *self,
                             const char *title,
                             const char *description,
                             const char *action_label,
                             const char *action_name);

void ug_window_say (UgWindow *self, const char *message);

G_END_DECLS

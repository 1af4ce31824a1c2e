/* ug-catalogue-window.h: our firm and its catalogue: packages, principles, factors, the interview.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-library.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define UG_TYPE_CATALOGUE_WINDOW (ug_catalogue_window_get_type ())
G_DECLARE_FINAL_TYPE (
    UgCatalogueWindow, ug_catalogue_window, UG, CATALOGUE_WINDOW, AdwPreferencesWindow)

GtkWidget *ug_catalogue_window_new (UgLibrary *library, UgLanguage *language);

G_END_DECLS

/* ug-start-page.h: every client with where it stands, and what is ahead.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-library.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_START_PAGE (ug_start_page_get_type ())
G_DECLARE_FINAL_TYPE (UgStartPage, ug_start_page, UG, START_PAGE, GtkBox)

GtkWidget *ug_start_page_new (UgLibrary *library, UgLanguage *language, GtkEditable *search);

G_END_DECLS

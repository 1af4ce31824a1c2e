/* ug-page-view.h: one page of a paper, as it will be printed, as wide as there is room.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-pages.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_PAGE_VIEW (ug_page_view_get_type ())
G_DECLARE_FINAL_TYPE (UgPageView, ug_page_view, UG, PAGE_VIEW, GtkWidget)

GtkWidget *ug_page_view_new (void);
void ug_page_view_set_page (UgPageView *self, UgPages *pages, guint page);

G_END_DECLS

/* ug-event-page.h: what happened, in sentences to be read.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-event.h"
#include "ug-language.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_EVENT_PAGE (ug_event_page_get_type ())
G_DECLARE_FINAL_TYPE (UgEventPage, ug_event_page, UG, EVENT_PAGE, GtkBox)

GtkWidget *ug_event_page_new (UgLanguage *language);
void ug_event_page_show (UgEventPage *self, UgEvent *event, GPtrArray *sentences);

G_END_DECLS

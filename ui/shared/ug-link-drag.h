/* ug-link-drag.h: a promise dragged onto a goal serves it, and a goal dragged onto a promise too.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void ug_link_drag_add (GtkWidget *widget, UgRecord *record, const char *name);

G_END_DECLS

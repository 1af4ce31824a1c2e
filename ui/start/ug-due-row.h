/* ug-due-row.h: one thing that is ahead.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-due.h"
#include "ug-language.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_due_row_new (UgDue *due, UgLanguage *language, const char *today, GtkWidget **again);

G_END_DECLS

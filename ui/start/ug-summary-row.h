/* ug-summary-row.h: one client in the list: who, where it stands, what comes next.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-language.h"
#include "ug-summary.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_summary_row_new (UgSummary *summary, UgLanguage *language);

G_END_DECLS

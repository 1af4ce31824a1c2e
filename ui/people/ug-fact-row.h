/* ug-fact-row.h: something told once: what, its value, when to be reminded, and who told it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-fact.h"
#include "ug-open-row.h"

G_BEGIN_DECLS

#define UG_TYPE_FACT_ROW (ug_fact_row_get_type ())
G_DECLARE_FINAL_TYPE (UgFactRow, ug_fact_row, UG, FACT_ROW, UgOpenRow)

GtkWidget *ug_fact_row_new (UgRoom *room, UgFact *fact);

G_END_DECLS

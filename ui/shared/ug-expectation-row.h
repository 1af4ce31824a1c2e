/* ug-expectation-row.h: one promise on the table: what we offer, and what the client says to it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-expectation.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_EXPECTATION_ROW (ug_expectation_row_get_type ())
G_DECLARE_FINAL_TYPE (UgExpectationRow, ug_expectation_row, UG, EXPECTATION_ROW, GtkListBoxRow)

GtkWidget *ug_expectation_row_new (UgRoom *room, UgExpectation *promise);
GtkWidget *ug_expectation_row_build (UgRoom *room, UgRecord *promise, gpointer unused);

G_END_DECLS

/* ug-option-row.h: one way to serve a goal, with our word about it and the client's decision.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-open-row.h"
#include "ug-option.h"

G_BEGIN_DECLS

#define UG_TYPE_OPTION_ROW (ug_option_row_get_type ())
G_DECLARE_FINAL_TYPE (UgOptionRow, ug_option_row, UG, OPTION_ROW, UgOpenRow)

GtkWidget *ug_option_row_new (UgRoom *room, UgOption *option);

G_END_DECLS

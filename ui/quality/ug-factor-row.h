/* ug-factor-row.h: one factor of quality, what it means, and its share of the 100 points.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-factor.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_factor_row_build (UgRoom *room, UgRecord *factor, gpointer unused);

G_END_DECLS

/* ug-verdict-row.h: one promise of a review: four calm choices, the cause, keep or change.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_verdict_row_build (UgRoom *room, UgRecord *verdict, gpointer unused);

G_END_DECLS

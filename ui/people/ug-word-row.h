/* ug-word-row.h: what the client calls something, and what we call it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_word_row_build (UgRoom *room, UgRecord *term, gpointer unused);

G_END_DECLS

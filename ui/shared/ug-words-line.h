/* ug-words-line.h: the words of the interview that a record came from.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_words_line_new (UgRoom *room, UgRecord *outcome);

G_END_DECLS

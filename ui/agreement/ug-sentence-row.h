/* ug-sentence-row.h: one sentence of the read-back; activating it goes to where it was agreed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-sentence.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_sentence_row_new (UgSentence *sentence);

G_END_DECLS

/* ug-sentence-row.h: a sentence of the read-back, or what a check found; activating it goes there.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-check.h"
#include "ug-sentence.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_sentence_row_new (UgSentence *sentence);
GtkWidget *ug_sentence_row_new_to_read (UgSentence *sentence);
GtkWidget *ug_sentence_row_new_for_check (UgCheck *check, UgLanguage *language);

G_END_DECLS

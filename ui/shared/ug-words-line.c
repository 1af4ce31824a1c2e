/* ug-words-line.c: a quiet line; who is spoken of may be in the room, so it is for us only.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-words-line.h"

#include "ug-interview.h"

/* A long story is known by its beginning. */
#define MOST_LINES 4

/**
 * ug_words_line_new:
 * @room: the room
 * @outcome: a person, a priority or whatever else a phrase may have become
 *
 * Returns: (transfer floating) (nullable): the line; %NULL before the client, and for what came
 *   from no answer
 */
GtkWidget *
ug_words_line_new (UgRoom *room, UgRecord *outcome)
{
  g_autofree char *words = ug_interview_say_words (outcome, ug_room_get_language (room));
  GtkWidget *label;

  if (ug_room_get_meeting (room) || *words == '\0')
    return NULL;

  label = g_object_new (GTK_TYPE_LABEL, "label", words, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                        PANGO_WRAP_WORD_CHAR, "lines", MOST_LINES, "ellipsize", PANGO_ELLIPSIZE_END,
                        "max-width-chars", 60, "tooltip-text", words, NULL);
  gtk_widget_add_css_class (label, "quote");
  gtk_widget_add_css_class (label, "private");

  return label;
}

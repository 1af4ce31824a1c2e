/* ug-stems.h: which words two texts share, whatever their endings.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UgStem:
 * @stem: the beginning of a word, folded
 * @word: the word as somebody wrote it
 */
typedef struct
{
  char *stem;
  char *word;
} UgStem;

GPtrArray *ug_stems_new (void);
void ug_stems_add (GPtrArray *stems, const char *text);
const UgStem *ug_stems_find (GPtrArray *stems, const char *stem);

G_END_DECLS

/* ug-strokes.h: the lines of a drawn signature, whatever they were drawn with.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The field of a signature: three times as wide as high, in units of a thousandth of its height. */
#define UG_STROKES_WIDTH 3000
#define UG_STROKES_HEIGHT 1000

/* More than any hand draws, and less than a hostile file would like to have drawn. */
#define UG_STROKES_MAX_POINTS 20000

/**
 * UgStrokePoint:
 * @x: from the left, 0 to %UG_STROKES_WIDTH
 * @y: from the top, 0 to %UG_STROKES_HEIGHT
 * @begins: whether the pen was set down here
 */
typedef struct
{
  int x;
  int y;
  gboolean begins;
} UgStrokePoint;

void ug_strokes_add (GArray *points, double x, double y, gboolean begins);
char *ug_strokes_to_string (GArray *points);
GArray *ug_strokes_from_string (const char *string);

G_END_DECLS

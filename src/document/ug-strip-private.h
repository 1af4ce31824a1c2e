/* ug-strip-private.h: what a laid-out block consists of; for this folder only.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-strip.h"

G_BEGIN_DECLS

typedef struct
{
  PangoLayoutLine *line;
  double x;
  double baseline;
  double top;
  double bottom;

  /* Where it leads, or NULL; owned by the text. */
  const char *target;
} UgStripLine;

typedef enum
{
  UG_STRIP_MARK_FILL,
  UG_STRIP_MARK_FRAME,
  UG_STRIP_MARK_PICTURE,
  UG_STRIP_MARK_INK,
  UG_STRIP_MARK_DRAWING,
} UgStripMarkKind;

typedef struct
{
  UgStripMarkKind kind;
  cairo_rectangle_t place;
  UgColour colour;
  cairo_surface_t *picture;
  GArray *points;
} UgStripMark;

struct _UgStrip
{
  gatomicrefcount references;
  UgBlock *block;
  double height;
  GPtrArray *layouts;
  GArray *lines;
  GArray *marks;
};

/* A line belongs to the part in which it ends, so that each is drawn once, however it is cut. */
static inline gboolean
ug_strip_part_has (double bottom, double from, double to)
{
  return bottom > from && bottom <= to;
}

G_END_DECLS

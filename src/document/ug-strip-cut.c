/* ug-strip-cut.c: where a block may go on over the page.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-strip-private.h"

/* Fewer lines than this are not left behind at the foot of a page, nor carried over alone. */
#define KEPT_LINES 2

/* Less than this is no difference between two heights. */
#define HAIR 0.01

/**
 * ug_strip_may_split:
 * @self: a strip
 *
 * Returns: whether it may go on over the page without need
 */
gboolean
ug_strip_may_split (UgStrip *self)
{
  return ug_strip_flows (self) && self->lines->len >= 2 * KEPT_LINES;
}

/* How many lines end in a part. */
static guint
count_lines (UgStrip *self, double from, double to)
{
  guint count = 0;

  for (guint i = 0; i < self->lines->len; i++)
    if (ug_strip_part_has (g_array_index (self->lines, UgStripLine, i).bottom, from, to))
      count++;

  return count;
}

/* The lowest end of a line between two heights; the upper one when no line ends there. */
static double
find_line_end (UgStrip *self, double from, double to)
{
  double end = from;

  for (guint i = 0; i < self->lines->len; i++)
    {
      const double bottom = g_array_index (self->lines, UgStripLine, i).bottom;

      if (bottom > end && bottom <= to)
        end = bottom;
    }

  return end;
}

/**
 * ug_strip_get_top:
 * @self: a strip
 * @from: where a part of it begins: lines that end above belong to the part before
 *
 * Lines of neighbouring cells need not stand at the same heights, so the first line of a part may
 * begin somewhat above the last end of a line before it.
 *
 * Returns: where the first line of the part begins
 */
double
ug_strip_get_top (UgStrip *self, double from)
{
  double top = from;

  for (guint i = 0; i < self->lines->len; i++)
    {
      const UgStripLine *line = &g_array_index (self->lines, UgStripLine, i);

      if (line->bottom > from)
        top = MIN (top, line->top);
    }

  return from > 0 ? top : 0;
}

/**
 * ug_strip_cut:
 * @self: a strip
 * @from: where the rest of it begins
 * @room: how much room there is
 * @forced: whether some part of it must be taken, because a page of its own is not high enough
 *
 * Finds where to cut what does not fit into @room.
 *
 * Returns: the end of the part that fits, or @from when nothing should stand here
 */
double
ug_strip_cut (UgStrip *self, double from, double room, gboolean forced)
{
  const double limit = ug_strip_get_top (self, from) + room + HAIR;
  double cut = find_line_end (self, from, limit);

  if (forced)
    return cut > from ? cut : limit;

  /* Lines are kept together at the head of the next page as well. */
  while (cut > from && count_lines (self, cut, self->height) < KEPT_LINES)
    cut = find_line_end (self, from, cut - HAIR);

  return count_lines (self, from, cut) >= KEPT_LINES ? cut : from;
}

/**
 * ug_strip_get_head:
 * @self: a strip
 * @split: whether it is going to be split
 *
 * Returns: the least height that must stand together with what comes before it
 */
double
ug_strip_get_head (UgStrip *self, gboolean split)
{
  for (guint i = 0; split && i < self->lines->len; i++)
    {
      const double room = g_array_index (self->lines, UgStripLine, i).bottom;

      if (ug_strip_cut (self, 0, room, FALSE) > 0)
        return room;
    }

  return self->height;
}

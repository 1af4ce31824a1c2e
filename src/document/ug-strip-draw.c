/* ug-strip-draw.c: a part of a block on a cairo context.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-strip-private.h"

#include "ug-strokes.h"

#define CARD_RADIUS 8.0
#define INK_WIDTH 1.1

static void
draw_frame (cairo_t *cr, const UgStripMark *mark)
{
  const double radius = CARD_RADIUS;
  const double right = mark->place.x + mark->place.width;
  const double bottom = mark->place.y + mark->place.height;

  cairo_new_sub_path (cr);
  cairo_arc (cr, right - radius, mark->place.y + radius, radius, -G_PI / 2, 0);
  cairo_arc (cr, right - radius, bottom - radius, radius, 0, G_PI / 2);
  cairo_arc (cr, mark->place.x + radius, bottom - radius, radius, G_PI / 2, G_PI);
  cairo_arc (cr, mark->place.x + radius, mark->place.y + radius, radius, G_PI, 3 * G_PI / 2);
  cairo_close_path (cr);
  cairo_set_line_width (cr, 0.8);
  ug_colour_set_source (mark->colour, cr);
  cairo_stroke (cr);
}

static void
draw_picture (cairo_t *cr, const UgStripMark *mark)
{
  cairo_save (cr);
  cairo_translate (cr, mark->place.x, mark->place.y);
  cairo_scale (cr, mark->place.width / cairo_image_surface_get_width (mark->picture),
               mark->place.height / cairo_image_surface_get_height (mark->picture));
  cairo_set_source_surface (cr, mark->picture, 0, 0);
  cairo_paint (cr);
  cairo_restore (cr);
}

static void
draw_drawing (cairo_t *cr, const UgStripMark *mark)
{
  cairo_set_source_surface (cr, mark->picture, mark->place.x, mark->place.y);
  cairo_paint (cr);
}

/* A signature is a line of a pen, whatever it was drawn with. */
static void
draw_ink (cairo_t *cr, const UgStripMark *mark)
{
  const double scale = mark->place.height / UG_STROKES_HEIGHT;

  for (guint i = 0; i < mark->points->len; i++)
    {
      const UgStrokePoint *point = &g_array_index (mark->points, UgStrokePoint, i);
      const double x = mark->place.x + point->x * scale;
      const double y = mark->place.y + point->y * scale;

      if (point->begins)
        cairo_move_to (cr, x, y);
      /* A dot is a line to where it begins. */
      cairo_line_to (cr, x, y);
    }
  cairo_set_line_width (cr, INK_WIDTH);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  ug_colour_set_source (mark->colour, cr);
  cairo_stroke (cr);
}

/* A mark that goes on over the page is drawn in two parts. */
static void
draw_mark (cairo_t *cr, const UgStripMark *mark, double from, double to)
{
  const double top = MAX (mark->place.y, from);
  const double bottom = MIN (mark->place.y + mark->place.height, to);

  if (bottom <= top)
    return;

  if (mark->kind == UG_STRIP_MARK_FILL)
    {
      cairo_rectangle (cr, mark->place.x, top, mark->place.width, bottom - top);
      ug_colour_set_source (mark->colour, cr);
      cairo_fill (cr);
      return;
    }

  cairo_save (cr);
  cairo_rectangle (cr, mark->place.x - 1, top - 1, mark->place.width + 2, bottom - top + 2);
  cairo_clip (cr);
  if (mark->kind == UG_STRIP_MARK_FRAME)
    draw_frame (cr, mark);
  else if (mark->kind == UG_STRIP_MARK_INK)
    draw_ink (cr, mark);
  else if (mark->kind == UG_STRIP_MARK_DRAWING)
    draw_drawing (cr, mark);
  else
    draw_picture (cr, mark);
  cairo_restore (cr);
}

/* A link in a PDF is what is drawn between its tags. */
static void
draw_line (cairo_t *cr, const UgStripLine *line, GHashTable *anchors)
{
  const gboolean linked =
      line->target != NULL && anchors != NULL && g_hash_table_contains (anchors, line->target);

  if (linked)
    {
      g_autofree char *attributes = g_strdup_printf ("dest='%s'", line->target);

      cairo_tag_begin (cr, CAIRO_TAG_LINK, attributes);
    }
  cairo_move_to (cr, line->x, line->baseline);
  pango_cairo_show_layout_line (cr, line->line);
  if (linked)
    cairo_tag_end (cr, CAIRO_TAG_LINK);
}

/**
 * ug_strip_draw:
 * @self: a strip
 * @cr: where to, in points
 * @x: left edge
 * @y: where the part comes to stand
 * @from: top of the part to draw
 * @to: end of the part to draw
 * @anchors: (nullable) (element-type utf8 utf8): the places that links may lead to, %NULL to draw
 *   no links
 */
void
ug_strip_draw (
    UgStrip *self, cairo_t *cr, double x, double y, double from, double to, GHashTable *anchors)
{
  cairo_save (cr);
  cairo_translate (cr, x, y - ug_strip_get_top (self, from));

  for (guint i = 0; i < self->marks->len; i++)
    draw_mark (cr, &g_array_index (self->marks, UgStripMark, i), from, to);

  ug_colour_set_source (UG_COLOUR_TEXT, cr);
  for (guint i = 0; i < self->lines->len; i++)
    {
      const UgStripLine *line = &g_array_index (self->lines, UgStripLine, i);

      if (ug_strip_part_has (line->bottom, from, to))
        draw_line (cr, line, anchors);
    }

  cairo_restore (cr);
}

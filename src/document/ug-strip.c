/* ug-strip.c: a block at its width: lines of text at their places, rules and frames.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-strip-private.h"

#include "ug-picture.h"
#include "ug-strokes.h"

#include <string.h>

#define GUTTER 14.0
#define PICTURE_HEIGHT 44.0
#define BAR_HEIGHT 6.0
#define POINT_INDENT 10.0

/* Where a signature stands above its line, and the field it was drawn in. */
#define SIGNATURE_HEIGHT 46.0
#define SIGNATURE_LIFT 6.0
#define SIGNATURE_TEXT 27.0

/* How many bytes of a text are laid out at a time. */
#define STRETCH 2000

/* How each kind is set, in points: white before and after (between two blocks the larger counts),
 * padding, indent from the left, and a rule below. */
static const struct
{
  double before;
  double after;
  double pad_top;
  double pad_bottom;
  double indent;
  double rule;
  UgColour rule_colour;
  gboolean flows;
} styles[UG_N_BLOCK_KINDS] = {
  [UG_BLOCK_TITLE] = { 0, 20 },
  [UG_BLOCK_HEADING] = { 24, 6 },
  [UG_BLOCK_PARAGRAPH] = { 0, 6, .flows = TRUE },
  [UG_BLOCK_QUOTE] = { 10, 4, 1, 2, 14 },
  [UG_BLOCK_STEP] = { 8, 4, 0, 1, 34 },
  [UG_BLOCK_NOTE] = { 7, 2, .flows = TRUE },
  [UG_BLOCK_HEADER] = { 4, 0, 0, 5, 0, 0.8, UG_COLOUR_TEXT },
  [UG_BLOCK_GROUP] = { 0, 0, 11, 5, 0, 0.5, UG_COLOUR_RULE },
  [UG_BLOCK_ROW] = { 0, 0, 6, 7, 0, 0.5, UG_COLOUR_RULE },
  [UG_BLOCK_LABELS] = { 4, 3 },
  [UG_BLOCK_COLUMNS] = { 0, 8 },
  [UG_BLOCK_LIST] = { 0, 3 },
  [UG_BLOCK_CARD] = { 0, 22, 26, 24, 28 },
  [UG_BLOCK_CARD_TEXT] = { 0, 2 },
  [UG_BLOCK_CARD_PAIR] = { 13, 0 },
  [UG_BLOCK_PICTURE] = { 0 },
  [UG_BLOCK_SIGNATURES] = { 0, 0, 58, 6 },
};

static void
mark_clear (UgStripMark *mark)
{
  g_clear_pointer (&mark->picture, cairo_surface_destroy);
  g_clear_pointer (&mark->points, g_array_unref);
}

static void
add_fill (UgStrip *self, UgColour colour, double x, double y, double width, double height)
{
  const UgStripMark mark = { UG_STRIP_MARK_FILL, { x, y, width, height }, colour };

  g_array_append_val (self->marks, mark);
}

/* Adds the lines of a layout, the last one only if it @ends the text. Returns how many bytes they
 * hold; @y becomes the end of the last line. */
static gsize
add_lines (
    UgStrip *self, PangoLayout *layout, double x, double *y, const char *target, gboolean ends)
{
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (layout);
  const double top = *y;

  do
    {
      PangoRectangle extents;
      UgStripLine line = { .line = pango_layout_iter_get_line_readonly (iter), .target = target };

      if (!ends && pango_layout_iter_at_last_line (iter))
        return line.line->start_index;

      pango_layout_iter_get_line_extents (iter, NULL, &extents);
      line.x = x + extents.x / (double)PANGO_SCALE;
      line.baseline = top + pango_layout_iter_get_baseline (iter) / (double)PANGO_SCALE;
      line.top = top + extents.y / (double)PANGO_SCALE;
      line.bottom = *y = line.top + extents.height / (double)PANGO_SCALE;
      g_array_append_val (self->lines, line);
    }
  while (pango_layout_iter_next_line (iter));

  return strlen (pango_layout_get_text (layout));
}

/* The end of a stretch of at most @length bytes, between two characters. */
static gsize
find_end (UgText *text, gsize start, gsize length)
{
  const char *string = ug_text_get_string (text);
  gsize end = MIN (start + length, ug_text_get_length (text));

  while ((string[end] & 0xc0) == 0x80)
    end--;

  return end;
}

/* Returns the height of the text. Pango takes time with the square of the length of a paragraph,
 * so that a long text is laid out stretch by stretch. What would be the last line of a stretch
 * begins the next one, because it might go on. */
static double
add_text (UgStrip *self, UgText *text, PangoContext *context, double x, double y, double width)
{
  const gsize length = ug_text_get_length (text);
  const double top = y;
  gsize stretch = STRETCH;
  gsize start = 0;

  while (start < length)
    {
      const gsize end = find_end (text, start, stretch);
      PangoLayout *layout = ug_text_create_layout (text, context, start, end);
      gsize used;

      g_ptr_array_add (self->layouts, layout);
      pango_layout_set_width (layout, MAX (width, 1) * PANGO_SCALE);
      used = add_lines (self, layout, x, &y, ug_text_get_target (text), end == length);
      stretch = used > 0 ? STRETCH : 2 * stretch;
      start += used;
    }

  return y - top;
}

/* Returns the height of the bar with the white around it. */
static double
add_bar (UgStrip *self, double filled, double x, double y, double width)
{
  add_fill (self, UG_COLOUR_TRACK, x, y + 3.5, width, BAR_HEIGHT);
  if (filled > 0)
    add_fill (self, UG_COLOUR_ACCENT, x, y + 3.5, width * filled, BAR_HEIGHT);

  return BAR_HEIGHT + 3.5;
}

static double
add_picture (UgStrip *self, GBytes *png, double x, double y, double width)
{
  cairo_surface_t *picture = ug_picture_read (png);
  UgStripMark mark = {
    UG_STRIP_MARK_PICTURE, { x, y, width, PICTURE_HEIGHT }, UG_COLOUR_TEXT, picture
  };
  double scale;

  if (picture == NULL)
    return 0;

  scale = MIN (width / cairo_image_surface_get_width (picture),
               PICTURE_HEIGHT / cairo_image_surface_get_height (picture));
  mark.place.width = scale * cairo_image_surface_get_width (picture);
  mark.place.height = scale * cairo_image_surface_get_height (picture);
  mark.place.x = x + width - mark.place.width;
  g_array_append_val (self->marks, mark);

  return mark.place.height;
}

/* Recorded once, so that it stays a drawing on paper, too, and not a grid of dots. */
static double
add_goals (
    UgStrip *self, UgGoalBand *goals, PangoContext *context, double x, double y, double width)
{
  cairo_surface_t *drawing = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (drawing);
  const double height = ug_goal_band_draw (goals, cr, context, width);
  const UgStripMark mark = {
    UG_STRIP_MARK_DRAWING, { x, y, width, height }, UG_COLOUR_TEXT, drawing
  };

  cairo_destroy (cr);
  g_array_append_val (self->marks, mark);

  return height;
}

static double
add_chart (UgStrip *self, UgChart *chart, PangoContext *context, double x, double y, double width)
{
  cairo_surface_t *drawing = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (drawing);
  const double height = ug_chart_draw (chart, cr, context, width, NULL);
  const UgStripMark mark = {
    UG_STRIP_MARK_DRAWING, { x, y, width, height }, UG_COLOUR_TEXT, drawing
  };

  cairo_destroy (cr);
  g_array_append_val (self->marks, mark);

  return height;
}

/* A small square before a point of a list. */
static double
add_point (UgStrip *self, UgText *text, PangoContext *context, double x, double y, double width)
{
  if (ug_text_is_empty (text))
    return 0;

  add_fill (self, UG_COLOUR_ACCENT, x + 0.5, y + 4.6, 3, 3);

  return add_text (self, text, context, x + POINT_INDENT, y, width - POINT_INDENT);
}

static double
add_cell (
    UgStrip *self, const UgCell *cell, PangoContext *context, double x, double y, double width)
{
  if (cell->text != NULL && ug_block_get_kind (self->block) == UG_BLOCK_LIST)
    return add_point (self, cell->text, context, x, y, width);
  if (cell->text != NULL)
    return add_text (self, cell->text, context, x, y, width);
  if (cell->picture != NULL)
    return add_picture (self, cell->picture, x, y, width);

  if (cell->goals != NULL)
    return add_goals (self, cell->goals, context, x, y, width);
  if (cell->chart != NULL)
    return add_chart (self, cell->chart, context, x, y, width);

  return cell->bar >= 0 ? add_bar (self, cell->bar, x, y, width) : 0;
}

/* Where the first line stands of those from @first on. */
static double
get_baseline (UgStrip *self, guint first)
{
  return first < self->lines->len ? g_array_index (self->lines, UgStripLine, first).baseline : 0;
}

static void
move_lines (UgStrip *self, guint first, guint end, double distance)
{
  for (guint i = first; i < end; i++)
    {
      UgStripLine *line = &g_array_index (self->lines, UgStripLine, i);

      line->baseline += distance;
      line->top += distance;
      line->bottom += distance;
    }
}

/* Cells of one row are read along one line, whatever sizes of text they begin with. */
static void
align_baselines (UgStrip *self, const guint *firsts, guint n_cells)
{
  double lowest = 0;

  for (guint i = 0; i < n_cells; i++)
    if (firsts[i] < firsts[i + 1])
      lowest = MAX (lowest, get_baseline (self, firsts[i]));

  for (guint i = 0; i < n_cells; i++)
    move_lines (self, firsts[i], firsts[i + 1], lowest - get_baseline (self, firsts[i]));
}

static double
measure_lines (UgStrip *self, double top)
{
  double bottom = top;

  for (guint i = 0; i < self->lines->len; i++)
    bottom = MAX (bottom, g_array_index (self->lines, UgStripLine, i).bottom);

  return bottom - top;
}

static void
add_ink (UgStrip *self, const char *strokes, double x, double y)
{
  const UgStripMark mark = {
    .kind = UG_STRIP_MARK_INK,
    .place = { x, y - SIGNATURE_LIFT - SIGNATURE_HEIGHT,
               SIGNATURE_HEIGHT * UG_STROKES_WIDTH / UG_STROKES_HEIGHT, SIGNATURE_HEIGHT },
    .colour = UG_COLOUR_TEXT,
    .points = ug_strokes_from_string (strokes),
  };

  g_array_append_val (self->marks, mark);
}

/* What was signed already comes after the baselines are aligned: it hangs on none. */
static void
add_signed (UgStrip *self, PangoContext *context, double x, double y, double width, double weights)
{
  for (guint i = 0; i < ug_block_get_n_cells (self->block); i++)
    {
      const UgCell *cell = ug_block_get_cell (self->block, i);
      const double share = width * cell->weight / weights;

      if (cell->above != NULL)
        add_text (self, cell->above, context, x, y - SIGNATURE_TEXT, share - 2 * GUTTER);
      if (cell->strokes != NULL)
        add_ink (self, cell->strokes, x, y);
      x += share;
    }
}

/* Lays the cells side by side; returns the height of the highest. */
static double
add_cells (UgStrip *self, PangoContext *context, double x, double y, double width)
{
  const guint n_cells = ug_block_get_n_cells (self->block);
  const double left = x;
  const gboolean signatures = ug_block_get_kind (self->block) == UG_BLOCK_SIGNATURES;
  g_autofree guint *firsts = g_new0 (guint, n_cells + 1);
  double weights = 0;
  double height = 0;

  for (guint i = 0; i < n_cells; i++)
    weights += ug_block_get_cell (self->block, i)->weight;

  for (guint i = 0; i < n_cells; i++)
    {
      const UgCell *cell = ug_block_get_cell (self->block, i);
      const double share = width * cell->weight / weights;
      const double inner = i + 1 < n_cells ? share - GUTTER : share;
      const double used = add_cell (self, cell, context, x, y, inner);

      height = MAX (height, used);
      firsts[i + 1] = self->lines->len;
      if (signatures && used > 0)
        add_fill (self, UG_COLOUR_TEXT, x, y - 5, share - 2 * GUTTER, 0.7);
      x += share;
    }

  align_baselines (self, firsts, n_cells);
  add_signed (self, context, left, y, width, weights);

  return MAX (height, measure_lines (self, y));
}

/* Takes over what @child consists of. The layouts stay alive with their new owner. */
static void
absorb (UgStrip *self, UgStrip *child, double x, double y)
{
  for (guint i = 0; i < child->layouts->len; i++)
    g_ptr_array_add (self->layouts, g_object_ref (g_ptr_array_index (child->layouts, i)));

  for (guint i = 0; i < child->lines->len; i++)
    {
      UgStripLine line = g_array_index (child->lines, UgStripLine, i);

      line.x += x;
      line.baseline += y;
      line.top += y;
      line.bottom += y;
      g_array_append_val (self->lines, line);
    }
  for (guint i = 0; i < child->marks->len; i++)
    {
      UgStripMark mark = g_array_index (child->marks, UgStripMark, i);

      mark.place.x += x;
      mark.place.y += y;
      if (mark.picture != NULL)
        cairo_surface_reference (mark.picture);
      if (mark.points != NULL)
        g_array_ref (mark.points);
      g_array_append_val (self->marks, mark);
    }
}

static double
add_children (UgStrip *self, PangoContext *context, double x, double y, double width)
{
  const double top = y;
  double after = 0;

  for (guint i = 0; i < ug_block_get_n_children (self->block); i++)
    {
      UgBlock *block = ug_block_get_child (self->block, i);
      g_autoptr (UgStrip) child = ug_strip_new (block, width, context);

      if (i > 0)
        y += MAX (after, ug_strip_get_before (child));
      absorb (self, child, x, y);
      y += child->height;
      after = ug_strip_get_after (child);
    }

  return y - top;
}

static void
add_decoration (UgStrip *self, UgBlockKind kind, double width)
{
  const UgStripMark frame = { UG_STRIP_MARK_FRAME,
                              { 0.4, 0.4, width - 0.8, self->height - 0.8 },
                              UG_COLOUR_TEXT };

  if (kind == UG_BLOCK_QUOTE)
    add_fill (self, UG_COLOUR_ACCENT, 0, 0, 2.2, self->height);
  if (kind == UG_BLOCK_STEP)
    add_fill (self, UG_COLOUR_RULE, 22, 1, 1.4, self->height - 1);
  if (kind == UG_BLOCK_CARD)
    g_array_append_val (self->marks, frame);
  if (styles[kind].rule > 0)
    add_fill (self, styles[kind].rule_colour, 0, self->height - styles[kind].rule, width,
              styles[kind].rule);
}

/**
 * ug_strip_new:
 * @block: what to lay out
 * @width: how wide the column of text is
 * @context: where layouts are made
 *
 * Returns: (transfer full): the block at that width
 */
UgStrip *
ug_strip_new (UgBlock *block, double width, PangoContext *context)
{
  UgStrip *self = g_new0 (UgStrip, 1);
  const UgBlockKind kind = ug_block_get_kind (block);
  const double indent = styles[kind].indent;
  const double right = kind == UG_BLOCK_CARD ? indent : 0;
  const double top = styles[kind].pad_top;

  g_atomic_ref_count_init (&self->references);
  self->block = ug_block_ref (block);
  self->layouts = g_ptr_array_new_with_free_func (g_object_unref);
  self->lines = g_array_new (FALSE, TRUE, sizeof (UgStripLine));
  self->marks = g_array_new (FALSE, TRUE, sizeof (UgStripMark));
  g_array_set_clear_func (self->marks, (GDestroyNotify)mark_clear);

  self->height = top + add_cells (self, context, indent, top, width - indent - right);
  self->height += add_children (self, context, indent, self->height, width - indent - right);
  self->height += styles[kind].pad_bottom + styles[kind].rule;
  add_decoration (self, kind, width);

  return self;
}

UgStrip *
ug_strip_ref (UgStrip *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
ug_strip_unref (UgStrip *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  ug_block_unref (self->block);
  g_array_unref (self->lines);
  g_array_unref (self->marks);
  g_ptr_array_unref (self->layouts);
  g_free (self);
}

UgBlock *
ug_strip_get_block (UgStrip *self)
{
  return self->block;
}

double
ug_strip_get_height (UgStrip *self)
{
  return self->height;
}

double
ug_strip_get_before (UgStrip *self)
{
  return styles[ug_block_get_kind (self->block)].before;
}

double
ug_strip_get_after (UgStrip *self)
{
  return styles[ug_block_get_kind (self->block)].after;
}

/**
 * ug_strip_flows:
 * @self: a strip
 *
 * Returns: whether it is running text, which goes on over the page
 */
gboolean
ug_strip_flows (UgStrip *self)
{
  return styles[ug_block_get_kind (self->block)].flows;
}

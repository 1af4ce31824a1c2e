/* ug-chart-bars.c: bars in parts: a pattern says which part, and its number stands in it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-chart-private.h"

#define BAR_HEIGHT 14.0
#define BAR_GAP 3.0
#define LABEL_ROOM 74.0
#define DROP 6.0
#define NARROWEST_PART 13.0
#define WIDEST_UNIT 34.0
#define PADDING 3.0
#define SWATCH_WIDTH 20.0
#define SWATCH_GAP 5.0
#define STRIPES_APART 3.6

typedef enum
{
  PATTERN_SOLID,
  PATTERN_STRIPES,
  PATTERN_CROSSED,
  PATTERN_EMPTY,
  N_PATTERNS,
} Pattern;

static void
draw_stripes (const UgChartPen *pen, const cairo_rectangle_t *place, gboolean falling)
{
  for (double x = place->x - place->height; x < place->x + place->width; x += STRIPES_APART)
    {
      cairo_move_to (pen->cr, x, place->y + (falling ? 0 : place->height));
      cairo_rel_line_to (pen->cr, place->height, falling ? place->height : -place->height);
    }
  cairo_set_line_width (pen->cr, 0.8);
  cairo_stroke (pen->cr);
}

static void
draw_pattern (const UgChartPen *pen, Pattern pattern, const cairo_rectangle_t *place)
{
  static const double dots[] = { 1.5, 2 };

  cairo_save (pen->cr);
  cairo_rectangle (pen->cr, place->x, place->y, place->width, place->height);
  cairo_clip (pen->cr);
  ug_chart_pen_set (pen, pattern == PATTERN_SOLID ? pen->colours->accent : pen->colours->ground);
  cairo_paint (pen->cr);
  ug_chart_pen_set (pen, pattern == PATTERN_STRIPES ? pen->colours->accent : pen->colours->text);
  if (pattern == PATTERN_STRIPES || pattern == PATTERN_CROSSED)
    draw_stripes (pen, place, FALSE);
  if (pattern == PATTERN_CROSSED)
    draw_stripes (pen, place, TRUE);
  cairo_restore (pen->cr);

  ug_chart_pen_set (pen, pattern == PATTERN_EMPTY ? pen->colours->quiet : pen->colours->text);
  cairo_set_line_width (pen->cr, 0.8);
  cairo_set_dash (pen->cr, dots, pattern == PATTERN_EMPTY ? G_N_ELEMENTS (dots) : 0, 0);
  cairo_rectangle (pen->cr, place->x, place->y, place->width, place->height);
  cairo_stroke (pen->cr);
  cairo_set_dash (pen->cr, NULL, 0, 0);
}

/* A number on stripes needs a ground of its own. */
static void
draw_number (const UgChartPen *pen,
             Pattern pattern,
             const char *text,
             const cairo_rectangle_t *place)
{
  g_autoptr (PangoLayout) layout = ug_chart_pen_layout (pen, UG_INK_STRONG, text, -1);
  double width, height, x, y;

  ug_chart_layout_measure (layout, &width, &height);
  x = place->x + (place->width - width) / 2;
  y = place->y + (place->height - height) / 2;
  if (pattern == PATTERN_STRIPES || pattern == PATTERN_CROSSED)
    {
      ug_chart_pen_set (pen, pen->colours->ground);
      cairo_rectangle (pen->cr, x - 1.5, place->y + 1, width + 3, place->height - 2);
      cairo_fill (pen->cr);
    }
  ug_chart_pen_show (pen, layout,
                     pattern == PATTERN_SOLID ? pen->colours->ground : pen->colours->text, x, y);
}

/* What a part is called stands above the bars in their order, with its pattern beside it. */
static double
draw_parts (UgChart *self, const UgChartPen *pen)
{
  double x = 0, y = 0, line = 0;

  for (guint i = 0; i < self->n_parts; i++)
    {
      g_autoptr (PangoLayout) layout = ug_chart_pen_layout (pen, UG_INK_FINE, self->parts[i], -1);
      double width, height;

      ug_chart_layout_measure (layout, &width, &height);
      line = MAX (height, BAR_HEIGHT);
      if (x > 0 && x + SWATCH_WIDTH + SWATCH_GAP + width > pen->width)
        {
          x = 0;
          y += line + BAR_GAP;
        }
      if (pen->cr != NULL)
        {
          const cairo_rectangle_t swatch = { x + 0.5, y + 1, SWATCH_WIDTH, BAR_HEIGHT - 3 };

          draw_pattern (pen, i % N_PATTERNS, &swatch);
          ug_chart_pen_show (pen, layout, pen->colours->text, x + SWATCH_WIDTH + SWATCH_GAP,
                             y + (BAR_HEIGHT - height) / 2);
        }
      x += SWATCH_WIDTH + SWATCH_GAP + width + 3 * SWATCH_GAP;
    }

  return y + line + DROP;
}

/* One promise is as long everywhere; only what could not hold its number is longer. */
static double
get_unit (UgChart *self, const UgChartPen *pen)
{
  const double room = pen->width - LABEL_ROOM - self->n_parts * NARROWEST_PART;

  return CLAMP (room / MAX (self->most, 1), 1, WIDEST_UNIT);
}

static void
draw_bar (UgChart *self, const UgChartPen *pen, const UgChartBar *bar, double y)
{
  g_autoptr (PangoLayout) layout = ug_chart_pen_layout (pen, UG_INK_FINE, bar->label, -1);
  const double unit = get_unit (self, pen);
  double height, x = LABEL_ROOM;

  ug_chart_layout_measure (layout, NULL, &height);
  ug_chart_pen_show (pen, layout, pen->colours->quiet, 0, y + (BAR_HEIGHT - height) / 2);
  for (guint i = 0; i < self->n_parts; i++)
    {
      const cairo_rectangle_t place = { x, y, MAX (bar->parts[i] * unit, NARROWEST_PART),
                                        BAR_HEIGHT };
      g_autofree char *number = g_strdup_printf ("%u", bar->parts[i]);

      if (bar->parts[i] == 0)
        continue;
      draw_pattern (pen, i % N_PATTERNS, &place);
      draw_number (pen, i % N_PATTERNS, number, &place);
      x += place.width;
    }
}

static double
draw_panel (UgChart *self, const UgChartPen *pen, const UgChartPanel *panel, double top)
{
  g_autoptr (PangoLayout) title =
      ug_chart_pen_layout (pen, UG_INK_STRONG, panel->title, pen->width);
  double height, y = top;

  ug_chart_layout_measure (title, NULL, &height);
  ug_chart_pen_show (pen, title, pen->colours->text, 0, y);
  y += height + PADDING;
  for (guint i = 0; i < panel->bars->len; i++)
    {
      if (pen->cr != NULL)
        draw_bar (self, pen, panel->bars->pdata[i], y);
      y += BAR_HEIGHT + BAR_GAP;
    }

  return y + DROP - top;
}

/**
 * ug_chart_draw_bars:
 * @self: a chart of bars
 * @pen: how it is drawn
 *
 * Returns: its height, in points
 */
double
ug_chart_draw_bars (UgChart *self, const UgChartPen *pen)
{
  double y = self->labelled ? draw_parts (self, pen) : 0;

  for (guint i = 0; i < self->panels->len; i++)
    y += draw_panel (self, pen, self->panels->pdata[i], y);

  return y;
}

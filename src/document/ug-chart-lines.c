/* ug-chart-lines.c: lines over time: dashes and marks tell them apart, and each is named where it
 * ends.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-chart-private.h"

#include <math.h>

/* Narrower panels have no room for a name at the end of a line. */
#define NARROWEST 215.0
#define MOST_ABREAST 3
#define WIDEST 430.0
#define GAP 16.0
#define DROP 8.0

#define PLOT_HEIGHT 58.0
#define PLOT_TOP 11.0
#define VALUE_ROOM 12.0
#define SCALE_ROOM 14.0
#define NAME_ROOM 78.0
#define MARGIN 8.0
#define MARK 2.6
#define MOMENT_GAP 3.0
#define APART 4.0

/* The part of a panel where the lines are. */
typedef struct
{
  double x, y, width, height;
} Plot;

static guint
get_abreast (UgChart *self, double width)
{
  guint abreast = self->abreast;

  if (abreast == 0)
    abreast = CLAMP ((guint)(MAX (width, 0) / NARROWEST), 1, MOST_ABREAST);

  return MAX (self->abreast > 0 ? abreast : MIN (abreast, self->panels->len), 1);
}

static double
place_x (UgChart *self, const Plot *plot, guint moment)
{
  return plot->x + MARGIN + self->places[moment] * (plot->width - 2 * MARGIN);
}

static double
place_y (UgChart *self, const Plot *plot, double value)
{
  const double share = (value - self->lowest) / (self->highest - self->lowest);

  return plot->y + plot->height * (1 - CLAMP (share, 0, 1));
}

static void
draw_scale (UgChart *self, const UgChartPen *pen, const Plot *plot)
{
  for (guint i = 0; i <= 2; i++)
    {
      const double value = self->lowest + i * (self->highest - self->lowest) / 2;
      const double y = place_y (self, plot, value);
      g_autofree char *text = g_strdup_printf ("%.0f", value);
      g_autoptr (PangoLayout) layout = ug_chart_pen_layout (pen, UG_INK_FINE, text, -1);
      double width, height;

      ug_chart_layout_measure (layout, &width, &height);
      ug_chart_pen_show (pen, layout, pen->colours->quiet, plot->x - 4 - width, y - height / 2);
      ug_chart_pen_set (pen, pen->colours->rule);
      cairo_set_line_width (pen->cr, 0.6);
      cairo_move_to (pen->cr, plot->x, y);
      cairo_rel_line_to (pen->cr, plot->width, 0);
      cairo_stroke (pen->cr);
    }
}

/* A moment without a value breaks the line: nobody knows what was between. */
static void
trace_line (UgChart *self, const UgChartPen *pen, const Plot *plot, const UgChartLine *line)
{
  gboolean begun = FALSE;

  for (guint i = 0; i < self->n_moments; i++)
    {
      if (isnan (line->values[i]))
        {
          begun = FALSE;
          continue;
        }
      if (begun)
        cairo_line_to (pen->cr, place_x (self, plot, i), place_y (self, plot, line->values[i]));
      else
        cairo_move_to (pen->cr, place_x (self, plot, i), place_y (self, plot, line->values[i]));
      begun = TRUE;
    }
}

static void
draw_mark (const UgChartPen *pen, double x, double y, gboolean main)
{
  cairo_new_path (pen->cr);
  if (main)
    cairo_arc (pen->cr, x, y, MARK, 0, 2 * G_PI);
  else
    cairo_rectangle (pen->cr, x - MARK, y - MARK, 2 * MARK, 2 * MARK);
  ug_chart_pen_set (pen, main ? pen->colours->accent : pen->colours->ground);
  cairo_fill_preserve (pen->cr);
  ug_chart_pen_set (pen, main ? pen->colours->accent : pen->colours->quiet);
  cairo_set_line_width (pen->cr, 1);
  cairo_stroke (pen->cr);
}

static void
draw_line (
    UgChart *self, const UgChartPen *pen, const Plot *plot, const UgChartLine *line, gboolean main)
{
  static const double dashes[] = { 4, 3 };

  trace_line (self, pen, plot, line);
  ug_chart_pen_set (pen, main ? pen->colours->accent : pen->colours->quiet);
  cairo_set_line_width (pen->cr, main ? 1.8 : 1.1);
  cairo_set_dash (pen->cr, dashes, main ? 0 : G_N_ELEMENTS (dashes), 0);
  cairo_stroke (pen->cr);
  cairo_set_dash (pen->cr, NULL, 0, 0);
  for (guint i = 0; i < self->n_moments; i++)
    if (!isnan (line->values[i]))
      draw_mark (pen, place_x (self, plot, i), place_y (self, plot, line->values[i]), main);
}

static gboolean
find_end (UgChart *self, const UgChartLine *line, guint *moment)
{
  for (guint i = self->n_moments; i > 0; i--)
    if (!isnan (line->values[i - 1]))
      {
        *moment = i - 1;
        return TRUE;
      }

  return FALSE;
}

/* Names of lines that end at one height would cover each other: the lower one makes room. */
static void
draw_names (UgChart *self, const UgChartPen *pen, const Plot *plot, const UgChartPanel *panel)
{
  double taken_from = G_MAXDOUBLE, taken_to = -G_MAXDOUBLE;

  for (guint i = 0; i < panel->lines->len; i++)
    {
      const UgChartLine *line = panel->lines->pdata[i];
      g_autoptr (PangoLayout) layout = NULL;
      double height, top;
      guint end;

      if (line->end == NULL || !find_end (self, line, &end))
        continue;
      layout = ug_chart_pen_layout (pen, i == 0 ? UG_INK_STRONG : UG_INK_FINE, line->end, -1);
      ug_chart_layout_measure (layout, NULL, &height);
      top = place_y (self, plot, line->values[end]) - height / 2;
      if (top < taken_to && top + height > taken_from)
        top = top + height / 2 < (taken_from + taken_to) / 2 ? taken_from - height : taken_to;
      taken_from = MIN (taken_from, top);
      taken_to = MAX (taken_to, top + height);
      ug_chart_pen_show (pen, layout, i == 0 ? pen->colours->text : pen->colours->quiet,
                         place_x (self, plot, end) + MARK + 4, top);
    }
}

/* A line of the scale must not run through a number. */
static void
draw_values (UgChart *self, const UgChartPen *pen, const Plot *plot, const UgChartLine *line)
{
  for (guint i = 0; i < self->n_moments && self->valued; i++)
    if (line->said[i] != NULL)
      {
        g_autoptr (PangoLayout) layout =
            ug_chart_pen_layout (pen, UG_INK_STRONG, line->said[i], -1);
        double width, height, x, y;

        ug_chart_layout_measure (layout, &width, &height);
        x = place_x (self, plot, i) - width / 2;
        y = place_y (self, plot, line->values[i]) - MARK - 1 - height;
        ug_chart_pen_set (pen, pen->colours->ground);
        cairo_rectangle (pen->cr, x - 1, y + 1, width + 2, height - 2);
        cairo_fill (pen->cr);
        ug_chart_pen_show (pen, layout, pen->colours->text, x, y);
      }
}

/* The last moment is always named; of those before, the ones there is room for. */
static double
draw_moments (UgChart *self, const UgChartPen *pen, const Plot *plot)
{
  double tallest = 0, free_until = G_MAXDOUBLE;

  for (guint i = self->n_moments; i > 0; i--)
    {
      g_autoptr (PangoLayout) layout =
          ug_chart_pen_layout (pen, UG_INK_FINE, self->moments[i - 1], -1);
      double width, height, x;

      pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
      ug_chart_layout_measure (layout, &width, &height);
      tallest = MAX (tallest, height);
      x = MAX (place_x (self, plot, i - 1) - width / 2, plot->x - SCALE_ROOM);
      if (x + width + APART > free_until)
        continue;
      free_until = x;
      ug_chart_pen_show (pen, layout, pen->colours->quiet, x, plot->y + plot->height + MOMENT_GAP);
    }

  return MOMENT_GAP + tallest;
}

static double
draw_plot (UgChart *self, const UgChartPen *pen, const UgChartPanel *panel, const Plot *plot)
{
  if (pen->cr != NULL)
    {
      draw_scale (self, pen, plot);
      for (guint i = panel->lines->len; i > 0; i--)
        draw_line (self, pen, plot, panel->lines->pdata[i - 1], i == 1);
      draw_names (self, pen, plot, panel);
      if (panel->lines->len > 0)
        draw_values (self, pen, plot, panel->lines->pdata[0]);
    }

  return plot->height + draw_moments (self, pen, plot);
}

static double
draw_title (const UgChartPen *pen, const UgChartPanel *panel, double x, double y, double width)
{
  g_autoptr (PangoLayout) layout = NULL;
  double height;

  if (*panel->title == '\0')
    return 0;

  layout = ug_chart_pen_layout (pen, UG_INK_STRONG, panel->title, width);
  ug_chart_layout_measure (layout, NULL, &height);
  if (pen->cr != NULL)
    ug_chart_pen_show (pen, layout, pen->colours->text, x, y);

  return height;
}

static double
measure_titles (UgChart *self, const UgChartPen *pen, guint first, guint end, double width)
{
  const UgChartPen measuring = { NULL, pen->context, pen->colours, pen->width };
  double tallest = 0;

  for (guint i = first; i < end; i++)
    tallest = MAX (tallest, draw_title (&measuring, self->panels->pdata[i], 0, 0, width));

  return tallest;
}

/**
 * ug_chart_draw_lines:
 * @self: a chart of lines
 * @pen: how it is drawn
 *
 * Returns: its height, in points
 */
double
ug_chart_draw_lines (UgChart *self, const UgChartPen *pen)
{
  const guint abreast = get_abreast (self, pen->width);
  const double each = MIN ((pen->width - (abreast - 1) * GAP) / abreast, WIDEST);
  const double over = PLOT_TOP + (self->valued ? VALUE_ROOM : 0);
  double y = 0;

  for (guint first = 0; first < self->panels->len; first += abreast)
    {
      const guint end = MIN (first + abreast, self->panels->len);
      const double titles = measure_titles (self, pen, first, end, each);
      double height = 0;

      for (guint i = first; i < end; i++)
        {
          const double x = (i - first) * (each + GAP);
          const Plot plot = { x + SCALE_ROOM, y + titles + over,
                              MAX (each - SCALE_ROOM - NAME_ROOM, 2 * MARGIN + 1), PLOT_HEIGHT };

          draw_title (pen, self->panels->pdata[i], x, y, each);
          height = MAX (height, draw_plot (self, pen, self->panels->pdata[i], &plot));
        }
      y += titles + over + height + DROP;
    }

  return y;
}

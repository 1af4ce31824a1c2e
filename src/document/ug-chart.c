/* ug-chart.c: numbers over time as a drawing, one for the screen and for the paper.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-chart-private.h"

#include "ug-text.h"

#include <math.h>

/* The note below a chart, and what is left free under it. */
#define NOTE_GAP 4.0
#define FOOT 6.0

G_DEFINE_BOXED_TYPE (UgChart, ug_chart, ug_chart_ref, ug_chart_unref)

const UgChartColours ug_chart_colours_paper = {
  .ground = { 1, 1, 1 },
  .text = { 0.075, 0.082, 0.098 },
  .quiet = { 0.33, 0.35, 0.37 },
  .accent = { 0.075, 0.33, 0.26 },
  .rule = { 0.78, 0.79, 0.80 },
};

const UgChartColours ug_chart_colours_dark = {
  .ground = { 0.14, 0.14, 0.14 },
  .text = { 0.95, 0.95, 0.95 },
  .quiet = { 0.72, 0.73, 0.74 },
  .accent = { 0.50, 0.82, 0.73 },
  .rule = { 0.38, 0.38, 0.39 },
};

/* Building. */

static void
line_free (UgChartLine *line)
{
  g_free (line->name);
  g_free (line->values);
  for (guint i = 0; i < line->n_values; i++)
    g_free (line->said[i]);
  g_free (line->said);
  g_free (line->end);
  g_free (line);
}

static void
bar_free (UgChartBar *bar)
{
  g_free (bar->label);
  g_free (bar->parts);
  g_free (bar);
}

static void
panel_clear (UgChartPanel *panel)
{
  g_free (panel->title);
  g_ptr_array_unref (panel->lines);
  g_ptr_array_unref (panel->bars);
}

static void
panel_unref (UgChartPanel *panel)
{
  g_atomic_rc_box_release_full (panel, (GDestroyNotify)panel_clear);
}

/**
 * ug_chart_new:
 * @title: what it shows
 *
 * Returns: (transfer full): a chart without panels and moments
 */
UgChart *
ug_chart_new (const char *title)
{
  UgChart *self = g_new0 (UgChart, 1);

  g_atomic_ref_count_init (&self->references);
  self->title = g_strdup (title);
  self->panels = g_ptr_array_new_with_free_func ((GDestroyNotify)panel_unref);
  self->moments = g_new0 (char *, 1);
  self->labelled = TRUE;

  return self;
}

UgChartPanel *
ug_chart_add_panel (UgChart *self, const char *title)
{
  UgChartPanel *panel = g_atomic_rc_box_new0 (UgChartPanel);

  panel->title = ug_text_clean (title);
  panel->lines = g_ptr_array_new_with_free_func ((GDestroyNotify)line_free);
  panel->bars = g_ptr_array_new_with_free_func ((GDestroyNotify)bar_free);
  g_ptr_array_add (self->panels, panel);

  return panel;
}

UgChartLine *
ug_chart_panel_add_line (UgChartPanel *panel, const char *name, guint n_moments)
{
  UgChartLine *line = g_new0 (UgChartLine, 1);

  line->name = g_strdup (name);
  line->n_values = n_moments;
  line->said = g_new0 (char *, MAX (n_moments, 1));
  line->values = g_new (double, MAX (n_moments, 1));
  for (guint i = 0; i < n_moments; i++)
    line->values[i] = NAN;
  g_ptr_array_add (panel->lines, line);

  return line;
}

UgChartBar *
ug_chart_panel_add_bar (UgChartPanel *panel, const char *label, guint n_parts)
{
  UgChartBar *bar = g_new0 (UgChartBar, 1);

  bar->label = g_strdup (label);
  bar->parts = g_new0 (guint, n_parts);
  g_ptr_array_add (panel->bars, bar);

  return bar;
}

UgChart *
ug_chart_ref (UgChart *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
ug_chart_unref (UgChart *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_free (self->title);
  g_ptr_array_unref (self->panels);
  g_strfreev (self->moments);
  g_free (self->places);
  g_strfreev (self->parts);
  g_free (self->note);
  g_free (self);
}

/* Asking. */

const char *
ug_chart_get_title (UgChart *self)
{
  return self->title;
}

/**
 * ug_chart_get_n_moments:
 * @self: a chart
 *
 * Returns: at how many moments there is something to see; with one there is no trend
 */
guint
ug_chart_get_n_moments (UgChart *self)
{
  return self->n_moments;
}

guint
ug_chart_get_n_panels (UgChart *self)
{
  return self->panels->len;
}

/* A moment may take two lines below its point. */
static char *
say_moment (UgChart *self, guint moment)
{
  return g_strdelimit (g_strdup (self->moments[moment]), "\n", ',');
}

static void
say_line (UgChart *self, const UgChartPanel *panel, const UgChartLine *line, GString *string)
{
  g_string_append_printf (string, "%s · %s:", panel->title, line->name);
  for (guint i = 0; i < self->n_moments; i++)
    if (line->said[i] != NULL)
      {
        g_autofree char *moment = say_moment (self, i);

        g_string_append_printf (string, " %s (%s)", line->said[i], moment);
      }
  g_string_append_c (string, '\n');
}

static void
say_bar (UgChart *self, const UgChartPanel *panel, const UgChartBar *bar, GString *string)
{
  g_string_append_printf (string, "%s · %s:", panel->title, bar->label);
  for (guint i = 0; i < self->n_parts; i++)
    if (bar->parts[i] > 0)
      g_string_append_printf (string, " %s %u", self->parts[i], bar->parts[i]);
  g_string_append_c (string, '\n');
}

/**
 * ug_chart_to_string:
 * @self: a chart
 *
 * Returns: (transfer full): everything it shows, in lines of text; for those who do not see it
 */
char *
ug_chart_to_string (UgChart *self)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < self->panels->len; i++)
    {
      const UgChartPanel *panel = self->panels->pdata[i];

      for (guint k = 0; k < panel->lines->len; k++)
        say_line (self, panel, panel->lines->pdata[k], string);
      for (guint k = 0; k < panel->bars->len; k++)
        say_bar (self, panel, panel->bars->pdata[k], string);
    }
  if (self->note != NULL)
    g_string_append_printf (string, "%s\n", self->note);

  return g_string_free (string, FALSE);
}

/**
 * ug_chart_equal:
 * @a: a chart
 * @b: a chart
 *
 * Returns: whether both look the same at the same width
 */
gboolean
ug_chart_equal (UgChart *a, UgChart *b)
{
  g_autofree char *left = NULL;
  g_autofree char *right = NULL;

  if (a == b)
    return TRUE;
  if (a->labelled != b->labelled || a->abreast != b->abreast || a->most != b->most
      || a->n_moments != b->n_moments || !g_str_equal (a->title, b->title))
    return FALSE;
  for (guint i = 0; i < a->n_moments; i++)
    if (a->places[i] != b->places[i] || !g_str_equal (a->moments[i], b->moments[i]))
      return FALSE;

  left = ug_chart_to_string (a);
  right = ug_chart_to_string (b);

  return g_str_equal (left, right);
}

static UgChart *
copy_frame (UgChart *self, guint abreast)
{
  UgChart *piece = ug_chart_new (self->title);

  g_strfreev (piece->moments);
  piece->moments = g_strdupv (self->moments);
  piece->places = g_memdup2 (self->places, self->n_moments * sizeof (double));
  piece->n_moments = self->n_moments;
  piece->lowest = self->lowest;
  piece->highest = self->highest;
  piece->valued = self->valued;
  piece->parts = g_strdupv (self->parts);
  piece->n_parts = self->n_parts;
  piece->most = self->most;
  piece->abreast = MIN (abreast, MAX (self->panels->len, 1));

  return piece;
}

/**
 * ug_chart_split:
 * @self: a chart
 * @abreast: how many panels stand side by side
 *
 * A page is shorter than a chart of twenty panels, so on paper it stands row by row.
 *
 * Returns: (transfer full) (element-type UgChart): its rows, from the top; at least one
 */
GPtrArray *
ug_chart_split (UgChart *self, guint abreast)
{
  GPtrArray *pieces = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_chart_unref);
  guint next = 0;

  do
    {
      UgChart *piece = copy_frame (self, abreast);

      piece->labelled = next == 0;
      for (guint i = 0; i < abreast && next < self->panels->len; i++, next++)
        g_ptr_array_add (piece->panels, g_atomic_rc_box_acquire (self->panels->pdata[next]));
      if (next >= self->panels->len)
        piece->note = g_strdup (self->note);
      g_ptr_array_add (pieces, piece);
    }
  while (next < self->panels->len);

  return pieces;
}

/* Drawing. */

/**
 * ug_chart_pen_layout:
 * @pen: how it is drawn
 * @ink: what the text is
 * @text: the text, never read as markup
 * @width: where its lines break, in points, or less than 0
 *
 * Returns: (transfer full): the text, to be measured and shown
 */
PangoLayout *
ug_chart_pen_layout (const UgChartPen *pen, UgInk ink, const char *text, double width)
{
  PangoLayout *layout = pango_layout_new (pen->context);
  PangoFontDescription *font = ug_ink_create_font (ink);

  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_text (layout, text, -1);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  if (width >= 0)
    pango_layout_set_width (layout, MAX (width, 1) * PANGO_SCALE);

  return layout;
}

void
ug_chart_layout_measure (PangoLayout *layout, double *width, double *height)
{
  int used_width, used_height;

  pango_layout_get_size (layout, &used_width, &used_height);
  if (width != NULL)
    *width = used_width / (double)PANGO_SCALE;
  if (height != NULL)
    *height = used_height / (double)PANGO_SCALE;
}

void
ug_chart_pen_set (const UgChartPen *pen, const double *colour)
{
  cairo_set_source_rgb (pen->cr, colour[0], colour[1], colour[2]);
}

void
ug_chart_pen_show (
    const UgChartPen *pen, PangoLayout *layout, const double *colour, double x, double y)
{
  if (pen->cr == NULL)
    return;

  ug_chart_pen_set (pen, colour);
  cairo_move_to (pen->cr, x, y);
  pango_cairo_show_layout (pen->cr, layout);
}

static double
draw_note (UgChart *self, const UgChartPen *pen, double y)
{
  g_autoptr (PangoLayout) layout = NULL;
  double height;

  if (self->note == NULL)
    return 0;

  layout = ug_chart_pen_layout (pen, UG_INK_NOTE, self->note, pen->width);
  ug_chart_layout_measure (layout, NULL, &height);
  ug_chart_pen_show (pen, layout, pen->colours->quiet, 0, y + NOTE_GAP);

  return NOTE_GAP + height;
}

/**
 * ug_chart_draw:
 * @self: a chart
 * @cr: (nullable): where to, in points, or %NULL to measure only
 * @context: where layouts are made
 * @width: of the chart, in points
 * @colours: (nullable): the colours of the screen, or %NULL for those of the paper
 *
 * Returns: its height, in points
 */
double
ug_chart_draw (
    UgChart *self, cairo_t *cr, PangoContext *context, double width, const UgChartColours *colours)
{
  const UgChartPen pen = { cr, context, colours != NULL ? colours : &ug_chart_colours_paper,
                           width };
  double height = 0;

  if (self->panels->len > 0)
    height =
        self->parts != NULL ? ug_chart_draw_bars (self, &pen) : ug_chart_draw_lines (self, &pen);
  height += draw_note (self, &pen, height);

  return height + FOOT;
}

/* ug-goal-svg.c: the picture of the goals as a file that any program shows.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-picture.h"

#include <cairo-svg.h>

#define ABREAST 4
#define COLUMN 200.0
#define NARROWEST 420.0
#define MARGIN 18.0

static cairo_status_t
write_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/* Returns: the height of all bands. */
static double
draw_bands (GPtrArray *bands, cairo_t *cr, PangoContext *context, double width)
{
  double height = 0;

  for (guint i = 0; i < bands->len; i++)
    {
      const double used = ug_goal_band_draw (bands->pdata[i], cr, context, width);

      if (cr != NULL)
        cairo_translate (cr, 0, used);
      height += used;
    }

  return height;
}

static cairo_status_t
draw (GPtrArray *bands, GByteArray *bytes, PangoContext *context, double width, double height)
{
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream (
      write_cb, bytes, width + 2 * MARGIN, height + 2 * MARGIN);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_translate (cr, MARGIN, MARGIN);
  draw_bands (bands, cr, context, width);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  return status;
}

/* Few goals make a small picture, which is then not torn apart over a wide one. */
static double
choose_width (UgAgreement *agreement)
{
  g_autoptr (UgGoalGraph) graph = ug_goal_graph_new (agreement, UG_GOAL_SCOPE_WRITTEN);
  g_autoptr (UgGoalLayout) layout = ug_goal_layout_new (graph, TRUE);

  return MAX (MIN (ug_goal_layout_get_n_columns (layout), ABREAST) * COLUMN, NARROWEST);
}

/**
 * ug_goal_picture_draws:
 * @agreement: an agreement
 *
 * Returns: whether a goal is written down, so that there is something to draw
 */
gboolean
ug_goal_picture_draws (UgAgreement *agreement)
{
  g_autoptr (UgGoalGraph) graph = ug_goal_graph_new (agreement, UG_GOAL_SCOPE_WRITTEN);

  return ug_goal_graph_get_n_goals (graph) > 0;
}

/**
 * ug_goal_picture_to_svg:
 * @agreement: whose goals
 * @fonts: the fonts to set it in
 * @language: in which language
 *
 * Returns: (transfer full) (nullable): the picture as SVG, or %NULL if no goal is written down or
 * it could not be drawn
 */
GBytes *
ug_goal_picture_to_svg (UgAgreement *agreement, UgFonts *fonts, UgLanguage *language)
{
  g_autoptr (GPtrArray) bands = ug_goal_picture_new (agreement, language, ABREAST);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  const double width = choose_width (agreement);
  cairo_status_t status;
  PangoContext *context;

  if (bands->len == 0)
    return NULL;

  context = ug_fonts_create_context (fonts, ug_language_get_code (language));
  status = draw (bands, bytes, context, width, draw_bands (bands, NULL, context, width));
  g_object_unref (context);

  return status == CAIRO_STATUS_SUCCESS ? g_byte_array_free_to_bytes (g_steal_pointer (&bytes))
                                        : NULL;
}

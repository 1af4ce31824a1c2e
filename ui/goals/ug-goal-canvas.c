/* ug-goal-canvas.c: as many columns as the width has room for, and every line where paper has it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-canvas.h"

#include <math.h>

/* In characters: wider than this, a line cannot be followed. */
#define WIDEST 38

/* In pixels: what surrounds the text of a card. */
#define PADDING 22

/* In pixels, so that lines are read from 1.5 m, too. */
#define LINE 2

/* A row as it was placed last. */
typedef struct
{
  UgGoalRow *row;
  double y;
  double height;
  cairo_rectangle_t *places;
} Placed;

struct _UgGoalCanvas
{
  GtkWidget *owner;
  guint narrowest;
  UgGoalLayout *layout;
  GPtrArray *nodes;
  GPtrArray *rows; /* NULL until somebody asks */
  guint abreast;
  GArray *placed;
  int width;
};

static void
placed_clear (Placed *placed)
{
  g_clear_pointer (&placed->row, ug_goal_row_unref);
  g_clear_pointer (&placed->places, g_free);
}

/**
 * ug_goal_canvas_new:
 * @owner: the widget that is drawn on; it outlives the canvas
 * @narrowest: how many characters a column has room for at least
 *
 * Returns: (transfer full): a canvas that shows nothing yet
 */
UgGoalCanvas *
ug_goal_canvas_new (GtkWidget *owner, guint narrowest)
{
  UgGoalCanvas *self = g_new0 (UgGoalCanvas, 1);

  self->owner = owner;
  self->narrowest = narrowest;
  self->placed = g_array_new (FALSE, TRUE, sizeof (Placed));
  g_array_set_clear_func (self->placed, (GDestroyNotify)placed_clear);

  return self;
}

void
ug_goal_canvas_free (UgGoalCanvas *self)
{
  g_array_unref (self->placed);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->nodes, g_ptr_array_unref);
  g_clear_pointer (&self->layout, ug_goal_layout_unref);
  g_free (self);
}

/**
 * ug_goal_canvas_show:
 * @self: a canvas
 * @layout: what stands where
 * @nodes: (element-type GtkWidget): the widget of each of its boxes, children of the owner
 */
void
ug_goal_canvas_show (UgGoalCanvas *self, UgGoalLayout *layout, GPtrArray *nodes)
{
  ug_goal_layout_ref (layout);
  g_clear_pointer (&self->layout, ug_goal_layout_unref);
  self->layout = layout;
  g_ptr_array_ref (nodes);
  g_clear_pointer (&self->nodes, g_ptr_array_unref);
  self->nodes = nodes;
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_array_set_size (self->placed, 0);
  gtk_widget_queue_resize (self->owner);
}

/* Returns: the width of a character in pixels, which follows the type size. */
static double
get_unit (UgGoalCanvas *self)
{
  PangoContext *context = gtk_widget_get_pango_context (self->owner);
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  const int width = pango_font_metrics_get_approximate_char_width (metrics);

  pango_font_metrics_unref (metrics);

  return MAX (width / (double)PANGO_SCALE, 1);
}

static UgGoalMeasures
get_measures (UgGoalCanvas *self)
{
  const double unit = get_unit (self);

  return (UgGoalMeasures){ .gap = round (1.6 * unit),
                           .drop = round (3.2 * unit),
                           .step = round (0.8 * unit),
                           .apart = round (2.6 * unit),
                           .indent = round (2 * unit),
                           .trunk = round (2.4 * unit),
                           .widest = round (WIDEST * unit + PADDING) };
}

/**
 * ug_goal_canvas_get_narrowest:
 * @self: a canvas
 *
 * Returns: the width of the narrowest column, in pixels
 */
int
ug_goal_canvas_get_narrowest (UgGoalCanvas *self)
{
  return (int)(self->narrowest * get_unit (self)) + PADDING;
}

static double
get_height (const UgGoalSlot *slot, double width, gpointer user_data)
{
  UgGoalCanvas *self = user_data;
  int natural;

  gtk_widget_measure (self->nodes->pdata[slot->index], GTK_ORIENTATION_VERTICAL, (int)width, NULL,
                      &natural, NULL, NULL);

  return natural;
}

static void
arrange (UgGoalCanvas *self, double width, const UgGoalMeasures *measures)
{
  const double each = ug_goal_canvas_get_narrowest (self) + measures->gap;
  const guint abreast = MAX ((width + measures->gap) / each, 1);

  if (self->rows != NULL && self->abreast == abreast)
    return;

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  self->rows = ug_goal_row_list (self->layout, abreast);
  self->abreast = abreast;
}

/**
 * ug_goal_canvas_measure:
 * @self: a canvas
 * @width: in pixels
 *
 * Returns: how high the picture is when it is that wide
 */
int
ug_goal_canvas_measure (UgGoalCanvas *self, int width)
{
  const UgGoalMeasures measures = get_measures (self);
  double height = 0;

  arrange (self, width, &measures);
  for (guint i = 0; i < self->rows->len; i++)
    height += ug_goal_row_place (self->rows->pdata[i], &measures, width, get_height, self, NULL);

  /* Nothing has to stay apart from the last row. */
  return (int)ceil (MAX (height - measures.apart, 0));
}

static void
put (GtkWidget *node, const cairo_rectangle_t *place, double y)
{
  const GtkAllocation allocation = { (int)place->x, (int)(place->y + y), (int)place->width,
                                     (int)place->height };

  gtk_widget_size_allocate (node, &allocation, -1);
}

static double
place_row (UgGoalCanvas *self, UgGoalRow *row, double y, const UgGoalMeasures *measures)
{
  Placed placed = { ug_goal_row_ref (row), y, 0,
                    g_new0 (cairo_rectangle_t, ug_goal_row_get_n_slots (row)) };

  placed.height = ug_goal_row_place (row, measures, self->width, get_height, self, placed.places);
  for (guint i = 0; i < ug_goal_row_get_n_slots (row); i++)
    put (self->nodes->pdata[ug_goal_row_get_slot (row, i)->index], &placed.places[i], y);
  g_array_append_val (self->placed, placed);

  return placed.height;
}

/**
 * ug_goal_canvas_place:
 * @self: a canvas
 * @width: in pixels
 *
 * Gives every widget its place.
 */
void
ug_goal_canvas_place (UgGoalCanvas *self, int width)
{
  const UgGoalMeasures measures = get_measures (self);
  double y = 0;

  self->width = width;
  arrange (self, width, &measures);
  g_array_set_size (self->placed, 0);
  for (guint i = 0; i < self->rows->len; i++)
    y += place_row (self, self->rows->pdata[i], y, &measures);
}

static void
draw_row (UgGoalCanvas *self,
          const Placed *placed,
          const UgGoalMeasures *measures,
          const GdkRGBA *color,
          cairo_t *cr)
{
  static const double dashes[] = { 5, 4 };

  gdk_cairo_set_source_rgba (cr, color);
  cairo_set_line_width (cr, LINE);
  for (int echoes = 0; echoes < 2; echoes++)
    {
      cairo_set_dash (cr, dashes, echoes ? G_N_ELEMENTS (dashes) : 0, 0);
      ug_goal_row_trace (placed->row, measures, self->width, placed->height, placed->places, echoes,
                         cr);
      cairo_stroke (cr);
    }
}

/**
 * ug_goal_canvas_draw:
 * @self: a canvas
 * @snapshot: where to
 *
 * Draws the lines in the colour of the owner, row by row: a picture of everything might be larger
 * than any screen can hold.
 */
void
ug_goal_canvas_draw (UgGoalCanvas *self, GtkSnapshot *snapshot)
{
  const UgGoalMeasures measures = get_measures (self);
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (self->owner), &color);
  for (guint i = 0; i < self->placed->len; i++)
    {
      const Placed *placed = &g_array_index (self->placed, Placed, i);
      const graphene_rect_t place = GRAPHENE_RECT_INIT (0, 0, self->width, placed->height);
      cairo_t *cr;

      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0, placed->y));
      cr = gtk_snapshot_append_cairo (snapshot, &place);
      draw_row (self, placed, &measures, &color, cr);
      cairo_destroy (cr);
      gtk_snapshot_restore (snapshot);
    }
}

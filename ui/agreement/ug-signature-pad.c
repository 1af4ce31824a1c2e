/* ug-signature-pad.c: one gesture hears the mouse, a finger and a stylus alike.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-signature-pad.h"

#include "ug-plain.h"
#include "ug-strokes.h"

#include <glib/gi18n.h>

/* In pixels; as wide and high as UgStrokes says. */
#define WIDTH 600
#define HEIGHT (WIDTH * UG_STROKES_HEIGHT / UG_STROKES_WIDTH)
#define LINE_HEIGHT 0.76
#define PEN 2.4

struct _UgSignaturePad
{
  GtkDrawingArea parent_instance;

  GArray *points;
};

G_DEFINE_FINAL_TYPE (UgSignaturePad, ug_signature_pad, GTK_TYPE_DRAWING_AREA)

enum
{
  DRAWN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
draw_strokes (UgSignaturePad *self, cairo_t *cr, double width, double height)
{
  for (guint i = 0; i < self->points->len; i++)
    {
      const UgStrokePoint *point = &g_array_index (self->points, UgStrokePoint, i);
      const double x = point->x * width / UG_STROKES_WIDTH;
      const double y = point->y * height / UG_STROKES_HEIGHT;

      if (point->begins)
        cairo_move_to (cr, x, y);
      cairo_line_to (cr, x, y);
    }
  cairo_set_line_width (cr, PEN);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_stroke (cr);
}

static void
draw_cb (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer unused)
{
  GdkRGBA ink;

  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (area)), &ink);
  gdk_cairo_set_source_rgba (cr, &ink);
  draw_strokes (UG_SIGNATURE_PAD (area), cr, width, height);

  /* The line one signs on. */
  cairo_set_source_rgba (cr, ink.red, ink.green, ink.blue, 0.3);
  cairo_rectangle (cr, width * 0.06, height * LINE_HEIGHT, width * 0.88, 1);
  cairo_fill (cr);
}

static void
begin_cb (UgSignaturePad *self, double x, double y, GtkGestureDrag *gesture)
{
  ug_signature_pad_draw (self, x / gtk_widget_get_width (GTK_WIDGET (self)),
                         y / gtk_widget_get_height (GTK_WIDGET (self)), TRUE);
}

static void
update_cb (UgSignaturePad *self, double offset_x, double offset_y, GtkGestureDrag *gesture)
{
  double x, y;

  if (gtk_gesture_drag_get_start_point (gesture, &x, &y))
    ug_signature_pad_draw (self, (x + offset_x) / gtk_widget_get_width (GTK_WIDGET (self)),
                           (y + offset_y) / gtk_widget_get_height (GTK_WIDGET (self)), FALSE);
}

static void
ug_signature_pad_finalize (GObject *object)
{
  g_array_unref (UG_SIGNATURE_PAD (object)->points);

  G_OBJECT_CLASS (ug_signature_pad_parent_class)->finalize (object);
}

static void
ug_signature_pad_class_init (UgSignaturePadClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ug_signature_pad_finalize;

  signals[DRAWN] = g_signal_new ("drawn", UG_TYPE_SIGNATURE_PAD, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
}

static void
ug_signature_pad_init (UgSignaturePad *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkWidget *widget = GTK_WIDGET (self);

  self->points = g_array_new (FALSE, FALSE, sizeof (UgStrokePoint));
  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (self), WIDTH);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (self), HEIGHT);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (self), draw_cb, NULL, NULL);
  gtk_widget_set_halign (widget, GTK_ALIGN_CENTER);
  gtk_widget_set_cursor_from_name (widget, "crosshair");
  gtk_widget_add_css_class (widget, "signature-pad");
  ug_accessible_name (widget, _ ("Sign here"));

  g_signal_connect_object (drag, "drag-begin", G_CALLBACK (begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-update", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (drag));
}

/**
 * ug_signature_pad_new:
 *
 * Returns: (transfer floating): an empty field
 */
GtkWidget *
ug_signature_pad_new (void)
{
  return g_object_new (UG_TYPE_SIGNATURE_PAD, NULL);
}

void
ug_signature_pad_clear (UgSignaturePad *self)
{
  g_array_set_size (self->points, 0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[DRAWN], 0);
}

gboolean
ug_signature_pad_is_empty (UgSignaturePad *self)
{
  return self->points->len == 0;
}

/**
 * ug_signature_pad_get_strokes:
 * @self: a field
 *
 * Returns: (transfer full): what is drawn, as UgStrokes says it
 */
char *
ug_signature_pad_get_strokes (UgSignaturePad *self)
{
  return ug_strokes_to_string (self->points);
}

/**
 * ug_signature_pad_draw:
 * @self: a field
 * @x: from the left, in widths of the field
 * @y: from the top, in heights of the field
 * @begins: whether the pen is set down here
 */
void
ug_signature_pad_draw (UgSignaturePad *self, double x, double y, gboolean begins)
{
  ug_strokes_add (self->points, x, y, begins);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[DRAWN], 0);
}

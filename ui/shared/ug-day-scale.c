/* ug-day-scale.c: 0, 3, 6 … 24, and once more from there into the next day.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-day-scale.h"

#include "ug-day-bar.h"

#define EVERY 3 /* hours */

struct _UgDayScale
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (UgDayScale, ug_day_scale, GTK_TYPE_WIDGET)

static void
draw_hour (GtkWidget *widget, GtkSnapshot *snapshot, int hour, const GdkRGBA *color)
{
  g_autofree char *text = g_strdup_printf ("%d", hour > 24 ? hour - 24 : hour);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, text);
  const int room = gtk_widget_get_width (widget);
  const float x = (float)room * (float)hour * 60 / UG_DAY_BAR_MINUTES;
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (CLAMP (x - (float)width / 2, 0, room - width), 0));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

static void
ug_day_scale_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  for (int hour = 0; hour * 60 < UG_DAY_BAR_MINUTES; hour += EVERY)
    {
      GdkRGBA shade = color;

      shade.alpha *= hour > 24 ? 0.6f : 1;
      draw_hour (widget, snapshot, hour, &shade);
    }
}

static void
ug_day_scale_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline,
                      int *natural_baseline)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, "0");
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 1 : height;
}

static void
ug_day_scale_class_init (UgDayScaleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = ug_day_scale_snapshot;
  widget_class->measure = ug_day_scale_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  gtk_widget_class_set_css_name (widget_class, "dayscale");
}

static void
ug_day_scale_init (UgDayScale *self)
{
}

/**
 * ug_day_scale_new:
 *
 * Returns: (transfer floating): the scale of a #UgDayBar of the same width
 */
GtkWidget *
ug_day_scale_new (void)
{
  return g_object_new (UG_TYPE_DAY_SCALE, NULL);
}

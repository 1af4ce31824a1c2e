/* ug-chart-view.c: the same drawing as on paper, in the colours and the type size of the screen.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-chart-view.h"

#include <adwaita.h>

/* Points of the drawing on a screen of 96 dots per inch; the type size of the desktop and the zoom
 * come on top. */
#define NARROWEST 260
#define WIDEST 900
#define PLAIN_DPI (96 * 1024)
#define PLAIN_SCALE 1.4

struct _UgChartView
{
  GtkWidget parent_instance;

  UgChart *chart;
  UgFonts *fonts;
  PangoContext *context;
};

G_DEFINE_FINAL_TYPE (UgChartView, ug_chart_view, GTK_TYPE_WIDGET)

static double
get_scale (GtkWidget *widget)
{
  int dpi = PLAIN_DPI;

  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);

  return PLAIN_SCALE * (dpi > 0 ? (double)dpi / PLAIN_DPI : 1);
}

static const UgChartColours *
get_colours (void)
{
  return adw_style_manager_get_dark (adw_style_manager_get_default ()) ? &ug_chart_colours_dark
                                                                       : &ug_chart_colours_paper;
}

static GtkSizeRequestMode
ug_chart_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
ug_chart_view_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  UgChartView *self = UG_CHART_VIEW (widget);
  const double scale = get_scale (widget);
  const int width = for_size > 0 ? for_size : NARROWEST;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = NARROWEST;
      *natural = WIDEST;
      return;
    }

  *minimum = *natural =
      (int)(ug_chart_draw (self->chart, NULL, self->context, width / scale, NULL) * scale) + 1;
}

/* The paper's white would glare where the screen has another ground, so there is none. */
static void
ug_chart_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  UgChartView *self = UG_CHART_VIEW (widget);
  const double scale = get_scale (widget);
  const int width = gtk_widget_get_width (widget);
  const graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, width, gtk_widget_get_height (widget));
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &area);

  cairo_scale (cr, scale, scale);
  ug_chart_draw (self->chart, cr, self->context, width / scale, get_colours ());
  cairo_destroy (cr);
}

static void
ug_chart_view_finalize (GObject *object)
{
  UgChartView *self = UG_CHART_VIEW (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->fonts, ug_fonts_unref);
  g_clear_pointer (&self->chart, ug_chart_unref);

  G_OBJECT_CLASS (ug_chart_view_parent_class)->finalize (object);
}

static void
ug_chart_view_class_init (UgChartViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = ug_chart_view_finalize;
  widget_class->get_request_mode = ug_chart_view_get_request_mode;
  widget_class->measure = ug_chart_view_measure;
  widget_class->snapshot = ug_chart_view_snapshot;
  gtk_widget_class_set_css_name (widget_class, "chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
ug_chart_view_init (UgChartView *self)
{
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark",
                           G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_settings_get_default (), "notify::gtk-xft-dpi",
                           G_CALLBACK (gtk_widget_queue_resize), self, G_CONNECT_SWAPPED);
}

/**
 * ug_chart_view_new:
 * @chart: a chart
 * @language: the language it was made in
 *
 * What it shows is told to screen readers in words.
 *
 * Returns: (transfer floating): the chart, as wide as there is room and as high as it needs
 */
GtkWidget *
ug_chart_view_new (UgChart *chart, UgLanguage *language)
{
  UgChartView *self = g_object_new (UG_TYPE_CHART_VIEW, NULL);
  g_autofree char *words = ug_chart_to_string (chart);

  self->chart = ug_chart_ref (chart);
  self->fonts = ug_fonts_new ();
  self->context = ug_fonts_create_context (self->fonts, ug_language_get_code (language));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  ug_chart_get_title (chart), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  words, -1);

  return GTK_WIDGET (self);
}

/**
 * ug_chart_view_get_chart:
 * @self: a view
 *
 * Returns: (transfer none): what it shows
 */
UgChart *
ug_chart_view_get_chart (UgChartView *self)
{
  return self->chart;
}

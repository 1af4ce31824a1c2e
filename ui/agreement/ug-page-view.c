/* ug-page-view.c: the preview is the print: the same page drawn on a smaller context.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-page-view.h"

#include "ug-plain.h"

#include <glib/gi18n.h>

#define NARROWEST 300
#define WIDEST 640

struct _UgPageView
{
  GtkWidget parent_instance;

  UgPages *pages;
  guint page;
};

G_DEFINE_FINAL_TYPE (UgPageView, ug_page_view, GTK_TYPE_WIDGET)

static void
get_paper_size (UgPageView *self, double *width, double *height)
{
  if (self->pages != NULL)
    ug_pages_get_size (self->pages, width, height);
  else
    ug_paper_size_measure (UG_PAPER_SIZE_A4, width, height);
}

static GtkSizeRequestMode
ug_page_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
ug_page_view_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline,
                      int *natural_baseline)
{
  double width, height;

  get_paper_size (UG_PAGE_VIEW (widget), &width, &height);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = NARROWEST;
      *natural = WIDEST;
    }
  else
    {
      *minimum = (for_size > 0 ? for_size : NARROWEST) * height / width;
      *natural = *minimum;
    }
}

static void
ug_page_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  UgPageView *self = UG_PAGE_VIEW (widget);
  const float shown = gtk_widget_get_width (widget);
  const graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, shown, gtk_widget_get_height (widget));
  const GdkRGBA white = { 1, 1, 1, 1 };
  double width, height;
  cairo_t *cr;

  gtk_snapshot_append_color (snapshot, &white, &area);
  if (self->pages == NULL || self->page >= ug_pages_get_n_pages (self->pages))
    return;

  get_paper_size (self, &width, &height);
  cr = gtk_snapshot_append_cairo (snapshot, &area);
  cairo_scale (cr, shown / width, shown / width);
  ug_pages_draw (self->pages, self->page, cr);
  cairo_destroy (cr);
}

static void
ug_page_view_finalize (GObject *object)
{
  g_clear_pointer (&UG_PAGE_VIEW (object)->pages, ug_pages_unref);

  G_OBJECT_CLASS (ug_page_view_parent_class)->finalize (object);
}

static void
ug_page_view_class_init (UgPageViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = ug_page_view_finalize;
  widget_class->get_request_mode = ug_page_view_get_request_mode;
  widget_class->measure = ug_page_view_measure;
  widget_class->snapshot = ug_page_view_snapshot;
  gtk_widget_class_set_css_name (widget_class, "page");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
ug_page_view_init (UgPageView *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * ug_page_view_new:
 *
 * Returns: (transfer floating): an empty page
 */
GtkWidget *
ug_page_view_new (void)
{
  return g_object_new (UG_TYPE_PAGE_VIEW, NULL);
}

/**
 * ug_page_view_set_page:
 * @self: the view
 * @pages: a paper
 * @page: number of the page to show, from 0
 */
void
ug_page_view_set_page (UgPageView *self, UgPages *pages, guint page)
{
  /* Translators: page %1$u of %2$u of a paper. */
  g_autofree char *name =
      g_strdup_printf (_ ("Page %1$u of %2$u"), page + 1, ug_pages_get_n_pages (pages));

  ug_pages_ref (pages);
  g_clear_pointer (&self->pages, ug_pages_unref);
  self->pages = pages;
  self->page = page;
  ug_accessible_name (GTK_WIDGET (self), name);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* ug-text-view.c: a text view asks for the height of the lines it has laid out so far, and learns
 * of a new width too late; inside a box it stays too low or too high. This one asks for the height
 * of all its text at the width it is offered. It also says what belongs there while it is empty.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-text-view.h"

struct _UgTextView
{
  GtkTextView parent_instance;

  char *hint;
};

G_DEFINE_FINAL_TYPE (UgTextView, ug_text_view, GTK_TYPE_TEXT_VIEW)

enum
{
  PROP_HINT = 1,
};

static char *
dup_text (UgTextView *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);

  return gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
}

/* A width of -1 breaks no line. */
static PangoLayout *
new_layout (UgTextView *self, const char *text, int width)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);

  pango_layout_set_width (layout, width < 0 ? -1 : MAX (width, 1) * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);

  return layout;
}

static int
get_height_of (UgTextView *self, const char *text, int width)
{
  g_autoptr (PangoLayout) layout = new_layout (self, text, width);
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);

  return height;
}

static GtkSizeRequestMode
ug_text_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
ug_text_view_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline,
                      int *natural_baseline)
{
  UgTextView *self = UG_TEXT_VIEW (widget);
  g_autofree char *text = NULL;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = *natural = 0;
      return;
    }

  /* Without a width, nothing needs to wrap. */
  if (for_size < 0)
    for_size = G_MAXINT / PANGO_SCALE;
  text = dup_text (self);
  *minimum = get_height_of (self, text, for_size);
  if (*text == '\0' && self->hint != NULL)
    *minimum = get_height_of (self, self->hint, for_size);
  *natural = *minimum;
}

static void
ug_text_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  UgTextView *self = UG_TEXT_VIEW (widget);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget));
  g_autoptr (PangoLayout) layout = NULL;
  GdkRGBA color;

  GTK_WIDGET_CLASS (ug_text_view_parent_class)->snapshot (widget, snapshot);

  if (self->hint == NULL || gtk_text_buffer_get_char_count (buffer) > 0)
    return;

  layout = new_layout (self, self->hint, gtk_widget_get_width (widget));
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  color.alpha *= 0.5;
  gtk_snapshot_append_layout (snapshot, layout, &color);
}

static void
buffer_changed_cb (UgTextView *self)
{
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
ug_text_view_constructed (GObject *object)
{
  G_OBJECT_CLASS (ug_text_view_parent_class)->constructed (object);

  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (object)), "changed",
                           G_CALLBACK (buffer_changed_cb), object, G_CONNECT_SWAPPED);
}

static void
ug_text_view_finalize (GObject *object)
{
  g_free (UG_TEXT_VIEW (object)->hint);

  G_OBJECT_CLASS (ug_text_view_parent_class)->finalize (object);
}

static void
ug_text_view_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  g_assert (prop_id == PROP_HINT);
  ug_text_view_set_hint (UG_TEXT_VIEW (object), g_value_get_string (value));
}

static void
ug_text_view_class_init (UgTextViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = ug_text_view_constructed;
  object_class->finalize = ug_text_view_finalize;
  object_class->set_property = ug_text_view_set_property;
  widget_class->get_request_mode = ug_text_view_get_request_mode;
  widget_class->measure = ug_text_view_measure;
  widget_class->snapshot = ug_text_view_snapshot;

  /**
   * UgTextView:hint:
   *
   * What is read while there is no text.
   */
  g_object_class_install_property (
      object_class, PROP_HINT,
      g_param_spec_string ("hint", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
}

static void
ug_text_view_init (UgTextView *self)
{
  g_object_set (self, "wrap-mode", GTK_WRAP_WORD_CHAR, "accepts-tab", FALSE, "hexpand", TRUE, NULL);
}

/**
 * ug_text_view_new:
 *
 * Returns: (transfer floating): an empty text view; Tab leaves it
 */
GtkWidget *
ug_text_view_new (void)
{
  return g_object_new (UG_TYPE_TEXT_VIEW, NULL);
}

/**
 * ug_text_view_set_hint:
 * @self: a text view
 * @hint: (nullable): what is read while there is no text
 */
void
ug_text_view_set_hint (UgTextView *self, const char *hint)
{
  g_free (self->hint);
  self->hint = g_strdup (hint);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER,
                                  hint != NULL ? hint : "", -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* ug-columns.c: with type made larger for the room, two columns become one instead of widening the
 * window.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-columns.h"

struct _UgColumns
{
  GtkWidget parent_instance;

  int share;
  int spacing;
};

G_DEFINE_FINAL_TYPE (UgColumns, ug_columns, GTK_TYPE_WIDGET)

enum
{
  PROP_SHARE = 1,
  PROP_SPACING,
};

/* Where the two columns lie, for a given width. */
typedef struct
{
  GtkWidget *child[2];
  int width[2];
  gboolean stacked;
} Division;

static int
get_minimum (GtkWidget *child)
{
  int minimum;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}

static Division
divide (UgColumns *self, int width)
{
  Division division = { 0 };
  const int room = width - self->spacing;
  int minimum[2];

  division.child[0] = gtk_widget_get_first_child (GTK_WIDGET (self));
  division.child[1] = gtk_widget_get_last_child (GTK_WIDGET (self));
  for (guint i = 0; i < 2; i++)
    minimum[i] = get_minimum (division.child[i]);

  division.stacked = minimum[0] + minimum[1] > room;
  division.width[0] =
      CLAMP (room * self->share / 100, minimum[0], MAX (room - minimum[1], minimum[0]));
  division.width[1] = room - division.width[0];
  if (division.stacked)
    division.width[0] = division.width[1] = width;

  return division;
}

static int
get_height (const Division *division, guint column)
{
  int natural;

  gtk_widget_measure (division->child[column], GTK_ORIENTATION_VERTICAL, division->width[column],
                      NULL, &natural, NULL, NULL);

  return natural;
}

static GtkSizeRequestMode
ug_columns_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
ug_columns_measure (GtkWidget *widget,
                    GtkOrientation orientation,
                    int for_size,
                    int *minimum,
                    int *natural,
                    int *minimum_baseline,
                    int *natural_baseline)
{
  UgColumns *self = UG_COLUMNS (widget);
  const int first = get_minimum (gtk_widget_get_first_child (widget));
  const int last = get_minimum (gtk_widget_get_last_child (widget));
  Division division;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MAX (first, last);
      *natural = first + self->spacing + last;
      return;
    }

  division = divide (self, for_size < 0 ? first + self->spacing + last : for_size);
  *minimum = division.stacked
                 ? get_height (&division, 0) + self->spacing + get_height (&division, 1)
                 : MAX (get_height (&division, 0), get_height (&division, 1));
  *natural = *minimum;
}

static void
ug_columns_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  UgColumns *self = UG_COLUMNS (widget);
  const Division division = divide (self, width);
  const gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  const int beside = division.width[0] + self->spacing;
  GtkAllocation first = { mirrored && !division.stacked ? division.width[1] + self->spacing : 0, 0,
                          division.width[0], height };
  GtkAllocation last = { mirrored || division.stacked ? 0 : beside, 0, division.width[1], height };

  if (division.stacked)
    {
      first.height = get_height (&division, 0);
      last.y = first.height + self->spacing;
      last.height = MAX (height - last.y, get_height (&division, 1));
    }
  gtk_widget_size_allocate (division.child[0], &first, -1);
  gtk_widget_size_allocate (division.child[1], &last, -1);
}

static void
ug_columns_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  UgColumns *self = UG_COLUMNS (object);

  if (prop_id == PROP_SHARE)
    self->share = g_value_get_int (value);
  else
    self->spacing = g_value_get_int (value);
}

static void
ug_columns_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (ug_columns_parent_class)->dispose (object);
}

static void
ug_columns_class_init (UgColumnsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = ug_columns_set_property;
  object_class->dispose = ug_columns_dispose;
  widget_class->get_request_mode = ug_columns_get_request_mode;
  widget_class->measure = ug_columns_measure;
  widget_class->size_allocate = ug_columns_size_allocate;

  /**
   * UgColumns:share:
   *
   * How much of the width the first column gets, in hundredths.
   */
  g_object_class_install_property (
      object_class, PROP_SHARE,
      g_param_spec_int ("share", NULL, NULL, 10, 90, 50,
                        G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS));

  /**
   * UgColumns:spacing:
   *
   * The room between the two, in pixels.
   */
  g_object_class_install_property (
      object_class, PROP_SPACING,
      g_param_spec_int ("spacing", NULL, NULL, 0, 200, 28,
                        G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS));
}

static void
ug_columns_init (UgColumns *self)
{
}

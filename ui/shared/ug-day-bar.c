/* ug-day-bar.c: ends are dragged, hours moved, new ones drawn on an empty place; the keyboard does
 * the same with one end after the other.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-day-bar.h"

#include "ug-hours-edit.h"
#include "ug-plain.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#define STEP 15 /* minutes */
#define REACH 9 /* how far from an end it can still be taken, in pixels */
#define HEIGHT 30
#define MARGIN 3
#define RADIUS 6
#define HANDLE_ROOM 14

typedef enum
{
  GRIP_NONE,
  GRIP_START,
  GRIP_END,
  GRIP_WHOLE,
  GRIP_NEW,
} Grip;

struct _UgDayBar
{
  GtkWidget parent_instance;

  char *day;
  UgHoursEdit edit;
  guint chosen; /* the end the keyboard moves: 2 × index, + 1 for where the hours end */

  Grip grip;
  guint gripped;
  double grip_x;
};

enum
{
  SIGNAL_MOVED,
  SIGNAL_EDITED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (UgDayBar, ug_day_bar, GTK_TYPE_WIDGET)

static float
to_x (UgDayBar *self, int minute)
{
  return gtk_widget_get_width (GTK_WIDGET (self)) * (float)minute / UG_DAY_BAR_MINUTES;
}

static int
to_minute (UgDayBar *self, double x)
{
  return (int)round (x * UG_DAY_BAR_MINUTES / MAX (1, gtk_widget_get_width (GTK_WIDGET (self))));
}

static int
snap (int minute)
{
  return (minute + (minute < 0 ? -STEP / 2 : STEP / 2)) / STEP * STEP;
}

/* What a screen reader says: the day, its hours, and which end the arrows move. */
static void
update_name (UgDayBar *self)
{
  g_autofree char *hours = ug_hours_to_text (self->edit.hours, self->edit.count);
  /* Translators: a day of the week and its hours: "Monday: 9–18". */
  g_autofree char *name =
      g_strdup_printf (_ ("%1$s: %2$s"), self->day, self->edit.count > 0 ? hours : _ ("closed"));

  self->chosen = MIN (self->chosen, MAX (1, 2 * self->edit.count) - 1);
  ug_accessible_name (GTK_WIDGET (self), name);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
finish (UgDayBar *self)
{
  const gboolean changed = ug_hours_edit_end (&self->edit);

  update_name (self);
  if (changed)
    g_signal_emit (self, signals[SIGNAL_EDITED], 0);
}

/* The end next to @x, if one is in reach; of two that touch, the one on the side of @x. */
static Grip
find_grip (UgDayBar *self, double x, guint *index)
{
  double nearest = REACH;
  Grip grip = GRIP_NONE;

  for (guint i = 0; i < self->edit.count; i++)
    {
      const double start = fabs (x - to_x (self, self->edit.hours[i].start));
      const double end = fabs (x - to_x (self, self->edit.hours[i].end));
      const gboolean inside =
          x > to_x (self, self->edit.hours[i].start) && x < to_x (self, self->edit.hours[i].end);

      if (inside && grip == GRIP_NONE)
        {
          grip = GRIP_WHOLE;
          *index = i;
        }
      if (MIN (start, end) < nearest)
        {
          nearest = MIN (start, end);
          grip = start < end ? GRIP_START : GRIP_END;
          *index = i;
        }
    }

  return grip;
}

static void
drag_begin_cb (GtkGestureDrag *drag, double x, double y, UgDayBar *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_gesture_set_state (GTK_GESTURE (drag), GTK_EVENT_SEQUENCE_CLAIMED);
  self->grip = find_grip (self, x, &self->gripped);
  self->grip_x = x;
  ug_hours_edit_begin (&self->edit);
  if (self->grip == GRIP_NONE
      && ug_hours_edit_add (&self->edit, snap (to_minute (self, x)), &self->gripped))
    self->grip = GRIP_NEW;
  if (self->grip != GRIP_NONE)
    self->chosen = 2 * self->gripped + (self->grip == GRIP_START ? 0 : 1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
drag_update_cb (UgDayBar *self, double dx)
{
  const UgHours *before = &self->edit.before[self->gripped];
  const int minutes = to_minute (self, dx);

  switch (self->grip)
    {
    case GRIP_START:
      ug_hours_edit_move_start (&self->edit, self->gripped, snap (before->start + minutes));
      break;
    case GRIP_END:
      ug_hours_edit_move_end (&self->edit, self->gripped, snap (before->end + minutes));
      break;
    case GRIP_WHOLE:
      ug_hours_edit_move_whole (&self->edit, self->gripped, snap (minutes));
      break;
    case GRIP_NEW:
      ug_hours_edit_draw (&self->edit, self->gripped, snap (to_minute (self, self->grip_x + dx)));
      break;
    case GRIP_NONE:
      return;
    }

  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_MOVED], 0);
}

static void
drag_end_cb (UgDayBar *self)
{
  const Grip grip = self->grip;

  self->grip = GRIP_NONE;
  if (grip != GRIP_NONE)
    finish (self);
}

static void
motion_cb (UgDayBar *self, double x)
{
  guint index;
  const Grip grip = self->grip != GRIP_NONE ? self->grip : find_grip (self, x, &index);

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), grip == GRIP_WHOLE  ? "grab"
                                                      : grip == GRIP_NONE ? "crosshair"
                                                                          : "ew-resize");
}

/* Arrows move the chosen end; an empty day begins with the hours most offices have. */
static void
step_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgDayBar *self = UG_DAY_BAR (widget);
  const int minutes = g_variant_get_int32 (parameter);
  const guint index = self->chosen / 2;

  ug_hours_edit_begin (&self->edit);
  if (self->edit.count == 0)
    {
      self->edit.hours[0] = (UgHours){ 9 * 60, 18 * 60 };
      self->edit.count = 1;
      self->chosen = 1;
    }
  else if (self->chosen % 2 == 0)
    ug_hours_edit_move_start (&self->edit, index, self->edit.hours[index].start + minutes);
  else
    ug_hours_edit_move_end (&self->edit, index, self->edit.hours[index].end + minutes);
  finish (self);
}

static void
choose_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgDayBar *self = UG_DAY_BAR (widget);
  const int last = MAX (1, 2 * (int)self->edit.count) - 1;

  self->chosen = CLAMP ((int)self->chosen + g_variant_get_int32 (parameter), 0, last);
  gtk_widget_queue_draw (widget);
}

static void
delete_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgDayBar *self = UG_DAY_BAR (widget);

  if (self->edit.count == 0)
    return;

  ug_hours_edit_begin (&self->edit);
  ug_hours_edit_remove (&self->edit, self->chosen / 2);
  finish (self);
}

static void
draw_box (GtkSnapshot *snapshot, float x, float y, float width, float height, const GdkRGBA *color)
{
  const graphene_rect_t area = GRAPHENE_RECT_INIT (x, y, width, height);
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, &area, MIN (RADIUS, width / 2));
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, color, &area);
  gtk_snapshot_pop (snapshot);
}

/* The hours stand in their bar where there is room for them. */
static void
draw_text (UgDayBar *self, GtkSnapshot *snapshot, const UgHours *hours, const GdkRGBA *color)
{
  g_autofree char *text = ug_hours_to_text (hours, 1);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  const float x = to_x (self, hours->start), room = to_x (self, hours->end) - x;
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  if (width + 2 * HANDLE_ROOM > room)
    return;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (x + (room - width) / 2, (HEIGHT - height) / 2.0f));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

/* A grip at each end; the one the keyboard moves is raised. */
static void
draw_grip (UgDayBar *self, GtkSnapshot *snapshot, guint end, float x)
{
  const gboolean raised = gtk_widget_has_focus (GTK_WIDGET (self)) && end == self->chosen;
  const float half = raised ? 2 : 1;
  const float height = raised ? HEIGHT - 4 * MARGIN : 10;
  const GdkRGBA white = { 1, 1, 1, raised ? 1 : 0.6f };

  draw_box (snapshot, x - half, (HEIGHT - height) / 2, 2 * half, height, &white);
}

static void
draw_hours (UgDayBar *self, GtkSnapshot *snapshot, guint index, const GdkRGBA *accent)
{
  const GdkRGBA white = { 1, 1, 1, 1 };
  const UgHours *hours = &self->edit.hours[index];
  const float x = to_x (self, hours->start), width = to_x (self, hours->end) - x;

  if (width <= 0)
    return;

  draw_box (snapshot, x, MARGIN, width, HEIGHT - 2 * MARGIN, accent);
  draw_text (self, snapshot, hours, &white);
  if (width > 3 * MARGIN)
    {
      draw_grip (self, snapshot, 2 * index, x + 5);
      draw_grip (self, snapshot, 2 * index + 1, x + width - 5);
    }
}

static void
ug_day_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  UgDayBar *self = UG_DAY_BAR (widget);
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  const float width = gtk_widget_get_width (widget), midnight = to_x (self, UG_MINUTES_PER_DAY);
  GdkRGBA text, faint, accent;

  gtk_style_context_get_color (style, &text);
  accent = faint = text;
  gtk_style_context_lookup_color (style, "accent_bg_color", &accent);
  faint.alpha = 0.04f;
  draw_box (snapshot, 0, MARGIN, width, HEIGHT - 2 * MARGIN, &faint);
  draw_box (snapshot, 0, MARGIN, midnight, HEIGHT - 2 * MARGIN, &faint);
  faint.alpha = 0.1f;
  for (int minute = 180; minute < UG_DAY_BAR_MINUTES; minute += 180)
    gtk_snapshot_append_color (snapshot, &faint,
                               &GRAPHENE_RECT_INIT (floorf (to_x (self, minute)), MARGIN,
                                                    minute == UG_MINUTES_PER_DAY ? 2 : 1,
                                                    HEIGHT - 2 * MARGIN));

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, HEIGHT));
  for (guint i = 0; i < self->edit.count; i++)
    draw_hours (self, snapshot, i, &accent);
  gtk_snapshot_pop (snapshot);
}

static void
ug_day_bar_measure (GtkWidget *widget,
                    GtkOrientation orientation,
                    int for_size,
                    int *minimum,
                    int *natural,
                    int *minimum_baseline,
                    int *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 160 : HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 640 : HEIGHT;
}

static void
ug_day_bar_finalize (GObject *object)
{
  g_free (UG_DAY_BAR (object)->day);

  G_OBJECT_CLASS (ug_day_bar_parent_class)->finalize (object);
}

static void
bind_keys (GtkWidgetClass *klass)
{
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
    const char *action;
    int amount;
  } keys[] = {
    { GDK_KEY_Left, 0, "hours.step", -STEP },
    { GDK_KEY_Right, 0, "hours.step", STEP },
    { GDK_KEY_Left, GDK_SHIFT_MASK, "hours.step", -60 },
    { GDK_KEY_Right, GDK_SHIFT_MASK, "hours.step", 60 },
    { GDK_KEY_Left, GDK_CONTROL_MASK, "hours.choose", -1 },
    { GDK_KEY_Right, GDK_CONTROL_MASK, "hours.choose", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (klass, keys[i].key, keys[i].modifiers, keys[i].action, "i",
                                         keys[i].amount);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Delete, 0, "hours.delete", NULL);
}

static void
ug_day_bar_class_init (UgDayBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = ug_day_bar_finalize;
  widget_class->snapshot = ug_day_bar_snapshot;
  widget_class->measure = ug_day_bar_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "daybar");
  gtk_widget_class_install_action (widget_class, "hours.step", "i", step_cb);
  gtk_widget_class_install_action (widget_class, "hours.choose", "i", choose_cb);
  gtk_widget_class_install_action (widget_class, "hours.delete", NULL, delete_cb);
  bind_keys (widget_class);

  /**
   * UgDayBar::moved:
   *
   * The hours are just being dragged.
   */
  signals[SIGNAL_MOVED] = g_signal_new ("moved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * UgDayBar::edited:
   *
   * The hours are different ones now.
   */
  signals[SIGNAL_EDITED] = g_signal_new ("edited", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
ug_day_bar_init (UgDayBar *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->edit.horizon = UG_DAY_BAR_MINUTES;
  g_signal_connect (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (gtk_widget_queue_draw), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (gtk_widget_queue_draw), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self),
                               _ ("Drag the ends, or draw new hours on an empty place"));
}

/**
 * ug_day_bar_new:
 * @day: what the day is called
 *
 * Returns: (transfer floating): a day without hours
 */
GtkWidget *
ug_day_bar_new (const char *day)
{
  UgDayBar *self = g_object_new (UG_TYPE_DAY_BAR, NULL);

  self->day = g_strdup (day);
  update_name (self);

  return GTK_WIDGET (self);
}

/**
 * ug_day_bar_set_hours:
 * @self: a day
 * @hours: (array length=count): its hours, by their start
 * @count: how many
 */
void
ug_day_bar_set_hours (UgDayBar *self, const UgHours *hours, guint count)
{
  self->edit.count = MIN (count, UG_HOURS_MOST);
  if (self->edit.count > 0)
    memcpy (self->edit.hours, hours, self->edit.count * sizeof (UgHours));
  update_name (self);
}

/**
 * ug_day_bar_get_hours:
 * @self: a day
 * @hours: (out) (transfer none) (array): the hours as they are drawn, by their start
 *
 * Returns: how many there are
 */
guint
ug_day_bar_get_hours (UgDayBar *self, const UgHours **hours)
{
  *hours = self->edit.hours;
  return self->edit.count;
}

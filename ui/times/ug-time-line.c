/* ug-time-line.c: from the moment of a report to the last promise of one priority.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-time-line.h"

#include "ug-answering.h"
#include "ug-deadline.h"
#include "ug-expectation.h"
#include "ug-plain.h"
#include "ug-service-hours.h"

#include <glib/gi18n.h>

#define BAR_TOP 24
#define BAR_HEIGHT 12
#define MARK_RADIUS 7
#define LABEL_GAP 10
#define MOST_MARKS 16
#define MOST_PERIODS 64

/* One promise on the line. */
typedef struct
{
  char *label;
  gint64 at;
  gboolean offered_only; /* what we offered where something else was agreed */
} Mark;

struct _UgTimeLine
{
  GtkWidget parent_instance;

  UgRoom *room;
  UgPriority *priority;

  Mark marks[MOST_MARKS];
  guint n_marks;
  UgCalendar *calendar;
  gint64 reported, from, to;
};

G_DEFINE_FINAL_TYPE (UgTimeLine, ug_time_line, GTK_TYPE_WIDGET)

static void
clear_marks (UgTimeLine *self)
{
  for (guint i = 0; i < self->n_marks; i++)
    g_free (self->marks[i].label);
  self->n_marks = 0;
}

static char *
format_moment (UgTimeLine *self, gint64 instant)
{
  g_autoptr (GDateTime) local = ug_calendar_to_local (self->calendar, instant);

  return g_date_time_format (local, "%H:%M");
}

static void
add_mark (UgTimeLine *self, const char *title, UgTerm *term, gboolean offered_only)
{
  UgCalendar *calendar = ug_service_hours_for (ug_room_get_client (self->room), term);
  g_autoptr (GDateTime) reported = ug_calendar_to_local (calendar, self->reported);
  g_autoptr (GDateTime) due = ug_term_add (term, calendar, reported);
  g_autofree char *time = NULL;
  Mark *mark = &self->marks[self->n_marks];

  if (due == NULL || self->n_marks == MOST_MARKS)
    return;

  mark->at = g_date_time_to_unix (due);
  mark->offered_only = offered_only;
  time = format_moment (self, mark->at);
  /* Translators: a mark on the line of time: what happens, and at what time of day. With “offered”
   * it is what we offered before something else was agreed. */
  mark->label = offered_only ? g_strdup_printf (_ ("offered: %s"), time)
                             : g_strdup_printf (_ ("%1$s: %2$s"), title, time);
  self->to = MAX (self->to, mark->at);
  self->n_marks++;
}

static void
add_promise (UgTimeLine *self, UgExpectation *promise)
{
  const char *title = ug_record_get_text (UG_RECORD (promise), UG_EXPECTATION_TITLE);
  UgTerm *offer = ug_record_get_term (UG_RECORD (promise), UG_EXPECTATION_OFFER);
  UgTerm *agreed = ug_expectation_get_agreed (promise);

  if (agreed == NULL)
    agreed = offer;
  if (agreed != NULL)
    add_mark (self, title, agreed, FALSE);
  if (offer != NULL && !ug_term_equal (offer, agreed))
    add_mark (self, title, offer, TRUE);
}

static int
compare_marks (gconstpointer a, gconstpointer b)
{
  const Mark *first = a, *second = b;

  return first->at < second->at ? -1 : first->at > second->at;
}

static gboolean
is_shown (UgTimeLine *self, UgRecord *promise)
{
  return ug_record_get_choice (promise, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_TERM
         && g_str_equal (ug_record_get_text (promise, UG_EXPECTATION_PRIORITY),
                         ug_record_get_id (UG_RECORD (self->priority)));
}

static void
collect (UgTimeLine *self)
{
  UgRecord *agreement = UG_RECORD (ug_room_get_agreement (self->room));
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);
  g_autoptr (GDateTime) reported =
      ug_service_hours_get_report (ug_room_get_agreement (self->room), now);

  clear_marks (self);
  self->calendar = ug_service_hours_for (ug_room_get_client (self->room), NULL);
  if (reported == NULL)
    {
      gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
      return;
    }

  self->reported = self->to = g_date_time_to_unix (reported);
  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgRecord *promise = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);

      if (is_shown (self, promise))
        add_promise (self, UG_EXPECTATION (promise));
    }
  gtk_widget_set_visible (GTK_WIDGET (self), self->n_marks > 0);
  qsort (self->marks, self->n_marks, sizeof (Mark), compare_marks);

  self->to = MAX (self->to, self->reported + 3600);
  self->from = self->reported - (self->to - self->reported) / 12;
  self->to += (self->to - self->reported) / 10;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static float
to_x (UgTimeLine *self, gint64 instant)
{
  const float width = gtk_widget_get_width (GTK_WIDGET (self));

  return width * (float)(instant - self->from) / (float)(self->to - self->from);
}

static void
draw_box (GtkSnapshot *snapshot,
          float x,
          float y,
          float width,
          float height,
          float radius,
          const GdkRGBA *color)
{
  const graphene_rect_t area = GRAPHENE_RECT_INIT (x, y, width, height);
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, &area, radius);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, color, &area);
  gtk_snapshot_pop (snapshot);
}

static float
draw_text (UgTimeLine *self,
           GtkSnapshot *snapshot,
           const char *text,
           float x,
           float y,
           gboolean bold,
           const GdkRGBA *color)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  PangoAttrList *attributes = pango_attr_list_new ();
  int width;

  pango_attr_list_insert (attributes, pango_attr_scale_new (0.9));
  if (bold)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  pango_layout_get_pixel_size (layout, &width, NULL);

  x = CLAMP (x, 0, MAX (0, gtk_widget_get_width (GTK_WIDGET (self)) - width));
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);

  return x + width;
}

static void
draw_day (
    UgTimeLine *self, GtkSnapshot *snapshot, gint64 opens, float *free_from, const GdkRGBA *color)
{
  g_autoptr (GDateTime) local = ug_calendar_to_local (self->calendar, MAX (opens, self->from));
  const char *day = ug_language_get_weekday (ug_room_get_language (self->room),
                                             g_date_time_get_day_of_week (local) - 1);
  const float x = MAX (to_x (self, opens), 0);

  if (x >= *free_from)
    *free_from = draw_text (self, snapshot, day, x, 0, FALSE, color) + LABEL_GAP;
}

static void
draw_open_hours (UgTimeLine *self, GtkSnapshot *snapshot, const GdkRGBA *open, const GdkRGBA *text)
{
  UgPeriod periods[MOST_PERIODS];
  const guint count = ug_calendar_list_periods (self->calendar, self->from, periods, MOST_PERIODS);
  float free_from = 0;

  for (guint i = 0; i < count && periods[i].start < self->to; i++)
    {
      const float x = MAX (to_x (self, periods[i].start), 0);
      const float end = to_x (self, MIN (periods[i].end, self->to));

      draw_box (snapshot, x, BAR_TOP, end - x, BAR_HEIGHT, 4, open);
      draw_day (self, snapshot, periods[i].start, &free_from, text);
    }
}

/* Labels stand under their marks; one that would run into the one before goes a line lower. */
static void
draw_marks (UgTimeLine *self, GtkSnapshot *snapshot, const GdkRGBA *accent, const GdkRGBA *text)
{
  const float middle = BAR_TOP + BAR_HEIGHT / 2.0;
  float free_from[2] = { 0, 0 };

  for (guint i = 0; i < self->n_marks; i++)
    {
      const float x = to_x (self, self->marks[i].at);
      const guint line = x - 40 < free_from[0] ? 1 : 0;
      const GdkRGBA white = { 1, 1, 1, 1 };

      draw_box (snapshot, x - MARK_RADIUS, middle - MARK_RADIUS, 2 * MARK_RADIUS, 2 * MARK_RADIUS,
                MARK_RADIUS, accent);
      if (self->marks[i].offered_only)
        draw_box (snapshot, x - MARK_RADIUS + 3, middle - MARK_RADIUS + 3, 2 * MARK_RADIUS - 6,
                  2 * MARK_RADIUS - 6, MARK_RADIUS - 3, &white);
      free_from[line] =
          draw_text (self, snapshot, self->marks[i].label, MAX (x - 40, free_from[line]),
                     BAR_TOP + 18 + 18 * line, !self->marks[i].offered_only, text)
          + LABEL_GAP;
    }
}

static void
ug_time_line_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  UgTimeLine *self = UG_TIME_LINE (widget);
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  GdkRGBA text, faint, accent, open;

  if (self->calendar == NULL)
    return;

  gtk_style_context_get_color (style, &text);
  faint = open = accent = text;
  gtk_style_context_lookup_color (style, "accent_bg_color", &accent);
  open = accent;
  open.alpha = 0.28;
  faint.alpha = 0.1;

  draw_box (snapshot, 0, BAR_TOP, gtk_widget_get_width (widget), BAR_HEIGHT, 4, &faint);
  draw_open_hours (self, snapshot, &open, &text);
  draw_box (snapshot, to_x (self, self->reported) - 1, BAR_TOP - 6, 2, BAR_HEIGHT + 12, 0, &text);
  draw_marks (self, snapshot, &accent, &text);
}

static void
ug_time_line_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline,
                      int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 200 : BAR_TOP + 58;
}

static void
agreement_changed_cb (UgTimeLine *self)
{
  collect (self);
}

static void
ug_time_line_dispose (GObject *object)
{
  UgTimeLine *self = UG_TIME_LINE (object);

  clear_marks (self);
  g_clear_object (&self->room);
  g_clear_object (&self->priority);

  G_OBJECT_CLASS (ug_time_line_parent_class)->dispose (object);
}

static void
ug_time_line_class_init (UgTimeLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_time_line_dispose;
  widget_class->snapshot = ug_time_line_snapshot;
  widget_class->measure = ug_time_line_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
ug_time_line_init (UgTimeLine *self)
{
  ug_accessible_name (GTK_WIDGET (self), _ ("A line of time with our open hours and the promises"));
}

/**
 * ug_time_line_new:
 * @room: the room
 * @priority: whose promises are shown
 *
 * Returns: (transfer floating): the picture; invisible while no calendar is known
 */
GtkWidget *
ug_time_line_new (UgRoom *room, UgPriority *priority)
{
  UgTimeLine *self = g_object_new (UG_TYPE_TIME_LINE, NULL);

  self->room = g_object_ref (room);
  self->priority = g_object_ref (priority);
  collect (self);
  g_signal_connect_object (ug_room_get_client (room), "changed", G_CALLBACK (agreement_changed_cb),
                           self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

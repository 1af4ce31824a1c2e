/* ug-goal-row-draw.c: where the boxes of a row stand, and every line between them.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-row-private.h"

static double
get_left (UgGoalRow *self, const UgGoalMeasures *m)
{
  return self->set_in ? m->trunk : 0;
}

/* Narrower than there is room for, columns stand in the middle, except along a trunk. */
static double
get_column_width (UgGoalRow *self, const UgGoalMeasures *m, double width)
{
  const double room = width - get_left (self, m) - (self->n_columns - 1) * m->gap;

  return MIN (room / self->n_columns, m->widest);
}

static double
get_column_x (UgGoalRow *self, const UgGoalMeasures *m, double width, guint column)
{
  const double each = get_column_width (self, m, width);
  const double used = self->n_columns * each + (self->n_columns - 1) * m->gap;
  const double spare = self->set_in || self->trunk_on ? 0 : width - used;

  return get_left (self, m) + spare / 2 + column * (each + m->gap);
}

static double
get_top (UgGoalRow *self, const UgGoalMeasures *m)
{
  if (self->buses->len > 0)
    return m->drop;

  return self->heads || self->starts ? 0 : m->step;
}

/**
 * ug_goal_row_place:
 * @self: a row
 * @measures: the sizes of the picture
 * @width: of the picture
 * @get_height: how high a box is
 * @user_data: for @get_height
 * @places: (out caller-allocates) (optional): where each slot stands, from the corner of the row
 *
 * Goals that stand beside each other are equally high.
 *
 * Returns: the height of the row
 */
double
ug_goal_row_place (UgGoalRow *self,
                   const UgGoalMeasures *measures,
                   double width,
                   UgGoalHeightFunc get_height,
                   gpointer user_data,
                   cairo_rectangle_t *places)
{
  const double each = get_column_width (self, measures, width);
  const double top = get_top (self, measures);
  double tallest = 0, goals = 0;

  for (guint i = 0; i < self->slots->len; i++)
    {
      const UgGoalSlot *slot = ug_goal_row_get_slot (self, i);
      const double indent = slot->box.indent * measures->indent;
      cairo_rectangle_t place = { .x = get_column_x (self, measures, width, slot->column) + indent,
                                  .y = top };

      place.width = MAX (each * slot->span + measures->gap * (slot->span - 1) - indent, 1);
      place.height = get_height (slot, place.width, user_data);
      tallest = MAX (tallest, place.height);
      if (slot->box.indent == 0)
        goals = MAX (goals, place.height);
      if (places != NULL)
        places[i] = place;
    }
  for (guint i = 0; places != NULL && i < self->slots->len; i++)
    if (ug_goal_row_get_slot (self, i)->box.indent == 0)
      places[i].height = goals;

  /* What goes on below the same head is not set apart: its line has a drop of its own. */
  return top + tallest + (self->ends && !self->trunk_on ? measures->apart : 0);
}

/* Lines. */

static double
get_rail (double column_x, const UgGoalMeasures *m, guint level)
{
  return column_x + (level + 0.5) * m->indent;
}

/* Where the line from above comes down to a box. */
static double
get_entry (const UgGoalSlot *slot, const UgGoalMeasures *m, const cairo_rectangle_t *place)
{
  return slot->box.indent == 0 ? place->x + place->width / 2
                               : place->x - slot->box.indent * m->indent + m->indent / 2;
}

static gboolean
is_in (const UgGoalBus *bus, guint column)
{
  return column >= bus->column && column < bus->column + bus->span;
}

static void
trace_line (cairo_t *cr, double x0, double y0, double x1, double y1)
{
  cairo_move_to (cr, x0, y0);
  cairo_line_to (cr, x1, y1);
}

static void
trace_bus (UgGoalRow *self,
           const UgGoalBus *bus,
           const UgGoalMeasures *m,
           double width,
           const cairo_rectangle_t *places,
           cairo_t *cr)
{
  const double x0 = get_column_x (self, m, width, bus->column);
  const double x1 = get_column_x (self, m, width, bus->column + bus->span - 1)
                    + get_column_width (self, m, width);
  const double from = bus->from_trunk ? m->trunk / 2 : (x0 + x1) / 2;
  double left = from, right = from;

  for (guint i = 0; i < self->slots->len; i++)
    {
      const UgGoalSlot *slot = ug_goal_row_get_slot (self, i);
      const double entry = get_entry (slot, m, &places[i]);

      left = is_in (bus, slot->column) ? MIN (left, entry) : left;
      right = is_in (bus, slot->column) ? MAX (right, entry) : right;
    }
  for (guint i = 0; i < self->passing->len; i++)
    {
      const guint column = g_array_index (self->passing, guint, i);
      const double rail = get_rail (get_column_x (self, m, width, column), m, 0);

      left = is_in (bus, column) ? MIN (left, rail) : left;
      right = is_in (bus, column) ? MAX (right, rail) : right;
    }
  trace_line (cr, from, 0, from, m->drop / 2);
  trace_line (cr, left, m->drop / 2, right, m->drop / 2);
}

/* What is continued at the left of a box and below it. */
static void
trace_rails (UgGoalRow *self,
             const UgGoalSlot *slot,
             const UgGoalMeasures *m,
             double height,
             const cairo_rectangle_t *place,
             cairo_t *cr)
{
  const double column_x = place->x - slot->box.indent * m->indent;
  const double from = self->buses->len > 0 ? m->drop / 2 : 0;
  const double middle = place->y + place->height / 2;
  const guint inner = MIN (slot->box.indent, UG_GOAL_DEEPEST - 1);

  for (guint level = 0; slot->box.rails >> level != 0; level++)
    if ((slot->box.rails >> level & 1) != 0)
      trace_line (cr, get_rail (column_x, m, level), 0, get_rail (column_x, m, level), height);
  if (slot->box.indent > 0)
    trace_line (cr, get_rail (column_x, m, slot->box.indent - 1), from,
                get_rail (column_x, m, slot->box.indent - 1), slot->box.last ? middle : height);
  if (slot->box.leads && !slot->box.head)
    trace_line (cr, get_rail (column_x, m, inner),
                inner == slot->box.indent ? place->y + place->height : middle,
                get_rail (column_x, m, inner), height);
}

/* The last piece of the line to a box: an echo is told from it. */
static void
trace_entry (UgGoalRow *self,
             const UgGoalSlot *slot,
             const UgGoalMeasures *m,
             const cairo_rectangle_t *place,
             cairo_t *cr)
{
  const double middle = place->y + place->height / 2;
  const double entry = get_entry (slot, m, place);

  if (slot->box.indent > 0)
    trace_line (cr, place->x - m->indent / 2, middle, place->x, middle);
  else if (self->buses->len > 0)
    trace_line (cr, entry, m->drop / 2, entry, m->drop);
}

static void
trace_trunk (UgGoalRow *self,
             const UgGoalMeasures *m,
             double height,
             const cairo_rectangle_t *places,
             cairo_t *cr)
{
  const double x = m->trunk / 2;

  if (self->heads && self->trunk_on)
    trace_line (cr, x, places[0].y + places[0].height, x, height);
  else if (self->trunk_on)
    trace_line (cr, x, 0, x, height);
}

/**
 * ug_goal_row_trace:
 * @self: a row
 * @measures: the sizes of the picture
 * @width: of the picture
 * @height: of the row, as ug_goal_row_place() has told it
 * @places: where each slot stands
 * @echoes: whether to trace the lines to echoes, or all others
 * @cr: to whose path the lines are added
 */
void
ug_goal_row_trace (UgGoalRow *self,
                   const UgGoalMeasures *measures,
                   double width,
                   double height,
                   const cairo_rectangle_t *places,
                   gboolean echoes,
                   cairo_t *cr)
{
  for (guint i = 0; i < self->slots->len; i++)
    {
      const UgGoalSlot *slot = ug_goal_row_get_slot (self, i);

      if (slot->box.echo == echoes)
        trace_entry (self, slot, measures, &places[i], cr);
      if (!echoes)
        trace_rails (self, slot, measures, height, &places[i], cr);
    }
  if (echoes)
    return;

  for (guint i = 0; i < self->passing->len; i++)
    {
      const guint column = g_array_index (self->passing, guint, i);
      const double rail = get_rail (get_column_x (self, measures, width, column), measures, 0);

      trace_line (cr, rail, measures->drop / 2, rail, height);
    }
  for (guint i = 0; i < self->buses->len; i++)
    trace_bus (self, &g_array_index (self->buses, UgGoalBus, i), measures, width, places, cr);
  trace_trunk (self, measures, height, places, cr);
}

/* ug-goal-row.c: as many columns abreast as there is room for, in rows that line up.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-row.h"

#include <string.h>

/* The line between two points at which a head and columns below it are tied together. */
typedef struct
{
  guint column;
  guint span;
  gboolean from_trunk;
} Bus;

struct _UgGoalRow
{
  gatomicrefcount references;
  GArray *slots;
  GArray *buses;
  GArray *passing; /* columns with nothing here, past which a line comes down to those below */
  guint n_columns;
  gboolean heads;    /* heads stand in it */
  gboolean starts;   /* it is the first below the heads */
  gboolean ends;     /* what follows hangs below another head */
  gboolean set_in;   /* at the left of it there is room for a trunk */
  gboolean trunk_on; /* a trunk goes on below it */
};

/* Columns of the layout that stand side by side. */
typedef struct
{
  guint first;
  guint count;
  guint abreast; /* how many there is room for */
  gboolean trunk_here;
  gboolean trunk_on;
} Shelf;

static UgGoalRow *
row_new (const Shelf *shelf)
{
  UgGoalRow *self = g_new0 (UgGoalRow, 1);

  g_atomic_ref_count_init (&self->references);
  self->slots = g_array_new (FALSE, TRUE, sizeof (UgGoalSlot));
  self->buses = g_array_new (FALSE, TRUE, sizeof (Bus));
  self->passing = g_array_new (FALSE, TRUE, sizeof (guint));
  self->n_columns = shelf->count;
  self->trunk_on = shelf->trunk_on;

  return self;
}

static void
add_slot (UgGoalRow *self, UgGoalLayout *layout, guint box, guint column, guint span)
{
  UgGoalSlot slot;

  /* Rows are compared byte by byte, the bytes between the members too. */
  memset (&slot, 0, sizeof slot);
  slot.index = box;
  slot.box = *ug_goal_layout_get_box (layout, box);
  slot.column = column;
  slot.span = span;
  g_array_append_val (self->slots, slot);
}

static const UgGoalColumn *
get_column (UgGoalLayout *layout, const Shelf *shelf, guint column)
{
  return ug_goal_layout_get_column (layout, shelf->first + column);
}

static guint
count_alike (UgGoalLayout *layout, guint first, guint end)
{
  guint next = first + 1;

  while (next < end
         && ug_goal_layout_get_column (layout, next)->head
                == ug_goal_layout_get_column (layout, first)->head)
    next++;

  return next - first;
}

/* A shelf that goes on below the same head shows no head again. */
static void
add_heads (GPtrArray *rows, UgGoalLayout *layout, const Shelf *shelf)
{
  UgGoalRow *row;

  if (get_column (layout, shelf, 0)->head < 0 || shelf->trunk_here)
    return;

  row = row_new (shelf);
  row->heads = TRUE;
  for (guint i = 0, n = 0; i < shelf->count; i += n)
    {
      n = count_alike (layout, shelf->first + i, shelf->first + shelf->count);
      add_slot (row, layout, get_column (layout, shelf, i)->head, i, n);
    }
  g_ptr_array_add (rows, row);
}

static void
add_buses (UgGoalRow *self, UgGoalLayout *layout, const Shelf *shelf)
{
  for (guint i = 0, n = 0; i < shelf->count; i += n)
    {
      Bus bus;

      n = count_alike (layout, shelf->first + i, shelf->first + shelf->count);
      memset (&bus, 0, sizeof bus);
      bus.column = i;
      bus.span = n;
      bus.from_trunk = self->set_in;
      if (get_column (layout, shelf, i)->head >= 0 && get_column (layout, shelf, i)->count > 0)
        g_array_append_val (self->buses, bus);
    }
}

static gboolean
begins_with_goal (UgGoalLayout *layout, const Shelf *shelf, guint column)
{
  const UgGoalColumn *found = get_column (layout, shelf, column);

  return found->count > 0 && ug_goal_layout_get_box (layout, found->first)->indent == 0;
}

/* Leaves without a goal of their own stand as low as those of the goals beside them. */
static guint
get_lead (UgGoalLayout *layout, const Shelf *shelf, guint column)
{
  if (get_column (layout, shelf, column)->count == 0 || begins_with_goal (layout, shelf, column))
    return 0;

  for (guint i = 0; i < shelf->count; i++)
    if (begins_with_goal (layout, shelf, i))
      return 1;

  return 0;
}

static void
add_boxes (UgGoalRow *self, UgGoalLayout *layout, const Shelf *shelf, guint place)
{
  for (guint i = 0; i < shelf->count; i++)
    {
      const UgGoalColumn *column = get_column (layout, shelf, i);
      const guint lead = get_lead (layout, shelf, i);

      if (place < lead)
        g_array_append_val (self->passing, i);
      else if (place - lead < column->count)
        add_slot (self, layout, column->first + place - lead, i, 1);
    }
}

static UgGoalRow *
add_row (GPtrArray *rows, const Shelf *shelf, gboolean starts)
{
  UgGoalRow *row = row_new (shelf);

  row->starts = starts;
  row->set_in = shelf->trunk_here || shelf->trunk_on;
  g_ptr_array_add (rows, row);

  return row;
}

static gboolean
holds_leaves_only (UgGoalLayout *layout, const Shelf *shelf)
{
  return shelf->count == 1 && get_column (layout, shelf, 0)->count > 1
         && !begins_with_goal (layout, shelf, 0);
}

/* Leaves that have a shelf to themselves use the whole width of it. */
static void
spread_leaves (GPtrArray *rows, UgGoalLayout *layout, const Shelf *shelf)
{
  const UgGoalColumn *leaves = get_column (layout, shelf, 0);
  const guint n_columns = MIN (shelf->abreast, leaves->count);
  const guint n_rows = (leaves->count + n_columns - 1) / n_columns;

  for (guint i = 0; i < n_rows; i++)
    {
      UgGoalRow *row = add_row (rows, shelf, i == 0);
      const Bus bus = { 0, (leaves->count + n_rows - 1) / n_rows, row->set_in };

      row->n_columns = n_columns;
      for (guint j = 0; j * n_rows + i < leaves->count; j++)
        {
          add_slot (row, layout, leaves->first + j * n_rows + i, j, 1);
          g_array_index (row->slots, UgGoalSlot, j).box.last =
              i + 1 == n_rows || j * n_rows + i + 1 == leaves->count;
        }
      if (i == 0)
        g_array_append_val (row->buses, bus);
    }
}

static void
add_columns (GPtrArray *rows, UgGoalLayout *layout, const Shelf *shelf)
{
  guint longest = 0;

  for (guint i = 0; i < shelf->count; i++)
    longest = MAX (longest, get_column (layout, shelf, i)->count + get_lead (layout, shelf, i));
  for (guint i = 0; i < longest; i++)
    {
      UgGoalRow *row = add_row (rows, shelf, i == 0);

      add_boxes (row, layout, shelf, i);
      if (row->starts)
        add_buses (row, layout, shelf);
    }
}

static void
add_shelf (GPtrArray *rows, UgGoalLayout *layout, const Shelf *shelf)
{
  add_heads (rows, layout, shelf);
  if (holds_leaves_only (layout, shelf))
    spread_leaves (rows, layout, shelf);
  else
    add_columns (rows, layout, shelf);
  ((UgGoalRow *)rows->pdata[rows->len - 1])->ends = TRUE;
}

/* More columns of one head than there is room for: one shelf below the other, along a trunk. */
static void
add_long_part (GPtrArray *rows, UgGoalLayout *layout, guint first, guint count, guint abreast)
{
  const gboolean headed = ug_goal_layout_get_column (layout, first)->head >= 0;

  for (guint i = 0; i < count; i += abreast)
    {
      const Shelf shelf = { first + i, MIN (abreast, count - i), abreast, headed && i > 0,
                            headed && i + abreast < count };

      add_shelf (rows, layout, &shelf);
    }
}

/**
 * ug_goal_row_list:
 * @layout: what is drawn
 * @abreast: how many columns there is room for, at least 1
 *
 * Returns: (transfer full) (element-type UgGoalRow): the rows of the picture, from the top
 */
GPtrArray *
ug_goal_row_list (UgGoalLayout *layout, guint abreast)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_goal_row_unref);
  const guint n_columns = ug_goal_layout_get_n_columns (layout);
  Shelf shelf = { .abreast = abreast };

  g_return_val_if_fail (abreast > 0, rows);

  for (guint i = 0, n = 0; i < n_columns; i += n)
    {
      const gboolean headed = ug_goal_layout_get_column (layout, i)->head >= 0;

      n = count_alike (layout, i, n_columns);
      if (shelf.count > 0 && (shelf.count + n > abreast || !headed))
        {
          add_shelf (rows, layout, &shelf);
          shelf.count = 0;
        }
      if (shelf.count == 0)
        shelf.first = i;
      if (n > abreast)
        add_long_part (rows, layout, i, n, abreast);
      else
        shelf.count += n;
    }
  if (shelf.count > 0)
    add_shelf (rows, layout, &shelf);

  return rows;
}

UgGoalRow *
ug_goal_row_ref (UgGoalRow *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
ug_goal_row_unref (UgGoalRow *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_array_unref (self->slots);
  g_array_unref (self->buses);
  g_array_unref (self->passing);
  g_free (self);
}

guint
ug_goal_row_get_n_slots (UgGoalRow *self)
{
  return self->slots->len;
}

const UgGoalSlot *
ug_goal_row_get_slot (UgGoalRow *self, guint slot)
{
  g_return_val_if_fail (slot < self->slots->len, NULL);

  return &g_array_index (self->slots, UgGoalSlot, slot);
}

/**
 * ug_goal_row_leads:
 * @self: a row
 *
 * Returns: whether it is read together with the row below it, and so never ends a page
 */
gboolean
ug_goal_row_leads (UgGoalRow *self)
{
  return !self->ends && (self->heads || self->starts);
}

static gboolean
same_bytes (GArray *a, GArray *b)
{
  return a->len == b->len && memcmp (a->data, b->data, a->len * g_array_get_element_size (a)) == 0;
}

gboolean
ug_goal_row_equal (UgGoalRow *a, UgGoalRow *b)
{
  return a->n_columns == b->n_columns && a->heads == b->heads && a->starts == b->starts
         && a->ends == b->ends && a->set_in == b->set_in && a->trunk_on == b->trunk_on
         && same_bytes (a->slots, b->slots) && same_bytes (a->buses, b->buses)
         && same_bytes (a->passing, b->passing);
}

/* Sizes. */

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
is_in (const Bus *bus, guint column)
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
           const Bus *bus,
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
    trace_bus (self, &g_array_index (self->buses, Bus, i), measures, width, places, cr);
  trace_trunk (self, measures, height, places, cr);
}

/* ug-goal-row.c: as many columns abreast as there is room for, in rows that line up.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-row-private.h"

#include <string.h>

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
  self->buses = g_array_new (FALSE, TRUE, sizeof (UgGoalBus));
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
      UgGoalBus bus;

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
      const UgGoalBus bus = { 0, (leaves->count + n_rows - 1) / n_rows, row->set_in };

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

/* ug-goal-layout.c: one walk from every goal that serves no other down to what serves it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-layout.h"

/* More echoes of goals below one goal are only counted. */
#define MOST_ECHOES 8

struct _UgGoalLayout
{
  gatomicrefcount references;
  UgGoalGraph *graph;
  gboolean leaves;
  GArray *boxes;
  GArray *columns;
  GArray *homes; /* of each point, the box where it stands in full, or -1 */
};

typedef struct
{
  guint point;
  guint more;
  gboolean echo;
} Child;

static UgGoalBox *
get_box (UgGoalLayout *self, guint box)
{
  return &g_array_index (self->boxes, UgGoalBox, box);
}

static gboolean
is_goal (UgGoalLayout *self, guint point)
{
  return point < ug_goal_graph_get_n_goals (self->graph);
}

static gboolean
is_placed (UgGoalLayout *self, guint point)
{
  return g_array_index (self->homes, int, point) >= 0;
}

/* A goal has its home below the first goal it serves; a strategic goal heads its own part. Leaves
 * have nothing below them, so that they are as good in one place as in another. */
static gboolean
is_echo (UgGoalLayout *self, guint point, guint parent)
{
  guint n_above;
  const guint *above = ug_goal_graph_get_above (self->graph, point, &n_above);

  if (!is_goal (self, point))
    return FALSE;

  return is_placed (self, point) || above[0] != parent
         || ug_goal_graph_get_kind (self->graph, point) == UG_GOAL_POINT_STRATEGIC;
}

/* What serves @parent: of its promises and the package, and of the goals, or one of them only. */
static void
add_children (UgGoalLayout *self, guint parent, gboolean goals, GArray *children)
{
  guint n_below;
  const guint *below = ug_goal_graph_get_below (self->graph, parent, &n_below);
  guint n_echoes = 0;

  if (!goals && !self->leaves)
    return;

  for (guint i = 0; i < n_below; i++)
    {
      const Child child = { below[i], 0, is_echo (self, below[i], parent) };

      if (is_goal (self, below[i]) != goals)
        continue;
      if (!goals || !child.echo || ++n_echoes <= MOST_ECHOES)
        g_array_append_val (children, child);
    }
  if (n_echoes > MOST_ECHOES)
    {
      const Child more = { parent, n_echoes - MOST_ECHOES, TRUE };

      g_array_append_val (children, more);
    }
}

static gboolean
stands_above (UgGoalLayout *self, guint point, int box)
{
  for (; box >= 0; box = get_box (self, box)->parent)
    if (get_box (self, box)->point == point)
      return TRUE;

  return FALSE;
}

static guint
append_box (UgGoalLayout *self, const Child *child, int parent)
{
  const UgGoalBox box = { .point = child->point,
                          .parent = parent,
                          .more = child->more,
                          .echo = child->echo,
                          .circle = child->echo && child->more == 0
                                    && stands_above (self, child->point, parent),
                          .last = TRUE };

  g_array_append_val (self->boxes, box);
  if (!child->echo && !is_placed (self, child->point))
    g_array_index (self->homes, int, child->point) = self->boxes->len - 1;

  return self->boxes->len - 1;
}

static void
set_in (UgGoalLayout *self, guint box, guint depth, guint rails, gboolean last)
{
  get_box (self, box)->indent = MIN (depth, UG_GOAL_DEEPEST);
  get_box (self, box)->deep = depth > UG_GOAL_DEEPEST;
  get_box (self, box)->rails = rails;
  get_box (self, box)->last = last;
}

/* The columns below a box in full: its leaves first, so that they stand close to it. */
static void
outline (UgGoalLayout *self, guint box, guint depth, guint rails)
{
  g_autoptr (GArray) children = g_array_new (FALSE, FALSE, sizeof (Child));

  add_children (self, get_box (self, box)->point, FALSE, children);
  add_children (self, get_box (self, box)->point, TRUE, children);
  get_box (self, box)->leads = children->len > 0;
  for (guint i = 0; i < children->len; i++)
    {
      const Child *child = &g_array_index (children, Child, i);
      const gboolean last = i + 1 == children->len;
      const guint next = append_box (self, child, box);

      set_in (self, next, depth + 1, rails, last);
      if (!child->echo && is_goal (self, child->point))
        outline (self, next, depth + 1,
                 rails | (last || depth >= UG_GOAL_DEEPEST ? 0 : 1u << depth));
    }
}

static void
append_column (UgGoalLayout *self, int head, guint first)
{
  const UgGoalColumn column = { head, first, self->boxes->len - first };

  g_array_append_val (self->columns, column);
}

static void
add_step (UgGoalLayout *self, const Child *child, int head)
{
  const guint box = append_box (self, child, head);

  if (!child->echo)
    outline (self, box, 0, 0);
  append_column (self, head, box);
}

/* What serves the head without a step between stands in a column of its own. */
static void
add_leaves (UgGoalLayout *self, guint head)
{
  g_autoptr (GArray) leaves = g_array_new (FALSE, FALSE, sizeof (Child));
  const guint first = self->boxes->len;

  add_children (self, get_box (self, head)->point, FALSE, leaves);
  for (guint i = 0; i < leaves->len; i++)
    set_in (self, append_box (self, &g_array_index (leaves, Child, i), head), 1, 0,
            i + 1 == leaves->len);
  if (leaves->len > 0)
    append_column (self, head, first);
}

static void
add_part (UgGoalLayout *self, guint point)
{
  const Child child = { point, 0, FALSE };
  const guint head = append_box (self, &child, -1);
  g_autoptr (GArray) steps = g_array_new (FALSE, FALSE, sizeof (Child));

  get_box (self, head)->head = TRUE;
  add_children (self, point, TRUE, steps);
  for (guint i = 0; i < steps->len; i++)
    add_step (self, &g_array_index (steps, Child, i), head);
  add_leaves (self, head);
  get_box (self, head)->leads = self->boxes->len > head + 1;
  if (!get_box (self, head)->leads)
    append_column (self, head, self->boxes->len);
}

/* Up from goal to goal until one is met again, which then lies on the circle. */
static guint
find_circle (UgGoalLayout *self, guint point)
{
  g_autofree gboolean *met = g_new0 (gboolean, ug_goal_graph_get_n_goals (self->graph));

  while (!met[point])
    {
      guint n_above;
      const guint *above = ug_goal_graph_get_above (self->graph, point, &n_above);

      met[point] = TRUE;
      g_assert (n_above > 0);
      point = above[0];
    }

  return point;
}

static void
add_rest (UgGoalLayout *self, gboolean circles)
{
  for (guint i = 0; i < ug_goal_graph_get_n_goals (self->graph); i++)
    {
      Child child = { i, 0, FALSE };
      guint n_above;

      ug_goal_graph_get_above (self->graph, i, &n_above);
      if (is_placed (self, i) || (n_above > 0 && !circles))
        continue;
      if (circles)
        child.point = find_circle (self, i);
      add_step (self, &child, -1);
    }
}

/**
 * ug_goal_layout_new:
 * @graph: what serves what
 * @leaves: whether promises and the package are drawn, or goals only
 *
 * Returns: (transfer full): what stands where; none of it depends on a size
 */
UgGoalLayout *
ug_goal_layout_new (UgGoalGraph *graph, gboolean leaves)
{
  UgGoalLayout *self = g_new0 (UgGoalLayout, 1);

  g_atomic_ref_count_init (&self->references);
  self->graph = ug_goal_graph_ref (graph);
  self->leaves = leaves;
  self->boxes = g_array_new (FALSE, TRUE, sizeof (UgGoalBox));
  self->columns = g_array_new (FALSE, TRUE, sizeof (UgGoalColumn));
  self->homes = g_array_new (FALSE, FALSE, sizeof (int));
  for (guint i = 0; i < ug_goal_graph_get_n_points (graph); i++)
    g_array_append_val (self->homes, (int){ -1 });

  for (guint i = 0; i < ug_goal_graph_get_n_goals (graph); i++)
    if (ug_goal_graph_get_kind (graph, i) == UG_GOAL_POINT_STRATEGIC)
      add_part (self, i);
  add_rest (self, FALSE);
  add_rest (self, TRUE);

  return self;
}

UgGoalLayout *
ug_goal_layout_ref (UgGoalLayout *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
ug_goal_layout_unref (UgGoalLayout *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  ug_goal_graph_unref (self->graph);
  g_array_unref (self->boxes);
  g_array_unref (self->columns);
  g_array_unref (self->homes);
  g_free (self);
}

UgGoalGraph *
ug_goal_layout_get_graph (UgGoalLayout *self)
{
  return self->graph;
}

/**
 * ug_goal_layout_get_leaves:
 * @self: a layout
 *
 * Returns: whether promises and the package are drawn, or goals only
 */
gboolean
ug_goal_layout_get_leaves (UgGoalLayout *self)
{
  return self->leaves;
}

guint
ug_goal_layout_get_n_boxes (UgGoalLayout *self)
{
  return self->boxes->len;
}

/**
 * ug_goal_layout_get_box:
 * @self: a layout
 * @box: which box; what serves a box comes after it
 *
 * Returns: (transfer none): the box
 */
const UgGoalBox *
ug_goal_layout_get_box (UgGoalLayout *self, guint box)
{
  g_return_val_if_fail (box < self->boxes->len, NULL);

  return get_box (self, box);
}

guint
ug_goal_layout_get_n_columns (UgGoalLayout *self)
{
  return self->columns->len;
}

/**
 * ug_goal_layout_get_column:
 * @self: a layout
 * @column: which column, from the left; those below one head follow each other
 *
 * Returns: (transfer none): the column
 */
const UgGoalColumn *
ug_goal_layout_get_column (UgGoalLayout *self, guint column)
{
  g_return_val_if_fail (column < self->columns->len, NULL);

  return &g_array_index (self->columns, UgGoalColumn, column);
}

/**
 * ug_goal_layout_find:
 * @self: a layout
 * @point: a point of its graph
 *
 * Returns: the box where it stands in full, or -1 when it is not drawn
 */
int
ug_goal_layout_find (UgGoalLayout *self, guint point)
{
  g_return_val_if_fail (point < self->homes->len, -1);

  return g_array_index (self->homes, int, point);
}

static int
find_beside (UgGoalLayout *self, guint from, int step)
{
  for (int i = (int)from + step; i >= 0 && i < (int)self->boxes->len; i += step)
    if (get_box (self, i)->parent == get_box (self, from)->parent)
      return i;

  return -1;
}

/**
 * ug_goal_layout_move:
 * @self: a layout
 * @box: where one is
 * @move: where one wants to go
 *
 * From an echo, the way down leads to the same where it stands in full; from a leaf, which nothing
 * serves, to the one drawn below it.
 *
 * Returns: the box one comes to, or -1 when there is none
 */
int
ug_goal_layout_move (UgGoalLayout *self, guint box, UgGoalMove move)
{
  g_return_val_if_fail (box < self->boxes->len, -1);

  switch (move)
    {
    case UG_GOAL_MOVE_UP:
      return get_box (self, box)->parent;
    case UG_GOAL_MOVE_DOWN:
      if (get_box (self, box)->echo)
        return ug_goal_layout_find (self, get_box (self, box)->point);
      if (get_box (self, box)->leads)
        return (int)box + 1;
      return get_box (self, box)->indent > 0 ? find_beside (self, box, +1) : -1;
    case UG_GOAL_MOVE_LEFT:
      return find_beside (self, box, -1);
    case UG_GOAL_MOVE_RIGHT:
      return find_beside (self, box, +1);
    }

  g_return_val_if_reached (-1);
}

/* ug-goal-graph.c: read once from the records, so that whoever draws needs to look up no link.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-graph.h"

#include "ug-answering.h"
#include "ug-expectation.h"
#include "ug-goal.h"

typedef struct
{
  UgGoalPoint kind;
  UgRecord *record;
  GArray *above;
  GArray *below;
} Point;

struct _UgGoalGraph
{
  gatomicrefcount references;
  GArray *points;
  guint n_goals;
  guint n_links;
};

static void
point_clear (Point *point)
{
  g_clear_object (&point->record);
  g_clear_pointer (&point->above, g_array_unref);
  g_clear_pointer (&point->below, g_array_unref);
}

static Point *
get_point (UgGoalGraph *self, guint point)
{
  g_assert (point < self->points->len);

  return &g_array_index (self->points, Point, point);
}

static guint
add_point (UgGoalGraph *self, UgGoalPoint kind, UgRecord *record)
{
  const Point point = { kind, g_object_ref (record), g_array_new (FALSE, FALSE, sizeof (guint)),
                        g_array_new (FALSE, FALSE, sizeof (guint)) };

  g_array_append_val (self->points, point);

  return self->points->len - 1;
}

static void
add_link (UgGoalGraph *self, guint from, guint to)
{
  g_array_append_val (get_point (self, from)->above, to);
  g_array_append_val (get_point (self, to)->below, from);
  self->n_links++;
}

static gboolean
is_written (UgRecord *goal)
{
  return !ug_record_is_blank (goal, UG_GOAL_TITLE) || !ug_record_is_blank (goal, UG_GOAL_WORDS);
}

/* Returns: which goal is which point, counted from 1. */
static GHashTable *
add_goals (UgGoalGraph *self, UgRecord *agreement, UgGoalScope scope)
{
  GHashTable *goals = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_GOALS); i++)
    {
      UgRecord *goal = ug_record_peek (agreement, UG_AGREEMENT_GOALS, i);

      if (scope == UG_GOAL_SCOPE_WRITTEN && !is_written (goal))
        continue;
      add_point (self,
                 ug_record_get_choice (goal, UG_GOAL_LEVEL) == UG_GOAL_LEVEL_STRATEGIC
                     ? UG_GOAL_POINT_STRATEGIC
                     : UG_GOAL_POINT_OPERATIONAL,
                 goal);
      g_hash_table_insert (goals, (gpointer)ug_record_get_id (goal),
                           GUINT_TO_POINTER (self->points->len));
    }
  self->n_goals = self->points->len;

  return goals;
}

/* A link may be written down twice, lead to what is gone, or to the very goal it starts from. */
static void
add_links (UgGoalGraph *self, guint from, const char *const *ids, GHashTable *goals)
{
  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      const guint to = GPOINTER_TO_UINT (g_hash_table_lookup (goals, ids[i]));

      if (to > 0 && to - 1 != from && !g_strv_contains (ids + i + 1, ids[i]))
        add_link (self, from, to - 1);
    }
}

static void
add_package (UgGoalGraph *self, UgRecord *agreement)
{
  const char *package = ug_record_get_text (agreement, UG_AGREEMENT_PACKAGE);
  guint point = 0;

  if (*package == '\0' || ug_record_is_blank (agreement, UG_AGREEMENT_PACKAGE_NAME))
    return;

  for (guint i = 0; i < self->n_goals; i++)
    if (ug_record_has_ref (get_point (self, i)->record, UG_GOAL_PACKAGES, package))
      {
        if (point == 0)
          point = add_point (self, UG_GOAL_POINT_PACKAGE, agreement);
        add_link (self, point, i);
      }
}

static void
add_promises (UgGoalGraph *self, UgRecord *agreement, GHashTable *goals)
{
  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgRecord *promise = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);
      const char *const *ids = ug_record_get_refs (promise, UG_EXPECTATION_GOALS);
      gboolean serves = FALSE;

      for (guint j = 0; ids != NULL && ids[j] != NULL; j++)
        serves = serves || g_hash_table_contains (goals, ids[j]);
      if (serves && ug_expectation_is_written (UG_EXPECTATION (promise)))
        add_links (self, add_point (self, UG_GOAL_POINT_PROMISE, promise), ids, goals);
    }
}

/**
 * ug_goal_graph_new:
 * @agreement: whose goals
 * @scope: which of them
 *
 * Returns: (transfer full): what serves what at this moment
 */
UgGoalGraph *
ug_goal_graph_new (UgAgreement *agreement, UgGoalScope scope)
{
  UgGoalGraph *self = g_new0 (UgGoalGraph, 1);
  g_autoptr (GHashTable) goals = NULL;

  g_atomic_ref_count_init (&self->references);
  self->points = g_array_new (FALSE, TRUE, sizeof (Point));
  g_array_set_clear_func (self->points, (GDestroyNotify)point_clear);

  goals = add_goals (self, UG_RECORD (agreement), scope);
  for (guint i = 0; i < self->n_goals; i++)
    add_links (self, i, ug_record_get_refs (get_point (self, i)->record, UG_GOAL_SERVES), goals);
  add_package (self, UG_RECORD (agreement));
  add_promises (self, UG_RECORD (agreement), goals);

  return self;
}

UgGoalGraph *
ug_goal_graph_ref (UgGoalGraph *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
ug_goal_graph_unref (UgGoalGraph *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_array_unref (self->points);
  g_free (self);
}

guint
ug_goal_graph_get_n_points (UgGoalGraph *self)
{
  return self->points->len;
}

/**
 * ug_goal_graph_get_n_goals:
 * @self: a graph
 *
 * Returns: how many of its points, the first ones, are goals
 */
guint
ug_goal_graph_get_n_goals (UgGoalGraph *self)
{
  return self->n_goals;
}

guint
ug_goal_graph_get_n_links (UgGoalGraph *self)
{
  return self->n_links;
}

UgGoalPoint
ug_goal_graph_get_kind (UgGoalGraph *self, guint point)
{
  return get_point (self, point)->kind;
}

/**
 * ug_goal_graph_get_record:
 * @self: a graph
 * @point: one of its points
 *
 * Returns: (transfer none): the goal, the promise, or for the package the agreement that names it
 */
UgRecord *
ug_goal_graph_get_record (UgGoalGraph *self, guint point)
{
  return get_point (self, point)->record;
}

/**
 * ug_goal_graph_get_above:
 * @self: a graph
 * @point: one of its points
 * @count: (out): how many there are
 *
 * Returns: (array length=count): the goals it serves, in the order they were chosen
 */
const guint *
ug_goal_graph_get_above (UgGoalGraph *self, guint point, guint *count)
{
  *count = get_point (self, point)->above->len;

  return (const guint *)get_point (self, point)->above->data;
}

/**
 * ug_goal_graph_get_below:
 * @self: a graph
 * @point: one of its points
 * @count: (out): how many there are
 *
 * Returns: (array length=count): what serves it, goals first
 */
const guint *
ug_goal_graph_get_below (UgGoalGraph *self, guint point, guint *count)
{
  *count = get_point (self, point)->below->len;

  return (const guint *)get_point (self, point)->below->data;
}

static guint
count_below (UgGoalGraph *self, guint point, UgGoalPoint first, UgGoalPoint last)
{
  GArray *below = get_point (self, point)->below;
  guint n = 0;

  for (guint i = 0; i < below->len; i++)
    {
      const UgGoalPoint kind = get_point (self, g_array_index (below, guint, i))->kind;

      n += kind >= first && kind <= last;
    }

  return n;
}

/**
 * ug_goal_graph_count_goals_below:
 * @self: a graph
 * @point: one of its points
 *
 * Returns: how many goals serve it
 */
guint
ug_goal_graph_count_goals_below (UgGoalGraph *self, guint point)
{
  return count_below (self, point, UG_GOAL_POINT_STRATEGIC, UG_GOAL_POINT_OPERATIONAL);
}

/**
 * ug_goal_graph_count_promises_below:
 * @self: a graph
 * @point: one of its points
 *
 * Returns: how many promises serve it, the package not counted
 */
guint
ug_goal_graph_count_promises_below (UgGoalGraph *self, guint point)
{
  return count_below (self, point, UG_GOAL_POINT_PROMISE, UG_GOAL_POINT_PROMISE);
}

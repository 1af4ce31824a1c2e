/* ug-check-goals.c: whether the steps lead to what the client really wants.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-check-private.h"

#include "ug-client.h"
#include "ug-goal.h"
#include "ug-measure.h"
#include "ug-review-begin.h"

static gboolean
is_strategic (UgRecord *goal)
{
  return ug_record_get_choice (goal, UG_GOAL_LEVEL) == UG_GOAL_LEVEL_STRATEGIC;
}

static gboolean
is_measured (UgRecord *goal)
{
  return !ug_record_is_blank (goal, UG_GOAL_MEASURE) || !ug_record_is_blank (goal, UG_GOAL_TO);
}

static UgRecord *
find_goal (UgRecord *agreement, const char *id)
{
  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_GOALS); i++)
    {
      UgRecord *goal = ug_record_peek (agreement, UG_AGREEMENT_GOALS, i);

      if (g_str_equal (ug_record_get_id (goal), id))
        return goal;
    }

  return NULL;
}

/* Everything above a goal. Each is met once, so circles end; in one, the goal is above itself. */
static GHashTable *
find_above (UgRecord *agreement, UgRecord *goal)
{
  GHashTable *above = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) queue = g_ptr_array_new ();

  g_ptr_array_add (queue, goal);
  for (guint next = 0; next < queue->len; next++)
    {
      const char *const *ids = ug_record_get_refs (queue->pdata[next], UG_GOAL_SERVES);

      for (guint i = 0; ids[i] != NULL; i++)
        {
          UgRecord *other = find_goal (agreement, ids[i]);

          if (other != NULL && g_hash_table_add (above, other))
            g_ptr_array_add (queue, other);
        }
    }

  return above;
}

static gboolean
has_strategic (GHashTable *goals)
{
  GHashTableIter iter;
  gpointer goal;

  g_hash_table_iter_init (&iter, goals);
  while (g_hash_table_iter_next (&iter, &goal, NULL))
    if (is_strategic (goal))
      return TRUE;

  return FALSE;
}

static void
count (GPtrArray *checks, UgCheck **check, UgCheckKind kind, UgRecord *goal)
{
  if (*check == NULL)
    *check = ug_check_add (checks, kind, UG_STEP_GOALS, goal, UG_GOAL_SERVES);
  else
    (*check)->count++;
}

/* The drill without the picture, and steps that only lead to each other. */
static void
check_paths (UgRecord *agreement, GPtrArray *checks)
{
  UgCheck *nowhere = NULL;
  UgCheck *circle = NULL;

  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_GOALS); i++)
    {
      UgRecord *goal = ug_record_peek (agreement, UG_AGREEMENT_GOALS, i);
      g_autoptr (GHashTable) above = find_above (agreement, goal);

      if (g_hash_table_contains (above, goal))
        count (checks, &circle, UG_CHECK_GOALS_CIRCLE, goal);
      else if (!is_strategic (goal) && !ug_record_is_blank (goal, UG_GOAL_TITLE)
               && !has_strategic (above))
        count (checks, &nowhere, UG_CHECK_GOALS_NOWHERE, goal);
    }
}

/* Every step can be met while nobody could say whether what it is for was reached. */
static gboolean
is_only_unmeasured (UgRecord *agreement, UgRecord *goal)
{
  guint n_steps = 0;

  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_GOALS); i++)
    {
      UgRecord *step = ug_record_peek (agreement, UG_AGREEMENT_GOALS, i);

      if (is_strategic (step) || !ug_record_has_ref (step, UG_GOAL_SERVES, ug_record_get_id (goal)))
        continue;
      if (!is_measured (step))
        return FALSE;
      n_steps++;
    }

  return n_steps > 0 && !is_measured (goal);
}

/* Where a goal stood at a review; %NULL when nobody looked. */
static UgRecord *
find_measure (UgRecord *review, UgRecord *goal)
{
  for (guint i = 0; i < ug_record_count (review, UG_REVIEW_MEASURES); i++)
    {
      UgRecord *measure = ug_record_peek (review, UG_REVIEW_MEASURES, i);

      if (g_str_equal (ug_record_get_text (measure, UG_MEASURE_GOAL), ug_record_get_id (goal)))
        return measure;
    }

  return NULL;
}

static gboolean
is_met (UgRecord *review, UgRecord *step)
{
  UgRecord *measure = find_measure (review, step);

  return measure != NULL
         && ug_record_get_choice (measure, UG_MEASURE_STATE) == UG_MEASURE_STATE_MET;
}

static gboolean
is_looked_at (UgRecord *review, UgRecord *goal)
{
  UgRecord *measure = find_measure (review, goal);

  return measure != NULL
         && (ug_record_get_choice (measure, UG_MEASURE_STATE) != UG_MEASURE_STATE_NONE
             || !ug_record_is_blank (measure, UG_MEASURE_VALUE));
}

/* Every hole is drilled, and nobody knows whether the picture hangs. */
static gboolean
has_only_steps_met (UgRecord *agreement, UgRecord *goal)
{
  UgClient *client = ug_record_get_ancestor (agreement, UG_TYPE_CLIENT);
  UgRecord *review =
      client != NULL ? (UgRecord *)ug_review_get_last (client, ug_record_get_id (agreement)) : NULL;
  guint n_steps = 0;

  if (review == NULL || is_looked_at (review, goal))
    return FALSE;

  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_GOALS); i++)
    {
      UgRecord *step = ug_record_peek (agreement, UG_AGREEMENT_GOALS, i);

      if (is_strategic (step) || !ug_record_has_ref (step, UG_GOAL_SERVES, ug_record_get_id (goal)))
        continue;
      if (!is_met (review, step))
        return FALSE;
      n_steps++;
    }

  return n_steps > 0;
}

/* The stronger of two truths about one goal is enough. */
static void
check_end (UgRecord *agreement, UgRecord *goal, GPtrArray *checks)
{
  if (has_only_steps_met (agreement, goal))
    ug_check_add (checks, UG_CHECK_GOAL_STEPS_MET, UG_STEP_GOALS, goal, UG_GOAL_MEASURE);
  else if (is_only_unmeasured (agreement, goal))
    ug_check_add (checks, UG_CHECK_GOAL_UNMEASURED, UG_STEP_GOALS, goal, UG_GOAL_MEASURE);
}

/**
 * ug_check_goals:
 * @agreement: an agreement
 * @checks: (element-type UgCheck): where what was found is added
 *
 * Looks at what leads where.
 */
void
ug_check_goals (UgAgreement *agreement, GPtrArray *checks)
{
  UgRecord *record = UG_RECORD (agreement);

  check_paths (record, checks);
  for (guint i = 0; i < ug_record_count (record, UG_AGREEMENT_GOALS); i++)
    {
      UgRecord *goal = ug_record_peek (record, UG_AGREEMENT_GOALS, i);

      if (is_strategic (goal) && !ug_record_is_blank (goal, UG_GOAL_TITLE))
        check_end (record, goal, checks);
    }
}

/* ug-goals.c: the ladder of goals: what serves what.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goals.h"

#include "ug-expectation.h"
#include "ug-goal.h"

static void
add_refs (GHashTable *served, UgRecord *record, guint field)
{
  const char *const *ids = ug_record_get_refs (record, field);

  for (guint i = 0; ids[i] != NULL; i++)
    g_hash_table_add (served, (char *)ids[i]);
}

/**
 * ug_goals_served_by_promises:
 * @agreement: an agreement
 * @served: (element-type utf8): a set of identifiers, not owned by it
 *
 * Adds the goals that promises serve.
 */
void
ug_goals_served_by_promises (UgAgreement *agreement, GHashTable *served)
{
  UgRecord *record = UG_RECORD (agreement);

  for (guint i = 0; i < ug_record_count (record, UG_AGREEMENT_EXPECTATIONS); i++)
    add_refs (served, ug_record_peek (record, UG_AGREEMENT_EXPECTATIONS, i), UG_EXPECTATION_GOALS);
}

/**
 * ug_goals_served_by_package:
 * @agreement: an agreement
 * @package: identifier of a package
 * @served: (element-type utf8): a set of identifiers, not owned by it
 *
 * Adds the goals that a package as such serves.
 */
void
ug_goals_served_by_package (UgAgreement *agreement, const char *package, GHashTable *served)
{
  UgRecord *record = UG_RECORD (agreement);

  for (guint i = 0; i < ug_record_count (record, UG_AGREEMENT_GOALS); i++)
    {
      UgRecord *goal = ug_record_peek (record, UG_AGREEMENT_GOALS, i);

      if (ug_record_has_ref (goal, UG_GOAL_PACKAGES, package))
        g_hash_table_add (served, (char *)ug_record_get_id (goal));
    }
}

/**
 * ug_goals_climb:
 * @agreement: an agreement
 * @served: (element-type utf8): a set of identifiers, not owned by it
 *
 * Adds the goals above: what serves an operational goal serves the strategic one it stands for.
 */
void
ug_goals_climb (UgAgreement *agreement, GHashTable *served)
{
  UgRecord *record = UG_RECORD (agreement);
  guint before;

  do
    {
      before = g_hash_table_size (served);
      for (guint i = 0; i < ug_record_count (record, UG_AGREEMENT_GOALS); i++)
        {
          UgRecord *goal = ug_record_peek (record, UG_AGREEMENT_GOALS, i);

          if (g_hash_table_contains (served, ug_record_get_id (goal)))
            add_refs (served, goal, UG_GOAL_SERVES);
        }
    }
  while (g_hash_table_size (served) > before);
}

/**
 * ug_goals_find_served:
 * @agreement: an agreement
 *
 * A goal is served by a promise, by the chosen package, or by a goal beneath it that is served.
 *
 * Returns: (transfer full) (element-type utf8): identifiers of the goals that something serves,
 *   which belong to the agreement
 */
GHashTable *
ug_goals_find_served (UgAgreement *agreement)
{
  const char *package = ug_record_get_text (UG_RECORD (agreement), UG_AGREEMENT_PACKAGE);
  GHashTable *served = g_hash_table_new (g_str_hash, g_str_equal);

  ug_goals_served_by_promises (agreement, served);
  if (*package != '\0')
    ug_goals_served_by_package (agreement, package, served);
  ug_goals_climb (agreement, served);

  return served;
}

/* The promise or the step, whichever of the two serves, and what is served; FALSE for no pair. */
static gboolean
order_pair (UgRecord **one, UgRecord **other)
{
  const gboolean both_goals = UG_IS_GOAL (*one) && UG_IS_GOAL (*other);

  if (*one == *other)
    return FALSE;
  if (UG_IS_EXPECTATION (*other)
      || (both_goals && ug_record_get_choice (*one, UG_GOAL_LEVEL) == UG_GOAL_LEVEL_STRATEGIC))
    {
      UgRecord *first = *one;

      *one = *other;
      *other = first;
    }
  if (both_goals)
    return ug_record_get_choice (*one, UG_GOAL_LEVEL) == UG_GOAL_LEVEL_OPERATIONAL
           && ug_record_get_choice (*other, UG_GOAL_LEVEL) == UG_GOAL_LEVEL_STRATEGIC;

  return UG_IS_EXPECTATION (*one) && UG_IS_GOAL (*other);
}

/**
 * ug_goals_can_link:
 * @one: a promise or a goal
 * @other: a goal or a promise
 *
 * Returns: whether one of them can serve the other and does not yet: a promise any goal, a step a
 *   strategic goal
 */
gboolean
ug_goals_can_link (UgRecord *one, UgRecord *other)
{
  if (!order_pair (&one, &other))
    return FALSE;

  return !ug_record_has_ref (one,
                             UG_IS_GOAL (one) ? (guint)UG_GOAL_SERVES : (guint)UG_EXPECTATION_GOALS,
                             ug_record_get_id (other));
}

/**
 * ug_goals_link:
 * @one: a promise or a goal
 * @other: a goal or a promise
 *
 * Makes one serve the other, in whichever order they were given. What was dismissed before is no
 * longer.
 *
 * Returns: whether anything changed
 */
gboolean
ug_goals_link (UgRecord *one, UgRecord *other)
{
  if (!ug_goals_can_link (one, other))
    return FALSE;

  order_pair (&one, &other);
  ug_record_toggle_ref (one, UG_IS_GOAL (one) ? (guint)UG_GOAL_SERVES : (guint)UG_EXPECTATION_GOALS,
                        ug_record_get_id (other), TRUE);
  ug_record_toggle_ref (other, UG_GOAL_DISMISSED, ug_record_get_id (one), FALSE);

  return TRUE;
}

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

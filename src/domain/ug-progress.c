/* ug-progress.c: how far each step of the walk is.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-progress.h"

#include "ug-answering.h"
#include "ug-client.h"
#include "ug-goal.h"
#include "ug-person.h"
#include "ug-weights.h"

static gboolean
has_named_person (UgRecord *client, UgSide side)
{
  for (guint i = 0; i < ug_record_count (client, UG_CLIENT_PEOPLE); i++)
    {
      UgRecord *person = ug_record_peek (client, UG_CLIENT_PEOPLE, i);

      if (ug_record_get_choice (person, UG_PERSON_SIDE) == (int)side
          && !ug_record_is_blank (person, UG_PERSON_NAME))
        return TRUE;
    }

  return FALSE;
}

/* Our own people come from the catalogue: they alone do not make a beginning. */
static UgProgressState
measure_people (UgRecord *client)
{
  gboolean named, theirs;

  if (client == NULL)
    return UG_PROGRESS_UNTOUCHED;

  named = !ug_record_is_blank (client, UG_CLIENT_NAME);
  theirs = has_named_person (client, UG_SIDE_THEIRS);
  if (named && theirs && has_named_person (client, UG_SIDE_OURS))
    return UG_PROGRESS_COMPLETE;

  return named || theirs ? UG_PROGRESS_BEGUN : UG_PROGRESS_UNTOUCHED;
}

static UgProgressState
measure_goals (UgRecord *agreement)
{
  const guint goals = ug_record_count (agreement, UG_AGREEMENT_GOALS);

  for (guint i = 0; i < goals; i++)
    if (!ug_record_is_blank (ug_record_peek (agreement, UG_AGREEMENT_GOALS, i), UG_GOAL_TITLE))
      return UG_PROGRESS_COMPLETE;

  return goals + ug_record_count (agreement, UG_AGREEMENT_NOTES) > 0 ? UG_PROGRESS_BEGUN
                                                                     : UG_PROGRESS_UNTOUCHED;
}

static UgProgressState
measure_package (UgRecord *agreement)
{
  return ug_record_is_blank (agreement, UG_AGREEMENT_PACKAGE_NAME)
                 && ug_record_is_blank (agreement, UG_AGREEMENT_PACKAGE)
             ? UG_PROGRESS_UNTOUCHED
             : UG_PROGRESS_COMPLETE;
}

static gboolean
is_open (UgExpectation *expectation)
{
  return ug_expectation_get_outcome (expectation) == UG_OUTCOME_UNSETTLED
         || ug_expectation_is_pending (expectation);
}

static void
count_promises (UgRecord *agreement, UgProgress *progress)
{
  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgExpectation *expectation = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);
      UgProgress *step = &progress[ug_expectation_get_kind (expectation)->step];

      if (!ug_expectation_is_written (expectation))
        continue;

      step->total++;
      if (ug_expectation_get_choice (expectation) == UG_ANSWER_CHOICE_NONE)
        continue;

      step->answered++;
      step->open += is_open (expectation);
    }
}

static UgProgressState
measure_promises (const UgProgress *progress)
{
  if (progress->answered == 0)
    return UG_PROGRESS_UNTOUCHED;
  if (progress->open > 0)
    return UG_PROGRESS_OPEN;

  return progress->answered < progress->total ? UG_PROGRESS_BEGUN : UG_PROGRESS_COMPLETE;
}

static gboolean
is_spoken_of (const UgProgress *progress)
{
  return progress->state >= UG_PROGRESS_OPEN && progress->answered == progress->total;
}

static UgProgressState
measure_quality (UgRecord *agreement, const UgProgress *progress)
{
  const UgProgressState state = measure_promises (progress);

  if (state != UG_PROGRESS_COMPLETE || ug_record_count (agreement, UG_AGREEMENT_FACTORS) == 0
      || ug_weights_get_left (UG_AGREEMENT (agreement)) == 0)
    return state;

  return UG_PROGRESS_BEGUN;
}

/* The last step is reached when everything before it has been spoken of. */
static UgProgressState
measure_whole (const UgProgress *progress)
{
  UgProgressState least = UG_PROGRESS_COMPLETE;

  for (UgStep step = 0; step < UG_STEP_AGREEMENT; step++)
    {
      if (!is_spoken_of (&progress[step]))
        return UG_PROGRESS_UNTOUCHED;
      least = MIN (least, progress[step].state);
    }

  return least;
}

/**
 * ug_progress_measure:
 * @agreement: an agreement of a client
 * @progress: (out caller-allocates) (array fixed-size=8): for each step
 *
 * Says how far the walk is. Cheap enough to run after every key.
 */
void
ug_progress_measure (UgAgreement *agreement, UgProgress progress[UG_N_STEPS])
{
  UgRecord *record = UG_RECORD (agreement);

  g_return_if_fail (UG_IS_AGREEMENT (agreement));

  memset (progress, 0, UG_N_STEPS * sizeof *progress);
  count_promises (record, progress);
  progress[UG_STEP_PEOPLE].state = measure_people (ug_record_get_ancestor (record, UG_TYPE_CLIENT));
  progress[UG_STEP_GOALS].state = measure_goals (record);
  progress[UG_STEP_PACKAGE].state = measure_package (record);
  progress[UG_STEP_TIMES].state = measure_promises (&progress[UG_STEP_TIMES]);
  progress[UG_STEP_COMMUNICATION].state = measure_promises (&progress[UG_STEP_COMMUNICATION]);
  progress[UG_STEP_REPORTS].state = measure_promises (&progress[UG_STEP_REPORTS]);
  progress[UG_STEP_QUALITY].state = measure_quality (record, &progress[UG_STEP_QUALITY]);
  for (UgStep step = 0; step < UG_STEP_AGREEMENT; step++)
    progress[UG_STEP_AGREEMENT].open += progress[step].open;
  progress[UG_STEP_AGREEMENT].state = measure_whole (progress);
}

/**
 * ug_progress_get_next:
 * @progress: (array fixed-size=8): what `ug_progress_measure()` found
 *
 * Returns: the first step where something has not been spoken of, or the last step
 */
UgStep
ug_progress_get_next (const UgProgress progress[UG_N_STEPS])
{
  for (UgStep step = 0; step < UG_STEP_AGREEMENT; step++)
    if (!is_spoken_of (&progress[step]))
      return step;

  return UG_STEP_AGREEMENT;
}

/**
 * ug_step_in_short_kickoff:
 * @step: a step of the walk
 *
 * Returns: whether a short kickoff of twenty minutes needs it
 */
gboolean
ug_step_in_short_kickoff (UgStep step)
{
  return step != UG_STEP_REPORTS && step != UG_STEP_QUALITY;
}

/**
 * ug_kind_in_short_kickoff:
 * @kind: a kind of expectation
 *
 * Returns: whether a short kickoff of twenty minutes speaks of it
 */
gboolean
ug_kind_in_short_kickoff (UgExpectationKind kind)
{
  return kind == UG_EXPECTATION_KIND_TERM || kind == UG_EXPECTATION_KIND_EMERGENCY;
}

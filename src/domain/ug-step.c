/* ug-step.c: the names of the steps.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-step.h"

#include <glib/gi18n.h>

static const struct
{
  const char *nick;
  const char *title;
} steps[UG_N_STEPS] = {
  [UG_STEP_PEOPLE] = { "people", N_ ("People") },
  [UG_STEP_GOALS] = { "goals", N_ ("Goals") },
  [UG_STEP_PACKAGE] = { "package", N_ ("Package") },
  [UG_STEP_TIMES] = { "times", N_ ("Times") },
  [UG_STEP_COMMUNICATION] = { "communication", N_ ("Communication") },
  [UG_STEP_REPORTS] = { "reports", N_ ("Reports") },
  [UG_STEP_QUALITY] = { "quality", N_ ("Quality") },
  [UG_STEP_AGREEMENT] = { "agreement", N_ ("Agreement") },
};

/**
 * ug_step_get_nick:
 * @step: a step of the walk
 *
 * Returns: its stable name
 */
const char *
ug_step_get_nick (UgStep step)
{
  g_return_val_if_fail (step < UG_N_STEPS, NULL);

  return steps[step].nick;
}

/**
 * ug_step_get_title:
 * @step: a step of the walk
 *
 * Returns: its name, to be translated by the reader
 */
const char *
ug_step_get_title (UgStep step)
{
  g_return_val_if_fail (step < UG_N_STEPS, NULL);

  return steps[step].title;
}

/**
 * ug_step_from_nick:
 * @nick: (nullable): a stable name
 *
 * Returns: the step, or %UG_N_STEPS when there is none of that name
 */
UgStep
ug_step_from_nick (const char *nick)
{
  UgStep step = 0;

  while (step < UG_N_STEPS && g_strcmp0 (steps[step].nick, nick) != 0)
    step++;

  return step;
}

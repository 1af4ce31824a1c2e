/* ug-step.h: the eight steps of the walk.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  UG_STEP_PEOPLE,
  UG_STEP_GOALS,
  UG_STEP_PACKAGE,
  UG_STEP_TIMES,
  UG_STEP_COMMUNICATION,
  UG_STEP_REPORTS,
  UG_STEP_QUALITY,
  UG_STEP_AGREEMENT,
  UG_N_STEPS,
} UgStep;

const char *ug_step_get_nick (UgStep step);
const char *ug_step_get_title (UgStep step);
UgStep ug_step_from_nick (const char *nick);

G_END_DECLS

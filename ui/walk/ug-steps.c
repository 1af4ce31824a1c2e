/* ug-steps.c: the table of pages.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-steps.h"

#include "ug-agreement-page.h"
#include "ug-communication-page.h"
#include "ug-goals-page.h"
#include "ug-package-page.h"
#include "ug-people-page.h"
#include "ug-quality-page.h"
#include "ug-reports-page.h"
#include "ug-times-page.h"

static GType (*const pages[UG_N_STEPS]) (void) = {
  [UG_STEP_PEOPLE] = ug_people_page_get_type,
  [UG_STEP_GOALS] = ug_goals_page_get_type,
  [UG_STEP_PACKAGE] = ug_package_page_get_type,
  [UG_STEP_TIMES] = ug_times_page_get_type,
  [UG_STEP_COMMUNICATION] = ug_communication_page_get_type,
  [UG_STEP_REPORTS] = ug_reports_page_get_type,
  [UG_STEP_QUALITY] = ug_quality_page_get_type,
  [UG_STEP_AGREEMENT] = ug_agreement_page_get_type,
};

/**
 * ug_steps_new_page:
 * @step: a step of the walk
 * @room: the room
 *
 * Returns: (transfer floating): a page that shows the step
 */
UgStepPage *
ug_steps_new_page (UgStep step, UgRoom *room)
{
  g_return_val_if_fail (step < UG_N_STEPS, NULL);

  return g_object_new (pages[step](), "room", room, NULL);
}

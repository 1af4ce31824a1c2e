/* ug-goals-page.h: the step “goals”.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-step-page.h"

G_BEGIN_DECLS

#define UG_TYPE_GOALS_PAGE (ug_goals_page_get_type ())
G_DECLARE_FINAL_TYPE (UgGoalsPage, ug_goals_page, UG, GOALS_PAGE, UgStepPage)

G_END_DECLS

/* ug-steps.h: which page shows which step: the one table a new page is entered in.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-step-page.h"
#include "ug-step.h"

G_BEGIN_DECLS

UgStepPage *ug_steps_new_page (UgStep step, UgRoom *room);

G_END_DECLS

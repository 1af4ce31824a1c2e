/* ug-times-page.h: the step “times”.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-step-page.h"

G_BEGIN_DECLS

#define UG_TYPE_TIMES_PAGE (ug_times_page_get_type ())
G_DECLARE_FINAL_TYPE (UgTimesPage, ug_times_page, UG, TIMES_PAGE, UgStepPage)

G_END_DECLS

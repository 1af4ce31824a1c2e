/* ug-people-page.h: the step “people”.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-step-page.h"

G_BEGIN_DECLS

#define UG_TYPE_PEOPLE_PAGE (ug_people_page_get_type ())
G_DECLARE_FINAL_TYPE (UgPeoplePage, ug_people_page, UG, PEOPLE_PAGE, UgStepPage)

G_END_DECLS

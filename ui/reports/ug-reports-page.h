/* ug-reports-page.h: the step “reports”.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-step-page.h"

G_BEGIN_DECLS

#define UG_TYPE_REPORTS_PAGE (ug_reports_page_get_type ())
G_DECLARE_FINAL_TYPE (UgReportsPage, ug_reports_page, UG, REPORTS_PAGE, UgStepPage)

G_END_DECLS

/* ug-quality-page.h: the step “quality”.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-step-page.h"

G_BEGIN_DECLS

#define UG_TYPE_QUALITY_PAGE (ug_quality_page_get_type ())
G_DECLARE_FINAL_TYPE (UgQualityPage, ug_quality_page, UG, QUALITY_PAGE, UgStepPage)

G_END_DECLS

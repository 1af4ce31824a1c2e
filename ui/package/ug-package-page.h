/* ug-package-page.h: the step “package”.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-step-page.h"

G_BEGIN_DECLS

#define UG_TYPE_PACKAGE_PAGE (ug_package_page_get_type ())
G_DECLARE_FINAL_TYPE (UgPackagePage, ug_package_page, UG, PACKAGE_PAGE, UgStepPage)

G_END_DECLS

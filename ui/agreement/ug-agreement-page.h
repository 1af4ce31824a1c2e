/* ug-agreement-page.h: the step “agreement”.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-step-page.h"

G_BEGIN_DECLS

#define UG_TYPE_AGREEMENT_PAGE (ug_agreement_page_get_type ())
G_DECLARE_FINAL_TYPE (UgAgreementPage, ug_agreement_page, UG, AGREEMENT_PAGE, UgStepPage)

G_END_DECLS

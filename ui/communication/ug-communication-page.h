/* ug-communication-page.h: the step “communication”.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-step-page.h"

G_BEGIN_DECLS

#define UG_TYPE_COMMUNICATION_PAGE (ug_communication_page_get_type ())
G_DECLARE_FINAL_TYPE (
    UgCommunicationPage, ug_communication_page, UG, COMMUNICATION_PAGE, UgStepPage)

G_END_DECLS

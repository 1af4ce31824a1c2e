/* ug-service-hours.h: on which calendar a promise to a client runs.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-client.h"
#include "ug-term.h"

G_BEGIN_DECLS

UgCalendar *ug_service_hours_for (UgClient *client, UgTerm *term);
GDateTime *ug_service_hours_propose_report (UgClient *client, GDateTime *after);
GDateTime *ug_service_hours_get_report (UgAgreement *agreement, GDateTime *after);

G_END_DECLS

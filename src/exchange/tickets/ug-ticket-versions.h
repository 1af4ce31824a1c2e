/* ug-ticket-versions.h: a judge learns which version was in force when.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-ticket-judge.h"

G_BEGIN_DECLS

GArray *ug_ticket_judge_add_versions (UgTicketJudge *self, GPtrArray *versions, UgAgreement *draft);

G_END_DECLS

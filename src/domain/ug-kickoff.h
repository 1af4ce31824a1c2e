/* ug-kickoff.h: how a meeting begins: a new client with a draft agreement.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-client.h"
#include "ug-firm.h"

G_BEGIN_DECLS

UgClient *ug_kickoff_new (UgFirm *firm, GDateTime *now);
UgAgreement *ug_kickoff_get_agreement (UgClient *client);

G_END_DECLS

/* ug-sealing.h: an agreement sealed as it is on the disk, not as it was a moment before.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-autosave.h"
#include "ug-firm.h"
#include "ug-store.h"

G_BEGIN_DECLS

void ug_sealing_begin (GTask *task,
                       UgStore *store,
                       UgAutosave *autosave,
                       UgFirm *firm,
                       UgAgreement *agreement,
                       GDateTime *now);

G_END_DECLS

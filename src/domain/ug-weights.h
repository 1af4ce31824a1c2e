/* ug-weights.h: the hundred points that the factors of quality share.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-factor.h"

G_BEGIN_DECLS

#define UG_WEIGHTS_TOTAL 100

gint64 ug_weights_get_left (UgAgreement *agreement);
gint64 ug_weights_set (UgFactor *factor, gint64 weight);
void ug_weights_share_equally (UgAgreement *agreement);
void ug_weights_balance (UgAgreement *agreement, UgFactor *keep);
GPtrArray *ug_weights_sorted (UgAgreement *agreement);

G_END_DECLS

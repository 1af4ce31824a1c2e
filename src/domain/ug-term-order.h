/* ug-term-order.h: which of two promises is the stricter one in an agreement, on its calendars.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-term.h"

G_BEGIN_DECLS

gboolean ug_term_order (UgTerm *a, UgTerm *b, UgAgreement *agreement, int *result);
GDateTime *ug_agreement_get_example (UgAgreement *self);

G_END_DECLS

/* ug-verdict-row.h: one promise of a review: four calm choices, the cause, keep or change.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-review-desk.h"

G_BEGIN_DECLS

GtkWidget *ug_verdict_row_new (UgReviewDesk *desk, UgRecord *verdict);

G_END_DECLS

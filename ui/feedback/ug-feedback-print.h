/* ug-feedback-print.h: a slip of paper for one person.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-print-job.h"
#include "ug-room.h"

G_BEGIN_DECLS

void ug_feedback_print (GtkWidget *widget,
                        UgRoom *room,
                        UgAgreement *judged,
                        const char *person,
                        UgPrintDone done,
                        UgPrintFailed failed);

G_END_DECLS

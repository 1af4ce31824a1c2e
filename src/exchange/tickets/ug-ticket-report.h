/* ug-ticket-report.h: what was found in a file of tickets: in words, and as JSON.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-ticket-file.h"

G_BEGIN_DECLS

char *ug_ticket_report_to_words (UgTicketFile *file, UgTicketJudge *judge, UgLanguage *language);
char *ug_ticket_report_to_json (UgTicketFile *file, UgTicketJudge *judge);

G_END_DECLS

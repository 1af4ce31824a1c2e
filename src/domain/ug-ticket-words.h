/* ug-ticket-words.h: how tickets kept what was promised, in plain words.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-ticket-judge.h"

G_BEGIN_DECLS

const char *ug_ticket_reason_get_nick (UgTicketReason reason);
const char *ug_ticket_reason_to_words (UgTicketReason reason, UgLanguage *language);
const char *ug_ticket_verdict_get_nick (UgTicketVerdict verdict);
const char *ug_ticket_verdict_to_words (UgTicketVerdict verdict, UgLanguage *language);
char *ug_ticket_tally_to_words (const UgTicketTally *self, UgLanguage *language);
char *ug_ticket_tally_say_figure (const UgTicketTally *self, UgLanguage *language);
char *ug_ticket_tally_explain (const UgTicketTally *self, UgLanguage *language);
char *ug_ticket_miss_to_words (const UgTicketMiss *self,
                               const UgTicketTally *tally,
                               UgLanguage *language);
char *ug_ticket_tally_say_moment (const UgTicketTally *self, gint64 instant, UgLanguage *language);
char *ug_ticket_tally_say_late (const UgTicketTally *self,
                                const UgTicketMiss *miss,
                                UgLanguage *language);
char *ug_ticket_judge_say_version (UgTicketJudge *self, guint version, UgLanguage *language);
char *ug_ticket_judge_to_words (UgTicketJudge *self, UgLanguage *language);

G_END_DECLS

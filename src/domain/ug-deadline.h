/* ug-deadline.h: when a promise falls due, shown on an example.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-calendar.h"
#include "ug-expectation.h"
#include "ug-term.h"

G_BEGIN_DECLS

gboolean ug_term_promises_moment (UgTerm *self);
GDateTime *ug_term_add (UgTerm *self, UgCalendar *calendar, GDateTime *from);
GPtrArray *ug_term_list_moments (UgTerm *self, UgCalendar *calendar, GDateTime *from, guint count);

GDateTime *ug_calendar_propose_report (UgCalendar *self, GDateTime *after);

char *ug_term_to_example (
    UgTerm *self, UgClock clock, UgCalendar *calendar, GDateTime *reported, UgLanguage *language);
char *ug_term_to_short_example (UgTerm *self,
                                UgCalendar *calendar,
                                GDateTime *reported,
                                UgLanguage *language);

G_END_DECLS

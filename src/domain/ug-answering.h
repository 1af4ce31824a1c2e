/* ug-answering.h: how the answer to a promise is settled, parked and taken back.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-expectation.h"
#include "ug-language.h"

G_BEGIN_DECLS

char *ug_expectation_get_priority_title (UgExpectation *self);
char *ug_expectation_get_display (UgExpectation *self, UgLanguage *language);
gboolean ug_expectation_is_written (UgExpectation *self);
gboolean ug_expectation_is_answered (UgExpectation *self);
UgTerm *ug_expectation_get_wish (UgExpectation *self);

gboolean ug_expectation_can_accept (UgExpectation *self, UgTerm *wish);
gboolean ug_expectation_take_wish (UgExpectation *self);
void ug_expectation_keep_offer (UgExpectation *self);
void ug_expectation_settle (UgExpectation *self, const char *text);

void ug_expectation_park (
    UgExpectation *self, const char *owner, const char *until, const char *person, GDateTime *now);
void ug_expectation_confirm_later (UgExpectation *self, const char *owner, const char *until);
void ug_expectation_confirm (UgExpectation *self);
gboolean ug_expectation_is_pending (UgExpectation *self);
void ug_expectation_clear_answer (UgExpectation *self, const char *person, GDateTime *now);

G_END_DECLS

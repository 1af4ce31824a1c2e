/* ug-counter-offer.h: our own steps towards an agreement on a promise, and every step in words.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-expectation.h"
#include "ug-language.h"

G_BEGIN_DECLS

UgAnswer *ug_expectation_add_step (UgExpectation *self,
                                   UgAnswerChoice choice,
                                   UgTerm *term,
                                   const char *reason,
                                   const char *person,
                                   GDateTime *now);
UgAnswer *ug_expectation_counter_offer (
    UgExpectation *self, const char *text, const char *reason, const char *person, GDateTime *now);
UgAnswer *ug_expectation_get_open_counter_offer (UgExpectation *self);
gboolean ug_expectation_take_counter_offer_back (UgExpectation *self);

gboolean ug_step_is_written (UgAnswer *self);
char *ug_step_say_who (UgAnswer *self, UgLanguage *language);
char *ug_step_to_words (UgAnswer *self, UgLanguage *language);

G_END_DECLS

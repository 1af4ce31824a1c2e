/* ug-sentence-parts.h: what a sentence about an expectation is made of; for ug-sentence.c only.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-expectation.h"
#include "ug-language.h"

G_BEGIN_DECLS

/**
 * UgSpeedOf:
 * @UG_SPEED_OF_RESPONSE: how soon somebody answers
 * @UG_SPEED_OF_NEWS: how often there is news
 * @UG_SPEED_OF_RESOLUTION: how soon it is solved
 * @UG_SPEED_OF_EMERGENCY: how soon the first news comes in an emergency
 * @UG_SPEED_OF_EMERGENCY_NEWS: how often news comes after that
 *
 * What is fast. The first three are the clocks.
 */
typedef enum
{
  UG_SPEED_OF_RESPONSE = UG_CLOCK_FIRST_RESPONSE,
  UG_SPEED_OF_NEWS = UG_CLOCK_NEWS,
  UG_SPEED_OF_RESOLUTION = UG_CLOCK_RESOLUTION,
  UG_SPEED_OF_EMERGENCY,
  UG_SPEED_OF_EMERGENCY_NEWS,
} UgSpeedOf;

char *ug_sentence_say_promise (UgExpectation *self, UgLanguage *language);
char *ug_sentence_say_answer (UgExpectation *self, UgLanguage *language);
char *ug_sentence_say_waiting (UgExpectation *self, UgLanguage *language);
char *ug_sentence_say_speed (UgSpeedOf of, const char *what, UgTerm *term, UgLanguage *language);

G_END_DECLS

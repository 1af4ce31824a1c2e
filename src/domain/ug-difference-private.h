/* ug-difference-private.h: what the sentences of a difference are made of; for ug-difference.c
 * only.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-expectation.h"
#include "ug-language.h"

G_BEGIN_DECLS

char *ug_difference_name (UgRecord *record, UgLanguage *language);
char *ug_difference_value (UgRecord *record, guint field, UgLanguage *language);
char *ug_difference_standing (UgExpectation *expectation, UgLanguage *language);
char *ug_difference_cause (UgExpectation *before, UgExpectation *after, UgLanguage *language);

G_END_DECLS

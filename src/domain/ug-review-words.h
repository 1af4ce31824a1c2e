/* ug-review-words.h: what a review found, said in one line.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-language.h"
#include "ug-review-change.h"

G_BEGIN_DECLS

const char *ug_review_kind_heading (UgExpectationKind kind, UgLanguage *language);
char *ug_review_results_to_words (const guint *results, UgLanguage *language);
char *
ug_review_kind_to_words (const UgReviewCount *count, UgExpectationKind kind, UgLanguage *language);

G_END_DECLS

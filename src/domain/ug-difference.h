/* ug-difference.h: what changed from one version of an agreement to another, in sentences.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-sentence.h"

G_BEGIN_DECLS

GPtrArray *ug_difference_list (UgAgreement *before, UgAgreement *after, UgLanguage *language);

G_END_DECLS

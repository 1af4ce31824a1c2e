/* ug-unknown.h: what is still unknown about a client, and so worth asking.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-firm.h"
#include "ug-language.h"
#include "ug-question.h"

G_BEGIN_DECLS

gboolean ug_unknown_is_known (UgFirm *firm, UgAgreement *agreement, UgFinds finds);
char *ug_unknown_explain (UgAgreement *agreement, UgFinds finds, UgLanguage *language);

G_END_DECLS

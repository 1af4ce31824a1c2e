/* ug-news-needs.h: who probably wants which report, how often and in what form.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-language.h"
#include "ug-person.h"

G_BEGIN_DECLS

GPtrArray *ug_news_needs_find (UgAgreement *agreement);
char *ug_news_needs_say (UgPerson *person, UgLanguage *language);
UgRecord *ug_news_needs_accept (UgAgreement *agreement, UgPerson *person, UgLanguage *language);

G_END_DECLS

/* ug-date.h: dates as people type and read them.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-language.h"

G_BEGIN_DECLS

char *ug_date_read (const char *text, UgLanguage *language);
char *ug_date_to_words (const char *date, UgLanguage *language);
gboolean ug_date_parse (const char *iso, GDate *date);

G_END_DECLS

/* ug-calendar-zones.h: time zones as people call them.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-language.h"

G_BEGIN_DECLS

guint ug_zone_count (void);
const char *ug_zone_get (guint index);
char *ug_zone_to_words (const char *zone, UgLanguage *language);

G_END_DECLS

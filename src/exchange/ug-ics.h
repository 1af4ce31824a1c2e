/* ug-ics.h: days off from a calendar file (RFC 5545).
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-calendar-parts.h"
#include "ug-exchange-error.h"

G_BEGIN_DECLS

/* All holidays of a country for a hundred years are far less. */
#define UG_ICS_MAX_BYTES (4 * 1024 * 1024)
#define UG_ICS_MAX_EVENTS 10000

GArray *ug_ics_parse (const char *text, gsize length, UgDay today, GError **error);
GArray *ug_ics_load (const char *path, UgDay today, GError **error);

G_END_DECLS

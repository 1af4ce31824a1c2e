/* ug-calendar.h: when a clock runs: a zone, weekly intervals, holidays, special days, breaks.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-language.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * UgCalendar:
 *
 * An immutable calendar. Its text form is one JSON object with the keys of the exchange format.
 */
typedef struct _UgCalendar UgCalendar;

#define UG_TYPE_CALENDAR (ug_calendar_get_type ())
GType ug_calendar_get_type (void) G_GNUC_CONST;

UgCalendar *ug_calendar_ref (UgCalendar *self);
void ug_calendar_unref (UgCalendar *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgCalendar, ug_calendar_unref)
gboolean ug_calendar_equal (UgCalendar *a, UgCalendar *b);

/* What files and the database keep, on one line. */
char *ug_calendar_to_string (UgCalendar *self);
UgCalendar *ug_calendar_from_string (const char *string, GError **error);

/* What people read: "Mon–Fri 9:00–18:00, Moscow time, except holidays". */
char *ug_calendar_to_words (UgCalendar *self, UgLanguage *language);

G_END_DECLS

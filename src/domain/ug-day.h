/* ug-day.h: a day of the calendar as a number, and its ISO text.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UgDay:
 *
 * Days since 1970-01-01 in the Gregorian calendar; years 1 to 9999 are days.
 */
typedef gint32 UgDay;

#define UG_DAY_FIRST (-719162)
#define UG_DAY_LAST 2932896

/* Days of the week count from Monday = 0. */
#define UG_DAYS_PER_WEEK 7

gboolean ug_day_from_date (int year, int month, int day, UgDay *self);
void ug_day_to_date (UgDay self, int *year, int *month, int *day);
gboolean ug_day_from_iso (const char *text, UgDay *self);
char *ug_day_to_iso (UgDay self);
guint ug_day_get_weekday (UgDay self);

G_END_DECLS

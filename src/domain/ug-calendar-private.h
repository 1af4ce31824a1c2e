/* ug-calendar-private.h: what a calendar is made of, for the files that share it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-calendar-parts.h"
#include "ug-calendar-weeks.h"

G_BEGIN_DECLS

/* More than a life's calendar needs; a hostile text is turned away before any work. */
#define UG_CALENDAR_LONGEST_TEXT 65536

typedef struct
{
  UgDay first;
  UgDay last;
} UgDayRange;

typedef struct
{
  UgDay day;
  UgHours hours;
} UgDayHours;

/* Every array is sorted. A day of every year is month × 100 + day. */
struct _UgCalendar
{
  gatomicrefcount references;
  char *text;
  char *zone_name;
  GTimeZone *zone;
  GArray *week[UG_DAYS_PER_WEEK]; /* UgHours */
  GArray *holidays;               /* UgDayRange */
  GArray *yearly;                 /* guint16 */
  GArray *special;                /* UgDayHours */
  GArray *breaks;                 /* UgDayHours */
  UgWeeks *weeks;                 /* added up when first asked for */
};

/* As they stand in the text, from Monday on. */
extern const char *const ug_calendar_weekdays[];

UgCalendar *ug_calendar_new (void);
gboolean
ug_calendar_read_clock (GArray *array, const char *clause, const char *text, GError **error);
gboolean ug_calendar_check (UgCalendar *self, const char *string, GError **error);
char *ug_calendar_write (UgCalendar *self);
gboolean ug_calendar_has_special_day (UgCalendar *self, UgDay day);
gboolean ug_calendar_has_holiday (UgCalendar *self, UgDay first, UgDay last);
gboolean ug_calendar_hours_equal (GArray *a, GArray *b);
guint ug_calendar_find_day (GArray *day_hours, UgDay day);
UgWeeks *ug_calendar_get_weeks (UgCalendar *self);

G_END_DECLS

/* ug-calendar-parts.h: what a calendar is made of, for whoever shows or changes one part of it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-calendar.h"

G_BEGIN_DECLS

#define UG_MINUTES_PER_DAY (24 * 60)
#define UG_HOURS_MOST 24 /* on one day */

/**
 * UgHours:
 * @start: minutes since midnight of the day they begin on, less than %UG_MINUTES_PER_DAY
 * @end: minutes since the same midnight, so it may lie past the next one
 *
 * Hours without a break, at most a day long.
 */
typedef struct
{
  guint16 start;
  guint16 end;
} UgHours;

/**
 * UgOddDayKind:
 * @UG_ODD_DAY_CLOSED: closed from the first to the last day
 * @UG_ODD_DAY_YEARLY: closed on these days of every year; the days are those of 2024, a leap year
 * @UG_ODD_DAY_SPECIAL: other hours than those of its weekday
 * @UG_ODD_DAY_BREAK: closed during these hours
 */
typedef enum
{
  UG_ODD_DAY_CLOSED,
  UG_ODD_DAY_YEARLY,
  UG_ODD_DAY_SPECIAL,
  UG_ODD_DAY_BREAK,
} UgOddDayKind;

/**
 * UgOddDay:
 * @kind: how it is odd
 * @first: its day, or the first of several
 * @last: the last day; that of special hours and breaks is their first
 * @n_hours: how many hours are given; none on closed days
 * @hours: the hours, by their start
 *
 * A day, or several, unlike what the week says.
 */
typedef struct
{
  UgOddDayKind kind;
  UgDay first;
  UgDay last;
  guint n_hours;
  UgHours hours[UG_HOURS_MOST];
} UgOddDay;

/**
 * UgHolidaySet:
 * @name: what it is called, to be translated, with the years it covers
 * @days: the days, as they stand in the text of a calendar
 *
 * Public holidays ready to be added to a calendar.
 */
typedef struct
{
  const char *name;
  const char *days;
} UgHolidaySet;

/* Hours of one day as people write them: "9–13, 14–18". */
gboolean ug_hours_read (const char *text, UgHours *hours, guint *count, GError **error);
char *ug_hours_to_text (const UgHours *hours, guint count);

/* The week. */
guint ug_calendar_get_hours (UgCalendar *self, guint weekday, const UgHours **hours);
UgCalendar *ug_calendar_with_hours (
    UgCalendar *self, guint weekday, const UgHours *hours, guint count, GError **error);

/* Days unlike the week. */
GArray *ug_calendar_list_odd_days (UgCalendar *self);
UgCalendar *
ug_calendar_with_odd_days (UgCalendar *self, const UgOddDay *days, guint count, GError **error);
UgCalendar *ug_calendar_without_odd_day (UgCalendar *self, const UgOddDay *day, GError **error);
char *ug_odd_day_to_words (const UgOddDay *self, UgLanguage *language);

/* Ready sets. */
const UgHolidaySet *ug_holiday_set_list (guint *count);
GArray *ug_holiday_set_list_days (const UgHolidaySet *self);

G_END_DECLS

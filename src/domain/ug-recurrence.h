/* ug-recurrence.h: when something comes again, read from words, and only where they are sure.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-calendar.h"

G_BEGIN_DECLS

/**
 * UgRecurrenceKind:
 * @UG_RECURRENCE_NONE: nothing is sure
 * @UG_RECURRENCE_WEEKLY: on some days of every week
 * @UG_RECURRENCE_MONTHLY: on a day of every month
 * @UG_RECURRENCE_FIRST_WORKING_DAY: on the first working day of every month
 * @UG_RECURRENCE_LAST_WORKING_DAY: on the last working day of every month
 */
typedef enum
{
  UG_RECURRENCE_NONE,
  UG_RECURRENCE_WEEKLY,
  UG_RECURRENCE_MONTHLY,
  UG_RECURRENCE_FIRST_WORKING_DAY,
  UG_RECURRENCE_LAST_WORKING_DAY,
} UgRecurrenceKind;

/**
 * UgRecurrence:
 * @kind: how it comes again
 * @weekdays: for %UG_RECURRENCE_WEEKLY, a bit for each day, Monday is 1
 * @day: for %UG_RECURRENCE_MONTHLY, the day of the month, 1 to 28
 * @minute: of the day, or -1 when no time is said
 */
typedef struct
{
  UgRecurrenceKind kind;
  guint weekdays;
  int day;
  int minute;
} UgRecurrence;

gboolean ug_recurrence_read (const char *text, UgRecurrence *self);
gboolean
ug_recurrence_next (const UgRecurrence *self, UgCalendar *calendar, UgDay from, UgDay *next);

G_END_DECLS

/* ug-calendar.h: when a clock runs: a zone, weekly intervals, holidays, special days, breaks.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-day.h"
#include "ug-language.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * UgCalendar:
 *
 * An immutable calendar. Its text form is one line such as
 * `Europe/Moscow; mon-fri 09:00-13:00,14:00-18:00; sat 22:00-26:00; holiday 2026-01-01..2026-01-08;
 * yearly 05-09; special 2026-11-03 09:00-17:00; break 2026-02-02 12:00-14:00`.
 *
 * Hours belong to the day on which they begin, even past midnight (26:00 is 2:00 of the next day).
 * A holiday closes the hours of its date; a special day replaces those of its weekday; a break
 * closes a part of its date. Durations count real elapsed seconds, wall-clock times follow the
 * zone: a time that a change of the clocks skips means the moment of the change, and one that comes
 * twice means its first coming.
 *
 * Instants are seconds since 1970-01-01 UTC. A calendar reaches from 1970 to 2100; what lies beyond
 * is answered with %FALSE.
 */
typedef struct _UgCalendar UgCalendar;

#define UG_TYPE_CALENDAR (ug_calendar_get_type ())
GType ug_calendar_get_type (void) G_GNUC_CONST;

/**
 * UgCalendarError:
 * @UG_CALENDAR_ERROR_SYNTAX: a clause is not what a calendar is written with
 * @UG_CALENDAR_ERROR_ZONE: no such time zone
 * @UG_CALENDAR_ERROR_HOURS: impossible or reversed hours
 * @UG_CALENDAR_ERROR_OVERLAP: hours that overlap, or a day given twice
 * @UG_CALENDAR_ERROR_DATE: no such date, or a reversed range of them
 * @UG_CALENDAR_ERROR_NEVER_OPEN: not a single open hour
 */
typedef enum
{
  UG_CALENDAR_ERROR_SYNTAX,
  UG_CALENDAR_ERROR_ZONE,
  UG_CALENDAR_ERROR_HOURS,
  UG_CALENDAR_ERROR_OVERLAP,
  UG_CALENDAR_ERROR_DATE,
  UG_CALENDAR_ERROR_NEVER_OPEN,
} UgCalendarError;

#define UG_CALENDAR_ERROR (ug_calendar_error_quark ())
GQuark ug_calendar_error_quark (void);

/**
 * UgPeriod:
 * @start: the instant it opens
 * @end: the instant it closes
 *
 * An open stretch of time; hours that touch each other, at midnight too, are one.
 */
typedef struct
{
  gint64 start;
  gint64 end;
} UgPeriod;

UgCalendar *ug_calendar_new_office (const char *zone);
UgCalendar *ug_calendar_new_always (const char *zone);
UgCalendar *ug_calendar_ref (UgCalendar *self);
void ug_calendar_unref (UgCalendar *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgCalendar, ug_calendar_unref)
gboolean ug_calendar_equal (UgCalendar *a, UgCalendar *b);
const char *ug_calendar_get_zone (UgCalendar *self);
gboolean ug_calendar_is_always_open (UgCalendar *self);

/* What files and the database keep, on one line. */
char *ug_calendar_to_string (UgCalendar *self);
UgCalendar *ug_calendar_from_string (const char *string, GError **error);

/* What people read: "Mon–Fri 9:00–18:00, Moscow time, except holidays"; short: "Mon–Fri 9–18". */
char *ug_calendar_to_words (UgCalendar *self, UgLanguage *language);
char *ug_calendar_to_short (UgCalendar *self, UgLanguage *language);

/* The same calendar with other weekly hours, as people write them, or in another zone. */
UgCalendar *ug_calendar_read_hours (UgCalendar *self, const char *text, GError **error);
UgCalendar *ug_calendar_with_zone (UgCalendar *self, const char *zone, GError **error);

/* Open time. */
gboolean ug_calendar_is_open (UgCalendar *self, gint64 instant);
gboolean ug_calendar_add (UgCalendar *self, gint64 from, gint64 seconds, gint64 *to);
gboolean ug_calendar_elapsed (UgCalendar *self, gint64 from, gint64 to, gint64 *seconds);
gboolean ug_calendar_next_open (UgCalendar *self, gint64 from, gint64 *to);
gboolean ug_calendar_prev_open (UgCalendar *self, gint64 from, gint64 *to);
gboolean ug_calendar_next_close (UgCalendar *self, gint64 from, gint64 *to);
gboolean ug_calendar_next_opening (UgCalendar *self, gint64 from, gint64 *to);
guint ug_calendar_list_periods (UgCalendar *self, gint64 from, UgPeriod *periods, guint count);

/* Days. */
gboolean ug_calendar_is_working_day (UgCalendar *self, UgDay day);
gboolean ug_calendar_add_working_days (UgCalendar *self, UgDay from, int days, UgDay *to);
gboolean ug_calendar_add_days (UgCalendar *self, gint64 from, int days, gint64 *to);
gboolean ug_calendar_get_day (UgCalendar *self, gint64 instant, UgDay *day);
gboolean ug_calendar_get_instant (UgCalendar *self, UgDay day, guint minute, gint64 *instant);
gboolean ug_calendar_get_day_hours (UgCalendar *self, UgDay day, UgPeriod *hours);
GDateTime *ug_calendar_to_local (UgCalendar *self, gint64 instant);

G_END_DECLS

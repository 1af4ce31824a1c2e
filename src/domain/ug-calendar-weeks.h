/* ug-calendar-weeks.h: the open time of a calendar, added up week by week.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-calendar.h"

G_BEGIN_DECLS

/* Weeks from Monday 1970-01-05 to Sunday 2100-12-26. */
#define UG_FIRST_MONDAY 4
#define UG_N_WEEKS 6834

/* An open stretch within a week, in seconds since the week began. */
typedef struct
{
  gint32 start;
  gint32 end;
  gint32 before; /* open seconds of the week before it */
} UgSpan;

typedef struct
{
  gint64 start;  /* the instant of Monday 0:00 */
  gint64 open;   /* open seconds before the week */
  gint64 closed; /* the first closed instant from the start of the week on */
  guint32 first; /* its spans: index and number */
  guint32 n_spans;
  guint32 days; /* working days before the week */
  guint8 work;  /* its working days, Monday in bit 0 */
} UgWeek;

typedef struct
{
  gint64 instant;
  gint32 before; /* offsets from UTC in seconds */
  gint32 after;
} UgTransition;

/**
 * UgWeeks:
 * @weeks: %UG_N_WEEKS of them, and one that ends the last
 * @spans: the spans of all; weeks like any other share theirs
 * @transitions: when the zone's clocks change
 *
 * What an answer needs: a binary search here is all the arithmetic there is.
 */
typedef struct
{
  UgWeek *weeks;
  GArray *spans;
  GArray *transitions;
  gint32 offset;
} UgWeeks;

UgWeeks *ug_weeks_new (UgCalendar *calendar);
void ug_weeks_free (UgWeeks *self);
void ug_weeks_collect_day (UgWeeks *self, UgCalendar *calendar, UgDay day, GArray *periods);
gint64 ug_weeks_get_instant (UgWeeks *self, UgDay day, guint minute);
gint32 ug_weeks_get_offset (UgWeeks *self, gint64 instant);

G_END_DECLS

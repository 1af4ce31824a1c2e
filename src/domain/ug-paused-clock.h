/* ug-paused-clock.h: open time of a calendar, without the stretches for which a clock was stopped.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-calendar.h"

G_BEGIN_DECLS

/**
 * UgPausedClock:
 *
 * A clock that runs in the open time of a calendar, except while it is stopped: between a report
 * and its fix the client may have been asked something, and that time is not ours. A pause closes
 * the clock from its start up to its end, so all conventions are those of a calendar that is closed
 * then, as they stand at ug_calendar_add() and its like.
 */
typedef struct _UgPausedClock UgPausedClock;

UgPausedClock *ug_paused_clock_new (UgCalendar *calendar, const UgPeriod *pauses, guint count);
void ug_paused_clock_free (UgPausedClock *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgPausedClock, ug_paused_clock_free)

gboolean ug_paused_clock_is_open (UgPausedClock *self, gint64 instant);
gboolean ug_paused_clock_add (UgPausedClock *self, gint64 from, gint64 seconds, gint64 *to);
gboolean ug_paused_clock_elapsed (UgPausedClock *self, gint64 from, gint64 to, gint64 *seconds);
gboolean ug_paused_clock_next_open (UgPausedClock *self, gint64 from, gint64 *to);
gboolean ug_paused_clock_prev_open (UgPausedClock *self, gint64 from, gint64 *to);
gboolean ug_paused_clock_next_close (UgPausedClock *self, gint64 from, gint64 *to);
gboolean ug_paused_clock_next_opening (UgPausedClock *self, gint64 from, gint64 *to);
guint
ug_paused_clock_list_periods (UgPausedClock *self, gint64 from, UgPeriod *periods, guint count);

G_END_DECLS

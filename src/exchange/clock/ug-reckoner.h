/* ug-reckoner.h: questions about working time, a JSON object each, and their answers.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A question is some hundred bytes; a calendar of half a century's holidays needs a hundred times
 * that. */
#define UG_RECKONER_MAX_BYTES (1024 * 1024)

/**
 * UgReckoner:
 *
 * Answers questions such as `{"id": 1, "calendar": {"timezone": "Europe/Moscow", "hours": {"mon":
 * [["09:00", "18:00"]]}}, "op": "add", "from": "2026-11-23T16:40:00+03:00", "amount_seconds":
 * 7200}` with `{"id": 1, "result": "2026-11-30T09:40:00+03:00"}`, or with the place and the reason:
 * `{"id": 1, "error": "Line 1: from: …"}`. It remembers the calendars it has seen.
 *
 * The keys of a question:
 *
 * - `calendar`: `timezone`; `hours`: weekday (mon to sun) → [start, end) wall-clock times, 24:00 is
 *   midnight and 26:00 is 2:00 of the next day; `holidays`: closed dates; `holidays_annual`: MM-DD
 *   closed every year; `special_days`: date → hours instead of those of its weekday, none of them
 *   closes it; `breaks`: date → closed wall-clock times; `pauses`: [start, end) instants during
 *   which the clock is stopped.
 * - `op`: what is asked:
 *   `add` (`amount_seconds`), `elapsed` (`to`, `reversed_rule`: "negative" or "zero"), `is_open`
 *   (`boundary_rule`: "end exclusive" or "end inclusive"), `next_open`, `prev_open`, `next_close`,
 *   `next_opening`, `periods` (`count`), `add_days` (`days`, `day_rule`), `is_working_day`.
 * - `from`: an instant in ISO 8601; without an offset it is what the calendar's clocks show.
 * - `expected_truncated_to`: seconds; a number of seconds is rounded down to a multiple of them.
 *
 * A `day_rule` that speaks of snapping moves the result into open time, and one that does not say
 * that a date that is not worked is left first counts from that date itself. Without a rule the
 * time of day stays, and counting starts at a working date. Pauses stop the clock, but do not
 * change which days are worked.
 */
typedef struct _UgReckoner UgReckoner;

UgReckoner *ug_reckoner_new (void);
void ug_reckoner_free (UgReckoner *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgReckoner, ug_reckoner_free)

char *ug_reckoner_answer (UgReckoner *self, const char *line, gsize length, guint number);
char *ug_reckoner_refuse (guint number);

G_END_DECLS

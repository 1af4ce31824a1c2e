/* ug-term.h: what is promised: a duration on a clock, a time of a later working day, or words.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-language.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * UgTermKind:
 * @UG_TERM_WORDS: kept as typed
 * @UG_TERM_WITHIN: within an amount of time
 * @UG_TERM_LESS_THAN: in less than an amount of time: strict
 * @UG_TERM_UP_TO: up to an amount of time, said as such
 * @UG_TERM_RANGE: between two amounts of time; the larger one is the promise
 * @UG_TERM_EVERY: again and again after an amount of time
 * @UG_TERM_DAY: a moment of the same or of a later working day
 * @UG_TERM_SOON: as soon as possible
 * @UG_TERM_BEST_EFFORT: tried, not promised
 * @UG_TERM_AS_AGREED: settled each time
 * @UG_TERM_NONE: expressly nothing is promised
 * @UG_TERM_NOT_APPLICABLE: the question does not arise
 */
typedef enum
{
  UG_TERM_WORDS,
  UG_TERM_WITHIN,
  UG_TERM_LESS_THAN,
  UG_TERM_UP_TO,
  UG_TERM_RANGE,
  UG_TERM_EVERY,
  UG_TERM_DAY,
  UG_TERM_SOON,
  UG_TERM_BEST_EFFORT,
  UG_TERM_AS_AGREED,
  UG_TERM_NONE,
  UG_TERM_NOT_APPLICABLE,
} UgTermKind;

typedef enum
{
  UG_TERM_MINUTE,
  UG_TERM_HOUR,
  UG_TERM_DAY_UNIT,
  UG_TERM_WEEK,
  UG_TERM_MONTH,
} UgTermUnit;

/**
 * UgTermClock:
 * @UG_TERM_CLOCK_CALENDAR: the service calendar, because nothing else was said
 * @UG_TERM_CLOCK_WORKING: the service calendar, and the words say so: "4 working hours"
 * @UG_TERM_CLOCK_AROUND: around the clock: "15 minutes around the clock", "5 calendar days"
 */
typedef enum
{
  UG_TERM_CLOCK_CALENDAR,
  UG_TERM_CLOCK_WORKING,
  UG_TERM_CLOCK_AROUND,
} UgTermClock;

/**
 * UgTermMoment:
 * @UG_TERM_ANY_TIME: some time of that day
 * @UG_TERM_START: when that day opens
 * @UG_TERM_END: when that day closes
 * @UG_TERM_TIME: a time of that day
 */
typedef enum
{
  UG_TERM_ANY_TIME,
  UG_TERM_START,
  UG_TERM_END,
  UG_TERM_TIME,
} UgTermMoment;

/**
 * UgTermParts:
 * @kind: what sort of promise it is
 * @unit: the unit of the amounts, as written
 * @clock: which clock they are counted on
 * @amount: the amount in hundredths of the unit
 * @least: the smaller amount of a range, in hundredths
 * @percent: how many of all cases it is promised for, in hundredths of a percent; 0 for all of them
 * @days: working days after the day of the report: 0 is the same day, 1 the next one
 * @moment: which moment of that day
 * @minute: for %UG_TERM_TIME, minutes since midnight
 * @or_agreed: "or as agreed" was added
 *
 * A term taken apart. What a kind does not use is 0.
 */
typedef struct
{
  UgTermKind kind;
  UgTermUnit unit;
  UgTermClock clock;
  gint64 amount;
  gint64 least;
  guint percent;
  guint days;
  UgTermMoment moment;
  guint minute;
  gboolean or_agreed;
} UgTermParts;

/**
 * UgTerm:
 *
 * An immutable promise. It is either understood (a duration, a moment of a later working day, best
 * effort, none…) or *words*: kept exactly as typed and never guessed at.
 */
typedef struct _UgTerm UgTerm;

#define UG_TYPE_TERM (ug_term_get_type ())
GType ug_term_get_type (void) G_GNUC_CONST;

UgTerm *ug_term_new (const UgTermParts *parts);
UgTerm *ug_term_ref (UgTerm *self);
void ug_term_unref (UgTerm *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgTerm, ug_term_unref)
gboolean ug_term_equal (UgTerm *a, UgTerm *b);
const UgTermParts *ug_term_get_parts (UgTerm *self);

/* What people type, in any of our languages; never fails: what is not understood becomes words. */
UgTerm *ug_term_read (const char *text);
UgTerm *ug_term_new_words (const char *text);
gboolean ug_term_is_words (UgTerm *self);
const char *ug_term_get_words (UgTerm *self);

/* What files and the database keep. */
char *ug_term_to_string (UgTerm *self);
UgTerm *ug_term_from_string (const char *string, GError **error);

/* What people read: "4 working hours", "15 минут круглосуточно"; short: "15 min". */
char *ug_term_to_words (UgTerm *self, UgLanguage *language);
char *ug_term_to_short (UgTerm *self, UgLanguage *language);

/* Which of two promises asks more of the one who gives it. */
gboolean ug_term_compare (UgTerm *a, UgTerm *b, int *result);

/* The identifier of the calendar it runs on; NULL for the agreement's own service calendar. */
const char *ug_term_get_calendar (UgTerm *self);
UgTerm *ug_term_with_calendar (UgTerm *self, const char *calendar);

G_END_DECLS

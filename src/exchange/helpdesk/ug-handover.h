/* ug-handover.h: the agreed times, taken apart as far as ticket systems can follow.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-calendar-parts.h"
#include "ug-client.h"
#include "ug-expectation.h"
#include "ug-firm.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

#define UG_N_CLOCKS 3

/**
 * UgHandoverCalendar:
 * @name: what it will be called there
 * @calendar: when it is open
 */
typedef struct
{
  char *name;
  UgCalendar *calendar;
} UgHandoverCalendar;

/**
 * UgHandoverTerm:
 * @priority: which priority it belongs to, from 0
 * @clock: first response, news or resolution
 * @place: both in words, for messages
 * @term: what was agreed
 * @words: the same in words
 * @calendar: index of the calendar it runs on, or -1 when there is none
 * @minutes: how many minutes of that calendar, or 0 when it is no number of them
 */
typedef struct
{
  guint priority;
  UgClock clock;
  char *place;
  UgTerm *term;
  char *words;
  int calendar;
  gint64 minutes;
} UgHandoverTerm;

/**
 * UgHandover:
 * @system: the name of the system it goes to
 * @client: whose agreement it is
 * @firm: ours, perhaps blank
 * @title: of the agreement, with the client
 * @language: in which it is said
 * @first: the first day for which days of the year are written out
 * @last: the last one
 * @priorities: (element-type utf8): what is most urgent first
 * @calendars: (element-type UgHandoverCalendar): those that agreed terms run on
 * @terms: (element-type UgHandoverTerm): all that is agreed
 * @losses: (element-type utf8): what cannot be said there, each a sentence
 */
typedef struct
{
  const char *system;
  char *client;
  char *firm;
  char *title;
  UgLanguage *language;
  UgDay first;
  UgDay last;
  GPtrArray *priorities;
  GPtrArray *calendars;
  GPtrArray *terms;
  GPtrArray *losses;
} UgHandover;

/**
 * UgHandoverLevel:
 * @calendar: index of the one calendar it runs on
 * @minutes: for each clock, or 0
 *
 * What one priority promises, where a ticket follows one calendar only.
 */
typedef struct
{
  guint calendar;
  gint64 minutes[UG_N_CLOCKS];
} UgHandoverLevel;

UgHandover *ug_handover_new (
    const char *system, UgAgreement *agreement, UgFirm *firm, UgDay today, UgLanguage *language);
void ug_handover_free (UgHandover *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgHandover, ug_handover_free)

char *ug_handover_clean (const char *text);
void ug_handover_lose (UgHandover *self, const char *format, ...) G_GNUC_PRINTF (2, 3);
gboolean ug_handover_get_level (UgHandover *self, guint priority, UgHandoverLevel *level);

/* Terms as minutes, in ug-handover-term.c. */
void ug_handover_count (UgHandover *self, UgHandoverTerm *term);

/* Calendars, in ug-handover-calendar.c. */
const UgHandoverCalendar *ug_handover_get_calendar (UgHandover *self, guint index);
GArray *ug_handover_list_hours (UgHandover *self, guint index, guint weekday);
GArray *ug_handover_list_closed (UgHandover *self, guint index, gboolean yearly);
void ug_handover_lose_days (UgHandover *self, guint index);
void ug_handover_lose_nights (UgHandover *self, guint index);

/* JSON that says what it is and what it could not say, in ug-handover-json.c. */
JsonBuilder *ug_handover_begin_json (UgHandover *self, const char *about);
void ug_handover_add_text (JsonBuilder *json, const char *key, const char *text);
char *ug_handover_end_json (UgHandover *self, JsonBuilder *json);

/* One file for each format. */
char *ug_handover_to_zammad (UgHandover *self);
char *ug_handover_to_znuny (UgHandover *self);
char *ug_handover_to_itop (UgHandover *self);
char *ug_handover_to_csv (UgHandover *self);

G_END_DECLS

/* ug-reckoner-private.h: what the files that answer questions share.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-json-reader.h"
#include "ug-paused-clock.h"

G_BEGIN_DECLS

/**
 * UgReckoning:
 * @reader: knows the place being read
 * @json: the question
 * @calendar: its calendar
 * @clock: the same with its pauses
 *
 * One question.
 */
typedef struct
{
  UgJsonReader *reader;
  JsonObject *json;
  UgCalendar *calendar;
  UgPausedClock *clock;
} UgReckoning;

/* Values, in ug-reckoner-values.c; each names its key when it fails. */
JsonNode *ug_reckoning_get (UgReckoning *self, const char *key, gsize *place, GError **error);
gboolean ug_reckoning_fail (UgReckoning *self, GError **error, const char *key, const char *reason);
gboolean
ug_reckoning_read_instant (UgReckoning *self, JsonNode *node, gint64 *instant, GError **error);
gboolean
ug_reckoning_take_instant (UgReckoning *self, const char *key, gint64 *instant, GError **error);
gboolean ug_reckoning_take_number (
    UgReckoning *self, const char *key, gint64 least, gint64 most, gint64 *number, GError **error);
gboolean
ug_reckoning_take_rule (UgReckoning *self, const char *key, const char **rule, GError **error);

/* The calendar, in ug-reckoner-calendar.c. */
char *ug_reckoning_write_calendar (UgReckoning *self, JsonObject *calendar, GError **error);
GArray *ug_reckoning_take_pauses (UgReckoning *self, JsonObject *calendar, GError **error);

/* The answer, in ug-reckoner-ops.c. */
gboolean ug_reckoning_answer (UgReckoning *self, GString *answer, GError **error);

G_END_DECLS

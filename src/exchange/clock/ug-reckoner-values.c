/* ug-reckoner-values.c: the values of a question: instants, numbers and rules.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-reckoner-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/**
 * ug_reckoning_fail:
 * @self: a question
 * @error: where to
 * @key: the key that is to blame
 * @reason: what is wrong with it, as a sentence
 *
 * Returns: %FALSE
 */
gboolean
ug_reckoning_fail (UgReckoning *self, GError **error, const char *key, const char *reason)
{
  const gsize place = ug_json_reader_enter (self->reader, key);

  ug_json_reader_refuse (self->reader, error, reason);
  ug_json_reader_leave (self->reader, place);

  return FALSE;
}

/**
 * ug_reckoning_get:
 * @self: a question
 * @key: a key it must have
 * @place: (out): for ug_json_reader_leave(), once the value was read
 * @error: %UG_EXCHANGE_ERROR, with the place
 *
 * Returns: (transfer none) (nullable): its value
 */
JsonNode *
ug_reckoning_get (UgReckoning *self, const char *key, gsize *place, GError **error)
{
  JsonNode *node = json_object_get_member (self->json, key);

  *place = ug_json_reader_enter (self->reader, key);
  if (node != NULL)
    return node;

  ug_json_reader_refuse (self->reader, error, _ ("this key is missing."));
  ug_json_reader_leave (self->reader, *place);
  return NULL;
}

/* A wall-clock time of the calendar's zone. */
static gboolean
read_local (UgReckoning *self, const char *text, gint64 *instant)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) local = g_date_time_new_from_iso8601 (text, utc);
  UgDay day;

  if (local == NULL
      || !ug_day_from_date (g_date_time_get_year (local), g_date_time_get_month (local),
                            g_date_time_get_day_of_month (local), &day)
      || !ug_calendar_get_instant (
          self->calendar, day, g_date_time_get_hour (local) * 60 + g_date_time_get_minute (local),
          instant))
    return FALSE;

  *instant += g_date_time_get_second (local);
  return TRUE;
}

/**
 * ug_reckoning_read_instant:
 * @self: a question, whose reader names @node
 * @node: what the parser made
 * @instant: (out): the instant
 * @error: %UG_EXCHANGE_ERROR, with the place
 *
 * Returns: whether it is one, and within the calendar's reach
 */
gboolean
ug_reckoning_read_instant (UgReckoning *self, JsonNode *node, gint64 *instant, GError **error)
{
  const char *text = ug_json_reader_take_text (self->reader, node, error);
  g_autoptr (GDateTime) moment = NULL;
  gint64 open;

  if (text == NULL)
    return FALSE;

  moment = g_date_time_new_from_iso8601 (text, NULL);
  if (moment != NULL)
    *instant = g_date_time_to_unix (moment);
  else if (!read_local (self, text, instant))
    return ug_json_reader_refuse (self->reader, error,
                                  _ ("there is no such moment; write it as "
                                     "2026-11-22T16:40:00+03:00."));

  return ug_calendar_elapsed (self->calendar, *instant, *instant, &open)
         || ug_json_reader_refuse (self->reader, error,
                                   _ ("a calendar reaches from 1970 to 2100."));
}

gboolean
ug_reckoning_take_instant (UgReckoning *self, const char *key, gint64 *instant, GError **error)
{
  gsize place;
  JsonNode *node = ug_reckoning_get (self, key, &place, error);
  gboolean done;

  if (node == NULL)
    return FALSE;

  done = ug_reckoning_read_instant (self, node, instant, error);
  ug_json_reader_leave (self->reader, place);
  return done;
}

/* Whole numbers, also when they are written as 7200.0. */
static gboolean
read_number (JsonNode *node, double *number)
{
  const GType type = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_NONE;

  if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE)
    return FALSE;

  *number = json_node_get_double (node);
  return floor (*number) == *number;
}

/**
 * ug_reckoning_take_number:
 * @self: a question
 * @key: the key of a whole number
 * @least: what it is at least
 * @most: what it is at most; far from the limits of a double
 * @number: (out): the number
 * @error: %UG_EXCHANGE_ERROR, with the place
 *
 * Returns: whether it is one, and within these bounds
 */
gboolean
ug_reckoning_take_number (
    UgReckoning *self, const char *key, gint64 least, gint64 most, gint64 *number, GError **error)
{
  gsize place;
  JsonNode *node = ug_reckoning_get (self, key, &place, error);
  double value;

  if (node == NULL)
    return FALSE;

  ug_json_reader_leave (self->reader, place);
  if (!read_number (node, &value))
    return ug_reckoning_fail (self, error, key, _ ("a whole number is expected here."));
  if (value < least || value > most)
    return ug_reckoning_fail (self, error, key,
                              _ ("this is too much, or too little; nothing here reaches further "
                                 "than a hundred years."));

  *number = (gint64)value;
  return TRUE;
}

/**
 * ug_reckoning_take_rule:
 * @self: a question
 * @key: the key of a rule
 * @rule: (out) (nullable): what it says, or %NULL without one
 * @error: %UG_EXCHANGE_ERROR, with the place
 *
 * Returns: whether it is text, or is not there
 */
gboolean
ug_reckoning_take_rule (UgReckoning *self, const char *key, const char **rule, GError **error)
{
  JsonNode *node = json_object_get_member (self->json, key);
  gsize place;

  *rule = NULL;
  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return TRUE;

  place = ug_json_reader_enter (self->reader, key);
  *rule = ug_json_reader_take_text (self->reader, node, error);
  ug_json_reader_leave (self->reader, place);
  return *rule != NULL;
}

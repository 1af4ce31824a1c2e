/* ug-reckoner-calendar.c: the calendar of a question, as the line that the domain reads.
 *
 * What is typed into a line may not end a clause of it, so only the characters of times, dates and
 * zones come through; whether they make sense is for the domain to say.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-reckoner-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define TIME_CHARACTERS "0123456789:"
#define DATE_CHARACTERS "0123456789-"
#define DAY_CHARACTERS "abcdefghijklmnopqrstuvwxyz"
#define ZONE_CHARACTERS G_CSET_A_2_Z G_CSET_a_2_z "0123456789_+-/"

/* Enough to find it by, and nothing of it is read as a clause. */
static gboolean
refuse_text (UgReckoning *self, const char *text, GError **error)
{
  g_autofree char *start = ug_json_reader_clip (text);
  /* Translators: a piece of what stands in a file. */
  g_autofree char *reason = g_strdup_printf (_ ("“%s” has no meaning here."), start);

  return ug_json_reader_refuse (self->reader, error, reason);
}

static gboolean
append_text (
    UgReckoning *self, GString *line, JsonNode *node, const char *characters, GError **error)
{
  const char *text = ug_json_reader_take_text (self->reader, node, error);

  if (text == NULL)
    return FALSE;
  if (*text == '\0' || text[strspn (text, characters)] != '\0')
    return refuse_text (self, text, error);

  g_string_append (line, text);
  return TRUE;
}

static JsonArray *
get_array (UgReckoning *self, JsonNode *node, GError **error)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    return json_node_get_array (node);

  ug_json_reader_refuse (self->reader, error, _ ("a list in […] is expected here."));
  return NULL;
}

/* A start and an end. */
static JsonArray *
get_pair (UgReckoning *self, JsonNode *node, GError **error)
{
  JsonArray *pair = get_array (self, node, error);

  if (pair == NULL || json_array_get_length (pair) == 2)
    return pair;

  ug_json_reader_refuse (self->reader, error, _ ("a start and an end are expected here."));
  return NULL;
}

/* ["09:00", "18:00"] → 09:00-18:00 */
static gboolean
append_pair (UgReckoning *self, GString *line, JsonNode *node, GError **error)
{
  JsonArray *pair = get_pair (self, node, error);

  if (pair == NULL
      || !append_text (self, line, json_array_get_element (pair, 0), TIME_CHARACTERS, error))
    return FALSE;
  g_string_append_c (line, '-');
  return append_text (self, line, json_array_get_element (pair, 1), TIME_CHARACTERS, error);
}

static gboolean
append_hours (UgReckoning *self, GString *line, JsonNode *node, GError **error)
{
  JsonArray *hours = get_array (self, node, error);

  if (hours == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (hours); i++)
    {
      g_string_append_c (line, i == 0 ? ' ' : ',');
      if (!append_pair (self, line, json_array_get_element (hours, i), error))
        return FALSE;
    }

  return TRUE;
}

/* One clause for each day. A day that has no hours has no clause, except that a special day without
 * hours is one on which all is closed. */
static gboolean
append_days (UgReckoning *self,
             GString *line,
             JsonNode *node,
             const char *keyword,
             const char *characters,
             GError **error)
{
  JsonObjectIter iter;
  const char *day;
  JsonNode *hours;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return ug_json_reader_refuse (self->reader, error, _ ("an object in {…} is expected here."));

  json_object_iter_init_ordered (&iter, json_node_get_object (node));
  while (json_object_iter_next_ordered (&iter, &day, &hours))
    {
      const gsize length = line->len;
      const gsize place = ug_json_reader_enter (self->reader, day);
      const gboolean is_empty =
          JSON_NODE_HOLDS_ARRAY (hours) && json_array_get_length (json_node_get_array (hours)) == 0;

      if (day[strspn (day, characters)] != '\0')
        return refuse_text (self, day, error);
      g_string_append_printf (line, "; %s%s",
                              is_empty && g_str_equal (keyword, "special ") ? "holiday " : keyword,
                              day);
      if (is_empty && !g_str_equal (keyword, "special "))
        g_string_truncate (line, length);
      else if (!append_hours (self, line, hours, error))
        return FALSE;
      ug_json_reader_leave (self->reader, place);
    }

  return TRUE;
}

static gboolean
append_dates (UgReckoning *self, GString *line, JsonNode *node, const char *keyword, GError **error)
{
  JsonArray *dates = get_array (self, node, error);

  if (dates == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (dates); i++)
    {
      g_string_append_printf (line, i == 0 ? "; %s" : ",", keyword);
      if (!append_text (self, line, json_array_get_element (dates, i), DATE_CHARACTERS, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
append_hours_member (UgReckoning *self, GString *line, JsonNode *node, GError **error)
{
  return append_days (self, line, node, "", DAY_CHARACTERS, error);
}

static gboolean
append_holidays (UgReckoning *self, GString *line, JsonNode *node, GError **error)
{
  return append_dates (self, line, node, "holiday ", error);
}

static gboolean
append_yearly (UgReckoning *self, GString *line, JsonNode *node, GError **error)
{
  return append_dates (self, line, node, "yearly ", error);
}

static gboolean
append_special (UgReckoning *self, GString *line, JsonNode *node, GError **error)
{
  return append_days (self, line, node, "special ", DATE_CHARACTERS, error);
}

static gboolean
append_breaks (UgReckoning *self, GString *line, JsonNode *node, GError **error)
{
  return append_days (self, line, node, "break ", DATE_CHARACTERS, error);
}

static gboolean
skip (UgReckoning *self, GString *line, JsonNode *node, GError **error)
{
  return TRUE;
}

static const struct
{
  const char *key;
  gboolean (*append) (UgReckoning *self, GString *line, JsonNode *node, GError **error);
} members[] = {
  { "hours", append_hours_member },
  { "holidays", append_holidays },
  { "holidays_annual", append_yearly },
  { "special_days", append_special },
  { "breaks", append_breaks },
  /* Read before and after these; or nothing that a clock needs. */
  { "timezone", skip },
  { "pauses", skip },
  { "name", skip },
  { "note", skip },
};

static gboolean
append_member (UgReckoning *self, GString *line, const char *key, JsonNode *node, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    if (g_str_equal (key, members[i].key))
      return JSON_NODE_HOLDS_NULL (node) || members[i].append (self, line, node, error);

  /* A misspelt holiday that is passed over would make a wrong deadline. */
  return ug_json_reader_refuse (self->reader, error, _ ("a calendar has no such key."));
}

static gboolean
append_zone (UgReckoning *self, GString *line, JsonObject *calendar, GError **error)
{
  JsonNode *zone = json_object_get_member (calendar, "timezone");
  const gsize place = ug_json_reader_enter (self->reader, "timezone");
  const gboolean done =
      zone != NULL ? append_text (self, line, zone, ZONE_CHARACTERS, error)
                   : ug_json_reader_refuse (self->reader, error, _ ("this key is missing."));

  if (done)
    ug_json_reader_leave (self->reader, place);
  return done;
}

/**
 * ug_reckoning_write_calendar:
 * @self: a question, whose reader names @calendar
 * @calendar: the calendar as it stands in the question
 * @error: %UG_EXCHANGE_ERROR, with the place
 *
 * Returns: (transfer full) (nullable): a line for ug_calendar_from_string(); equal calendars have
 *   equal lines
 */
char *
ug_reckoning_write_calendar (UgReckoning *self, JsonObject *calendar, GError **error)
{
  g_autoptr (GString) line = g_string_new (NULL);
  JsonObjectIter iter;
  const char *key;
  JsonNode *node;

  if (!append_zone (self, line, calendar, error))
    return NULL;

  json_object_iter_init_ordered (&iter, calendar);
  while (json_object_iter_next_ordered (&iter, &key, &node))
    {
      const gsize place = ug_json_reader_enter (self->reader, key);

      if (!append_member (self, line, key, node, error))
        return NULL;
      ug_json_reader_leave (self->reader, place);
    }

  return g_string_free (g_steal_pointer (&line), FALSE);
}

static gboolean
append_pause (UgReckoning *self, GArray *pauses, JsonNode *node, GError **error)
{
  JsonArray *pair = get_pair (self, node, error);
  UgPeriod pause;

  if (pair == NULL
      || !ug_reckoning_read_instant (self, json_array_get_element (pair, 0), &pause.start, error)
      || !ug_reckoning_read_instant (self, json_array_get_element (pair, 1), &pause.end, error))
    return FALSE;
  if (pause.end < pause.start)
    return ug_json_reader_refuse (self->reader, error, _ ("this ends before it begins."));

  g_array_append_val (pauses, pause);
  return TRUE;
}

static gboolean
append_pauses (UgReckoning *self, GArray *pauses, JsonObject *owner, GError **error)
{
  JsonNode *node = json_object_get_member (owner, "pauses");
  gsize place;
  JsonArray *list;

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return TRUE;

  place = ug_json_reader_enter (self->reader, "pauses");
  list = get_array (self, node, error);
  if (list == NULL)
    return FALSE;
  for (guint i = 0; i < json_array_get_length (list); i++)
    if (!append_pause (self, pauses, json_array_get_element (list, i), error))
      return FALSE;
  ug_json_reader_leave (self->reader, place);

  return TRUE;
}

/**
 * ug_reckoning_take_pauses:
 * @self: a question that has its calendar
 * @calendar: the calendar as it stands in the question
 * @error: %UG_EXCHANGE_ERROR, with the place
 *
 * Returns: (transfer full) (nullable) (element-type UgPeriod): its pauses, those of the calendar
 *   and those that stand beside it
 */
GArray *
ug_reckoning_take_pauses (UgReckoning *self, JsonObject *calendar, GError **error)
{
  g_autoptr (GArray) pauses = g_array_new (FALSE, FALSE, sizeof (UgPeriod));
  gsize place;

  if (!append_pauses (self, pauses, self->json, error))
    return NULL;

  place = ug_json_reader_enter (self->reader, "calendar");
  if (!append_pauses (self, pauses, calendar, error))
    return NULL;
  ug_json_reader_leave (self->reader, place);

  return g_steal_pointer (&pauses);
}

/* ug-reckoner.c: questions about working time, a JSON object each, and their answers.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-reckoner.h"

#include "ug-json-writer.h"
#include "ug-reckoner-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* A calendar that has been added up takes a quarter of a megabyte. */
#define MOST_CALENDARS 256

struct _UgReckoner
{
  UgJsonReader *reader;
  GHashTable *calendars; /* line → UgCalendar */
};

/**
 * ug_reckoner_new:
 *
 * Returns: (transfer full): one that knows no calendar yet
 */
UgReckoner *
ug_reckoner_new (void)
{
  UgReckoner *self = g_new0 (UgReckoner, 1);

  self->reader = ug_json_reader_new ();
  self->calendars =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)ug_calendar_unref);

  return self;
}

void
ug_reckoner_free (UgReckoner *self)
{
  ug_json_reader_free (self->reader);
  g_hash_table_unref (self->calendars);
  g_free (self);
}

/* Nobody alternates between more calendars than this; if somebody does, it is only slower. */
static UgCalendar *
find_calendar (UgReckoner *self, char *line, GError **error)
{
  g_autofree char *key = line;
  UgCalendar *calendar = g_hash_table_lookup (self->calendars, key);

  if (calendar != NULL)
    return calendar;

  calendar = ug_calendar_from_string (key, error);
  if (calendar == NULL)
    return NULL;

  if (g_hash_table_size (self->calendars) == MOST_CALENDARS)
    g_hash_table_remove_all (self->calendars);
  g_hash_table_insert (self->calendars, g_steal_pointer (&key), calendar);
  return calendar;
}

static UgCalendar *
read_calendar (UgReckoner *self, UgReckoning *reckoning, JsonNode *node, GError **error)
{
  g_autoptr (GError) reason = NULL;
  UgCalendar *calendar;
  char *line;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      ug_json_reader_refuse (self->reader, error, _ ("an object in {…} is expected here."));
      return NULL;
    }

  line = ug_reckoning_write_calendar (reckoning, json_node_get_object (node), error);
  if (line == NULL)
    return NULL;

  calendar = find_calendar (self, line, &reason);
  if (calendar == NULL)
    ug_json_reader_refuse (self->reader, error, reason->message);
  return calendar;
}

static gboolean
answer_question (UgReckoner *self, JsonObject *json, GString *answer, GError **error)
{
  UgReckoning reckoning = { self->reader, json, NULL, NULL };
  g_autoptr (UgPausedClock) clock = NULL;
  g_autoptr (GArray) pauses = NULL;
  gsize place;
  JsonNode *calendar = ug_reckoning_get (&reckoning, "calendar", &place, error);

  if (calendar != NULL)
    reckoning.calendar = read_calendar (self, &reckoning, calendar, error);
  if (reckoning.calendar == NULL)
    return FALSE;

  ug_json_reader_leave (self->reader, place);
  pauses = ug_reckoning_take_pauses (&reckoning, json_node_get_object (calendar), error);
  if (pauses == NULL)
    return FALSE;

  reckoning.clock = clock =
      ug_paused_clock_new (reckoning.calendar, (UgPeriod *)(gpointer)pauses->data, pauses->len);
  return ug_reckoning_answer (&reckoning, answer, error);
}

/* The identifier comes back as it was; one that cannot serve as such, or none, is null. */
static void
append_id (GString *answer, JsonObject *json)
{
  JsonNode *id = json != NULL ? json_object_get_member (json, "id") : NULL;

  if (id == NULL || !JSON_NODE_HOLDS_VALUE (id))
    g_string_append (answer, "null");
  else if (json_node_get_value_type (id) == G_TYPE_STRING)
    ug_json_append_text (answer, json_node_get_string (id));
  else if (json_node_get_value_type (id) == G_TYPE_INT64)
    g_string_append_printf (answer, "%" G_GINT64_FORMAT, json_node_get_int (id));
  else
    g_string_append (answer, "null");
}

static void
append_error (GString *answer, guint number, const char *reason)
{
  /* Translators: the number of a line, and what is wrong there. */
  g_autofree char *text = g_strdup_printf (_ ("Line %u: %s"), number, reason);

  g_string_append (answer, ", \"error\": ");
  ug_json_append_text (answer, text);
}

static char *
write_error (const char *text)
{
  GString *answer = g_string_new ("{\"id\": null, \"error\": ");

  ug_json_append_text (answer, text);
  g_string_append (answer, "}\n");

  return g_string_free (answer, FALSE);
}

/**
 * ug_reckoner_answer:
 * @self: a reckoner
 * @line: a question, without the end of its line
 * @length: of @line, in bytes
 * @number: its number among the lines, from 1, for messages
 *
 * Returns: (transfer full): the answer, a line of JSON with its end
 */
char *
ug_reckoner_answer (UgReckoner *self, const char *line, gsize length, guint number)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = ug_json_parse_line (line, length, number, &error);
  JsonObject *json =
      node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  GString *answer;
  gsize start;

  if (node == NULL)
    return write_error (error->message); /* with line and column */

  answer = g_string_new ("{\"id\": ");
  append_id (answer, json);
  start = answer->len;
  g_string_append (answer, ", \"result\": ");
  ug_json_reader_leave (self->reader, 0);
  if (json == NULL)
    ug_json_reader_refuse (self->reader, &error, _ ("an object in {…} is expected here."));
  if (json == NULL || !answer_question (self, json, answer, &error))
    {
      g_string_truncate (answer, start);
      append_error (answer, number, error->message);
    }
  g_string_append (answer, "}\n");

  return g_string_free (answer, FALSE);
}

/**
 * ug_reckoner_refuse:
 * @number: the number of a line that is longer than %UG_RECKONER_MAX_BYTES
 *
 * Returns: (transfer full): the answer to it
 */
char *
ug_reckoner_refuse (guint number)
{
  g_autofree char *text = g_strdup_printf (_ ("Line %u: longer than %d MB, so it was not read."),
                                           number, UG_RECKONER_MAX_BYTES / 1024 / 1024);

  return write_error (text);
}

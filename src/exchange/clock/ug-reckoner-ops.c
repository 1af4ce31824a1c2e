/* ug-reckoner-ops.c: what can be asked, and how it is answered.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-reckoner-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define SECONDS_PER_DAY (24 * 60 * 60)
#define DAYS_PER_CENTURY (100 * 366)
#define SECONDS_PER_CENTURY ((gint64)DAYS_PER_CENTURY * SECONDS_PER_DAY)
#define MOST_PERIODS 10000

typedef gboolean (*Find) (UgPausedClock *clock, gint64 from, gint64 *to);

typedef struct
{
  const char *name;
  gboolean (*run) (UgReckoning *self, GString *answer, GError **error);
} Op;

static void
append_instant (UgReckoning *self, GString *answer, gint64 instant)
{
  g_autoptr (GDateTime) local = ug_calendar_to_local (self->calendar, instant);
  const gint64 offset = g_date_time_get_utc_offset (local) / G_TIME_SPAN_SECOND;
  g_autofree char *text = NULL;

  /* Some zones of the early seventies were not whole minutes away from Greenwich. */
  text = g_date_time_format (local,
                             offset % 60 == 0 ? "%Y-%m-%dT%H:%M:%S%:z" : "%Y-%m-%dT%H:%M:%S%::z");
  g_string_append_printf (answer, "\"%s\"", text);
}

static gboolean
fail_beyond (UgReckoning *self, GError **error, const char *key)
{
  return ug_reckoning_fail (self, error, key,
                            _ ("this leads to no moment from 1970 to 2100 that the calendar "
                               "knows."));
}

static gboolean
run_add (UgReckoning *self, GString *answer, GError **error)
{
  gint64 from, seconds, to;

  if (!ug_reckoning_take_instant (self, "from", &from, error)
      || !ug_reckoning_take_number (self, "amount_seconds", -SECONDS_PER_CENTURY,
                                    SECONDS_PER_CENTURY, &seconds, error))
    return FALSE;
  if (!ug_paused_clock_add (self->clock, from, seconds, &to))
    return fail_beyond (self, error, "amount_seconds");

  append_instant (self, answer, to);
  return TRUE;
}

static gboolean
take_choice (UgReckoning *self,
             const char *key,
             const char *first,
             const char *second,
             gboolean *is_second,
             GError **error)
{
  const char *rule;
  g_autofree char *reason = NULL;

  if (!ug_reckoning_take_rule (self, key, &rule, error))
    return FALSE;

  *is_second = g_strcmp0 (rule, second) == 0;
  if (rule == NULL || *is_second || g_str_equal (rule, first))
    return TRUE;

  reason = g_strdup_printf (_ ("this is either “%1$s” or “%2$s”."), first, second);
  return ug_reckoning_fail (self, error, key, reason);
}

/* The source may tell whole minutes or hours only. */
static gboolean
round_down (UgReckoning *self, gint64 *seconds, GError **error)
{
  gint64 unit, rest;

  if (!json_object_has_member (self->json, "expected_truncated_to")
      || json_object_get_null_member (self->json, "expected_truncated_to"))
    return TRUE;
  if (!ug_reckoning_take_number (self, "expected_truncated_to", 1, SECONDS_PER_CENTURY, &unit,
                                 error))
    return FALSE;

  rest = *seconds % unit;
  *seconds -= rest < 0 ? rest + unit : rest;
  return TRUE;
}

static gboolean
run_elapsed (UgReckoning *self, GString *answer, GError **error)
{
  gint64 from, to, seconds;
  gboolean zero;

  if (!ug_reckoning_take_instant (self, "from", &from, error)
      || !ug_reckoning_take_instant (self, "to", &to, error)
      || !take_choice (self, "reversed_rule", "negative", "zero", &zero, error))
    return FALSE;
  if (!ug_paused_clock_elapsed (self->clock, from, to, &seconds))
    return fail_beyond (self, error, "to");

  seconds = zero ? MAX (seconds, 0) : seconds;
  if (!round_down (self, &seconds, error))
    return FALSE;

  g_string_append_printf (answer, "%" G_GINT64_FORMAT, seconds);
  return TRUE;
}

static void
append_boolean (GString *answer, gboolean is_true)
{
  g_string_append (answer, is_true ? "true" : "false");
}

/* With the closing instant inclusive, whatever ends there is still open. */
static gboolean
run_is_open (UgReckoning *self, GString *answer, GError **error)
{
  gboolean inclusive, is_open;
  gint64 from, last;

  if (!ug_reckoning_take_instant (self, "from", &from, error)
      || !take_choice (self, "boundary_rule", "end exclusive", "end inclusive", &inclusive, error))
    return FALSE;

  is_open = ug_paused_clock_is_open (self->clock, from);
  if (!is_open && inclusive)
    is_open = ug_paused_clock_prev_open (self->clock, from, &last) && last == from;
  append_boolean (answer, is_open);
  return TRUE;
}

static gboolean
find (UgReckoning *self, Find find_instant, GString *answer, GError **error)
{
  gint64 from, to;

  if (!ug_reckoning_take_instant (self, "from", &from, error))
    return FALSE;
  if (!find_instant (self->clock, from, &to))
    return fail_beyond (self, error, "from");

  append_instant (self, answer, to);
  return TRUE;
}

static gboolean
run_next_open (UgReckoning *self, GString *answer, GError **error)
{
  return find (self, ug_paused_clock_next_open, answer, error);
}

static gboolean
run_prev_open (UgReckoning *self, GString *answer, GError **error)
{
  return find (self, ug_paused_clock_prev_open, answer, error);
}

static gboolean
run_next_close (UgReckoning *self, GString *answer, GError **error)
{
  return find (self, ug_paused_clock_next_close, answer, error);
}

static gboolean
run_next_opening (UgReckoning *self, GString *answer, GError **error)
{
  return find (self, ug_paused_clock_next_opening, answer, error);
}

/* [["…", "…"], …]; an end that never comes is null. */
static gboolean
run_periods (UgReckoning *self, GString *answer, GError **error)
{
  g_autofree UgPeriod *periods = NULL;
  gint64 from, count;
  guint found;

  if (!ug_reckoning_take_instant (self, "from", &from, error)
      || !ug_reckoning_take_number (self, "count", 0, MOST_PERIODS, &count, error))
    return FALSE;

  periods = g_new (UgPeriod, count);
  found = ug_paused_clock_list_periods (self->clock, from, periods, count);
  g_string_append_c (answer, '[');
  for (guint i = 0; i < found; i++)
    {
      g_string_append (answer, i == 0 ? "[" : ", [");
      append_instant (self, answer, periods[i].start);
      g_string_append (answer, ", ");
      if (periods[i].end == G_MAXINT64)
        g_string_append (answer, "null");
      else
        append_instant (self, answer, periods[i].end);
      g_string_append_c (answer, ']');
    }
  g_string_append_c (answer, ']');

  return TRUE;
}

/* Counting from @day itself, worked or not, the first working day reached is the first counted. */
static gboolean
add_days_from (UgCalendar *calendar, UgDay day, int days, UgDay *to)
{
  if (ug_calendar_is_working_day (calendar, day))
    return ug_calendar_add_working_days (calendar, day, days, to);
  if (days > 0)
    return ug_calendar_add_working_days (calendar, day, days - 1, to);

  return ug_calendar_add_working_days (calendar, day, 0, &day)
         && ug_calendar_add_working_days (calendar, day, days, to);
}

/* The same time of day. */
static gboolean
move_days (UgReckoning *self, gint64 from, int days, gint64 *to)
{
  g_autoptr (GDateTime) local = ug_calendar_to_local (self->calendar, from);
  UgDay day;

  if (!ug_calendar_get_day (self->calendar, from, &day)
      || !add_days_from (self->calendar, day, days, &day)
      || !ug_calendar_get_instant (
          self->calendar, day, g_date_time_get_hour (local) * 60 + g_date_time_get_minute (local),
          to))
    return FALSE;

  *to += g_date_time_get_second (local);
  return TRUE;
}

static gboolean
add_days (UgReckoning *self, gint64 from, int days, const char *rule, gint64 *to)
{
  const gboolean leaves_first = rule == NULL || strstr (rule, "first move") != NULL;
  const gboolean snaps = rule != NULL && strstr (rule, "snap") != NULL;

  if (!(leaves_first ? ug_calendar_add_days (self->calendar, from, days, to)
                     : move_days (self, from, days, to)))
    return FALSE;
  if (!snaps)
    return TRUE;

  return days < 0 ? ug_paused_clock_prev_open (self->clock, *to, to)
                  : ug_paused_clock_next_open (self->clock, *to, to);
}

static gboolean
run_add_days (UgReckoning *self, GString *answer, GError **error)
{
  const char *rule;
  gint64 from, days, to;

  if (!ug_reckoning_take_instant (self, "from", &from, error)
      || !ug_reckoning_take_number (self, "days", -DAYS_PER_CENTURY, DAYS_PER_CENTURY, &days, error)
      || !ug_reckoning_take_rule (self, "day_rule", &rule, error))
    return FALSE;
  if (!add_days (self, from, days, rule, &to))
    return fail_beyond (self, error, "days");

  append_instant (self, answer, to);
  return TRUE;
}

/* Of a date, or of the date of an instant. */
static gboolean
run_is_working_day (UgReckoning *self, GString *answer, GError **error)
{
  JsonNode *node = json_object_get_member (self->json, "from");
  const char *text =
      node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : "";
  gint64 from;
  UgDay day;

  if (text == NULL || !ug_day_from_iso (text, &day))
    {
      if (!ug_reckoning_take_instant (self, "from", &from, error))
        return FALSE;
      ug_calendar_get_day (self->calendar, from, &day);
    }

  append_boolean (answer, ug_calendar_is_working_day (self->calendar, day));
  return TRUE;
}

static const Op ops[] = {
  { "add", run_add },
  { "elapsed", run_elapsed },
  { "is_open", run_is_open },
  { "next_open", run_next_open },
  { "prev_open", run_prev_open },
  { "next_close", run_next_close },
  { "next_opening", run_next_opening },
  { "periods", run_periods },
  { "add_days", run_add_days },
  { "is_working_day", run_is_working_day },
};

static gboolean
refuse_op (UgReckoning *self, const char *name, GError **error)
{
  g_autofree char *start = ug_json_reader_clip (name);
  g_autofree char *reason = NULL;
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (ops); i++)
    g_string_append_printf (all, i > 0 ? ", %s" : "%s", ops[i].name);
  reason = g_strdup_printf (_ ("“%s” is not one of: %s."), start, all->str);

  return ug_json_reader_refuse (self->reader, error, reason);
}

/**
 * ug_reckoning_answer:
 * @self: a question with its calendar
 * @answer: JSON, to which the result is appended
 * @error: %UG_EXCHANGE_ERROR, with the place
 *
 * Returns: whether there is a result
 */
gboolean
ug_reckoning_answer (UgReckoning *self, GString *answer, GError **error)
{
  gsize place;
  JsonNode *node = ug_reckoning_get (self, "op", &place, error);
  const char *name = node != NULL ? ug_json_reader_take_text (self->reader, node, error) : NULL;

  if (name == NULL)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (ops); i++)
    if (g_str_equal (name, ops[i].name))
      {
        ug_json_reader_leave (self->reader, place);
        return ops[i].run (self, answer, error);
      }

  return refuse_op (self, name, error);
}

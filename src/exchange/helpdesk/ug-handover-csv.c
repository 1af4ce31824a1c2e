/* ug-handover-csv.c: agreed terms and calendars as a table, for whatever else takes one.
 *
 * As RFC 4180 has it. One row is a term, hours of a weekday, or a day unlike the week; a column
 * that does not apply is empty. A term that is no number of minutes stands there all the same.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-handover.h"

#include <string.h>

typedef enum
{
  COLUMN_RECORD,
  COLUMN_NUMBER,
  COLUMN_PRIORITY,
  COLUMN_CLOCK,
  COLUMN_TERM,
  COLUMN_WORDS,
  COLUMN_MINUTES,
  COLUMN_CALENDAR,
  COLUMN_TIMEZONE,
  COLUMN_DAY,
  COLUMN_LAST_DAY,
  COLUMN_START,
  COLUMN_END,
  N_COLUMNS,
} Column;

typedef struct
{
  GString *csv;
  char *cells[N_COLUMNS];
} Table;

static const char *const titles[] = {
  [COLUMN_RECORD] = "record",   [COLUMN_NUMBER] = "number",     [COLUMN_PRIORITY] = "priority",
  [COLUMN_CLOCK] = "clock",     [COLUMN_TERM] = "term",         [COLUMN_WORDS] = "words",
  [COLUMN_MINUTES] = "minutes", [COLUMN_CALENDAR] = "calendar", [COLUMN_TIMEZONE] = "timezone",
  [COLUMN_DAY] = "day",         [COLUMN_LAST_DAY] = "last_day", [COLUMN_START] = "start",
  [COLUMN_END] = "end",
};

static const char *const weekdays[] = { "mon", "tue", "wed", "thu", "fri", "sat", "sun" };

static const char *const odd_records[] = {
  [UG_ODD_DAY_CLOSED] = "closed",
  [UG_ODD_DAY_YEARLY] = "closed-yearly",
  [UG_ODD_DAY_SPECIAL] = "special",
  [UG_ODD_DAY_BREAK] = "break",
};

/* Whether a table program would take it for a formula. */
static gboolean
starts_formula (const char *text)
{
  static const gunichar signs[] = { '=', '+', '-', '@', 0xff1d, 0xff0b, 0xff0d, 0xff20 };

  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (g_utf8_get_char (text) == signs[i])
      return TRUE;

  return FALSE;
}

static void
append_cell (GString *csv, const char *text)
{
  g_string_append_c (csv, '"');
  if (starts_formula (text))
    g_string_append_c (csv, '\'');
  for (; *text != '\0'; text++)
    {
      if (*text == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *text);
    }
  g_string_append_c (csv, '"');
}

static void
set_cell (Table *table, Column column, const char *text)
{
  g_free (table->cells[column]);
  table->cells[column] = ug_handover_clean (text);
}

static void
set_number (Table *table, Column column, gint64 number)
{
  g_free (table->cells[column]);
  table->cells[column] = g_strdup_printf ("%" G_GINT64_FORMAT, number);
}

static void
set_time (Table *table, Column column, guint minute)
{
  g_free (table->cells[column]);
  table->cells[column] = g_strdup_printf ("%02u:%02u", minute / 60, minute % 60);
}

/* Writes the row and empties it. */
static void
end_row (Table *table)
{
  for (guint i = 0; i < N_COLUMNS; i++)
    {
      if (i > 0)
        g_string_append_c (table->csv, ',');
      if (table->cells[i] != NULL)
        append_cell (table->csv, table->cells[i]);
      g_clear_pointer (&table->cells[i], g_free);
    }
  g_string_append (table->csv, "\r\n");
}

static void
add_term (Table *table, UgHandover *self, const UgHandoverTerm *term)
{
  g_autofree char *canonical = ug_term_to_string (term->term);
  /* Calendars go by name here, not by an identifier of ours. */
  char *on_calendar = strstr (canonical, " on calendar ");

  if (on_calendar != NULL && ug_term_get_calendar (term->term) != NULL)
    *on_calendar = '\0';
  set_cell (table, COLUMN_RECORD, "term");
  set_number (table, COLUMN_NUMBER, term->priority + 1);
  set_cell (table, COLUMN_PRIORITY, self->priorities->pdata[term->priority]);
  set_cell (table, COLUMN_CLOCK, ug_clock_choices[term->clock].nick);
  set_cell (table, COLUMN_TERM, canonical);
  set_cell (table, COLUMN_WORDS, term->words);
  if (term->minutes > 0)
    set_number (table, COLUMN_MINUTES, term->minutes);
  if (term->calendar >= 0)
    set_cell (table, COLUMN_CALENDAR, ug_handover_get_calendar (self, term->calendar)->name);
  end_row (table);
}

static void
begin_calendar_row (Table *table, const UgHandoverCalendar *calendar, const char *record)
{
  set_cell (table, COLUMN_RECORD, record);
  set_cell (table, COLUMN_CALENDAR, calendar->name);
  set_cell (table, COLUMN_TIMEZONE, ug_calendar_get_zone (calendar->calendar));
}

static void
add_week (Table *table, const UgHandoverCalendar *calendar)
{
  for (guint day = 0; day < UG_DAYS_PER_WEEK; day++)
    {
      const UgHours *hours;
      const guint count = ug_calendar_get_hours (calendar->calendar, day, &hours);

      for (guint i = 0; i < count; i++)
        {
          begin_calendar_row (table, calendar, "hours");
          set_cell (table, COLUMN_DAY, weekdays[day]);
          set_time (table, COLUMN_START, hours[i].start);
          set_time (table, COLUMN_END, hours[i].end);
          end_row (table);
        }
    }
}

/* A day of every year has no year. */
static void
set_day (Table *table, Column column, UgDay day, gboolean yearly)
{
  g_autofree char *iso = ug_day_to_iso (day);

  set_cell (table, column, yearly ? iso + strlen ("2024-") : iso);
}

static void
add_odd_day (Table *table, const UgHandoverCalendar *calendar, const UgOddDay *odd)
{
  const gboolean yearly = odd->kind == UG_ODD_DAY_YEARLY;

  for (guint i = 0; i < MAX (odd->n_hours, 1); i++)
    {
      begin_calendar_row (table, calendar, odd_records[odd->kind]);
      set_day (table, COLUMN_DAY, odd->first, yearly);
      if (odd->last > odd->first)
        set_day (table, COLUMN_LAST_DAY, odd->last, yearly);
      if (odd->n_hours > 0)
        {
          set_time (table, COLUMN_START, odd->hours[i].start);
          set_time (table, COLUMN_END, odd->hours[i].end);
        }
      end_row (table);
    }
}

char *
ug_handover_to_csv (UgHandover *self)
{
  Table table = { g_string_new (NULL) };

  for (guint i = 0; i < N_COLUMNS; i++)
    set_cell (&table, i, titles[i]);
  end_row (&table);
  for (guint i = 0; i < self->terms->len; i++)
    add_term (&table, self, self->terms->pdata[i]);
  for (guint i = 0; i < self->calendars->len; i++)
    {
      const UgHandoverCalendar *calendar = ug_handover_get_calendar (self, i);
      g_autoptr (GArray) odd_days = ug_calendar_list_odd_days (calendar->calendar);

      add_week (&table, calendar);
      for (guint j = 0; j < odd_days->len; j++)
        add_odd_day (&table, calendar, &g_array_index (odd_days, UgOddDay, j));
    }

  return g_string_free (table.csv, FALSE);
}

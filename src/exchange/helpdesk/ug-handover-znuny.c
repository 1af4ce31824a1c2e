/* ug-handover-znuny.c: calendars as Znuny's system configuration imports them, and its SLAs.
 *
 * Znuny has nine calendars beside its own, each with whole working hours for each day of the week,
 * days closed every year and days closed once. An SLA is a number of minutes on one of them for
 * first response, update and solution. The import reads the settings under “Modified” and passes
 * over the rest of the file, so the SLAs stand there with the names of their fields.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-handover.h"

#include "ug-json-writer.h"

#include <glib/gi18n-lib.h>

#define N_CALENDARS 9
#define MINUTES_PER_HOUR 60

static const char *const weekdays[] = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };

/* A JSON string is a YAML string, too. */
static void
add_text (GString *yaml, const char *key, const char *text)
{
  g_string_append (yaml, key);
  ug_json_append_text (yaml, text);
  g_string_append_c (yaml, '\n');
}

static void
begin_setting (GString *yaml, const char *name, guint number, const char *suffix)
{
  g_autofree char *full = g_strdup_printf ("%s::Calendar%u%s", name, number, suffix);

  g_string_append_printf (yaml, "  \"%s\":\n    Name: \"%s\"\n    IsValid: 1\n", full, full);
}

/* Whole hours only, so an hour that is open in part counts as open. */
static guint32
get_open_hours (UgHandover *self, guint index, guint weekday, gboolean *rounded)
{
  g_autoptr (GArray) all = ug_handover_list_hours (self, index, weekday);
  guint32 open = 0;

  for (guint i = 0; i < all->len; i++)
    {
      const UgHours *hours = &g_array_index (all, UgHours, i);
      const guint last = (hours->end + MINUTES_PER_HOUR - 1) / MINUTES_PER_HOUR;

      *rounded =
          *rounded || hours->start % MINUTES_PER_HOUR != 0 || hours->end % MINUTES_PER_HOUR != 0;
      for (guint hour = hours->start / MINUTES_PER_HOUR; hour < last; hour++)
        open |= 1u << hour;
    }

  return open;
}

static void
add_week (UgHandover *self, guint index, GString *yaml)
{
  gboolean rounded = FALSE;

  begin_setting (yaml, "TimeWorkingHours", index + 1, "");
  g_string_append (yaml, "    EffectiveValue:\n");
  for (guint day = 0; day < UG_DAYS_PER_WEEK; day++)
    {
      const guint32 open = get_open_hours (self, index, day, &rounded);
      const char *comma = "";

      g_string_append_printf (yaml, "      %s: [", weekdays[day]);
      for (guint hour = 0; hour < 24; hour++)
        if ((open & (1u << hour)) != 0)
          {
            g_string_append_printf (yaml, "%s\"%u\"", comma, hour);
            comma = ", ";
          }
      g_string_append (yaml, "]\n");
    }

  if (rounded)
    ug_handover_lose (self,
                      _ ("Calendar “%s”: Znuny knows whole hours only; one that is open in part is "
                         "handed over as open."),
                      ug_handover_get_calendar (self, index)->name);
}

static void
add_day (GString *yaml, int day, gboolean is_first)
{
  g_string_append_printf (yaml, "%s\"%d\": ", is_first ? "" : ", ", day);
  ug_json_append_text (yaml, _ ("Closed"));
}

/* Month → day → name, and for single days year → month → day → name; the days are sorted. */
static void
add_months (GString *yaml, const UgDay *days, guint count, gboolean with_year)
{
  int last_year = 0, last_month = 0;

  if (count == 0)
    g_string_append (yaml, "    EffectiveValue: {}\n");
  else
    g_string_append (yaml, "    EffectiveValue:\n");
  for (guint i = 0; i < count; i++)
    {
      int year, month, day;
      gboolean is_new;

      ug_day_to_date (days[i], &year, &month, &day);
      is_new = month != last_month || (with_year && year != last_year);
      if (is_new && i > 0)
        g_string_append (yaml, "}\n");
      if (with_year && year != last_year)
        g_string_append_printf (yaml, "      \"%d\":\n", year);
      if (is_new)
        g_string_append_printf (yaml, "%s\"%d\": {", with_year ? "        " : "      ", month);
      add_day (yaml, day, is_new);
      last_year = year;
      last_month = month;
    }
  if (count > 0)
    g_string_append (yaml, "}\n");
}

static GArray *
list_yearly (UgHandover *self, guint index)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (UgDay));
  g_autoptr (GArray) odd_days =
      ug_calendar_list_odd_days (ug_handover_get_calendar (self, index)->calendar);

  for (guint i = 0; i < odd_days->len; i++)
    {
      const UgOddDay *odd = &g_array_index (odd_days, UgOddDay, i);

      if (odd->kind == UG_ODD_DAY_YEARLY)
        for (UgDay day = odd->first; day <= odd->last; day++)
          g_array_append_val (days, day);
    }

  return days;
}

static void
add_calendar (UgHandover *self, guint index, GString *yaml)
{
  const UgHandoverCalendar *calendar = ug_handover_get_calendar (self, index);
  g_autoptr (GArray) yearly = list_yearly (self, index);
  g_autoptr (GArray) once = ug_handover_list_closed (self, index, FALSE);

  begin_setting (yaml, "TimeZone", index + 1, "Name");
  add_text (yaml, "    EffectiveValue: ", calendar->name);
  begin_setting (yaml, "TimeZone", index + 1, "");
  add_text (yaml, "    EffectiveValue: ", ug_calendar_get_zone (calendar->calendar));
  add_week (self, index, yaml);
  begin_setting (yaml, "TimeVacationDays", index + 1, "");
  add_months (yaml, (UgDay *)(gpointer)yearly->data, yearly->len, FALSE);
  begin_setting (yaml, "TimeVacationDaysOneTime", index + 1, "");
  add_months (yaml, (UgDay *)(gpointer)once->data, once->len, TRUE);

  ug_handover_lose_days (self, index);
  ug_handover_lose_nights (self, index);
}

static void
add_level (UgHandover *self, guint priority, GString *yaml)
{
  g_autofree char *name = g_strdup_printf ("%s %u. %s", self->client, priority + 1,
                                           (char *)self->priorities->pdata[priority]);
  UgHandoverLevel level;

  if (!ug_handover_get_level (self, priority, &level))
    return;

  add_text (yaml, "  - Name: ", name);
  if (level.calendar < N_CALENDARS)
    g_string_append_printf (yaml, "    Calendar: \"%u\"\n", level.calendar + 1);
  g_string_append_printf (
      yaml, "    FirstResponseTime: %d\n    UpdateTime: %d\n    SolutionTime: %d\n",
      (int)level.minutes[UG_CLOCK_FIRST_RESPONSE], (int)level.minutes[UG_CLOCK_NEWS],
      (int)level.minutes[UG_CLOCK_RESOLUTION]);
  g_string_append (yaml, "    ValidID: 1\n");
  add_text (yaml, "    Comment: ", self->title);
}

static void
add_comment (GString *yaml, const char *text)
{
  g_autofree char *clean = ug_handover_clean (text);

  g_string_append_printf (yaml, "# %s\n", clean);
}

/* What is lost is known last, and stands first. */
static char *
put_together (UgHandover *self, GString *settings, GString *slas)
{
  GString *yaml = g_string_new (NULL);

  add_comment (yaml, self->title);
  add_comment (yaml, _ ("Import this file under Admin → System Configuration. It takes the "
                        "calendars from Calendar1 on; change their numbers if these are in use."));
  add_comment (yaml, _ ("The SLAs at its end are for Admin → Service Level Agreements; the import "
                        "passes over them."));
  for (guint i = 0; i < self->losses->len; i++)
    add_comment (yaml, self->losses->pdata[i]);
  g_string_append_printf (yaml, "---\nModified:%s\n%sSLA:%s\n%s", settings->len > 0 ? "" : " {}",
                          settings->str, slas->len > 0 ? "" : " []", slas->str);

  return g_string_free (yaml, FALSE);
}

char *
ug_handover_to_znuny (UgHandover *self)
{
  g_autoptr (GString) settings = g_string_new (NULL);
  g_autoptr (GString) slas = g_string_new (NULL);

  for (guint i = 0; i < MIN (self->calendars->len, N_CALENDARS); i++)
    add_calendar (self, i, settings);
  for (guint i = N_CALENDARS; i < self->calendars->len; i++)
    ug_handover_lose (self, _ ("Calendar “%s”: Znuny has nine calendars; it was left out."),
                      ug_handover_get_calendar (self, i)->name);
  for (guint i = 0; i < self->priorities->len; i++)
    add_level (self, i, slas);

  return put_together (self, settings, slas);
}

/* ug-handover.c: the agreed times, taken apart as far as ticket systems can follow.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-handover.h"

#include "ug-priority.h"
#include "ug-schedule.h"
#include "ug-service-hours.h"

#include <glib/gi18n-lib.h>

/* Where a system wants dates instead of days of the year, this many years are written out. */
#define YEARS_AHEAD 5

static void
calendar_free (gpointer data)
{
  UgHandoverCalendar *self = data;

  g_free (self->name);
  ug_calendar_unref (self->calendar);
  g_free (self);
}

static void
term_free (gpointer data)
{
  UgHandoverTerm *self = data;

  g_free (self->place);
  g_free (self->words);
  ug_term_unref (self->term);
  g_free (self);
}

/**
 * ug_handover_clean:
 * @text: what somebody typed
 *
 * Returns: (transfer full): the same on one line, without characters that no format has a place for
 */
char *
ug_handover_clean (const char *text)
{
  GString *clean = g_string_new (NULL);

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      const gunichar c = g_utf8_get_char (text);

      switch (g_unichar_type (c))
        {
        case G_UNICODE_CONTROL:
        case G_UNICODE_LINE_SEPARATOR:
        case G_UNICODE_PARAGRAPH_SEPARATOR:
        case G_UNICODE_UNASSIGNED:
          g_string_append_c (clean, ' ');
          break;
        default:
          g_string_append_unichar (clean, c);
          break;
        }
    }

  return g_strstrip (g_string_free (clean, FALSE));
}

/**
 * ug_handover_lose:
 * @self: a handover
 * @format: what its system cannot say, as a sentence
 */
void
ug_handover_lose (UgHandover *self, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  g_ptr_array_add (self->losses, g_strdup_vprintf (format, args));
  va_end (args);
}

/* Under which name the client knows it. */
static char *
name_calendar (UgHandover *self, UgClient *client, UgCalendar *calendar)
{
  for (guint i = 0; i < ug_record_count (UG_RECORD (client), UG_CLIENT_SCHEDULES); i++)
    {
      UgRecord *schedule = ug_record_peek (UG_RECORD (client), UG_CLIENT_SCHEDULES, i);

      if (ug_record_get_calendar (schedule, UG_SCHEDULE_CALENDAR) == calendar
          && !ug_record_is_blank (schedule, UG_SCHEDULE_NAME))
        return ug_handover_clean (ug_record_get_text (schedule, UG_SCHEDULE_NAME));
    }

  return ug_calendar_to_short (calendar, self->language);
}

static guint
add_calendar (UgHandover *self, UgClient *client, UgCalendar *calendar)
{
  g_autofree char *own = NULL;
  UgHandoverCalendar *added;
  guint same = 0;

  for (guint i = 0; i < self->calendars->len; i++)
    if (ug_calendar_equal (ug_handover_get_calendar (self, i)->calendar, calendar))
      return i;

  own = name_calendar (self, client, calendar);
  added = g_new0 (UgHandoverCalendar, 1);
  added->calendar = ug_calendar_ref (calendar);
  added->name = g_strdup_printf ("%s: %s", self->client, own);
  for (guint i = 0; i < self->calendars->len; i++)
    same += g_str_has_prefix (ug_handover_get_calendar (self, i)->name, added->name);
  if (same > 0)
    {
      g_autofree char *name = g_steal_pointer (&added->name);

      added->name = g_strdup_printf ("%s (%u)", name, same + 1);
    }
  g_ptr_array_add (self->calendars, added);

  return self->calendars->len - 1;
}

/* A term around the clock needs no service hours, only their zone. */
static int
find_calendar (UgHandover *self, UgClient *client, UgTerm *term)
{
  UgCalendar *hours = ug_service_hours_for (client, term);
  g_autoptr (UgCalendar) always = NULL;

  if (ug_term_get_parts (term)->clock != UG_TERM_CLOCK_AROUND)
    return hours != NULL ? (int)add_calendar (self, client, hours) : -1;

  always = ug_calendar_new_always (hours != NULL ? ug_calendar_get_zone (hours) : "UTC");
  return (int)add_calendar (self, client, always);
}

static gboolean
find_priority (UgAgreement *agreement, UgRecord *expectation, guint *index)
{
  const char *wanted = ug_record_get_text (expectation, UG_EXPECTATION_PRIORITY);

  for (*index = 0; *index < ug_record_count (UG_RECORD (agreement), UG_AGREEMENT_PRIORITIES);
       (*index)++)
    if (g_str_equal (ug_record_get_id (
                         ug_record_peek (UG_RECORD (agreement), UG_AGREEMENT_PRIORITIES, *index)),
                     wanted))
      return TRUE;

  return FALSE;
}

static gboolean
has_term (UgHandover *self, guint priority, UgClock clock)
{
  for (guint i = 0; i < self->terms->len; i++)
    {
      const UgHandoverTerm *term = self->terms->pdata[i];

      if (term->priority == priority && term->clock == clock)
        return TRUE;
    }

  return FALSE;
}

static char *
name_place (UgHandover *self, UgRecord *expectation, gboolean known, guint priority)
{
  const UgClock clock = ug_record_get_choice (expectation, UG_EXPECTATION_CLOCK);
  const char *label = ug_tr (self->language, ug_clock_choices[clock].label);

  return known ? g_strdup_printf ("%s, %s", (char *)self->priorities->pdata[priority], label)
               : g_strdup (label);
}

static char *
say_term (UgHandover *self, UgTerm *term)
{
  g_autofree char *words = ug_term_to_words (term, self->language);

  return ug_handover_clean (words);
}

static void
add_term (UgHandover *self, UgClient *client, UgAgreement *agreement, UgExpectation *expectation)
{
  UgRecord *record = UG_RECORD (expectation);
  UgTerm *agreed = ug_expectation_get_agreed (expectation);
  const UgClock clock = ug_record_get_choice (record, UG_EXPECTATION_CLOCK);
  guint priority;
  const gboolean known = find_priority (agreement, record, &priority);
  g_autofree char *place = name_place (self, record, known, priority);
  UgHandoverTerm *term;

  /* Translators: which promise it is. */
  if (agreed == NULL)
    ug_handover_lose (self, _ ("%s: not agreed yet, so it was left out."), place);
  else if (!known)
    ug_handover_lose (self, _ ("%s: it belongs to no priority, so it was left out."), place);
  else if (has_term (self, priority, clock))
    ug_handover_lose (self, _ ("%s: promised twice; the second promise was left out."), place);
  else
    {
      term = g_new0 (UgHandoverTerm, 1);
      term->priority = priority;
      term->clock = clock;
      term->place = g_steal_pointer (&place);
      term->term = ug_term_ref (agreed);
      term->words = say_term (self, agreed);
      term->calendar = find_calendar (self, client, agreed);
      g_ptr_array_add (self->terms, term);
      ug_handover_count (self, term);
    }
}

static void
add_priorities (UgHandover *self, UgAgreement *agreement)
{
  for (guint i = 0; i < ug_record_count (UG_RECORD (agreement), UG_AGREEMENT_PRIORITIES); i++)
    {
      UgRecord *priority = ug_record_peek (UG_RECORD (agreement), UG_AGREEMENT_PRIORITIES, i);
      char *title = ug_handover_clean (ug_record_get_text (priority, UG_PRIORITY_TITLE));

      if (*title == '\0')
        {
          g_free (title);
          title = g_strdup_printf (_ ("Priority %u"), i + 1);
        }
      g_ptr_array_add (self->priorities, title);
    }
}

static void
add_terms (UgHandover *self, UgClient *client, UgAgreement *agreement)
{
  guint others = 0;

  for (guint i = 0; i < ug_record_count (UG_RECORD (agreement), UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgRecord *record = ug_record_peek (UG_RECORD (agreement), UG_AGREEMENT_EXPECTATIONS, i);

      if (ug_record_get_choice (record, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_TERM)
        add_term (self, client, agreement, UG_EXPECTATION (record));
      else
        others++;
    }

  if (others > 0)
    ug_handover_lose (self,
                      _ ("Meetings, reports, duties and other promises without a clock of a ticket "
                         "stay in the agreement: %u."),
                      others);
}

static void
set_years (UgHandover *self, UgDay today)
{
  int year, month, day;

  ug_day_to_date (today, &year, &month, &day);
  ug_day_from_date (year, 1, 1, &self->first);
  ug_day_from_date (year + YEARS_AHEAD - 1, 12, 31, &self->last);
}

/**
 * ug_handover_new:
 * @system: the name of the system it goes to
 * @agreement: an agreement of a client
 * @firm: (nullable): our firm
 * @today: the day on which it is handed over
 * @language: in which terms are said
 *
 * Returns: (transfer full): what is agreed about times
 */
UgHandover *
ug_handover_new (
    const char *system, UgAgreement *agreement, UgFirm *firm, UgDay today, UgLanguage *language)
{
  UgHandover *self = g_new0 (UgHandover, 1);
  UgClient *client = UG_CLIENT (ug_record_get_owner (UG_RECORD (agreement)));
  g_autofree char *title =
      ug_handover_clean (ug_record_get_text (UG_RECORD (agreement), UG_AGREEMENT_TITLE));

  self->system = system;
  self->client = ug_handover_clean (ug_record_get_text (UG_RECORD (client), UG_CLIENT_NAME));
  self->firm = firm != NULL
                   ? ug_handover_clean (ug_record_get_text (UG_RECORD (firm), UG_FIRM_NAME))
                   : g_strdup ("");
  if (*self->client == '\0')
    {
      g_free (self->client);
      self->client = g_strdup (_ ("Client without a name"));
    }
  self->title =
      *title != '\0' ? g_strdup_printf ("%s: %s", self->client, title) : g_strdup (self->client);
  self->language = ug_language_ref (language);
  set_years (self, today);
  self->priorities = g_ptr_array_new_with_free_func (g_free);
  self->calendars = g_ptr_array_new_with_free_func (calendar_free);
  self->terms = g_ptr_array_new_with_free_func (term_free);
  self->losses = g_ptr_array_new_with_free_func (g_free);
  add_priorities (self, agreement);
  add_terms (self, client, agreement);

  return self;
}

void
ug_handover_free (UgHandover *self)
{
  g_free (self->client);
  g_free (self->firm);
  g_free (self->title);
  ug_language_unref (self->language);
  g_ptr_array_unref (self->priorities);
  g_ptr_array_unref (self->calendars);
  g_ptr_array_unref (self->terms);
  g_ptr_array_unref (self->losses);
  g_free (self);
}

/* The calendar that most clocks of a priority run on; of equals, that of the first clock. */
static gboolean
choose_calendar (UgHandover *self, guint priority, guint *calendar)
{
  guint most = 0;

  for (guint i = 0; i < self->calendars->len; i++)
    {
      guint count = 0;

      for (guint j = 0; j < self->terms->len; j++)
        {
          const UgHandoverTerm *term = self->terms->pdata[j];

          count += term->priority == priority && term->minutes > 0 && term->calendar == (int)i;
        }
      if (count > most)
        {
          most = count;
          *calendar = i;
        }
    }

  return most > 0;
}

/**
 * ug_handover_get_level:
 * @self: a handover
 * @priority: a priority, from 0
 * @level: (out): what it promises on one calendar
 *
 * A term that runs on another calendar than most of its priority is lost, and said to be.
 *
 * Returns: whether it promises anything in minutes
 */
gboolean
ug_handover_get_level (UgHandover *self, guint priority, UgHandoverLevel *level)
{
  *level = (UgHandoverLevel){ 0 };
  if (!choose_calendar (self, priority, &level->calendar))
    return FALSE;

  for (guint i = 0; i < self->terms->len; i++)
    {
      const UgHandoverTerm *term = self->terms->pdata[i];

      if (term->priority != priority || term->minutes == 0)
        continue;
      if (term->calendar == (int)level->calendar)
        level->minutes[term->clock] = term->minutes;
      else
        /* Translators: which promise, its term, the calendar it runs on, a ticket system, and the
         * calendar chosen there. */
        ug_handover_lose (self,
                          _ ("%1$s (%2$s): it runs on the calendar “%3$s”, but in %4$s all clocks "
                             "of a ticket follow one, here “%5$s”; it was left out."),
                          term->place, term->words,
                          ug_handover_get_calendar (self, term->calendar)->name, self->system,
                          ug_handover_get_calendar (self, level->calendar)->name);
    }

  return TRUE;
}

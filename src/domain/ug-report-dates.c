/* ug-report-dates.c: which report comes when to whom in the months ahead.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * By what was agreed, or offered as long as nothing is agreed, and by the working days of the
 * client's service hours. "Once a week" is a promise without a date, and is said to be one.
 */

#include "ug-report-dates.h"

#include "ug-answering.h"
#include "ug-client.h"
#include "ug-feasible.h"
#include "ug-recurrence.h"
#include "ug-service-hours.h"
#include "ug-wording.h"

#include <string.h>

/* What one run works with. */
typedef struct
{
  UgRecord *agreement;
  UgCalendar *calendar; /* NULL when no service hours are known */
  UgLanguage *language;
} Run;

static void
month_free (gpointer data)
{
  UgReportMonth *self = data;

  g_free (self->month);
  g_strfreev (self->lines);
  g_free (self);
}

static const char *
get_words (UgExpectation *report)
{
  UgTerm *term = ug_expectation_get_current (report);

  if (term != NULL)
    return ug_term_is_words (term) ? ug_term_get_words (term) : "";

  return ug_record_get_text (UG_RECORD (report), UG_EXPECTATION_PERIOD);
}

static gboolean
is_report (UgExpectation *promise)
{
  return ug_record_get_choice (UG_RECORD (promise), UG_EXPECTATION_KIND)
             == UG_EXPECTATION_KIND_REPORT
         && ug_expectation_is_written (promise)
         && ug_expectation_get_outcome (promise) != UG_OUTCOME_PARKED;
}

/* What comes every day needs no calendar, and no other date. */
static gboolean
is_daily (const char *words)
{
  static const char *const beginnings[] = { "every day",           "every working day",
                                            "each working day",    "daily",
                                            "ежедневно",           "каждый день",
                                            "каждый рабочий день", "по рабочим дням" };
  g_autofree char *folded = g_utf8_casefold (words, -1);

  for (guint i = 0; i < G_N_ELEMENTS (beginnings); i++)
    if (g_str_has_prefix (folded, beginnings[i]))
      return TRUE;

  return FALSE;
}

/* "To the director, Pyotr Sample" */
static char *
name_report (Run *run, UgExpectation *report)
{
  g_autofree char *display = ug_expectation_get_display (report, run->language);
  g_autofree char *name = ug_wording_clean (display);
  g_autofree char *reader =
      ug_wording_person (UG_RECORD (report), UG_EXPECTATION_PERSON, run->language);

  if (*reader == '\0' || strstr (name, reader) != NULL)
    return g_steal_pointer (&name);

  /* Translators: a report, and who reads it */
  return g_strdup_printf (ug_trc (run->language, "report", "%1$s, %2$s"), name, reader);
}

/* The working days are known only with a calendar: without one no day is called a day off. */
static gboolean
is_day_off (Run *run, UgDay day)
{
  return run->calendar != NULL && !ug_calendar_is_working_day (run->calendar, day);
}

/* "Fri 4, 11, 18": the day of the week once for all that share it. */
static void
say_day (Run *run, GString *days, UgDay day, int *weekday)
{
  const int own = (int)ug_day_get_weekday (day);
  int year, month, day_of_month;
  g_autoptr (GString) said = g_string_new (NULL);

  ug_day_to_date (day, &year, &month, &day_of_month);
  if (own != *weekday)
    g_string_append_printf (said, "%s ", ug_language_get_short_weekday (run->language, own));
  *weekday = own;
  if (is_day_off (run, day))
    /* Translators: said of a date: %d is the day of the month */
    g_string_append_printf (said, ug_trc (run->language, "date", "%d (a day off)"), day_of_month);
  else
    g_string_append_printf (said, "%d", day_of_month);
  ug_wording_list_add (days, said->str);
}

static char *
say_report (Run *run, UgExpectation *report, UgDay first, UgDay last)
{
  g_autoptr (GString) days = g_string_new (NULL);
  g_autofree char *name = NULL;
  UgRecurrence recurrence;
  int weekday = -1;
  UgDay day;

  if (!ug_recurrence_read (get_words (report), &recurrence))
    return NULL;
  for (day = first; ug_recurrence_next (&recurrence, run->calendar, day, &day) && day <= last;
       day++)
    say_day (run, days, day, &weekday);
  if (days->len == 0)
    return NULL;

  name = name_report (run, report);
  /* Translators: days of a month, and what comes on them: "Fri 4, 11 — To the owner" */
  return g_strdup_printf (ug_trc (run->language, "report", "%1$s — %2$s"), days->str, name);
}

static UgReportMonth *
say_month (Run *run, UgDay first, UgDay last)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_autofree char *iso = ug_day_to_iso (first);
  UgReportMonth *self = g_new0 (UgReportMonth, 1);

  for (guint i = 0; i < ug_record_count (run->agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgExpectation *promise = ug_record_peek (run->agreement, UG_AGREEMENT_EXPECTATIONS, i);
      g_autofree char *line = is_report (promise) ? say_report (run, promise, first, last) : NULL;

      if (line != NULL)
        g_strv_builder_add (lines, line);
    }
  self->month = ug_language_format_month (run->language, iso);
  self->lines = g_strv_builder_end (lines);

  return self;
}

static UgDay
get_month_end (UgDay day)
{
  int year, month, day_of_month;
  UgDay next;

  ug_day_to_date (day, &year, &month, &day_of_month);
  ug_day_from_date (month == 12 ? year + 1 : year, month == 12 ? 1 : month + 1, 1, &next);

  return next - 1;
}

/**
 * ug_report_dates_list:
 * @agreement: an agreement of a client
 * @since: the first day
 * @n_months: how many months, the one of @since among them
 * @language: the language to speak
 *
 * Returns: (transfer full) (element-type UgReportMonth): the months on which anything comes; before
 *   the agreement holds nothing does
 */
GPtrArray *
ug_report_dates_list (UgAgreement *agreement, UgDay since, guint n_months, UgLanguage *language)
{
  UgRecord *record = UG_RECORD (agreement);
  UgClient *client = ug_record_get_ancestor (record, UG_TYPE_CLIENT);
  Run run = { record, client != NULL ? ug_service_hours_for (client, NULL) : NULL, language };
  GPtrArray *months = g_ptr_array_new_with_free_func (month_free);
  UgDay starts;

  if (ug_day_from_iso (ug_record_get_text (record, UG_AGREEMENT_STARTS_ON), &starts))
    since = MAX (since, starts);
  for (guint i = 0; i < n_months && since < UG_DAY_LAST; i++)
    {
      const UgDay last = get_month_end (since);
      UgReportMonth *month = say_month (&run, since, last);

      if (month->lines[0] != NULL)
        g_ptr_array_add (months, month);
      else
        month_free (month);
      since = last + 1;
    }

  return months;
}

/**
 * ug_report_dates_say_unsure:
 * @agreement: an agreement of a client
 * @language: the language to speak
 *
 * Returns: (transfer full) (nullable): which reports have no date that follows from their words;
 *   %NULL when every one has
 */
char *
ug_report_dates_say_unsure (UgAgreement *agreement, UgLanguage *language)
{
  Run run = { UG_RECORD (agreement), NULL, language };
  g_autoptr (GString) names = g_string_new (NULL);
  UgRecurrence recurrence;

  for (guint i = 0; i < ug_record_count (run.agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgExpectation *promise = ug_record_peek (run.agreement, UG_AGREEMENT_EXPECTATIONS, i);
      g_autofree char *name = NULL;

      if (!is_report (promise) || is_daily (get_words (promise))
          || ug_recurrence_read (get_words (promise), &recurrence))
        continue;
      name = name_report (&run, promise);
      ug_wording_list_add (names, name);
    }
  if (names->len == 0)
    return NULL;

  /* Translators: %s lists reports */
  return g_strdup_printf (ug_tr (language, "No date is named yet, such as “every Friday”: %s."),
                          names->str);
}

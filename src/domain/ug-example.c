/* ug-example.c: a promise as a sentence about one report.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-deadline.h"

/* How many of the repeated news an example names. */
#define SOME_NEWS 3

static char *
say_sentence (UgClock clock, UgLanguage *language, const char *reported, const char *due)
{
  switch (clock)
    {
    case UG_CLOCK_NEWS:
      /* Translators: both are moments: "Reported Friday 16:40 → you hear from us by 17:40". */
      return g_strdup_printf (ug_tr (language, "Reported %1$s → you hear from us by %2$s"),
                              reported, due);
    case UG_CLOCK_RESOLUTION:
      /* Translators: both are moments: "Reported Friday 16:40 → we fix it by Monday 11:40". */
      return g_strdup_printf (ug_tr (language, "Reported %1$s → we fix it by %2$s"), reported, due);
    default:
      /* Translators: both are moments: "Reported Friday 16:40 → we answer by Monday 09:40". */
      return g_strdup_printf (ug_tr (language, "Reported %1$s → we answer by %2$s"), reported, due);
    }
}

/* "Reported Friday 16:40 → you hear from us at 17:40, 18:40 and so on" */
static char *
say_news (GPtrArray *moments, UgLanguage *language, const char *reported, GDateTime *since)
{
  g_autoptr (GString) times = g_string_new (NULL);

  for (guint i = 0; i < moments->len; i++)
    {
      GDateTime *moment = moments->pdata[i];
      g_autofree char *time = ug_language_format_moment (language, moment, since, UG_MOMENT_NAMED);

      g_string_append_printf (times, "%s%s", i > 0 ? ", " : "", time);
      since = moment;
    }

  /* Translators: the moment of the report, and a list of moments: "Reported Friday 16:40 → you hear
   * from us: 17:40, 18:40, 19:40…" */
  return g_strdup_printf (ug_tr (language, "Reported %1$s → you hear from us: %2$s…"), reported,
                          times->str);
}

/**
 * ug_term_to_example:
 * @self: a term
 * @clock: what it is promised for
 * @calendar: the calendar it runs on
 * @reported: the moment of the report, in the zone it shall be told in
 * @language: the language to say it in
 *
 * Returns: (transfer full) (nullable): a sentence such as "Reported Friday 16:40 → we answer by
 *   Monday 09:40"; %NULL when there is no such moment
 */
char *
ug_term_to_example (
    UgTerm *self, UgClock clock, UgCalendar *calendar, GDateTime *reported, UgLanguage *language)
{
  g_autoptr (GPtrArray) moments = ug_term_list_moments (self, calendar, reported, SOME_NEWS);
  g_autofree char *from = ug_language_format_moment (language, reported, NULL, UG_MOMENT_AT);
  g_autofree char *due = NULL;

  if (moments->len == 0)
    return NULL;
  if (ug_term_get_parts (self)->kind == UG_TERM_EVERY)
    return say_news (moments, language, from, reported);

  due = ug_language_format_moment (language, moments->pdata[0], reported, UG_MOMENT_BY);
  return say_sentence (clock, language, from, due);
}

/**
 * ug_term_to_short_example:
 * @self: a term
 * @calendar: the calendar it runs on
 * @reported: the moment of the report, in the zone it shall be told in
 * @language: the language to say it in
 *
 * Returns: (transfer full) (nullable): the two moments alone: "Friday 18:40 → 18:55"; %NULL when
 *   there is no second one
 */
char *
ug_term_to_short_example (UgTerm *self,
                          UgCalendar *calendar,
                          GDateTime *reported,
                          UgLanguage *language)
{
  g_autoptr (GDateTime) due = ug_term_add (self, calendar, reported);
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  if (due == NULL)
    return NULL;

  from = ug_language_format_moment (language, reported, NULL, UG_MOMENT_NAMED);
  to = ug_language_format_moment (language, due, reported, UG_MOMENT_NAMED);
  /* Translators: two moments: "Friday 18:40 → 18:55". */
  return g_strdup_printf (ug_tr (language, "%1$s → %2$s"), from, to);
}

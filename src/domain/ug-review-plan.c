/* ug-review-plan.c: when the next review is, and what is asked for before it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-review-plan.h"

#include <stdlib.h>
#include <string.h>

/* Where nobody said how often, once a quarter: seldom enough to see a change, often enough to mend
 * it within the same agreement. */
#define MONTHS_BETWEEN 3

/**
 * ug_review_is_open:
 * @self: a review
 *
 * Returns: whether it is planned, prepared or held, and not closed yet
 */
gboolean
ug_review_is_open (UgReview *self)
{
  return !ug_record_get_switch (UG_RECORD (self), UG_REVIEW_CLOSED);
}

/**
 * ug_review_get_planned:
 * @client: a client
 * @agreement_id: identifier of one of its agreements
 *
 * Returns: (transfer none): the date of the review that is ahead, as it was typed: that of the open
 *   one, or else what the last one planned; "" when none is planned
 */
const char *
ug_review_get_planned (UgClient *client, const char *agreement_id)
{
  UgReview *last = ug_review_get_last (client, agreement_id);

  if (last == NULL)
    return "";

  return ug_record_get_text (UG_RECORD (last),
                             ug_review_is_open (last) ? UG_REVIEW_HELD_ON : UG_REVIEW_NEXT_ON);
}

/* "a week before the review", "за 10 дней до сверки", in whichever language it was written. */
static gboolean
read_ahead (const char *words, UgDay *days)
{
  static const char *const patterns[] = {
    "(?:(\\d{1,2}) |\\ban? )?(?:day|(week))s? before (?:the |each |every )?review",
    "за (?:(\\d{1,2}) )?(?:день|дня|дней|(недел[юиь])) до (?:каждой )?(?:сверки|встречи)",
  };

  for (guint i = 0; i < G_N_ELEMENTS (patterns); i++)
    {
      g_autoptr (GRegex) regex = g_regex_new (patterns[i], G_REGEX_CASELESS, 0, NULL);
      g_autoptr (GMatchInfo) match = NULL;
      g_autofree char *amount = NULL;
      g_autofree char *week = NULL;

      if (!g_regex_match (regex, words, 0, &match))
        continue;
      amount = g_match_info_fetch (match, 1);
      week = g_match_info_fetch (match, 2);
      *days = amount != NULL && *amount != '\0' ? atoi (amount) : 1;
      *days *= week != NULL && *week != '\0' ? UG_DAYS_PER_WEEK : 1;
      return TRUE;
    }

  return FALSE;
}

/**
 * ug_review_plan_feedback:
 * @agreement: an agreement
 * @review_on: the date of the review that is ahead, as it was typed
 *
 * Returns: (transfer full) (nullable): the date on which feedback is asked for, where the agreement
 *   says how long before a review and the review has a date
 */
char *
ug_review_plan_feedback (UgAgreement *agreement, const char *review_on)
{
  UgDay day, ahead;

  if (!ug_day_from_iso (review_on, &day)
      || !read_ahead (ug_record_get_text (UG_RECORD (agreement), UG_AGREEMENT_FEEDBACK_WHEN),
                      &ahead))
    return NULL;

  return ug_day_to_iso (day - ahead);
}

/**
 * ug_review_read_rhythm:
 * @agreement: an agreement
 *
 * Returns: how many months are between two reviews, read from when feedback is taken; three where
 *   that says nothing of it
 */
guint
ug_review_read_rhythm (UgAgreement *agreement)
{
  static const struct
  {
    const char *stem;
    guint months;
  } rhythms[] = {
    { "half a year", 6 }, { "half-year", 6 },    { "six months", 6 }, { "полгода", 6 },
    { "полугод", 6 },     { "three months", 3 }, { "quarter", 3 },    { "квартал", 3 },
    { "month", 1 },       { "месяц", 1 },        { "year", 12 },      { "annual", 12 },
    { "год", 12 },
  };
  g_autofree char *words =
      g_utf8_strdown (ug_record_get_text (UG_RECORD (agreement), UG_AGREEMENT_FEEDBACK_WHEN), -1);

  for (guint i = 0; i < G_N_ELEMENTS (rhythms); i++)
    if (strstr (words, rhythms[i].stem) != NULL)
      return rhythms[i].months;

  return MONTHS_BETWEEN;
}

/**
 * ug_review_suggest_next:
 * @self: a review
 * @agreement: the agreement it judges
 *
 * Returns: (transfer full) (nullable): the same day of the month at which the next review would be
 *   in the rhythm of the agreement, moved from a weekend to the Monday after it; %NULL while the
 *   review itself has no date
 */
char *
ug_review_suggest_next (UgReview *self, UgAgreement *agreement)
{
  int year, month, date;
  UgDay day;
  g_autoptr (GDateTime) held = NULL;
  g_autoptr (GDateTime) next = NULL;

  if (!ug_day_from_iso (ug_record_get_text (UG_RECORD (self), UG_REVIEW_HELD_ON), &day))
    return NULL;

  ug_day_to_date (day, &year, &month, &date);
  held = g_date_time_new_utc (year, month, date, 12, 0, 0);
  next = g_date_time_add_months (held, (int)ug_review_read_rhythm (agreement));
  if (next == NULL
      || !ug_day_from_date (g_date_time_get_year (next), g_date_time_get_month (next),
                            g_date_time_get_day_of_month (next), &day))
    return NULL;
  if (ug_day_get_weekday (day) >= UG_DAYS_PER_WEEK - 2)
    day += UG_DAYS_PER_WEEK - (int)ug_day_get_weekday (day);

  return ug_day_to_iso (day);
}

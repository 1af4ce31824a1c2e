/* ug-unknown.c: a thing is known when a record says it, or a question that finds it was answered.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Of goals only the goals themselves count: an answer about measures does not measure the goal that
 * was added after it.
 */

#include "ug-unknown.h"

#include "ug-client.h"
#include "ug-evidence.h"
#include "ug-fact.h"
#include "ug-goal.h"
#include "ug-interview.h"
#include "ug-person.h"
#include "ug-schedule.h"

typedef gboolean (*Test) (UgRecord *record);

/* The first record of a list that passes, or %NULL. */
static UgRecord *
find (UgRecord *owner, guint list, Test test)
{
  for (guint i = 0; owner != NULL && i < ug_record_count (owner, list); i++)
    {
      UgRecord *record = ug_record_peek (owner, list, i);

      if (test (record))
        return record;
    }

  return NULL;
}

static gboolean
is_unmeasured (UgRecord *goal)
{
  return ug_record_is_blank (goal, UG_GOAL_MEASURE) && ug_record_is_blank (goal, UG_GOAL_TO);
}

static gboolean
is_strategic (UgRecord *goal)
{
  return ug_record_get_choice (goal, UG_GOAL_LEVEL) == UG_GOAL_LEVEL_STRATEGIC;
}

static gboolean
leads_nowhere (UgRecord *goal)
{
  return !is_strategic (goal) && ug_record_is_blank (goal, UG_GOAL_SERVES);
}

static gboolean
has_mark (UgRecord *goal, UgEvidenceMark mark)
{
  for (guint i = 0; i < ug_record_count (goal, UG_GOAL_EVIDENCE); i++)
    if (ug_record_get_choice (ug_record_peek (goal, UG_GOAL_EVIDENCE, i), UG_EVIDENCE_MARK)
        == (int)mark)
      return TRUE;

  return FALSE;
}

static gboolean
is_measured_story (UgRecord *goal)
{
  return has_mark (goal, UG_EVIDENCE_MARK_MEASURED);
}

static gboolean
has_happened (UgRecord *goal)
{
  return has_mark (goal, UG_EVIDENCE_MARK_HAPPENED) || is_measured_story (goal);
}

static gboolean
is_theirs (UgRecord *person)
{
  return ug_record_get_choice (person, UG_PERSON_SIDE) == UG_SIDE_THEIRS;
}

static gboolean
decides (UgRecord *person)
{
  return is_theirs (person) && !ug_record_is_blank (person, UG_PERSON_DECIDES);
}

static gboolean
has_deputy (UgRecord *person)
{
  return is_theirs (person) && !ug_record_is_blank (person, UG_PERSON_DEPUTY);
}

static gboolean
has_no_manner (UgRecord *person)
{
  return is_theirs (person) && ug_record_is_blank (person, UG_PERSON_MANNER);
}

static gboolean
is_their_calendar (UgRecord *schedule)
{
  return ug_record_get_choice (schedule, UG_SCHEDULE_SIDE) == UG_SIDE_THEIRS;
}

static gboolean
has_date (UgRecord *fact)
{
  return !ug_record_is_blank (fact, UG_FACT_DUE) || !ug_record_is_blank (fact, UG_FACT_NOTICE_ON);
}

/* Whether a question that finds it out was answered in this agreement. */
static gboolean
is_answered (UgFirm *firm, UgAgreement *agreement, UgFinds finds)
{
  for (guint i = 0; i < ug_record_count (UG_RECORD (agreement), UG_AGREEMENT_NOTES); i++)
    {
      UgNote *note = ug_record_peek (UG_RECORD (agreement), UG_AGREEMENT_NOTES, i);
      UgQuestion *question =
          ug_interview_says_something (note) ? ug_interview_get_question (firm, note) : NULL;

      if (question != NULL
          && ug_record_get_choice (UG_RECORD (question), UG_QUESTION_FINDS) == (int)finds)
        return TRUE;
    }

  return FALSE;
}

/* Which goal keeps it unknown, for what is asked of goals. */
static UgRecord *
find_goal (UgAgreement *agreement, UgFinds finds)
{
  if (finds == UG_FINDS_MEASURE)
    return find (UG_RECORD (agreement), UG_AGREEMENT_GOALS, is_unmeasured);
  if (finds == UG_FINDS_REASON)
    return find (UG_RECORD (agreement), UG_AGREEMENT_GOALS, leads_nowhere);

  return NULL;
}

static gboolean
is_recorded (UgAgreement *agreement, UgFinds finds)
{
  UgRecord *goals = UG_RECORD (agreement);
  UgRecord *client = ug_record_get_ancestor (goals, UG_TYPE_CLIENT);

  switch (finds)
    {
    case UG_FINDS_CASE:
      return find (goals, UG_AGREEMENT_GOALS, has_happened) != NULL;
    case UG_FINDS_COST:
      return find (goals, UG_AGREEMENT_GOALS, is_measured_story) != NULL;
    case UG_FINDS_REASON:
      return find (goals, UG_AGREEMENT_GOALS, is_strategic) != NULL;
    case UG_FINDS_MEASURE:
      return ug_record_count (goals, UG_AGREEMENT_GOALS) > 0;
    case UG_FINDS_DECIDERS:
      return !ug_record_is_blank (client, UG_CLIENT_DECIDERS)
             || find (client, UG_CLIENT_PEOPLE, decides) != NULL;
    case UG_FINDS_WORRIES:
      return !ug_record_is_blank (client, UG_CLIENT_WORRIES);
    case UG_FINDS_DRIVES:
      return !ug_record_is_blank (client, UG_CLIENT_DRIVES);
    case UG_FINDS_WORDS:
      return !ug_record_is_blank (client, UG_CLIENT_WORDS);
    case UG_FINDS_HOURS:
      return find (client, UG_CLIENT_SCHEDULES, is_their_calendar) != NULL;
    case UG_FINDS_DEPUTY:
      return find (client, UG_CLIENT_PEOPLE, has_deputy) != NULL;
    case UG_FINDS_NEWS:
      return find (client, UG_CLIENT_PEOPLE, is_theirs) != NULL
             && find (client, UG_CLIENT_PEOPLE, has_no_manner) == NULL;
    case UG_FINDS_DATES:
      return find (client, UG_CLIENT_FACTS, has_date) != NULL;
    default:
      return FALSE;
    }
}

/**
 * ug_unknown_is_known:
 * @firm: (nullable): whose questions were asked
 * @agreement: an agreement that a client owns
 * @finds: what an answer would find out
 *
 * Returns: whether it need not be asked any more; %TRUE for nothing
 */
gboolean
ug_unknown_is_known (UgFirm *firm, UgAgreement *agreement, UgFinds finds)
{
  g_return_val_if_fail (UG_IS_AGREEMENT (agreement), TRUE);

  if (finds == UG_FINDS_NOTHING)
    return TRUE;
  if (find_goal (agreement, finds) != NULL)
    return FALSE;

  return is_recorded (agreement, finds) || (firm != NULL && is_answered (firm, agreement, finds));
}

static char *
explain_goal (UgRecord *goal, UgFinds finds, UgLanguage *language)
{
  const char *title = ug_record_get_text (goal, UG_GOAL_TITLE);

  if (finds == UG_FINDS_MEASURE)
    /* Translators: %s is a goal */
    return g_strdup_printf (ug_tr (language, "“%s” has no measure yet."), title);

  /* Translators: %s is a goal */
  return g_strdup_printf (ug_tr (language, "It is not known yet what “%s” is for."), title);
}

static const char *
explain (UgFinds finds, UgLanguage *language)
{
  switch (finds)
    {
    case UG_FINDS_CASE:
      return ug_tr (language, "No case that really happened is told yet.");
    case UG_FINDS_DECIDERS:
      return ug_tr (language, "It is not known yet who decides.");
    case UG_FINDS_REASON:
      return ug_tr (language, "It is not known yet what it is all for.");
    case UG_FINDS_MEASURE:
      return ug_tr (language, "It is not known yet how success is noticed.");
    case UG_FINDS_COST:
      return ug_tr (language, "It is not known yet what it costs them.");
    case UG_FINDS_TRIED:
      return ug_tr (language, "It is not known yet what they have tried.");
    case UG_FINDS_CRITICAL:
      return ug_tr (language, "It is not known yet what is critical for them.");
    case UG_FINDS_HOURS:
      return ug_tr (language, "Their hours are not known yet.");
    case UG_FINDS_FIRST_CALL:
      return ug_tr (language, "It is not known yet whom they call first.");
    case UG_FINDS_DEPUTY:
      return ug_tr (language, "It is not known yet who stands in for whom.");
    case UG_FINDS_WORRIES:
      return ug_tr (language, "It is not known yet what worries them.");
    case UG_FINDS_DRIVES:
      return ug_tr (language, "It is not known yet what drives their decisions.");
    case UG_FINDS_NEWS:
      return ug_tr (language, "It is not known yet how they like to be told.");
    case UG_FINDS_DATES:
      return ug_tr (language, "No date that lies ahead is known yet.");
    case UG_FINDS_PEOPLE:
      return ug_tr (language, "It is not known yet whom else to meet.");
    case UG_FINDS_WORDS:
      return ug_tr (language, "Their own words for things are not known yet.");
    case UG_FINDS_NOTHING:
    default:
      return "";
    }
}

/**
 * ug_unknown_explain:
 * @agreement: an agreement that a client owns
 * @finds: what an answer would find out, and is not known
 * @language: the language to say it in
 *
 * Returns: (transfer full): what is unknown, in a sentence; "" for nothing
 */
char *
ug_unknown_explain (UgAgreement *agreement, UgFinds finds, UgLanguage *language)
{
  UgRecord *goal = find_goal (agreement, finds);

  if (goal != NULL && !ug_record_is_blank (goal, UG_GOAL_TITLE))
    return explain_goal (goal, finds, language);

  return g_strdup (explain (finds, language));
}

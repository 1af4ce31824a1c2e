/* ug-feedback-result.c: what a slip of feedback comes to, and when not to believe it yet.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-feedback-result.h"

#include "ug-weights.h"

/* One equal score says nothing about a pattern yet. */
#define FEWEST_TO_JUDGE 3

/**
 * ug_recommend_is_given:
 * @number: a number
 *
 * Returns: whether it answers the question, 0 to %UG_RECOMMEND_TOP
 */
gboolean
ug_recommend_is_given (gint64 number)
{
  return number >= 0 && number <= UG_RECOMMEND_TOP;
}

/**
 * ug_feedback_is_said:
 * @self: a slip
 *
 * Returns: whether anything on it was answered
 */
gboolean
ug_feedback_is_said (UgFeedback *self)
{
  UgRecord *record = UG_RECORD (self);

  if (ug_recommend_is_given (ug_record_get_number (record, UG_FEEDBACK_RECOMMEND))
      || !ug_record_is_blank (record, UG_FEEDBACK_WHY)
      || !ug_record_is_blank (record, UG_FEEDBACK_WHAT_FOUR))
    return TRUE;

  for (guint i = 0; i < ug_record_count (record, UG_FEEDBACK_SCORES); i++)
    {
      UgRecord *score = ug_record_peek (record, UG_FEEDBACK_SCORES, i);

      if (ug_record_get_number (score, UG_SCORE_SCORE) != 0
          || ug_record_get_number (score, UG_SCORE_EXPECTED) != 0
          || !ug_record_is_blank (score, UG_SCORE_COMMENT))
        return TRUE;
    }

  return FALSE;
}

/**
 * ug_feedback_begin:
 * @client: the client
 * @in_force: the agreement whose factors are scored
 * @version: number of the version in force, or 0
 * @person: (nullable): identifier of who judges
 * @taken_on: the date as ISO 8601
 * @how: how it is taken
 *
 * Returns: (transfer none): an empty slip with every factor that weighs, the heaviest first
 */
UgFeedback *
ug_feedback_begin (UgClient *client,
                   UgAgreement *in_force,
                   guint version,
                   const char *person,
                   const char *taken_on,
                   UgFeedbackHow how)
{
  g_autoptr (UgFeedback) self = ug_record_new (UG_TYPE_FEEDBACK);
  g_autoptr (GPtrArray) factors = ug_weights_sorted (in_force);
  UgRecord *record = UG_RECORD (self);

  ug_record_set_text (record, UG_FEEDBACK_AGREEMENT, ug_record_get_id (UG_RECORD (in_force)));
  ug_record_set_number (record, UG_FEEDBACK_VERSION, version);
  ug_record_set_text (record, UG_FEEDBACK_PERSON, person != NULL ? person : "");
  ug_record_set_text (record, UG_FEEDBACK_TAKEN_ON, taken_on);
  ug_record_set_choice (record, UG_FEEDBACK_HOW, how);
  ug_record_set_number (record, UG_FEEDBACK_RECOMMEND, UG_RECOMMEND_NONE);
  for (guint i = 0; i < factors->len; i++)
    {
      UgRecord *factor = factors->pdata[i];
      UgRecord *score;

      if (ug_record_get_number (factor, UG_FACTOR_WEIGHT) <= 0)
        continue;
      score = ug_record_add (record, UG_FEEDBACK_SCORES);
      ug_record_set_text (score, UG_SCORE_FACTOR, ug_record_get_id (factor));
      ug_record_set_text (score, UG_SCORE_TITLE, ug_record_get_text (factor, UG_FACTOR_TITLE));
      ug_record_set_number (score, UG_SCORE_WEIGHT,
                            ug_record_get_number (factor, UG_FACTOR_WEIGHT));
    }
  ug_record_append (UG_RECORD (client), UG_CLIENT_FEEDBACKS, record);

  return self;
}

/**
 * ug_feedback_get_result:
 * @self: a slip
 * @result: (out): the scores weighted by what matters to this client, 1 to 5
 *
 * Factors without a score do not count, and neither does their weight.
 *
 * Returns: whether anything was scored
 */
gboolean
ug_feedback_get_result (UgFeedback *self, double *result)
{
  gint64 points = 0, weights = 0;

  for (guint i = 0; i < ug_record_count (UG_RECORD (self), UG_FEEDBACK_SCORES); i++)
    {
      UgRecord *score = ug_record_peek (UG_RECORD (self), UG_FEEDBACK_SCORES, i);
      const gint64 given = ug_record_get_number (score, UG_SCORE_SCORE);
      const gint64 weight = ug_record_get_number (score, UG_SCORE_WEIGHT);

      if (!ug_score_is_given (given) || weight <= 0 || weight > UG_WEIGHTS_TOTAL)
        continue;
      points += given * weight;
      weights += weight;
    }
  if (weights == 0)
    return FALSE;

  *result = (double)points / weights;

  return TRUE;
}

/**
 * ug_feedback_get_gap:
 * @self: a slip
 * @gap: (out): perception minus expectation, weighted; below zero is less than was expected
 *
 * Returns: whether any factor has both
 */
gboolean
ug_feedback_get_gap (UgFeedback *self, double *gap)
{
  gint64 points = 0, weights = 0;

  for (guint i = 0; i < ug_record_count (UG_RECORD (self), UG_FEEDBACK_SCORES); i++)
    {
      UgRecord *score = ug_record_peek (UG_RECORD (self), UG_FEEDBACK_SCORES, i);
      const gint64 given = ug_record_get_number (score, UG_SCORE_SCORE);
      const gint64 expected = ug_record_get_number (score, UG_SCORE_EXPECTED);
      const gint64 weight = ug_record_get_number (score, UG_SCORE_WEIGHT);

      if (!ug_score_is_given (given) || !ug_score_is_given (expected) || weight <= 0
          || weight > UG_WEIGHTS_TOTAL)
        continue;
      points += (given - expected) * weight;
      weights += weight;
    }
  if (weights == 0)
    return FALSE;

  *gap = (double)points / weights;

  return TRUE;
}

static gboolean
is_single_voice (UgFeedback *self)
{
  UgRecord *client = ug_record_get_owner (UG_RECORD (self));
  const char *agreement = ug_record_get_text (UG_RECORD (self), UG_FEEDBACK_AGREEMENT);
  const char *person = ug_record_get_text (UG_RECORD (self), UG_FEEDBACK_PERSON);

  for (guint i = 0; client && i < ug_record_count (client, UG_CLIENT_FEEDBACKS); i++)
    {
      UgRecord *other = ug_record_peek (client, UG_CLIENT_FEEDBACKS, i);

      if (g_str_equal (ug_record_get_text (other, UG_FEEDBACK_AGREEMENT), agreement)
          && !g_str_equal (ug_record_get_text (other, UG_FEEDBACK_PERSON), person)
          && ug_feedback_is_said (UG_FEEDBACK (other)))
        return FALSE;
    }

  return TRUE;
}

/**
 * ug_feedback_get_flags:
 * @self: a slip
 *
 * Returns: why it should not be believed before one more question was asked
 */
UgFeedbackFlags
ug_feedback_get_flags (UgFeedback *self)
{
  UgFeedbackFlags flags = UG_FEEDBACK_BELIEVED;
  gint64 lowest = UG_SCORE_TOP, highest = 0;
  guint given = 0;

  for (guint i = 0; i < ug_record_count (UG_RECORD (self), UG_FEEDBACK_SCORES); i++)
    {
      UgRecord *record = ug_record_peek (UG_RECORD (self), UG_FEEDBACK_SCORES, i);
      const gint64 score = ug_record_get_number (record, UG_SCORE_SCORE);

      if (!ug_score_is_given (score))
        continue;
      given++;
      lowest = MIN (lowest, score);
      highest = MAX (highest, score);
    }
  if (given == 0)
    return UG_FEEDBACK_BELIEVED;
  if (given >= FEWEST_TO_JUDGE && lowest >= UG_SCORE_TOP)
    flags |= UG_FEEDBACK_ALL_TOP;
  else if (given >= FEWEST_TO_JUDGE && lowest == highest)
    flags |= UG_FEEDBACK_FLAT;
  if (is_single_voice (self))
    flags |= UG_FEEDBACK_SINGLE_VOICE;

  return flags;
}

/**
 * ug_feedback_flag_question:
 * @flag: one flag
 * @language: the language to speak
 *
 * Returns: (transfer none): the next question to ask
 */
const char *
ug_feedback_flag_question (UgFeedbackFlags flag, UgLanguage *language)
{
  switch (flag)
    {
    case UG_FEEDBACK_ALL_TOP:
      return ug_tr (language, "All five everywhere. What would have made it a four?");
    case UG_FEEDBACK_FLAT:
      return ug_tr (language,
                    "The same score everywhere. Which one would you raise first, and what "
                    "happened last time?");
    case UG_FEEDBACK_SINGLE_VOICE:
      return ug_tr (language,
                    "Only one voice so far. Who else notices our work, and what would they "
                    "say?");
    default:
      return "";
    }
}

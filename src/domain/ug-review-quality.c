/* ug-review-quality.c: how the factors that weigh were scored in the period of a review.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-review-quality.h"

#include "ug-client.h"
#include "ug-day.h"
#include "ug-feedback-result.h"
#include "ug-score.h"

/* Without a date it is unknown whether it belongs here, and so it does not. */
static gboolean
is_of_period (UgRecord *review, UgRecord *feedback)
{
  UgDay taken, from, until;

  if (!g_str_equal (ug_record_get_text (feedback, UG_FEEDBACK_AGREEMENT),
                    ug_record_get_text (review, UG_REVIEW_AGREEMENT))
      || !ug_day_from_iso (ug_record_get_text (feedback, UG_FEEDBACK_TAKEN_ON), &taken))
    return FALSE;
  if (ug_day_from_iso (ug_record_get_text (review, UG_REVIEW_PERIOD_FROM), &from) && taken <= from)
    return FALSE;

  return !ug_day_from_iso (ug_record_get_text (review, UG_REVIEW_HELD_ON), &until)
         || taken <= until;
}

static gboolean
take_place_of_earlier (GPtrArray *list, UgRecord *feedback)
{
  const char *person = ug_record_get_text (feedback, UG_FEEDBACK_PERSON);

  for (guint i = 0; *person != '\0' && i < list->len; i++)
    if (g_str_equal (ug_record_get_text (list->pdata[i], UG_FEEDBACK_PERSON), person))
      {
        list->pdata[i] = feedback;
        return TRUE;
      }

  return FALSE;
}

/**
 * ug_review_list_feedback:
 * @self: a review that a client owns
 *
 * Returns: (transfer container) (element-type UgFeedback): what people said in the period the
 *   review looks at, the last of each person
 */
GPtrArray *
ug_review_list_feedback (UgReview *self)
{
  UgRecord *client = ug_record_get_ancestor (UG_RECORD (self), UG_TYPE_CLIENT);
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; client != NULL && i < ug_record_count (client, UG_CLIENT_FEEDBACKS); i++)
    {
      UgRecord *feedback = ug_record_peek (client, UG_CLIENT_FEEDBACKS, i);

      if (is_of_period (UG_RECORD (self), feedback) && !take_place_of_earlier (list, feedback))
        g_ptr_array_add (list, feedback);
    }

  return list;
}

/**
 * ug_quality_get_voices:
 * @self: what a review says of a factor
 * @mean: (out): the mean of what people gave it each by himself, 1 to 5
 * @voices: (out): how many people that is
 *
 * Returns: whether anybody scored it in the period of the review
 */
gboolean
ug_quality_get_voices (UgQuality *self, double *mean, guint *voices)
{
  UgReview *review = ug_record_get_ancestor (UG_RECORD (self), UG_TYPE_REVIEW);
  g_autoptr (GPtrArray) feedbacks = review != NULL ? ug_review_list_feedback (review) : NULL;
  gint64 sum = 0;

  *voices = 0;
  for (guint i = 0; feedbacks != NULL && i < feedbacks->len; i++)
    {
      const gint64 score = ug_feedback_get_score (
          feedbacks->pdata[i], ug_record_get_text (UG_RECORD (self), UG_QUALITY_FACTOR));

      if (score < 1 || score > UG_SCORE_TOP)
        continue;
      sum += score;
      (*voices)++;
    }
  *mean = *voices > 0 ? (double)sum / *voices : 0;

  return *voices > 0;
}

/**
 * ug_review_get_quality:
 * @self: a review
 * @result: (out): all factors weighted by the client's points, 1 to 5
 *
 * What those at the table agreed on goes before the mean of single voices; a factor without either
 * does not count, and neither does its weight.
 *
 * Returns: whether anything was scored
 */
gboolean
ug_review_get_quality (UgReview *self, double *result)
{
  double points = 0, weights = 0;

  for (guint i = 0; i < ug_record_count (UG_RECORD (self), UG_REVIEW_QUALITIES); i++)
    {
      UgRecord *quality = ug_record_peek (UG_RECORD (self), UG_REVIEW_QUALITIES, i);
      const gint64 weight = ug_record_get_number (quality, UG_QUALITY_WEIGHT);
      const gint64 agreed = ug_record_get_number (quality, UG_QUALITY_SCORE);
      double score = (double)agreed;
      guint voices;

      if (weight <= 0
          || ((agreed < 1 || agreed > UG_SCORE_TOP)
              && !ug_quality_get_voices (UG_QUALITY (quality), &score, &voices)))
        continue;
      points += score * (double)weight;
      weights += (double)weight;
    }
  if (weights <= 0)
    return FALSE;

  *result = points / weights;

  return TRUE;
}

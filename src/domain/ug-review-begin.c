/* ug-review-begin.c: how a review begins: with what was in force, and what the last one left open.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-review-begin.h"

#include "ug-action.h"
#include "ug-answering.h"
#include "ug-measure.h"
#include "ug-quality.h"
#include "ug-sentence.h"
#include "ug-verdict.h"
#include "ug-weights.h"

static UgReview *
find_last (UgRecord *client, const char *agreement_id, guint end)
{
  for (guint i = end; i > 0; i--)
    {
      UgRecord *review = ug_record_peek (client, UG_CLIENT_REVIEWS, i - 1);

      if (g_str_equal (ug_record_get_text (review, UG_REVIEW_AGREEMENT), agreement_id))
        return UG_REVIEW (review);
    }

  return NULL;
}

/**
 * ug_review_get_last:
 * @client: a client
 * @agreement_id: identifier of one of its agreements
 *
 * Returns: (transfer none) (nullable): the latest review of that agreement
 */
UgReview *
ug_review_get_last (UgClient *client, const char *agreement_id)
{
  g_return_val_if_fail (UG_IS_CLIENT (client), NULL);

  return find_last (UG_RECORD (client), agreement_id,
                    ug_record_count (UG_RECORD (client), UG_CLIENT_REVIEWS));
}

/**
 * ug_review_get_before:
 * @self: a review that a client owns
 *
 * Returns: (transfer none) (nullable): the review of the same agreement before it
 */
UgReview *
ug_review_get_before (UgReview *self)
{
  UgRecord *client = ug_record_get_owner (UG_RECORD (self));
  guint list, position;

  if (client == NULL || !ug_record_get_place (UG_RECORD (self), &list, &position))
    return NULL;

  return find_last (client, ug_record_get_text (UG_RECORD (self), UG_REVIEW_AGREEMENT), position);
}

static void
copy_text (UgRecord *to, guint to_field, UgRecord *from, guint from_field)
{
  ug_record_set_text (to, to_field, ug_record_get_text (from, from_field));
}

/* Through however many reviews it was carried, it is the action that was decided first. */
static const char *
get_origin (UgRecord *action)
{
  return ug_record_is_blank (action, UG_ACTION_CARRIED_FROM)
             ? ug_record_get_id (action)
             : ug_record_get_text (action, UG_ACTION_CARRIED_FROM);
}

/* What is still to be done goes on under its own name, owner and date. */
static void
carry_actions (UgReview *self, UgReview *last)
{
  for (guint i = 0; i < ug_record_count (UG_RECORD (last), UG_REVIEW_ACTIONS); i++)
    {
      UgRecord *action = ug_record_peek (UG_RECORD (last), UG_REVIEW_ACTIONS, i);
      UgRecord *copy;

      if (!ug_action_is_open (UG_ACTION (action)))
        continue;

      copy = ug_record_add (UG_RECORD (self), UG_REVIEW_ACTIONS);
      ug_record_set_text (copy, UG_ACTION_CARRIED_FROM, get_origin (action));
      copy_text (copy, UG_ACTION_TITLE, action, UG_ACTION_TITLE);
      copy_text (copy, UG_ACTION_WHO, action, UG_ACTION_WHO);
      copy_text (copy, UG_ACTION_DUE, action, UG_ACTION_DUE);
      copy_text (copy, UG_ACTION_WAS_DUE, action, UG_ACTION_DUE);
    }
}

static void
add_goals (UgReview *self, UgRecord *in_force)
{
  for (guint i = 0; i < ug_record_count (in_force, UG_AGREEMENT_GOALS); i++)
    {
      UgRecord *goal = ug_record_peek (in_force, UG_AGREEMENT_GOALS, i);
      UgRecord *measure = ug_record_add (UG_RECORD (self), UG_REVIEW_MEASURES);

      ug_record_set_text (measure, UG_MEASURE_GOAL, ug_record_get_id (goal));
    }
}

static void
add_qualities (UgReview *self, UgAgreement *in_force)
{
  g_autoptr (GPtrArray) factors = ug_weights_sorted (in_force);

  for (guint i = 0; i < factors->len; i++)
    {
      UgRecord *factor = factors->pdata[i];
      UgRecord *quality;

      if (ug_record_get_number (factor, UG_FACTOR_WEIGHT) <= 0)
        continue;
      quality = ug_record_add (UG_RECORD (self), UG_REVIEW_QUALITIES);
      ug_record_set_text (quality, UG_QUALITY_FACTOR, ug_record_get_id (factor));
      copy_text (quality, UG_QUALITY_TITLE, factor, UG_FACTOR_TITLE);
      ug_record_set_number (quality, UG_QUALITY_WEIGHT,
                            ug_record_get_number (factor, UG_FACTOR_WEIGHT));
    }
}

static void
add_promises (UgReview *self, UgRecord *in_force, UgLanguage *language)
{
  for (guint i = 0; i < ug_record_count (in_force, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgExpectation *promise = ug_record_peek (in_force, UG_AGREEMENT_EXPECTATIONS, i);
      g_autoptr (UgSentence) sentence = NULL;
      UgRecord *verdict;

      if (!ug_expectation_is_written (promise))
        continue;

      sentence = ug_sentence_new_expectation (promise, language);
      if (sentence == NULL)
        continue;
      verdict = ug_record_add (UG_RECORD (self), UG_REVIEW_VERDICTS);
      ug_record_set_text (verdict, UG_VERDICT_EXPECTATION, ug_record_get_id (UG_RECORD (promise)));
      ug_record_set_text (verdict, UG_VERDICT_SENTENCE, ug_sentence_get_text (sentence));
    }
}

/* The period follows on that of the last review; probably the same people meet again. */
static void
set_frame (UgReview *self, UgReview *last, UgRecord *in_force, const char *held_on)
{
  UgRecord *record = UG_RECORD (self);

  ug_record_set_text (record, UG_REVIEW_HELD_ON, held_on);
  ug_record_set_text (record, UG_REVIEW_PERIOD_UNTIL, held_on);
  if (last == NULL)
    {
      copy_text (record, UG_REVIEW_PERIOD_FROM, in_force, UG_AGREEMENT_STARTS_ON);
      return;
    }

  copy_text (record, UG_REVIEW_PERIOD_FROM, UG_RECORD (last),
             ug_record_is_blank (UG_RECORD (last), UG_REVIEW_PERIOD_UNTIL)
                 ? UG_REVIEW_HELD_ON
                 : UG_REVIEW_PERIOD_UNTIL);
  copy_text (record, UG_REVIEW_PLACE, UG_RECORD (last), UG_REVIEW_PLACE);
  ug_record_set_refs (record, UG_REVIEW_PARTICIPANTS,
                      ug_record_get_refs (UG_RECORD (last), UG_REVIEW_PARTICIPANTS));
}

/**
 * ug_review_begin:
 * @client: whose review it is
 * @in_force: what is judged, the agreement as it was then in force
 * @version: number of that version, or 0 while none is sealed
 * @held_on: the date of the review as ISO 8601
 * @language: the language in which the promises are written down
 *
 * Begins a review with everything it has to look at: the actions that the last one left open, the
 * goals, the factors that weigh, and every promise in the words then in force.
 *
 * Returns: (transfer none): the review, at the end of the client's reviews
 */
UgReview *
ug_review_begin (UgClient *client,
                 UgAgreement *in_force,
                 guint version,
                 const char *held_on,
                 UgLanguage *language)
{
  const char *id = ug_record_get_id (UG_RECORD (in_force));
  UgReview *last = ug_review_get_last (client, id);
  g_autoptr (UgReview) self = ug_record_new (UG_TYPE_REVIEW);

  ug_record_set_text (UG_RECORD (self), UG_REVIEW_AGREEMENT, id);
  ug_record_set_number (UG_RECORD (self), UG_REVIEW_VERSION, version);
  set_frame (self, last, UG_RECORD (in_force), held_on);
  if (last != NULL)
    carry_actions (self, last);
  add_goals (self, UG_RECORD (in_force));
  add_qualities (self, in_force);
  add_promises (self, UG_RECORD (in_force), language);
  ug_record_append (UG_RECORD (client), UG_CLIENT_REVIEWS, UG_RECORD (self));

  return self;
}

/* ug-review-change.c: what a review found, counted, and what it wants changed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-review-change.h"

#include "ug-answer.h"
#include "ug-answering.h"

#include <string.h>

static UgRecord *
find_promise (UgAgreement *agreement, UgRecord *verdict)
{
  const char *id = ug_record_get_text (verdict, UG_VERDICT_EXPECTATION);
  UgRecord *found = *id != '\0' ? ug_record_find (UG_RECORD (agreement), id) : NULL;

  return found != NULL && UG_IS_EXPECTATION (found) ? found : NULL;
}

/**
 * ug_review_count:
 * @self: a review
 * @judged: the agreement it judges
 * @count: (out): how many promises were kept, by kind
 *
 * A promise that is gone from @judged counts in the total only: its kind is not known any more.
 */
void
ug_review_count (UgReview *self, UgAgreement *judged, UgReviewCount *count)
{
  memset (count, 0, sizeof *count);
  for (guint i = 0; i < ug_record_count (UG_RECORD (self), UG_REVIEW_VERDICTS); i++)
    {
      UgRecord *verdict = ug_record_peek (UG_RECORD (self), UG_REVIEW_VERDICTS, i);
      const int result = ug_record_get_choice (verdict, UG_VERDICT_RESULT);
      UgRecord *promise = find_promise (judged, verdict);

      count->total[result]++;
      if (promise != NULL)
        count->of[ug_record_get_choice (promise, UG_EXPECTATION_KIND)][result]++;
    }
}

/**
 * ug_review_list_changes:
 * @self: a review
 *
 * Returns: (transfer container) (element-type UgVerdict): what was marked to be changed, in the
 *   order of the promises
 */
GPtrArray *
ug_review_list_changes (UgReview *self)
{
  GPtrArray *changes = g_ptr_array_new ();

  for (guint i = 0; i < ug_record_count (UG_RECORD (self), UG_REVIEW_VERDICTS); i++)
    {
      UgRecord *verdict = ug_record_peek (UG_RECORD (self), UG_REVIEW_VERDICTS, i);

      if (ug_record_get_choice (verdict, UG_VERDICT_DECISION) == UG_VERDICT_DECISION_CHANGE)
        g_ptr_array_add (changes, verdict);
    }

  return changes;
}

/**
 * ug_verdict_carry:
 * @self: a verdict
 * @draft: the draft of the next version
 * @person: (nullable): identifier of who asked for the change
 * @now: the moment
 *
 * Carries what was marked to be changed into the draft, as a wish with its cause that was agreed
 * on: the offer stays what it was, and the history tells both. Doing it twice changes nothing.
 *
 * Returns: whether the draft has been changed
 */
gboolean
ug_verdict_carry (UgVerdict *self, UgAgreement *draft, const char *person, GDateTime *now)
{
  UgRecord *verdict = UG_RECORD (self);
  UgRecord *promise = find_promise (draft, verdict);
  g_autoptr (UgTerm) wish = NULL;
  UgAnswer *answer;

  if (promise == NULL
      || ug_record_get_choice (verdict, UG_VERDICT_DECISION) != UG_VERDICT_DECISION_CHANGE)
    return FALSE;
  wish = ug_expectation_read_term (UG_EXPECTATION (promise),
                                   ug_record_get_text (verdict, UG_VERDICT_CHANGE_TO));
  if (wish == NULL || ug_term_equal (wish, ug_expectation_get_agreed (UG_EXPECTATION (promise))))
    return FALSE;

  answer =
      ug_expectation_answer (UG_EXPECTATION (promise), UG_ANSWER_CHOICE_NEED_MORE, person, now);
  ug_record_set_term (UG_RECORD (answer), UG_ANSWER_WISH, wish);
  ug_record_set_text (UG_RECORD (answer), UG_ANSWER_REASON,
                      ug_record_get_text (verdict, UG_VERDICT_CAUSE));
  ug_record_set_term (promise, UG_EXPECTATION_OUTCOME, wish);

  return TRUE;
}

/**
 * ug_review_carry:
 * @self: a review
 * @draft: the draft of the next version
 * @person: (nullable): identifier of who asked for the changes
 * @now: the moment
 *
 * Returns: how many promises of the draft have been changed
 */
guint
ug_review_carry (UgReview *self, UgAgreement *draft, const char *person, GDateTime *now)
{
  g_autoptr (GPtrArray) changes = ug_review_list_changes (self);
  guint carried = 0;

  for (guint i = 0; i < changes->len; i++)
    carried += ug_verdict_carry (changes->pdata[i], draft, person, now);

  return carried;
}

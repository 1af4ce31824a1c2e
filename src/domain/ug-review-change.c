/* ug-review-change.c: what a review found, counted, and what it wants changed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-review-change.h"

#include "ug-answer.h"
#include "ug-counter-offer.h"
#include "ug-people.h"
#include "ug-term-order.h"

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

/* What is slower than what held is no hurry; anything else, stricter or merely other, is a wish. */
static UgAnswerChoice
name_wish (UgExpectation *promise, UgTerm *wish, UgAgreement *draft)
{
  UgTerm *held = ug_expectation_get_agreed (promise);
  int order;

  if (held == NULL)
    held = ug_expectation_get_offered (promise);
  if (held != NULL && ug_term_order (wish, held, draft, &order) && order > 0)
    return UG_ANSWER_CHOICE_NO_HURRY;

  return UG_ANSWER_CHOICE_NEED_MORE;
}

/* Always a step of its own, even where the client has answered the same before: it is another
 * person on another day. */
static UgRecord *
add_step (UgRecord *promise,
          UgSide side,
          UgAnswerChoice choice,
          UgTerm *wish,
          UgRecord *verdict,
          const char *person,
          GDateTime *now)
{
  UgRecord *step = UG_RECORD (
      ug_expectation_add_step (UG_EXPECTATION (promise), choice, wish,
                               ug_record_get_text (verdict, UG_VERDICT_CAUSE), person, now));

  ug_record_set_choice (step, UG_ANSWER_SIDE, side);

  return step;
}

static gboolean
is_ours (UgRecord *promise, const char *person)
{
  UgPerson *found = ug_people_find (promise, person);

  return found != NULL && ug_record_get_choice (UG_RECORD (found), UG_PERSON_SIDE) == UG_SIDE_OURS;
}

/* What we ask for is a counter-offer that suited those at the table. */
static void
add_steps (UgRecord *promise,
           UgTerm *wish,
           UgRecord *verdict,
           UgAgreement *draft,
           const char *person,
           GDateTime *now)
{
  if (is_ours (promise, person))
    {
      add_step (promise, UG_SIDE_OURS, UG_ANSWER_CHOICE_COUNTER_OFFER, wish, verdict, person, now);
      add_step (promise, UG_SIDE_THEIRS, UG_ANSWER_CHOICE_SUITS, NULL, verdict, "", now);
      return;
    }

  add_step (promise, UG_SIDE_THEIRS, name_wish (UG_EXPECTATION (promise), wish, draft), wish,
            verdict, person, now);
}

/**
 * ug_verdict_carry:
 * @self: a verdict
 * @draft: the draft of the next version
 * @person: (nullable): identifier of who asked for the change, where the verdict names nobody
 * @now: the moment
 *
 * Carries what was marked to be changed into the draft, as a wish with its cause that was agreed
 * on: the offer stays what it was, and the history tells who asked for it, when and why. Doing it
 * twice changes nothing.
 *
 * Returns: whether the draft has been changed
 */
gboolean
ug_verdict_carry (UgVerdict *self, UgAgreement *draft, const char *person, GDateTime *now)
{
  UgRecord *verdict = UG_RECORD (self);
  UgRecord *promise = find_promise (draft, verdict);
  g_autoptr (UgTerm) wish = NULL;
  const char *asked_by = ug_record_get_text (verdict, UG_VERDICT_ASKED_BY);

  if (promise == NULL
      || ug_record_get_choice (verdict, UG_VERDICT_DECISION) != UG_VERDICT_DECISION_CHANGE)
    return FALSE;
  wish = ug_expectation_read_term (UG_EXPECTATION (promise),
                                   ug_record_get_text (verdict, UG_VERDICT_CHANGE_TO));
  if (wish == NULL || ug_term_equal (wish, ug_expectation_get_agreed (UG_EXPECTATION (promise))))
    return FALSE;

  if (*asked_by == '\0')
    asked_by = person != NULL ? person : "";
  add_steps (promise, wish, verdict, draft, asked_by, now);
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

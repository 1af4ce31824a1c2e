/* ug-settling.c: keeps as steps what was agreed on and what somebody has yet to confirm.
 *
 * Outcome, owner and date are typed straight into the promise; a step is made of them once they
 * have been typed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-settling.h"

#include "ug-answering.h"
#include "ug-counter-offer.h"

/* The latest step with one of the choices from @first to @last. */
static UgRecord *
find_latest (UgExpectation *self, UgAnswerChoice first, UgAnswerChoice last)
{
  for (guint i = ug_record_count (UG_RECORD (self), UG_EXPECTATION_ANSWERS); i > 0; i--)
    {
      UgRecord *step = ug_record_peek (UG_RECORD (self), UG_EXPECTATION_ANSWERS, i - 1);
      const int choice = ug_record_get_choice (step, UG_ANSWER_CHOICE);

      if (choice >= (int)first && choice <= (int)last)
        return step;
    }

  return NULL;
}

static UgAnswerChoice
name_outcome (UgExpectation *self, UgTerm *outcome)
{
  if (ug_term_equal (outcome, ug_expectation_get_wish (self)))
    return UG_ANSWER_CHOICE_ACCEPTED;
  if (ug_term_equal (outcome, ug_record_get_term (UG_RECORD (self), UG_EXPECTATION_OFFER)))
    return UG_ANSWER_CHOICE_KEPT;

  return UG_ANSWER_CHOICE_SETTLED;
}

static gboolean
note_outcome (UgExpectation *self, const char *person, GDateTime *now)
{
  UgTerm *outcome = ug_record_get_term (UG_RECORD (self), UG_EXPECTATION_OUTCOME);
  const UgAnswerChoice choice = ug_expectation_get_choice (self);
  UgRecord *former;

  if (outcome == NULL
      || (choice != UG_ANSWER_CHOICE_NO_HURRY && choice != UG_ANSWER_CHOICE_NEED_MORE))
    return FALSE;

  /* A counter-offer opens anew what was agreed before. */
  former = find_latest (self, UG_ANSWER_CHOICE_COUNTER_OFFER, UG_ANSWER_CHOICE_SETTLED);
  if (former != NULL
      && ug_record_get_choice (former, UG_ANSWER_CHOICE) != UG_ANSWER_CHOICE_COUNTER_OFFER
      && ug_term_equal (ug_record_get_term (former, UG_ANSWER_WISH), outcome))
    return FALSE;

  ug_expectation_add_step (self, name_outcome (self, outcome), outcome, "", person, now);

  return TRUE;
}

static gboolean
says_the_same (UgRecord *step, UgRecord *promise)
{
  return g_str_equal (ug_record_get_text (step, UG_ANSWER_SETTLED_BY),
                      ug_record_get_text (promise, UG_EXPECTATION_PARKED_OWNER))
         && g_str_equal (ug_record_get_text (step, UG_ANSWER_UNTIL),
                         ug_record_get_text (promise, UG_EXPECTATION_PARKED_UNTIL));
}

/* Nobody is waited for any more: that says something only where something is agreed. */
static gboolean
note_confirmed (UgExpectation *self, UgRecord *former, const char *person, GDateTime *now)
{
  UgTerm *agreed = ug_expectation_get_agreed (self);
  UgAnswerChoice choice = ug_expectation_get_outcome (self) == UG_OUTCOME_DECLINED
                              ? UG_ANSWER_CHOICE_REFUSED
                              : UG_ANSWER_CHOICE_CONFIRMED;

  if (agreed == NULL || former == NULL
      || ug_record_get_choice (former, UG_ANSWER_CHOICE) != UG_ANSWER_CHOICE_TO_CONFIRM)
    return FALSE;

  ug_expectation_add_step (self, choice, agreed, "", person, now);

  return TRUE;
}

static gboolean
note_waiting (UgExpectation *self, const char *person, GDateTime *now)
{
  UgRecord *record = UG_RECORD (self);
  UgRecord *former = find_latest (self, UG_ANSWER_CHOICE_TO_CONFIRM, UG_ANSWER_CHOICE_REFUSED);
  UgRecord *step;

  if (ug_record_is_blank (record, UG_EXPECTATION_PARKED_OWNER)
      && ug_record_is_blank (record, UG_EXPECTATION_PARKED_UNTIL))
    return note_confirmed (self, former, person, now);
  if (!ug_expectation_is_pending (self) || (former != NULL && says_the_same (former, record)))
    return FALSE;

  step = UG_RECORD (
      ug_expectation_add_step (self, UG_ANSWER_CHOICE_TO_CONFIRM, NULL, "", person, now));
  ug_record_set_text (step, UG_ANSWER_SETTLED_BY,
                      ug_record_get_text (record, UG_EXPECTATION_PARKED_OWNER));
  ug_record_set_text (step, UG_ANSWER_UNTIL,
                      ug_record_get_text (record, UG_EXPECTATION_PARKED_UNTIL));

  return TRUE;
}

/**
 * ug_expectation_note_steps:
 * @self: an expectation
 * @person: identifier of who of ours has settled it or put it off, perhaps ""
 * @now: the moment
 *
 * Keeps as steps what the promise says by now and no step says yet: what was agreed on, and who
 * settles or confirms it until when. Nothing is kept twice.
 *
 * Returns: whether there was anything to keep
 */
gboolean
ug_expectation_note_steps (UgExpectation *self, const char *person, GDateTime *now)
{
  gboolean outcome, waiting;

  g_return_val_if_fail (UG_IS_EXPECTATION (self), FALSE);

  outcome = note_outcome (self, person, now);
  waiting = note_waiting (self, person, now);

  return outcome || waiting;
}

/**
 * ug_step_is_waiting:
 * @self: a step inside an expectation
 *
 * Returns: whether it says who settles the promise until when, and that is still so
 */
gboolean
ug_step_is_waiting (UgAnswer *self)
{
  UgRecord *promise;

  g_return_val_if_fail (UG_IS_ANSWER (self), FALSE);

  promise = ug_record_get_ancestor (UG_RECORD (self), UG_TYPE_EXPECTATION);

  return promise != NULL
         && ug_record_get_choice (UG_RECORD (self), UG_ANSWER_CHOICE) == UG_ANSWER_CHOICE_TO_CONFIRM
         && ug_expectation_is_pending (UG_EXPECTATION (promise))
         && says_the_same (UG_RECORD (self), promise);
}

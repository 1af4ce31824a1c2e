/* ug-review-tickets.c: what a help desk's tickets say of the promises that a review judges.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-review-tickets.h"

#include "ug-ticket-words.h"
#include "ug-verdict.h"

/* A promise is judged by the words of the review's version, and by no other. */
static const UgTicketTally *
find_tally (UgReview *self, UgRecord *verdict, UgTicketJudge *judge)
{
  const gint64 version = ug_record_get_number (UG_RECORD (self), UG_REVIEW_VERSION);
  const char *promise = ug_record_get_text (verdict, UG_VERDICT_EXPECTATION);
  GPtrArray *tallies = ug_ticket_judge_get_tallies (judge);

  for (guint i = 0; i < tallies->len; i++)
    {
      const UgTicketTally *tally = tallies->pdata[i];

      if (tally->version == version && g_str_equal (tally->expectation, promise))
        return tally;
    }

  return NULL;
}

/* Kept on most tickets is partly kept; where most broke it, it was not. */
static UgVerdictResult
propose_result (const UgTicketTally *tally)
{
  switch (ug_ticket_tally_get_verdict (tally))
    {
    case UG_TICKET_KEPT:
      return UG_VERDICT_RESULT_KEPT;
    case UG_TICKET_MISSED:
      return tally->kept > tally->missed ? UG_VERDICT_RESULT_PARTLY : UG_VERDICT_RESULT_NOT_KEPT;
    default:
      return UG_VERDICT_RESULT_NOT_MEASURED;
    }
}

/**
 * ug_review_take_tickets:
 * @self: a review
 * @judge: a judge who has seen all tickets
 * @language: in which the figures are written down
 * @differing: (out) (optional): how many verdicts people gave otherwise than the figures say
 *
 * Writes what was measured beside every promise that tickets touched, and proposes the result where
 * nobody gave one. What people judged stays as they judged it.
 *
 * Returns: beside how many promises a figure stands now
 */
guint
ug_review_take_tickets (UgReview *self,
                        UgTicketJudge *judge,
                        UgLanguage *language,
                        guint *differing)
{
  guint taken = 0, others = 0;

  for (guint i = 0; i < ug_record_count (UG_RECORD (self), UG_REVIEW_VERDICTS); i++)
    {
      UgRecord *verdict = ug_record_peek (UG_RECORD (self), UG_REVIEW_VERDICTS, i);
      const UgTicketTally *tally = find_tally (self, verdict, judge);
      g_autofree char *figure = tally != NULL ? ug_ticket_tally_say_figure (tally, language) : NULL;
      UgVerdictResult result;

      if (figure == NULL)
        continue;

      result = propose_result (tally);
      ug_record_set_text (verdict, UG_VERDICT_MEASURED, figure);
      if (ug_record_get_choice (verdict, UG_VERDICT_RESULT) == UG_VERDICT_RESULT_NONE)
        ug_record_set_choice (verdict, UG_VERDICT_RESULT, result);
      others += ug_record_get_choice (verdict, UG_VERDICT_RESULT) != (int)result;
      taken++;
    }
  if (differing != NULL)
    *differing = others;

  return taken;
}

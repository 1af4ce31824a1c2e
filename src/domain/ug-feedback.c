/* ug-feedback.c: how one person judges the service, factor by factor.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-feedback.h"

#include "ug-score.h"

#include <glib/gi18n.h>

const UgChoice ug_feedback_how_choices[] = {
  [UG_FEEDBACK_HOW_YOUR_TURN] = { "your-turn", N_ ("On this screen") },
  [UG_FEEDBACK_HOW_SLIP] = { "slip", N_ ("On a printed slip") },
  [UG_FEEDBACK_HOW_TOLD] = { "told", N_ ("Told") },
  { NULL },
};

static const UgField fields[] = {
  [UG_FEEDBACK_AGREEMENT] = { "agreement", UG_FIELD_REF, N_ ("Agreement") },
  [UG_FEEDBACK_VERSION] = { "version", UG_FIELD_NUMBER, N_ ("Version") },
  [UG_FEEDBACK_PERSON] = { "person", UG_FIELD_REF, N_ ("Who judges") },
  [UG_FEEDBACK_TAKEN_ON] = { "taken-on", UG_FIELD_DATE, N_ ("Taken on") },
  [UG_FEEDBACK_HOW] = { "how", UG_FIELD_CHOICE, N_ ("How it was taken"), UG_FIELD_PLAIN,
                        ug_feedback_how_choices },
  [UG_FEEDBACK_RECOMMEND] = { "recommend", UG_FIELD_NUMBER, N_ ("Recommendation") },
  [UG_FEEDBACK_WHY] = { "why", UG_FIELD_LINES, N_ ("Why"), UG_FIELD_SEARCHED },
  [UG_FEEDBACK_WHAT_FOUR] = { "what-four", UG_FIELD_LINES, N_ ("What would have made it a four"),
                              UG_FIELD_SEARCHED },
};

static const UgListField lists[] = {
  [UG_FEEDBACK_SCORES] = { "scores", ug_score_get_type, N_ ("Scores") },
};

UG_DEFINE_RECORD (
    UgFeedback, ug_feedback, "feedback", fields, G_N_ELEMENTS (fields), lists, G_N_ELEMENTS (lists))

/**
 * ug_feedback_get_score:
 * @self: what one person said
 * @factor: the id of a factor of the firm
 *
 * Returns: the score of that factor, from 1 to 5, or 0 where none was given
 */
gint64
ug_feedback_get_score (UgFeedback *self, const char *factor)
{
  g_return_val_if_fail (UG_IS_FEEDBACK (self), 0);

  for (guint i = 0; i < ug_record_count (UG_RECORD (self), UG_FEEDBACK_SCORES); i++)
    {
      UgRecord *score = ug_record_peek (UG_RECORD (self), UG_FEEDBACK_SCORES, i);

      if (g_str_equal (ug_record_get_text (score, UG_SCORE_FACTOR), factor))
        return ug_record_get_number (score, UG_SCORE_SCORE);
    }

  return 0;
}

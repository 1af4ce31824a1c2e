/* ug-feedback-round.h: what several people said within a few weeks, as one voice.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-feedback-result.h"

G_BEGIN_DECLS

/* Slips within so many days of the first are one round: nobody is asked twice in three weeks. */
#define UG_FEEDBACK_ROUND_DAYS 21

/* Below this a mean is the answer of one person, whom everybody in the room knows. */
#define UG_FEEDBACK_FEWEST_SHARED 2

/**
 * UgFactorScore:
 * @factor: identifier of the factor, which may be gone by now
 * @title: what it was called when it was scored
 * @weight: its points at that time
 * @voices: how many scored what they got
 * @score: what they gave, added up
 * @expecting: how many said what they had expected
 * @expected: what they said, added up
 * @unsure: how many said that they cannot judge it
 *
 * One factor in one round.
 */
typedef struct
{
  char *factor;
  char *title;
  gint64 weight;
  guint voices;
  gint64 score;
  guint expecting;
  gint64 expected;
  guint unsure;
} UgFactorScore;

/**
 * UgFeedbackRound:
 * @from: date of the first slip, as ISO 8601 or as it was typed
 * @to: date of the last
 * @dated: whether both are dates
 * @slips: (element-type UgFeedback): one of each person, in the order of their dates
 * @factors: (element-type UgFactorScore): what was scored, the heaviest first
 * @recommending: how many said whether they would recommend us
 * @recommend: what they said, added up
 */
typedef struct
{
  char *from;
  char *to;
  gboolean dated;
  GPtrArray *slips;
  GPtrArray *factors;
  guint recommending;
  gint64 recommend;
} UgFeedbackRound;

void ug_feedback_round_free (UgFeedbackRound *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgFeedbackRound, ug_feedback_round_free)

GPtrArray *ug_feedback_list_rounds (UgClient *client, const char *agreement_id);

const UgFactorScore *ug_feedback_round_find (const UgFeedbackRound *self, const char *factor);
gboolean ug_feedback_round_get_result (const UgFeedbackRound *self, double *result);
gboolean ug_feedback_round_get_gap (const UgFeedbackRound *self, double *gap);
gboolean ug_feedback_round_get_recommend (const UgFeedbackRound *self, double *recommend);
gint64 ug_feedback_round_get_points (const UgFeedbackRound *self);
UgFeedbackFlags ug_feedback_round_get_flags (const UgFeedbackRound *self);
gboolean ug_feedback_round_is_after (const UgFeedbackRound *self, const char *date);
gboolean ug_feedback_round_is_shared (const UgFeedbackRound *self, UgClient *client);

gboolean ug_factor_score_get_score (const UgFactorScore *self, double *score);
gboolean ug_factor_score_get_expected (const UgFactorScore *self, double *expected);

G_END_DECLS

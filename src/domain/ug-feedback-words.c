/* ug-feedback-words.c: what a round of feedback comes to, in plain words.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-feedback-words.h"

#include "ug-date.h"
#include "ug-weights.h"

/* Means are said in tenths: two voices do not carry more. */
static gint64
round_to_tenths (double number)
{
  return (gint64)(number * 10 + 0.5);
}

/**
 * ug_feedback_say_number:
 * @number: a mean, not negative
 * @language: the language to speak
 *
 * Returns: (transfer full): the number with one decimal at most: "4", "3.5"
 */
char *
ug_feedback_say_number (double number, UgLanguage *language)
{
  return ug_language_format_hundredths (language, 10 * round_to_tenths (ABS (number)));
}

/**
 * ug_feedback_round_say_date:
 * @self: a round
 * @language: the language to speak
 *
 * Returns: (transfer full): its date, or its first and last
 */
char *
ug_feedback_round_say_date (const UgFeedbackRound *self, UgLanguage *language)
{
  g_autofree char *from = ug_date_to_words (self->from, language);
  g_autofree char *to = ug_date_to_words (self->to, language);

  if (!self->dated)
    return g_strdup (ug_tr (language, "Without a date"));
  if (g_str_equal (from, to))
    return g_steal_pointer (&from);

  /* Translators: two dates, "20 February 2027 – 1 March 2027" */
  return g_strdup_printf (ug_tr (language, "%1$s – %2$s"), from, to);
}

char *
ug_feedback_round_say_voices (const UgFeedbackRound *self, UgLanguage *language)
{
  return g_strdup_printf (ug_trn (language, "%u voice", "%u voices", self->slips->len),
                          self->slips->len);
}

/* A difference that rounds to nothing is none. */
static char *
say_gap (double gap, UgLanguage *language)
{
  const gint64 tenths = round_to_tenths (ABS (gap));
  g_autofree char *number = ug_language_format_hundredths (language, 10 * tenths);

  if (tenths == 0)
    return g_strdup (ug_tr (language, "as was expected"));

  return g_strdup_printf (gap < 0
                              /* Translators: a number of points: "0.6 less than was expected" */
                              ? ug_tr (language, "%s less than was expected")
                              : ug_tr (language, "%s more than was expected"),
                          number);
}

/**
 * ug_feedback_round_say_result:
 * @self: a round
 * @language: the language to speak
 *
 * Returns: (transfer full): the weighted result and how it compares with what was expected
 */
char *
ug_feedback_round_say_result (const UgFeedbackRound *self, UgLanguage *language)
{
  double result, gap;
  g_autofree char *number = NULL;
  g_autofree char *difference = NULL;

  if (!ug_feedback_round_get_result (self, &result))
    return g_strdup (ug_tr (language, "No factor that weighs was scored."));

  number = ug_feedback_say_number (result, language);
  if (!ug_feedback_round_get_gap (self, &gap))
    /* Translators: a mean of scores, "4.2 of 5" */
    return g_strdup_printf (ug_tr (language, "%s of 5, weighted by what matters to the client"),
                            number);

  difference = say_gap (gap, language);

  /* Translators: a mean of scores and a difference: "4.2 of 5, …, 0.6 less than was expected" */
  return g_strdup_printf (
      ug_tr (language, "%1$s of 5, weighted by what matters to the client: %2$s"), number,
      difference);
}

/**
 * ug_feedback_round_say_recommend:
 * @self: a round
 * @language: the language to speak
 *
 * Returns: (transfer full): how likely we are recommended, and how many said it
 */
char *
ug_feedback_round_say_recommend (const UgFeedbackRound *self, UgLanguage *language)
{
  double recommend;
  g_autofree char *number = NULL;

  if (!ug_feedback_round_get_recommend (self, &recommend))
    return g_strdup (ug_tr (language, "Nobody has said whether he would recommend us."));

  number = ug_feedback_say_number (recommend, language);

  /* Translators: a mean, "Would recommend us: 8.5 of 10 (2 voices)" */
  return g_strdup_printf (ug_trn (language, "Would recommend us: %1$s of 10 (%2$u voice)",
                                  "Would recommend us: %1$s of 10 (%2$u voices)",
                                  self->recommending),
                          number, self->recommending);
}

/**
 * ug_feedback_round_say_points:
 * @self: a round
 * @language: the language to speak
 *
 * Returns: (transfer full) (nullable): what is wrong with the weights, or %NULL when they add up
 */
char *
ug_feedback_round_say_points (const UgFeedbackRound *self, UgLanguage *language)
{
  const gint64 points = ug_feedback_round_get_points (self);

  if (points == UG_WEIGHTS_TOTAL || self->factors->len == 0)
    return NULL;

  return g_strdup_printf (ug_trn (language,
                                  "The factors had %u point together, not 100. Each counts in "
                                  "proportion.",
                                  "The factors had %u points together, not 100. Each counts in "
                                  "proportion.",
                                  points),
                          (guint)points);
}

/* "1 cannot say" stands only where somebody was asked and could not. */
static char *
add_unsure (const UgFactorScore *self, char *said, UgLanguage *language)
{
  g_autofree char *before = said;
  g_autofree char *unsure = NULL;

  if (self->unsure == 0)
    return g_steal_pointer (&before);

  unsure = g_strdup_printf (ug_trn (language, "%u cannot say", "%u cannot say", self->unsure),
                            self->unsure);

  return g_strdup_printf ("%s · %s", before, unsure);
}

static char *
say_score (const UgFactorScore *self, UgLanguage *language)
{
  double score = 0, expected;
  g_autofree char *got = NULL;
  g_autofree char *wanted = NULL;
  g_autofree char *gap = NULL;

  if (!ug_factor_score_get_score (self, &score))
    return g_strdup (ug_tr (language, "Nobody has scored it"));

  got = ug_feedback_say_number (score, language);
  if (!ug_factor_score_get_expected (self, &expected))
    /* Translators: a mean of scores */
    return g_strdup_printf (ug_tr (language, "Got %s"), got);

  if (round_to_tenths (ABS (score - expected)) == 0)
    /* Translators: a mean of scores */
    return g_strdup_printf (ug_tr (language, "Got %s, as was expected"), got);

  wanted = ug_feedback_say_number (expected, language);
  gap = say_gap (score - expected, language);

  /* Translators: two means of scores and their difference:
   * "Got 3.5, expected 5: 1.5 less than was expected" */
  return g_strdup_printf (ug_tr (language, "Got %1$s, expected %2$s: %3$s"), got, wanted, gap);
}

/**
 * ug_factor_score_say:
 * @self: a factor of a round
 * @voices: how many people the round has heard
 * @language: the language to speak
 *
 * Returns: (transfer full): what was given, what was expected, and how many have said so where it
 *   was not everybody
 */
char *
ug_factor_score_say (const UgFactorScore *self, guint voices, UgLanguage *language)
{
  g_autofree char *said = say_score (self, language);
  g_autofree char *count = NULL;

  if (self->voices > 0 && self->voices < voices)
    {
      count =
          g_strdup_printf (ug_trn (language, "%u voice", "%u voices", self->voices), self->voices);
      return add_unsure (self, g_strdup_printf ("%s · %s", said, count), language);
    }

  return add_unsure (self, g_steal_pointer (&said), language);
}

/**
 * ug_feedback_say_slip:
 * @self: a slip
 * @language: the language to speak
 *
 * Returns: (transfer full): what one person said, in one line: his weighted result and whether he
 *   would recommend us
 */
char *
ug_feedback_say_slip (UgFeedback *self, UgLanguage *language)
{
  const gint64 recommend = ug_record_get_number (UG_RECORD (self), UG_FEEDBACK_RECOMMEND);
  const gboolean recommends = ug_recommend_is_given (recommend);
  double result;
  g_autofree char *number = NULL;

  if (ug_feedback_get_result (self, &result))
    number = ug_feedback_say_number (result, language);
  if (number != NULL && recommends)
    /* Translators: one person's scores: "4.2 of 5, would recommend us: 8 of 10" */
    return g_strdup_printf (ug_tr (language, "%1$s of 5, would recommend us: %2$u of 10"), number,
                            (guint)recommend);
  if (number != NULL)
    return g_strdup_printf (ug_tr (language, "%s of 5"), number);
  if (recommends)
    return g_strdup_printf (ug_tr (language, "Would recommend us: %u of 10"), (guint)recommend);

  return g_strdup (ug_tr (language, "Nothing scored"));
}

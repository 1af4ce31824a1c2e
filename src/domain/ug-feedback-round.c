/* ug-feedback-round.c: what several people said within a few weeks, as one voice.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-feedback-round.h"

#include "ug-date.h"
#include "ug-people.h"
#include "ug-score.h"
#include "ug-weights.h"

/* Slips without a date that can be read stand after all others. */
#define NEVER G_MAXUINT32

static guint32
get_day (UgRecord *slip)
{
  GDate date;

  return ug_date_parse (ug_record_get_text (slip, UG_FEEDBACK_TAKEN_ON), &date)
             ? g_date_get_julian (&date)
             : NEVER;
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  const guint32 left = get_day (*(UgRecord *const *)a);
  const guint32 right = get_day (*(UgRecord *const *)b);

  return left < right ? -1 : left > right ? 1 : 0;
}

static GPtrArray *
collect_slips (UgClient *client, const char *agreement_id)
{
  GPtrArray *slips = g_ptr_array_new ();

  for (guint i = 0; i < ug_record_count (UG_RECORD (client), UG_CLIENT_FEEDBACKS); i++)
    {
      UgRecord *slip = ug_record_peek (UG_RECORD (client), UG_CLIENT_FEEDBACKS, i);

      if (g_str_equal (ug_record_get_text (slip, UG_FEEDBACK_AGREEMENT), agreement_id)
          && ug_feedback_is_said (UG_FEEDBACK (slip)))
        g_ptr_array_add (slips, slip);
    }
  g_ptr_array_sort (slips, compare_days); /* stable: it is a merge sort */

  return slips;
}

static void
factor_score_free (UgFactorScore *self)
{
  g_free (self->factor);
  g_free (self->title);
  g_free (self);
}

void
ug_feedback_round_free (UgFeedbackRound *self)
{
  g_ptr_array_unref (self->slips);
  g_ptr_array_unref (self->factors);
  g_free (self->from);
  g_free (self->to);
  g_free (self);
}

static UgFeedbackRound *
round_new (UgRecord *first)
{
  UgFeedbackRound *self = g_new0 (UgFeedbackRound, 1);

  self->from = g_strdup (ug_record_get_text (first, UG_FEEDBACK_TAKEN_ON));
  self->to = g_strdup (self->from);
  self->dated = get_day (first) != NEVER;
  self->slips = g_ptr_array_new_with_free_func (g_object_unref);
  self->factors = g_ptr_array_new_with_free_func ((GDestroyNotify)factor_score_free);

  return self;
}

static gboolean
belongs (const UgFeedbackRound *self, UgRecord *slip)
{
  const guint32 first = get_day (self->slips->pdata[0]);
  const guint32 day = get_day (slip);

  return first == NEVER ? day == NEVER : day != NEVER && day - first <= UG_FEEDBACK_ROUND_DAYS;
}

/* Who says it again in the same round has changed his mind. Nobody knows whether two slips without
 * a name are of one person, so both count. */
static void
take_slip (UgFeedbackRound *self, UgRecord *slip)
{
  const char *person = ug_record_get_text (slip, UG_FEEDBACK_PERSON);

  for (guint i = 0; *person != '\0' && i < self->slips->len; i++)
    if (g_str_equal (ug_record_get_text (self->slips->pdata[i], UG_FEEDBACK_PERSON), person))
      {
        g_ptr_array_remove_index (self->slips, i);
        break;
      }
  g_ptr_array_add (self->slips, g_object_ref (slip));
  g_free (self->to);
  self->to = g_strdup (ug_record_get_text (slip, UG_FEEDBACK_TAKEN_ON));
}

/* A factor that lost its identifier is known by its name. */
static UgFactorScore *
ensure_factor (UgFeedbackRound *self, UgRecord *score)
{
  const char *id = ug_record_get_text (score, UG_SCORE_FACTOR);
  const char *title = ug_record_get_text (score, UG_SCORE_TITLE);
  UgFactorScore *found = (UgFactorScore *)ug_feedback_round_find (self, *id != '\0' ? id : title);

  if (found != NULL)
    return found;

  found = g_new0 (UgFactorScore, 1);
  found->factor = g_strdup (*id != '\0' ? id : title);
  found->title = g_strdup (title);
  found->weight = CLAMP (ug_record_get_number (score, UG_SCORE_WEIGHT), 0, UG_WEIGHTS_TOTAL);
  g_ptr_array_add (self->factors, found);

  return found;
}

static void
count_score (UgFeedbackRound *self, UgRecord *score)
{
  const gint64 given = ug_record_get_number (score, UG_SCORE_SCORE);
  const gint64 expected = ug_record_get_number (score, UG_SCORE_EXPECTED);
  UgFactorScore *factor = ensure_factor (self, score);

  if (ug_score_is_given (given))
    {
      factor->voices++;
      factor->score += given;
    }
  else if (given == UG_SCORE_CANNOT_SAY)
    {
      factor->unsure++;
    }
  if (ug_score_is_given (expected))
    {
      factor->expecting++;
      factor->expected += expected;
    }
}

static int
compare_weights (gconstpointer a, gconstpointer b)
{
  const gint64 left = (*(const UgFactorScore *const *)a)->weight;
  const gint64 right = (*(const UgFactorScore *const *)b)->weight;

  return left < right ? 1 : left > right ? -1 : 0;
}

/* The latest slip first: what a factor is called and weighs is taken from there. */
static void
count_slips (UgFeedbackRound *self)
{
  for (guint i = self->slips->len; i > 0; i--)
    {
      UgRecord *slip = self->slips->pdata[i - 1];
      const gint64 recommend = ug_record_get_number (slip, UG_FEEDBACK_RECOMMEND);

      for (guint k = 0; k < ug_record_count (slip, UG_FEEDBACK_SCORES); k++)
        count_score (self, ug_record_peek (slip, UG_FEEDBACK_SCORES, k));
      if (ug_recommend_is_given (recommend))
        {
          self->recommending++;
          self->recommend += recommend;
        }
    }
  g_ptr_array_sort (self->factors, compare_weights);
}

/**
 * ug_feedback_list_rounds:
 * @client: a client
 * @agreement_id: identifier of one of its agreements
 *
 * Slips that were taken within %UG_FEEDBACK_ROUND_DAYS of the first one are one round, and of each
 * person the last one counts. Slips on which nothing was answered count nowhere. Slips without a
 * date that can be read make a round of their own, at the end.
 *
 * Returns: (transfer full) (element-type UgFeedbackRound): the rounds, the earliest first
 */
GPtrArray *
ug_feedback_list_rounds (UgClient *client, const char *agreement_id)
{
  GPtrArray *rounds = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_feedback_round_free);
  g_autoptr (GPtrArray) slips = NULL;
  UgFeedbackRound *last = NULL;

  g_return_val_if_fail (UG_IS_CLIENT (client), rounds);

  slips = collect_slips (client, agreement_id);
  for (guint i = 0; i < slips->len; i++)
    {
      if (last == NULL || !belongs (last, slips->pdata[i]))
        {
          last = round_new (slips->pdata[i]);
          g_ptr_array_add (rounds, last);
        }
      take_slip (last, slips->pdata[i]);
    }
  for (guint i = 0; i < rounds->len; i++)
    count_slips (rounds->pdata[i]);

  return rounds;
}

/**
 * ug_feedback_round_find:
 * @self: a round
 * @factor: identifier of a factor
 *
 * Returns: (transfer none) (nullable): what was said of it
 */
const UgFactorScore *
ug_feedback_round_find (const UgFeedbackRound *self, const char *factor)
{
  for (guint i = 0; i < self->factors->len; i++)
    if (g_str_equal (((UgFactorScore *)self->factors->pdata[i])->factor, factor))
      return self->factors->pdata[i];

  return NULL;
}

gboolean
ug_factor_score_get_score (const UgFactorScore *self, double *score)
{
  if (self->voices > 0)
    *score = (double)self->score / self->voices;

  return self->voices > 0;
}

gboolean
ug_factor_score_get_expected (const UgFactorScore *self, double *expected)
{
  if (self->expecting > 0)
    *expected = (double)self->expected / self->expecting;

  return self->expecting > 0;
}

/**
 * ug_feedback_round_get_result:
 * @self: a round
 * @result: (out): the means of the factors, weighted by what matters to this client, 1 to 5
 *
 * Returns: whether anything that weighs was scored
 */
gboolean
ug_feedback_round_get_result (const UgFeedbackRound *self, double *result)
{
  double points = 0, weights = 0, score;

  for (guint i = 0; i < self->factors->len; i++)
    {
      const UgFactorScore *factor = self->factors->pdata[i];

      if (factor->weight == 0 || !ug_factor_score_get_score (factor, &score))
        continue;
      points += score * factor->weight;
      weights += factor->weight;
    }
  if (weights > 0)
    *result = points / weights;

  return weights > 0;
}

/**
 * ug_feedback_round_get_gap:
 * @self: a round
 * @gap: (out): perception minus expectation, weighted; below zero is less than was expected
 *
 * Returns: whether any factor that weighs has both
 */
gboolean
ug_feedback_round_get_gap (const UgFeedbackRound *self, double *gap)
{
  double points = 0, weights = 0, score, expected;

  for (guint i = 0; i < self->factors->len; i++)
    {
      const UgFactorScore *factor = self->factors->pdata[i];

      if (factor->weight == 0 || !ug_factor_score_get_score (factor, &score)
          || !ug_factor_score_get_expected (factor, &expected))
        continue;
      points += (score - expected) * factor->weight;
      weights += factor->weight;
    }
  if (weights > 0)
    *gap = points / weights;

  return weights > 0;
}

/**
 * ug_feedback_round_get_recommend:
 * @self: a round
 * @recommend: (out): the mean of the recommendations, 0 to 10
 *
 * Returns: whether anybody answered the question
 */
gboolean
ug_feedback_round_get_recommend (const UgFeedbackRound *self, double *recommend)
{
  if (self->recommending > 0)
    *recommend = (double)self->recommend / self->recommending;

  return self->recommending > 0;
}

/**
 * ug_feedback_round_get_points:
 * @self: a round
 *
 * Returns: the points of its factors added up, which should be a hundred
 */
gint64
ug_feedback_round_get_points (const UgFeedbackRound *self)
{
  gint64 points = 0;

  for (guint i = 0; i < self->factors->len; i++)
    points += ((UgFactorScore *)self->factors->pdata[i])->weight;

  return points;
}

/**
 * ug_feedback_round_get_flags:
 * @self: a round
 *
 * Returns: why it should not be believed before one more question was asked: what is odd about
 *   any of its slips, and whether there is only one
 */
UgFeedbackFlags
ug_feedback_round_get_flags (const UgFeedbackRound *self)
{
  UgFeedbackFlags flags = UG_FEEDBACK_BELIEVED;

  for (guint i = 0; i < self->slips->len; i++)
    flags |= ug_feedback_get_flags (self->slips->pdata[i]);
  flags &= ~UG_FEEDBACK_SINGLE_VOICE;
  if (self->slips->len == 1)
    flags |= UG_FEEDBACK_SINGLE_VOICE;

  return flags;
}

/**
 * ug_feedback_round_is_after:
 * @self: a round
 * @date: (nullable): a date as ISO 8601
 *
 * Returns: whether it began after that day; never for what has no date
 */
gboolean
ug_feedback_round_is_after (const UgFeedbackRound *self, const char *date)
{
  GDate day, from;

  return ug_date_parse (date, &day) && ug_date_parse (self->from, &from)
         && g_date_compare (&from, &day) > 0;
}

/**
 * ug_feedback_round_is_shared:
 * @self: a round
 * @client: the client whose it is
 *
 * The means of a round may be shown to everybody, who said what may not. A mean of one answer is
 * that answer: it is kept back, unless the client has one person only, who sees nothing but his
 * own.
 *
 * Returns: whether its means may be seen in a meeting and on a paper
 */
gboolean
ug_feedback_round_is_shared (const UgFeedbackRound *self, UgClient *client)
{
  g_autoptr (GPtrArray) people = ug_people_of_side (client, UG_SIDE_THEIRS);

  return self->slips->len >= UG_FEEDBACK_FEWEST_SHARED || people->len <= 1;
}

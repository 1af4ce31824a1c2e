/* ug-chart-feedback.c: the charts of a year, from what was said and what was judged.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-chart-feedback.h"

#include "ug-chart-private.h"
#include "ug-date.h"
#include "ug-feedback-words.h"
#include "ug-review-change.h"

#include <string.h>

static const char *
say_trend (guint n_moments, UgLanguage *language)
{
  if (n_moments == 1)
    return ug_tr (language, "One point is no trend.");
  if (n_moments == 2)
    return ug_tr (language, "Two points are a difference, not yet a trend.");

  return NULL;
}

static void
set_note (UgChart *self, const char *kept_back, UgLanguage *language)
{
  const char *trend = say_trend (self->n_moments, language);

  if (self->n_moments == 0)
    self->note = g_strdup (kept_back != NULL ? kept_back
                                             : ug_tr (language, "There is nothing to draw yet."));
  else if (trend != NULL && kept_back != NULL)
    self->note = g_strdup_printf ("%s %s", trend, kept_back);
  else
    self->note = g_strdup (trend != NULL ? trend : kept_back);
}

static guint32
get_day (const UgFeedbackRound *round)
{
  GDate date;

  return ug_date_parse (round->from, &date) ? g_date_get_julian (&date) : 0;
}

/* Rounds that can stand on a line of time, and, for all to see, show nobody's own answer. */
static GPtrArray *
choose_rounds (
    GPtrArray *rounds, UgClient *client, const char *until, gboolean shared, guint *n_kept_back)
{
  GPtrArray *chosen = g_ptr_array_new ();

  *n_kept_back = 0;
  for (guint i = 0; i < rounds->len; i++)
    {
      if (!((UgFeedbackRound *)rounds->pdata[i])->dated
          || ug_feedback_round_is_after (rounds->pdata[i], until))
        continue;
      if (shared && !ug_feedback_round_is_shared (rounds->pdata[i], client))
        (*n_kept_back)++;
      else
        g_ptr_array_add (chosen, rounds->pdata[i]);
    }

  return chosen;
}

static char *
say_kept_back (guint count, UgLanguage *language)
{
  if (count == 0)
    return NULL;

  return g_strdup_printf (ug_trn (language,
                                  "%u round is not drawn: one voice alone would show who said "
                                  "what.",
                                  "%u rounds are not drawn: one voice alone would show who said "
                                  "what.",
                                  count),
                          count);
}

/* As far apart as the days are. */
static void
place_rounds (UgChart *self, GPtrArray *rounds)
{
  self->n_moments = rounds->len;
  g_strfreev (self->moments);
  self->moments = g_new0 (char *, rounds->len + 1);
  self->places = g_new0 (double, MAX (rounds->len, 1));
  for (guint i = 0; i < rounds->len; i++)
    {
      const double first = get_day (rounds->pdata[0]);
      const double last = get_day (rounds->pdata[rounds->len - 1]);

      self->places[i] = last > first ? (get_day (rounds->pdata[i]) - first) / (last - first) : 1;
    }
}

static void
name_rounds (UgChart *self, GPtrArray *rounds, gboolean voices, UgLanguage *language)
{
  for (guint i = 0; i < rounds->len; i++)
    {
      const UgFeedbackRound *round = rounds->pdata[i];
      g_autofree char *date = ug_language_format_short_date (language, round->from);
      g_autofree char *count = ug_feedback_round_say_voices (round, language);

      self->moments[i] = voices ? g_strdup_printf ("%s\n%s", date, count) : g_steal_pointer (&date);
    }
}

/* Every factor that was ever scored, as the latest round has them. */
static GPtrArray *
collect_factors (GPtrArray *rounds)
{
  g_autoptr (GHashTable) met = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *factors = g_ptr_array_new ();

  for (guint i = rounds->len; i > 0; i--)
    {
      const UgFeedbackRound *round = rounds->pdata[i - 1];

      for (guint k = 0; k < round->factors->len; k++)
        {
          const UgFactorScore *factor = round->factors->pdata[k];

          if (factor->voices + factor->expecting > 0 && g_hash_table_add (met, factor->factor))
            g_ptr_array_add (factors, (gpointer)factor);
        }
    }

  return factors;
}

static void
add_line (UgChart *self,
          UgChartPanel *panel,
          GPtrArray *rounds,
          const char *factor,
          gboolean expected,
          UgLanguage *language)
{
  UgChartLine *line = ug_chart_panel_add_line (
      panel, expected ? ug_tr (language, "Expected") : ug_tr (language, "Score"), self->n_moments);

  for (guint i = 0; i < rounds->len; i++)
    {
      const UgFactorScore *score = ug_feedback_round_find (rounds->pdata[i], factor);
      double mean;

      if (score == NULL
          || !(expected ? ug_factor_score_get_expected (score, &mean)
                        : ug_factor_score_get_score (score, &mean)))
        continue;
      line->values[i] = mean;
      line->said[i] = ug_feedback_say_number (mean, language);
      g_free (line->end);
      line->end = expected
                      /* Translators: where a line of a chart ends: what was expected, a number */
                      ? g_strdup_printf (ug_trc (language, "chart", "expected %s"), line->said[i])
                      /* Translators: where a line of a chart ends: what was got, a number */
                      : g_strdup_printf (ug_trc (language, "chart", "got %s"), line->said[i]);
    }
}

static void
add_factor (UgChart *self, GPtrArray *rounds, const UgFactorScore *factor, UgLanguage *language)
{
  UgChartPanel *panel = ug_chart_add_panel (self, factor->title);

  add_line (self, panel, rounds, factor->factor, FALSE, language);
  add_line (self, panel, rounds, factor->factor, TRUE, language);
}

/**
 * ug_chart_new_factors:
 * @client: a client
 * @agreement_id: identifier of one of its agreements
 * @until: (nullable): a date as ISO 8601; rounds that began after it are left out
 * @shared: whether everybody may see it: rounds of one voice are then left out
 * @language: the language to speak
 *
 * Returns: (transfer full): what was got and expected of each factor over the rounds of feedback
 */
UgChart *
ug_chart_new_factors (UgClient *client,
                      const char *agreement_id,
                      const char *until,
                      gboolean shared,
                      UgLanguage *language)
{
  UgChart *self = ug_chart_new (ug_tr (language, "Factors over time"));
  g_autoptr (GPtrArray) rounds = ug_feedback_list_rounds (client, agreement_id);
  guint n_kept_back;
  g_autoptr (GPtrArray) chosen = choose_rounds (rounds, client, until, shared, &n_kept_back);
  g_autoptr (GPtrArray) factors = collect_factors (chosen);
  g_autofree char *kept_back = say_kept_back (n_kept_back, language);

  self->lowest = 1;
  self->highest = UG_SCORE_TOP;
  place_rounds (self, chosen);
  name_rounds (self, chosen, FALSE, language);
  for (guint i = 0; i < factors->len; i++)
    add_factor (self, chosen, factors->pdata[i], language);
  set_note (self, kept_back, language);

  return self;
}

/**
 * ug_chart_new_recommend:
 * @client: a client
 * @agreement_id: identifier of one of its agreements
 * @until: (nullable): a date as ISO 8601; rounds that began after it are left out
 * @shared: whether everybody may see it: rounds of one voice are then left out
 * @language: the language to speak
 *
 * Returns: (transfer full): how likely we were recommended over the rounds of feedback
 */
UgChart *
ug_chart_new_recommend (UgClient *client,
                        const char *agreement_id,
                        const char *until,
                        gboolean shared,
                        UgLanguage *language)
{
  UgChart *self = ug_chart_new (ug_tr (language, "Recommendation over time"));
  g_autoptr (GPtrArray) rounds = ug_feedback_list_rounds (client, agreement_id);
  guint n_kept_back;
  g_autoptr (GPtrArray) chosen = choose_rounds (rounds, client, until, shared, &n_kept_back);
  g_autofree char *kept_back = say_kept_back (n_kept_back, language);
  UgChartLine *line;

  for (guint i = chosen->len; i > 0; i--)
    if (((UgFeedbackRound *)chosen->pdata[i - 1])->recommending == 0)
      g_ptr_array_remove_index (chosen, i - 1);
  self->lowest = 0;
  self->highest = UG_RECOMMEND_TOP;
  self->valued = TRUE;
  place_rounds (self, chosen);
  name_rounds (self, chosen, TRUE, language);
  if (chosen->len > 0)
    {
      line = ug_chart_panel_add_line (ug_chart_add_panel (self, ""),
                                      ug_tr (language, "Recommendation"), self->n_moments);
      line->end = g_strdup (ug_tr (language, "of 10"));
      for (guint i = 0; i < chosen->len; i++)
        if (ug_feedback_round_get_recommend (chosen->pdata[i], &line->values[i]))
          line->said[i] = ug_feedback_say_number (line->values[i], language);
    }
  set_note (self, kept_back, language);

  return self;
}

/* Promises over reviews. */

#define FIRST_RESULT UG_VERDICT_RESULT_KEPT
#define N_PARTS (UG_N_RESULTS - FIRST_RESULT)

typedef struct
{
  UgReview *review;
  UgReviewCount count;
} Judged;

/* Reviews at which nothing was judged yet have nothing to show. */
static GArray *
count_reviews (UgClient *client, UgAgreement *judged)
{
  GArray *reviews = g_array_new (FALSE, TRUE, sizeof (Judged));

  for (guint i = 0; i < ug_record_count (UG_RECORD (client), UG_CLIENT_REVIEWS); i++)
    {
      Judged found = { ug_record_peek (UG_RECORD (client), UG_CLIENT_REVIEWS, i) };
      guint sum = 0;

      if (!g_str_equal (ug_record_get_text (UG_RECORD (found.review), UG_REVIEW_AGREEMENT),
                        ug_record_get_id (UG_RECORD (judged))))
        continue;
      ug_review_count (found.review, judged, &found.count);
      for (guint result = FIRST_RESULT; result < UG_N_RESULTS; result++)
        sum += found.count.total[result];
      if (sum > 0)
        g_array_append_val (reviews, found);
    }

  return reviews;
}

static int
compare_reviews (gconstpointer a, gconstpointer b)
{
  const Judged *left = a, *right = b;

  return strcmp (ug_record_get_text (UG_RECORD (left->review), UG_REVIEW_HELD_ON),
                 ug_record_get_text (UG_RECORD (right->review), UG_REVIEW_HELD_ON));
}

/* What is promised no longer belongs to no kind that is known. */
static guint
count_of (const UgReviewCount *count, guint kind, guint result)
{
  guint known = 0;

  if (kind < UG_N_KINDS)
    return count->of[kind][result];

  for (guint i = 0; i < UG_N_KINDS; i++)
    known += count->of[i][result];

  return count->total[result] - known;
}

static void
add_kind (UgChart *self, GArray *reviews, guint kind, UgLanguage *language)
{
  const char *title = kind < UG_N_KINDS ? ug_tr (language, ug_expectation_kind_choices[kind].label)
                                        : ug_tr (language, "Not promised any more");
  UgChartPanel *panel = NULL;

  for (guint i = 0; i < reviews->len; i++)
    {
      const Judged *found = &g_array_index (reviews, Judged, i);
      g_autofree char *date = ug_language_format_short_date (
          language, ug_record_get_text (UG_RECORD (found->review), UG_REVIEW_HELD_ON));
      UgChartBar *bar;
      guint sum = 0;

      for (guint part = 0; part < N_PARTS; part++)
        sum += count_of (&found->count, kind, FIRST_RESULT + part);
      if (sum == 0)
        continue;
      if (panel == NULL)
        panel = ug_chart_add_panel (self, title);
      bar = ug_chart_panel_add_bar (panel, date, N_PARTS);
      for (guint part = 0; part < N_PARTS; part++)
        bar->parts[part] = count_of (&found->count, kind, FIRST_RESULT + part);
      self->most = MAX (self->most, sum);
    }
}

/**
 * ug_chart_new_promises:
 * @client: a client
 * @judged: the agreement that was judged
 * @language: the language to speak
 *
 * Returns: (transfer full): how many promises of each kind were kept, partly kept, not kept and
 *   not measured at each review
 */
UgChart *
ug_chart_new_promises (UgClient *client, UgAgreement *judged, UgLanguage *language)
{
  UgChart *self = ug_chart_new (ug_tr (language, "Promises kept, by kind"));
  g_autoptr (GArray) reviews = count_reviews (client, judged);

  g_array_sort (reviews, compare_reviews);
  self->n_parts = N_PARTS;
  self->parts = g_new0 (char *, N_PARTS + 1);
  for (guint part = 0; part < N_PARTS; part++)
    self->parts[part] =
        g_strdup (ug_tr (language, ug_verdict_result_choices[FIRST_RESULT + part].label));
  for (guint kind = 0; kind <= UG_N_KINDS; kind++)
    add_kind (self, reviews, kind, language);
  self->n_moments = reviews->len;
  g_strfreev (self->moments);
  self->moments = g_new0 (char *, reviews->len + 1);
  self->places = g_new0 (double, MAX (reviews->len, 1));
  for (guint i = 0; i < reviews->len; i++)
    self->moments[i] = g_strdup ("");
  if (reviews->len == 0)
    self->note = g_strdup (ug_tr (language, "No promise has been judged at a review yet."));
  else if (reviews->len == 1)
    self->note = g_strdup (ug_tr (language, "One review is no trend."));

  return self;
}

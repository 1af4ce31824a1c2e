/* ug-compose-opinion.c: what the client's people think of the service, without their names.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-composer.h"

#include "ug-chart-feedback.h"
#include "ug-feedback-words.h"

/* Panels side by side on a page. */
#define ABREAST 2

/**
 * ug_compose_chart:
 * @self: a paper in the making
 * @chart: a chart
 * @abreast: how many of its panels stand side by side
 * @anchor: its name for links
 *
 * Writes a chart under its title, so that a page may end between its rows.
 */
void
ug_compose_chart (UgComposer *self, UgChart *chart, guint abreast, const char *anchor)
{
  g_autoptr (GPtrArray) rows = ug_chart_split (chart, abreast);

  ug_sheet_append_heading (self->sheet, ug_chart_get_title (chart), anchor);
  for (guint i = 0; i < rows->len; i++)
    {
      UgBlock *block = ug_block_new (UG_BLOCK_PICTURE);

      ug_block_add_chart (block, rows->pdata[i]);
      ug_sheet_append (self->sheet, block);
    }
}

static UgText *
say_mean (UgComposer *self, gboolean said, double mean)
{
  g_autofree char *number = said ? ug_feedback_say_number (mean, self->language) : g_strdup ("—");

  return ug_text_new (UG_INK_AGREED, number);
}

static void
append_factors (UgComposer *self, const UgFeedbackRound *round)
{
  static const double weights[] = { 6, 1.2, 1.4, 1.4 };
  const char *labels[] = { ug_tr (self->language, "Factor"), ug_tr (self->language, "Points"),
                           ug_tr (self->language, "Expected"), ug_tr (self->language, "Score") };

  if (round->factors->len == 0)
    return;

  ug_sheet_open_table (self->sheet, weights, labels, G_N_ELEMENTS (weights));
  for (guint i = 0; i < round->factors->len; i++)
    {
      const UgFactorScore *factor = round->factors->pdata[i];
      double expected = 0, score = 0;
      const gboolean has_expected = ug_factor_score_get_expected (factor, &expected);
      const gboolean has_score = ug_factor_score_get_score (factor, &score);
      g_autofree char *points = ug_language_format_number (self->language, factor->weight);
      g_autofree char *said = ug_factor_score_say (factor, round->slips->len, self->language);
      UgText *cells[] = { ug_text_new (UG_INK_CELL, factor->title),
                          ug_text_new (UG_INK_CELL, points),
                          say_mean (self, has_expected, expected),
                          say_mean (self, has_score, score) };

      ug_text_add_line (cells[0], UG_INK_FINE, said);
      ug_sheet_append_row (self->sheet, cells);
    }
  ug_sheet_close_table (self->sheet);
}

static void
append_line (UgText *text, UgInk ink, char *line)
{
  g_autofree char *said = line;

  if (said != NULL)
    ug_text_add_line (text, ink, said);
}

/* The paper lies on both sides' tables: means only, and none that is one person's answer. */
static void
append_round (UgComposer *self, const UgFeedbackRound *round)
{
  g_autofree char *date = ug_feedback_round_say_date (round, self->language);
  g_autofree char *voices = ug_feedback_round_say_voices (round, self->language);
  g_autofree char *head = g_strdup_printf ("%s · %s", date, voices);
  UgText *text = ug_text_new (UG_INK_BODY, head);
  const gboolean shared = ug_feedback_round_is_shared (round, UG_CLIENT (self->client));

  if (shared)
    {
      append_line (text, UG_INK_STRONG, ug_feedback_round_say_result (round, self->language));
      append_line (text, UG_INK_BODY, ug_feedback_round_say_recommend (round, self->language));
      append_line (text, UG_INK_NOTE, ug_feedback_round_say_points (round, self->language));
    }
  else
    {
      ug_text_add_line (text, UG_INK_BODY,
                        ug_tr (self->language, "One voice alone is not printed: it would show who "
                                               "said what."));
    }
  ug_sheet_append_text (self->sheet, UG_BLOCK_PARAGRAPH, text);
  if (shared)
    append_factors (self, round);
}

static void
append_chart (UgComposer *self, UgChart *chart, guint abreast, const char *anchor)
{
  if (ug_chart_get_n_panels (chart) > 0)
    ug_compose_chart (self, chart, abreast, anchor);
}

/**
 * ug_compose_opinion:
 * @self: a paper in the making
 * @until: the date of the review as ISO 8601; what was said later is not on its record
 *
 * Writes what the last round of feedback comes to, and how scores and recommendation went over the
 * rounds. Leaves itself out when nobody has said anything.
 */
void
ug_compose_opinion (UgComposer *self, const char *until)
{
  const char *agreement = ug_record_get_id (self->agreement);
  UgClient *client = UG_CLIENT (self->client);
  g_autoptr (GPtrArray) rounds = ug_feedback_list_rounds (client, agreement);
  g_autoptr (UgChart) factors =
      ug_chart_new_factors (client, agreement, until, TRUE, self->language);
  g_autoptr (UgChart) recommend =
      ug_chart_new_recommend (client, agreement, until, TRUE, self->language);

  for (guint i = rounds->len; i > 0; i--)
    if (ug_feedback_round_is_after (rounds->pdata[i - 1], until))
      g_ptr_array_remove_index (rounds, i - 1);
  if (rounds->len == 0)
    return;

  ug_sheet_append_heading (self->sheet, ug_tr (self->language, "Feedback"), "feedback");
  append_round (self, rounds->pdata[rounds->len - 1]);
  append_chart (self, factors, ABREAST, "factors-over-time");
  append_chart (self, recommend, 1, "recommendation-over-time");
}

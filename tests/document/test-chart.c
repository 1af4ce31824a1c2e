/* test-chart.c: a chart fits its width, says its labels as text, and is honest about few points.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-chart-feedback.h"

#include "ug-expectation.h"
#include "ug-factor.h"
#include "ug-feedback-round.h"
#include "ug-person.h"
#include "ug-review.h"
#include "ug-verdict.h"

#include <string.h>

#define HUGE "A factor <b>whose</b> name & meaning go on and on, over the whole width and further"

typedef struct
{
  UgClient *client;
  UgRecord *agreement;
  UgLanguage *english;
  UgLanguage *russian;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  static const char *const titles[] = { "Can be reached", HUGE, "" };

  fixture->english = ug_language_new ("en");
  fixture->russian = ug_language_new ("ru");
  fixture->client = ug_record_new (UG_TYPE_CLIENT);
  fixture->agreement = ug_record_add (UG_RECORD (fixture->client), UG_CLIENT_AGREEMENTS);
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      UgRecord *factor = ug_record_add (fixture->agreement, UG_AGREEMENT_FACTORS);
      UgRecord *person = ug_record_add (UG_RECORD (fixture->client), UG_CLIENT_PEOPLE);

      ug_record_set_text (factor, UG_FACTOR_TITLE, titles[i]);
      ug_record_set_number (factor, UG_FACTOR_WEIGHT, 50 - (gint64)i);
      ug_record_set_choice (person, UG_PERSON_SIDE, UG_SIDE_THEIRS);
    }
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->client);
  g_clear_pointer (&fixture->english, ug_language_unref);
  g_clear_pointer (&fixture->russian, ug_language_unref);
}

static UgFeedback *
say (Fixture *fixture, const char *person, const char *date, gint64 score, gint64 recommend)
{
  UgFeedback *slip = ug_feedback_begin (fixture->client, UG_AGREEMENT (fixture->agreement), 0,
                                        person, date, UG_FEEDBACK_HOW_SLIP);

  for (guint i = 0; i < ug_record_count (UG_RECORD (slip), UG_FEEDBACK_SCORES); i++)
    {
      UgRecord *record = ug_record_peek (UG_RECORD (slip), UG_FEEDBACK_SCORES, i);

      ug_record_set_number (record, UG_SCORE_SCORE, score);
      ug_record_set_number (record, UG_SCORE_EXPECTED, 5);
    }
  ug_record_set_number (UG_RECORD (slip), UG_FEEDBACK_RECOMMEND, recommend);

  return slip;
}

static UgChart *
chart_factors (Fixture *fixture, gboolean shared)
{
  return ug_chart_new_factors (fixture->client, ug_record_get_id (fixture->agreement), NULL, shared,
                               fixture->english);
}

static void
assert_says (UgChart *chart, const char *words, gboolean expected)
{
  g_autofree char *text = ug_chart_to_string (chart);

  if ((strstr (text, words) != NULL) != expected)
    g_error ("“%s” is %sin:\n%s", words, expected ? "not " : "", text);
}

static void
test_few_points (Fixture *fixture, gconstpointer data)
{
  static const char *const dates[] = { "2027-02-01", "2027-05-01", "2027-08-01" };
  static const char *const notes[] = { "nothing to draw", "One point is no trend",
                                       "not yet a trend", NULL };

  for (guint n = 0; n <= G_N_ELEMENTS (dates); n++)
    {
      g_autoptr (UgChart) chart = NULL;

      if (n > 0)
        say (fixture, "ann", dates[n - 1], 3, 7);
      chart = chart_factors (fixture, FALSE);
      g_assert_cmpuint (ug_chart_get_n_moments (chart), ==, n);
      g_assert_cmpuint (ug_chart_get_n_panels (chart), ==, n == 0 ? 0 : 3);
      for (guint i = 0; i < G_N_ELEMENTS (notes) - 1; i++)
        assert_says (chart, notes[i], i == n);
    }
}

/* What everybody sees is never one person's answer. */
static void
test_one_voice (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgChart) all = NULL;
  g_autoptr (UgChart) shared = NULL;
  g_autoptr (UgChart) earlier = NULL;

  say (fixture, "ann", "2027-02-01", 2, 3);
  say (fixture, "bob", "2027-05-02", 4, 9);
  say (fixture, "ann", "2027-05-01", 3, 8);
  all = chart_factors (fixture, FALSE);
  shared = chart_factors (fixture, TRUE);
  earlier = ug_chart_new_recommend (fixture->client, ug_record_get_id (fixture->agreement),
                                    "2027-03-01", FALSE, fixture->english);
  assert_says (all, "2 (1 Feb 2027)", TRUE);
  assert_says (shared, "2 (1 Feb 2027)", FALSE);
  assert_says (shared, "3.5 (1 May 2027)", TRUE);
  assert_says (shared, "1 round is not drawn", TRUE);
  assert_says (earlier, "8.5", FALSE);
  assert_says (earlier, "3 (1 Feb 2027,1 voice)", TRUE);
  g_assert_false (ug_chart_equal (all, shared));
}

static void
test_hostile (Fixture *fixture, gconstpointer data)
{
  UgFeedback *slip = say (fixture, "ann", "2027-02-01", 4, 7);
  g_autoptr (UgChart) chart = NULL;

  ug_record_set_number (ug_record_peek (UG_RECORD (slip), UG_FEEDBACK_SCORES, 0), UG_SCORE_SCORE,
                        G_MAXINT64);
  say (fixture, "bob", "some day in spring", 1, G_MININT64);
  say (fixture, "cid", "2027-02-30", 1, 99);
  ug_record_remove (ug_record_peek (fixture->agreement, UG_AGREEMENT_FACTORS, 1));
  chart = chart_factors (fixture, FALSE);
  g_assert_cmpuint (ug_chart_get_n_moments (chart), ==, 1);
  assert_says (chart, "9223372036854775807", FALSE);
  assert_says (chart, HUGE, TRUE);
}

/* Every width has room for every label, and the pieces of a chart are together the whole. */
static void
test_geometry (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgFonts) fonts = ug_fonts_new ();
  PangoContext *context = ug_fonts_create_context (fonts, "en");
  g_autoptr (UgChart) chart = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  double pieces = 0;

  say (fixture, "ann", "2027-02-01", 2, 3);
  say (fixture, "ann", "2027-02-26", 5, 3);
  say (fixture, "ann", "2029-05-01", 3, 8);
  chart = chart_factors (fixture, FALSE);
  for (double width = 1; width < 1200; width += 97)
    {
      cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
      cairo_t *cr = cairo_create (surface);
      const double measured = ug_chart_draw (chart, NULL, context, width, NULL);
      double x, y, used_width, used_height;

      g_assert_cmpfloat (measured, >, 60);
      g_assert_cmpfloat (ug_chart_draw (chart, cr, context, width, &ug_chart_colours_dark), ==,
                         measured);
      cairo_recording_surface_ink_extents (surface, &x, &y, &used_width, &used_height);
      g_assert_cmpfloat (y, >=, -1);
      g_assert_cmpfloat (y + used_height, <=, measured + 1);
      if (width >= 300)
        {
          g_assert_cmpfloat (x, >=, -1);
          g_assert_cmpfloat (x + used_width, <=, width + 1);
        }
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }

  rows = ug_chart_split (chart, 2);
  g_assert_cmpuint (rows->len, ==, 2);
  for (guint i = 0; i < rows->len; i++)
    pieces += ug_chart_get_n_panels (rows->pdata[i]);
  g_assert_cmpfloat (pieces, ==, ug_chart_get_n_panels (chart));
  g_object_unref (context);
}

static void
judge (UgRecord *review, UgRecord *promise, UgVerdictResult result)
{
  UgRecord *verdict = ug_record_add (review, UG_REVIEW_VERDICTS);

  ug_record_set_text (verdict, UG_VERDICT_EXPECTATION,
                      promise != NULL ? ug_record_get_id (promise) : "gone");
  ug_record_set_choice (verdict, UG_VERDICT_RESULT, result);
}

static void
test_promises (Fixture *fixture, gconstpointer data)
{
  UgRecord *promise = ug_record_add (fixture->agreement, UG_AGREEMENT_EXPECTATIONS);
  UgRecord *review = ug_record_add (UG_RECORD (fixture->client), UG_CLIENT_REVIEWS);
  g_autoptr (UgChart) empty = NULL;
  g_autoptr (UgChart) chart = NULL;

  ug_record_set_text (review, UG_REVIEW_AGREEMENT, ug_record_get_id (fixture->agreement));
  ug_record_set_text (review, UG_REVIEW_HELD_ON, "2027-02-20");
  ug_record_set_choice (promise, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_REPORT);
  judge (review, promise, UG_VERDICT_RESULT_NONE);
  empty =
      ug_chart_new_promises (fixture->client, UG_AGREEMENT (fixture->agreement), fixture->russian);
  g_assert_cmpuint (ug_chart_get_n_panels (empty), ==, 0);

  judge (review, promise, UG_VERDICT_RESULT_PARTLY);
  judge (review, NULL, UG_VERDICT_RESULT_KEPT);
  chart =
      ug_chart_new_promises (fixture->client, UG_AGREEMENT (fixture->agreement), fixture->russian);
  assert_says (chart, "20.02.2027: Частично 1", TRUE);
  assert_says (chart, "Больше не обещаем · 20.02.2027: Выполнено 1", TRUE);
  assert_says (chart, "Одна сверка", TRUE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/chart/few-points", Fixture, NULL, set_up, test_few_points, tear_down);
  g_test_add ("/chart/one-voice", Fixture, NULL, set_up, test_one_voice, tear_down);
  g_test_add ("/chart/hostile", Fixture, NULL, set_up, test_hostile, tear_down);
  g_test_add ("/chart/geometry", Fixture, NULL, set_up, test_geometry, tear_down);
  g_test_add ("/chart/promises", Fixture, NULL, set_up, test_promises, tear_down);

  return g_test_run ();
}

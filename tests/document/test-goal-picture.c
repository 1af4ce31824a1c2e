/* test-goal-picture.c: the picture of the goals stays truthful, whatever the goals are.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-picture.h"

#include "ug-client.h"
#include "ug-expectation.h"
#include "ug-goal-options.h"

#include <string.h>

typedef struct
{
  UgLanguage *language;
  UgClient *client;
  UgRecord *agreement;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->language = ug_language_new ("en");
  self->client = ug_record_new (UG_TYPE_CLIENT);
  self->agreement = ug_record_add (UG_RECORD (self->client), UG_CLIENT_AGREEMENTS);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_object_unref (self->client);
  ug_language_unref (self->language);
}

static UgRecord *
add_goal (Fixture *self, UgGoalLevel level, const char *title, UgRecord *above)
{
  UgRecord *goal = ug_record_add (self->agreement, UG_AGREEMENT_GOALS);

  ug_record_set_choice (goal, UG_GOAL_LEVEL, level);
  ug_record_set_text (goal, UG_GOAL_TITLE, title);
  if (above != NULL)
    ug_record_toggle_ref (goal, UG_GOAL_SERVES, ug_record_get_id (above), TRUE);

  return goal;
}

/* The boxes of all bands, bands parted by "--". */
static char *
read_picture (Fixture *self)
{
  g_autoptr (GPtrArray) bands =
      ug_goal_picture_new (UG_AGREEMENT (self->agreement), self->language, 3);
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < bands->len; i++)
    {
      g_autofree char *band = ug_goal_band_to_string (bands->pdata[i]);

      g_string_append_printf (all, "%s--\n", band);
    }

  return g_string_free (all, FALSE);
}

static void
test_empty (Fixture *self, gconstpointer data)
{
  g_autofree char *none = read_picture (self);
  g_autofree char *nameless = NULL;

  g_assert_cmpstr (none, ==, "");
  add_goal (self, UG_GOAL_LEVEL_STRATEGIC, "", NULL);
  nameless = read_picture (self);
  g_assert_cmpstr (nameless, ==, "");
}

static void
test_serves_two (Fixture *self, gconstpointer data)
{
  UgRecord *sell = add_goal (self, UG_GOAL_LEVEL_STRATEGIC, "sell more", NULL);
  UgRecord *rest = add_goal (self, UG_GOAL_LEVEL_STRATEGIC, "rest on Sundays", NULL);
  UgRecord *till = add_goal (self, UG_GOAL_LEVEL_OPERATIONAL, "tills that work", sell);
  UgRecord *promise = ug_record_add (self->agreement, UG_AGREEMENT_EXPECTATIONS);
  g_autofree char *picture = NULL;
  g_autofree char *without = NULL;
  g_autofree char *left = NULL;

  ug_record_toggle_ref (till, UG_GOAL_SERVES, ug_record_get_id (rest), TRUE);
  ug_record_set_text (till, UG_GOAL_FROM, "9 stops");
  ug_record_set_text (till, UG_GOAL_TO, "1");
  ug_record_set_choice (promise, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_DUTY);
  ug_record_set_text (promise, UG_EXPECTATION_TITLE, "Spare tills");
  ug_record_toggle_ref (promise, UG_EXPECTATION_GOALS, ug_record_get_id (till), TRUE);

  picture = read_picture (self);
  g_assert_cmpstr (picture, ==,
                   "sell more\nNo measure yet\nrest on Sundays\nNo measure yet\n--\n"
                   "tills that work\n9 stops → 1\nServes: rest on Sundays\n"
                   "tills that work\n9 stops → 1\nIn full below “sell more”\n--\n"
                   "Spare tills\n--\n");

  /* What a goal points at may be gone, and so may a promise that pointed at it. */
  ug_record_remove (rest);
  ug_record_remove (promise);
  without = read_picture (self);
  g_assert_cmpstr (without, ==,
                   "sell more\nNo measure yet\n--\n"
                   "tills that work\n9 stops → 1\nNothing serves it yet\n--\n");

  ug_goal_leave_unserved (UG_GOAL (till), NULL, "2026-11-26");
  left = read_picture (self);
  g_assert_cmpstr (left, ==,
                   "sell more\nNo measure yet\n--\n"
                   "tills that work\n9 stops → 1\nIt stays as it is for now\n--\n");
}

static void
test_circle (Fixture *self, gconstpointer data)
{
  UgRecord *a = add_goal (self, UG_GOAL_LEVEL_OPERATIONAL, "a", NULL);
  UgRecord *b = add_goal (self, UG_GOAL_LEVEL_OPERATIONAL, "b", a);
  g_autofree char *picture = NULL;

  ug_record_toggle_ref (a, UG_GOAL_SERVES, ug_record_get_id (b), TRUE);
  picture = read_picture (self);
  g_assert_cmpstr (picture, ==,
                   "a\nNo measure yet\nServes: b\n--\nb\nNo measure yet\n--\n"
                   "a\nNo measure yet\nLeads in a circle\n--\n");
}

static gboolean
contains (GBytes *bytes, const char *text)
{
  return g_strstr_len (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), text) != NULL;
}

static void
test_svg (Fixture *self, gconstpointer data)
{
  g_autoptr (UgFonts) fonts = ug_fonts_new ();
  UgAgreement *agreement = UG_AGREEMENT (self->agreement);
  g_autoptr (GBytes) svg = NULL;

  g_assert_false (ug_goal_picture_draws (agreement));
  g_assert_null (ug_goal_picture_to_svg (agreement, fonts, self->language));

  add_goal (self, UG_GOAL_LEVEL_STRATEGIC, "sell <more> & more", NULL);
  g_assert_true (ug_goal_picture_draws (agreement));
  svg = ug_goal_picture_to_svg (agreement, fonts, self->language);
  g_assert_nonnull (svg);
  g_assert_true (contains (svg, "</svg>"));
  g_assert_false (contains (svg, "<image"));
}

/* A chain has one box for every goal, and every band fits a page. */
static void
test_chain (Fixture *self, gconstpointer data)
{
  g_autoptr (UgFonts) fonts = ug_fonts_new ();
  PangoContext *context = ug_fonts_create_context (fonts, "en");
  UgRecord *above = add_goal (self, UG_GOAL_LEVEL_STRATEGIC, "goal 0", NULL);
  g_autoptr (GPtrArray) bands = NULL;

  for (guint i = 1; i < 60; i++)
    {
      g_autofree char *title = g_strdup_printf ("goal %u", i);

      above = add_goal (self, UG_GOAL_LEVEL_OPERATIONAL, title, above);
    }
  bands = ug_goal_picture_new (UG_AGREEMENT (self->agreement), self->language, 3);
  g_assert_cmpuint (bands->len, ==, 60);
  for (guint i = 0; i < 60; i++)
    {
      g_autofree char *said = ug_goal_band_to_string (bands->pdata[i]);
      g_autofree char *title = g_strdup_printf ("goal %u\n", i);
      g_autofree char *above_it = g_strdup_printf ("Serves: goal %u\n", i - 1);

      g_assert_true (g_str_has_prefix (said, title));
      g_assert_cmpint (strstr (said, above_it) != NULL, ==, i > 4);
      g_assert_cmpfloat (ug_goal_band_draw (bands->pdata[i], NULL, context, 400), <, 100);
    }
  g_object_unref (context);
}

/* Whatever somebody pastes into a name, its box stays a box. */
static void
test_long_texts (Fixture *self, gconstpointer data)
{
  g_autoptr (UgFonts) fonts = ug_fonts_new ();
  PangoContext *context = ug_fonts_create_context (fonts, "en");
  g_autofree char *spaced = g_strnfill (10000, 'x');
  g_autofree char *solid = g_strnfill (10000, 'w');
  g_autoptr (GPtrArray) bands = NULL;
  UgRecord *goal;

  for (guint i = 0; i < 10000; i += 7)
    spaced[i] = i % 2 == 0 ? ' ' : '\n';
  goal = add_goal (self, UG_GOAL_LEVEL_STRATEGIC, solid,
                   add_goal (self, UG_GOAL_LEVEL_STRATEGIC, spaced, NULL));
  ug_record_set_text (goal, UG_GOAL_FROM, solid);
  ug_record_set_text (goal, UG_GOAL_TO, spaced);
  bands = ug_goal_picture_new (UG_AGREEMENT (self->agreement), self->language, 3);
  g_assert_cmpuint (bands->len, ==, 2);
  for (guint i = 0; i < bands->len; i++)
    g_assert_cmpfloat (ug_goal_band_draw (bands->pdata[i], NULL, context, 400), <, 300);
  g_object_unref (context);
}

static guint
count_boxes (UgAgreement *agreement)
{
  g_autoptr (UgGoalGraph) graph = ug_goal_graph_new (agreement, UG_GOAL_SCOPE_WRITTEN);
  g_autoptr (UgGoalLayout) layout = ug_goal_layout_new (graph, TRUE);

  g_assert_cmpuint (ug_goal_graph_get_n_goals (graph), ==, 100);
  for (guint i = 0; i < ug_goal_graph_get_n_points (graph); i++)
    g_assert_cmpint (ug_goal_layout_find (layout, i), >=, 0);

  return ug_goal_layout_get_n_boxes (layout);
}

/* A hundred goals, each of which serves every other: each stands in full once, and whatever is not
 * drawn is counted. */
static void
test_hundred (Fixture *self, gconstpointer data)
{
  g_autoptr (UgFonts) fonts = ug_fonts_new ();
  g_autoptr (GBytes) svg = NULL;
  GListModel *goals = ug_record_get_list (self->agreement, UG_AGREEMENT_GOALS);

  for (guint i = 0; i < 100; i++)
    add_goal (self, UG_GOAL_LEVEL_OPERATIONAL, "one of many", NULL);
  for (guint i = 0; i < 100; i++)
    for (guint j = 0; j < 100; j++)
      ug_record_toggle_ref (
          ug_record_peek (self->agreement, UG_AGREEMENT_GOALS, i), UG_GOAL_SERVES,
          ug_record_get_id (ug_record_peek (self->agreement, UG_AGREEMENT_GOALS, j)), TRUE);
  g_assert_cmpuint (g_list_model_get_n_items (goals), ==, 100);
  g_assert_cmpuint (count_boxes (UG_AGREEMENT (self->agreement)), <, 1100);
  svg = ug_goal_picture_to_svg (UG_AGREEMENT (self->agreement), fonts, self->language);
  g_assert_nonnull (svg);
  g_assert_true (contains (svg, "</svg>"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/goal-picture/empty", Fixture, NULL, set_up, test_empty, tear_down);
  g_test_add ("/goal-picture/serves-two", Fixture, NULL, set_up, test_serves_two, tear_down);
  g_test_add ("/goal-picture/circle", Fixture, NULL, set_up, test_circle, tear_down);
  g_test_add ("/goal-picture/svg", Fixture, NULL, set_up, test_svg, tear_down);
  g_test_add ("/goal-picture/chain", Fixture, NULL, set_up, test_chain, tear_down);
  g_test_add ("/goal-picture/long-texts", Fixture, NULL, set_up, test_long_texts, tear_down);
  g_test_add ("/goal-picture/hundred", Fixture, NULL, set_up, test_hundred, tear_down);

  return g_test_run ();
}

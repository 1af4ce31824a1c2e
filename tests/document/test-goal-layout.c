/* test-goal-layout.c: which goal stands where, whatever the links are.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-row.h"
#include "ug-goal-words.h"

#include "ug-client.h"
#include "ug-expectation.h"
#include "ug-goal.h"

#include <string.h>

typedef struct
{
  UgClient *client;
  UgRecord *agreement;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->client = ug_record_new (UG_TYPE_CLIENT);
  self->agreement = ug_record_add (UG_RECORD (self->client), UG_CLIENT_AGREEMENTS);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_object_unref (self->client);
}

static UgRecord *
find_goal (Fixture *self, const char *title)
{
  for (guint i = 0; i < ug_record_count (self->agreement, UG_AGREEMENT_GOALS); i++)
    {
      UgRecord *goal = ug_record_peek (self->agreement, UG_AGREEMENT_GOALS, i);

      if (g_str_equal (ug_record_get_text (goal, UG_GOAL_TITLE), title))
        return goal;
    }

  return NULL;
}

static void
link_to (Fixture *self, UgRecord *record, guint field, const char *title)
{
  UgRecord *goal = find_goal (self, title);

  g_assert_nonnull (goal);
  ug_record_toggle_ref (record, field, ug_record_get_id (goal), TRUE);
}

/* "A B c" makes goals, strategic ones in capitals; "c>A" links; "-p>c" is a promise that serves. */
static void
make (Fixture *self, const char *plan)
{
  g_auto (GStrv) parts = g_strsplit (plan, " ", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_auto (GStrv) ends = g_strsplit (parts[i], ">", -1);
      UgRecord *record;

      if (ends[0][0] == '-')
        {
          record = ug_record_add (self->agreement, UG_AGREEMENT_EXPECTATIONS);
          ug_record_set_choice (record, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_DUTY);
          ug_record_set_text (record, UG_EXPECTATION_TITLE, ends[0] + 1);
        }
      else if ((record = find_goal (self, ends[0])) == NULL)
        {
          record = ug_record_add (self->agreement, UG_AGREEMENT_GOALS);
          ug_record_set_text (record, UG_GOAL_TITLE, ends[0]);
          ug_record_set_choice (record, UG_GOAL_LEVEL,
                                g_ascii_isupper (ends[0][0]) ? UG_GOAL_LEVEL_STRATEGIC
                                                             : UG_GOAL_LEVEL_OPERATIONAL);
        }
      for (guint j = 1; ends[j] != NULL; j++)
        link_to (self, record, ends[0][0] == '-' ? (guint)UG_EXPECTATION_GOALS : UG_GOAL_SERVES,
                 ends[j]);
    }
}

static UgGoalLayout *
lay_out (Fixture *self)
{
  g_autoptr (UgGoalGraph) graph =
      ug_goal_graph_new (UG_AGREEMENT (self->agreement), UG_GOAL_SCOPE_WRITTEN);

  return ug_goal_layout_new (graph, TRUE);
}

static void
write_slot (UgGoalLayout *layout, const UgGoalSlot *slot, UgLanguage *language, GString *string)
{
  g_autofree char *name =
      ug_goal_words_name (ug_goal_layout_get_graph (layout), slot->box.point, language);

  g_string_append_printf (string, "%s%.*s%s%s%s", string->len > 0 ? " " : "", (int)slot->box.indent,
                          "...", slot->box.more > 0 ? "+" : name,
                          slot->box.circle ? "@"
                          : slot->box.echo ? "'"
                                           : "",
                          slot->box.deep ? "!" : "");
}

/* Rows parted by "/", the slots of a row by blanks; dots say how far a box is set in. */
static char *
draw (Fixture *self, guint abreast)
{
  g_autoptr (UgLanguage) language = ug_language_new ("en");
  g_autoptr (UgGoalLayout) layout = lay_out (self);
  g_autoptr (GPtrArray) rows = ug_goal_row_list (layout, abreast);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < rows->len; i++)
    {
      GString *line = g_string_new (NULL);

      for (guint j = 0; j < ug_goal_row_get_n_slots (rows->pdata[i]); j++)
        write_slot (layout, ug_goal_row_get_slot (rows->pdata[i], j), language, line);
      g_ptr_array_add (lines, g_string_free (line, FALSE));
    }
  g_ptr_array_add (lines, NULL);

  return g_strjoinv (" / ", (char **)lines->pdata);
}

typedef struct
{
  const char *name;
  const char *plan;
  guint abreast;
  const char *drawn;
} Case;

static const Case cases[] = {
  { "nothing", "", 3, "" },
  { "alone", "A", 3, "A" },
  { "steps", "A b>A c>A", 3, "A / b c" },
  { "too-wide", "A b>A c>A d>A", 2, "A / b c / d" },
  { "side-by-side", "A B c>A d>B", 2, "A B / c d" },
  { "one-below-the-other", "A B c>A d>B", 1, "A / c / B / d" },
  { "serves-two", "A B c>A>B", 3, "A B / c c'" },
  { "serves-the-second-first", "A B c>B c>A", 3, "A B / c' c" },
  { "serves-one-twice", "A c>A>A", 3, "A / c" },
  { "serves-itself", "A c>c", 3, "A / c" },
  { "leaves", "A b>A -p>b -q>b>A", 3, "A / b / .p .q / .q" },
  { "leaves-of-the-head", "A -p>A -q>A -r>A", 2, "A / .p .r / .q" },
  { "below-the-step", "A b>A c>b -p>b d>c", 3, "A / b / .p / .c / ..d" },
  { "deep", "A b>A c>b d>c e>d f>e", 3, "A / b / .c / ..d / ...e / ...f!" },
  { "nowhere", "A b c -p>c", 3, "A / b c / .p" },
  { "circle", "a b>a a>b", 3, "a / .b / ..a@" },
  { "circle-with-a-tail", "x a b>a a>b x>b", 3, "b / .x / .a / ..b@" },
  { "circle-that-leads-somewhere", "A a b>a>A a>b", 3, "A / b' / a / .b / ..a@" },
  { "circle-of-strategic", "A B A>B B>A", 3, "A B / B' A'" },
};

static void
test_case (gconstpointer data)
{
  const Case *tested = data;
  Fixture self = { 0 };
  g_autofree char *drawn = NULL;

  set_up (&self, NULL);
  if (*tested->plan != '\0')
    make (&self, tested->plan);
  drawn = draw (&self, tested->abreast);
  g_assert_cmpstr (drawn, ==, tested->drawn);
  tear_down (&self, NULL);
}

/* A way is written as the first letters of its moves; the box it leads to by its name. */
static const struct
{
  const char *plan;
  const char *way;
  const char *end;
} ways[] = {
  { "A b>A c>A", "", "A" },           { "A b>A c>A", "u", "A" },
  { "A b>A c>A", "d", "b" },          { "A b>A c>A", "dr", "c" },
  { "A b>A c>A", "drrl", "b" },       { "A b>A c>A", "dru", "A" },
  { "A b>A c>A", "dd", "b" },         { "A B c>B", "r", "B" },
  { "A B c>B", "rd", "c" },           { "A b>A -p>b -q>b", "ddd", "q" },
  { "A b>A -p>b -q>b", "dddd", "q" }, { "A b>A -p>b -q>b", "dddu", "b" },
  { "A B c>B>A -p>c", "d", "c" },     { "A B c>B>A -p>c", "ddu", "B" },
  { "A B c>B>A -p>c", "ddd", "p" },   { "a b>a a>b", "ddd", "a" },
};

static int
go (UgGoalLayout *layout, const char *way)
{
  static const char letters[] = "udlr";
  int box = 0;

  for (; *way != '\0'; way++)
    {
      const int next = ug_goal_layout_move (layout, box, strchr (letters, *way) - letters);

      box = next >= 0 ? next : box;
    }

  return box;
}

static void
test_ways (Fixture *self, gconstpointer data)
{
  g_autoptr (UgLanguage) language = ug_language_new ("en");

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      g_autoptr (UgGoalLayout) layout = NULL;
      g_autofree char *end = NULL;

      tear_down (self, NULL);
      set_up (self, NULL);
      make (self, ways[i].plan);
      layout = lay_out (self);
      end = ug_goal_words_title (layout, go (layout, ways[i].way), language);
      g_assert_cmpstr (end, ==, ways[i].end);
    }
}

static void
check_sentence (UgGoalLayout *layout, guint box, const char *expected)
{
  g_autoptr (UgLanguage) language = ug_language_new ("en");
  g_autofree char *sentence = ug_goal_words_sentence (layout, box, language);

  g_assert_cmpstr (sentence, ==, expected);
}

/* For those who do not see the lines. */
static void
test_sentences (Fixture *self, gconstpointer data)
{
  g_autoptr (UgGoalLayout) layout = NULL;

  make (self, "A B c>A>B -p>c>A -q>c d e>d d>e f");
  ug_record_set_text (find_goal (self, "c"), UG_GOAL_MEASURE, "stops");
  layout = lay_out (self);
  g_assert_cmpuint (ug_goal_layout_get_n_boxes (layout), ==, 11);
  check_sentence (layout, 0, "Strategic goal: A. 1 goal serves it. 1 promise serves it.");
  check_sentence (layout, 1, "Operational goal: c. stops. It serves 2 goals. 2 promises serve it.");
  check_sentence (layout, 2, "Promise: p. It serves 2 goals.");
  check_sentence (layout, 3, "Promise: q. It serves 1 goal.");
  check_sentence (layout, 5, "Strategic goal: B. 1 goal serves it.");
  check_sentence (layout, 7, "Operational goal: f. It serves no goal yet. Nothing serves it yet.");
  check_sentence (layout, 8, "Operational goal: d. It serves 1 goal. 1 goal serves it.");
  check_sentence (layout, 10,
                  "Operational goal: d. It serves 1 goal. 1 goal serves it. It leads in a circle.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/goal-layout/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add ("/goal-layout/ways", Fixture, NULL, set_up, test_ways, tear_down);
  g_test_add ("/goal-layout/sentences", Fixture, NULL, set_up, test_sentences, tear_down);

  return g_test_run ();
}

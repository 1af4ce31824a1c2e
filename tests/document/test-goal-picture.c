/* test-goal-picture.c: the picture of the goals stays truthful, whatever the goals are.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-picture.h"

#include "ug-client.h"
#include "ug-expectation.h"
#include "ug-goal.h"

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

/* The boxes of all rows, rows parted by "--". */
static char *
read_picture (Fixture *self)
{
  g_autoptr (GPtrArray) rows = ug_goal_picture_new (UG_AGREEMENT (self->agreement), self->language);
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      g_autofree char *row = ug_goal_row_to_string (rows->pdata[i]);

      g_string_append_printf (all, "%s--\n", row);
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

  ug_record_toggle_ref (till, UG_GOAL_SERVES, ug_record_get_id (rest), TRUE);
  ug_record_set_text (till, UG_GOAL_FROM, "9 stops");
  ug_record_set_text (till, UG_GOAL_TO, "1");
  ug_record_set_choice (promise, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_DUTY);
  ug_record_set_text (promise, UG_EXPECTATION_TITLE, "Spare tills");
  ug_record_toggle_ref (promise, UG_EXPECTATION_GOALS, ug_record_get_id (till), TRUE);

  picture = read_picture (self);
  g_assert_cmpstr (picture, ==,
                   "sell more\nNo measure yet\n--\n"
                   "tills that work\n9 stops → 1\nServes: rest on Sundays\n• Spare tills\n--\n"
                   "rest on Sundays\nNo measure yet\n--\n"
                   "tills that work\n9 stops → 1\nServes: sell more\n--\n");

  /* What a goal points at may be gone, and so may a promise that pointed at it. */
  ug_record_remove (rest);
  ug_record_remove (promise);
  without = read_picture (self);
  g_assert_cmpstr (without, ==,
                   "sell more\nNo measure yet\n--\ntills that work\n9 stops → 1\n--\n");
}

static void
test_circle (Fixture *self, gconstpointer data)
{
  UgRecord *a = add_goal (self, UG_GOAL_LEVEL_OPERATIONAL, "a", NULL);
  UgRecord *b = add_goal (self, UG_GOAL_LEVEL_OPERATIONAL, "b", a);
  g_autofree char *nowhere = NULL;
  g_autofree char *led = NULL;

  ug_record_toggle_ref (a, UG_GOAL_SERVES, ug_record_get_id (b), TRUE);
  nowhere = read_picture (self);
  g_assert_cmpstr (nowhere, ==, "a\nNo measure yet\nServes: b\nb\nNo measure yet\nServes: a\n--\n");

  ug_record_toggle_ref (b, UG_GOAL_SERVES,
                        ug_record_get_id (add_goal (self, UG_GOAL_LEVEL_STRATEGIC, "c", NULL)),
                        TRUE);
  led = read_picture (self);
  g_assert_true (g_str_has_prefix (led, "c\nNo measure yet\n--\nb\n"));
  g_assert_nonnull (strstr (led, "\na\nNo measure yet\nServes: b\n"));
}

static void
test_hundred (Fixture *self, gconstpointer data)
{
  g_autoptr (UgFonts) fonts = ug_fonts_new ();
  UgRecord *above = add_goal (self, UG_GOAL_LEVEL_STRATEGIC, "goal 0", NULL);
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (GBytes) svg = NULL;
  g_autofree char *picture = NULL;

  for (guint i = 1; i < 100; i++)
    {
      g_autofree char *title = g_strdup_printf ("goal %u", i);

      above = add_goal (self, UG_GOAL_LEVEL_OPERATIONAL, title, above);
    }
  picture = read_picture (self);
  for (guint i = 0; i < 100; i++)
    {
      g_autofree char *line = g_strdup_printf ("goal %u\nNo measure yet\n", i);

      g_assert_nonnull (strstr (picture, line));
    }

  rows = ug_goal_picture_new (UG_AGREEMENT (self->agreement), self->language);
  svg = ug_goal_picture_to_svg (rows, fonts, "en");
  g_assert_nonnull (svg);
  g_assert_nonnull (g_strstr_len (g_bytes_get_data (svg, NULL), g_bytes_get_size (svg), "</svg>"));
  g_assert_null (g_strstr_len (g_bytes_get_data (svg, NULL), g_bytes_get_size (svg), "<image"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/goal-picture/empty", Fixture, NULL, set_up, test_empty, tear_down);
  g_test_add ("/goal-picture/serves-two", Fixture, NULL, set_up, test_serves_two, tear_down);
  g_test_add ("/goal-picture/circle", Fixture, NULL, set_up, test_circle, tear_down);
  g_test_add ("/goal-picture/hundred", Fixture, NULL, set_up, test_hundred, tear_down);

  return g_test_run ();
}

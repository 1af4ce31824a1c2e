/* test-feedback-round.c: which slips are one round, what they come to, and who may see it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-factor.h"
#include "ug-feedback-round.h"
#include "ug-feedback-words.h"
#include "ug-person.h"

#define N_FACTORS 3

typedef struct
{
  UgClient *client;
  UgAgreement *agreement;
  UgLanguage *language;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  static const gint64 weights[N_FACTORS] = { 20, 60, 20 };

  fixture->language = ug_language_new ("en");
  fixture->client = ug_record_new (UG_TYPE_CLIENT);
  fixture->agreement = ug_record_add (UG_RECORD (fixture->client), UG_CLIENT_AGREEMENTS);
  for (guint i = 0; i < N_FACTORS; i++)
    {
      UgRecord *factor = ug_record_add (UG_RECORD (fixture->agreement), UG_AGREEMENT_FACTORS);

      ug_record_set_number (factor, UG_FACTOR_WEIGHT, weights[i]);
    }
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->client);
  g_clear_pointer (&fixture->language, ug_language_unref);
}

/* @scores has a digit for each factor, the heaviest first; "-" cannot say, "." was left open. */
static UgRecord *
say (Fixture *fixture, const char *person, const char *date, const char *scores)
{
  UgFeedback *slip = ug_feedback_begin (fixture->client, fixture->agreement, 0, person, date,
                                        UG_FEEDBACK_HOW_SLIP);

  for (guint i = 0; i < N_FACTORS; i++)
    ug_record_set_number (ug_record_peek (UG_RECORD (slip), UG_FEEDBACK_SCORES, i), UG_SCORE_SCORE,
                          scores[i] == '-'   ? UG_SCORE_CANNOT_SAY
                          : scores[i] == '.' ? 0
                                             : scores[i] - '0');

  return UG_RECORD (slip);
}

static GPtrArray *
list (Fixture *fixture)
{
  return ug_feedback_list_rounds (fixture->client,
                                  ug_record_get_id (UG_RECORD (fixture->agreement)));
}

static const struct
{
  const char *slips;  /* person, date and scores of each */
  const char *rounds; /* voices and result of each */
} cases[] = {
  { "", "" },
  { "ann 2027-02-01 543", "1 4.4" },
  { "ann 2027-02-01 543|bob 2027-02-22 333", "2 3.7" },
  { "ann 2027-02-01 543|bob 2027-02-23 333", "1 4.4|1 3" },
  { "bob 2027-02-23 333|ann 2027-02-01 543", "1 4.4|1 3" },
  { "ann 2027-02-01 111|ann 2027-02-02 555", "1 5" },
  { "ann 2027-02-01 ...", "" },
  { "ann 2027-02-01 ---", "1 none" },
  { "ann 2027-02-01 5--|bob 2027-02-01 -3.", "2 4.5" },
  { "ann 2027-02-01 999|bob 2027-02-01 2..", "2 2" },
  { "ann yesterday 555|bob 2027-02-01 444|cid 2027-02-31 333", "1 4|2 4" },
};

static char *
describe (GPtrArray *rounds, UgLanguage *language)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < rounds->len; i++)
    {
      const UgFeedbackRound *round = rounds->pdata[i];
      double result;
      g_autofree char *number = ug_feedback_round_get_result (round, &result)
                                    ? ug_feedback_say_number (result, language)
                                    : g_strdup ("none");

      g_string_append_printf (string, "%s%u %s", i > 0 ? "|" : "", round->slips->len, number);
    }

  return g_string_free (string, FALSE);
}

static void
test_rounds (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) slips = g_strsplit (cases[i].slips, "|", -1);
      g_autoptr (GPtrArray) rounds = NULL;
      g_autofree char *described = NULL;

      for (guint k = 0; slips[k] != NULL; k++)
        {
          g_auto (GStrv) parts = g_strsplit (slips[k], " ", 3);

          say (fixture, parts[0], parts[1], parts[2]);
        }
      rounds = list (fixture);
      described = describe (rounds, fixture->language);
      g_assert_cmpstr (described, ==, cases[i].rounds);
      while (ug_record_count (UG_RECORD (fixture->client), UG_CLIENT_FEEDBACKS) > 0)
        ug_record_remove (ug_record_peek (UG_RECORD (fixture->client), UG_CLIENT_FEEDBACKS, 0));
    }
}

/* A factor that is gone keeps what was said of it, and weights that do not add up are told. */
static void
test_changed_since (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) rounds = NULL;
  g_autofree char *points = NULL;
  const UgFactorScore *factor;
  UgRecord *gone = ug_record_peek (UG_RECORD (fixture->agreement), UG_AGREEMENT_FACTORS, 1);
  g_autofree char *id = g_strdup (ug_record_get_id (gone));

  ug_record_set_number (ug_record_peek (UG_RECORD (fixture->agreement), UG_AGREEMENT_FACTORS, 0),
                        UG_FACTOR_WEIGHT, 10);
  say (fixture, "ann", "2027-02-01", "5-3");
  ug_record_remove (gone);
  rounds = list (fixture);
  factor = ug_feedback_round_find (rounds->pdata[0], id);
  g_assert_nonnull (factor);
  g_assert_cmpint (factor->weight, ==, 60);
  points = ug_feedback_round_say_points (rounds->pdata[0], fixture->language);
  g_assert_cmpstr (points, ==,
                   "The factors had 90 points together, not 100. Each counts in proportion.");
}

static void
add_person (Fixture *fixture)
{
  ug_record_set_choice (ug_record_add (UG_RECORD (fixture->client), UG_CLIENT_PEOPLE),
                        UG_PERSON_SIDE, UG_SIDE_THEIRS);
}

static void
test_shared (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) one = NULL;
  g_autoptr (GPtrArray) two = NULL;

  say (fixture, "ann", "2027-02-01", "555");
  one = list (fixture);
  add_person (fixture);
  g_assert_true (ug_feedback_round_is_shared (one->pdata[0], fixture->client));
  add_person (fixture);
  g_assert_false (ug_feedback_round_is_shared (one->pdata[0], fixture->client));
  g_assert_cmpint (ug_feedback_round_get_flags (one->pdata[0]), ==,
                   UG_FEEDBACK_ALL_TOP | UG_FEEDBACK_SINGLE_VOICE);

  say (fixture, "bob", "2027-02-02", "333");
  two = list (fixture);
  g_assert_true (ug_feedback_round_is_shared (two->pdata[0], fixture->client));
  g_assert_cmpint (ug_feedback_round_get_flags (two->pdata[0]), ==,
                   UG_FEEDBACK_ALL_TOP | UG_FEEDBACK_FLAT);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/feedback-round/rounds", Fixture, NULL, set_up, test_rounds, tear_down);
  g_test_add ("/feedback-round/changed-since", Fixture, NULL, set_up, test_changed_since,
              tear_down);
  g_test_add ("/feedback-round/shared", Fixture, NULL, set_up, test_shared, tear_down);

  return g_test_run ();
}

/* test-news-needs.c: which report is proposed to whom.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-news-needs.h"

#include "ug-client.h"
#include "ug-expectation.h"
#include "ug-goal.h"

static const struct
{
  const char *role;
  UgManner manner;
  const char *said;
} cases[] = {
  { "Managing director", UG_MANNER_NONE, "once a month, two pages with charts" },
  { "Генеральный директор", UG_MANNER_NONE, "once a month, two pages with charts" },
  { "Head of stores", UG_MANNER_NONE, "once a week, half a page" },
  { "Руководитель склада", UG_MANNER_VOICE, "once a week, by voice" },
  { "store manager", UG_MANNER_NONE, "every working day, a short message" },
  { "менеджер", UG_MANNER_FULL_REPORT, "every working day, two pages with charts" },
};

static void
test_needs (void)
{
  g_autoptr (UgLanguage) language = ug_language_new ("en");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UgClient) client = ug_record_new (UG_TYPE_CLIENT);
      UgRecord *person = ug_record_add (UG_RECORD (client), UG_CLIENT_PEOPLE);
      UgAgreement *agreement = ug_record_add (UG_RECORD (client), UG_CLIENT_AGREEMENTS);
      UgRecord *goal = ug_record_add (UG_RECORD (agreement), UG_AGREEMENT_GOALS);
      g_autoptr (GPtrArray) before = NULL;
      g_autoptr (GPtrArray) after = NULL;
      g_autofree char *said = NULL;
      UgRecord *report;

      ug_record_set_choice (person, UG_PERSON_SIDE, UG_SIDE_THEIRS);
      ug_record_set_text (person, UG_PERSON_NAME, "Anna Placeholder");
      ug_record_set_text (person, UG_PERSON_ROLE, cases[i].role);
      ug_record_set_choice (person, UG_PERSON_MANNER, cases[i].manner);
      ug_record_set_text (goal, UG_GOAL_TITLE, "sell on Fridays");
      ug_record_set_text (goal, UG_GOAL_SAID_BY, ug_record_get_id (person));

      before = ug_news_needs_find (agreement);
      g_assert_cmpuint (before->len, ==, 1);
      said = ug_news_needs_say (before->pdata[0], language);
      g_test_message ("%s", said);
      g_assert_true (g_str_has_suffix (said, cases[i].said));

      report = ug_news_needs_accept (agreement, before->pdata[0], language);
      g_assert_cmpstr (ug_record_get_text (report, UG_EXPECTATION_CONTENT), ==, "sell on Fridays");
      g_assert_true (ug_record_has_ref (report, UG_EXPECTATION_GOALS, ug_record_get_id (goal)));
      after = ug_news_needs_find (agreement);
      g_assert_cmpuint (after->len, ==, 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/news-needs/proposal", test_needs);

  return g_test_run ();
}

/* test-news-needs.c: which report is proposed to whom.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-news-needs.h"

#include "ug-client.h"
#include "ug-expectation.h"
#include "ug-goal.h"
#include "ug-news-role.h"

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
  { "менеджер", UG_MANNER_FULL_REPORT, "once a week, two pages with charts" },
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

/* Titles as people have them on their cards. */
static const struct
{
  const char *title;
  UgNewsRole role;
} titles[] = {
  { "CEO", UG_NEWS_ROLE_DIRECTOR },
  { "CFO", UG_NEWS_ROLE_DIRECTOR },
  { "CEO & co-founder", UG_NEWS_ROLE_DIRECTOR },
  { "Chief Financial Officer", UG_NEWS_ROLE_DIRECTOR },
  { "Chief Information Security Officer", UG_NEWS_ROLE_DIRECTOR },
  { "Managing Partner", UG_NEWS_ROLE_DIRECTOR },
  { "General manager", UG_NEWS_ROLE_DIRECTOR },
  { "VP of Sales", UG_NEWS_ROLE_DIRECTOR },
  { "Vice President, Operations", UG_NEWS_ROLE_DIRECTOR },
  { "owner", UG_NEWS_ROLE_DIRECTOR },
  { "HR Director", UG_NEWS_ROLE_DIRECTOR },
  { "Chairman of the board", UG_NEWS_ROLE_DIRECTOR },
  { "генеральный директор", UG_NEWS_ROLE_DIRECTOR },
  { "Ген. директор", UG_NEWS_ROLE_DIRECTOR },
  { "гендиректор", UG_NEWS_ROLE_DIRECTOR },
  { "финдиректор", UG_NEWS_ROLE_DIRECTOR },
  { "IT-директор", UG_NEWS_ROLE_DIRECTOR },
  { "исполнительный директор", UG_NEWS_ROLE_DIRECTOR },
  { "директор по развитию", UG_NEWS_ROLE_DIRECTOR },
  { "владелец", UG_NEWS_ROLE_DIRECTOR },
  { "владелица и директор", UG_NEWS_ROLE_DIRECTOR },
  { "совладелец сети", UG_NEWS_ROLE_DIRECTOR },
  { "собственник бизнеса", UG_NEWS_ROLE_DIRECTOR },
  { "учредитель", UG_NEWS_ROLE_DIRECTOR },
  { "ИП", UG_NEWS_ROLE_DIRECTOR },
  { "управляющий партнёр", UG_NEWS_ROLE_DIRECTOR },
  { "главврач", UG_NEWS_ROLE_DIRECTOR },
  { "и. о. директора", UG_NEWS_ROLE_DIRECTOR },
  { "хозяйка", UG_NEWS_ROLE_DIRECTOR },
  { "Head of Ops", UG_NEWS_ROLE_HEAD },
  { "Head of IT", UG_NEWS_ROLE_HEAD },
  { "IT manager", UG_NEWS_ROLE_HEAD },
  { "Regional manager", UG_NEWS_ROLE_HEAD },
  { "practice manager", UG_NEWS_ROLE_HEAD },
  { "Chief accountant", UG_NEWS_ROLE_HEAD },
  { "Team lead, support", UG_NEWS_ROLE_HEAD },
  { "Deputy director", UG_NEWS_ROLE_HEAD },
  { "Product owner", UG_NEWS_ROLE_HEAD },
  { "Art director", UG_NEWS_ROLE_HEAD },
  { "главбух", UG_NEWS_ROLE_HEAD },
  { "главный бухгалтер", UG_NEWS_ROLE_HEAD },
  { "главный инженер", UG_NEWS_ROLE_HEAD },
  { "начальник отдела продаж", UG_NEWS_ROLE_HEAD },
  { "руководитель ИТ", UG_NEWS_ROLE_HEAD },
  { "заместитель директора", UG_NEWS_ROLE_HEAD },
  { "замдиректора", UG_NEWS_ROLE_HEAD },
  { "зав. складом", UG_NEWS_ROLE_HEAD },
  { "завскладом", UG_NEWS_ROLE_HEAD },
  { "управляющая магазинами", UG_NEWS_ROLE_HEAD },
  { "тимлид", UG_NEWS_ROLE_HEAD },
  { "office manager", UG_NEWS_ROLE_ON_SITE },
  { "Assistant to the CEO", UG_NEWS_ROLE_ON_SITE },
  { "account manager", UG_NEWS_ROLE_ON_SITE },
  { "headhunter", UG_NEWS_ROLE_ON_SITE },
  { "HR business partner", UG_NEWS_ROLE_ON_SITE },
  { "lead generation specialist", UG_NEWS_ROLE_ON_SITE },
  { "receptionist", UG_NEWS_ROLE_ON_SITE },
  { "system administrator", UG_NEWS_ROLE_ON_SITE },
  { "помощник руководителя", UG_NEWS_ROLE_ON_SITE },
  { "секретарь гендиректора", UG_NEWS_ROLE_ON_SITE },
  { "бухгалтер", UG_NEWS_ROLE_ON_SITE },
  { "завхоз", UG_NEWS_ROLE_ON_SITE },
  { "администратор", UG_NEWS_ROLE_ON_SITE },
  { "главный специалист", UG_NEWS_ROLE_ON_SITE },
  { "системный администратор", UG_NEWS_ROLE_ON_SITE },
  { "продавец-консультант", UG_NEWS_ROLE_ON_SITE },
  { "", UG_NEWS_ROLE_ON_SITE },
};

static void
test_roles (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_test_message ("%s", titles[i].title);
      g_assert_cmpint (ug_news_role_read (titles[i].title), ==, titles[i].role);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/news-needs/roles", test_roles);
  g_test_add_func ("/news-needs/proposal", test_needs);

  return g_test_run ();
}

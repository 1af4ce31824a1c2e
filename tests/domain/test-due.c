/* test-due.c: what is ahead, and when what comes again comes again.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-action.h"
#include "ug-agreement.h"
#include "ug-due.h"
#include "ug-expectation.h"
#include "ug-fact.h"
#include "ug-review-begin.h"

/* "" where nothing is sure; otherwise the first three days from 1 January 2027, a Friday. */
static void
test_recurrence (void)
{
  static const struct
  {
    const char *text;
    const char *days;
    int minute;
  } cases[] = {
    { "every Monday by 10:00", "2027-01-04 2027-01-11 2027-01-18", 600 },
    { "weekly, on Mondays and Thursdays", "2027-01-04 2027-01-07 2027-01-11", -1 },
    { "по понедельникам до 10:00", "2027-01-04 2027-01-11 2027-01-18", 600 },
    { "еженедельно по понедельникам", "2027-01-04 2027-01-11 2027-01-18", -1 },
    { "каждую пятницу до 15:00", "2027-01-01 2027-01-08 2027-01-15", 900 },
    { "раз в неделю по средам", "2027-01-06 2027-01-13 2027-01-20", -1 },
    { "monthly, by the 5th", "2027-01-05 2027-02-05 2027-03-05", -1 },
    { "by the 5th of the month", "2027-01-05 2027-02-05 2027-03-05", -1 },
    { "к 5-му числу месяца", "2027-01-05 2027-02-05 2027-03-05", -1 },
    { "ежемесячно до 10 числа", "2027-01-10 2027-02-10 2027-03-10", -1 },
    { "on the first working day of the month", "2027-01-01 2027-02-01 2027-03-01", -1 },
    { "в первый рабочий день месяца", "2027-01-01 2027-02-01 2027-03-01", -1 },
    { "on the last working day of every month", "2027-01-29 2027-02-26 2027-03-31", -1 },
    { "once a week", "" },
    { "monthly", "" },
    { "every other Monday", "" },
    { "on the first Monday of the month", "" },
    { "by the 31st of the month", "" },
    { "once a week, 15 minutes", "" },
    { "3 working days ahead", "" },
    { "every Monday at 25:00", "" },
    { "раз в две недели по средам", "" },
    { "Monday or as agreed", "" },
    { "by the 5th", "" },
    { "the 5th and the 20th of the month", "" },
    { "", "" },
  };
  UgDay start;

  g_assert_true (ug_day_from_iso ("2027-01-01", &start));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UgRecurrence recurrence;
      g_autoptr (GString) days = g_string_new (NULL);
      UgDay day = start;

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (ug_recurrence_read (cases[i].text, &recurrence), ==, *cases[i].days != '\0');
      if (*cases[i].days == '\0')
        continue;
      g_assert_cmpint (recurrence.minute, ==, cases[i].minute);
      for (guint j = 0; j < 3; j++, day++)
        {
          g_autofree char *iso = NULL;

          g_assert_true (ug_recurrence_next (&recurrence, NULL, day, &day));
          iso = ug_day_to_iso (day);
          g_string_append_printf (days, "%s%s", j > 0 ? " " : "", iso);
        }
      g_assert_cmpstr (days->str, ==, cases[i].days);
    }
}

/* The first working day of January is after the holidays. */
static void
test_holidays (void)
{
  g_autoptr (UgCalendar) calendar = ug_calendar_from_string (
      "Europe/Moscow; mon-fri 09:00-18:00; holiday 2027-01-01..2027-01-10", NULL);
  UgRecurrence recurrence;
  g_autofree char *iso = NULL;
  UgDay day;

  g_assert_true (ug_recurrence_read ("в первый рабочий день месяца", &recurrence));
  g_assert_true (ug_day_from_iso ("2027-01-01", &day));
  g_assert_true (ug_recurrence_next (&recurrence, calendar, day, &day));
  iso = ug_day_to_iso (day);
  g_assert_cmpstr (iso, ==, "2027-01-11");
}

static UgRecord *
add_report (UgRecord *agreement, const char *words, UgAnswerChoice choice)
{
  UgRecord *report = ug_record_add (agreement, UG_AGREEMENT_EXPECTATIONS);
  g_autoptr (UgTerm) term = ug_term_new_words (words);
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 1, 1, 9, 0, 0);

  ug_record_set_choice (report, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_REPORT);
  ug_record_set_text (report, UG_EXPECTATION_TITLE, words);
  ug_record_set_term (report, UG_EXPECTATION_OFFER, term);
  if (choice != UG_ANSWER_CHOICE_NONE)
    ug_expectation_answer (UG_EXPECTATION (report), choice, "", now);

  return report;
}

static char *
say (GPtrArray *list)
{
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < list->len; i++)
    g_string_append_printf (all, "%s %s\n", ug_due_get_date (list->pdata[i]),
                            ug_due_kind_choices[ug_due_get_kind (list->pdata[i])].nick);

  return g_string_free (all, FALSE);
}

/* Notice is given before the end; only what is agreed comes again, and only within the days. */
static void
test_list (void)
{
  g_autoptr (UgClient) client = ug_record_new (UG_TYPE_CLIENT);
  UgRecord *fact = ug_record_add (UG_RECORD (client), UG_CLIENT_FACTS);
  UgRecord *agreement = ug_record_add (UG_RECORD (client), UG_CLIENT_AGREEMENTS);
  g_autoptr (GPtrArray) once = NULL;
  g_autoptr (GPtrArray) again = NULL;
  g_autoptr (GPtrArray) expanded = NULL;
  g_autofree char *said = NULL;
  g_autofree char *later = NULL;
  UgDay since, until;

  ug_record_set_text (fact, UG_FACT_DUE, "2027-01-20");
  ug_record_set_text (fact, UG_FACT_NOTICE_ON, "2027-01-10");
  ug_record_set_text (agreement, UG_AGREEMENT_ENDS_ON, "2027-12-31");
  ug_record_set_text (agreement, UG_AGREEMENT_NOTICE_ON, "2027-09-30");
  ug_record_set_text (agreement, UG_AGREEMENT_FEEDBACK_WHEN, "2027-03-01");
  add_report (agreement, "every Monday", UG_ANSWER_CHOICE_SUITS);
  add_report (agreement, "every Tuesday", UG_ANSWER_CHOICE_NONE);
  once = ug_due_list (client);
  said = say (once);
  g_assert_cmpstr (said, ==,
                   "2027-01-10 notice\n2027-01-20 fact\n2027-03-01 feedback\n"
                   "2027-09-30 notice\n2027-12-31 end\n");

  g_assert_true (ug_day_from_iso ("2027-01-02", &since));
  g_assert_true (ug_day_from_iso ("2027-01-18", &until));
  again = ug_due_list_again (client, since);
  g_assert_cmpuint (again->len, ==, 1);
  expanded = ug_due_expand (again, since, until);
  later = say (expanded);
  g_assert_cmpstr (later, ==, "2027-01-04 report\n2027-01-11 report\n2027-01-18 report\n");
}

/* The reminder moves, and moves again; what is due stands as it was, and the end waits for nobody.
 */
static void
test_again_next_week (void)
{
  g_autoptr (UgClient) client = ug_record_new (UG_TYPE_CLIENT);
  UgRecord *fact = ug_record_add (UG_RECORD (client), UG_CLIENT_FACTS);
  UgRecord *agreement = ug_record_add (UG_RECORD (client), UG_CLIENT_AGREEMENTS);
  const char *const dates[] = { "2027-01-20", "2027-01-27", "2027-02-03", "2027-02-10" };

  ug_record_set_text (fact, UG_FACT_DUE, dates[0]);
  ug_record_set_text (agreement, UG_AGREEMENT_ENDS_ON, "2027-12-31");
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autoptr (GPtrArray) list = ug_due_list (client);
      UgDay day;

      g_assert_cmpuint (list->len, ==, 2);
      g_assert_cmpstr (ug_due_get_date (list->pdata[0]), ==, dates[i]);
      g_assert_true (ug_due_can_postpone (list->pdata[0]));
      g_assert_false (ug_due_can_postpone (list->pdata[1]));
      g_assert_true (ug_day_from_iso (dates[i], &day));
      ug_due_postpone (list->pdata[0], client, day + UG_DAYS_PER_WEEK);
    }
  g_assert_cmpuint (ug_record_count (UG_RECORD (client), UG_CLIENT_POSTPONEMENTS), ==, 1);
  g_assert_cmpstr (ug_record_get_text (fact, UG_FACT_DUE), ==, dates[0]);
}

/* An action is carried from review to review and stays one thing; a review keeps its name when it
 * begins; what is done or dropped is not ahead. */
static void
test_reviews (void)
{
  g_autoptr (UgClient) client = ug_record_new (UG_TYPE_CLIENT);
  g_autoptr (UgLanguage) language = ug_language_new ("en");
  UgRecord *agreement = ug_record_add (UG_RECORD (client), UG_CLIENT_AGREEMENTS);
  g_autofree char *action_source = NULL;
  g_autofree char *review_source = NULL;
  UgRecord *first, *action;
  UgRecord *second = NULL;
  guint stage;
  static const char *const said[] = {
    "2027-02-01 review\n2027-03-01 action\n",
    "2027-03-01 action\n2027-04-24 feedback\n2027-05-01 review\n",
    "2027-03-01 action\n2027-04-24 feedback\n2027-05-01 review\n",
    "2027-04-24 feedback\n2027-05-01 review\n",
  };

  first = UG_RECORD (ug_review_begin (client, UG_AGREEMENT (agreement), 1, "2027-02-01", language));
  action = ug_record_add (first, UG_REVIEW_ACTIONS);
  ug_record_set_text (action, UG_ACTION_DUE, "2027-03-01");
  for (stage = 0; stage < G_N_ELEMENTS (said); stage++)
    {
      g_autoptr (GPtrArray) due = NULL;
      g_autofree char *told = NULL;

      if (stage == 1)
        {
          ug_record_set_switch (first, UG_REVIEW_CLOSED, TRUE);
          ug_record_set_text (first, UG_REVIEW_NEXT_ON, "2027-05-01");
          ug_record_set_text (agreement, UG_AGREEMENT_FEEDBACK_WHEN, "a week before the review");
        }
      else if (stage == 2)
        second = UG_RECORD (
            ug_review_begin (client, UG_AGREEMENT (agreement), 1, "2027-05-01", language));
      else if (stage == 3)
        ug_record_set_choice (ug_record_peek (second, UG_REVIEW_ACTIONS, 0), UG_ACTION_STATE,
                              UG_ACTION_STATE_DONE);
      due = ug_due_list (client);
      told = say (due);
      g_assert_cmpstr (told, ==, said[stage]);
      for (guint i = 0; i < due->len; i++)
        {
          const UgDueKind kind = ug_due_get_kind (due->pdata[i]);
          char **source = kind == UG_DUE_ACTION ? &action_source : &review_source;

          g_assert_cmpstr (ug_due_get_agreement_id (due->pdata[i]), ==,
                           ug_record_get_id (agreement));
          if (kind == UG_DUE_FEEDBACK || stage == 0)
            continue;
          if (*source == NULL)
            *source = g_strdup (ug_due_get_source (due->pdata[i]));
          g_assert_cmpstr (ug_due_get_source (due->pdata[i]), ==, *source);
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/due/recurrence", test_recurrence);
  g_test_add_func ("/due/holidays", test_holidays);
  g_test_add_func ("/due/list", test_list);
  g_test_add_func ("/due/again-next-week", test_again_next_week);
  g_test_add_func ("/due/reviews", test_reviews);

  return g_test_run ();
}

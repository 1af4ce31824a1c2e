/* ug-news-needs.c: who probably wants which report, how often and in what form.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-news-needs.h"

#include "ug-client.h"
#include "ug-expectation.h"
#include "ug-goal.h"
#include "ug-news-role.h"
#include "ug-people.h"

#include <glib/gi18n.h>

static const struct
{
  const char *period;
  const char *form;
  const char *decision;
} needs[] = {
  [UG_NEWS_ROLE_ON_SITE] = { N_ ("every working day"), N_ ("a short message"),
                             N_ ("what to do today") },
  [UG_NEWS_ROLE_HEAD] = { N_ ("once a week"), N_ ("half a page"), N_ ("what to change next week") },
  [UG_NEWS_ROLE_DIRECTOR] = { N_ ("once a month"), N_ ("two pages with charts"),
                              N_ ("what to spend on, and what to give up") },
};

/* Nobody reads two pages with charts every day. */
static UgNewsRole
find_need (UgPerson *person)
{
  const UgNewsRole role =
      ug_news_role_read (ug_record_get_text (UG_RECORD (person), UG_PERSON_ROLE));
  const UgManner manner = ug_record_get_choice (UG_RECORD (person), UG_PERSON_MANNER);

  return role == UG_NEWS_ROLE_ON_SITE && manner == UG_MANNER_FULL_REPORT ? UG_NEWS_ROLE_HEAD : role;
}

/* How he likes to be told goes before what his role says. */
static const char *
find_form (UgPerson *person)
{
  switch (ug_record_get_choice (UG_RECORD (person), UG_PERSON_MANNER))
    {
    case UG_MANNER_VOICE:
      return N_ ("by voice");
    case UG_MANNER_SHORT_MESSAGES:
      return N_ ("a short message");
    case UG_MANNER_FULL_REPORT:
      return N_ ("two pages with charts");
    default:
      return needs[find_need (person)].form;
    }
}

static gboolean
reads_report (UgRecord *agreement, UgPerson *person)
{
  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgRecord *promise = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);

      if (ug_record_get_choice (promise, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_REPORT
          && g_str_equal (ug_record_get_text (promise, UG_EXPECTATION_PERSON),
                          ug_record_get_id (UG_RECORD (person))))
        return TRUE;
    }

  return FALSE;
}

/**
 * ug_news_needs_find:
 * @agreement: an agreement of a client
 *
 * Returns: (transfer full) (element-type UgPerson): people of the client with a name and a role to
 *   whom no report is planned
 */
GPtrArray *
ug_news_needs_find (UgAgreement *agreement)
{
  UgRecord *client = ug_record_get_ancestor (UG_RECORD (agreement), UG_TYPE_CLIENT);
  GPtrArray *people = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; client != NULL && i < ug_record_count (client, UG_CLIENT_PEOPLE); i++)
    {
      UgRecord *person = ug_record_peek (client, UG_CLIENT_PEOPLE, i);

      if (ug_record_get_choice (person, UG_PERSON_SIDE) == UG_SIDE_THEIRS
          && !ug_record_is_blank (person, UG_PERSON_NAME)
          && !ug_record_is_blank (person, UG_PERSON_ROLE)
          && !reads_report (UG_RECORD (agreement), UG_PERSON (person)))
        g_ptr_array_add (people, g_object_ref (person));
    }

  return people;
}

/**
 * ug_news_needs_say:
 * @person: somebody of the client
 * @language: the language to speak
 *
 * Returns: (transfer full): what could be offered to the person
 */
char *
ug_news_needs_say (UgPerson *person, UgLanguage *language)
{
  g_autofree char *name = ug_person_get_display_with_role (person, language);

  /* Translators: a person, how often, and in what form: "Anna, director: once a month, two pages"
   */
  return g_strdup_printf (ug_tr (language, "%1$s: %2$s, %3$s"), name,
                          ug_tr (language, needs[find_need (person)].period),
                          ug_tr (language, find_form (person)));
}

/* What the person spoke of as a goal is what he will look for in the report. */
static void
add_goals (UgRecord *agreement, UgRecord *report, UgPerson *person)
{
  g_autoptr (GString) content = g_string_new (NULL);

  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_GOALS); i++)
    {
      UgRecord *goal = ug_record_peek (agreement, UG_AGREEMENT_GOALS, i);

      if (!g_str_equal (ug_record_get_text (goal, UG_GOAL_SAID_BY),
                        ug_record_get_id (UG_RECORD (person)))
          || ug_record_is_blank (goal, UG_GOAL_TITLE))
        continue;
      g_string_append_printf (content, "%s%s", content->len > 0 ? "\n" : "",
                              ug_record_get_text (goal, UG_GOAL_TITLE));
      ug_record_toggle_ref (report, UG_EXPECTATION_GOALS, ug_record_get_id (goal), TRUE);
    }
  ug_record_set_text (report, UG_EXPECTATION_CONTENT, content->str);
}

/**
 * ug_news_needs_accept:
 * @agreement: an agreement of a client
 * @person: somebody of the client
 * @language: the language of what is written down
 *
 * Writes the proposal down as a report like any other, which is edited and answered.
 *
 * Returns: (transfer none): the report
 */
UgRecord *
ug_news_needs_accept (UgAgreement *agreement, UgPerson *person, UgLanguage *language)
{
  UgRecord *report = ug_record_new (UG_TYPE_EXPECTATION);
  const UgNewsRole need = find_need (person);
  g_autofree char *title = ug_person_get_display (person, language);

  ug_record_set_choice (report, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_REPORT);
  ug_record_set_choice (report, UG_EXPECTATION_SIDE, UG_SIDE_OURS);
  ug_record_set_text (report, UG_EXPECTATION_TITLE, title);
  ug_record_set_text (report, UG_EXPECTATION_PERSON, ug_record_get_id (UG_RECORD (person)));
  ug_record_set_text (report, UG_EXPECTATION_PERIOD, ug_tr (language, needs[need].period));
  ug_record_set_text (report, UG_EXPECTATION_FORM, ug_tr (language, find_form (person)));
  ug_record_set_text (report, UG_EXPECTATION_DECISION, ug_tr (language, needs[need].decision));
  add_goals (UG_RECORD (agreement), report, person);
  ug_record_append (UG_RECORD (agreement), UG_AGREEMENT_EXPECTATIONS, report);
  g_object_unref (report);

  return report;
}

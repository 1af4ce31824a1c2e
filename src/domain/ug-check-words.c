/* ug-check-words.c: what a check says to people: calm, and never in blame.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-check-private.h"

#include "ug-answering.h"
#include "ug-factor.h"
#include "ug-feasible.h"
#include "ug-goal.h"
#include "ug-people.h"
#include "ug-priority.h"
#include "ug-weights.h"
#include "ug-wording.h"

/* The name of the record a check is about, as it stands in quotes. */
static char *
dup_name (UgRecord *record, UgLanguage *language)
{
  g_autofree char *name = NULL;

  if (UG_IS_EXPECTATION (record))
    name = ug_expectation_get_display (UG_EXPECTATION (record), language);
  else if (UG_IS_PERSON (record))
    name = ug_person_get_display (UG_PERSON (record), language);
  else if (UG_IS_GOAL (record))
    name = g_strdup (ug_record_get_text (record, UG_GOAL_TITLE));
  else if (UG_IS_PRIORITY (record))
    name = g_strdup (ug_record_get_text (record, UG_PRIORITY_TITLE));

  return ug_wording_clean (name != NULL ? name : "");
}

static char *
say_weights (UgRecord *factor, UgLanguage *language)
{
  UgAgreement *agreement = ug_record_get_ancestor (factor, UG_TYPE_AGREEMENT);
  const int left = agreement != NULL ? (int)ug_weights_get_left (agreement) : 0;

  if (left > 0)
    return g_strdup_printf (ug_trn (language, "%d of the 100 points is still to be given.",
                                    "%d of the 100 points are still to be given.", left),
                            left);

  return g_strdup_printf (ug_trn (language, "The weights add up to %d point more than 100.",
                                  "The weights add up to %d points more than 100.", -left),
                          -left);
}

/* Of those that speak of one or several promises. */
static char *
say_promises (UgCheckKind kind, const char *name, guint count, UgLanguage *language)
{
  const guint others = count - 1;

  switch (kind)
    {
    case UG_CHECK_PACKAGE_EXCEEDS:
      if (others == 0)
        /* Translators: %s is a promise */
        return g_strdup_printf (
            ug_tr (language, "The package gives more than the client needs: “%s”."), name);
      /* Translators: a promise, and how many others */
      return g_strdup_printf (
          ug_trn (language, "The package gives more than the client needs: “%1$s” and %2$u more.",
                  "The package gives more than the client needs: “%1$s” and %2$u more.", others),
          name, others);
    case UG_CHECK_PROMISES_AIMLESS:
      if (others == 0)
        /* Translators: %s is a promise */
        return g_strdup_printf (ug_tr (language, "“%s” serves no goal."), name);
      /* Translators: a promise, and how many others */
      return g_strdup_printf (ug_trn (language, "“%1$s” and %2$u more promise serve no goal.",
                                      "“%1$s” and %2$u more promises serve no goal.", others),
                              name, others);
    default:
      if (others == 0)
        /* Translators: %s is a promise */
        return g_strdup_printf (ug_tr (language, "“%s” has no answer yet."), name);
      /* Translators: a promise, and how many others */
      return g_strdup_printf (ug_trn (language, "“%1$s” and %2$u more promise have no answer yet.",
                                      "“%1$s” and %2$u more promises have no answer yet.", others),
                              name, others);
    }
}

/* Of those that speak of one or several goals. */
static char *
say_goals (UgCheckKind kind, const char *name, guint count, UgLanguage *language)
{
  const guint others = count - 1;

  if (kind == UG_CHECK_GOALS_CIRCLE && others == 0)
    /* Translators: %s is a goal */
    return g_strdup_printf (ug_tr (language, "The goal “%s” serves itself."), name);
  if (kind == UG_CHECK_GOALS_CIRCLE)
    /* Translators: a goal, and how many others */
    return g_strdup_printf (ug_trn (language, "The goals “%1$s” and %2$u more lead in a circle.",
                                    "The goals “%1$s” and %2$u more lead in a circle.", others),
                            name, others);
  if (others == 0)
    /* Translators: %s is a goal */
    return g_strdup_printf (
        ug_tr (language, "What is “%s” for? It leads to no strategic goal yet."), name);

  /* Translators: a goal, and how many others */
  return g_strdup_printf (
      ug_trn (
          language, "What are “%1$s” and %2$u more goal for? They lead to no strategic goal yet.",
          "What are “%1$s” and %2$u more goals for? They lead to no strategic goal yet.", others),
      name, others);
}

static char *
say_impossible (UgExpectation *expectation, const char *name, UgLanguage *language)
{
  g_autofree char *term = ug_wording_term (ug_expectation_get_current (expectation), language);

  /* Translators: a promise, and its term */
  return g_strdup_printf (ug_tr (language, "“%1$s”: the calendar has no such time: %2$s."), name,
                          term);
}

/* Of those that hold two promises against each other. */
static char *
say_pair (UgCheck *self, const char *name, UgLanguage *language)
{
  UgExpectation *promise = UG_EXPECTATION (self->record);
  UgExpectation *other = UG_EXPECTATION (self->other);
  g_autofree char *term = ug_wording_term (ug_expectation_get_current (promise), language);
  g_autofree char *other_name = dup_name (self->other, language);
  g_autofree char *other_term = ug_wording_term (ug_expectation_get_current (other), language);

  switch (self->kind)
    {
    case UG_CHECK_SLOWER_WHEN_WORSE:
      /* Translators: a promise and its term, and those of a less urgent one */
      return g_strdup_printf (ug_tr (language, "More urgent and yet slower: “%1$s” (%2$s) than "
                                               "“%3$s” (%4$s)."),
                              name, term, other_name, other_term);
    case UG_CHECK_NEWS_TOO_LATE:
      /* Translators: a promise of news and its term, and the term of the resolution */
      return g_strdup_printf (ug_tr (language, "“%1$s” (%2$s): it should be resolved before the "
                                               "first news comes (%3$s)."),
                              name, term, other_term);
    default:
      /* Translators: the promise of a resolution and its term, and the term of the response */
      return g_strdup_printf (ug_tr (language, "“%1$s” (%2$s) is due before the first response "
                                               "(%3$s)."),
                              name, term, other_term);
    }
}

/* Of those in whose hours nobody is there. */
static char *
say_away (UgCheck *self, const char *name, UgLanguage *language)
{
  g_autofree char *moment =
      ug_language_format_moment (language, self->moment, NULL, UG_MOMENT_NAMED);
  g_autofree char *person = NULL;

  if (self->kind == UG_CHECK_NOBODY_READS)
    /* Translators: a promise, and a moment: "Saturday 8:00" */
    return g_strdup_printf (ug_tr (language, "“%1$s”: promised also for hours when nobody of ours "
                                             "reads what comes in, for example: %2$s."),
                            name, moment);

  person = dup_name (self->other, language);
  /* Translators: a promise, a person, and a moment: "Saturday 8:00" */
  return g_strdup_printf (ug_tr (language, "“%1$s”: promised also for hours when neither %2$s nor "
                                           "a deputy is reachable, for example: %3$s."),
                          name, person, moment);
}

static char *
say_outside (UgCheck *self, const char *name, UgLanguage *language)
{
  UgTerm *current = ug_expectation_get_current (UG_EXPECTATION (self->record));
  g_autofree char *term = ug_wording_term (current, language);
  const guint others = self->count - 1;

  if (others == 0)
    /* Translators: a promise, and its term */
    return g_strdup_printf (ug_tr (language, "“%1$s” (%2$s) can end at night or on a day off, when "
                                             "none of our calendars is open."),
                            name, term);

  /* Translators: a promise, its term, and how many others */
  return g_strdup_printf (ug_trn (language,
                                  "“%1$s” (%2$s) and %3$u more can end at night or on a day off, "
                                  "when none of our calendars is open.",
                                  "“%1$s” (%2$s) and %3$u more can end at night or on a day off, "
                                  "when none of our calendars is open.",
                                  others),
                          name, term, others);
}

/* Of those that name one record. */
static char *
say_of (UgCheckKind kind, const char *name, UgLanguage *language)
{
  switch (kind)
    {
    case UG_CHECK_PERSON_UNREACHABLE:
      /* Translators: %s is a person */
      return g_strdup_printf (
          ug_tr (language, "%s: no phone, e-mail or messenger is written down."), name);
    case UG_CHECK_GOAL_UNSERVED:
      /* Translators: %s is a goal */
      return g_strdup_printf (ug_tr (language, "Nothing serves the goal “%s” yet."), name);
    case UG_CHECK_GOAL_UNMEASURED:
      /* Translators: %s is a strategic goal */
      return g_strdup_printf (ug_tr (language, "“%s”: every step to it has a measure, but nobody "
                                               "could say whether it is reached."),
                              name);
    case UG_CHECK_GOAL_STEPS_MET:
      /* Translators: %s is a strategic goal */
      return g_strdup_printf (ug_tr (language, "“%s”: every step to it was met at the last review, "
                                               "but nobody said where the goal itself stands."),
                              name);
    case UG_CHECK_ANSWER_UNSETTLED:
      /* Translators: %s is a promise */
      return g_strdup_printf (
          ug_tr (language, "“%s”: the client wants something else, and nothing is agreed yet."),
          name);
    case UG_CHECK_PARKED_WITHOUT_OWNER:
      /* Translators: %s is a promise */
      return g_strdup_printf (ug_tr (language, "“%s” is put off, but nobody will settle it."),
                              name);
    case UG_CHECK_PARKED_WITHOUT_DATE:
      /* Translators: %s is a promise */
      return g_strdup_printf (ug_tr (language, "“%s” is put off without a date."), name);
    case UG_CHECK_PRIORITY_WITHOUT_EXAMPLE:
      /* Translators: %s is a priority */
      return g_strdup_printf (
          ug_tr (language, "“%s”: no example of the client’s own stands beside it yet."), name);
    case UG_CHECK_REPORT_UNREAD:
      /* Translators: %s is a report */
      return g_strdup_printf (ug_tr (language, "“%s”: nobody is named who reads this report."),
                              name);
    default:
      g_return_val_if_reached (g_strdup (""));
    }
}

/**
 * ug_check_to_words:
 * @self: a check
 * @language: the language to speak
 *
 * Returns: (transfer full): one sentence that names the place
 */
char *
ug_check_to_words (UgCheck *self, UgLanguage *language)
{
  const UgCheckKind kind = ug_check_get_kind (self);
  g_autofree char *name = dup_name (ug_check_get_record (self), language);

  switch (kind)
    {
    case UG_CHECK_NO_CLIENT_NAME:
      return g_strdup (ug_tr (language, "The client has no name yet."));
    case UG_CHECK_NO_CLIENT_PEOPLE:
      return g_strdup (ug_tr (language, "Nobody of the client is named yet."));
    case UG_CHECK_CLIENT_SIGNS_NOT:
      return g_strdup (ug_tr (language, "Who signs for the client is not named yet."));
    case UG_CHECK_WE_SIGN_NOT:
      return g_strdup (ug_tr (language, "Who signs for us is not named yet."));
    case UG_CHECK_NO_GOALS:
      return g_strdup (ug_tr (language, "No goal of the client is written down yet."));
    case UG_CHECK_NO_PACKAGE:
      return g_strdup (ug_tr (language, "No package is chosen yet."));
    case UG_CHECK_NO_NEGOTIATOR:
      return g_strdup (ug_tr (language, "In an emergency: who stays on the line is not named "
                                        "yet."));
    case UG_CHECK_NO_DEPUTY:
      return g_strdup (ug_tr (language, "In an emergency nobody stands in for the person on the "
                                        "line."));
    case UG_CHECK_NO_HOURS:
      return g_strdup (ug_tr (language, "No service hours are written down, so working time cannot "
                                        "be counted."));
    case UG_CHECK_TERM_IMPOSSIBLE:
      return say_impossible (UG_EXPECTATION (ug_check_get_record (self)), name, language);
    case UG_CHECK_SLOWER_WHEN_WORSE:
    case UG_CHECK_NEWS_TOO_LATE:
    case UG_CHECK_RESOLVED_BEFORE_ANSWERED:
      return say_pair (self, name, language);
    case UG_CHECK_OUTSIDE_HOURS:
      return say_outside (self, name, language);
    case UG_CHECK_NOBODY_READS:
    case UG_CHECK_PERSON_AWAY:
      return say_away (self, name, language);
    case UG_CHECK_WEIGHTS_OFF:
      return say_weights (ug_check_get_record (self), language);
    case UG_CHECK_GOALS_NOWHERE:
    case UG_CHECK_GOALS_CIRCLE:
      return say_goals (kind, name, ug_check_get_count (self), language);
    case UG_CHECK_PACKAGE_EXCEEDS:
    case UG_CHECK_PROMISES_AIMLESS:
    case UG_CHECK_PROMISES_UNANSWERED:
      return say_promises (kind, name, ug_check_get_count (self), language);
    default:
      return say_of (kind, name, language);
    }
}

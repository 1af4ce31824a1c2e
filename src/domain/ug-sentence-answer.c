/* ug-sentence-answer.c: what the client answered, in the voice of a person.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-answering.h"
#include "ug-sentence-parts.h"
#include "ug-wording.h"

/* "You asked for 2 hours: Friday evening is a third of the week’s sales." */
static void
say_need (GString *note, const char *wish, const char *reason, gboolean timed, UgLanguage *language)
{
  if (*wish != '\0' && *reason != '\0')
    /* Translators: what the client asked for, and why */
    ug_wording_say (note, ug_tr (language, "You asked for %1$s: %2$s."), wish, reason);
  else if (*wish != '\0')
    ug_wording_say (note, ug_tr (language, "You asked for %s."), wish);
  else if (*reason != '\0' && timed)
    /* Translators: %s is the reason why */
    ug_wording_say (note, ug_tr (language, "You need it faster: %s."), reason);
  else if (*reason != '\0')
    /* Translators: %s is the reason why */
    ug_wording_say (note, ug_tr (language, "You need more: %s."), reason);
  else if (timed)
    ug_wording_say (note, "%s", ug_tr (language, "You need it faster."));
  else
    ug_wording_say (note, "%s", ug_tr (language, "You need more."));
}

static void
say_no_hurry (
    GString *note, const char *wish, const char *reason, gboolean timed, UgLanguage *language)
{
  if (*wish != '\0' && *reason != '\0')
    /* Translators: what is enough for the client, and why */
    ug_wording_say (note, ug_tr (language, "For you %1$s is enough: %2$s."), wish, reason);
  else if (*wish != '\0')
    ug_wording_say (note, ug_tr (language, "For you %s is enough."), wish);
  else if (*reason != '\0' && timed)
    /* Translators: %s is the reason why */
    ug_wording_say (note, ug_tr (language, "You are in no hurry: %s."), reason);
  else if (*reason != '\0')
    /* Translators: %s is the reason why */
    ug_wording_say (note, ug_tr (language, "Less is enough for you: %s."), reason);
  else if (timed)
    ug_wording_say (note, "%s", ug_tr (language, "You are in no hurry."));
  else
    ug_wording_say (note, "%s", ug_tr (language, "Less is enough for you."));
}

/* Parking asks for nothing; a wish that was said before is still known. */
static void
say_wish (GString *note, UgExpectation *self, UgLanguage *language)
{
  UgAnswer *answer = ug_expectation_get_answer (self);
  const UgAnswerChoice choice = ug_expectation_get_choice (self);
  const gboolean timed = ug_expectation_get_kind (self)->timed;
  g_autofree char *wish = ug_wording_term (ug_expectation_get_wish (self), language);
  g_autofree char *reason = ug_wording_field (UG_RECORD (answer), UG_ANSWER_REASON);

  if (choice == UG_ANSWER_CHOICE_NO_HURRY)
    say_no_hurry (note, wish, reason, timed, language);
  else if (choice == UG_ANSWER_CHOICE_NEED_MORE || *wish != '\0')
    say_need (note, wish, reason, timed, language);
  else if (*reason != '\0')
    /* Translators: %s is the reason why something was put off */
    ug_wording_say (note, ug_tr (language, "Why: %s."), reason);
}

static void
say_parked (GString *note, UgExpectation *self, UgLanguage *language)
{
  gboolean is_day;
  g_autofree char *owner =
      ug_wording_person (UG_RECORD (self), UG_EXPECTATION_PARKED_OWNER, language);
  g_autofree char *until =
      ug_wording_date (UG_RECORD (self), UG_EXPECTATION_PARKED_UNTIL, language, &is_day);

  if (*owner != '\0' && is_day)
    /* Translators: a person and a date */
    ug_wording_say (note, ug_tr (language, "Parked: %1$s will settle it by %2$s."), owner, until);
  else if (*owner != '\0' && *until != '\0')
    /* Translators: a person, and a date in somebody’s own words */
    ug_wording_say (note, ug_tr (language, "Parked: %1$s will settle it; when: %2$s."), owner,
                    until);
  else if (*owner != '\0')
    /* Translators: %s is a person */
    ug_wording_say (note, ug_tr (language, "Parked: %s will settle it; the date is still open."),
                    owner);
  else if (*until != '\0')
    /* Translators: %s is a date */
    ug_wording_say (note, ug_tr (language, "Parked; when: %s; who will settle it is still open."),
                    until);
  else
    ug_wording_say (note, "%s",
                    ug_tr (language, "Parked: who will settle it, and by when, is "
                                     "still open."));
}

static void
say_confirmation (GString *note, UgExpectation *self, UgLanguage *language)
{
  gboolean is_day;
  g_autofree char *owner =
      ug_wording_person (UG_RECORD (self), UG_EXPECTATION_PARKED_OWNER, language);
  g_autofree char *until =
      ug_wording_date (UG_RECORD (self), UG_EXPECTATION_PARKED_UNTIL, language, &is_day);

  if (*owner != '\0' && is_day)
    /* Translators: a person and a date */
    ug_wording_say (note, ug_tr (language, "%1$s will confirm it by %2$s."), owner, until);
  else if (*owner != '\0' && *until != '\0')
    /* Translators: a person, and a date in somebody’s own words */
    ug_wording_say (note, ug_tr (language, "%1$s will confirm it; when: %2$s."), owner, until);
  else if (*owner != '\0')
    /* Translators: %s is a person */
    ug_wording_say (note, ug_tr (language, "%s will confirm it; the date is still open."), owner);
  else
    /* Translators: %s is a date */
    ug_wording_say (note, ug_tr (language, "To be confirmed; when: %s; by whom is still open."),
                    until);
}

static void
say_outcome (GString *note, UgExpectation *self, UgLanguage *language)
{
  UgTerm *offer = ug_record_get_term (UG_RECORD (self), UG_EXPECTATION_OFFER);
  g_autofree char *offered = ug_wording_term (offer, language);

  switch (ug_expectation_get_outcome (self))
    {
    case UG_OUTCOME_UNSETTLED:
      if (!ug_expectation_is_pending (self))
        ug_wording_say (note, "%s", ug_tr (language, "Nothing is agreed yet."));
      break;
    case UG_OUTCOME_TRADED:
      if (*offered != '\0')
        /* Translators: %s is what was offered at first */
        ug_wording_say (note, ug_tr (language, "We had offered: %s."), offered);
      break;
    case UG_OUTCOME_DECLINED:
      ug_wording_say (note, "%s", ug_tr (language, "It stays as we offered it."));
      break;
    default:
      break;
    }
}

/**
 * ug_sentence_say_answer:
 * @self: an expectation
 * @language: the language to speak
 *
 * Returns: (transfer full): what the client answered, and what is still open about it
 */
char *
ug_sentence_say_answer (UgExpectation *self, UgLanguage *language)
{
  GString *note = g_string_new (NULL);

  switch (ug_expectation_get_choice (self))
    {
    case UG_ANSWER_CHOICE_SUITS:
      ug_wording_say (note, "%s", ug_tr (language, "It suits you."));
      break;
    case UG_ANSWER_CHOICE_PARKED:
      say_parked (note, self, language);
      say_wish (note, self, language);
      break;
    case UG_ANSWER_CHOICE_NO_HURRY:
    case UG_ANSWER_CHOICE_NEED_MORE:
      say_wish (note, self, language);
      say_outcome (note, self, language);
      if (ug_expectation_is_pending (self))
        say_confirmation (note, self, language);
      break;
    default:
      ug_wording_say (note, "%s", ug_tr (language, "There is no answer yet."));
      break;
    }

  return g_string_free (note, FALSE);
}

/**
 * ug_sentence_say_waiting:
 * @self: an expectation that is pending
 * @language: the language to speak
 *
 * Returns: (transfer full): who settles it by when, without what
 */
char *
ug_sentence_say_waiting (UgExpectation *self, UgLanguage *language)
{
  GString *text = g_string_new (NULL);

  if (ug_expectation_get_choice (self) == UG_ANSWER_CHOICE_PARKED)
    say_parked (text, self, language);
  else
    say_confirmation (text, self, language);

  return g_string_free (text, FALSE);
}

/* ug-counter-offer.c: our own steps towards an agreement on a promise, and every step in words.
 *
 * What the client says is ug-expectation.c's; what we say in return is kept in the same list, so
 * that the whole way to an agreement can be read from top to bottom.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-counter-offer.h"

#include "ug-people.h"
#include "ug-wording.h"

#include <glib/gi18n.h>

/**
 * ug_expectation_add_step:
 * @self: an expectation
 * @choice: what we do
 * @term: (nullable): the term it is about
 * @reason: why, perhaps ""
 * @person: (nullable): identifier of who of ours says so
 * @now: the moment
 *
 * Keeps a step of ours.
 *
 * Returns: (transfer none): the step
 */
UgAnswer *
ug_expectation_add_step (UgExpectation *self,
                         UgAnswerChoice choice,
                         UgTerm *term,
                         const char *reason,
                         const char *person,
                         GDateTime *now)
{
  g_autoptr (UgRecord) step = ug_record_new (UG_TYPE_ANSWER);
  g_autoptr (GDateTime) utc = g_date_time_to_utc (now);
  g_autofree char *at = g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");

  g_return_val_if_fail (UG_IS_EXPECTATION (self), NULL);

  ug_record_set_choice (step, UG_ANSWER_SIDE, UG_SIDE_OURS);
  ug_record_set_choice (step, UG_ANSWER_CHOICE, choice);
  ug_record_set_term (step, UG_ANSWER_WISH, term);
  ug_record_set_text (step, UG_ANSWER_REASON, reason);
  ug_record_set_text (step, UG_ANSWER_PERSON, person);
  ug_record_set_text (step, UG_ANSWER_AT, at);
  ug_record_append (UG_RECORD (self), UG_EXPECTATION_ANSWERS, step);

  return UG_ANSWER (step);
}

/**
 * ug_expectation_counter_offer:
 * @self: an expectation
 * @text: (nullable): what we offer instead, as typed; what is blank is written later
 * @reason: why, perhaps ""
 * @person: (nullable): identifier of who of ours offers it
 * @now: the moment
 *
 * From now on this is what the client answers to; what he said before is history, and what was
 * agreed meanwhile is not agreed any more.
 *
 * Returns: (transfer none): the step
 */
UgAnswer *
ug_expectation_counter_offer (
    UgExpectation *self, const char *text, const char *reason, const char *person, GDateTime *now)
{
  g_autoptr (UgTerm) term = NULL;

  g_return_val_if_fail (UG_IS_EXPECTATION (self), NULL);

  term = text != NULL ? ug_expectation_read_term (self, text) : NULL;
  ug_record_set_term (UG_RECORD (self), UG_EXPECTATION_OUTCOME, NULL);

  return ug_expectation_add_step (self, UG_ANSWER_CHOICE_COUNTER_OFFER, term, reason, person, now);
}

/**
 * ug_expectation_get_open_counter_offer:
 * @self: an expectation
 *
 * Returns: (transfer none) (nullable): our counter-offer, written or not yet, to which the client
 * has not said anything
 */
UgAnswer *
ug_expectation_get_open_counter_offer (UgExpectation *self)
{
  UgRecord *last;
  guint count;

  g_return_val_if_fail (UG_IS_EXPECTATION (self), NULL);

  count = ug_record_count (UG_RECORD (self), UG_EXPECTATION_ANSWERS);
  last = count > 0 ? ug_record_peek (UG_RECORD (self), UG_EXPECTATION_ANSWERS, count - 1) : NULL;

  return last != NULL
                 && ug_record_get_choice (last, UG_ANSWER_CHOICE) == UG_ANSWER_CHOICE_COUNTER_OFFER
             ? UG_ANSWER (last)
             : NULL;
}

/**
 * ug_expectation_take_counter_offer_back:
 * @self: an expectation
 *
 * A counter-offer to which the client has not said anything yet never was.
 *
 * Returns: whether there was one
 */
gboolean
ug_expectation_take_counter_offer_back (UgExpectation *self)
{
  UgAnswer *open = ug_expectation_get_open_counter_offer (self);

  if (open == NULL)
    return FALSE;

  ug_record_remove (UG_RECORD (open));

  return TRUE;
}

/**
 * ug_step_is_written:
 * @self: a step
 *
 * Returns: whether it says anything: a counter-offer without a term is still being written
 */
gboolean
ug_step_is_written (UgAnswer *self)
{
  g_return_val_if_fail (UG_IS_ANSWER (self), FALSE);

  return ug_record_get_choice (UG_RECORD (self), UG_ANSWER_CHOICE) != UG_ANSWER_CHOICE_COUNTER_OFFER
         || !ug_record_is_blank (UG_RECORD (self), UG_ANSWER_WISH);
}

static gboolean
is_ours (UgAnswer *self)
{
  return ug_record_get_choice (UG_RECORD (self), UG_ANSWER_SIDE) == UG_SIDE_OURS;
}

/**
 * ug_step_say_who:
 * @self: a step inside a client
 * @language: the language to speak
 *
 * Returns: (transfer full): the name of who said it, or else which side
 */
char *
ug_step_say_who (UgAnswer *self, UgLanguage *language)
{
  UgPerson *person =
      ug_people_find (UG_RECORD (self), ug_record_get_text (UG_RECORD (self), UG_ANSWER_PERSON));

  if (person != NULL)
    return ug_person_get_display (person, language);

  return g_strdup (is_ours (self) ? ug_trc (language, "who said it", "We")
                                  : ug_trc (language, "who said it", "Client"));
}

/* In words that fit a name as well as “We”. */
static const char *
say_plainly (UgAnswerChoice choice, UgLanguage *language)
{
  switch (choice)
    {
    case UG_ANSWER_CHOICE_SUITS:
      return ug_trc (language, "step", "it suits");
    case UG_ANSWER_CHOICE_NO_HURRY:
      return ug_trc (language, "step", "less is enough");
    case UG_ANSWER_CHOICE_NEED_MORE:
      return ug_trc (language, "step", "more is needed");
    case UG_ANSWER_CHOICE_PARKED:
      return ug_trc (language, "step", "put off");
    case UG_ANSWER_CHOICE_COUNTER_OFFER:
      return ug_trc (language, "step", "another offer");
    case UG_ANSWER_CHOICE_ACCEPTED:
      return ug_trc (language, "step", "agreed");
    case UG_ANSWER_CHOICE_KEPT:
      return ug_trc (language, "step", "the offer stays");
    case UG_ANSWER_CHOICE_SETTLED:
      return ug_trc (language, "step", "agreed on");
    case UG_ANSWER_CHOICE_TO_CONFIRM:
      return ug_trc (language, "step", "to be settled later");
    case UG_ANSWER_CHOICE_CONFIRMED:
      return ug_trc (language, "step", "confirmed");
    case UG_ANSWER_CHOICE_REFUSED:
      return ug_trc (language, "step", "not confirmed, the offer stays");
    default:
      return ug_trc (language, "step", "answer taken back");
    }
}

static char *
say_settling (UgRecord *step, UgLanguage *language)
{
  gboolean is_day;
  g_autofree char *owner = ug_wording_person (step, UG_ANSWER_SETTLED_BY, language);
  g_autofree char *until = ug_wording_date (step, UG_ANSWER_UNTIL, language, &is_day);

  if (*owner != '\0' && *until != '\0')
    /* Translators: a person and a date: “to be settled by Olga Sample, until 15 January” */
    return g_strdup_printf (ug_trc (language, "step", "to be settled by %1$s, until %2$s"), owner,
                            until);
  if (*owner != '\0')
    /* Translators: %s is a person */
    return g_strdup_printf (ug_trc (language, "step", "to be settled by %s"), owner);
  if (*until != '\0')
    /* Translators: %s is a date */
    return g_strdup_printf (ug_trc (language, "step", "to be settled until %s"), until);

  return g_strdup (say_plainly (UG_ANSWER_CHOICE_TO_CONFIRM, language));
}

static char *
say_what (UgAnswer *self, UgLanguage *language)
{
  const int choice = ug_record_get_choice (UG_RECORD (self), UG_ANSWER_CHOICE);
  UgTerm *term = ug_record_get_term (UG_RECORD (self), UG_ANSWER_WISH);
  g_autofree char *words = term != NULL ? ug_wording_term (term, language) : g_strdup ("");
  const char *plain = say_plainly (choice, language);

  if (choice == UG_ANSWER_CHOICE_TO_CONFIRM)
    return say_settling (UG_RECORD (self), language);

  /* What suits is what was offered: the client's own former wish has no place here. */
  if (*words == '\0' || choice == UG_ANSWER_CHOICE_SUITS || choice == UG_ANSWER_CHOICE_NONE)
    return g_strdup (plain);

  /* Translators: a step of a negotiation and its term, “more is needed: 2 hours” */
  return g_strdup_printf (ug_trc (language, "step", "%1$s: %2$s"), plain, words);
}

/**
 * ug_step_to_words:
 * @self: a step inside a client
 * @language: the language to speak
 *
 * Returns: (transfer full): who said what and why: "Maria Trial: needs 2 hours — Friday is a third
 * of the sales"
 */
char *
ug_step_to_words (UgAnswer *self, UgLanguage *language)
{
  g_autofree char *who = NULL;
  g_autofree char *what = NULL;
  g_autofree char *reason = NULL;

  g_return_val_if_fail (UG_IS_ANSWER (self), NULL);

  who = ug_step_say_who (self, language);
  what = say_what (self, language);
  reason = ug_wording_field (UG_RECORD (self), UG_ANSWER_REASON);
  if (*reason == '\0')
    /* Translators: who, and what was said: “Maria Trial — more is needed: 2 hours” */
    return g_strdup_printf (ug_trc (language, "step", "%1$s — %2$s"), who, what);

  /* Translators: who, what was said, and why */
  return g_strdup_printf (ug_trc (language, "step", "%1$s — %2$s (%3$s)"), who, what, reason);
}

/* ug-answering.c: how the answer to a promise is settled, parked and taken back.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-answering.h"

#include "ug-agreement.h"
#include "ug-people.h"
#include "ug-priority.h"

/**
 * ug_expectation_get_priority_title:
 * @self: an expectation
 *
 * Returns: (transfer full): the title of the priority it belongs to, "" for none
 */
char *
ug_expectation_get_priority_title (UgExpectation *self)
{
  UgRecord *agreement;
  const char *id;

  g_return_val_if_fail (UG_IS_EXPECTATION (self), NULL);

  agreement = ug_record_get_ancestor (UG_RECORD (self), UG_TYPE_AGREEMENT);
  id = ug_record_get_text (UG_RECORD (self), UG_EXPECTATION_PRIORITY);
  for (guint i = 0; agreement && i < ug_record_count (agreement, UG_AGREEMENT_PRIORITIES); i++)
    {
      UgRecord *priority = ug_record_peek (agreement, UG_AGREEMENT_PRIORITIES, i);

      if (g_str_equal (ug_record_get_id (priority), id))
        return g_strstrip (g_strdup (ug_record_get_text (priority, UG_PRIORITY_TITLE)));
    }

  return g_strdup ("");
}

/* The three clocks of a priority are told apart by the priority. */
static char *
display_term (UgExpectation *self, const char *title, UgLanguage *language)
{
  const int clock = ug_record_get_choice (UG_RECORD (self), UG_EXPECTATION_CLOCK);
  const char *label = *title != '\0' ? title : ug_tr (language, ug_clock_choices[clock].label);
  g_autofree char *priority = ug_expectation_get_priority_title (self);

  if (*priority == '\0')
    return g_strdup (label);

  /* Translators: a priority and one of its clocks, "Work has stopped: First response" */
  return g_strdup_printf (ug_tr (language, "%1$s: %2$s"), priority, label);
}

static char *
display_report (UgExpectation *self, UgLanguage *language)
{
  UgPerson *reader = ug_people_find (UG_RECORD (self),
                                     ug_record_get_text (UG_RECORD (self), UG_EXPECTATION_PERSON));
  g_autofree char *name = NULL;

  if (reader == NULL)
    return g_strdup (ug_tr (language, "Report"));

  name = ug_person_get_display (reader, language);

  /* Translators: %s is the person who reads it */
  return g_strdup_printf (ug_tr (language, "Report: %s"), name);
}

/**
 * ug_expectation_get_display:
 * @self: an expectation
 * @language: the language to speak
 *
 * Returns: (transfer full): what people call it in a list: its title, and for the kinds that need
 *   none, what they are about; never nothing
 */
char *
ug_expectation_get_display (UgExpectation *self, UgLanguage *language)
{
  g_autofree char *title = NULL;
  int kind, part;

  g_return_val_if_fail (UG_IS_EXPECTATION (self), NULL);

  title = g_strstrip (g_strdup (ug_record_get_text (UG_RECORD (self), UG_EXPECTATION_TITLE)));
  kind = ug_record_get_choice (UG_RECORD (self), UG_EXPECTATION_KIND);
  if (kind == UG_EXPECTATION_KIND_TERM)
    return display_term (self, title, language);
  if (*title != '\0')
    return g_steal_pointer (&title);
  if (kind == UG_EXPECTATION_KIND_REPORT)
    return display_report (self, language);
  if (kind != UG_EXPECTATION_KIND_EMERGENCY)
    return g_strdup (ug_tr (language, ug_expectation_kind_choices[kind].label));

  part = ug_record_get_choice (UG_RECORD (self), UG_EXPECTATION_PART);

  /* Translators: %s is a part of the emergency card: "Negotiator", "First news" */
  return g_strdup_printf (ug_tr (language, "Emergency: %s"),
                          ug_tr (language, ug_emergency_part_choices[part].label));
}

/**
 * ug_expectation_is_written:
 * @self: an expectation
 *
 * A row that was added and left empty, or a clock for which a package offers nothing, is no
 * promise.
 *
 * Returns: whether it says anything that can be agreed on
 */
gboolean
ug_expectation_is_written (UgExpectation *self)
{
  UgRecord *record = UG_RECORD (self);

  g_return_val_if_fail (UG_IS_EXPECTATION (self), FALSE);

  if (!ug_record_is_blank (record, UG_EXPECTATION_OFFER) || ug_expectation_is_answered (self))
    return TRUE;
  if (ug_record_get_choice (record, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_TERM)
    return FALSE;

  return !ug_record_is_blank (record, UG_EXPECTATION_TITLE)
         || !ug_record_is_blank (record, UG_EXPECTATION_PERSON)
         || !ug_record_is_blank (record, UG_EXPECTATION_CHANNEL)
         || !ug_record_is_blank (record, UG_EXPECTATION_PERIOD)
         || !ug_record_is_blank (record, UG_EXPECTATION_CONTENT);
}

/**
 * ug_expectation_is_answered:
 * @self: an expectation
 *
 * Returns: whether anybody has said anything about it that must not get lost
 */
gboolean
ug_expectation_is_answered (UgExpectation *self)
{
  UgAnswer *answer;

  g_return_val_if_fail (UG_IS_EXPECTATION (self), FALSE);

  if (!ug_record_is_blank (UG_RECORD (self), UG_EXPECTATION_OUTCOME))
    return TRUE;

  answer = ug_expectation_get_answer (self);

  return answer != NULL
         && (ug_record_get_choice (UG_RECORD (answer), UG_ANSWER_CHOICE) != UG_ANSWER_CHOICE_NONE
             || !ug_record_is_blank (UG_RECORD (answer), UG_ANSWER_WISH)
             || !ug_record_is_blank (UG_RECORD (answer), UG_ANSWER_REASON));
}

/**
 * ug_expectation_get_wish:
 * @self: an expectation
 *
 * Returns: (transfer none) (nullable): what the client wishes instead of the offer, as long as the
 *   standing answer is that he wants less or more
 */
UgTerm *
ug_expectation_get_wish (UgExpectation *self)
{
  g_return_val_if_fail (UG_IS_EXPECTATION (self), NULL);

  switch (ug_expectation_get_choice (self))
    {
    case UG_ANSWER_CHOICE_NO_HURRY:
    case UG_ANSWER_CHOICE_NEED_MORE:
    case UG_ANSWER_CHOICE_PARKED:
      return ug_record_get_term (UG_RECORD (ug_expectation_get_answer (self)), UG_ANSWER_WISH);
    default:
      return NULL;
    }
}

static gboolean
asks_no_more (UgTerm *wish, UgTerm *limit)
{
  int result;

  return limit != NULL && ug_term_compare (wish, limit, &result) && result >= 0;
}

/**
 * ug_expectation_can_accept:
 * @self: an expectation
 * @wish: (nullable): what the client wishes
 *
 * Says whether the manager may agree to the wish on the spot: it asks no more than what we offer
 * anyway, or no more than the private floor. What cannot be compared is never accepted by itself.
 *
 * Returns: whether he may
 */
gboolean
ug_expectation_can_accept (UgExpectation *self, UgTerm *wish)
{
  g_return_val_if_fail (UG_IS_EXPECTATION (self), FALSE);

  if (wish == NULL)
    return FALSE;

  return asks_no_more (wish, ug_record_get_term (UG_RECORD (self), UG_EXPECTATION_OFFER))
         || asks_no_more (wish, ug_record_get_term (UG_RECORD (self), UG_EXPECTATION_FLOOR));
}

/**
 * ug_expectation_take_wish:
 * @self: an expectation
 *
 * The wish becomes what is agreed.
 *
 * Returns: whether there was a wish
 */
gboolean
ug_expectation_take_wish (UgExpectation *self)
{
  UgTerm *wish = ug_expectation_get_wish (self);

  if (wish == NULL)
    return FALSE;

  ug_record_set_term (UG_RECORD (self), UG_EXPECTATION_OUTCOME, wish);

  return TRUE;
}

/**
 * ug_expectation_keep_offer:
 * @self: an expectation
 *
 * The offer stays although the client wished for something else.
 */
void
ug_expectation_keep_offer (UgExpectation *self)
{
  g_return_if_fail (UG_IS_EXPECTATION (self));

  ug_record_set_term (UG_RECORD (self), UG_EXPECTATION_OUTCOME,
                      ug_record_get_term (UG_RECORD (self), UG_EXPECTATION_OFFER));
}

/**
 * ug_expectation_settle:
 * @self: an expectation
 * @text: what both agreed on, as typed; blank makes it unsettled again
 *
 * Something else than wish or offer was agreed.
 */
void
ug_expectation_settle (UgExpectation *self, const char *text)
{
  g_autoptr (UgTerm) outcome = NULL;

  g_return_if_fail (UG_IS_EXPECTATION (self));

  outcome = ug_expectation_read_term (self, text);
  ug_record_set_term (UG_RECORD (self), UG_EXPECTATION_OUTCOME, outcome);
}

/**
 * ug_expectation_park:
 * @self: an expectation
 * @owner: (nullable): identifier of the person who will settle it; %NULL leaves who it was
 * @until: (nullable): the date by which, as typed; %NULL leaves what it was
 * @person: (nullable): identifier of who says so
 * @now: the moment
 *
 * Puts it off. Wish and reason stay; the answer before is history.
 */
void
ug_expectation_park (
    UgExpectation *self, const char *owner, const char *until, const char *person, GDateTime *now)
{
  g_return_if_fail (UG_IS_EXPECTATION (self));

  ug_expectation_answer (self, UG_ANSWER_CHOICE_PARKED, person, now);
  ug_expectation_confirm_later (self, owner, until);
}

/**
 * ug_expectation_confirm_later:
 * @self: an expectation
 * @owner: (nullable): identifier of the person who will confirm it; %NULL leaves who it was
 * @until: (nullable): the date by which, as typed; %NULL leaves what it was
 *
 * A wish beyond what the manager may concede: the answer stays as it is, and somebody confirms it
 * until a date. It is an open point like a parked one.
 */
void
ug_expectation_confirm_later (UgExpectation *self, const char *owner, const char *until)
{
  g_return_if_fail (UG_IS_EXPECTATION (self));

  if (owner != NULL)
    ug_record_set_text (UG_RECORD (self), UG_EXPECTATION_PARKED_OWNER, owner);
  if (until != NULL)
    ug_record_set_text (UG_RECORD (self), UG_EXPECTATION_PARKED_UNTIL, until);
}

/**
 * ug_expectation_confirm:
 * @self: an expectation
 *
 * What waited for a confirmation has it: nobody has to settle anything any more.
 */
void
ug_expectation_confirm (UgExpectation *self)
{
  ug_expectation_confirm_later (self, "", "");
}

/**
 * ug_expectation_is_pending:
 * @self: an expectation
 *
 * Returns: whether somebody has yet to settle or confirm it: it is parked, or the client's wish
 *   waits for a confirmation
 */
gboolean
ug_expectation_is_pending (UgExpectation *self)
{
  g_return_val_if_fail (UG_IS_EXPECTATION (self), FALSE);

  switch (ug_expectation_get_choice (self))
    {
    case UG_ANSWER_CHOICE_PARKED:
      return TRUE;
    case UG_ANSWER_CHOICE_NO_HURRY:
    case UG_ANSWER_CHOICE_NEED_MORE:
      return !ug_record_is_blank (UG_RECORD (self), UG_EXPECTATION_PARKED_OWNER)
             || !ug_record_is_blank (UG_RECORD (self), UG_EXPECTATION_PARKED_UNTIL);
    default:
      return FALSE;
    }
}

/**
 * ug_expectation_clear_answer:
 * @self: an expectation
 * @person: (nullable): identifier of who takes it back
 * @now: the moment
 *
 * Nothing has been answered any more. What was answered is history, and the wish and the reason are
 * offered again when somebody answers anew.
 */
void
ug_expectation_clear_answer (UgExpectation *self, const char *person, GDateTime *now)
{
  g_return_if_fail (UG_IS_EXPECTATION (self));

  if (ug_expectation_get_choice (self) != UG_ANSWER_CHOICE_NONE)
    ug_expectation_answer (self, UG_ANSWER_CHOICE_NONE, person, now);
  ug_record_set_term (UG_RECORD (self), UG_EXPECTATION_OUTCOME, NULL);
  ug_expectation_confirm (self);
}

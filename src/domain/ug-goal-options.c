/* ug-goal-options.c: what else could serve a goal: shown openly, decided by the client.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-options.h"

#include "ug-answering.h"
#include "ug-wording.h"

static UgOptionDecision
get_decision (UgRecord *option)
{
  return ug_record_get_choice (option, UG_OPTION_DECISION);
}

/**
 * ug_option_is_written:
 * @self: an option
 *
 * Returns: whether there is anything to read; a row that was just added has nothing yet
 */
gboolean
ug_option_is_written (UgOption *self)
{
  UgRecord *record = UG_RECORD (self);

  return !ug_record_is_blank (record, UG_OPTION_TITLE)
         || ug_record_get_choice (record, UG_OPTION_KIND) == UG_OPTION_KIND_LEAVE;
}

/**
 * ug_goal_is_decided:
 * @self: a goal
 *
 * Returns: whether the client decided what becomes of it: one of the options was chosen, leaving it
 *   as it is among them, or every one was declined
 */
gboolean
ug_goal_is_decided (UgGoal *self)
{
  guint declined = 0;
  guint written = 0;

  g_return_val_if_fail (UG_IS_GOAL (self), FALSE);

  for (guint i = 0; i < ug_record_count (UG_RECORD (self), UG_GOAL_OPTIONS); i++)
    {
      UgRecord *option = ug_record_peek (UG_RECORD (self), UG_GOAL_OPTIONS, i);

      if (!ug_option_is_written (UG_OPTION (option)))
        continue;
      if (get_decision (option) == UG_OPTION_DECISION_CHOSEN)
        return TRUE;
      declined += get_decision (option) == UG_OPTION_DECISION_DECLINED;
      written++;
    }

  return written > 0 && declined == written;
}

/**
 * ug_goal_say_decided:
 * @self: a goal that nothing serves
 * @language: the language to speak
 *
 * Returns: (transfer none) (nullable): in a few words what the client decided about it; %NULL while
 *   nothing is decided
 */
const char *
ug_goal_say_decided (UgGoal *self, UgLanguage *language)
{
  if (!ug_goal_is_decided (self))
    return NULL;

  for (guint i = 0; i < ug_record_count (UG_RECORD (self), UG_GOAL_OPTIONS); i++)
    {
      UgRecord *option = ug_record_peek (UG_RECORD (self), UG_GOAL_OPTIONS, i);

      if (get_decision (option) == UG_OPTION_DECISION_CHOSEN
          && ug_record_get_choice (option, UG_OPTION_KIND) == UG_OPTION_KIND_WAY)
        return ug_tr (language, "A way to it is chosen");
    }

  return ug_tr (language, "It stays as it is for now");
}

/* Doing something and leaving it as it is cannot both hold; the later word does. */
static void
reopen_contrary (UgRecord *option)
{
  UgRecord *goal = ug_record_get_owner (option);
  const int kind = ug_record_get_choice (option, UG_OPTION_KIND);

  for (guint i = 0; goal != NULL && i < ug_record_count (goal, UG_GOAL_OPTIONS); i++)
    {
      UgRecord *other = ug_record_peek (goal, UG_GOAL_OPTIONS, i);

      if (ug_record_get_choice (other, UG_OPTION_KIND) != kind
          && get_decision (other) == UG_OPTION_DECISION_CHOSEN)
        ug_option_decide (UG_OPTION (other), UG_OPTION_DECISION_OPEN, "", "");
    }
}

/**
 * ug_option_decide:
 * @self: an option of a goal
 * @decision: what was decided
 * @person: (nullable): identifier of the person who decided
 * @today: the day of the decision, as ISO 8601
 *
 * Keeps the client's decision with who and when. What is open again has neither, nor a reason.
 */
void
ug_option_decide (UgOption *self, UgOptionDecision decision, const char *person, const char *today)
{
  UgRecord *record = UG_RECORD (self);
  const gboolean open = decision == UG_OPTION_DECISION_OPEN;

  g_return_if_fail (UG_IS_OPTION (self));

  if (get_decision (record) == decision)
    return;

  if (decision == UG_OPTION_DECISION_CHOSEN)
    reopen_contrary (record);
  ug_record_set_text (record, UG_OPTION_DECIDED_BY, open || person == NULL ? "" : person);
  ug_record_set_text (record, UG_OPTION_DECIDED_ON, open ? "" : today);
  if (open)
    ug_record_set_text (record, UG_OPTION_DECIDED_WHY, "");
  ug_record_set_choice (record, UG_OPTION_DECISION, decision);
}

/**
 * ug_goal_leave_unserved:
 * @self: a goal
 * @person: (nullable): identifier of the person who decided
 * @today: the day of the decision, as ISO 8601
 *
 * Writes down that nothing is done for the goal and that the client means it so.
 *
 * Returns: (transfer none): the option that says it
 */
UgOption *
ug_goal_leave_unserved (UgGoal *self, const char *person, const char *today)
{
  UgRecord *goal = UG_RECORD (self);
  UgRecord *leave = NULL;

  g_return_val_if_fail (UG_IS_GOAL (self), NULL);

  for (guint i = 0; leave == NULL && i < ug_record_count (goal, UG_GOAL_OPTIONS); i++)
    {
      UgRecord *option = ug_record_peek (goal, UG_GOAL_OPTIONS, i);

      if (ug_record_get_choice (option, UG_OPTION_KIND) == UG_OPTION_KIND_LEAVE)
        leave = option;
    }
  if (leave == NULL)
    {
      g_autoptr (UgRecord) made = ug_record_new (UG_TYPE_OPTION);

      ug_record_set_choice (made, UG_OPTION_KIND, UG_OPTION_KIND_LEAVE);
      ug_record_append (goal, UG_GOAL_OPTIONS, made);
      leave = made;
    }
  ug_option_decide (UG_OPTION (leave), UG_OPTION_DECISION_CHOSEN, person, today);

  return UG_OPTION (leave);
}

/**
 * ug_option_get_promise:
 * @self: an option of a goal
 *
 * Returns: (transfer none) (nullable): the promise it became, while that is still there
 */
UgExpectation *
ug_option_get_promise (UgOption *self)
{
  UgRecord *agreement = ug_record_get_ancestor (UG_RECORD (self), UG_TYPE_AGREEMENT);
  const char *id = ug_record_get_text (UG_RECORD (self), UG_OPTION_PROMISE);
  UgRecord *found = NULL;

  if (agreement != NULL && *id != '\0')
    found = ug_record_find (agreement, id);

  return UG_IS_EXPECTATION (found) ? UG_EXPECTATION (found) : NULL;
}

/**
 * ug_option_make_promise:
 * @self: an option of a goal
 *
 * Makes a duty of ours of it that serves the goal. It is answered like any other promise; the
 * choice of the option is no answer to it.
 *
 * Returns: (transfer none) (nullable): the promise, the old one if it became one before; %NULL
 *   outside an agreement
 */
UgExpectation *
ug_option_make_promise (UgOption *self)
{
  UgRecord *option = UG_RECORD (self);
  UgRecord *agreement = ug_record_get_ancestor (option, UG_TYPE_AGREEMENT);
  UgRecord *goal = ug_record_get_owner (option);
  UgExpectation *promise = ug_option_get_promise (self);
  g_autoptr (UgRecord) made = NULL;

  if (promise != NULL || agreement == NULL)
    return promise;

  made = ug_record_new (UG_TYPE_EXPECTATION);
  ug_record_set_choice (made, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_DUTY);
  ug_record_set_choice (made, UG_EXPECTATION_SIDE, UG_SIDE_OURS);
  ug_record_set_text (made, UG_EXPECTATION_TITLE, ug_record_get_text (option, UG_OPTION_TITLE));
  ug_record_set_text (made, UG_EXPECTATION_DETAILS, ug_record_get_text (option, UG_OPTION_TAKES));
  ug_record_toggle_ref (made, UG_EXPECTATION_GOALS, ug_record_get_id (goal), TRUE);
  ug_record_append (agreement, UG_AGREEMENT_EXPECTATIONS, made);
  ug_record_set_text (option, UG_OPTION_PROMISE, ug_record_get_id (made));

  return UG_EXPECTATION (made);
}

/**
 * ug_option_get_display:
 * @self: an option
 * @language: the language to speak
 *
 * Returns: (transfer full): what people call it, in one line
 */
char *
ug_option_get_display (UgOption *self, UgLanguage *language)
{
  g_autofree char *title = ug_wording_field (UG_RECORD (self), UG_OPTION_TITLE);

  if (*title == '\0'
      && ug_record_get_choice (UG_RECORD (self), UG_OPTION_KIND) == UG_OPTION_KIND_LEAVE)
    return g_strdup (ug_tr (language, "It stays as it is for now"));

  return g_steal_pointer (&title);
}

static void
say_recommendation (GString *text, UgRecord *option, UgLanguage *language)
{
  g_autofree char *why = ug_wording_field (option, UG_OPTION_RECOMMENDED_WHY);

  if (!ug_record_get_switch (option, UG_OPTION_RECOMMENDED))
    return;

  if (*why != '\0')
    /* Translators: %s is why we recommend something */
    ug_wording_say (text, ug_tr (language, "We recommend it: %s."), why);
  else
    ug_wording_say (text, "%s", ug_tr (language, "We recommend it."));
}

/**
 * ug_option_get_cause:
 * @self: an option of a goal
 * @language: the language to speak
 *
 * Returns: (transfer full): who decided about it, when and why, as far as it is known
 */
char *
ug_option_get_cause (UgOption *self, UgLanguage *language)
{
  UgRecord *option = UG_RECORD (self);
  GString *text = g_string_new (NULL);
  gboolean is_day;
  g_autofree char *day = ug_wording_date (option, UG_OPTION_DECIDED_ON, language, &is_day);
  g_autofree char *person = ug_wording_person (option, UG_OPTION_DECIDED_BY, language);
  g_autofree char *why = ug_wording_field (option, UG_OPTION_DECIDED_WHY);

  if (*person != '\0' && is_day)
    /* Translators: a person and a date */
    ug_wording_say (text, ug_tr (language, "Decided by %1$s on %2$s."), person, day);
  else if (*person != '\0')
    /* Translators: %s is a person */
    ug_wording_say (text, ug_tr (language, "Decided by %s."), person);
  else if (is_day)
    /* Translators: %s is a date */
    ug_wording_say (text, ug_tr (language, "Decided on %s."), day);
  if (*why != '\0')
    /* Translators: %s is the reason as somebody gave it */
    ug_wording_say (text, ug_tr (language, "The reason: %s."), why);

  return g_string_free (text, FALSE);
}

static void
say_decision (GString *text, UgRecord *option, UgLanguage *language)
{
  g_autofree char *cause = NULL;

  switch (get_decision (option))
    {
    case UG_OPTION_DECISION_CHOSEN:
      ug_wording_say (text, "%s", ug_trc (language, "option", "Chosen."));
      break;
    case UG_OPTION_DECISION_DECLINED:
      ug_wording_say (text, "%s", ug_trc (language, "option", "Declined."));
      break;
    default:
      ug_wording_say (text, "%s", ug_trc (language, "option", "Not decided yet."));
      return;
    }
  cause = ug_option_get_cause (UG_OPTION (option), language);
  if (*cause != '\0')
    ug_wording_say (text, "%s", cause);
}

static void
say_promise (GString *text, UgOption *option, UgLanguage *language)
{
  UgExpectation *promise = ug_option_get_promise (option);
  g_autofree char *name = NULL;
  g_autofree char *clean = NULL;

  if (promise == NULL)
    return;

  name = ug_expectation_get_display (promise, language);
  clean = ug_wording_clean (name);
  /* Translators: %s is the name of a promise */
  ug_wording_say (text, ug_tr (language, "Promised as “%s”."), clean);
}

/**
 * ug_option_to_words:
 * @self: an option of a goal
 * @language: the language to speak
 *
 * Returns: (transfer full): what it takes and costs, whether we recommend it, and what the client
 *   decided; not what it is called
 */
char *
ug_option_to_words (UgOption *self, UgLanguage *language)
{
  UgRecord *option = UG_RECORD (self);
  GString *text = g_string_new (NULL);
  g_autofree char *takes = ug_wording_field (option, UG_OPTION_TAKES);
  g_autofree char *price = ug_wording_field (option, UG_OPTION_PRICE);

  if (*takes != '\0')
    /* Translators: %s is what has to be done for something */
    ug_wording_say (text, ug_tr (language, "It takes: %s."), takes);
  if (*price != '\0')
    /* Translators: %s is a price or an effort as somebody wrote it */
    ug_wording_say (text, ug_tr (language, "It costs: %s."), price);
  say_recommendation (text, option, language);
  say_decision (text, option, language);
  say_promise (text, self, language);

  return g_string_free (text, FALSE);
}

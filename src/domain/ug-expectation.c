/* ug-expectation.c: one promise that can be answered.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-expectation.h"

#include "ug-answer.h"
#include <glib/gi18n.h>

const UgChoice ug_expectation_kind_choices[] = {
  [UG_EXPECTATION_KIND_TERM] = { "term", N_ ("Time") },
  [UG_EXPECTATION_KIND_MEETING] = { "meeting", N_ ("Meeting") },
  [UG_EXPECTATION_KIND_CHANNEL] = { "channel", N_ ("Channel") },
  [UG_EXPECTATION_KIND_EMERGENCY] = { "emergency", N_ ("Emergency") },
  [UG_EXPECTATION_KIND_INFORMATION] = { "information", N_ ("Information") },
  [UG_EXPECTATION_KIND_REPORT] = { "report", N_ ("Report") },
  [UG_EXPECTATION_KIND_DUTY] = { "duty", N_ ("Duty") },
  [UG_EXPECTATION_KIND_PRINCIPLE] = { "principle", N_ ("Principle") },
  { NULL },
};

const UgChoice ug_clock_choices[] = {
  [UG_CLOCK_FIRST_RESPONSE] = { "first-response", N_ ("First response") },
  [UG_CLOCK_NEWS] = { "news", N_ ("News") },
  [UG_CLOCK_RESOLUTION] = { "resolution", N_ ("Resolution") },
  { NULL },
};

const UgChoice ug_emergency_part_choices[] = {
  [UG_EMERGENCY_PART_RULE] = { "rule", N_ ("Rule") },
  [UG_EMERGENCY_PART_NEGOTIATOR] = { "negotiator", N_ ("Negotiator") },
  [UG_EMERGENCY_PART_FIRST_NEWS] = { "first-news", N_ ("First news") },
  [UG_EMERGENCY_PART_NEXT_NEWS] = { "next-news", N_ ("Then news") },
  [UG_EMERGENCY_PART_DECIDER] = { "decider", N_ ("Who decides") },
  { NULL },
};

static const UgField fields[] = {
  [UG_EXPECTATION_KIND] = { "kind", UG_FIELD_CHOICE, N_ ("Kind"), UG_FIELD_PLAIN,
                            ug_expectation_kind_choices },
  [UG_EXPECTATION_SIDE] = { "side", UG_FIELD_CHOICE, N_ ("Whose promise"), UG_FIELD_PLAIN,
                            ug_side_choices },
  [UG_EXPECTATION_TITLE] = { "title", UG_FIELD_TEXT, N_ ("What"), UG_FIELD_SEARCHED },
  [UG_EXPECTATION_DETAILS] = { "details", UG_FIELD_LINES, N_ ("Details"), UG_FIELD_SEARCHED },
  [UG_EXPECTATION_PRIORITY] = { "priority", UG_FIELD_REF, N_ ("Priority") },
  [UG_EXPECTATION_CLOCK] = { "clock", UG_FIELD_CHOICE, N_ ("Clock"), UG_FIELD_PLAIN,
                             ug_clock_choices },
  [UG_EXPECTATION_PART] = { "part", UG_FIELD_CHOICE, N_ ("Part"), UG_FIELD_PLAIN,
                            ug_emergency_part_choices },
  [UG_EXPECTATION_PERSON] = { "person", UG_FIELD_REF, N_ ("Who") },
  [UG_EXPECTATION_DEPUTY] = { "deputy", UG_FIELD_REF, N_ ("Deputy") },
  [UG_EXPECTATION_CHANNEL] = { "channel", UG_FIELD_TEXT, N_ ("Channel") },
  [UG_EXPECTATION_PERIOD] = { "period", UG_FIELD_TEXT, N_ ("How often") },
  [UG_EXPECTATION_PLACE] = { "place", UG_FIELD_TEXT, N_ ("Where") },
  [UG_EXPECTATION_CONTENT] = { "content", UG_FIELD_LINES, N_ ("Content") },
  [UG_EXPECTATION_FORM] = { "form", UG_FIELD_TEXT, N_ ("Form") },
  [UG_EXPECTATION_DECISION] = { "decision", UG_FIELD_TEXT, N_ ("Serves the decision") },
  [UG_EXPECTATION_OFFER] = { "offer", UG_FIELD_TERM, N_ ("We offer"),
                             UG_FIELD_HISTORY | UG_FIELD_SEARCHED },
  [UG_EXPECTATION_OUTCOME] = { "outcome", UG_FIELD_TERM, N_ ("Agreed"),
                               UG_FIELD_HISTORY | UG_FIELD_SEARCHED },
  [UG_EXPECTATION_PARKED_OWNER] = { "parked-owner", UG_FIELD_REF, N_ ("Will be settled by"),
                                    UG_FIELD_HISTORY },
  [UG_EXPECTATION_PARKED_UNTIL] = { "parked-until", UG_FIELD_DATE, N_ ("Until"), UG_FIELD_HISTORY },
  [UG_EXPECTATION_GOALS] = { "goals", UG_FIELD_REFS, N_ ("Serves goals") },
  [UG_EXPECTATION_FLOOR] = { "floor", UG_FIELD_TERM, N_ ("Floor"), UG_FIELD_PRIVATE },
  [UG_EXPECTATION_NOTE] = { "note", UG_FIELD_LINES, N_ ("Private note"), UG_FIELD_PRIVATE },
};

static const UgListField lists[] = {
  [UG_EXPECTATION_ANSWERS] = { "answers", ug_answer_get_type, N_ ("Answers") },
};

UG_DEFINE_RECORD (UgExpectation,
                  ug_expectation,
                  "expectation",
                  fields,
                  G_N_ELEMENTS (fields),
                  lists,
                  G_N_ELEMENTS (lists))

#define DETAILS(...)                                                                               \
  (const UgExpectationField[]){ __VA_ARGS__ },                                                     \
      G_N_ELEMENTS (((const UgExpectationField[]){ __VA_ARGS__ }))

static const UgKind kinds[] = {
  [UG_EXPECTATION_KIND_TERM] = { UG_STEP_TIMES, TRUE, DETAILS (UG_EXPECTATION_DETAILS) },
  [UG_EXPECTATION_KIND_MEETING] = { UG_STEP_COMMUNICATION, FALSE,
                                    DETAILS (UG_EXPECTATION_PERIOD,
                                             UG_EXPECTATION_PLACE,
                                             UG_EXPECTATION_PERSON,
                                             UG_EXPECTATION_CONTENT) },
  [UG_EXPECTATION_KIND_CHANNEL] = { UG_STEP_COMMUNICATION, FALSE,
                                    DETAILS (UG_EXPECTATION_CHANNEL,
                                             UG_EXPECTATION_CONTENT,
                                             UG_EXPECTATION_PERSON) },
  [UG_EXPECTATION_KIND_EMERGENCY] = { UG_STEP_COMMUNICATION, TRUE,
                                      DETAILS (UG_EXPECTATION_PERSON,
                                               UG_EXPECTATION_DEPUTY,
                                               UG_EXPECTATION_CHANNEL) },
  [UG_EXPECTATION_KIND_INFORMATION] = { UG_STEP_COMMUNICATION, FALSE,
                                        DETAILS (UG_EXPECTATION_PERSON,
                                                 UG_EXPECTATION_CONTENT,
                                                 UG_EXPECTATION_PERIOD,
                                                 UG_EXPECTATION_CHANNEL) },
  [UG_EXPECTATION_KIND_REPORT] = { UG_STEP_REPORTS, FALSE,
                                   DETAILS (UG_EXPECTATION_PERSON,
                                            UG_EXPECTATION_CONTENT,
                                            UG_EXPECTATION_FORM,
                                            UG_EXPECTATION_PERIOD,
                                            UG_EXPECTATION_CHANNEL,
                                            UG_EXPECTATION_DECISION) },
  [UG_EXPECTATION_KIND_DUTY] = { UG_STEP_QUALITY, TRUE,
                                 DETAILS (UG_EXPECTATION_DETAILS, UG_EXPECTATION_PERSON) },
  [UG_EXPECTATION_KIND_PRINCIPLE] = { UG_STEP_QUALITY, FALSE, DETAILS (UG_EXPECTATION_DETAILS) },
};

/* Two choices in a row within this time are one person finding the right button. */
#define SAME_BREATH (60 * G_TIME_SPAN_SECOND)

/**
 * ug_kind_get:
 * @kind: a kind of expectation
 *
 * Returns: (transfer none): what is special about it
 */
const UgKind *
ug_kind_get (UgExpectationKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (kinds), NULL);

  return &kinds[kind];
}

/**
 * ug_expectation_get_kind:
 * @self: an expectation
 *
 * Returns: (transfer none): what is special about its kind
 */
const UgKind *
ug_expectation_get_kind (UgExpectation *self)
{
  return ug_kind_get (ug_record_get_choice (UG_RECORD (self), UG_EXPECTATION_KIND));
}

/**
 * ug_expectation_read_term:
 * @self: an expectation
 * @text: what somebody typed as offer, wish, outcome or floor
 *
 * Returns: (transfer full) (nullable): the term, understood where this kind runs on a clock, and
 *   otherwise kept as words; %NULL when @text is blank
 */
UgTerm *
ug_expectation_read_term (UgExpectation *self, const char *text)
{
  g_autofree char *trimmed = g_strstrip (g_strdup (text));

  if (*trimmed == '\0')
    return NULL;

  return ug_expectation_get_kind (self)->timed ? ug_term_read (text) : ug_term_new_words (text);
}

/**
 * ug_expectation_get_last_step:
 * @self: an expectation
 * @side: whose step
 * @place: (out) (optional): its place among all steps
 *
 * Returns: (transfer none) (nullable): the last thing this side said; of ours only what changes the
 *   offer counts, and that not before a term is written
 */
UgAnswer *
ug_expectation_get_last_step (UgExpectation *self, UgSide side, guint *place)
{
  UgRecord *record = UG_RECORD (self);

  g_return_val_if_fail (UG_IS_EXPECTATION (self), NULL);

  for (guint i = ug_record_count (record, UG_EXPECTATION_ANSWERS); i > 0; i--)
    {
      UgRecord *step = ug_record_peek (record, UG_EXPECTATION_ANSWERS, i - 1);

      if (ug_record_get_choice (step, UG_ANSWER_SIDE) != (int)side
          || (side == UG_SIDE_OURS
              && (ug_record_get_choice (step, UG_ANSWER_CHOICE) != UG_ANSWER_CHOICE_COUNTER_OFFER
                  || ug_record_is_blank (step, UG_ANSWER_WISH))))
        continue;
      if (place != NULL)
        *place = i - 1;
      return UG_ANSWER (step);
    }

  return NULL;
}

/**
 * ug_expectation_get_answer:
 * @self: an expectation
 *
 * Returns: (transfer none) (nullable): what the client said last; the earlier answers are its
 *   history
 */
UgAnswer *
ug_expectation_get_answer (UgExpectation *self)
{
  return ug_expectation_get_last_step (self, UG_SIDE_THEIRS, NULL);
}

/**
 * ug_expectation_get_counter_offer:
 * @self: an expectation
 *
 * Returns: (transfer none) (nullable): what we offered last in the place of our first offer
 */
UgAnswer *
ug_expectation_get_counter_offer (UgExpectation *self)
{
  return ug_expectation_get_last_step (self, UG_SIDE_OURS, NULL);
}

/**
 * ug_expectation_awaits_answer:
 * @self: an expectation
 *
 * Returns: whether we made a counter-offer to which the client has not said anything yet
 */
gboolean
ug_expectation_awaits_answer (UgExpectation *self)
{
  guint ours, theirs;

  if (ug_expectation_get_last_step (self, UG_SIDE_OURS, &ours) == NULL)
    return FALSE;

  return ug_expectation_get_last_step (self, UG_SIDE_THEIRS, &theirs) == NULL || theirs < ours;
}

/**
 * ug_expectation_get_offered:
 * @self: an expectation
 *
 * Returns: (transfer none) (nullable): what we offer now: the last counter-offer, or else the offer
 */
UgTerm *
ug_expectation_get_offered (UgExpectation *self)
{
  UgAnswer *counter = ug_expectation_get_counter_offer (self);

  return counter != NULL ? ug_record_get_term (UG_RECORD (counter), UG_ANSWER_WISH)
                         : ug_record_get_term (UG_RECORD (self), UG_EXPECTATION_OFFER);
}

/**
 * ug_expectation_get_choice:
 * @self: an expectation
 *
 * Returns: what the client says to what we offer now; nothing while he has not answered a
 *   counter-offer
 */
UgAnswerChoice
ug_expectation_get_choice (UgExpectation *self)
{
  UgAnswer *answer = ug_expectation_get_answer (self);

  if (answer == NULL || ug_expectation_awaits_answer (self))
    return UG_ANSWER_CHOICE_NONE;

  return ug_record_get_choice (UG_RECORD (answer), UG_ANSWER_CHOICE);
}

static gboolean
said_just_now (UgAnswer *answer, const char *person, GDateTime *now)
{
  const char *at = ug_record_get_text (UG_RECORD (answer), UG_ANSWER_AT);
  g_autoptr (GDateTime) then = g_date_time_new_from_iso8601 (at, NULL);

  return then != NULL && ABS (g_date_time_difference (now, then)) < SAME_BREATH
         && g_str_equal (ug_record_get_text (UG_RECORD (answer), UG_ANSWER_PERSON), person);
}

static gboolean
is_last_step (UgExpectation *self, UgAnswer *answer)
{
  const guint count = ug_record_count (UG_RECORD (self), UG_EXPECTATION_ANSWERS);

  return ug_record_peek (UG_RECORD (self), UG_EXPECTATION_ANSWERS, count - 1) == (gpointer)answer;
}

static UgAnswer *
add_answer (UgExpectation *self, UgAnswer *last)
{
  g_autoptr (UgAnswer) answer = ug_record_new (UG_TYPE_ANSWER);

  if (last != NULL)
    {
      ug_record_set_term (UG_RECORD (answer), UG_ANSWER_WISH,
                          ug_record_get_term (UG_RECORD (last), UG_ANSWER_WISH));
      ug_record_set_text (UG_RECORD (answer), UG_ANSWER_REASON,
                          ug_record_get_text (UG_RECORD (last), UG_ANSWER_REASON));
    }
  ug_record_append (UG_RECORD (self), UG_EXPECTATION_ANSWERS, UG_RECORD (answer));

  return answer;
}

/**
 * ug_expectation_answer:
 * @self: an expectation
 * @choice: what the client says
 * @person: (nullable): identifier of who says it
 * @now: the moment
 *
 * Keeps the client's answer. Another choice begins a new answer that carries wish and reason on,
 * and the former one stays as history; a second choice in the same breath corrects the first.
 *
 * Returns: (transfer none): the answer that stands now
 */
UgAnswer *
ug_expectation_answer (UgExpectation *self,
                       UgAnswerChoice choice,
                       const char *person,
                       GDateTime *now)
{
  UgAnswer *answer = ug_expectation_get_answer (self);
  g_autofree char *at = NULL;
  g_autoptr (GDateTime) utc = g_date_time_to_utc (now);

  g_return_val_if_fail (UG_IS_EXPECTATION (self), NULL);

  if (answer != NULL && ug_expectation_get_choice (self) == choice)
    return answer;

  person = person != NULL ? person : "";
  if (answer == NULL || !is_last_step (self, answer) || !said_just_now (answer, person, now))
    answer = add_answer (self, answer);

  at = g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");
  ug_record_set_text (UG_RECORD (answer), UG_ANSWER_PERSON, person);
  ug_record_set_text (UG_RECORD (answer), UG_ANSWER_AT, at);
  ug_record_set_choice (UG_RECORD (answer), UG_ANSWER_CHOICE, choice);

  return answer;
}

/* What suits is what was offered last. */
static gboolean
suits_as_first_offered (UgExpectation *self)
{
  return ug_term_equal (ug_expectation_get_offered (self),
                        ug_record_get_term (UG_RECORD (self), UG_EXPECTATION_OFFER));
}

static gboolean
outcome_is_offer (UgExpectation *self)
{
  return ug_term_equal (ug_record_get_term (UG_RECORD (self), UG_EXPECTATION_OUTCOME),
                        ug_record_get_term (UG_RECORD (self), UG_EXPECTATION_OFFER));
}

/**
 * ug_expectation_get_outcome:
 * @self: an expectation
 *
 * Returns: where the negotiation of this promise stands
 */
UgOutcome
ug_expectation_get_outcome (UgExpectation *self)
{
  switch (ug_expectation_get_choice (self))
    {
    case UG_ANSWER_CHOICE_SUITS:
      return suits_as_first_offered (self) ? UG_OUTCOME_AGREED : UG_OUTCOME_TRADED;
    case UG_ANSWER_CHOICE_PARKED:
      return UG_OUTCOME_PARKED;
    case UG_ANSWER_CHOICE_NO_HURRY:
    case UG_ANSWER_CHOICE_NEED_MORE:
      if (ug_record_is_blank (UG_RECORD (self), UG_EXPECTATION_OUTCOME))
        return UG_OUTCOME_UNSETTLED;
      return outcome_is_offer (self) ? UG_OUTCOME_DECLINED : UG_OUTCOME_TRADED;
    default:
      return ug_expectation_awaits_answer (self) ? UG_OUTCOME_UNSETTLED : UG_OUTCOME_OPEN;
    }
}

/**
 * ug_expectation_get_agreed:
 * @self: an expectation
 *
 * Returns: (transfer none) (nullable): what holds now: the offer when it suits, the outcome when
 *   something was traded, and %NULL while nothing is agreed
 */
UgTerm *
ug_expectation_get_agreed (UgExpectation *self)
{
  switch (ug_expectation_get_outcome (self))
    {
    case UG_OUTCOME_AGREED:
    case UG_OUTCOME_DECLINED:
      return ug_record_get_term (UG_RECORD (self), UG_EXPECTATION_OFFER);
    case UG_OUTCOME_TRADED:
      return ug_expectation_get_choice (self) == UG_ANSWER_CHOICE_SUITS
                 ? ug_expectation_get_offered (self)
                 : ug_record_get_term (UG_RECORD (self), UG_EXPECTATION_OUTCOME);
    default:
      return NULL;
    }
}

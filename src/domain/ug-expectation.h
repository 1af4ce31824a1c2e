/* ug-expectation.h: one promise that can be answered.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-answer.h"
#include "ug-person.h"
#include "ug-record.h"
#include "ug-step.h"

G_BEGIN_DECLS

#define UG_TYPE_EXPECTATION (ug_expectation_get_type ())
UG_DECLARE_RECORD (UgExpectation, ug_expectation, EXPECTATION)

typedef enum
{
  UG_EXPECTATION_KIND_TERM,
  UG_EXPECTATION_KIND_MEETING,
  UG_EXPECTATION_KIND_CHANNEL,
  UG_EXPECTATION_KIND_EMERGENCY,
  UG_EXPECTATION_KIND_INFORMATION,
  UG_EXPECTATION_KIND_REPORT,
  UG_EXPECTATION_KIND_DUTY,
  UG_EXPECTATION_KIND_PRINCIPLE,
} UgExpectationKind;

typedef enum
{
  UG_CLOCK_FIRST_RESPONSE,
  UG_CLOCK_NEWS,
  UG_CLOCK_RESOLUTION,
} UgClock;

typedef enum
{
  UG_EMERGENCY_PART_RULE,
  UG_EMERGENCY_PART_NEGOTIATOR,
  UG_EMERGENCY_PART_FIRST_NEWS,
  UG_EMERGENCY_PART_NEXT_NEWS,
  UG_EMERGENCY_PART_DECIDER,
} UgEmergencyPart;

typedef enum
{
  UG_EXPECTATION_KIND,
  UG_EXPECTATION_SIDE,
  UG_EXPECTATION_TITLE,
  UG_EXPECTATION_DETAILS,
  UG_EXPECTATION_PRIORITY,
  UG_EXPECTATION_CLOCK,
  UG_EXPECTATION_PART,
  UG_EXPECTATION_PERSON,
  UG_EXPECTATION_DEPUTY,
  UG_EXPECTATION_CHANNEL,
  UG_EXPECTATION_PERIOD,
  UG_EXPECTATION_PLACE,
  UG_EXPECTATION_CONTENT,
  UG_EXPECTATION_FORM,
  UG_EXPECTATION_DECISION,
  UG_EXPECTATION_OFFER,
  UG_EXPECTATION_OUTCOME,
  UG_EXPECTATION_PARKED_OWNER,
  UG_EXPECTATION_PARKED_UNTIL,
  UG_EXPECTATION_GOALS,
  UG_EXPECTATION_FLOOR,
  UG_EXPECTATION_NOTE,
  UG_EXPECTATION_N_FIELDS,
} UgExpectationField;

typedef enum
{
  UG_EXPECTATION_ANSWERS,
  UG_EXPECTATION_N_LISTS,
} UgExpectationList;

extern const UgChoice ug_expectation_kind_choices[];
extern const UgChoice ug_clock_choices[];
extern const UgChoice ug_emergency_part_choices[];

/**
 * UgOutcome:
 * @UG_OUTCOME_OPEN: nobody has answered yet
 * @UG_OUTCOME_UNSETTLED: the client wants something else, and nothing is agreed yet
 * @UG_OUTCOME_AGREED: the offer suits
 * @UG_OUTCOME_TRADED: something other than the offer was agreed
 * @UG_OUTCOME_DECLINED: the offer stays although the client wished for something else
 * @UG_OUTCOME_PARKED: put off, with an owner and a date
 */
typedef enum
{
  UG_OUTCOME_OPEN,
  UG_OUTCOME_UNSETTLED,
  UG_OUTCOME_AGREED,
  UG_OUTCOME_TRADED,
  UG_OUTCOME_DECLINED,
  UG_OUTCOME_PARKED,
} UgOutcome;

/**
 * UgKind:
 * @step: the step of the walk where it is agreed
 * @timed: whether offers and wishes are read as terms; otherwise they are kept as words
 * @details: (array length=n_details): the fields that describe it besides title and offer, in the
 *   order in which people fill them in
 *
 * What is special about one kind of expectation.
 */
typedef struct
{
  UgStep step;
  gboolean timed;
  const UgExpectationField *details;
  guint n_details;
} UgKind;

const UgKind *ug_expectation_get_kind (UgExpectation *self);
const UgKind *ug_kind_get (UgExpectationKind kind);
UgTerm *ug_expectation_read_term (UgExpectation *self, const char *text);
UgAnswer *ug_expectation_get_last_step (UgExpectation *self, UgSide side, guint *place);
UgAnswer *ug_expectation_get_answer (UgExpectation *self);
UgAnswer *ug_expectation_get_counter_offer (UgExpectation *self);
gboolean ug_expectation_awaits_answer (UgExpectation *self);
UgTerm *ug_expectation_get_offered (UgExpectation *self);
UgAnswerChoice ug_expectation_get_choice (UgExpectation *self);
UgAnswer *ug_expectation_answer (UgExpectation *self,
                                 UgAnswerChoice choice,
                                 const char *person,
                                 GDateTime *now);
UgOutcome ug_expectation_get_outcome (UgExpectation *self);
UgTerm *ug_expectation_get_agreed (UgExpectation *self);

G_END_DECLS

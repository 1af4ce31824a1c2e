/* ug-check.c: what is still missing, and what is worth another look.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Checks never stand in the way: they are listed beside the agreement, and asked about only when it
 * is sealed.
 */

#include "ug-check-private.h"

#include "ug-answering.h"
#include "ug-feasible.h"
#include "ug-goal-options.h"
#include "ug-goals.h"
#include "ug-package.h"
#include "ug-people.h"
#include "ug-term-order.h"
#include "ug-weights.h"

G_DEFINE_FINAL_TYPE (UgCheck, ug_check, G_TYPE_OBJECT)

/* What one run works with. */
typedef struct
{
  UgRecord *client; /* NULL for an agreement that nobody owns */
  UgRecord *agreement;
  GHashTable *served; /* identifiers of the goals that something serves */
  GPtrArray *checks;
} Run;

static void
ug_check_finalize (GObject *object)
{
  UgCheck *self = UG_CHECK (object);

  g_object_unref (self->record);
  g_clear_object (&self->other);
  g_clear_pointer (&self->moment, g_date_time_unref);

  G_OBJECT_CLASS (ug_check_parent_class)->finalize (object);
}

static void
ug_check_class_init (UgCheckClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ug_check_finalize;
}

static void
ug_check_init (UgCheck *self)
{
}

/*
 * ug_check_add:
 * @checks: (element-type UgCheck): what was found so far
 * @kind: what it is about
 * @step: where it can be mended
 * @record: the place
 * @field: its field
 *
 * Returns: (transfer none): the check that was added
 */
UgCheck *
ug_check_add (GPtrArray *checks, UgCheckKind kind, UgStep step, UgRecord *record, guint field)
{
  UgCheck *self = g_object_new (UG_TYPE_CHECK, NULL);

  self->kind = kind;
  self->step = step;
  self->record = g_object_ref (record);
  self->field = field;
  self->count = 1;
  g_ptr_array_add (checks, self);

  return self;
}

static UgCheck *
add (Run *run, UgCheckKind kind, UgStep step, UgRecord *record, guint field)
{
  return ug_check_add (run->checks, kind, step, record, field);
}

static UgExpectation *
peek_expectation (Run *run, guint i)
{
  return ug_record_peek (run->agreement, UG_AGREEMENT_EXPECTATIONS, i);
}

static guint
count_expectations (Run *run)
{
  return ug_record_count (run->agreement, UG_AGREEMENT_EXPECTATIONS);
}

static gboolean
is_named (UgRecord *person)
{
  return !ug_record_is_blank (person, UG_PERSON_NAME)
         || !ug_record_is_blank (person, UG_PERSON_ROLE);
}

static void
check_people (Run *run)
{
  guint theirs = 0;
  gboolean signs[] = { FALSE, FALSE };

  if (ug_record_is_blank (run->client, UG_CLIENT_NAME))
    add (run, UG_CHECK_NO_CLIENT_NAME, UG_STEP_PEOPLE, run->client, UG_CLIENT_NAME);

  for (guint i = 0; i < ug_record_count (run->client, UG_CLIENT_PEOPLE); i++)
    {
      UgRecord *person = ug_record_peek (run->client, UG_CLIENT_PEOPLE, i);
      const UgSide side = ug_record_get_choice (person, UG_PERSON_SIDE);

      if (!is_named (person))
        continue;

      theirs += side == UG_SIDE_THEIRS;
      signs[side] |= ug_record_get_switch (person, UG_PERSON_SIGNS);
      if (ug_person_reached_by (UG_PERSON (person), NULL) == UG_REACH_NONE)
        add (run, UG_CHECK_PERSON_UNREACHABLE, UG_STEP_PEOPLE, person, UG_PERSON_PHONE);
    }

  if (theirs == 0)
    add (run, UG_CHECK_NO_CLIENT_PEOPLE, UG_STEP_PEOPLE, run->client, UG_CLIENT_NAME);
  else if (!signs[UG_SIDE_THEIRS])
    add (run, UG_CHECK_CLIENT_SIGNS_NOT, UG_STEP_PEOPLE, run->client, UG_CLIENT_NAME);
  if (!signs[UG_SIDE_OURS])
    add (run, UG_CHECK_WE_SIGN_NOT, UG_STEP_PEOPLE, run->client, UG_CLIENT_NAME);
}

static void
check_goals (Run *run)
{
  guint titled = 0;

  for (guint i = 0; i < ug_record_count (run->agreement, UG_AGREEMENT_GOALS); i++)
    {
      UgRecord *goal = ug_record_peek (run->agreement, UG_AGREEMENT_GOALS, i);

      if (ug_record_is_blank (goal, UG_GOAL_TITLE))
        continue;

      titled++;
      if (!g_hash_table_contains (run->served, ug_record_get_id (goal))
          && !ug_goal_is_decided (UG_GOAL (goal)))
        add (run, UG_CHECK_GOAL_UNSERVED, UG_STEP_GOALS, goal, UG_GOAL_TITLE);
    }

  if (titled == 0)
    add (run, UG_CHECK_NO_GOALS, UG_STEP_GOALS, run->agreement, UG_AGREEMENT_TITLE);
}

/* The client says less is enough, and pays for more. */
static gboolean
exceeds (UgExpectation *expectation)
{
  return ug_expectation_get_choice (expectation) == UG_ANSWER_CHOICE_NO_HURRY
         && ug_expectation_get_outcome (expectation) != UG_OUTCOME_TRADED;
}

static void
check_package (Run *run)
{
  UgCheck *check = NULL;

  if (ug_record_is_blank (run->agreement, UG_AGREEMENT_PACKAGE_NAME)
      && ug_record_is_blank (run->agreement, UG_AGREEMENT_PACKAGE))
    {
      add (run, UG_CHECK_NO_PACKAGE, UG_STEP_PACKAGE, run->agreement, UG_AGREEMENT_PACKAGE);
      return;
    }

  for (guint i = 0; i < count_expectations (run); i++)
    {
      if (!exceeds (peek_expectation (run, i)))
        continue;
      if (check == NULL)
        check = add (run, UG_CHECK_PACKAGE_EXCEEDS, UG_STEP_PACKAGE,
                     UG_RECORD (peek_expectation (run, i)), UG_EXPECTATION_OFFER);
      else
        check->count++;
    }
}

/* Principles hold whatever the goals are. */
static gboolean
is_aimless (UgExpectation *expectation)
{
  return ug_record_get_choice (UG_RECORD (expectation), UG_EXPECTATION_KIND)
             != UG_EXPECTATION_KIND_PRINCIPLE
         && ug_record_is_blank (UG_RECORD (expectation), UG_EXPECTATION_GOALS);
}

static gboolean
is_unanswered (UgExpectation *expectation)
{
  return ug_expectation_get_choice (expectation) == UG_ANSWER_CHOICE_NONE;
}

/* One line for all promises of a step: twenty lines that say the same are read by nobody. */
static void
check_each_step (Run *run, UgCheckKind kind, gboolean (*is_so) (UgExpectation *), guint field)
{
  UgCheck *checks[UG_N_STEPS] = { NULL };

  for (guint i = 0; i < count_expectations (run); i++)
    {
      UgExpectation *expectation = peek_expectation (run, i);
      const UgStep step = ug_expectation_get_kind (expectation)->step;

      if (!ug_expectation_is_written (expectation) || !is_so (expectation))
        continue;
      if (checks[step] == NULL)
        checks[step] = add (run, kind, step, UG_RECORD (expectation), field);
      else
        checks[step]->count++;
    }
}

static void
check_answer (Run *run, UgExpectation *expectation)
{
  UgRecord *record = UG_RECORD (expectation);
  const UgStep step = ug_expectation_get_kind (expectation)->step;

  if (ug_expectation_is_pending (expectation))
    {
      if (ug_people_find (record, ug_record_get_text (record, UG_EXPECTATION_PARKED_OWNER)) == NULL)
        add (run, UG_CHECK_PARKED_WITHOUT_OWNER, step, record, UG_EXPECTATION_PARKED_OWNER);
      if (ug_record_is_blank (record, UG_EXPECTATION_PARKED_UNTIL))
        add (run, UG_CHECK_PARKED_WITHOUT_DATE, step, record, UG_EXPECTATION_PARKED_UNTIL);
    }
  else if (ug_expectation_get_outcome (expectation) == UG_OUTCOME_UNSETTLED)
    {
      add (run, UG_CHECK_ANSWER_UNSETTLED, step, record, UG_EXPECTATION_OUTCOME);
    }
}

static void
check_reports (Run *run, UgExpectation *expectation)
{
  UgRecord *record = UG_RECORD (expectation);

  if (ug_record_get_choice (record, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_REPORT
      && ug_expectation_is_written (expectation)
      && ug_people_find (record, ug_record_get_text (record, UG_EXPECTATION_PERSON)) == NULL)
    add (run, UG_CHECK_REPORT_UNREAD, UG_STEP_REPORTS, record, UG_EXPECTATION_PERSON);
}

static gboolean
is_negotiator (UgRecord *record)
{
  return ug_record_get_choice (record, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_EMERGENCY
         && ug_record_get_choice (record, UG_EXPECTATION_PART) == UG_EMERGENCY_PART_NEGOTIATOR;
}

/* Named for this promise, or for the person as such; nobody stands in for himself. */
static gboolean
has_deputy (UgRecord *negotiator, UgPerson *person)
{
  UgPerson *deputy =
      ug_people_find (negotiator, ug_record_get_text (negotiator, UG_EXPECTATION_DEPUTY));

  return (deputy != NULL && deputy != person) || ug_person_get_deputy (person) != NULL;
}

static void
check_emergency (Run *run)
{
  UgRecord *negotiator = NULL;
  UgPerson *person = NULL;

  for (guint i = 0; i < count_expectations (run) && person == NULL; i++)
    {
      UgRecord *record = UG_RECORD (peek_expectation (run, i));

      if (!is_negotiator (record))
        continue;

      negotiator = record;
      person = ug_people_find (record, ug_record_get_text (record, UG_EXPECTATION_PERSON));
    }

  if (negotiator == NULL)
    add (run, UG_CHECK_NO_NEGOTIATOR, UG_STEP_COMMUNICATION, run->agreement, UG_AGREEMENT_TITLE);
  else if (person == NULL)
    add (run, UG_CHECK_NO_NEGOTIATOR, UG_STEP_COMMUNICATION, negotiator, UG_EXPECTATION_PERSON);
  else if (!has_deputy (negotiator, person))
    add (run, UG_CHECK_NO_DEPUTY, UG_STEP_COMMUNICATION, negotiator, UG_EXPECTATION_DEPUTY);
}

static void
check_calendar (Run *run)
{
  g_autoptr (GDateTime) example = ug_agreement_get_example (UG_AGREEMENT (run->agreement));
  UgCheck *no_hours = NULL;

  for (guint i = 0; i < count_expectations (run); i++)
    {
      UgExpectation *expectation = peek_expectation (run, i);
      const UgStep step = ug_expectation_get_kind (expectation)->step;
      const UgFeasible feasible = ug_expectation_is_feasible (expectation, example);

      if (feasible == UG_FEASIBLE_NEVER)
        add (run, UG_CHECK_TERM_IMPOSSIBLE, step, UG_RECORD (expectation), UG_EXPECTATION_OFFER);
      else if (feasible == UG_FEASIBLE_NO_HOURS && no_hours == NULL)
        no_hours =
            add (run, UG_CHECK_NO_HOURS, step, UG_RECORD (expectation), UG_EXPECTATION_OFFER);
      else if (feasible == UG_FEASIBLE_NO_HOURS)
        no_hours->count++;
    }
}

static void
check_weights (Run *run)
{
  if (ug_record_count (run->agreement, UG_AGREEMENT_FACTORS) > 0
      && ug_weights_get_left (UG_AGREEMENT (run->agreement)) != 0)
    add (run, UG_CHECK_WEIGHTS_OFF, UG_STEP_QUALITY,
         ug_record_peek (run->agreement, UG_AGREEMENT_FACTORS, 0), UG_FACTOR_WEIGHT);
}

static int
compare_checks (gconstpointer a, gconstpointer b)
{
  UgCheck *left = *(UgCheck *const *)a;
  UgCheck *right = *(UgCheck *const *)b;
  const int severity = (int)ug_check_get_severity (left) - (int)ug_check_get_severity (right);

  return severity != 0 ? severity : (int)left->step - (int)right->step;
}

/**
 * ug_check_agreement:
 * @agreement: an agreement of a client
 *
 * Looks at everything. Cheap enough to run after every key.
 *
 * Returns: (transfer full) (element-type UgCheck): what is missing, and then what is worth another
 *   look, each in the order of the walk
 */
GPtrArray *
ug_check_agreement (UgAgreement *agreement)
{
  g_autoptr (GHashTable) served = NULL;
  GPtrArray *checks = g_ptr_array_new_with_free_func (g_object_unref);
  Run run = { NULL, UG_RECORD (agreement), NULL, checks };

  g_return_val_if_fail (UG_IS_AGREEMENT (agreement), checks);

  run.client = ug_record_get_ancestor (run.agreement, UG_TYPE_CLIENT);
  run.served = served = ug_goals_find_served (agreement);
  if (run.client != NULL)
    check_people (&run);
  check_goals (&run);
  check_package (&run);
  if (ug_record_count (run.agreement, UG_AGREEMENT_GOALS) > 0)
    check_each_step (&run, UG_CHECK_PROMISES_AIMLESS, is_aimless, UG_EXPECTATION_GOALS);
  check_each_step (&run, UG_CHECK_PROMISES_UNANSWERED, is_unanswered, UG_EXPECTATION_OFFER);
  for (guint i = 0; i < count_expectations (&run); i++)
    {
      check_answer (&run, peek_expectation (&run, i));
      check_reports (&run, peek_expectation (&run, i));
    }
  check_emergency (&run);
  check_calendar (&run);
  ug_check_goals (agreement, checks);
  ug_check_speed (agreement, checks);
  if (run.client != NULL)
    ug_check_reach (agreement, checks);
  check_weights (&run);
  g_ptr_array_sort (checks, compare_checks);

  return checks;
}

/**
 * ug_check_get_kind:
 * @self: a check
 *
 * Returns: what it is about
 */
UgCheckKind
ug_check_get_kind (UgCheck *self)
{
  return self->kind;
}

/**
 * ug_check_get_severity:
 * @self: a check
 *
 * Returns: whether it is asked about when the agreement is sealed
 */
UgSeverity
ug_check_get_severity (UgCheck *self)
{
  switch (self->kind)
    {
    case UG_CHECK_NO_CLIENT_NAME:
    case UG_CHECK_NO_CLIENT_PEOPLE:
    case UG_CHECK_CLIENT_SIGNS_NOT:
    case UG_CHECK_WE_SIGN_NOT:
    case UG_CHECK_NO_GOALS:
    case UG_CHECK_NO_PACKAGE:
    case UG_CHECK_ANSWER_UNSETTLED:
    case UG_CHECK_PARKED_WITHOUT_OWNER:
    case UG_CHECK_PARKED_WITHOUT_DATE:
      return UG_SEVERITY_MISSING;
    default:
      return UG_SEVERITY_LOOK;
    }
}

/**
 * ug_check_get_step:
 * @self: a check
 *
 * Returns: the step of the walk where it can be mended
 */
UgStep
ug_check_get_step (UgCheck *self)
{
  return self->step;
}

/**
 * ug_check_get_record:
 * @self: a check
 *
 * Returns: (transfer none): the record to go to; where several have the same flaw, the first
 */
UgRecord *
ug_check_get_record (UgCheck *self)
{
  return self->record;
}

/**
 * ug_check_get_field:
 * @self: a check
 *
 * Returns: the field of the record to go to
 */
guint
ug_check_get_field (UgCheck *self)
{
  return self->field;
}

/**
 * ug_check_get_count:
 * @self: a check
 *
 * Returns: how many records have the same flaw; at least 1
 */
guint
ug_check_get_count (UgCheck *self)
{
  return self->count;
}

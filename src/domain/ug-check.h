/* ug-check.h: what is still missing, and what is worth another look.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-language.h"
#include "ug-step.h"

G_BEGIN_DECLS

/**
 * UgCheckKind:
 * @UG_CHECK_NO_CLIENT_NAME: the client has no name
 * @UG_CHECK_NO_CLIENT_PEOPLE: nobody of the client is named
 * @UG_CHECK_CLIENT_SIGNS_NOT: nobody of the client signs
 * @UG_CHECK_WE_SIGN_NOT: nobody of ours signs
 * @UG_CHECK_PERSON_UNREACHABLE: a person whom no channel reaches
 * @UG_CHECK_NO_GOALS: no goal was written down
 * @UG_CHECK_GOAL_UNSERVED: a goal that neither promise, package nor another goal serves, and
 *   of which the client decided nothing
 * @UG_CHECK_GOALS_NOWHERE: operational goals that lead to no strategic one
 * @UG_CHECK_GOALS_CIRCLE: goals that lead back to themselves
 * @UG_CHECK_GOAL_UNMEASURED: a strategic goal without a measure, though all its steps have one
 * @UG_CHECK_GOAL_STEPS_MET: a strategic goal of which nobody knows where it stands, though all its
 *   steps were met at the last review
 * @UG_CHECK_NO_PACKAGE: no package was chosen
 * @UG_CHECK_PACKAGE_EXCEEDS: promises of the package that go beyond what the client needs
 * @UG_CHECK_PROMISES_AIMLESS: promises of a step that serve no goal
 * @UG_CHECK_PROMISES_UNANSWERED: promises of a step that nobody has answered
 * @UG_CHECK_ANSWER_UNSETTLED: an answer without an outcome
 * @UG_CHECK_PARKED_WITHOUT_OWNER: an open point that nobody has taken on
 * @UG_CHECK_PARKED_WITHOUT_DATE: an open point without a date
 * @UG_CHECK_REPORT_UNREAD: a report that nobody reads
 * @UG_CHECK_NO_NEGOTIATOR: an emergency without a person who stays on the line
 * @UG_CHECK_NO_DEPUTY: a negotiator for whom nobody stands in
 * @UG_CHECK_NO_HOURS: terms that count working time, while no service hours are known
 * @UG_CHECK_TERM_IMPOSSIBLE: a term for which the calendar never has a time
 * @UG_CHECK_PRIORITY_WITHOUT_EXAMPLE: a priority for which the client gave no example
 * @UG_CHECK_SLOWER_WHEN_WORSE: a term that is slower than that of a lower priority
 * @UG_CHECK_NEWS_TOO_LATE: news that come after it should be resolved
 * @UG_CHECK_RESOLVED_BEFORE_ANSWERED: a resolution that is due before the first response
 * @UG_CHECK_OUTSIDE_HOURS: hours around the clock that no calendar of ours covers
 * @UG_CHECK_NOBODY_READS: a response in hours when nobody reads what comes in
 * @UG_CHECK_PERSON_AWAY: a promise to or of a person in hours when he is not reachable
 * @UG_CHECK_WEIGHTS_OFF: weights of factors that do not add up to a hundred
 */
typedef enum
{
  UG_CHECK_NO_CLIENT_NAME,
  UG_CHECK_NO_CLIENT_PEOPLE,
  UG_CHECK_CLIENT_SIGNS_NOT,
  UG_CHECK_WE_SIGN_NOT,
  UG_CHECK_PERSON_UNREACHABLE,
  UG_CHECK_NO_GOALS,
  UG_CHECK_GOAL_UNSERVED,
  UG_CHECK_GOALS_NOWHERE,
  UG_CHECK_GOALS_CIRCLE,
  UG_CHECK_GOAL_UNMEASURED,
  UG_CHECK_GOAL_STEPS_MET,
  UG_CHECK_NO_PACKAGE,
  UG_CHECK_PACKAGE_EXCEEDS,
  UG_CHECK_PROMISES_AIMLESS,
  UG_CHECK_PROMISES_UNANSWERED,
  UG_CHECK_ANSWER_UNSETTLED,
  UG_CHECK_PARKED_WITHOUT_OWNER,
  UG_CHECK_PARKED_WITHOUT_DATE,
  UG_CHECK_REPORT_UNREAD,
  UG_CHECK_NO_NEGOTIATOR,
  UG_CHECK_NO_DEPUTY,
  UG_CHECK_NO_HOURS,
  UG_CHECK_TERM_IMPOSSIBLE,
  UG_CHECK_PRIORITY_WITHOUT_EXAMPLE,
  UG_CHECK_SLOWER_WHEN_WORSE,
  UG_CHECK_NEWS_TOO_LATE,
  UG_CHECK_RESOLVED_BEFORE_ANSWERED,
  UG_CHECK_OUTSIDE_HOURS,
  UG_CHECK_NOBODY_READS,
  UG_CHECK_PERSON_AWAY,
  UG_CHECK_WEIGHTS_OFF,
} UgCheckKind;

/**
 * UgSeverity:
 * @UG_SEVERITY_MISSING: asked for when the agreement is sealed, and not before
 * @UG_SEVERITY_LOOK: worth another look, and nothing more
 */
typedef enum
{
  UG_SEVERITY_MISSING,
  UG_SEVERITY_LOOK,
} UgSeverity;

#define UG_TYPE_CHECK (ug_check_get_type ())
G_DECLARE_FINAL_TYPE (UgCheck, ug_check, UG, CHECK, GObject)

GPtrArray *ug_check_agreement (UgAgreement *agreement);

UgCheckKind ug_check_get_kind (UgCheck *self);
UgSeverity ug_check_get_severity (UgCheck *self);
UgStep ug_check_get_step (UgCheck *self);
UgRecord *ug_check_get_record (UgCheck *self);
guint ug_check_get_field (UgCheck *self);
guint ug_check_get_count (UgCheck *self);
char *ug_check_to_words (UgCheck *self, UgLanguage *language);

G_END_DECLS
